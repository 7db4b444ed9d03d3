import type { Edit } from '../../scenario/load.ts'
import { type Group, type GroupIs, type Line, turned } from './condition.ts'
import { insertGroup, insertItem, removeItem, removeLabel, rewriteLabels, rewriteValue } from './editList.ts'
import { editLabel, editValue, type Refusal, together } from './editValue.ts'
import { type Fresh, isList } from './fresh.ts'
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
  const last = own.at(-1)
  return typeof last === 'number' ? removeItem(text, [...root, ...own.slice(0, -1)], last) : removeLabel(text, [...root, ...own])
}

/** The edit that lets the parts of a group stand together in another way. What stands beside the group stays as it is written. */
export const turnGroup = (text: string, root: Path, group: Group, to: GroupIs): Edit | Refusal => {
  const path = [...root, ...group.at]
  const words = wordsAt(text, path)
  if (words === undefined || typeof words === 'string') return { refused: 'nowhere' }
  if (isList(words)) return rewriteValue(text, path, turned(words, to))
  const { otherwise: _, ...asked } = words
  const { label } = group
  const own: Readonly<Record<string, Fresh>> = label === undefined ? asked : { [label]: asked[label] ?? [] }
  const fresh = turned(own, to)
  const beside = Object.keys(words).filter((name) => !(name in own))
  if (isList(fresh)) return beside.length === 0 ? rewriteValue(text, path, fresh) : { refused: 'twice' }
  if (typeof fresh === 'string' || beside.some((name) => name in fresh)) return { refused: 'twice' }
  return rewriteLabels(text, path, Object.keys(own), fresh)
}

const wordsAt = (text: string, path: Path): Fresh | undefined => {
  const read = readPiece(text)
  const found = read && below(read.tree, path)
  return found && (wordsOf(found) as Fresh)
}
