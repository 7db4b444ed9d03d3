import type { Condition, Day, FactionId, FlagId, MeterId, PartId, PersonId, PlaceId, SourceId, TermId, Text } from './scenario.ts'

/** What a scenario lists beside its story: meters, flags, and the entries of the codex. */

export interface Meter {
  readonly id: MeterId
  readonly name: string
  /** At most 14 characters, for narrow screens. */
  readonly short: string
  readonly explain: Text
  /** What is bad: which end hurts, and how. */
  readonly bad: Text
  /** Whole steps, 0 to 10. */
  readonly start: number
  /** Ascending; the last ends at 10. A value v has the first word whose `upTo` is at least v. */
  readonly words: readonly { readonly upTo: number; readonly word: string }[]
  /** Ink of its bar. */
  readonly ink: 'wheat' | 'rye' | 'red' | 'field' | 'paper'
  /** The parts in which it is shown; empty for all. */
  readonly onlyIn: readonly PartId[]
}

export interface Flag {
  readonly id: FlagId
  /** A claim about the story so far: "Your delegates stayed in the hall". */
  readonly says: string
}

export interface Person {
  readonly id: PersonId
  readonly name: string
  /** Full name with patronymic and party names. */
  readonly fullName: string
  readonly native: string
  readonly born: string
  readonly died: string
  readonly faction: FactionId
  /** A few words under the portrait: "Left SR, lawyer back from exile". */
  readonly role: string
  /** Two or three sentences for somebody who never heard the name. */
  readonly explain: Text
  /** What became of them; shown only after the last ending. */
  readonly fate: Text
  readonly sources: readonly SourceId[]
  readonly verified: Verified
  /** From when they are no longer there to speak. The codex tells it once it has happened; `check` finds advice given after it. */
  readonly gone: readonly Gone[]
}

/** Dead, in prison, abroad: from a day on, and where it depends on the road, on that road alone. */
export interface Gone {
  readonly from: Day
  readonly when?: Condition
  readonly because: Text
}

/** Two things that cannot be true together, such as a post held after it was given up. */
export interface Never {
  readonly when: Condition
  readonly because: Text
}

/** Whether the facts of an entry were read in a source (`read`) or are only generally known (`known`). */
export type Verified = 'read' | 'known'

export interface Faction {
  readonly id: FactionId
  readonly name: string
  readonly short: string
  readonly explain: Text
  readonly ink: 'wheat' | 'rye' | 'red' | 'field' | 'paper' | 'bronze'
  readonly sources: readonly SourceId[]
}

export interface Place {
  readonly id: PlaceId
  readonly name: string
  readonly explain: Text
  /** Which drawing shows it; a key of the manifest. */
  readonly art: ArtId
  readonly latitude: number
  readonly longitude: number
  readonly sources: readonly SourceId[]
}

export const artIds = [
  'congress-hall',
  'committee-room',
  'metropol',
  'party-flat',
  'corridor',
  'safe-flat',
  'printing-room',
  'railway-office',
  'tribunal',
  'mariinsky',
  'peasants-hall',
  'theatre',
  'street',
  'station',
  'village',
  'forest',
  'mansion',
  'telegraph',
  'carriage',
  'tauride',
  'lubyanka',
  'volga',
  'cell',
  'drawing-room',
  'map',
  'moscow',
  'moscow-street',
  'pokrovsky-gate',
  'kiev-street',
  'kremlin',
  'palace-in-snow',
  'river-ice',
] as const
export type ArtId = (typeof artIds)[number]

export interface Term {
  readonly id: TermId
  readonly term: string
  readonly explain: Text
  readonly sources: readonly SourceId[]
}

export interface Source {
  readonly id: SourceId
  readonly author: string
  readonly title: string
  readonly year: string
  readonly kind: 'book' | 'article' | 'document' | 'memoir' | 'web'
  readonly url?: string
  /** What it is good for and which way it leans. */
  readonly note: Text
  /** How it was used: the whole, excerpts, or only known of. */
  readonly seen: 'read' | 'excerpts' | 'not-seen'
}
