import { figure, type Kind, type Pose } from '../people.ts'
import { dice, ink } from '../vector.ts'

interface Group {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly size: number
  /** Distance from one person to the next. */
  readonly step: number
  readonly fill: string
  readonly seed: number
  /** In place of the pose that is usual there. */
  readonly pose?: Pose
}

interface Manner {
  /** Pose of the person whose number is `i`. */
  readonly pose?: (i: number) => Pose
  /** By how much they stand before or behind one another. */
  readonly sway?: number
  /** Share of those whom no light falls on. */
  readonly dark?: number
}

/** Draws people of these kinds who stand about, whole figures, no two groups alike. */
export const groupOf =
  (kinds: readonly Kind[], { pose = () => 'stand', sway = 8, dark = 0.4 }: Manner = {}) =>
  (group: Group): string => {
    const { from, to, y, size, step, fill, seed } = group
    const roll = dice(seed)
    let out = ''
    let i = seed
    for (let x = from; x < to; x += step * (0.7 + roll() * 0.6)) {
      i += 1 + Math.floor(roll() * 2)
      out += figure(x, y + roll() * sway, size * (0.9 + roll() * 0.18), {
        kind: kinds[i % kinds.length],
        pose: group.pose ?? pose(i),
        fill,
        flip: roll() > 0.5,
        rim: roll() > dark ? ink.wheat : undefined,
      })
    }
    return out
  }
