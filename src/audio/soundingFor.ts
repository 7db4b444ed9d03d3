import type { CueKey, PlaceSound, ScoreLayer, SoundKey } from '../manifest/index.ts'
import type { Screen } from '../view/index.ts'
import { type Ambience, ambienceFor } from './ambience.ts'
import { cuesFor } from './cuesFor.ts'
import { type Score, scoreFor } from './scoreFor.ts'

/** All that is heard of a screen. */
export interface Sounding {
  /** Levels of the loops that lie under it, 0 to 1. */
  readonly ambience: Ambience
  readonly score: Score
  /** What is struck once now. */
  readonly cues: readonly CueKey[]
}

/** What is heard of a screen, coming from another one. */
export const soundingFor = (before: Screen | undefined, screen: Screen): Sounding => ({
  ambience: ambienceFor(screen),
  score: scoreFor(screen),
  cues: cuesFor(before, screen),
})

/** Whether sound may begin on this screen: a decision is asked for, or one was taken before. Until then not a byte of it is fetched. */
export const opensSound = (screen: Screen): boolean =>
  screen.decisions > 0 || screen.kind === 'turning point' || screen.kind === 'agenda'

/**
 * The captions of a change, one after another and at most two: what is struck, then what begins to sound. A place goes before the score;
 * of the score only what is new and clearly heard.
 */
export const captionsFor = (before: Sounding | undefined, now: Sounding): readonly SoundKey[] => {
  const place = loudest(now.ambience)
  const isNewPlace = place !== undefined && place !== loudest(before?.ambience ?? {})
  const voice = (['pulse', 'knell', 'party', 'land', 'state', 'drone'] as const).find(
    (layer) => now.score[layer] >= audible && (before?.score[layer] ?? 0) < audible,
  )
  return [now.cues[0], isNewPlace ? place : undefined, voice].filter((key) => key !== undefined).slice(0, 2)
}

/** From this level on a layer is told. */
const audible = 0.25

const loudest = (levels: Ambience): PlaceSound | undefined =>
  (Object.entries(levels) as [PlaceSound, number][]).toSorted(([, a], [, b]) => b - a)[0]?.[0]

/** The levels of all loops in one list, as the mixer takes them. */
export const loopLevels = ({ ambience, score }: Sounding): Readonly<Partial<Record<PlaceSound | ScoreLayer, number>>> => ({
  ...ambience,
  ...score,
})
