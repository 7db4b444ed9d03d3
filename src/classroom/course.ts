import { type Play, type Step, step } from '../engine/index.ts'
import type { NodeId, Scenario } from '../scenario/index.ts'
import type { Lesson, LessonLength } from '../scenario/lesson.ts'
import type { Entry } from './entry.ts'
import type { GroupPlay } from './groupState.ts'
import { beginLesson, decide, likeliestAt, type Stand } from './road.ts'

/** A lesson of a length with its story: what a group plays. */
export interface Course {
  readonly scenario: Scenario
  readonly lesson: Lesson
  readonly length: LessonLength
}

/** What a group decided, and what was left to history. */
export interface Moves {
  readonly entries: readonly Entry[]
  readonly skipped: readonly NodeId[]
}

/** A decision that is behind a group. */
export interface Turn {
  readonly node: NodeId
  readonly borrowed: boolean
  /** Missing where history decided for the group. */
  readonly entry?: Entry
  /** The play at the outcome of the choice. */
  readonly outcome: Play
  /** What happened on the way here and was not the group's to decide. */
  readonly passed: readonly Step[]
}

export interface Standing {
  readonly stand: Stand
  readonly turns: readonly Turn[]
}

/** Follows what a group did. Undefined where it cannot be followed in this lesson: the lesson or its story has changed. */
export const standingOf = ({ scenario, lesson, length }: Course, { entries, skipped }: Moves): Standing | undefined => {
  let stand = beginLesson(scenario, lesson, length)
  const turns: Turn[] = []
  while (stand?.ask) {
    const { decision, borrowed, play } = stand.ask
    const entry = entries.find((each) => each.node === decision.node)
    if (!entry && !skipped.includes(decision.node)) break
    const option = entry?.option ?? likeliestAt(scenario, play) ?? ''
    const made = decide(scenario, stand, option)
    if (!made) return undefined
    turns.push({ node: decision.node, borrowed, outcome: made.outcome, passed: stand.passed, ...(entry ? { entry } : {}) })
    stand = made.stand
  }
  return stand && turns.filter((turn) => turn.entry).length === entries.length ? { stand, turns } : undefined
}

/**
 * The decisions whose record a group may read: none before its own entry is sealed, and then when its teacher wants it. The page
 * asks here and nowhere else.
 */
export const readableRecords = ({ phase, settings, entries }: GroupPlay): readonly NodeId[] => {
  const sealed = entries.map((entry) => entry.node)
  if (phase === 'history' || phase === 'tickets' || phase === 'done') return sealed
  if (settings.reveal === 'end') return []
  return phase === 'sealed' ? sealed.slice(0, -1) : sealed
}

/** The play at the record of a decision, or undefined where the group may not read it. */
export const recordOf = (scenario: Scenario, play: GroupPlay, { turns }: Standing, node: NodeId): Play | undefined => {
  const turn = turns.find((each) => each.node === node)
  return turn && readableRecords(play).includes(node) ? step(scenario, turn.outcome, { type: 'read' }) : undefined
}
