import type { Basis, NodeId, PersonId, ScenarioId, SourceId, Text } from './scenario.ts'

/**
 * A lesson cuts a scenario: which of its decisions a class takes itself, what it reads before each, and what it is asked
 * afterwards. All other decisions on the way fall as they fell in history. `docs/lessons.md` describes how an author writes one.
 */
export interface Lesson {
  readonly id: string
  /** Version of the lesson, counted up by its authors: results of another version are refused in words. */
  readonly version: number
  readonly scenario: ScenarioId
  readonly title: string
  /** The one question that the lesson turns on; it can be argued either way. */
  readonly question: string
  /** For the teacher: what it is about and what it is good for, in two or three sentences. */
  readonly about: Text
  /** What went before the first decision: history's own road, or the road of a path code. */
  readonly before: 'history' | { readonly code: string }
  /** Read by the groups before the first decision: at most 120 words; who we are, what we want, where we stand. */
  readonly setting: Text
  readonly plainSetting?: Text
  /** In the order of the story. The first is where the lesson begins, the last where play ends. */
  readonly decisions: readonly LessonDecision[]
  /** Members of the Central Committee, one a student, each with an aim that the others do not see. */
  readonly roles: readonly RoleCard[]
  /** Questions to write an answer to at the end, in the style of exam boards. */
  readonly exit: readonly ExitPrompt[]
  /** For the teacher, beside the notes of the nodes themselves. */
  readonly contentNotes: readonly Text[]
}

/** Minutes of play that a teacher can choose; the debrief comes on top. */
export type LessonLength = 15 | 25 | 35
export const lessonLengths: readonly LessonLength[] = [15, 25, 35]

export interface LessonDecision {
  /** A turning point of the scenario. */
  readonly node: NodeId
  /** The lengths in which the class decides it itself. */
  readonly lengths: readonly LessonLength[]
  /** One to three, read before the options: documents of the node, or what else the dossier holds. */
  readonly evidence: readonly Evidence[]
  /** What to look for where two sources disagree. */
  readonly compare?: Text
  /** Every group takes it: one whose road does not lead here stands where history stood. */
  readonly shared: boolean
  /** Seconds of talk before the vote; 90 unless the lesson says otherwise. */
  readonly talk: number
}

export interface Evidence {
  readonly source: SourceId
  /** Who made it, when, and for whom: stands above the text. */
  readonly origin: Text
  /** Our own words about what it says; a quotation only where the dossier has it. At most 250 words. */
  readonly text: Text
}

export interface RoleCard {
  readonly person: PersonId
  /** What this member wants out of today, in one or two sentences to "you". */
  readonly aim: Text
  readonly basis: Basis
  readonly sources: readonly SourceId[]
}

export interface ExitPrompt {
  readonly id: string
  /** "VCE Revolutions", "IB", "AQA" ..., or "any" for one in no board's style. */
  readonly board: string
  /** The decisions that the question is about, whose records an answer can rest on; all of the lesson where none is named. */
  readonly about?: readonly NodeId[]
  readonly text: Text
  readonly marks: number
  readonly minutes: number
}
