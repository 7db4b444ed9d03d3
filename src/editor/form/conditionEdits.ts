import type { Edit } from '../../scenario/load.ts'
import { type Group, type GroupIs, isList, type Line, turned } from './condition.ts'
import { insertGroup, insertItem, removeItem, removeLabel, rewriteValue } from './editList.ts'
import { editLabel, editValue, isRefusal, type Refusal, together } from './editValue.ts'
import type { Fresh } from './fresh.ts'
import { below } from './inTree.ts'
import { type Path, readPiece, wordsOf } from './readPiece.ts'

/** A line that is asked newly. */
export interface Asked {
  readonly name: string
  readonly asks: string
}

const freshOf = (asked: readonly Asked[]): Fresh => Object.fromEntries(asked.map(({ name, asks }) => [name, asks]))

/** The edit that lets a line ask another meter or flag, and asks of it what fits it. `root` is where the paths of a condition begin. */
export const renameLine = (text: string, root: Path, line: Line, to: Asked): Edit | Refusal =>
  together(
    text,
    (now) => editLabel(now, [...root, ...line.map, line.name], to.name),
    (now) => editValue(now, [...root, ...line.map, to.name], to.asks),
  )

/** The edit that adds a line to a group, behind its last. */
export const addLine = (text: string, root: Path, group: Group, asked: Asked): Edit | Refusal =>
  group.taken
    ? editValue(text, [...root, ...group.home, asked.name], asked.asks, [...group.taken, asked.name])
    : insertItem(text, [...root, ...group.home], freshOf([asked]))

/** The edit that adds a group to a group: to one whose parts must all hold one of which one must hold, and the other way round. */
export const addGroup = (text: string, root: Path, group: Group, asked: readonly Asked[]): Edit | Refusal => {
  const parts = asked.map((each) => freshOf([each]))
  if (group.taken) return insertGroup(text, [...root, ...group.home, 'any'], parts, [...group.taken, 'any'])
  const isAny = group.is === 'any' || group.is === 'none'
  return insertItem(text, [...root, ...group.home], isAny ? freshOf(asked) : { any: parts })
}

/** The edit that takes out a line or a group: `own` is its label, or its place in a list. */
export const removePart = (text: string, root: Path, own: Path): Edit | Refusal => {
  const [group, last] = [[...root, ...own.slice(0, -1)], own.at(-1)]
  if (typeof last === 'number') return removeItem(text, group, last)
  const edit = removeLabel(text, [...group, last ?? ''])
  if (!isRefusal(edit)) return edit
  // A label beside a dash has no line of its own: its neighbours are written anew.
  const words = wordsAt(text, group)
  if (words === undefined || typeof words === 'string' || isList(words)) return edit
  const { [last ?? '']: _, ...left } = words
  return rewriteValue(text, group, left)
}

/** The edit that lets the parts of a group stand together in another way. Only the group is written anew. */
export const turnGroup = (text: string, root: Path, group: Group, to: GroupIs): Edit | Refusal => {
  const path = [...root, ...group.at]
  const words = wordsAt(text, path)
  if (words === undefined || typeof words === 'string') return { refused: 'nowhere' }
  if (isList(words)) return rewriteValue(text, path, turned(words, to))
  const { otherwise, ...asked } = words
  const told: Readonly<Record<string, Fresh>> = otherwise === undefined ? {} : { otherwise }
  const { label } = group
  const own = label === undefined ? asked : { [label]: asked[label] ?? [] }
  const others = Object.fromEntries(Object.entries(asked).filter(([name]) => !(name in own)))
  const fresh = turned(own, to)
  if (!isList(fresh) && typeof fresh !== 'string' && Object.keys(fresh).every((name) => !(name in others)))
    return rewriteValue(text, path, { ...others, ...fresh, ...told })
  return Object.keys(others).length === 0 && otherwise === undefined ? rewriteValue(text, path, fresh) : { refused: 'twice' }
}

const wordsAt = (text: string, path: Path): Fresh | undefined => {
  const read = readPiece(text)
  const found = read && below(read.tree, path)
  return found && (wordsOf(found) as Fresh)
}
