import type { Step } from '../engine/index.ts'
import { nodeOf } from '../engine/index.ts'
import type { Option, Plausibility, Scenario, TurningPoint } from '../scenario/index.ts'
import { citesOf } from './registry.ts'
import type { RecordView } from './screen.ts'
import type { Speak } from './speak.ts'

type Grade = Plausibility['grade']

const weakestFirst: readonly Grade[] = ['weak', 'moderate', 'strong']

/** Whether a way was not history's, or lies where history never decided. */
export const isInvented = (node: TurningPoint, option: Option): boolean => !option.historical || node.invented

/**
 * How far a whole road can be trusted: no further than its least plausible step away from the record, so it can only fall as the
 * road goes on. Undefined on history's own road.
 */
export const trustAlong = (scenario: Scenario, steps: readonly Step[]): Grade | undefined => {
  const grades = steps.flatMap((step): Grade[] => {
    const node = nodeOf(scenario, step.node)
    const option = node.kind === 'turning point' ? node.options.find((each) => each.id === step.option) : undefined
    return option && node.kind === 'turning point' && isInvented(node, option) ? [option.plausibility.grade] : []
  })
  return weakestFirst.find((grade) => grades.includes(grade))
}

/** The card of a way that was not history's; undefined for history's own. `steps`: the road up to it, itself with it. */
export const plausibleView = (
  scenario: Scenario,
  node: TurningPoint,
  option: Option,
  steps: readonly Step[],
  speak: Speak,
): RecordView['plausibility'] => {
  if (!isInvented(node, option)) return undefined
  const { plausibility, basis } = option
  return {
    ...plausibility,
    basis,
    cites: citesOf(scenario, plausibility.sources, speak),
    road: trustAlong(scenario, steps) ?? plausibility.grade,
  }
}
