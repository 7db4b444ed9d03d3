/**
 * The scenario as the game plays it: plain, JSON-safe, read-only data. `load.ts` makes it from an author's
 * files and has then checked every id, so the engine may look anything up without asking again.
 * `docs/scenario-format.md` describes how an author writes it.
 */

import type { ScenarioMap } from './maps.ts'
import type { ArtId, Faction, Flag, Meter, Never, Person, Place, Source, Term } from './registry.ts'

export type * from './maps.ts'
export * from './registry.ts'

declare const brand: unique symbol
type Id<Name extends string> = string & { readonly [brand]?: Name }

export type ScenarioId = Id<'scenario'>
export type PartId = Id<'part'>
export type NodeId = Id<'node'>
export type OptionId = Id<'option'>
export type TaskId = Id<'task'>
export type MeterId = Id<'meter'>
export type FlagId = Id<'flag'>
export type PersonId = Id<'person'>
export type FactionId = Id<'faction'>
export type PlaceId = Id<'place'>
export type TermId = Id<'term'>
export type SourceId = Id<'source'>

/**
 * Text for readers. Paragraphs are separated by a blank line. The only markup is `*emphasis*` and
 * `[words](person:kamkov)`, `(faction:…)`, `(place:…)`, `(term:…)`, `(source:…)`. Never HTML.
 */
export type Text = string

/** A day as `1917-10-25`, in the calendar in force at that time and place (see `Meta.calendar`). */
export type Day = string

export interface Scenario {
  readonly meta: Meta
  readonly meters: readonly Meter[]
  readonly flags: readonly Flag[]
  readonly people: readonly Person[]
  readonly factions: readonly Faction[]
  readonly places: readonly Place[]
  readonly glossary: readonly Term[]
  readonly sources: readonly Source[]
  readonly maps: readonly ScenarioMap[]
  /** What may not hold anywhere in the story; `check` plays and tells where it does. */
  readonly never: readonly Never[]
  readonly parts: readonly Part[]
  /** Short fingerprint of all the above: equal content, equal hash. */
  readonly hash: string
  /** Option and task ids of earlier versions by node, so that their path codes can still be read. */
  readonly earlier?: readonly { readonly version: number; readonly nodes: Readonly<Record<NodeId, readonly string[]>> }[]
}

export interface Meta {
  readonly id: ScenarioId
  /** Version of the file format; `format.ts` says which. */
  readonly format: number
  /** Version of the story, counted up by its authors. */
  readonly version: number
  readonly title: string
  readonly subtitle: string
  readonly language: string
  readonly licence: string
  readonly authors: readonly string[]
  /** `russia-1918`: days before 1 February 1918 are Old Style (Julian) and both styles are shown. `gregorian`: one style. */
  readonly calendar: 'russia-1918' | 'gregorian'
  readonly contentNotes: readonly Text[]
  readonly minutes: number
  /** What the player is, in two or three sentences. */
  readonly about: Text
}

export interface Part {
  readonly id: PartId
  readonly title: string
  /** A line under the title: "Petrograd, October to December 1917". */
  readonly subtitle: string
  readonly summary: Text
  readonly start: NodeId
  readonly nodes: readonly Node[]
  /** Flags that a later part reads: the only ones that outlive this part. Computed. */
  readonly keeps: readonly FlagId[]
  /** Only in a scenario to begin with (`openingOf`): the texts of this part have still to come. */
  readonly untold?: boolean
}

/**
 * The plain texts of a scenario, by node. They are no part of it: rules, journal and hash know nothing of them, and the page
 * fetches them only when somebody wants them.
 */
export type PlainTexts = Readonly<Record<NodeId, NodeTexts>>

/** The texts of a node that exist in two levels, or as many of them as are given. */
export interface NodeTexts {
  /** The situation; of an interlude or ending its text. */
  readonly text?: Text
  /** By the id of an option or task, or `carried`, `lost`, `happens`, `fails`. */
  readonly outcomes: Readonly<Record<string, Text>>
  /** The summary of the record. */
  readonly record?: Text
}

export type Node = TurningPoint | Agenda | Vote | Chance | Interlude | Ending
export type NodeKind = Node['kind']

interface NodeBase {
  readonly id: NodeId
  readonly date: Day
  /** Last day, where the node covers a span. */
  readonly until?: Day
  /** "22:40", or words such as "past midnight". */
  readonly time?: string
  /** The hour at which it begins, as `17:30`, where a map goes by the hour. */
  readonly clock?: string
  readonly place: PlaceId
  readonly title: string
  readonly scene: SceneCue
  readonly contentNotes: readonly Text[]
  /** Something real to read here: a document, a witness, a report. */
  readonly documents: readonly Document[]
  /** What earlier choices mean here. Each one whose condition holds is shown beside the text. */
  readonly echoes: readonly Echo[]
  /** Shown in place of a flagged passage to those who asked for that. */
  readonly instead?: Instead
}

