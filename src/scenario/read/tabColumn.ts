/**
 * The column in which a line belongs that starts with a Tab, where its neighbours leave one answer only; else undefined.
 * `before` and `after` are the lines round it, `line` is what stands behind the Tab.
 */
export const tabColumn = (before: string, line: string, after: string): number | undefined => {
  const above = before.trimEnd().split('\n').slice(-mostLooked).reverse()
  const [last = ''] = above
  const ahead = after.split('\n', mostLooked).find((each) => !/^\s*(?:#.*)?$/u.test(each))
  const next =
    ahead === undefined
      ? undefined
      : { indent: indentOf(ahead), isDash: /^ *-/u.test(ahead), isLabel: labelColumn(ahead) !== undefined }
  const lastColumn = labelColumn(last)
  const isOpened = lastColumn !== undefined && opens(last)
  if (line.startsWith('-')) {
    const column = next && !next.isDash && next.isLabel ? next.indent - 2 : undefined
    const isKnown = column !== undefined && above.some((each) => /^ *- /u.test(each) && indentOf(each) === column)
    return isKnown || (isOpened && column !== undefined && column >= lastColumn) ? column : undefined
  }
  if (labelColumn(line) === undefined) return lastColumn === undefined && !/^ *-/u.test(last) ? indentOf(last) : undefined
  if (!next) return undefined
  const columns = isOpened ? [next.isDash || next.indent <= lastColumn ? lastColumn + 2 : next.indent] : openColumns(above)
  if (opens(line)) {
    const column = next.indent - 2
    return columns.includes(column) && !(next.isDash && columns.includes(next.indent)) ? column : undefined
  }
  if (!next.isDash) return columns[0] === next.indent ? next.indent : undefined
  const deeper = columns.filter((each) => each > next.indent)
  return deeper.length === 1 ? deeper[0] : undefined
}

/** Lines above that are looked through. */
const mostLooked = 400

/** The columns in which a label may stand below these lines, nearest first: those of the entries that are still open. */
const openColumns = (above: readonly string[]): readonly number[] => {
  const columns: number[] = []
  let limit = Number.POSITIVE_INFINITY
  for (const line of above) {
    if (/^\s*(?:#.*)?$/u.test(line)) continue
    const column = labelColumn(line)
    if (column !== undefined && column < limit) columns.push(column)
    // What stands behind a dash belongs to a label at the dash or left of it.
    limit = Math.min(
      limit,
      column ?? Number.POSITIVE_INFINITY,
      /^ *-/u.test(line) ? indentOf(line) + 1 : Number.POSITIVE_INFINITY,
    )
    if (column === undefined && !/^ *-/u.test(line)) limit = Math.min(limit, indentOf(line))
  }
  return columns
}

const indentOf = (line: string): number => line.length - line.trimStart().length
const opens = (line: string): boolean => /:(?: *[>|][+-]?)?\s*$/u.test(line)

/** Where the label of a line begins, behind any dashes; undefined where it has none. */
const labelColumn = (line: string): number | undefined => /^( *(?:- +)*)[A-Za-z_][\w-]*:(?:\s|$)/u.exec(line)?.[1]?.length
