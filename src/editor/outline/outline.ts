import { bare, flowLabels, type Line, linesOf } from '../text/lines.ts'

/** What a scenario lists, and what its story is made of. */
export type OutlineKind =
  | 'meter'
  | 'flag'
  | 'person'
  | 'faction'
  | 'place'
  | 'term'
  | 'source'
  | 'map'
  | 'part'
  | 'node'
  | 'ending'
  | 'option'
  | 'task'

/** One entry with an id, where it stands and what stands in it. `labels` are its short values, by label. */
export interface Entry {
  readonly kind: OutlineKind
  readonly id: string
  readonly labels: ReadonlyMap<string, string>
  readonly file: string
  /** Where the entry begins, and where the next thing does. */
  readonly from: number
  readonly to: number
  readonly entries: readonly Entry[]
}

const kinds: Readonly<Record<string, OutlineKind>> = {
  meters: 'meter',
  flags: 'flag',
  people: 'person',
  factions: 'faction',
  places: 'place',
  glossary: 'term',
  sources: 'source',
  maps: 'map',
  parts: 'part',
  nodes: 'node',
  options: 'option',
  tasks: 'task',
}
/** The lists of the top; the others stand inside an entry. */
const below: Readonly<Partial<Record<OutlineKind, readonly OutlineKind[]>>> = { part: ['node'], node: ['option', 'task'] }

/** The entries of a file, also of a broken one: by lines and columns. A part in a file of its own is one entry. */
export const outlineOfFile = (file: string, text: string): readonly Entry[] => {
  if (/(?:^|\/)plain\//u.test(file) || /(?:^|\/)earlier\.ya?ml$/u.test(file)) return []
  const lines = linesOf(text)
  if (!/(?:^|\/)parts\//u.test(file)) return entriesIn({ file, text, lines }, 0, lines.length, undefined, 0)
  return [entry({ file, text, lines }, 'part', 0, lines.length, 0)]
}

interface Sheet {
  readonly file: string
  readonly text: string
  readonly lines: readonly Line[]
}

/** The entries of the lists that stand at a column of some lines. */
const entriesIn = (
  sheet: Sheet,
  start: number,
  end: number,
  inside: OutlineKind | undefined,
  column: number,
): readonly Entry[] => {
  const found: Entry[] = []
  const isWanted = (kind: OutlineKind) =>
    inside === undefined ? !['node', 'option', 'task'].includes(kind) : below[inside]?.includes(kind)
  for (let at = start; at < end; at += 1) {
    const line = sheet.lines[at] as Line
    const kind = line.label === undefined || line.column !== column || line.goesOn !== undefined ? undefined : kinds[line.label]
    if (kind === undefined || !isWanted(kind)) continue
    let from = -1
    let dash = -1
    let next = at + 1
    for (; next < end; next += 1) {
      const each = sheet.lines[next] as Line
      if (each.isQuiet || each.goesOn !== undefined) continue
      const first = each.dashes[0] ?? -1
      if (dash < 0 && first >= column) dash = first
      if (first < 0 ? each.column <= column : first < column) break
      if (first === dash && dash >= 0) {
        if (from >= 0) found.push(entry(sheet, kind, from, next))
        from = next
      } else if (each.column <= Math.max(dash, column) && first < 0) break
    }
    if (from >= 0) found.push(entry(sheet, kind, from, next))
    at = next - 1
  }
  return found
}

const entry = (sheet: Sheet, kind: OutlineKind, start: number, end: number, top?: number): Entry => {
  const first = sheet.lines[start] as Line
  const last = sheet.lines[end - 1] as Line
  const column = top ?? first.column
  const labels =
    first.label === undefined && first.value.startsWith('{') ? flowLabels(first.value) : shortLabels(sheet, start, end, column)
  const own = kind === 'node' && labels.get('kind') === 'ending' ? 'ending' : kind
  const entries = below[kind] ? entriesIn(sheet, start, end, kind, column) : []
  const id = labels.get('id') ?? ''
  return {
    kind: own,
    id,
    labels,
    file: sheet.file,
    from: first.from + (top === undefined ? (first.dashes[0] ?? 0) : 0),
    to: last.to,
    entries,
  }
}

const shortLabels = ({ lines }: Sheet, start: number, end: number, column: number): ReadonlyMap<string, string> => {
  const labels = new Map<string, string>()
  for (let at = start; at < end; at += 1) {
    const line = lines[at] as Line
    if (line.label !== undefined && line.column === column && line.goesOn === undefined) labels.set(line.label, bare(line.value))
  }
  return labels
}

const cache = new Map<string, { readonly text: string; readonly entries: readonly Entry[] }>()

/** The entries of all files, in the order of the files; a file that did not change is not read again. */
export const outlineOf = (files: ReadonlyMap<string, string>): readonly Entry[] => {
  for (const path of cache.keys()) if (!files.has(path)) cache.delete(path)
  return [...files].flatMap(([path, text]) => {
    const known = cache.get(path)
    if (known?.text === text) return known.entries
    const entries = outlineOfFile(path, text)
    cache.set(path, { text, entries })
    return entries
  })
}

/** Every entry with those inside it. */
export const allEntries = (entries: readonly Entry[]): readonly Entry[] =>
  entries.flatMap((each) => [each, ...allEntries(each.entries)])

/** What an entry is called: its title, name or claim, else its id. */
export const nameOf = ({ kind, labels, id }: Entry): string => {
  const label = { flag: 'says', term: 'term', option: 'label', task: 'label', map: 'id' }[kind as string]
  return (label === undefined ? (labels.get('title') ?? labels.get('name')) : labels.get(label)) || id
}

/** The name of the smallest entry that a place lies in, empty where it lies in none. */
export const innermost = (entries: readonly Entry[], file: string, at: number): string => {
  const found = allEntries(entries).findLast((each) => each.file === file && each.from <= at && at < each.to)
  return found ? nameOf(found) : ''
}

/** A few words more about it, where there are any: who a person is, who wrote a source. */
export const moreOf = ({ kind, labels }: Entry): string => {
  switch (kind) {
    case 'person':
      return labels.get('role') ?? ''
    case 'source':
      return [labels.get('author'), labels.get('year')].filter(Boolean).join(', ')
    case 'node':
      return [labels.get('kind'), labels.get('date')].filter(Boolean).join(', ')
    case 'ending':
      return labels.get('date') ?? ''
    default:
      return ''
  }
}
