import type { NodeId } from '../../scenario/index.ts'
import type { TableNode } from './table.ts'
import type { Tally } from './tallies.ts'

/** Chance of each ending, from 0 to 1, by its id. */
export type Chances = Readonly<Record<NodeId, number>>

/** A turning point or an agenda over all plays. */
export interface Decision {
  /** Id of the turning point or agenda. */
  readonly turningPoint: NodeId
  readonly kind: 'turning point' | 'agenda'
  /** Share of plays that come to it. */
  readonly reached: number
  /**
   * How much the choice tells about the ending, in bits: conditional mutual information I(choice; ending | whether it is reached),
   * so the bits gained where it is reached times how often that is. The choice of an agenda is the whole set of tasks.
   */
  readonly matters: number
  readonly options: readonly OptionShare[]
}

export interface OptionShare {
  readonly id: string
  /** Of the plays that come to the decision: in how many the option or task is open. */
  readonly open: number
  /** Of the plays that come to the decision: in how many it is taken. */
  readonly chosen: number
  /** Of the plays that take it: how often each ending is met. Null where none does. */
  readonly endings: Chances | null
}

/** A vote or chance over all plays. */
export interface Fate {
  readonly node: NodeId
  readonly kind: 'vote' | 'chance'
  readonly reached: number
  readonly results: readonly Omit<OptionShare, 'open'>[]
}

/** Every decision of the story, the one that matters most first; where two matter alike, the one that is met first. */
export const decisionsOf = (
  nodes: readonly TableNode[],
  tallies: readonly Tally[],
  endings: readonly NodeId[],
): readonly Decision[] =>
  nodes
    .flatMap(({ node, ways }, place): readonly Decision[] => {
      const tally = tallies[place]
      if (!tally || (node.kind !== 'turning point' && node.kind !== 'agenda')) return []
      const ids = node.kind === 'agenda' ? node.tasks.map(({ id }) => id) : node.options.map(({ id }) => id)
      const options = ids.map((id, at): OptionShare => {
        const mine = ways.flatMap(({ tasks }, way) => ((node.kind === 'agenda' ? tasks.includes(at) : way === at) ? [way] : []))
        const open = tally.reached === 0 ? 0 : (tally.open[at] ?? 0) / tally.reached
        return { id, open, ...shareOf(tally, mine, endings) }
      })
      return [
        {
          turningPoint: node.id,
          kind: node.kind,
          reached: tally.reached,
          matters: informationIn(tally, endings.length),
          options,
        },
      ]
    })
    .sort((a, b) => b.matters - a.matters)

export const fatesOf = (nodes: readonly TableNode[], tallies: readonly Tally[], endings: readonly NodeId[]): readonly Fate[] =>
  nodes.flatMap(({ node, ways }, place): readonly Fate[] => {
    const tally = tallies[place]
    if (!tally || (node.kind !== 'vote' && node.kind !== 'chance')) return []
    const results = ways.map(({ name }, way) => ({ id: name, ...shareOf(tally, [way], endings) }))
    return [{ node: node.id, kind: node.kind, reached: tally.reached, results }]
  })

export const reachedOf = (nodes: readonly TableNode[], tallies: readonly Tally[]): Readonly<Record<NodeId, number>> =>
  Object.fromEntries(nodes.map(({ node }, place) => [node.id, tallies[place]?.reached ?? 0]))

const shareOf = (tally: Tally, ways: readonly number[], endings: readonly NodeId[]): Pick<OptionShare, 'chosen' | 'endings'> => {
  const taken = ways.reduce((sum, way) => sum + (tally.taken[way] ?? 0), 0)
  if (taken === 0) return { chosen: 0, endings: null }
  const width = endings.length
  const shares = endings.map((id, end) => {
    const met = ways.reduce((sum, way) => sum + (tally.endings[way * width + end] ?? 0), 0)
    return [id, met / taken] as const
  })
  return { chosen: taken / tally.reached, endings: Object.fromEntries(shares) }
}

/** Mutual information of way and ending in bits, weighted by how often the node is reached. Source: Shannon 1948. */
const informationIn = ({ reached, taken, endings }: Tally, width: number): number => {
  if (reached === 0) return 0
  const met = Array.from({ length: width }, (_, end) => taken.reduce((sum, _, way) => sum + (endings[way * width + end] ?? 0), 0))
  let bits = 0
  for (const [way, share] of taken.entries())
    for (const [end, all] of met.entries()) {
      const together = endings[way * width + end] ?? 0
      if (together > 0) bits += together * Math.log2((together * reached) / (share * all))
    }
  return Math.max(0, bits)
}
