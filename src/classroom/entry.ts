/** What a group leaves behind, and what a class gathers. Plain, JSON-safe values; no name of a person, no time of the clock. */
import type { Journal } from '../engine/index.ts'
import type { NodeId, OptionId, SourceId } from '../scenario/index.ts'
import type { LessonLength } from '../scenario/lesson.ts'

/** One decision of one group. A missing value means that it was not asked; 0 or '' that it was asked and nothing came. */
export interface Entry {
  readonly node: NodeId
  readonly option: OptionId
  /** Taken from where history stood, since the group's own road did not lead here: no part of its journal. */
  readonly borrowed?: boolean
  /** One sentence, at most 500 signs; as it was typed. */
  readonly reason?: string
  /** 1 not sure to 4 very sure. */
  readonly confidence?: 1 | 2 | 3 | 4
  readonly opened?: readonly SourceId[]
  readonly cited?: readonly SourceId[]
  readonly secondsReading?: number
  readonly secondsDeciding?: number
  readonly changedMind?: boolean
  readonly timedOut?: boolean
  /** Whole minutes since the group began. */
  readonly minute?: number
  /** Hands for each option, where the class voted by show of hands. */
  readonly hands?: Readonly<Record<OptionId, number>>
}

/** Answers of the debrief. */
export interface Debriefing {
  readonly word?: string
  /** The decision that mattered most, asked before the talk and after it. */
  readonly matteredBefore?: NodeId
  readonly matteredAfter?: NodeId
  readonly person?: string
  readonly structure?: string
  /** Of the five checks of the branch discussed: the ones this group doubts. */
  readonly doubts?: readonly CheckId[]
}

/** One change; what stays; argued at the time; first consequence; how sure. */
export type CheckId = 'one-change' | 'stays' | 'argued' | 'consequence' | 'trust'
export const checkIds: readonly CheckId[] = ['one-change', 'stays', 'argued', 'consequence', 'trust']

/** One exit ticket: written by one student, under a seat number and nothing else. */
export interface Ticket {
  readonly seat: number
  readonly prompt: string
  readonly sourceSays: string
  readonly iAlsoKnow: string
}

/** A group's whole result: the file that its device saves and the teacher's page takes. */
export interface GroupResult {
  readonly format: 'left-of-october/group'
  readonly formatVersion: 1
  readonly lesson: string
  readonly lessonVersion: number
  readonly length: LessonLength
  /** Names the group for good: made once on its device, 8 letters of a path code's alphabet. */
  readonly code: string
  /** A pair from the list, such as "Amber Plough". */
  readonly name: string
  readonly size: number
  readonly joinedAtMinute: number
  readonly readingLevel: 'standard' | 'plain'
  /** Replays to where the group stands. */
  readonly journal: Journal
  readonly entries: readonly Entry[]
  /** Decisions that the class went past or that a late group missed: history decided them. Missing where there are none. */
  readonly skipped?: readonly NodeId[]
  readonly debrief: Debriefing
  readonly tickets: readonly Ticket[]
  /** `code`: only decisions, confidence and cited sources came, by a code; the reasons are still on the device. */
  readonly came: 'file' | 'code' | 'typed'
}

/** A class: what its teacher's device keeps, saves as JSON, and resumes from. */
export interface ClassFile {
  readonly format: 'left-of-october/class'
  readonly formatVersion: 1
  /** Five letters on the projector. */
  readonly code: string
  /** The day, as 2026-11-26. */
  readonly day: string
  readonly lesson: string
  readonly lessonVersion: number
  readonly scenario: { readonly id: string; readonly version: number; readonly hash: string }
  readonly settings: ClassSettings
  /** A run-through with made-up groups: nothing in it is real, and everything made of it must say so. Missing in a class. */
  readonly rehearsal?: true
  readonly groups: readonly GroupResult[]
  /** What the whole class decided by show of hands, where it did. */
  readonly hands?: { readonly journal: Journal; readonly entries: readonly Entry[]; readonly skipped?: readonly NodeId[] }
  /** What the class said aloud in the debrief and its teacher put down. */
  readonly talk?: ClassTalk
  /** What groups wrote and the teacher let through to the wall. Missing where nothing was. */
  readonly approved?: readonly GroupWords[]
}

/** Something that a group wrote. It is known by its very words: where a group changes them, they are new ones. */
export interface GroupWords {
  readonly kind: 'reason' | 'word' | 'person' | 'structure'
  /** The group's code. */
  readonly group: string
  /** The decision that a reason belongs to. */
  readonly node?: NodeId
  readonly text: string
}

/** Answers of the debrief by the whole class: hands counted, words called out. Missing where it was not asked. */
export interface ClassTalk {
  readonly words?: readonly string[]
  readonly matteredBefore?: Readonly<Record<NodeId, number>>
  readonly matteredAfter?: Readonly<Record<NodeId, number>>
  readonly people?: readonly string[]
  readonly structures?: readonly string[]
  readonly doubts?: Readonly<Partial<Record<CheckId, number>>>
}

export interface ClassSettings {
  readonly length: LessonLength
  readonly readingLevel: 'standard' | 'plain'
  /** When the groups' devices show the record: after each decision is sealed, or only at the end of play. */
  readonly reveal: 'each' | 'end'
  /** Whether a source must be opened before the vote. */
  readonly openFirst: boolean
  readonly board: string
  readonly paper: 'A4' | 'Letter'
}
