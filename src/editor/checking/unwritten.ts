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
] as const satisfies readonly EditorKey[]

/** A text that still says what belongs in its place, and would be read so by players. */
export interface Unwritten extends Place {
  readonly words: string
}

/** The values that the form began and nobody has written yet, in the order of the files. */
export const unwritten = (files: ReadonlyMap<string, string>): readonly Unwritten[] =>
  [...files].flatMap(([file, text]) =>
    keys
      .map((key) => tEditor(key))
      .flatMap((words) => placesOf(text, words).map((from) => ({ file, from, to: from + words.length, words })))
      .sort((a, b) => a.from - b.from),
  )

/** Whether words of a field are only what belongs in their place. */
export const isUnwritten = (words: string): boolean => keys.some((key) => tEditor(key) === words)

/** Where a value is just these words, in quotes or without. */
const placesOf = (text: string, words: string): readonly number[] => {
  const found: number[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const before = text.slice(text.lastIndexOf('\n', at) + 1, at)
    const after = text.slice(at + words.length, at + words.length + 2)
    if (/(?:^ *(?:- +)?|[{,] *)[a-z-]+: "?$/u.test(before) && /^"? *(?:[,}]|\n|$)/u.test(after)) found.push(at)
  }
  return found
}
