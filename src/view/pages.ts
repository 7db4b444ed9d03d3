/** What the pages beside the play show: journal, causes, codex, debrief. Plain values, like `Screen`. */
import type { Standing } from '../analysis/index.ts'
import type { AppliedShift, Tally } from '../engine/index.ts'
import type { Text } from '../scenario/index.ts'
import type { ChangeView, ClaimView, DateView, NeedView, RecordView } from './screen.ts'

/** One line of the journal: what happened at a node and what it moved. */
export interface JournalLine {
  readonly node: string
  readonly kind: 'turning point' | 'agenda' | 'vote' | 'chance' | 'interlude' | 'ending'
  readonly part: string
  readonly date: DateView
  readonly title: string
  /** "Stay in the hall", "Lost, 22 to 31", the picks of an agenda. */
  readonly result: string
  readonly changes: readonly ChangeView[]
  /** What earlier choices meant here, as it was told on the page. */
  readonly echoes: readonly Text[]
  readonly match: 'same' | 'departed' | 'no-longer-possible' | undefined
  readonly bits: number | undefined
  /** Number of journal choices before this node: rewind to here with it. Undefined where nothing was decided. */
  readonly rewind: number | undefined
}

/** Why a meter stands where it stands: its start, then every step, oldest first. */
export interface MeterCauses {
  readonly meter: string
  readonly name: string
  readonly start: number
  readonly value: number
  readonly steps: readonly {
    readonly node: string
    readonly title: string
    readonly date: DateView
    readonly by: number
    readonly to: number
    readonly because: Text
    /** The player's own choice there, if there was one. */
    readonly choice: string
  }[]
}

export interface CodexEntry {
  readonly ref: string
  readonly kind: 'person' | 'faction' | 'place' | 'term' | 'source'
  readonly id: string
  readonly name: string
  /** Under the name: role, author and year, native spelling. */
  readonly line: string
  readonly explain: Text
  /** People: the name in its own letters, where and when born; `died` is hindsight like `fate`. */
  readonly native?: string
  readonly born?: string
  readonly died?: string
  /** People: why they are no longer there to speak, once the story has passed it on this road. */
  readonly gone?: Text
  /** People: what became of them. Empty until the game has ended. */
  readonly fate: Text
  readonly cites: readonly string[]
  /** True when the facts are generally known but were not checked in a source. */
  readonly unverified: boolean
  readonly url: string
}

export interface Debrief {
  /** Decisions in order, yours and history's; a fork where they differ. */
  readonly timeline: readonly TimelinePoint[]
  /** The decisions that moved this ending most: those whose flags or meters its conditions read, then those farthest from history. */
  readonly moved: readonly {
    readonly node: string
    readonly title: string
    readonly choice: string
    readonly because: readonly Text[]
  }[]
  readonly same: number
  readonly departed: number
  readonly impossible: number
  readonly bits: number
  readonly oneIn: number
  readonly code: string
  readonly seed: number
  readonly questions: readonly { readonly about: string; readonly text: Text }[]
  readonly disputed: readonly ClaimView[]
  /** Every record on the road, in order: read at the end by those who asked for that. */
  readonly records: readonly { readonly node: string; readonly title: string; readonly record: RecordView }[]
  /** What earlier choices leave to the parts that follow: the flags that hold and that later parts read. */
  readonly carried: readonly string[]
}

export interface TimelinePoint {
  readonly node: string
  readonly date: DateView
  readonly title: string
  readonly yours: string
  readonly historys: string
  readonly match: 'same' | 'departed' | 'no-longer-possible'
  readonly rewind: number
}

/** The roads not taken, as far as they have been looked for. */
export interface RoadsView {
  /** All endings of the story in its order, each with the letter by which it is shown. */
  readonly endings: readonly EndingSign[]
  /** In the order in which they were decided. */
  readonly decisions: readonly RoadsDecision[]
  /** The decision that surely moved most; undefined where none did. */
  readonly most?: {
    readonly decision: RoadsDecision
    readonly ending: EndingSign
    readonly before: Share
    readonly after: Share
  }
}

export interface EndingSign {
  readonly id: string
  readonly letter: string
  readonly title: string
  /** Where this road ended. */
  readonly own: boolean
}

/** The chance of an ending in per cent: the number, and the bounds within which it surely lies where it is an estimate. */
export interface Share {
  readonly ending: EndingSign
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface RoadsDecision {
  /** Number of journal choices before it. */
  readonly at: number
  readonly part: { readonly id: string; readonly title: string }
  readonly date: DateView
  readonly title: string
  /** What was decided. */
  readonly yours: string
  /** Plays of which the shares are estimates; undefined where they are exact. */
  readonly plays: number | undefined
  /** As it stood before anything was decided. */
  readonly before: readonly Share[]
  readonly options: readonly RoadsOption[]
  /** The option that alone leads elsewhere, and where to; undefined where none does. */
  readonly elsewhere: RoadsOption | undefined
}

export interface RoadsOption {
  readonly label: string
  readonly taken: boolean
  /** The ending to which the most usual road leads from it. */
  readonly usual: EndingSign
  readonly shares: readonly Share[]
}

/** Where the hands of a vote come from, by the rule that counts them. */
export interface HandsSum {
  /** Hands that no choice could move. */
  readonly decided: { readonly for: number; readonly against: number; readonly abstained: number }
  /** Those who waver; `hands` of them are for the motion. */
  readonly groups: readonly {
    readonly id: string
    readonly label: string
    readonly seats: number
    readonly base: number
    readonly rest: 'against' | 'abstain'
    readonly hands: number
    readonly shifts: readonly ShiftSum[]
  }[]
  readonly count: Tally
}

/** Where the odds of a chance come from, in per cent, by the rule that it is drawn by. */
export interface OddsSum {
  readonly question: Text
  readonly odds: number
  readonly base: number
  readonly shifts: readonly ShiftSum[]
}

/** One thing that could move hands or odds, with what it asks. */
export interface ShiftSum extends AppliedShift {
  readonly needs: readonly NeedView[]
  /** Where on the road that was turned. Empty where it hangs on meters alone, or was so from the start. */
  readonly turned: readonly { readonly date: DateView; readonly title: string; readonly choice: string }[]
}

/** Which single different choice would have changed a number. Each list holds the farthest first. */
export interface OtherwiseView {
  readonly now: Standing
  readonly raised: readonly OtherwiseLine[]
  readonly lowered: readonly OtherwiseLine[]
  /** Choices by which the road would not have led to this page. */
  readonly elsewhere: readonly OtherwiseLine[]
  /** How many different choices were tried. */
  readonly choices: number
}

export interface OtherwiseLine {
  readonly key: string
  readonly date: DateView
  readonly title: string
  /** What could have been decided, and what was. */
  readonly other: string
  readonly yours: string
  readonly by: number
  /** Without numbers where the road does not lead here. */
  readonly there: Standing
  /** Later decisions that could not stay as they were made, or were never met. */
  readonly usual: number
}
