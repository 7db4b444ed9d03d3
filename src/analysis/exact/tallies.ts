import type { Situation } from './situation.ts'
import type { TableNode } from './table.ts'

/** What was counted at one node over all plays; every number is a share of all plays, from 0 to 1. */
export interface Tally {
  reached: number
  /** By the place of an option or task: how often it was open. */
  readonly open: Float64Array
  /** By the place of a way: how often it was taken. */
  readonly taken: Float64Array
  /** By way and, within it, by ending: how often it was taken and the ending met after. */
  readonly endings: Float64Array
}

export const emptyTally = ({ needs, ways }: TableNode, endings: number): Tally => ({
  reached: 0,
  open: new Float64Array(needs.length),
  taken: new Float64Array(ways.length),
  endings: new Float64Array(ways.length * endings),
})

/** Counts that a share of the plays came to a node in a situation. */
export const countOpen = (tally: Tally, { node, ways }: TableNode, situation: Situation, share: number): void => {
  tally.reached += share
  if (node.kind !== 'turning point' && node.kind !== 'agenda') return
  const open = new Set(situation.ways.flatMap((way) => (node.kind === 'agenda' ? (ways[way]?.tasks ?? []) : [way])))
  for (const each of open) tally.open[each] = (tally.open[each] ?? 0) + share
}
