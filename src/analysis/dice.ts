import type { Chooser } from '../engine/index.ts'

/** A stream of numbers from 0 up to 1, the same for the same seed. Method: mulberry32. */
export const diceOf = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Takes every open option alike, and every allowed set of tasks alike. */
export const dicedChooser = (seed: number): Chooser => {
  const dice = diceOf(seed)
  const below = (count: number) => Math.min(count - 1, Math.floor(dice() * count))
  return {
    option: (_, open) => {
      const option = open[below(open.length)]
      if (!option) throw new Error('a turning point without an open option')
      return option
    },
    tasks: (_, open, picks) => {
      const left = [...open]
      return Array.from({ length: picks }, () => left.splice(below(left.length), 1)).flat()
    },
  }
}
