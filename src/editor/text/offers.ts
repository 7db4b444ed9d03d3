import { catalogue } from '../../scenario/load.ts'
import { type Entry, moreOf, nameOf } from '../outline/outline.ts'
import { entriesFor, isCondition, kindsAt, linkKinds } from './idsAt.ts'
import { formsAt, isLong, propertiesOf, schemaOf, wordsOf } from './schemaAt.ts'
import { type Where, whereAt } from './whereAt.ts'

/** One way to go on writing. */
export interface Offer {
  readonly word: string
  /** What is put in, where it is more than the word. */
  readonly put?: string
  /** A few words beside it, and a sentence for whoever looks closer. */
  readonly detail?: string
  readonly info?: string
  readonly kind: 'label' | 'id' | 'word'
}

export interface Offers {
  readonly from: number
  readonly to: number
  readonly list: readonly Offer[]
}

/** What may be written at a place of a file: labels that are not there yet, words to choose from, ids of the scenario. */
export const offersAt = (path: string, text: string, offset: number, entries: readonly Entry[]): Offers | undefined => {
  const link = linkAt(text, offset)
  if (link) return linkOffers(link, entries)
  const where = whereAt(text, offset)
  if (where.part === 'note') return noteOffers(text, offset)
  if (where.part === 'text') return undefined
  const list = where.part === 'label' ? labelOffers(path, where, entries) : valueOffers(path, where, entries)
  return list.length > 0 ? { from: where.from, to: where.to, list } : undefined
}

const idOffer = (entry: Entry, put?: string): Offer => {
  const more = moreOf(entry)
  return {
    word: entry.id,
    ...(put === undefined ? {} : { put }),
    detail: nameOf(entry),
    ...(more === '' ? {} : { info: more }),
    kind: 'id',
  }
}

const labelOffers = (path: string, where: Where, entries: readonly Entry[]): readonly Offer[] => {
  const here = formsAt(schemaOf(path), where.steps)
  const isNew = (word: string) => !where.beside.has(word) || word === where.word
  const seen = new Set<string>()
  const labels = here.flatMap((form) =>
    Object.entries(propertiesOf(form)).flatMap(([word, below]): readonly Offer[] => {
      if (!isNew(word) || seen.has(word)) return []
      seen.add(word)
      const put = isLong(below) && !where.isFlow ? `${word}:` : `${word}: `
      const info = typeof below.description === 'string' ? below.description : undefined
      const needed = (form.required as readonly string[] | undefined)?.includes(word) ? { detail: '*' } : {}
      return [{ word, put, ...needed, ...(info === undefined ? {} : { info }), kind: 'label' }]
    }),
  )
  const names = entriesFor(entries, kindsAt(where.steps, 'label'), where.steps).filter((each) => isNew(each.id))
  const labelsAbove = where.steps.flatMap((step) => ('label' in step ? [step.label] : []))
  const extra = isCondition(labelsAbove) ? ['any', 'not', 'otherwise'].filter(isNew) : []
  // A list of plain values begins without a label.
  const values = labels.length === 0 && names.length === 0 ? valueOffers(path, where, entries) : []
  return [
    ...names.map((each) => idOffer(each, `${each.id}: `)),
    ...labels,
    ...extra.map((word): Offer => ({ word, put: `${word}: `, kind: 'label' })),
    ...values,
  ]
}

const valueOffers = (path: string, where: Where, entries: readonly Entry[]): readonly Offer[] => {
  const { steps } = where
  const names = entriesFor(entries, kindsAt(steps, 'value'), steps).map((each) => idOffer(each))
  const words = formsAt(schemaOf(path), steps).flatMap(wordsOf)
  return [...names, ...[...new Set([...words, ...ruleWords(where, entries)])].map((word): Offer => ({ word, kind: 'word' }))]
}

/** What a meter or a flag may be asked for, or be changed by. */
const ruleWords = ({ steps }: Where, entries: readonly Entry[]): readonly string[] => {
  const labels = steps.flatMap((step) => ('label' in step ? [step.label] : []))
  const name = labels.at(-1)
  const isAsked = isCondition(labels.slice(0, -1))
  if (!isAsked && labels.at(-2) !== 'effects') return []
  const kind = entries.find((each) => each.id === name && (each.kind === 'meter' || each.kind === 'flag'))?.kind
  if (kind === 'flag') return ['yes', 'no']
  if (kind !== 'meter') return []
  return isAsked
    ? [...Array(9).keys()].flatMap((n) => [`at least ${n + 1}`, `at most ${n + 1}`])
    : ['+1', '+2', '+3', '-1', '-2', '-3']
}

/** The target of a link that is being written: `[words](person:ka`. */
const linkAt = (
  text: string,
  offset: number,
): { readonly from: number; readonly to: number; readonly target: string } | undefined => {
  const before = text.slice(Math.max(0, offset - 200), offset)
  const [, target] = /\]\(([a-z]*:?[a-z0-9-]*)$/u.exec(before) ?? []
  if (target === undefined) return undefined
  const after = /^[a-z0-9:-]*/u.exec(text.slice(offset, offset + 80))?.[0] ?? ''
  return { from: offset - target.length, to: offset + after.length, target }
}

const linkOffers = ({ from, to }: { readonly from: number; readonly to: number }, entries: readonly Entry[]): Offers => {
  const list = Object.entries(linkKinds).flatMap(([name, kind]) =>
    entries
      .filter((each) => each.kind === kind && each.id !== '')
      .map((each) => ({ ...idOffer(each), word: `${name}:${each.id}` })),
  )
  return { from, to, list }
}

const noteOffers = (text: string, offset: number): Offers | undefined => {
  const [, word] = /# *allow +([a-z-]*)$/u.exec(text.slice(Math.max(0, offset - 80), offset)) ?? []
  if (word === undefined) return undefined
  const list = Object.entries(catalogue).flatMap(([code, { severity, message }]): readonly Offer[] =>
    severity === 'error' ? [] : [{ word: code, put: `${code}: `, info: message, kind: 'word' }],
  )
  return { from: offset - word.length, to: offset, list }
}
