import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import { suggest } from '../diagnostics/nearest.ts'
import { diagnose } from '../diagnostics/report.ts'
import type { Tree, TreeEntry } from './tree.ts'

const registries = ['people', 'factions', 'places', 'glossary', 'sources', 'maps', 'earlier']
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])

/** A file that was read, by its path inside the scenario's folder. */
export interface ReadFile {
  readonly path: string
  readonly tree: Tree
}

/** One tree of a scenario's files: registries at the top, part files in the order in which `parts:` names them. */
export const combine = (
  main: ReadFile,
  others: readonly ReadFile[],
  unread: readonly string[],
): { readonly tree: Tree; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = []
  if (main.tree.kind !== 'map') return { tree: main.tree, diagnostics }
  const folder = main.path.slice(0, main.path.length - nameOf(main.path).length)
  const bare = (path: string) => path.replaceAll('\\', '/').replace(/\.ya?ml$/u, '')
  const byName = new Map(others.map((file) => [bare(file.path), file]))
  const unreadNames = new Set(unread.map(bare))
  const used = new Set<ReadFile>()
  const fileNamed = (name: string): ReadFile | undefined => {
    const file = byName.get(bare(folder) + name)
    if (file) used.add(file)
    return file
  }
  const plainFiles = others.filter((file) => bare(file.path).startsWith(`${bare(folder)}plain/`))
  for (const file of plainFiles) used.add(file)
  const partFiles = [...byName.keys()].flatMap((name) =>
    name.startsWith(`${bare(folder)}parts/`) ? [name.slice(bare(folder).length + 6)] : [],
  )
  const entries: TreeEntry[] = main.tree.entries.map((entry) => {
    if (entry.key !== 'parts' || entry.value.kind !== 'list') return entry
    const items = entry.value.items.flatMap((item): readonly Tree[] => {
      if (item.kind !== 'text') return [item]
      const file = fileNamed(`parts/${item.text}`)
      if (file) return [file.tree]
      if (!unreadNames.has(`${bare(folder)}parts/${item.text}`)) {
        const detail = partFiles.length > 0 ? suggest(item.text, partFiles) : ''
        diagnostics.push(diagnose('missing-part', item.span, { name: item.text, detail }))
      }
      return []
    })
    return { ...entry, value: { ...entry.value, items } }
  })
  const labels = new Set(entries.map((entry) => entry.key))
  for (const name of registries) {
    const file = fileNamed(name)
    if (file?.tree.kind !== 'map') continue
    for (const entry of file.tree.entries) {
      // A second one would take the place of the first without a word.
      if (labels.has(entry.key)) diagnostics.push(diagnose('duplicate-label', entry.keySpan, { name: entry.key }))
      labels.add(entry.key)
      entries.push(entry)
    }
  }
  if (plainFiles.length > 0) addPlain(entries, plainFiles)
  const isPartGiven = diagnostics.every((each) => each.code !== 'missing-part')
  for (const file of isPartGiven ? others.filter((each) => !used.has(each)) : [])
    diagnostics.push(diagnose('unused-file', { file: file.path, from: 0, to: 1 }, { name: nameOf(file.path) }))
  return { tree: { ...main.tree, entries }, diagnostics }
}

/** Puts the files of `plain/` into the list `plain:`, behind what the main file says there itself. */
const addPlain = (entries: TreeEntry[], files: readonly ReadFile[]): void => {
  const trees = files.map((file) => file.tree)
  const at = entries.findIndex((entry) => entry.key === 'plain')
  const own = entries[at]
  const start = { file: files[0]?.path ?? '', from: 0, to: 1 }
  if (!own) entries.push({ key: 'plain', keySpan: start, value: { kind: 'list', items: trees, span: start } })
  else if (own.value.kind === 'list') entries[at] = { ...own, value: { ...own.value, items: [...own.value.items, ...trees] } }
}

const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path

/** The tree as plain values for the shapes to read. Labels that mean something to JavaScript are reported and left out. */
export const plainOf = (tree: Tree, diagnostics: Diagnostic[]): unknown => {
  switch (tree.kind) {
    case 'text':
      return tree.text
    case 'list':
      return tree.items.map((item) => plainOf(item, diagnostics))
    case 'map':
      return Object.fromEntries(
        tree.entries.flatMap(({ key, keySpan, value }) => {
          if (!forbidden.has(key)) return [[key, plainOf(value, diagnostics)]]
          diagnostics.push(
            diagnose('unknown-label', keySpan, { where: 'A scenario', name: key, suggestion: 'Delete this line.' }),
          )
          return []
        }),
      )
  }
}

