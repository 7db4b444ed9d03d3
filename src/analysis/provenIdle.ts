import type { NodeId, Scenario } from '../scenario/index.ts'
import { analyse } from './exact/analyse.ts'

/** A line that nobody can read, or a result that a vote or a draw can never have. */
export type Idle =
  | { readonly kind: 'line'; readonly node: NodeId; readonly text: string }
  | { readonly kind: 'result'; readonly node: NodeId; readonly result: string }

/** More steps than this are not followed: it would take seconds. */
const mostSteps = 60
const mostStates = 20_000

/** What the exact analysis proves to be idle, for a scenario small enough to be followed at once; for a larger one nothing. */
export const provenIdle = (scenario: Scenario): readonly Idle[] => {
  if (scenario.parts.reduce((sum, part) => sum + part.nodes.length, 0) > mostSteps) return []
  // Proofs need no plays; one is the least.
  const found = analyse(scenario, { policy: 'uniform', budget: mostStates, plays: 1, sightings: 1 })
  if (!found?.exact) return []
  return found.findings.flatMap((each): readonly Idle[] => {
    if (each.kind === 'text-never-read' && each.certainty === 'proven')
      return [{ kind: 'line', node: each.node, text: each.text }]
    return each.kind === 'result-never-falls' ? [{ kind: 'result', node: each.node, result: each.result }] : []
  })
}
