import type { Mood as MoodName } from '../../../src/scenario/index.ts'

/** What a mood changes in a face: brow, lid and mouth, in units of the grid, and how the head is held. Nothing else. */
export interface Mood {
  /** How much of the person's own brow stays, then how far root, arch and end come down. */
  readonly brow: readonly [own: number, root: number, arch: number, end: number]
  /** How far the upper lid comes down and the lower one up. */
  readonly lids: readonly [upper: number, lower: number]
  /** How far the corners of the mouth go down, and how far apart. */
  readonly mouth: readonly [down: number, apart: number]
  /** Degrees to the viewer's right, and how far down: at the crown at most 6 units. */
  readonly head: readonly [turn: number, down: number]
}

/** The first is how a person looks where nothing is asked. */
export const moods = {
  calm: { brow: [1, 0, 0, 0], lids: [0, 0], mouth: [0, 0], head: [0, 0] },
  stern: { brow: [0.3, 12, 5, -6], lids: [4, 1.5], mouth: [6, 2], head: [-1, 4] },
  glad: { brow: [0.5, -4, -9, 1], lids: [-0.5, 4], mouth: [-7, 3.5], head: [1.2, -1] },
} as const satisfies Readonly<Record<MoodName, Mood>>

export const moodNames = Object.keys(moods) as readonly MoodName[]
