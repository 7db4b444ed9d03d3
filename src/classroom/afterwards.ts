import { historicalEvent, nodeOf, step } from '../engine/index.ts'
import type { Scenario, TurningPoint } from '../scenario/index.ts'
import type { Course } from './course.ts'
import { alongHistory, decide, historicalOption } from './road.ts'

/**
 * The turning points that history came to after the last decision of a lesson, in their order, at most `most`: what a teacher
 * is asked when play is over. Empty where the lesson cannot begin or the story ends with it.
 */
export const afterwards = ({ scenario, lesson, length }: Course, most: number): readonly TurningPoint[] => {
  const last = alongHistory(scenario, lesson, length)?.at(-1)
  const option = last?.ask && historicalOption(scenario, last.ask.decision.node)
  let play = last && option ? decide(scenario, last, option)?.outcome : undefined
  const met: TurningPoint[] = []
  const from = play?.node
  while (play && met.length < most) {
    const here = pointAt(scenario, play.node)
    if (here && here.id !== from && !here.invented && !met.includes(here)) met.push(here)
    const event = historicalEvent(scenario, play)
    const next = event ? step(scenario, play, event) : play
    play = next === play ? undefined : next
  }
  return met
}

const pointAt = (scenario: Scenario, id: string): TurningPoint | undefined => {
  const node = nodeOf(scenario, id)
  return node.kind === 'turning point' ? node : undefined
}
