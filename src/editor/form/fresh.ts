import { onOneLine, quoted } from './writeValue.ts'

/** An entry that is not in the file yet: words, or labels with words or lists of entries. */
export type Fresh = string | readonly Fresh[] | Group

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

/**
 * A new entry of a list in lines, its dash after `column` spaces. Groups within it stand in lines too, one label a line; an entry of a list
 * within it takes one line where it holds no groups.
 */
export const linesOf = (fresh: Fresh, column: number): string => {
  const pad = ' '.repeat(column)
  return isGroup(fresh)
    ? `${pad}- ${labelLines(fresh, column + 2).trimStart()}`
    : `${pad}- ${isList(fresh) ? flowOf(fresh) : worded(fresh, false)}`
}

const labelLines = (group: Group, column: number): string =>
  Object.entries(group)
    .map(([label, each]) => {
      const head = `${' '.repeat(column)}${label}:`
      if (isGroup(each)) return `${head}\n${labelLines(each, column + 2)}`
      if (!isList(each)) return `${head} ${worded(each, false)}`
      if (each.every((one) => typeof one === 'string')) return `${head} ${flowOf(each)}`
      const items = each.map((one) => (isFlat(one) ? `${' '.repeat(column + 2)}- ${flowOf(one)}` : linesOf(one, column + 2)))
      return [head, ...items].join('\n')
    })
    .join('\n')

type Group = { readonly [label: string]: Fresh }

/** Whether it is a group of words and lists of words, and nothing below them. */
const isFlat = (fresh: Fresh): boolean =>
  isGroup(fresh) &&
  Object.values(fresh).every((each) => typeof each === 'string' || (isList(each) && each.every((one) => typeof one === 'string')))

const isGroup = (fresh: Fresh): fresh is Group => typeof fresh === 'object' && !isList(fresh)

export const isList = (fresh: Fresh): fresh is readonly Fresh[] => Array.isArray(fresh)

/** What the reader makes of it: the same, of words. */
export const readOf = (fresh: Fresh): unknown => JSON.parse(JSON.stringify(fresh))
