import type { Place, SceneCue } from '../scenario/index.ts'

/**
 * The few sentences that the view builds itself. The words live in the message catalogue of the interface, which
 * hands them in; so the view stays pure and a translation stays one file.
 */
export interface Speak {
  /** Locale for dates and lists, as in "en-GB". */
  readonly locale: string
  atLeast(name: string, value: number, have: number): string
  atMost(name: string, value: number, have: number): string
  flagIs(says: string): string
  flagIsNot(says: string): string
  /** "Either … or …", for a condition of which one must hold. */
  anyOf(words: readonly string[]): string
  notThis(words: string): string
  carried(label: string, ayes: number, noes: number): string
  lost(label: string, ayes: number, noes: number): string
  /** What the picture of a place shows. */
  picture(place: Pick<Place, 'name' | 'art' | 'latitude' | 'longitude'>, cue: SceneCue): string
  /** How a source is named beside a claim: "Reed, Ten Days that Shook the World (1919)". */
  cite(author: string, title: string, year: string): string
}