export type Path = readonly (string | number)[]

/** The tree at a path, or the nearest one above it. */
export const treeAt = (tree: Tree, path: Path): { readonly found: Tree; readonly entry?: TreeEntry; readonly exact: boolean } => {
  let found = tree
  let entry: TreeEntry | undefined
  for (const step of path) {
    const below = found.kind === 'list' && typeof step === 'number' ? found.items[step] : undefined
    const named = found.kind === 'map' ? found.entries.find((each) => each.key === step) : undefined
    const next = below ?? named?.value
    if (!next) return { found, entry, exact: false }
    if (named) entry = named
    found = next
  }
  return { found, entry, exact: true }
}

/** The place of a value, or where it stands empty, of its label. */
export const spanAt = (tree: Tree, path: Path): Span => {
  const { found, entry } = treeAt(tree, path)
  if (found.kind === 'text' && found.text === '' && entry) return entry.keySpan
  if (found.kind === 'text') return found.span
  if (entry?.value === found && typeof path.at(-1) === 'string') return entry.keySpan
  // A whole entry would be a long stretch: its first characters say where it is.
  return { ...found.span, to: Math.min(found.span.to, found.span.from + 1) }
}

/** The place of a label anywhere below a path; the path's own place where there is none. */
export const labelBelow = (tree: Tree, path: Path, label: string): Span => {
  const search = (here: Tree): Span | undefined => {
    if (here.kind === 'list') return first(here.items, search)
    if (here.kind === 'map')
      return here.entries.find((entry) => entry.key === label)?.keySpan ?? first(here.entries, (entry) => search(entry.value))
    return undefined
  }
  return search(treeAt(tree, path).found) ?? spanAt(tree, path)
}

const first = <Item, Found>(items: readonly Item[], look: (item: Item) => Found | undefined): Found | undefined => {
  for (const item of items) {
    const found = look(item)
    if (found !== undefined) return found
  }
  return undefined
}

const namesOf: Readonly<Record<string, string>> = {
  people: 'Person',
  factions: 'Faction',
  places: 'Place',
  glossary: 'Term',
  sources: 'Source',
  meters: 'Meter',
  flags: 'Flag',
  parts: 'Part',
  options: 'option',
  tasks: 'task',
  maps: 'Map',
  lines: 'line',
  zones: 'zone',
  forces: 'force',
  marks: 'mark',
}

/** How mistakes in the labels of a file are told: where they stand, which labels there might be, and which guide lists them all. */
export interface Form {
  readonly where: (tree: Tree, path: Path) => string
  /** The labels that the entry at a path may have; enough to suggest the one that was meant. */
  readonly labels: (tree: Tree, path: Path) => readonly string[]
  readonly guide: string
}

/** The word at a path; empty where there is none. */
export const idAt = (tree: Tree, path: Path): string => {
  const { exact, found } = treeAt(tree, path)
  return exact && found.kind === 'text' ? found.text : ''
}

/** Where in the story a path lies, for a reader: "Turning point walk-out, option 2 (stay)". */
export const whereOf = (tree: Tree, path: Path): string => {
  const idBelow = (at: number) => idAt(tree, [...path.slice(0, at), 'id'])
  if (path[0] === 'plain') return typeof path[3] === 'string' ? `The plain text of ${path[3]}` : 'A list of plain texts'
  if (path[0] === 'parts' && path[2] === 'nodes' && typeof path[3] === 'number') {
    const name = idAt(tree, [...path.slice(0, 4), 'kind']) || 'entry'
    const head = `${name[0]?.toUpperCase()}${name.slice(1)} ${idBelow(4) || Number(path[3]) + 1}`
    if ((path[4] === 'options' || path[4] === 'tasks') && typeof path[5] === 'number')
      return `${head}, ${namesOf[path[4]]} ${path[5] + 1}${idBelow(6) ? ` (${idBelow(6)})` : ''}`
    return head
  }
  if (typeof path[0] === 'string' && typeof path[1] === 'number') {
    const head = `${namesOf[path[0]] ?? path[0]} ${idBelow(2) || path[1] + 1}`
    if (path[0] !== 'maps' || typeof path[2] !== 'string' || typeof path[3] !== 'number') return head
    return `${head}, ${namesOf[path[2]] ?? path[2]} ${path[3] + 1}${idBelow(4) ? ` (${idBelow(4)})` : ''}`
  }
  return 'The scenario'
}
