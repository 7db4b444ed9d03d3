import { type Path, treeAt } from './combine.ts'
import { nodeShapes } from './nodeShapes.ts'
import { scenarioShape } from './shapes.ts'
import type { Tree } from './tree.ts'

/** What a shape is made of, as far as it is walked here. */
interface Shape {
  readonly def: {
    readonly type: string
    readonly innerType?: Shape
    readonly element?: Shape
    readonly valueType?: Shape
    readonly in?: Shape
    readonly out?: Shape
  }
  readonly shape?: Readonly<Record<string, Shape>>
}

/** The labels that the entry at a path may have; none where it has no labels of its own, or its kind is not known. */
export const labelsAt = (tree: Tree, path: Path): readonly string[] => {
  let here = bare(scenarioShape as unknown as Shape)
  for (const [at, step] of path.entries()) {
    const isNode = path[at - 1] === 'nodes' && path[0] === 'parts'
    const below = isNode ? nodeShape(tree, path.slice(0, at + 1)) : (here.shape?.[step] ?? here.def.element ?? here.def.valueType)
    if (!below) return []
    here = bare(below)
  }
  return Object.keys(here.shape ?? {})
}

const nodeShape = (tree: Tree, path: Path): Shape | undefined => {
  const { exact, found } = treeAt(tree, [...path, 'kind'])
  const kind = exact && found.kind === 'text' ? found.text : ''
  return Object.hasOwn(nodeShapes, kind) ? (nodeShapes[kind as keyof typeof nodeShapes] as unknown as Shape) : undefined
}

/** The shape below what only says that it may be left out, or how it is read first. */
const bare = (shape: Shape): Shape => {
  const { innerType, in: before, out: after } = shape.def
  const inner = innerType ?? (before?.def.type === 'transform' ? after : before)
  return inner ? bare(inner) : shape
}
