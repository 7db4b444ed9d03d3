import type { Diagnostic } from '../scenario/diagnostics/diagnostic.ts'
import { analyse } from './exact/analyse.ts'
import type { Told } from './findings.ts'
import { surprises } from './surprises.ts'

/** More steps than this are not followed: it would take seconds. */
const mostSteps = 60
const mostStates = 20_000

/**
 * Lines that nobody can read and results that a vote or a draw can never have, where the exact analysis proves it and the story is
 * small enough to be followed at once; of a larger one nothing.
 */
export const provenIdle = (told: Told): readonly Diagnostic[] => {
  const { scenario } = told
  if (!scenario || scenario.parts.reduce((sum, part) => sum + part.nodes.length, 0) > mostSteps) return []
  // Proofs need no plays; one is the least.
  const found = analyse(scenario, { policy: 'uniform', budget: mostStates, plays: 1, sightings: 1 })
  if (!found?.exact) return []
  const idle = found.findings.filter(
    (each) => (each.kind === 'text-never-read' || each.kind === 'result-never-falls') && each.certainty === 'proven',
  )
  return surprises(told, { ...found, findings: idle })
}
