import { nodeOf, waysOut } from '../engine/index.ts'
import type { NodeId, OptionId, Scenario, TaskId } from '../scenario/index.ts'
import { reach } from './reach.ts'

/** A step that no road comes through, or an option or task of one that is never open. */
export interface NeverMet {
  readonly node: NodeId
  readonly isEnding: boolean
  readonly choice?: OptionId | TaskId
  /** Every state was followed; else it was only not found. */
  readonly isProven: boolean
}

/**
 * What the search through the story did not meet: of a step that is never met, its options are not told. Steps that no `next`
 * leads to are left out: the loader tells of them. `most` is how many states a step the search follows.
 */
export const neverMet = (scenario: Scenario, most?: number): readonly NeverMet[] => {
  const { met, complete: isProven } = reach(scenario, most)
  return ledTo(scenario).flatMap((id): NeverMet[] => {
    const node = nodeOf(scenario, id)
    const isEnding = node.kind === 'ending'
    if (!met.has(id)) return [{ node: id, isEnding, isProven }]
    const choices = node.kind === 'turning point' ? node.options : node.kind === 'agenda' ? node.tasks : []
    return choices.flatMap(({ id: choice }) => (met.has(`${id}/${choice}`) ? [] : [{ node: id, isEnding, choice, isProven }]))
  })
}

/** The steps that some arrow leads to from the beginning, whatever its condition. */
const ledTo = (scenario: Scenario): readonly NodeId[] => {
  const start = scenario.parts[0]?.start
  const found = new Set<NodeId>(start === undefined ? [] : [start])
  for (const id of found) for (const way of waysOut(nodeOf(scenario, id))) found.add(way)
  return [...found]
}
