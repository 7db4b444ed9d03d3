import type { Values } from '../engine/index.ts'
import { allows, holds } from '../engine/index.ts'
import type { Condition, Effect, Scenario } from '../scenario/index.ts'
import type { NeedView, OptionView } from './screen.ts'
import type { Speak } from './speak.ts'

/** What a condition asks, said to the player: one line for each thing that must hold. */
export const needsOf = (
  scenario: Scenario,
  condition: Condition | undefined,
  values: Values,
  speak: Speak,
): readonly NeedView[] => {
  if (!condition) return []
  if (condition.kind === 'all' && condition.unmet === undefined)
    return condition.of.flatMap((part) => needsOf(scenario, part, values, speak))
  return [
    {
      words: wordsOf(scenario, condition, values, speak),
      met: holds(condition, values),
      unmet: condition.unmet ?? '',
    },
  ]
}

const wordsOf = (scenario: Scenario, condition: Condition, values: Values, speak: Speak): string => {
  switch (condition.kind) {
    case 'meter.atLeast':
      return speak.atLeast(meterName(scenario, condition.meter), condition.value, values.meters[condition.meter] ?? 0)
    case 'meter.atMost':
      return speak.atMost(meterName(scenario, condition.meter), condition.value, values.meters[condition.meter] ?? 0)
    case 'flag':
      return condition.is ? speak.flagIs(flagSays(scenario, condition.flag)) : speak.flagIsNot(flagSays(scenario, condition.flag))
    case 'all':
      return new Intl.ListFormat(speak.locale).format(condition.of.map((part) => wordsOf(scenario, part, values, speak)))
    case 'any':
      return speak.anyOf(condition.of.map((part) => wordsOf(scenario, part, values, speak)))
    case 'not':
      return speak.notThis(wordsOf(scenario, condition.of, values, speak))
  }
}

/** Which meters an option moves as things stand, which way and how far; at 0 and 10 they may stop earlier. */
export const touchesOf = (scenario: Scenario, effects: readonly Effect[], values: Values): OptionView['touches'] => {
  const sums = new Map<string, number>()
  for (const effect of effects)
    if (effect.kind === 'meter.add' && allows(effect.when, values))
      sums.set(effect.meter, (sums.get(effect.meter) ?? 0) + effect.by)
  return [...sums]
    .filter(([, by]) => by !== 0)
    .map(([meter, by]) => ({
      meter,
      name: meterName(scenario, meter),
      short: scenario.meters.find((each) => each.id === meter)?.short ?? meter,
      direction: by > 0 ? 'up' : 'down',
      steps: Math.abs(by),
    }))
}

export const meterName = (scenario: Scenario, id: string): string => scenario.meters.find((meter) => meter.id === id)?.name ?? id
export const flagSays = (scenario: Scenario, id: string): string => scenario.flags.find((flag) => flag.id === id)?.says ?? id