/** One or two sober sentences in place of a node's own words, under the same labels. */
export interface Instead {
  readonly situation?: Text
  /** Of an interlude or ending. */
  readonly text?: Text
  /** By the id of an option or task, or by the name of a result. */
  readonly outcomes: Readonly<Record<string, Text>>
}

/** "Because in December you ...": one sentence, shown when its condition holds. */
export interface Echo {
  readonly when: Condition
  readonly text: Text
}

/** What the picture shows besides the place itself. */
export interface SceneCue {
  readonly light: 'day' | 'dusk' | 'night' | 'lamp' | 'dawn'
  readonly weather: 'none' | 'snow' | 'rain' | 'fog' | 'smoke'
  readonly crowd: 'empty' | 'thin' | 'half' | 'full'
  readonly event: 'none' | 'speech' | 'walk-out' | 'hands' | 'march' | 'quarrel'
  /** The sheet that it is shown on instead of its place's own: news of the front lies on a map. */
  readonly art?: ArtId
}

/** A pointer to a source with our own words about what it says; quotations only where the dossier has them. */
export interface Document {
  readonly source: SourceId
  readonly title: string
  readonly text: Text
}

export interface TurningPoint extends NodeBase {
  readonly kind: 'turning point'
  readonly situation: Text
  readonly advice: readonly Advice[]
  /** Three to five; exactly one is historical, and no other has a larger leaning. */
  readonly options: readonly Option[]
  readonly record: HistoryRecord
  readonly questions: readonly Text[]
  /** Nothing like this was ever decided: no option is held against history, and none adds to the distance. */
  readonly invented: boolean
}

export interface Advice {
  readonly who: PersonId
  /** In our words what they urge. A quotation only where a source prints one. */
  readonly urges: Text
  readonly option: OptionId
  /** `documented`: a source shows them urging it. `reconstructed`: inferred from their known line. */
  readonly basis: Basis
  /** How they look while they urge it; calm where nothing is said. */
  readonly mood?: Mood
  /** Heard only where this holds: a prisoner or a dead man gives no advice. */
  readonly when?: Condition
}

export type Mood = 'calm' | 'stern' | 'glad'

export type Basis = 'documented' | 'known' | 'reconstructed'

export interface Option {
  readonly id: OptionId
  readonly label: string
  readonly detail: Text
  /** What may go wrong, in a few words. */
  readonly risk: Text
  readonly needs?: Condition
  readonly effects: readonly Effect[]
  readonly outcome: Text
  readonly next: readonly NextRule[]
  readonly historical: boolean
  /** How far the leadership leaned to it: a share out of 100, over all the options of the turning point. */
  readonly leaning: number
  readonly basis: Basis
  readonly plausibility: Plausibility
}

export interface Plausibility {
  readonly grade: 'strong' | 'moderate' | 'weak'
  readonly argument: Text
  readonly arguedBy: Text
  /** For an invented branch: what would have changed, and what would have stayed. */
  readonly changes: Text
  readonly stays: Text
  readonly sources: readonly SourceId[]
}

export interface HistoryRecord {
  /** "They stayed, and said no to the posts". */
  readonly headline: string
  readonly summary: Text
  readonly claims: readonly Claim[]
  readonly figures: readonly Figure[]
  /** Weaknesses of the article that the project began from, as exercises in weighing a source. */
  readonly criticism: readonly Criticism[]
}

export interface Criticism {
  /** What the article says, in our words. */
  readonly claim: Text
  readonly others: Text
  /** What a careful reader concludes. */
  readonly reader: Text
  readonly sources: readonly SourceId[]
}

export type ClaimStatus = 'firm' | 'probable' | 'disputed' | 'unverified'

export interface Claim {
  readonly text: Text
  readonly status: ClaimStatus
  readonly sources: readonly SourceId[]
  /** Each side of a dispute and who holds it; empty unless disputed. */
  readonly sides: readonly { readonly who: string; readonly holds: Text; readonly sources: readonly SourceId[] }[]
  /** What a careful reader concludes. */
  readonly note?: Text
}

export interface Figure {
  readonly label: string
  readonly value: string
  readonly status: ClaimStatus
  readonly sources: readonly SourceId[]
}

