import { type EditorKey, tEditor } from '../../ui/messages/editor/index.ts'
import type { Place } from '../workbench.ts'

const keys = [
  'form.new.label',
  'form.new.detail',
  'form.new.risk',
  'form.new.outcome',
  'form.new.leadsTo',
  'form.new.argument',
  'form.new.changes',
  'form.new.stays',
  'form.newBecause',
  'form.newOtherwise',
  'form.newClaim',
  'form.newAdvice',
  'form.fresh.situation',
  'form.fresh.headline',
  'form.fresh.summary',
  'form.fresh.role',
  'form.fresh.explain',
  'form.fresh.author',
  'form.fresh.note',
  'form.fresh.bad',
  'form.fresh.low',
  'form.fresh.high',
] as const satisfies readonly EditorKey[]

/** All of them in words; the options of a new step, of which there are three, are only numbered. */
const begun = (): readonly string[] => [
  ...keys.map((key) => tEditor(key)),
  ...[1, 2, 3].map((number) => tEditor('form.fresh.option', { number })),
]

/** A text that still says what belongs in its place, and would be read so by players. */
export interface Unwritten extends Place {
  readonly words: string
}

/** The values that the form began and nobody has written yet, in the order of the files. */
export const unwritten = (files: ReadonlyMap<string, string>): readonly Unwritten[] =>
  [...files].flatMap(([file, text]) =>
    begun()
      .flatMap((words) => placesOf(text, words).map((from) => ({ file, from, to: from + words.length, words })))
      .sort((a, b) => a.from - b.from),
  )

/** Whether words of a field are only what belongs in their place. */
export const isUnwritten = (words: string): boolean => begun().includes(words)

/** Where a value, or a word of a meter behind its number, is just these words, in quotes or without. */
const placesOf = (text: string, words: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at)
    const after = text.slice(at + words.length, at + words.length + 2)
    const isValue = /(?:^ *(?:- +)?|[{,] *)[a-z-]+: "?$/u.test(before) || /\bwords: \[(?:[^\]]*, *)?"?\d+ +$/u.test(before)
    if (isValue && /^"? *(?:[,}\]]|\n|$)/u.test(after)) found.push(at)
  }
  return found
}
