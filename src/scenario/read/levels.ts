import type { Slip } from './slips.ts'

/** One step of indentation that is open: the labels of an entry, or the dashes of a list. */
interface Level {
  readonly column: number
  readonly kind: 'labels' | 'dashes'
  /** The line that opened it: where it starts, and after how many spaces its first sign stands. */
  readonly opened: { readonly start: number; readonly indent: number }
  /** Only the line that opened it stands in it yet, so that this one may be the line that is out of place. */
  isFresh: boolean
  /** The last line at this level already has its value, so that nothing can stand below it. */
  isComplete: boolean
}

/** A line with a label: after how many spaces, behind which dashes, and where it starts in the file. */
export interface Line {
  readonly indent: number
  readonly dashes: string
  readonly name: string
  readonly value: string
  readonly start: number
  /** After how many spaces the next line begins that has a label; undefined where none follows, or one with a dash. */
  readonly ahead: number | undefined
}

/** Follows the indentation of a file, line by line, and says which line stands in a column where none can. */
export const levelsOf = () => {
  const stack: Level[] = []
  const enter = (column: number, kind: Level['kind'], opened: Level['opened'], ahead?: number): Level | undefined => {
    const same = stack.findLast((level) => level.column === column && level.kind === kind)
    const top = stack.at(-1)
    if (same) {
      while (stack.at(-1) !== same) stack.pop()
      same.isFresh = false
      return undefined
    }
    const isBelow =
      top === undefined || (!top.isComplete && (column > top.column || (kind === 'dashes' && column === top.column)))
    if (isBelow) {
      stack.push({ column, kind, opened, isFresh: true, isComplete: false })
      return undefined
    }
    // It lines up with nothing: the nearest column of its kind is the likely one, of two the one of the next line.
    const distance = (level: Level) => Math.abs(level.column - column) - (level.column === ahead ? 0.5 : 0)
    const [near] = [...stack].filter((level) => level.kind === kind).sort((a, b) => distance(a) - distance(b))
    while (near && stack.at(-1) !== near) stack.pop()
    return near
  }
  const done = (isComplete: boolean) => {
    const top = stack.at(-1)
    if (top) top.isComplete = isComplete
  }
  return {
    /** A line with a dash and no label: alone, or with a value behind it. */
    item: (indent: number, start: number, isComplete = false): void => {
      enter(indent, 'dashes', { start, indent })
      done(isComplete)
    },
    /** A line with a label, behind dashes or not. */
    entry: (line: Line): Omit<Slip, 'isSilent'> | undefined => {
      const { indent, dashes, value, start } = line
      const opened = { start, indent }
      const better = enter(indent, dashes === '' ? 'labels' : 'dashes', opened, line.ahead)
      if (dashes !== '') {
        done(true)
        const column = (better?.column ?? indent) + dashes.length
        while ((stack.at(-1)?.column ?? -1) > indent) stack.pop()
        stack.push({ column, kind: 'labels', opened, isFresh: true, isComplete: false })
      }
      done(value !== '' && !value.startsWith('#'))
      return better === undefined || better.column === indent ? undefined : outOfPlace(line, better)
    },
  }
}

/** Two lines disagree: this one, or where it is alone with it, the one that opened the level. The line after them decides. */
const outOfPlace = ({ indent, dashes, name, start, ahead }: Line, better: Level): Omit<Slip, 'isSilent'> => {
  const { opened, column, isFresh } = better
  if (dashes === '' && isFresh && ahead === indent) {
    const right = opened.indent + indent - column
    const detail = `This line starts after ${opened.indent} spaces, and ${name} below it after ${indent}. ${moved(opened.indent, right)}.`
    return slipAt(opened.start, opened.indent, right, detail)
  }
  const detail = `${dashes === '' ? name : 'This dash'} starts after ${indent} spaces; what it belongs with starts after ${column}. ${moved(indent, column)}.`
  const isCertain = dashes !== '' || !isFresh || ahead === column
  return slipAt(start, indent, column, detail, isCertain)
}

const slipAt = (start: number, indent: number, right: number, detail: string, isCertain = true): Omit<Slip, 'isSilent'> => ({
  code: 'indentation',
  from: start + indent,
  to: start + indent + 1,
  words: { detail },
  ...(isCertain && right >= 0 ? { fix: { from: start, to: start + indent, text: ' '.repeat(right) } } : {}),
})

const moved = (from: number, to: number): string => {
  const count = Math.abs(to - from)
  return `${to > from ? 'Add' : 'Take away'} ${count} space${count === 1 ? '' : 's'}`
}
