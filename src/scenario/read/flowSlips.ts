import { labels } from '../schema/labels.ts'
import { quoted, type Slip } from './slips.ts'

/**
 * Slips inside `{ ... }` and `[ ... ]` on one line: a text there ends at a comma, a colon or a bracket unless it is in quotes.
 * A comma cannot be told from one that is meant; the shapes find it afterwards.
 */
export const flowSlip = (value: string, at: number): readonly Slip[] => {
  if (!/^[[{]/u.test(value)) return []
  for (let here = 1; here < value.length; ) {
    const rest = value.slice(here, here + 2000)
    const quote = /^\s*("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/u.exec(rest)
    if (quote) {
      const slip = behindQuote(rest.slice(quote[0].length), at + here + quote[0].length)
      if (slip) return [slip]
      here += quote[0].length
      continue
    }
    // A label, then a text that runs to the next sign of the braces.
    const pair = /^(\s*[A-Za-z_][\w-]*: +)([^\s"'[\]{},][^,[\]{}]*)([,[\]{}]|$)/u.exec(rest)
    if (!pair) {
      here += 1
      continue
    }
    const [all, before = '', text = '', end = ''] = pair
    const from = at + here + before.length
    const colon = text.search(/: /u)
    const [, whole = '', label = ''] = oneWord.exec(text.slice(0, Math.max(0, colon))) ?? []
    if (Object.hasOwn(labels, label)) return [comma(from + whole.length, label)]
    if (colon >= 0) {
      const fix = { from, to: from + text.trimEnd().length, text: quoted(text.trimEnd()) }
      return [{ code: 'colon-in-text', from: from + colon, to: from + colon + 1, words: {}, fix, isSilent: false }]
    }
    if (end === '[' || end === '{')
      return [{ code: 'bracket-in-braces', from, to: from + all.length - before.length, words: { sign: end }, isSilent: false }]
    here += all.length
  }
  return []
}

/** A value of one word or number, and the label that follows it without a comma. */
const oneWord = /^([+-]?\d+|[a-z][a-z0-9-]*) +([a-z][a-z-]*)$/u

/** What stands between a closing quote and the comma or bracket that should follow it. */
const behindQuote = (rest: string, at: number): Slip | undefined => {
  const [, label = ''] = /^ +([a-z][a-z-]*):(?: |$)/u.exec(rest) ?? []
  if (Object.hasOwn(labels, label)) return comma(at, label)
  const [, next] = /^ +(["'])/u.exec(rest) ?? []
  if (next !== undefined) return comma(at, next)
  const [space] = /^\s*(?=[^\s,:\]}#])/u.exec(rest) ?? []
  if (space === undefined) return undefined
  return { code: 'text-after-quote', from: at + space.length, to: at + space.length + 1, words: {}, isSilent: false }
}

const comma = (at: number, name: string): Slip => ({
  code: 'missing-comma',
  from: at,
  to: at + 1,
  words: { name },
  fix: { from: at, to: at, text: ',' },
  isSilent: false,
})
