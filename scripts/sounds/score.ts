/**
 * The six layers of the score, each eight bars of four at 60 beats a minute (one beat is one second), in D minor. Newly composed: short
 * figures that leave one another room, with more rest than sound. Tails run over the end into the beginning, so the loop has no seam.
 */
import { scoreSeconds } from '../../src/manifest/soundList.ts'
import { add, silence, type Wave } from './synth.ts'
import { bassReed, drum, farBell, hum, iron, pluck, reed } from './voices.ts'

/** Seconds before the first beat, so that nothing is struck on the seam. */
const pickup = 0.1

/** Laid on the score at a beat. */
const at = (out: Wave, beat: number, wave: Wave, gain: number): Wave => add(out, wave, beat + pickup, gain)

/** A note: beat from 0 to 32, key, beats long. */
type Note = readonly [beat: number, key: number, beats: number]

const played = (notes: readonly Note[], voice: (note: Note, number: number) => Wave, gain = 1): Wave => {
  const out = silence(scoreSeconds)
  notes.forEach((note, number) => {
    at(out, note[0], voice(note, number), gain)
  })
  return out
}

/** The fifth under everything: two long breaths of the bellows, and rest between. */
export const drone = (): Wave => {
  const breaths: readonly Note[] = [
    [0, 38, 12.5],
    [0.4, 45, 11.8],
    [17, 38, 11.5],
    [17.6, 45, 6],
    [23, 43, 5.2],
  ]
  return played(breaths, ([, key, beats]) => bassReed(key, beats, 3.2, 3.8))
}

/** The villages: a plucked string alone, a line that asks, and after a long rest its answer. */
export const land = (): Wave =>
  played(
    [
      [0, 57, 1],
      [1, 60, 0.5],
      [1.5, 62, 0.5],
      [2, 65, 1],
      [3, 64, 1],
      [4, 62, 2],
      [6, 60, 0.5],
      [6.5, 57, 1.5],
      [16, 62, 1],
      [17, 64, 0.5],
      [17.5, 65, 0.5],
      [18, 64, 1],
      [19, 60, 1],
      [20, 57, 2],
      [22, 55, 0.5],
      [22.5, 57, 1.5],
    ],
    ([, key, beats], number) => pluck(key, beats + 1.6, number + 11),
  )

/** The party: people humming in minor thirds, out of step by a breath. */
export const party = (): Wave => {
  const low: readonly Note[] = [
    [8, 50, 1.9],
    [10, 52, 1],
    [11, 50, 1],
    [12, 57, 2.8],
    [24, 57, 1],
    [25, 50, 1.8],
    [27, 52, 1],
    [28, 50, 2.9],
  ]
  const out = played(low, ([, key, beats], number) => hum(key, beats, number + 3))
  return add(
    out,
    played(low, ([, key, beats], number) => hum(key + 3, beats, number + 40), 0.72),
    0,
    1,
  )
}

/** The state: a reed that goes one semitone down, and iron. It does not sing and does not hurry. */
export const state = (): Wave => {
  const out = played(
    [
      [4, 46, 1.2],
      [5, 45, 2.2],
      [14, 46, 1.2],
      [15, 45, 1.2],
      [20, 46, 1.2],
      [21, 45, 1.2],
      [22, 44, 2.4],
      [30, 45, 1.6],
    ],
    ([, key, beats], number) => reed(key, beats, number + 70),
    0.8,
  )
  for (const beat of [4, 14, 20, 30]) at(out, beat, iron(beat), 0.8)
  return out
}

/** The hours of July: a drum like a slow heart. In the last bar it waits. */
export const pulse = (): Wave => {
  const out = silence(scoreSeconds)
  for (let beat = 0; beat < 28; beat += 2) {
    at(out, beat, drum(beat), 1)
    if (beat % 4 === 0) at(out, beat + 0.5, drum(beat + 1), 0.45)
  }
  return out
}

/** A bell far off, and nobody says for whom. */
export const knell = (): Wave => at(at(silence(scoreSeconds), 2, farBell(50, 7.5), 1), 18, farBell(50, 7.5), 0.6)
