/** What the player has set, and whether somebody speaks. Volumes from 0 to 1. */
export interface Loudness {
  readonly music: number
  /** Places and cues. */
  readonly volume: number
  readonly muted: boolean
  /** A page is being read aloud. */
  readonly ducked: boolean
}

/** What is left of every sound while a page is read aloud. */
export const duckedShare = 0.15

/** Files are made at one loudness (docs/sound.md); these leave room for all that can sound at once. */
const share = { place: 0.65, score: 0.75, cue: 0.8 } as const

/** The volume of a sound at a level, both from 0 to 1. */
export const volumeOf = (kind: keyof typeof share, level: number, { music, volume, muted, ducked }: Loudness): number =>
  muted ? 0 : level * share[kind] * (kind === 'score' ? music : volume) * (ducked ? duckedShare : 1)
