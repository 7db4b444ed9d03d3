import type { Analysis } from '../../analysis/index.ts'
import type { NextRule, Node, NodeId, NodeKind, PartId, Scenario } from '../../scenario/index.ts'

/** A scenario as nodes and the ways between them. */
export interface StoryGraph {
  readonly parts: readonly GraphPart[]
  readonly nodes: readonly GraphNode[]
  readonly ways: readonly GraphWay[]
}

export interface GraphPart {
  readonly id: PartId
  readonly title: string
}

export interface GraphNode {
  readonly id: NodeId
  readonly kind: NodeKind
  readonly title: string
  readonly part: PartId
  /** Share of the plays that come to it, 0 to 1; undefined as long as nobody has weighed the story. */
  readonly reached?: number
}

/** All that leads from one node to another. */
export interface GraphWay {
  readonly from: NodeId
  readonly to: NodeId
  /** Labels of the options or results that lead there; empty where the node has but one way on. */
  readonly by: readonly string[]
  /** Whether every one of them has a condition. */
  readonly isConditional: boolean
  /** Share of the plays that can come this way at most, 0 to 1. */
  readonly share?: number
}

/** The graph of a story; `odds` gives the weights where there are any. */
export const storyGraph = (scenario: Scenario, odds?: Analysis): StoryGraph => {
  const reached = odds?.reached
  const shares = sharesOf(odds)
  return {
    parts: scenario.parts.map(({ id, title }) => ({ id, title })),
    nodes: scenario.parts.flatMap((part) =>
      part.nodes.map(({ id, kind, title }) => ({
        id,
        kind,
        title,
        part: part.id,
        ...(reached ? { reached: reached[id] ?? 0 } : {}),
      })),
    ),
    ways: scenario.parts.flatMap((part) => part.nodes).flatMap((node) => waysOf(node, reached, shares)),
  }
}

interface Exit {
  readonly id: string
  readonly label: string
  readonly next: readonly NextRule[]
}

const exitsOf = (node: Node): readonly Exit[] => {
  switch (node.kind) {
    case 'turning point':
      return node.options
    case 'vote':
      return [
        { id: 'carried', ...node.carried },
        { id: 'lost', ...node.lost },
      ]
    case 'chance':
      return [
        { id: 'happens', ...node.happens },
        { id: 'fails', ...node.fails },
      ]
    case 'agenda':
    case 'interlude':
      return [{ id: '', label: '', next: node.next }]
    case 'ending':
      return []
  }
}

const waysOf = (
  node: Node,
  reached: Analysis['reached'] | undefined,
  shares: ReadonlyMap<string, number>,
): readonly GraphWay[] => {
  const ways = new Map<NodeId, { by: string[]; isConditional: boolean; share: number }>()
  for (const exit of exitsOf(node)) {
    const taken = shares.get(`${node.id}/${exit.id}`) ?? (exit.id === '' ? 1 : 0)
    for (const { go, when } of exit.next) {
      const way = ways.get(go) ?? { by: [], isConditional: true, share: 0 }
      ways.set(go, way)
      if (exit.label !== '' && !way.by.includes(exit.label)) way.by.push(exit.label)
      if (!when) way.isConditional = false
      way.share += taken
    }
  }
  return [...ways].map(([to, { by, isConditional, share }]) => ({
    from: node.id,
    to,
    by: ways.size === 1 ? [] : by,
    isConditional,
    ...(reached ? { share: Math.min(share * (reached[node.id] ?? 0), reached[to] ?? 0) } : {}),
  }))
}

/** How often each option and result is taken, of the plays that come to its node. */
const sharesOf = (odds: Analysis | undefined): ReadonlyMap<string, number> =>
  new Map([
    ...(odds?.decisions ?? []).flatMap(({ turningPoint, options }) =>
      options.map(({ id, chosen }) => [`${turningPoint}/${id}`, chosen] as const),
    ),
    ...(odds?.fates ?? []).flatMap(({ node, results }) => results.map(({ id, chosen }) => [`${node}/${id}`, chosen] as const)),
  ])
