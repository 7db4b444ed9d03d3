import { allows, echoesAt, nodeOf, type Play } from '../engine/index.ts'
import type { NodeId, PlainTexts, Scenario, Text, TurningPoint } from '../scenario/index.ts'
import type { Lesson, LessonDecision, LessonLength } from '../scenario/lesson.ts'
import { textsAt, wordsIn } from '../scenario/words.ts'
import { settingOf } from './opening.ts'
import { passedIn } from './passed.ts'
import { alongHistory } from './road.ts'

/** How fast a class reads together, and how long a group takes to vote and to write its sentence. */
const wordsPerMinute = 180
export const voteSeconds = 60

/** How long a lesson of one length takes to play, in seconds, on history's road. */
export interface LessonMinutes {
  /** The whole, rounded up to minutes: what a teacher is told. */
  readonly minutes: number
  readonly seconds: number
  readonly setting: number
  /** In the order of the lesson: only those that history's road leads to. */
  readonly decisions: readonly { readonly node: NodeId; readonly seconds: number }[]
}

/**
 * Minutes of play by computation: every word that a group reads, at 180 a minute, and for each decision its seconds of talk and
 * 60 for the vote. Read are the setting; a line for each step that passes between; and at each decision the evidence with its
 * origins, the situation, the advisers, the options, the longest outcome and the record. With `plain`, plain texts where
 * there are any. Undefined where the lesson cannot begin.
 */
export const minutesOf = (
  scenario: Scenario,
  lesson: Lesson,
  length: LessonLength,
  plain?: PlainTexts,
): LessonMinutes | undefined => {
  const stands = alongHistory(scenario, lesson, length)
  if (!stands) return undefined
  const setting = reading([settingOf(lesson, plain ? 'plain' : 'standard'), lesson.question])
  const decisions = stands.flatMap(({ ask, passed }) => {
    if (!ask) return []
    const between = passedIn(scenario, passed).flatMap(({ title, happened }) => [title, happened])
    const read = reading([...between, ...evidenceOf(ask.decision), ...wordsAt(scenario, ask.play, plain)])
    return [{ node: ask.decision.node, seconds: read + ask.decision.talk + voteSeconds }]
  })
  const seconds = decisions.reduce((sum, each) => sum + each.seconds, setting)
  return { minutes: Math.ceil(seconds / 60), seconds, setting, decisions }
}

const reading = (texts: readonly Text[]): number =>
  Math.round((texts.reduce((sum, text) => sum + wordsIn(text), 0) * 60) / wordsPerMinute)

const evidenceOf = ({ evidence, compare = '' }: LessonDecision): readonly Text[] => [
  ...evidence.flatMap(({ origin, text }) => [origin, text]),
  compare,
]

/** What a group reads at a decision: of the outcomes the longest, since any may be taken. */
const wordsAt = (scenario: Scenario, { node: id, values }: Play, plain: PlainTexts | undefined): readonly Text[] => {
  const node = nodeOf(scenario, id) as TurningPoint
  const { text = '', outcomes, record = '' } = textsAt(node, plain)
  const [outcome = ''] = Object.values(outcomes).sort((a, b) => wordsIn(b) - wordsIn(a))
  return [
    node.title,
    text,
    ...echoesAt(node, { before: values, after: values }),
    ...node.advice.filter(({ when }) => allows(when, values)).map(({ urges }) => urges),
    ...node.options.flatMap(({ label, detail, risk }) => [label, detail, risk]),
    outcome,
    node.record.headline,
    record,
  ]
}
