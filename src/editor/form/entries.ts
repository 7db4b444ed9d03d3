import type { Path } from './readPiece.ts'

/** An entry of a scenario's file that has a form: the story's own words, a part, a step, a person, a source and so on. */
export interface EntryPlace {
  readonly list: ListName
  /** From the beginning of the line of its dash to the end of its last line. */
  readonly from: number
  readonly to: number
  /** Whether it is the head of its file, with no dash before it: the words of the story, or of a part in a file of its own. */
  readonly isHead?: true
}

const lists = ['parts', 'nodes', 'people', 'sources', 'factions', 'places', 'glossary', 'meters', 'flags'] as const
export type ListName = (typeof lists)[number] | 'story'

interface OpenList {
  readonly name: ListName
  readonly column: number
  dash: number
}

/**
 * The entries of a file from top to bottom, told by dashes and indentation alone: a mistake in one of them does not hide the others.
 * A part in a list ends where its steps begin, and so does the head of a file where its first list does.
 */
export const entriesIn = (text: string): readonly EntryPlace[] => {
  const found: EntryPlace[] = headOf(text)
  let list: OpenList | undefined
  let around: OpenList | undefined
  let open: { readonly from: number; to: number } | undefined
  const close = () => {
    if (list && open) found.push({ list: list.name, ...open })
    open = undefined
  }
  let from = 0
  for (const line of text.split('\n')) {
    const start = from
    from += line.length + 1
    const bare = line.trimEnd()
    const column = bare.length - bare.trimStart().length
    if (bare === '') continue
    const isNote = bare[column] === '#'
    const isDash = /^- |^-$/u.test(bare.slice(column))
    if (list && !isNote) {
      if (list.dash < 0 && isDash && column >= list.column) list.dash = column
      if (list.name === 'nodes' && around && column <= around.dash && column < list.dash) {
        close()
        list = around
        around = undefined
      }
      if (isDash && column === list.dash) {
        close()
        open = { from: start, to: start + bare.length }
        continue
      }
      if (column <= list.dash || (list.dash < 0 && column <= list.column)) {
        close()
        list = undefined
      }
    }
    const [, name] = /^ *(?:- +)?([a-z]+): *(?:#.*)?$/u.exec(bare) ?? []
    if (list && !(list.name === 'parts' && name === 'nodes')) {
      if (open && !(isNote && column <= list.dash)) open.to = start + bare.length
      continue
    }
    const isTop = column === 0 && !bare.startsWith('-')
    const known = lists.find((each) => each === name && (isTop || each === 'nodes'))
    if (!known) continue
    close()
    around = list
    list = { name: known, column, dash: -1 }
  }
  close()
  return found
}

/** The lines of a file before its first list, where they hold a title. */
const headOf = (text: string): EntryPlace[] => {
  const first = new RegExp(`^(${lists.join('|')}|maps):`, 'mu').exec(text)
  const to = text.slice(0, first?.index ?? text.length).trimEnd().length
  if (!first || !/^title:/mu.test(text.slice(0, to))) return []
  return [{ list: first[1] === 'nodes' ? 'parts' : 'story', from: 0, to, isHead: true }]
}

/** The entry that an offset lies in: on its lines, or on those behind it that belong to none. */
export const entryAt = (text: string, offset: number): EntryPlace | undefined => {
  const entries = entriesIn(text)
  const line = text.lastIndexOf('\n', offset - 1) + 1
  const entry = entries.findLast(({ from }) => from <= Math.max(line, 0))
  if (!entry || offset <= entry.to + 1) return entry
  // Between two entries the notes above the next one are its own.
  const next = entries[entries.indexOf(entry) + 1]
  const rest = text.slice(entry.to, next?.from ?? text.length)
  return next && /^\s*(?:#|$)/u.test(rest) ? next : undefined
}

/** The entry as a text of its own, that the reader can read: `offset` is what its places lack to those of the file. */
export const pieceOf = (
  text: string,
  { list, from, to, isHead }: EntryPlace,
): { readonly text: string; readonly offset: number } => {
  const head = isHead ? '' : `${list}:\n`
  return { text: `${head}${text.slice(from, to)}\n`, offset: from - head.length }
}

/** Where the entry stands in its piece. */
export const rootOf = ({ list, isHead }: EntryPlace): Path => (isHead ? [] : [list, 0])

/** Where somebody is led who chooses the entry: its dash, or the first label of a head. */
export const beginningOf = (text: string, { from, isHead }: EntryPlace): number =>
  from + text.slice(from).search(isHead ? /^\w/mu : /\S/u)

/** The place of the step, person or source with an id: its whole entry. */
export const entryWithId = (text: string, id: string, list?: ListName): EntryPlace | undefined =>
  entriesIn(text).find((each) => (list === undefined || each.list === list) && idOf(text, each) === id)

/** The id of an entry, as far as a look at its first lines tells. */
export const idOf = (text: string, { from, to }: EntryPlace): string =>
  /^ *- +(?:\{ *)?id: *["']?([\w-]+)|^ *id: *["']?([\w-]+)/mu.exec(text.slice(from, to))?.slice(1).find(Boolean) ?? ''
