import { type Path, plainOf, treeAt } from '../../scenario/read/combine.ts'
import { readText } from '../../scenario/read/fileCheck.ts'
import { readTree, type Tree, type TreeEntry } from '../../scenario/read/tree.ts'

export type { Path, Tree }

/** What the reader makes of a text: its tree, and how many remarks it has beside it. Undefined where it cannot be read. */
export interface Read {
  readonly tree: Tree
  readonly remarks: number
}

/** Reads a text as the scenario's reader does. */
export const readPiece = (text: string): Read | undefined => {
  const file = readText({ path: '', bytes: text })
  if (file.diagnostics.length > 0 || file.text !== text) return undefined
  const { tree, diagnostics } = readTree('', text)
  return tree && { tree, remarks: diagnostics.length }
}

/** Where a value stands, and what stands around it. */
export interface Spot {
  readonly value: Tree
  /** The label that holds it; missing for the item of a list. */
  readonly entry?: TreeEntry
  /** Whether it stands within brackets or braces. */
  readonly isFlow: boolean
  /** Spaces before its label, or before the dash of its item. */
  readonly column: number
}

/** The place of a value in a text. Undefined where the path leads to nothing. */
export const spotAt = (text: string, tree: Tree, path: Path): Spot | undefined => {
  const { found, entry, exact } = treeAt(tree, path)
  if (!exact) return undefined
  const above = path.map((_, depth) => treeAt(tree, path.slice(0, depth)).found)
  const own = typeof path.at(-1) === 'string' ? entry : undefined
  return {
    value: found,
    ...(own ? { entry: own } : {}),
    isFlow: above.some((each) => isFlowTree(text, each)),
    column: own ? columnOf(text, own.keySpan.from) : columnOf(text, dashBefore(text, found.span.from)),
  }
}

export const isFlowTree = (text: string, tree: Tree): boolean => tree.kind !== 'text' && /[[{]/u.test(text[tree.span.from] ?? '')

/** Signs between the beginning of its line and an offset. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at)

export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1

export const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  const stop = end < 0 ? text.length : end
  return text[stop - 1] === '\r' && stop > at ? stop - 1 : stop
}

/** Where the dash stands that an item of a list begins with. */
export const dashBefore = (text: string, from: number): number => {
  let at = from - 1
  while (at >= 0 && /\s/u.test(text[at] ?? '')) at -= 1
  return text[at] === '-' ? at : from
}

/** Where a value ends, without the line ends and spaces behind it. */
export const endOfValue = (text: string, { span }: Tree): number =>
  span.from + text.slice(span.from, Math.max(span.from, span.to)).trimEnd().length

/** The values of a tree without their places: equal trees give equal words. */
export const wordsOf = (tree: Tree): unknown => plainOf(tree, [])
