import { historicalEvent, newJournal, nodeOf, type Play, startPlay, step } from '../engine/index.ts'
import type { NodeId, OptionId, PartId, Scenario } from '../scenario/index.ts'

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

/** Where the road of history and the record disagree: an option that is not open to it, a count that comes out otherwise, or an ending that is not history's. */
export type Disagreement =
  | { readonly kind: 'shut'; readonly node: NodeId; readonly option: OptionId }
  | { readonly kind: 'count'; readonly node: NodeId; readonly count: string; readonly expected: string }
  | { readonly kind: 'ending'; readonly node: NodeId }

/** Plays history's road and holds it against the record. Where an option of history's is shut, what follows from that is not told. */
export const disagreements = (scenario: Scenario): readonly Disagreement[] => {
  const play = historicalPlay(scenario)
  const shut = play.steps.flatMap((each): Disagreement[] => {
    const node = nodeOf(scenario, each.node)
    if (node.kind !== 'turning point' || each.option === undefined) return []
    const historical = node.options.find((option) => option.historical)
    return !historical || historical.id === each.option ? [] : [{ kind: 'shut', node: node.id, option: historical.id }]
  })
  if (shut.length > 0) return shut.slice(0, 1)
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