export interface Agenda extends NodeBase {
  readonly kind: 'agenda'
  readonly situation: Text
  /** How many tasks the party's few hands can carry. The player picks exactly this many, or all that are open if fewer. */
  readonly picks: number
  readonly tasks: readonly Task[]
  readonly record: HistoryRecord
  readonly next: readonly NextRule[]
}

export interface Task {
  readonly id: TaskId
  readonly label: string
  readonly detail: Text
  /** What it can lead to, said openly. */
  readonly leadsTo: Text
  readonly needs?: Condition
  readonly effects: readonly Effect[]
  readonly outcome: Text
  /** Exactly `picks` tasks of an agenda are historical. */
  readonly historical: boolean
  readonly basis: Basis
}

export interface Vote extends NodeBase {
  readonly kind: 'vote'
  readonly situation: Text
  readonly motion: Text
  /** Hands that are already decided. */
  readonly blocs: readonly Bloc[]
  readonly waverers: readonly Waverer[]
  readonly carried: Result
  readonly lost: Result
  /** What the count was, and which way it went. The historical journal must reproduce it. */
  readonly historical: {
    readonly result: 'carried' | 'lost'
    readonly for: number
    readonly against: number
    readonly abstained: number
  }
  readonly record: HistoryRecord
}

export interface Bloc {
  readonly faction: FactionId
  readonly label: string
  readonly for: number
  readonly against: number
  readonly abstain: number
}

/** Delegates whose hands depend on what happened before: `base` of them vote for, moved by the shifts, within 0 and `seats`. */
export interface Waverer {
  readonly id: string
  readonly label: string
  readonly faction: FactionId
  readonly seats: number
  readonly base: number
  /** What those do who do not vote for. */
  readonly rest: 'against' | 'abstain'
  readonly shifts: readonly Shift[]
}

export interface Shift {
  /** Hands in a vote, percentage points in a chance. */
  readonly by: number
  readonly when?: Condition
  readonly because: Text
}

export interface Result {
  readonly label: string
  readonly text: Text
  readonly effects: readonly Effect[]
  readonly next: readonly NextRule[]
}

export interface Chance extends NodeBase {
  readonly kind: 'chance'
  readonly situation: Text
  /** What the odds are odds of. */
  readonly question: Text
  /** Per cent that it happens, before the shifts; the sum is kept within 5 and 95. */
  readonly base: number
  readonly shifts: readonly Shift[]
  readonly happens: Result
  readonly fails: Result
  readonly historical: 'happens' | 'fails'
  readonly record: HistoryRecord
}

export interface Interlude extends NodeBase {
  readonly kind: 'interlude'
  readonly text: Text
  readonly effects: readonly Effect[]
  readonly next: readonly NextRule[]
  readonly record?: HistoryRecord
}

export interface Ending extends NodeBase {
  readonly kind: 'ending'
  readonly text: Text
  readonly historical: boolean
  /** What became of people on this road. Of several lines for one person the first that holds is told. */
  readonly fates: readonly { readonly who: PersonId; readonly text: Text; readonly when?: Condition }[]
  /** How likely historians' arguments make this end. */
  readonly plausibility: Plausibility
  /** What we invented, and what the record says instead. */
  readonly madeUp: Text
  readonly questions: readonly Text[]
}

/** Reads one variable each and never compares two meters: that is what keeps exact analysis exact. */
export type Condition =
  | { readonly kind: 'meter.atLeast'; readonly meter: MeterId; readonly value: number; readonly unmet?: string }
  | { readonly kind: 'meter.atMost'; readonly meter: MeterId; readonly value: number; readonly unmet?: string }
  | { readonly kind: 'flag'; readonly flag: FlagId; readonly is: boolean; readonly unmet?: string }
  | { readonly kind: 'all'; readonly of: readonly Condition[]; readonly unmet?: string }
  | { readonly kind: 'any'; readonly of: readonly Condition[]; readonly unmet?: string }
  | { readonly kind: 'not'; readonly of: Condition; readonly unmet?: string }

/** Small whole steps, each with its reason. A meter stays within 0 and 10. */
export type Effect =
  | {
      readonly kind: 'meter.add'
      readonly meter: MeterId
      readonly by: number
      readonly because: Text
      readonly when?: Condition
    }
  | { readonly kind: 'flag.set'; readonly flag: FlagId; readonly to: boolean; readonly because: Text; readonly when?: Condition }

/** The first rule that holds decides; the last one has no `when`. */
export interface NextRule {
  readonly when?: Condition
  readonly go: NodeId
}
