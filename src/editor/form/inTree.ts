import { treeAt } from '../../scenario/read/combine.ts'
import type { Path, Tree } from './readPiece.ts'

/** An effect as it is written: which meter or flag, the step, and why. */
export interface EffectLine {
  readonly name: string
  readonly by: string
  readonly because: string
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
