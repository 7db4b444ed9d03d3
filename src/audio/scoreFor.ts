import type { ScoreLayer } from '../manifest/index.ts'
import type { Screen } from '../view/index.ts'

/** How loud each layer of the score is, 0 to 1. */
export type Score = Readonly<Record<ScoreLayer, number>>

export const silentScore: Score = { drone: 0, land: 0, party: 0, state: 0, pulse: 0, knell: 0 }

/**
 * The score of a screen, from what stands on it alone. Under the record there is silence. While hands are counted or luck is waited
 * for, no motif sounds. The villages, the party and the state each have a motif: the villages' grows with their trust, the party's with
 * its unity, the state's as Soviet democracy fades or the Bolsheviks listen. At most two sound at once. July's drum comes as its hours fall.
 */
export const scoreFor = (screen: Screen): Score => {
  if (screen.stage === 'record') return silentScore
  if (screen.kind === 'ending') return endingScore(screen)
  const pulse = pulseOf(screen)
  const base = { ...silentScore, drone: 0.5, pulse }
  if (screen.kind === 'chance' || screen.kind === 'vote') return { ...base, drone: 0.35 }
  const quiet = pulse > 0.5 ? 0.5 : 1
  const motifs = strongest(motifsOf(screen), screen.kind === 'interlude' ? 1 : 2)
  return {
    ...base,
    land: motifs.land * quiet,
    party: motifs.party * quiet,
    state: motifs.state * quiet,
    knell: screen.part.id === 'epilogue' ? 0.4 : 0,
  }
}

type Motifs = Pick<Score, 'land' | 'party' | 'state'>

const motifsOf = (screen: Screen): Motifs => ({
  land: share(meter(screen, 'villages', 0), 2, 9),
  party: share(meter(screen, 'unity', 0), 2, 9),
  state: Math.max(share(10 - meter(screen, 'liberties', 10), 5, 10), share(meter(screen, 'influence', 0), 4, 10)),
})

/** The road has ended: no drum. A party that is at one is hummed, a country that is free is played, an order alone is the state's. */
const endingScore = (screen: Screen): Score => ({
  ...silentScore,
  drone: 0.3,
  ...strongest(motifsOf(screen), 1),
  knell: 0.6,
})

/** Silent while there is time, loudest when none is left. Where no hours are counted there is no drum. */
const pulseOf = (screen: Screen): number => share(8 - meter(screen, 'hours', 8), 0, 7)

const meter = (screen: Screen, id: string, otherwise: number): number =>
  screen.meters.find((each) => each.id === id)?.value ?? otherwise

/** 0 at or below `from`, 1 at or above `to`. */
const share = (value: number, from: number, to: number): number => Math.max(0, Math.min(1, (value - from) / (to - from)))

/** Only the loudest motifs, at their level; on a tie the first named. */
const strongest = (motifs: Motifs, count: number): Motifs => {
  const kept = Object.entries(motifs)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, count)
  return { land: 0, party: 0, state: 0, ...Object.fromEntries(kept) }
}
