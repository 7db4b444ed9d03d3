import { onOneLine, quoted } from './writeValue.ts'

/** An entry that is not in the file yet: words, or labels with words or lists of entries. */
export type Fresh = string | readonly Fresh[] | { readonly [label: string]: Fresh }

/** A new entry in one line, as it stands within brackets. */
export const flowOf = (fresh: Fresh): string => {
  if (typeof fresh === 'string') return worded(fresh, true)
  if (isList(fresh)) return `[${fresh.map(flowOf).join(', ')}]`
  return `{ ${Object.entries(fresh)
    .map(([label, each]) => `${label}: ${flowOf(each)}`)
    .join(', ')} }`
}

/** What begins as a sentence does stands in quotes: a colon or a comma typed into it later does no harm. */
const worded = (words: string, isFlow: boolean): string => (/^\p{Lu}.* /u.test(words) ? quoted(words) : onOneLine(words, isFlow))

/** A new entry of a list in lines, its dash after `column` spaces; lists within it hold one entry a line, groups one label a line. */
export const linesOf = (fresh: Fresh, column: number): string => {
  const pad = ' '.repeat(column)
  if (typeof fresh === 'string') return `${pad}- ${worded(fresh, false)}`
  if (isList(fresh)) return `${pad}- ${flowOf(fresh)}`
  const lines = Object.entries(fresh).map(([label, each]) => {
    if (typeof each === 'string') return `${label}: ${worded(each, false)}`
    if (!isList(each))
      return [`${label}:`, ...Object.entries(each).map(([name, one]) => `${pad}    ${name}: ${wordedOf(one)}`)].join('\n')
    if (each.length === 0 || each.every((one) => typeof one === 'string')) return `${label}: ${flowOf(each)}`
    return [`${label}:`, ...each.map((one) => `${pad}    - ${flowOf(one)}`)].join('\n')
  })
  return `${pad}- ${lines.join(`\n${pad}  `)}`
}

const wordedOf = (fresh: Fresh): string => (typeof fresh === 'string' ? worded(fresh, false) : flowOf(fresh))

const isList = (fresh: Fresh): fresh is readonly Fresh[] => Array.isArray(fresh)

/** What the reader makes of it: the same, of words. */
export const readOf = (fresh: Fresh): unknown => JSON.parse(JSON.stringify(fresh))
