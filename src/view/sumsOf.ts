import type { AppliedShift } from '../engine/index.ts'
import { causesOf, nodeOf, oddsOf, type Play, readsOf, tally, type Values } from '../engine/index.ts'
import type { Condition, Scenario, Shift } from '../scenario/index.ts'
import { dateView } from './date.ts'
import { needsOf } from './need.ts'
import type { HandsSum, OddsSum, ShiftSum } from './pages.ts'
import { presentStep, resultOf } from './record.ts'
import type { Speak } from './speak.ts'

/**
 * Where the hands of the vote at this page come from: those already decided, and for each group that wavers, or for the one asked about, its
 * base and everything that could move it. Undefined where the page has no such vote or group.
 */
export const handsSumOf = (scenario: Scenario, play: Play, speak: Speak, waverer?: string): HandsSum | undefined => {
  const vote = nodeOf(scenario, play.node)
  if (vote.kind !== 'vote') return undefined
  const before = presentStep(play)?.before ?? play.values
  const count = tally(vote, before)
  const groups = vote.waverers
    .filter(({ id }) => waverer === undefined || id === waverer)
    .map((group) => {
      const hands = count.waverers.find(({ id }) => id === group.id)
      const { id, label, seats, base, rest } = group
      const shifts = shiftsOf(scenario, play, group.shifts, hands?.shifts ?? [], before, speak)
      return { id, label, seats, base, rest, hands: hands?.for ?? base, shifts }
    })
  if (groups.length === 0) return undefined
  const sum = (hand: 'for' | 'against' | 'abstain') => vote.blocs.reduce((all, bloc) => all + bloc[hand], 0)
  return { decided: { for: sum('for'), against: sum('against'), abstained: sum('abstain') }, groups, count }
}

/** Where the odds of the chance at this page come from: their base and everything that could move them. Undefined where there is none. */
export const oddsSumOf = (scenario: Scenario, play: Play, speak: Speak): OddsSum | undefined => {
  const chance = nodeOf(scenario, play.node)
  if (chance.kind !== 'chance') return undefined
  const before = presentStep(play)?.before ?? play.values
  const { odds, base, shifts } = oddsOf(chance, before)
  return { question: chance.question, odds, base, shifts: shiftsOf(scenario, play, chance.shifts, shifts, before, speak) }
}

/** Each shift with what it asks, and where on the road what it asks was last turned. */
const shiftsOf = (
  scenario: Scenario,
  play: Play,
  rules: readonly Shift[],
  applied: readonly AppliedShift[],
  values: Values,
  speak: Speak,
): readonly ShiftSum[] =>
  applied.map((shift, at) => ({
    ...shift,
    needs: needsOf(scenario, rules[at]?.when, values, speak),
    turned: turnedBy(scenario, play, rules[at]?.when, values, speak),
  }))

/** The steps that last turned the flags which a condition reads to what they are now, oldest first, each once. Meters tell their own story. */
const turnedBy = (
  scenario: Scenario,
  play: Play,
  when: Condition | undefined,
  values: Values,
  speak: Speak,
): ShiftSum['turned'] => {
  const earlier = { ...play, steps: play.steps.filter(({ node }) => node !== play.node) }
  const nodes = new Set(
    readsOf(when).flags.flatMap((flag) => {
      const [cause] = causesOf(scenario, earlier, { flag })
      const step = earlier.steps.find(({ node }) => node === cause?.node)
      return step && step.after.flags[flag] === values.flags[flag] ? [step.node] : []
    }),
  )
  return earlier.steps
    .filter(({ node }) => nodes.has(node))
    .map((step) => {
      const node = nodeOf(scenario, step.node)
      return {
        date: dateView(node, scenario.meta.calendar, speak.locale),
        title: node.title,
        choice: resultOf(node, step, speak),
      }
    })
}
