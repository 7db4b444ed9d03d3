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
