import { onOneLine } from './writeValue.ts'

/** An entry that is not in the file yet: words, or labels with words or lists of entries. */
export type Fresh = string | readonly Fresh[] | { readonly [label: string]: Fresh }

/** A new entry in one line, as it stands within brackets. */
export const flowOf = (fresh: Fresh): string => {
  if (typeof fresh === 'string') return onOneLine(fresh, true)
  if (isList(fresh)) return `[${fresh.map(flowOf).join(', ')}]`
  return `{ ${Object.entries(fresh)
    .map(([label, each]) => `${label}: ${flowOf(each)}`)
    .join(', ')} }`
}

/** A new entry of a list in lines, its dash after `column` spaces; lists within it hold one entry a line. */
export const linesOf = (fresh: Fresh, column: number): string => {
  const pad = ' '.repeat(column)
  if (typeof fresh === 'string') return `${pad}- ${onOneLine(fresh, false)}`
  if (isList(fresh)) return `${pad}- ${flowOf(fresh)}`
  const lines = Object.entries(fresh).map(([label, each]) => {
    if (typeof each === 'string') return `${label}: ${onOneLine(each, false)}`
    if (!isList(each) || each.length === 0 || each.every((one) => typeof one === 'string')) return `${label}: ${flowOf(each)}`
    return [`${label}:`, ...each.map((one) => `${pad}    - ${flowOf(one)}`)].join('\n')
  })
  return `${pad}- ${lines.join(`\n${pad}  `)}`
}

const isList = (fresh: Fresh): fresh is readonly Fresh[] => Array.isArray(fresh)

/** What the reader makes of it: the same, of words. */
export const readOf = (fresh: Fresh): unknown => JSON.parse(JSON.stringify(fresh))
