import { catalogue } from '../../scenario/load.ts'
import { type Entry, moreOf, nameOf } from '../outline/outline.ts'
import { entriesFor, kindsAt, linkKinds } from './idsAt.ts'
import { formsAt, propertiesOf, schemaOf } from './schemaAt.ts'
import { whereAt } from './whereAt.ts'

/** What is told of the word at a place. */
export interface Hover {
  readonly from: number
  readonly to: number
  readonly title: string
  readonly text: string
  /** The entry that is named there, to which one can go. */
  readonly entry?: Entry
}

/** What a label is for, or who or what an id names; nothing elsewhere. */
export const hoverAt = (path: string, text: string, offset: number, entries: readonly Entry[]): Hover | undefined => {
  const link = linkRound(text, offset)
  if (link) {
    const entry = entries.find((each) => each.kind === linkKinds[link.kind] && each.id === link.id)
    return entry && told(link.from, link.to, entry)
  }
  const where = whereAt(text, offset)
  if (where.word === '' || where.part === 'text') return undefined
  if (where.part === 'note') {
    const code = Object.hasOwn(catalogue, where.word) ? catalogue[where.word as keyof typeof catalogue] : undefined
    return code && { from: where.from, to: where.to, title: where.word, text: code.message }
  }
  const named = entriesFor(entries, kindsAt(where.steps, where.part), where.steps).find((each) => each.id === where.word)
  if (named) return told(where.from, where.to, named)
  if (where.part === 'value') return undefined
  const meaning = formsAt(schemaOf(path), where.steps).flatMap((form) => propertiesOf(form)[where.word]?.description ?? [])[0]
  return typeof meaning === 'string' ? { from: where.from, to: where.to, title: where.word, text: meaning } : undefined
}

const told = (from: number, to: number, entry: Entry): Hover => ({ from, to, title: nameOf(entry), text: moreOf(entry), entry })

const linkRound = (
  text: string,
  offset: number,
): { readonly from: number; readonly to: number; readonly kind: string; readonly id: string } | undefined => {
  const start = Math.max(0, offset - 100)
  for (const match of text.slice(start, offset + 100).matchAll(/\]\(([a-z]+):([a-z0-9-]+)\)/gu)) {
    const from = start + match.index + 2
    const to = start + match.index + match[0].length - 1
    if (from <= offset && offset <= to) return { from, to, kind: match[1] ?? '', id: match[2] ?? '' }
  }
  return undefined
}
