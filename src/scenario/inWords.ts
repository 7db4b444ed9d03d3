import type { Condition, Effect, Node, NodeKind, Scenario } from './scenario.ts'

/** What a condition asks, as a reader says it: "The villages at least 6; and “You sit in the committee”". */
export const conditionInWords = (scenario: Scenario, condition: Condition): string => {
  const words = (part: Condition) => conditionInWords(scenario, part)
  switch (condition.kind) {
    case 'meter.atLeast':
      return `${meterName(scenario, condition.meter)} at least ${condition.value}`
    case 'meter.atMost':
      return `${meterName(scenario, condition.meter)} at most ${condition.value}`
    case 'flag':
      return `${condition.is ? '' : 'not '}“${flagSays(scenario, condition.flag)}”`
    case 'all':
      return condition.of.map(words).join('; and ')
    case 'any':
      return `either ${condition.of.map(words).join(', or ')}`
    case 'not':
      return `not (${words(condition.of)})`
  }
}

/** What an effect does and why: "+1 The villages: The decree is your text". */
export const effectInWords = (scenario: Scenario, effect: Effect): string => {
  const does =
    effect.kind === 'meter.add'
      ? `${effect.by > 0 ? '+' : '−'}${Math.abs(effect.by)} ${meterName(scenario, effect.meter)}`
      : `${effect.to ? 'from now on' : 'no longer'}: ${flagSays(scenario, effect.flag)}`
  return `${does}, because: ${effect.because}${whenInWords(scenario, effect.when)}`
}

/** " (only if ...)", or nothing. */
export const whenInWords = (scenario: Scenario, when: Condition | undefined): string =>
  when ? ` (only if ${conditionInWords(scenario, when)})` : ''

const kinds: Readonly<Record<NodeKind, string>> = {
  'turning point': 'Decision',
  agenda: 'Agenda',
  vote: 'Vote',
  chance: 'Chance',
  interlude: 'Interlude',
  ending: 'Ending',
}

/** What kind of step it is, as a reader calls it. */
export const kindInWords = ({ kind }: Pick<Node, 'kind'>): string => kinds[kind]

const meterName = (scenario: Scenario, id: string): string => scenario.meters.find((each) => each.id === id)?.name ?? id
const flagSays = (scenario: Scenario, id: string): string => scenario.flags.find((each) => each.id === id)?.says ?? id
