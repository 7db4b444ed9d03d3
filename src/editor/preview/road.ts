import { encodePath, type Journal, type Stand, standAt } from '../../engine/index.ts'
import type { NodeId, Scenario } from '../../scenario/index.ts'
import { goesOn } from '../../session/index.ts'

/** Where the game plays the story that is kept in this browser, from its title page. */
export const titlePage = 'index.html#own'

/** The same at a step of the story: the road to it, and the step itself. */
export const pageAt = (scenario: Scenario, { journal }: Stand, node: NodeId): string =>
  `${titlePage}&path=${encodePath(scenario, journal)}&at=${node}`

/** The road that was played last; one that it is only the beginning of stays, for it leads further under the same choices. */
export const longerRoad = (before: Journal | undefined, played: Journal | undefined): Journal | undefined =>
  before && played && goesOn(before, played) ? before : (played ?? before)

/** A step on the first of some roads that comes there. */
export const firstStand = (scenario: Scenario, roads: readonly (Journal | undefined)[], node: NodeId): Stand | undefined => {
  for (const road of roads) {
    const stand = road && road.scenario === scenario.meta.id ? standAt(scenario, road, node) : undefined
    if (stand) return stand
  }
  return undefined
}
