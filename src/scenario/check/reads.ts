import type { Condition, Effect, FlagId, MeterId, NextRule, Node, Shift } from '../scenario.ts'

/** Every condition that a node holds, wherever it stands. */
export const conditionsOf = (node: Node): readonly Condition[] => [
  ...node.echoes.map((echo) => echo.when),
  ...ownConditionsOf(node),
]

const ownConditionsOf = (node: Node): readonly Condition[] => {
  const rules = (next: readonly NextRule[]) => next.flatMap((rule) => rule.when ?? [])
  const moved = (effects: readonly Effect[]) => effects.flatMap((effect) => effect.when ?? [])
  const shifted = (shifts: readonly Shift[]) => shifts.flatMap((shift) => shift.when ?? [])
  const needed = (needs: Condition | undefined) => needs ?? []
  switch (node.kind) {
    case 'turning point':
      return [
        ...node.advice.flatMap((advice) => needed(advice.when)),
        ...node.options.flatMap((option) => [needed(option.needs), moved(option.effects), rules(option.next)].flat()),
      ]
    case 'agenda':
      return [...node.tasks.flatMap((task) => [needed(task.needs), moved(task.effects)].flat()), ...rules(node.next)]
    case 'vote':
      return [
        ...node.waverers.flatMap((waverer) => shifted(waverer.shifts)),
        ...[node.carried, node.lost].flatMap((result) => [...moved(result.effects), ...rules(result.next)]),
      ]
    case 'chance':
      return [
        ...shifted(node.shifts),
        ...[node.happens, node.fails].flatMap((result) => [...moved(result.effects), ...rules(result.next)]),
      ]
    case 'interlude':
      return [...moved(node.effects), ...rules(node.next)]
    case 'ending':
      return node.fates.flatMap((fate) => fate.when ?? [])
  }
}

/** The flags that a condition reads. */
export const flagsIn = (condition: Condition): readonly FlagId[] => {
  switch (condition.kind) {
    case 'flag':
      return [condition.flag]
    case 'all':
    case 'any':
      return condition.of.flatMap(flagsIn)
    case 'not':
      return flagsIn(condition.of)
    case 'meter.atLeast':
    case 'meter.atMost':
      return []
  }
}

/** The meters that a condition reads. */
export const metersIn = (condition: Condition): readonly MeterId[] => {
  switch (condition.kind) {
    case 'meter.atLeast':
    case 'meter.atMost':
      return [condition.meter]
    case 'all':
    case 'any':
      return condition.of.flatMap(metersIn)
    case 'not':
      return metersIn(condition.of)
    case 'flag':
      return []
  }
}

/** Every effect that a node may have, whatever is chosen and however it falls. */
export const effectsOf = (node: Node): readonly Effect[] => {
  switch (node.kind) {
    case 'turning point':
      return node.options.flatMap((option) => option.effects)
    case 'agenda':
      return node.tasks.flatMap((task) => task.effects)
    case 'vote':
      return [...node.carried.effects, ...node.lost.effects]
    case 'chance':
      return [...node.happens.effects, ...node.fails.effects]
    case 'interlude':
      return node.effects
    case 'ending':
      return []
  }
}
