import {
  decodePath,
  historicalEvent,
  newJournal,
  nodeOf,
  type Play,
  replay,
  type Step,
  startPlay,
  step,
} from '../engine/index.ts'
import type { NodeId, OptionId, Scenario } from '../scenario/index.ts'
import type { Lesson, LessonDecision, LessonLength } from '../scenario/lesson.ts'

/** The decisions that a class takes itself in a lesson of that length, in the order of the story. */
export const decisionsOf = (lesson: Lesson, length: LessonLength): readonly LessonDecision[] =>
  lesson.decisions.filter((each) => each.lengths.includes(length))

/**
 * Where a group stands in a lesson. `own` is the road it has made, up to the outcome of its last choice or to the decision where
 * it stands. `ask` is missing when play is over.
 */
export interface Stand {
  readonly own: Play
  /** What happened on the way and was not the group's to decide. */
  readonly passed: readonly Step[]
  readonly ask?: {
    readonly decision: LessonDecision
    /** The play that stands before it, options open. */
    readonly play: Play
    /** The group's own road does not lead here: it stands where history stood, and its choice is no part of its road. */
    readonly borrowed: boolean
  }
  /** Decisions still to come after this one. */
  readonly left: readonly LessonDecision[]
}

/** Where a lesson of that length begins. Undefined where its road before cannot be followed: `check` refuses such a lesson. */
export const beginLesson = (scenario: Scenario, lesson: Lesson, length: LessonLength, before?: Play): Stand | undefined => {
  const decisions = decisionsOf(lesson, length)
  const first = decisions[0]
  const own = before ?? (first && playBefore(scenario, lesson, first.node))
  return own && onwards(scenario, own, decisions)
}

/** What went before a lesson's first decision: history's road, or that of the path code which the lesson names. */
const playBefore = (scenario: Scenario, { before }: Lesson, first: NodeId): Play | undefined => {
  if (before === 'history') return historyBefore(scenario, first)
  const read = decodePath(scenario, before.code)
  return 'journal' in read ? roadBefore(scenario, read.journal) : undefined
}

/**
 * A lesson played as history went, or as the leadership leaned where history's option is shut: every stand at which a
 * decision is asked. Undefined where the lesson cannot begin.
 */
export const alongHistory = (scenario: Scenario, lesson: Lesson, length: LessonLength): readonly Stand[] | undefined => {
  const begin = beginLesson(scenario, lesson, length)
  if (!begin) return undefined
  const stands: Stand[] = []
  for (let stand = begin; stand.ask; ) {
    stands.push(stand)
    const option = likeliestAt(scenario, stand.ask.play)
    const decided = option && decide(scenario, stand, option)
    if (!decided) break
    stand = decided.stand
  }
  return stands
}

/** The stand after a choice, with what followed from it. The same stand where the option is not open. */
export const decide = (
  scenario: Scenario,
  stand: Stand,
  option: OptionId,
): { readonly stand: Stand; readonly outcome: Play } | undefined => {
  if (!stand.ask) return undefined
  const outcome = step(scenario, stand.ask.play, { type: 'option.choose', option })
  if (outcome === stand.ask.play) return undefined
  return { outcome, stand: onwards(scenario, stand.ask.borrowed ? stand.own : outcome, stand.left) }
}

/** Stands before a decision as history did: in the part in which it lies, with luck as it fell. Undefined where history never came there. */
export const historyBefore = (scenario: Scenario, node: NodeId): Play | undefined => {
  const part = scenario.parts.find((each) => each.nodes.some(({ id }) => id === node))
  return part && walkTo(scenario, startPlay(scenario, newJournal(scenario, 0, part.id)), node)
}

/** Stands where a journal ends: the road before of a lesson that names a path code. */
const roadBefore = (scenario: Scenario, journal: Play['journal']): Play => replay(scenario, journal).play

/** At the decision before a play: what history took, or what the leadership leaned to most where that is shut. */
export const likeliestAt = (scenario: Scenario, play: Play): OptionId | undefined => {
  const event = historicalEvent(scenario, play)
  return event?.type === 'option.choose' ? event.option : undefined
}

/** The option that history took at a turning point. */
export const historicalOption = (scenario: Scenario, node: NodeId): OptionId | undefined => {
  const here = nodeOf(scenario, node)
  return here.kind === 'turning point' ? here.options.find((option) => option.historical)?.id : undefined
}

/** To the first of the decisions that the road leads to, or that every group takes wherever its road leads. */
const onwards = (scenario: Scenario, own: Play, decisions: readonly LessonDecision[]): Stand => {
  for (const [at, decision] of decisions.entries()) {
    const left = decisions.slice(at + 1)
    const play = walkTo(scenario, own, decision.node)
    if (play) return { own: play, passed: play.steps.slice(own.steps.length), ask: { decision, play, borrowed: false }, left }
    const historys = decision.shared ? historyBefore(scenario, decision.node) : undefined
    if (historys) return { own, passed: [], ask: { decision, play: historys, borrowed: true }, left }
  }
  return { own, passed: [], left: [] }
}

/**
 * Reads on to a decision, deciding on the way as the leadership did, or leaned where its option is shut. Undefined where the
 * road leads past it: the story has left its part, or ended.
 */
const walkTo = (scenario: Scenario, from: Play, node: NodeId): Play | undefined => {
  const partOf = (id: NodeId) => scenario.parts.findIndex((part) => part.nodes.some((each) => each.id === id))
  const last = partOf(node)
  for (let play = from; ; ) {
    if (play.node === node && play.stage === 'deliberating') return play
    const event = historicalEvent(scenario, play)
    const next = event ? step(scenario, play, event) : play
    if (next === play || partOf(next.node) > last) return undefined
    play = next
  }
}
