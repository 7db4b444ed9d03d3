import { treeAt } from '../../scenario/read/combine.ts'
import type { Path, Tree } from './readPiece.ts'

/** One thing that an option asks: a meter at least or at most so high, or a flag. */
export interface NeedLine {
  readonly name: string
  readonly asks: string
}

/** What an option asks, where a form can show it: all of some lines. `rich` has `any:`, `not:` or a list, and is written in the text. */
export type Need =
  | { readonly kind: 'lines'; readonly lines: readonly NeedLine[]; readonly otherwise: string }
  | { readonly kind: 'rich' }

export const needOf = (tree: Tree): Need => {
  if (tree.kind !== 'map') return { kind: 'rich' }
  const lines: NeedLine[] = []
  let otherwise = ''
  for (const { key, value } of tree.entries) {
    if (value.kind !== 'text' || key === 'any' || key === 'not') return { kind: 'rich' }
    if (key === 'otherwise') otherwise = value.text
    else lines.push({ name: key, asks: value.text })
  }
  return { kind: 'lines', lines, otherwise }
}

/** An effect as it is written: which meter or flag, the step, and whether it hangs on a condition. */
export interface EffectLine {
  readonly name: string
  readonly by: string
  readonly because: string
  readonly isConditional: boolean
}

export const effectOf = (tree: Tree): EffectLine | undefined => {
  if (tree.kind !== 'map') return undefined
  const own = tree.entries.find(({ key }) => key !== 'because' && key !== 'when')
  const because = tree.entries.find(({ key }) => key === 'because')?.value
  if (own?.value.kind !== 'text') return undefined
  return {
    name: own.key,
    by: own.value.text,
    because: because?.kind === 'text' ? because.text : '',
    isConditional: tree.entries.some(({ key }) => key === 'when'),
  }
}

/** The words at a path; empty where there are none. */
export const textAt = (tree: Tree, path: Path): string => {
  const found = below(tree, path)
  return found?.kind === 'text' ? found.text : ''
}

/** What stands at a path; undefined where nothing does. */
export const below = (tree: Tree, path: Path): Tree | undefined => {
  const { found, exact } = treeAt(tree, path)
  return exact ? found : undefined
}

/** The entries of the list at a path; none where there is no list. */
export const itemsAt = (tree: Tree, path: Path): readonly Tree[] => {
  const found = below(tree, path)
  return found?.kind === 'list' ? found.items : []
}
