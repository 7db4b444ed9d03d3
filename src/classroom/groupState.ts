import type { NodeId, OptionId, SourceId } from '../scenario/index.ts'
import type { LessonLength } from '../scenario/lesson.ts'
import type { CheckId, Debriefing, Entry, Ticket } from './entry.ts'

/** The pages of play. `evidence` to `record` come again with every decision. */
export const groupPlayPhases = [
  'welcome', // name, size, who does what
  'note', // content note
  'setting', // who we are
  'evidence', // situation and sources
  'talk',
  'vote',
  'sealed', // what followed
  'record', // what the party did
] as const

const afterPhases = [
  'front', // play is over: look at the front
  'word', // debrief: what was hardest to know
  'mattered', // debrief: which decision mattered most
  'factors', // debrief: a person, a structure
  'doubts', // debrief: the five checks of a what-if
  'history', // debrief: back to the record, and what mattered most once more
  'tickets', // exit tickets
  'done',
] as const

/** Where a group's device stands, in the order of a lesson. */
export type Phase = (typeof groupPlayPhases)[number] | (typeof afterPhases)[number]

/** The steps of the debrief and what comes after it, in order. */
export const afterPlay: readonly Phase[] = afterPhases

/** What a teacher set for all groups; it comes with the address that a group opens. */
export interface GroupSettings {
  readonly length: LessonLength
  readonly reveal: 'each' | 'end'
  readonly openFirst: boolean
  readonly readingLevel: 'standard' | 'plain'
  /** Whose exit question is asked; '' where the group picks. */
  readonly board: string
}

/** What is being decided and not yet sealed. Times in milliseconds. */
export interface Draft {
  readonly option?: OptionId
  /** As it was typed; may be longer than a reason may be. */
  readonly reason: string
  /** Undefined until something is ticked; empty where none of the sources counts. */
  readonly cited?: readonly SourceId[]
  readonly confidence?: 1 | 2 | 3 | 4
  readonly opened: readonly SourceId[]
  readonly readingMs: number
  readonly decidingMs: number
  readonly changedMind: boolean
  readonly timedOut: boolean
}

export interface Clock {
  /** False: this group plays without a clock. */
  readonly isTimed: boolean
  readonly isRunning: boolean
  readonly leftMs: number
}

/** A group's play as a plain value: what its device keeps and comes back to. */
export interface GroupPlay {
  readonly format: 'left-of-october/group-play'
  readonly formatVersion: 1
  readonly lesson: string
  readonly lessonVersion: number
  readonly settings: GroupSettings
  /** Five letters of the class; '' for a group without a teacher's page. */
  readonly classCode: string
  /** Names the group for good: 8 letters. */
  readonly code: string
  readonly nameNumber: number
  readonly size: number
  readonly joinedAtMinute: number
  readonly readingLevel: 'standard' | 'plain'
  /** Whether flagged passages are told by their summaries. */
  readonly summaries: boolean
  readonly phase: Phase
  /** Sealed: nothing changes them any more. */
  readonly entries: readonly Entry[]
  /** Decisions that the class went past; history decided them. */
  readonly skipped: readonly NodeId[]
  readonly draft: Draft
  readonly clock: Clock
  /** Milliseconds of the shell's clock at the last event. Only differences are ever used. */
  readonly at: number
  readonly sinceBegunMs: number
  readonly debrief: Debriefing
  readonly tickets: readonly Ticket[]
}

/** What happens on a group's device. `at` is the shell's clock in milliseconds. */
export type GroupEvent = { readonly at: number } & (
  | { readonly type: 'name.another'; readonly number: number }
  | { readonly type: 'size'; readonly size: number }
  /** `past` decisions are left to history: a group that comes late joins the class where it is. */
  | { readonly type: 'begin'; readonly past: number }
  | { readonly type: 'note.read' }
  | { readonly type: 'summaries'; readonly on: boolean }
  | { readonly type: 'level'; readonly level: 'standard' | 'plain' }
  | { readonly type: 'next' | 'back' | 'seal' | 'decision.skip' | 'play.end' }
  | { readonly type: 'source.open'; readonly source: SourceId }
  | { readonly type: 'option'; readonly option: OptionId }
  | { readonly type: 'reason'; readonly text: string }
  | { readonly type: 'cite'; readonly source: SourceId; readonly on: boolean }
  | { readonly type: 'cite.none'; readonly on: boolean }
  | { readonly type: 'confidence'; readonly value: 1 | 2 | 3 | 4 }
  | { readonly type: 'tick' | 'clock.minute' | 'clock.pause' | 'clock.resume' | 'clock.off' | 'clock.on' }
  | { readonly type: 'word' | 'person' | 'structure'; readonly text: string }
  | { readonly type: 'mattered'; readonly when: 'before' | 'after'; readonly node: NodeId }
  | { readonly type: 'doubt'; readonly check: CheckId; readonly on: boolean }
  | { readonly type: 'ticket'; readonly ticket: Ticket }
)

export const mostSeats = 6
/** Signs of a sealed reason. */
export const longestReason = 500
/** Signs of the answers of the debrief. */
export const longestAnswer = { word: 60, person: 200, structure: 200 } as const
export const longestTicket = 4000

export const emptyDraft: Draft = { reason: '', opened: [], readingMs: 0, decidingMs: 0, changedMind: false, timedOut: false }

/** A group at its welcome. `code` and `nameNumber` are drawn by the shell. */
export const newGroup = (
  of: Pick<GroupPlay, 'lesson' | 'lessonVersion' | 'settings' | 'classCode' | 'code' | 'nameNumber' | 'joinedAtMinute' | 'at'>,
): GroupPlay => ({
  format: 'left-of-october/group-play',
  formatVersion: 1,
  ...of,
  size: 3,
  readingLevel: of.settings.readingLevel,
  summaries: false,
  phase: 'welcome',
  entries: [],
  skipped: [],
  draft: emptyDraft,
  clock: { isTimed: true, isRunning: false, leftMs: 0 },
  sinceBegunMs: 0,
  debrief: {},
  tickets: [],
})
