import { type Choice, eventOf, historicalEvent, nodeOf, openOptions, type Play, step } from '../engine/index.ts'
import type { NodeId, Scenario } from '../scenario/index.ts'

/**
 * The ending of the most usual road after a choice: from there on the open option to which the leadership leaned most, the first of them
 * where two are alike; of an agenda, which has no leanings, the tasks that were sent in the record, as far as they are open. Luck
 * falls by the play's own seed, so it falls as it fell for the player wherever the odds allow. `play` stands before the choice.
 */
export const usualEnding = (scenario: Scenario, play: Play, choice: Choice): NodeId => {
  let here = step(scenario, play, eventOf(choice))
  for (;;) {
    const next = onward(scenario, here)
    if (next === here) return here.node
    here = next
  }
}

/** The next page of the most usual road; the same play where there is none. */
export const onward = (scenario: Scenario, play: Play): Play => {
  const node = nodeOf(scenario, play.node)
  if (play.stage === 'deliberating' && node.kind === 'turning point') {
    const usual = openOptions(node, play.values).reduce((a, b) => (b.leaning > a.leaning ? b : a))
    return step(scenario, play, { type: 'option.choose', option: usual.id })
  }
  const event = historicalEvent(scenario, play)
  return event ? step(scenario, play, event) : play
}
