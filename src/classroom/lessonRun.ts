import type { NodeId } from '../scenario/index.ts'
import type { Course } from './course.ts'
import { minutesOf } from './minutes.ts'
import { exitPrompt } from './showOfHands.ts'

/** A step of a whole lesson, from welcome to exit ticket, as a teacher's plan has it. */
export interface RunLine {
  readonly phase: RunPhase
  /** Whole minutes since the bell. */
  readonly from: number
  readonly to: number
  /** Of a decision. */
  readonly node?: NodeId
}

export type RunPhase =
  | 'welcome'
  | 'note'
  | 'setting'
  | 'decision'
  | 'close'
  | 'how'
  | 'happened'
  | 'hung-on'
  | 'what-if'
  | 'back'
  | 'ticket'

/** Minutes that stay the same whatever is played: arriving, and the five steps of the debrief, which is never cut. */
const before = [
  ['welcome', 3],
  ['note', 2],
] as const
const after = [
  ['close', 1],
  ['how', 2],
  ['happened', 3],
  ['hung-on', 5],
  ['what-if', 3],
  ['back', 2],
] as const

/** What a decision on paper costs besides: a way to the desk and back, and two claims of the record read aloud. */
export const paperSeconds = 45

/**
 * A whole lesson minute by minute: the minutes of play are those that `check` computes, on history's road, and for each decision
 * `besides` seconds on top. A part of a minute is
 * rounded so that the whole keeps its length. Empty where the lesson cannot begin.
 */
export const runOf = ({ scenario, lesson, length }: Course, board: string, besides = 0): readonly RunLine[] => {
  const minutes = minutesOf(scenario, lesson, length)
  if (!minutes) return []
  const steps: readonly { readonly phase: RunPhase; readonly seconds: number; readonly node?: NodeId }[] = [
    ...before.map(([phase, count]) => ({ phase, seconds: count * 60 })),
    { phase: 'setting', seconds: Math.max(60, minutes.setting) },
    ...minutes.decisions.map(({ node, seconds }) => ({ phase: 'decision' as const, seconds: seconds + besides, node })),
    ...after.map(([phase, count]) => ({ phase, seconds: count * 60 })),
    { phase: 'ticket', seconds: (exitPrompt(lesson, board)?.minutes ?? 4) * 60 },
  ]
  let passed = 0
  return steps.map(({ seconds, ...step }) => {
    const from = Math.round(passed / 60)
    passed += seconds
    return { ...step, from, to: Math.round(passed / 60) }
  })
}
