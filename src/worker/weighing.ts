import { playedFaults } from '../analysis/findings.ts'
import { type Analysis, analyse, beginningOf, type Position, positionOf, type Question } from '../analysis/index.ts'
import { surprises } from '../analysis/surprises.ts'
import { decodePath, replay, turnPages } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { OddsAnswer, OddsAsked, OddsReady, OddsStory } from './askOdds.ts'

type Effort = Pick<Question, 'budget' | 'plays' | 'sightings'>

/** A first look, good to about a point in a story that is too large for it, and then the whole. */
const efforts: readonly Effort[] = [
  { budget: 60_000, plays: 12_000, sightings: 2_000 },
  { budget: 1_000_000, plays: 200_000, sightings: 20_000 },
]

/** From a place on a road less lies ahead: the whole is tried at once. */
const effortsOnRoad: readonly Effort[] = [{ budget: 400_000, plays: 60_000, sightings: 0 }]

/**
 * Answers one question about a story: progress, odds once or twice, what is found beside the line, and at last `done`. `now` counts
 * milliseconds.
 */
export const weighing = (
  { scenario, texts }: OddsStory,
  { policy, from: code }: Omit<OddsAsked, 'story'>,
  now: () => number,
  answer: (said: OddsAnswer) => void,
): void => {
  const from = code === undefined ? undefined : placeOnRoad(scenario, code, answer)
  if (from !== 'refused') {
    const all = from ? effortsOnRoad : efforts
    let last: Analysis | undefined
    for (const [at, effort] of all.entries()) {
      const began = now()
      let told = began
      const odds = analyse(scenario, {
        policy,
        ...effort,
        ...(from ? { from } : {}),
        told: (progress) => {
          if (now() - told > 120) {
            told = now()
            answer({ kind: 'progress', progress })
          }
          return true
        },
      })
      if (!odds) break
      last = odds
      answer({ kind: 'odds', odds, isLast: at === all.length - 1, milliseconds: now() - began })
    }
    if (!from && last)
      answer({ kind: 'found', found: [...playedFaults({ scenario, texts }), ...surprises({ scenario, texts }, last)] })
  }
  answer({ kind: 'done' })
}

/**
 * Weighs the parts of a story, the last first, and says only that it is done: the browser compiles what it has seen at work, and the question that
 * comes then is answered in half the time. It ends with the first part that is too large for a glance.
 */
export const rehearsing = ({ scenario }: OddsStory, answer: (said: OddsReady) => void): void => {
  for (const { id } of scenario.parts.toReversed()) {
    const odds = analyse(scenario, { policy: 'uniform', from: beginningOf(scenario, id), ...glance })
    if (!odds?.exact) break
  }
  answer({ kind: 'ready' })
}

const glance: Effort = { budget: 100_000, plays: 100, sightings: 0 }

const placeOnRoad = (scenario: Scenario, code: string, answer: (said: OddsAnswer) => void): Position | 'refused' => {
  const decoded = decodePath(scenario, code)
  if (!('problem' in decoded)) return positionOf(turnPages(scenario, replay(scenario, decoded.journal).play))
  answer({ kind: 'refused', problem: decoded })
  return 'refused'
}
