/**
 * A game in progress as a plain value. The journal is the only truth; a `Play` is what replaying it gives.
 */
import type { FlagId, MeterId, NodeId, NodeKind, OptionId, PartId, ScenarioId, TaskId } from '../scenario/index.ts'

/** One confirmed decision. Nothing else that a player does changes the story. */
export type Choice =
  | { readonly node: NodeId; readonly option: OptionId }
  | { readonly node: NodeId; readonly picks: readonly TaskId[] }

export interface Journal {
  readonly scenario: ScenarioId
  readonly version: number
  readonly hash: string
  /** 0 means that luck falls as it fell. Otherwise a whole number from 1 to 4095. */
  readonly seed: number
  /** Where play begins: the scenario's first part, or another part entered from history's own state. */
  readonly from?: PartId
  readonly choices: readonly Choice[]
}

/** Where the reader stands inside a node. Moving between stages is reading, not deciding. */
export type Stage =
  | 'briefing' // turning point, agenda, vote, chance: the situation is told
  | 'deliberating' // turning point: options are open; agenda: tasks can be picked
  | 'outcome' // what followed from a choice, a count or a draw
  | 'record' // the same moment in the sources
  | 'reading' // interlude
  | 'ended' // ending

/** All that conditions can read. */
export interface Values {
  readonly meters: Readonly<Record<MeterId, number>>
  readonly flags: Readonly<Record<FlagId, boolean>>
}

/** One meter step or flag turned, with its reason and the node that caused it. */
export type Change =
  | {
      readonly kind: 'meter'
      readonly meter: MeterId
      readonly by: number
      readonly from: number
      readonly to: number
      readonly because: string
    }
  | { readonly kind: 'flag'; readonly flag: FlagId; readonly to: boolean; readonly because: string }

/** A shift that applied, or did not, with its reason. */
export interface AppliedShift {
  readonly by: number
  readonly because: string
  readonly applied: boolean
}

export interface WavererCount {
  readonly id: string
  readonly base: number
  readonly for: number
  readonly rest: number
  readonly shifts: readonly AppliedShift[]
}

export interface Tally {
  readonly for: number
  readonly against: number
  readonly abstained: number
  /** More hands for than against. A tie is lost. */
  readonly carried: boolean
  readonly waverers: readonly WavererCount[]
}

export interface Draw {
  /** Per cent, 5 to 95. */
  readonly odds: number
  readonly base: number
  readonly shifts: readonly AppliedShift[]
  readonly happened: boolean
}

/** What one node did to the story: the log from which journal, causes and debrief are read. */
export interface Step {
  readonly node: NodeId
  readonly part: PartId
  readonly kind: NodeKind
  readonly option?: OptionId
  readonly picks?: readonly TaskId[]
  readonly tally?: Tally
  readonly draw?: Draw
  readonly before: Values
  readonly after: Values
  readonly changes: readonly Change[]
  /** Turning points only: same as history, departed from it, or history's option was no longer open. */
  readonly match?: 'same' | 'departed' | 'no-longer-possible'
  /** Turning points only: bits added to the distance from history; see docs/decisions on distance. */
  readonly bits?: number
}

export interface Play {
  readonly journal: Journal
  readonly node: NodeId
  readonly stage: Stage
  /** Values as they stand now. In stages outcome and record they already include the node's effects. */
  readonly values: Values
  /** Finished nodes and, in stages outcome and record, the present one as the last entry. */
  readonly steps: readonly Step[]
  readonly distanceBits: number
}

/** What a player can do. `read` goes on from any stage that waits for no decision. */
export type PlayEvent =
  | { readonly type: 'read' }
  | { readonly type: 'option.choose'; readonly option: OptionId }
  | { readonly type: 'tasks.choose'; readonly picks: readonly TaskId[] }
