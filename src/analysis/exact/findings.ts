import type { NodeId } from '../../scenario/index.ts'
import type { TableNode } from './table.ts'
import type { Tally } from './tallies.ts'
import type { Standing } from './weigh.ts'

/**
 * How sure a finding is that something never happens. `proven`: every state was followed, or no values that are possible there allow
 * it. `not found`: neither a play of the sample nor, from the beginning of a story, the search of `reach` met it; it may be rare.
 */
export type Certainty = 'proven' | 'not found'

export type Finding =
  | { readonly kind: 'ending-never-met'; readonly ending: NodeId; readonly certainty: Certainty }
  | { readonly kind: 'node-never-reached'; readonly node: NodeId; readonly certainty: Certainty }
  | { readonly kind: 'option-never-open'; readonly node: NodeId; readonly option: string; readonly certainty: Certainty }
  | { readonly kind: 'result-never-falls'; readonly node: NodeId; readonly result: string; readonly certainty: Certainty }
  /**
   * In every state that can be met in which the option and another are open, no other open option gives the goal a better chance,
   * and in some state another gives it a worse one; the first decision of all, which is met in one
   * state, is left out. The goal is to meet one of `goal`; later
   * choices follow the policy.
   */
  | { readonly kind: 'always-best'; readonly node: NodeId; readonly option: string; readonly goal: readonly NodeId[] }
  /** A line that nobody reads: an echo, an advice, a fate, whose condition never holds or that four others always push out. */
  | { readonly kind: 'text-never-read'; readonly node: NodeId; readonly text: string; readonly certainty: Certainty }
  /** A meter that keeps away from an end. `low` and `high` are the least and most met, on entering any node. */
  | {
      readonly kind: 'meter-range'
      readonly meter: string
      readonly low: number
      readonly high: number
      readonly certainty: Certainty
    }

/**
 * What never happens, from tallies. `isPossible` says of a node, or one of its ways (by place), whether the bounds leave it open; in an
 * exact analysis a tally of 0 is itself the proof.
 */
export const neverIn = (
  nodes: readonly TableNode[],
  tallies: readonly Tally[],
  exact: boolean,
  isPossible: (place: number, way?: number) => boolean,
): readonly Finding[] =>
  nodes.flatMap(({ node, ways }, place): readonly Finding[] => {
    const tally = tallies[place]
    if (!tally) return []
    const sure = (way?: number): Certainty => (exact || !isPossible(place, way) ? 'proven' : 'not found')
    if (tally.reached === 0)
      return [
        node.kind === 'ending'
          ? { kind: 'ending-never-met', ending: node.id, certainty: sure() }
          : { kind: 'node-never-reached', node: node.id, certainty: sure() },
      ]
    if (node.kind === 'turning point' || node.kind === 'agenda') {
      const ids = node.kind === 'agenda' ? node.tasks.map(({ id }) => id) : node.options.map(({ id }) => id)
      return ids.flatMap((option, at): readonly Finding[] => {
        if ((tally.open[at] ?? 0) > 0) return []
        const mine = ways.flatMap(({ tasks }, way) => ((node.kind === 'agenda' ? tasks.includes(at) : way === at) ? [way] : []))
        const certainty = mine.every((way) => sure(way) === 'proven') ? 'proven' : 'not found'
        return [{ kind: 'option-never-open', node: node.id, option, certainty }]
      })
    }
    if (node.kind !== 'vote' && node.kind !== 'chance') return []
    return ways.flatMap(({ name }, way): readonly Finding[] =>
      tally.taken[way] === 0 ? [{ kind: 'result-never-falls', node: node.id, result: name, certainty: sure(way) }] : [],
    )
  })

/** Options that are the best for the goal wherever there is a choice: see `Finding`. */
export const alwaysBest = (
  nodes: readonly TableNode[],
  standings: readonly Standing[],
  goal: readonly NodeId[],
): readonly Finding[] => {
  const isFirst = firstIn(nodes)
  return nodes.flatMap(({ node, ways }, place): readonly Finding[] =>
    node.kind !== 'turning point'
      ? []
      : ways.flatMap(({ name }, way): readonly Finding[] => {
          const standing = standings[place]
          const best = !isFirst[place] && standing?.neverWorse[way] === 1 && standing.oftenBetter[way] === 1
          return best ? [{ kind: 'always-best', node: node.id, option: name, goal }] : []
        }),
  )
}

/** For each node whether nothing before it was decided by anybody, or by luck: it is always met in the same state. */
const firstIn = (nodes: readonly TableNode[]): readonly boolean[] => {
  const first = nodes.map(() => true)
  for (const [place, { node, ways }] of nodes.entries()) {
    const decides = node.kind !== 'interlude' && node.kind !== 'vote'
    for (const { go } of ways.flatMap((way) => way.exits)) if (decides || !first[place]) first[go] = false
  }
  return first
}
