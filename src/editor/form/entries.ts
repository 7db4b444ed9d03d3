/** An entry of a scenario's file that has a form: a step of the story, a person, a source and so on. */
export interface EntryPlace {
  readonly list: ListName
  /** From the beginning of the line of its dash to the end of its last line. */
  readonly from: number
  readonly to: number
}

const lists = ['nodes', 'people', 'sources', 'factions', 'places', 'glossary', 'meters', 'flags'] as const
export type ListName = (typeof lists)[number]

/**
 * The entries of a file from top to bottom, told by dashes and indentation alone: a mistake in one of them does not hide the others.
 */
export const entriesIn = (text: string): readonly EntryPlace[] => {
  const found: EntryPlace[] = []
  let list: { readonly name: ListName; readonly column: number; dash: number } | undefined
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
    if (list && !isNote) {
      const isDash = /^- |^-$/u.test(bare.slice(column))
      if (list.dash < 0 && isDash && column >= list.column) list.dash = column
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
    if (list) {
      if (open && !(isNote && column <= list.dash)) open.to = start + bare.length
      continue
    }
    const [, name] = /^ *(?:- +)?([a-z]+): *(?:#.*)?$/u.exec(bare) ?? []
    const isTop = column === 0 && !bare.startsWith('-')
    const known = lists.find((each) => each === name && (isTop || each === 'nodes'))
    if (known) list = { name: known, column, dash: -1 }
  }
  close()
  return found
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
export const pieceOf = (text: string, { list, from, to }: EntryPlace): { readonly text: string; readonly offset: number } => {
  const head = `${list}:\n`
  return { text: `${head}${text.slice(from, to)}\n`, offset: from - head.length }
}

/** The place of the step, person or source with an id: its whole entry. */
export const entryWithId = (text: string, id: string, list?: ListName): EntryPlace | undefined =>
  entriesIn(text).find((each) => (list === undefined || each.list === list) && idOf(text, each) === id)

/** The id of an entry, as far as a look at its first lines tells. */
export const idOf = (text: string, { from, to }: EntryPlace): string =>
  /^ *- +(?:\{ *)?id: *["']?([\w-]+)|^ +id: *["']?([\w-]+)/mu.exec(text.slice(from, to))?.slice(1).find(Boolean) ?? ''
