import type { Packed } from './layout.ts'

/**
 * Packed states without repetition, numbered in the order in which they came. Method: open addressing with linear probing over
 * typed arrays, at most half full; the hash is MurmurHash3 over the words.
 */
export interface StateSet {
  /** How many states there are. */
  readonly count: () => number
  /** The number of a state, which is added where it is not yet known. */
  readonly add: (state: Packed) => number
  /** Copies the state of that number into `into`. */
  readonly read: (number: number, into: Packed) => void
}

export const stateSet = (words: number): StateSet => {
  let count = 0
  let slots = new Int32Array(16)
  let states = new Int32Array(8 * words)

  const hashAt = (from: Int32Array, base: number): number => {
    let hash = 0
    for (let at = 0; at < words; at += 1) {
      let word = Math.imul(from[base + at] as number, 0xcc9e2d51)
      word = Math.imul((word << 15) | (word >>> 17), 0x1b873593)
      hash ^= word
      hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64
    }
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
    return (hash ^ (hash >>> 16)) >>> 0
  }

  const grow = (): void => {
    const wider = new Int32Array(states.length * 2)
    wider.set(states)
    states = wider
    slots = new Int32Array(slots.length * 2)
    const mask = slots.length - 1
    for (let number = 0; number < count; number += 1) {
      let slot = hashAt(states, number * words) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = number + 1
    }
  }

  return {
    count: () => count,
    add: (state) => {
      const mask = slots.length - 1
      let slot = hashAt(state, 0) & mask
      for (let known = slots[slot] as number; known !== 0; known = slots[slot] as number) {
        const base = (known - 1) * words
        let same = 0
        while (same < words && states[base + same] === state[same]) same += 1
        if (same === words) return known - 1
        slot = (slot + 1) & mask
      }
      for (let at = 0; at < words; at += 1) states[count * words + at] = state[at] as number
      slots[slot] = count + 1
      count += 1
      if ((count + 1) * words > states.length) grow()
      return count - 1
    },
    read: (number, into) => {
      const base = number * words
      for (let at = 0; at < words; at += 1) into[at] = states[base + at] as number
    },
  }
}
