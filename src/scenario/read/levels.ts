import type { Slip } from './slips.ts'

/** One step of indentation that is open: the labels of an entry, or the dashes of a list. */
interface Level {
  readonly column: number
  readonly kind: 'labels' | 'dashes'
  /** The last line at this level already has its value, so that nothing can stand below it. */
  isComplete: boolean
}

/** Follows the indentation of a file, line by line, and says which line stands in a column where none can. */
export const levelsOf = () => {
  const stack: Level[] = []
  const enter = (column: number, kind: Level['kind']): number | undefined => {
    const same = stack.findLast((level) => level.column === column && level.kind === kind)
    const top = stack.at(-1)
    if (same) {
      while (stack.at(-1) !== same) stack.pop()
      return undefined
    }
    const isBelow =
      top === undefined || (!top.isComplete && (column > top.column || (kind === 'dashes' && column === top.column)))
    if (isBelow) {
      stack.push({ column, kind, isComplete: false })
      return undefined
    }
    // It lines up with nothing: the nearest column of its kind is the likely one.
    const near = [...stack]
      .filter((level) => level.kind === kind)
      .sort((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))
    while ((stack.at(-1)?.column ?? -1) > (near[0]?.column ?? column)) stack.pop()
    return near[0]?.column
  }
  const done = (isComplete: boolean) => {
    const top = stack.at(-1)
    if (top) top.isComplete = isComplete
  }
  return {
    /** A line with a dash and no label: alone, or with a value behind it. */
    item: (indent: number, isComplete = false): void => {
      enter(indent, 'dashes')
      done(isComplete)
    },
    /** A line with a label, behind dashes or not. */
    entry: (indent: number, dashes: string, name: string, value: string, start: number): Omit<Slip, 'isSilent'> | undefined => {
      const better = enter(indent, dashes === '' ? 'labels' : 'dashes')
      if (dashes !== '') {
        done(true)
        const column = indent + dashes.length
        while ((stack.at(-1)?.column ?? -1) > indent) stack.pop()
        stack.push({ column: better === undefined ? column : better + dashes.length, kind: 'labels', isComplete: false })
      }
      done(value !== '' && !value.startsWith('#'))
      if (better === undefined || better === indent) return undefined
      const count = Math.abs(better - indent)
      const what = `${count} space${count === 1 ? '' : 's'}`
      const detail = `${dashes === '' ? name : 'This dash'} starts after ${indent} spaces; what it belongs with starts after ${better}. ${better > indent ? `Add ${what}` : `Take away ${what}`}.`
      const fix = { from: start, to: start + indent, text: ' '.repeat(better) }
      return { code: 'indentation', from: start + indent, to: start + indent + 1, words: { detail }, fix }
    },
  }
}
