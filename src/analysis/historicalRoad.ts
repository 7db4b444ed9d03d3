import { historicalEvent, newJournal, nodeOf, type Play, startPlay, step } from '../engine/index.ts'
import type { NodeId, PartId, Scenario } from '../scenario/index.ts'

/** The play that follows history everywhere, to its end. Luck falls as it fell unless a seed is given. */
export const historicalPlay = (scenario: Scenario, seed = 0, from?: PartId): Play => {
  let play = startPlay(scenario, newJournal(scenario, seed, from))
  for (let event = historicalEvent(scenario, play); event; event = historicalEvent(scenario, play)) {
    const next = step(scenario, play, event)
    if (next === play) return play
    play = next
  }
  return play
}

/** Where the road of history and the record disagree: a count that comes out otherwise, or an ending that is not history's. */
export type Disagreement =
  | { readonly kind: 'count'; readonly node: NodeId; readonly count: string; readonly expected: string }
  | { readonly kind: 'ending'; readonly node: NodeId }

/** Plays history's road and holds every count and the ending against the record. */
export const disagreements = (scenario: Scenario): readonly Disagreement[] => {
  const play = historicalPlay(scenario)
  const counts = play.steps.flatMap((each): Disagreement[] => {
    const node = nodeOf(scenario, each.node)
    if (node.kind !== 'vote' || !each.tally) return []
    const { historical } = node
    const count = `${each.tally.for} to ${each.tally.against}, ${each.tally.abstained} abstaining`
    const expected = `${historical.for} to ${historical.against}, ${historical.abstained} abstaining`
    const carried = historical.result === 'carried'
    return count === expected && each.tally.carried === carried ? [] : [{ kind: 'count', node: node.id, count, expected }]
  })
  const end = nodeOf(scenario, play.node)
  return end.kind === 'ending' && end.historical ? counts : [...counts, { kind: 'ending', node: end.id }]
}
