import { mix, round } from '../vector.ts'

export type At = readonly [x: number, y: number]

/** A long room under a round vault, seen to its end. Lengths are those of the picture's plane, heights from the eye, down. */
interface Space {
  /** The point everything runs to. */
  readonly x: number
  readonly y: number
  /** Half the room's width. */
  readonly half: number
  /** Where the vault begins, by how much it rises from there, and where the floor is. */
  readonly spring: number
  readonly rise: number
  readonly floor: number
}

/** Places on vault and walls. `depth` is 1 in the picture's plane and less behind it. */
export const barrel = ({ x, y, half, spring, rise, floor }: Space) => ({
  /** `share` is 0 at the left foot of the vault, 1 at its right one. */
  onVault: (share: number, depth: number): At => {
    const a = Math.PI * (1 - share)
    return [round(x + depth * half * Math.cos(a)), round(y + depth * (spring - rise * Math.sin(a)))]
  },
  /** `level` is 0 where the vault begins, 1 at the floor. */
  onWall: (side: -1 | 1, depth: number, level: number): At => [
    round(x + side * half * depth),
    round(y + mix(spring, floor, level) * depth),
  ],
  /** `across` is -1 at the left wall, 1 at the right one. */
  onFloor: (across: number, depth: number): At => [round(x + across * half * depth), round(y + floor * depth)],
})

/** An outline through these places. */
export const quad = (...corners: readonly At[]): string => `M${corners.map((at) => at.join(',')).join('L')}Z`
