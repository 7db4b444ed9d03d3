import { type Entry, moreOf, nameOf, type OutlineKind } from './outline.ts'

/** One line of the outline as it is drawn: a heading over a list, or an entry. */
export interface Row {
  readonly key: string
  /** From 1. */
  readonly level: number
  readonly name: string
  readonly more: string
  readonly kind: OutlineKind | 'heading'
  readonly isOpen: boolean
  readonly hasMore: boolean
  /** Its place among those beside it, from 1, and how many they are. */
  readonly place: number
  readonly count: number
  readonly entry?: Entry
}

const lists = ['ending', 'person', 'faction', 'place', 'term', 'source', 'meter', 'flag', 'map'] as const
export type ListKind = (typeof lists)[number]

/**
 * The lines that are to be seen: the parts of the story with their steps and choices, then every list under a heading. `isOpen` says which
 * are unfolded, by key.
 */
export const rowsOf = (
  entries: readonly Entry[],
  heading: (kind: ListKind) => string,
  isOpen: (key: string) => boolean,
): readonly Row[] => {
  const rows: Row[] = []
  const add = (list: readonly Entry[], level: number, above: string): void => {
    for (const [at, entry] of list.entries()) {
      const key = `${above}/${entry.kind}:${entry.id || at}`
      const open = entry.entries.length > 0 && isOpen(key)
      rows.push({
        key,
        level,
        name: nameOf(entry) || entry.kind,
        more: moreOf(entry),
        kind: entry.kind,
        isOpen: open,
        hasMore: entry.entries.length > 0,
        place: at + 1,
        count: list.length,
        entry,
      })
      if (open) add(entry.entries, level + 1, key)
    }
  }
  const parts = entries.filter((each) => each.kind === 'part')
  add(parts, 1, '')
  const full = lists.filter((kind) => listOf(entries, kind).length > 0)
  for (const [at, kind] of full.entries()) {
    const list = listOf(entries, kind)
    const open = isOpen(kind)
    rows.push({
      key: kind,
      level: 1,
      name: heading(kind),
      more: String(list.length),
      kind: 'heading',
      isOpen: open,
      hasMore: true,
      place: at + 1,
      count: full.length,
    })
    if (open) add(list, 2, kind)
  }
  return rows
}

/** The entries with the parts as the story tells them, where that is known: files stand in the order of their names. */
export const inStoryOrder = (entries: readonly Entry[], parts: readonly string[]): readonly Entry[] => {
  const place = ({ id }: Entry) => (parts.includes(id) ? parts.indexOf(id) : parts.length)
  const [told, others] = [entries.filter(({ kind }) => kind === 'part'), entries.filter(({ kind }) => kind !== 'part')]
  return [...told.sort((a, b) => place(a) - place(b)), ...others]
}

const listOf = (entries: readonly Entry[], kind: ListKind): readonly Entry[] =>
  kind === 'ending'
    ? entries.flatMap((part) => part.entries.filter((each) => each.kind === 'ending'))
    : entries.filter((each) => each.kind === kind)

/** The keys from the top down to the entry in which a place lies, as `rowsOf` names them. */
export const keysTo = (entries: readonly Entry[], file: string, offset: number): readonly string[] => {
  const keys: string[] = []
  let list = entries.filter((each) => each.file === file)
  for (let found = holding(list, offset); found; found = holding(list, offset)) {
    const at = (keys.length === 0 ? entries.filter((each) => each.kind === found?.kind) : list).indexOf(found)
    if (keys.length === 0 && found.kind !== 'part') keys.push(found.kind)
    keys.push(`${found.kind === 'part' ? '' : (keys.at(-1) ?? '')}/${found.kind}:${found.id || at}`)
    list = [...found.entries]
  }
  return keys
}

const holding = (list: readonly Entry[], offset: number): Entry | undefined =>
  list.find((each) => each.from <= offset && offset <= each.to)
