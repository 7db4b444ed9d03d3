/**
 * Every sound by its key. Captions are in the message catalogue under `sound.KEY`. All are made by scripts/sounds; the motifs of the
 * score are newly composed for this game, none is taken from a song. CC BY-SA 4.0.
 */

/** Seconds of every layer of the score: eight bars of four at 60 beats a minute, so that layers lie on one another in step. */
export const scoreSeconds = 32

/**
 * Seconds that a loop's file holds before its first beat and after its last: the end of the loop, and its beginning, once more. What an
 * encoder adds at the edges of a file, and what a decoder shifts, then falls outside the stretch that is repeated.
 */
export const loopLeadSeconds = 0.25

interface Loop {
  /** What lies under a place, or one voice of the score. */
  readonly kind: 'place' | 'score'
  /** Length of the stretch that is repeated. */
  readonly seconds: number
}

/** Struck once. */
interface Cue {
  readonly kind: 'cue'
}

const place = { kind: 'place', seconds: 10 } as const satisfies Loop
const score = { kind: 'score', seconds: scoreSeconds } as const satisfies Loop
const cue = { kind: 'cue' } as const satisfies Cue

export const sounds = {
  // Places
  hall: place,
  hotel: place,
  corridor: place,
  room: place,
  keys: place,
  press: place,
  train: place,
  station: place,
  street: place,
  wind: place,
  rain: place,
  village: place,
  forest: place,
  river: place,
  cell: place,
  // The score
  drone: score,
  land: score,
  party: score,
  state: score,
  pulse: score,
  knell: score,
  // Cues
  choice: cue,
  hammer: cue,
  paper: cue,
  tear: cue,
  bell: cue,
  crowd: cue,
  ticker: cue,
  telegraph: cue,
  guns: cue,
} as const satisfies Record<string, Loop | Cue>

export type SoundKey = keyof typeof sounds
type KeyOf<Kind extends string> = {
  [Key in SoundKey]: (typeof sounds)[Key] extends { readonly kind: Kind } ? Key : never
}[SoundKey]
export type PlaceSound = KeyOf<'place'>
export type ScoreLayer = KeyOf<'score'>
export type CueKey = KeyOf<'cue'>
