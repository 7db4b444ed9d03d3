import type { MapView } from '../view/index.ts'
import type { Box } from './labels.ts'

interface Point {
  readonly x: number
  readonly y: number
}
type Force = MapView['forces'][number]

/**
 * A force as a wedge. It is as long as many are told by the highest source; what is beyond the lowest is hatched. Its base is as
 * wide as the middle of the two asks. A force that marches points to where it goes, one that stands points up.
 */
export interface Wedge {
  readonly id: string
  readonly side: Force['side']
  /** The middle of its base. */
  readonly foot: Point
  /** The two ends of its base. */
  readonly base: readonly [Point, Point]
  /** Where the hatching begins, from side to side; equal to the tip twice where every source gives one number. */
  readonly low: readonly [Point, Point]
  readonly tip: Point
  /** Where an arrow ends that goes on from the tip; undefined where the force stands, or reaches its aim itself. */
  readonly aim: Point | undefined
  /** How many, as it is written: "600–1,000". */
  readonly count: string
  /** Beside what its figures are written. */
  readonly heart: Point
  /** Boxes along it that no name may cover. */
  readonly room: readonly Box[]
}

/** Length and width in pixels, on a plan at its own size, of a force of so many: areas, not lengths, follow the numbers. */
export const lengthOf = (people: number): number => 2.1 * Math.sqrt(people)
export const widthOf = (low: number, high: number): number => Math.max(8, 0.95 * Math.sqrt((low + high) / 2))

const numbers = new Intl.NumberFormat('en')

/** The range of a force in figures. */
export const countOf = ({ low, high }: Pick<Force, 'low' | 'high'>): string =>
  low === high ? numbers.format(low) : `${numbers.format(low)}–${numbers.format(high)}`

export const wedgeOf = (force: Force, at: Point, towards: Point | undefined, scale: number): Wedge => {
  const { id, side, low, high } = force
  const size = Math.max(0.75, Math.min(1.5, scale))
  const [long, solid, wide] = [lengthOf(high) * size, lengthOf(low) * size, widthOf(low, high) * size]
  const way = towards ? Math.hypot(towards.x - at.x, towards.y - at.y) : 0
  const [dx, dy] = towards && way > 0 ? [(towards.x - at.x) / way, (towards.y - at.y) / way] : [0, -1]
  // It begins beside the diamond of its place.
  const foot = { x: at.x + dx * 12, y: at.y + dy * 12 }
  const point = (along: number, across: number): Point => ({
    x: foot.x + dx * along - dy * across,
    y: foot.y + dy * along + dx * across,
  })
  const half = (wide / 2) * (1 - solid / long)
  const tip = point(long, 0)
  return {
    id,
    side,
    foot,
    base: [point(0, -wide / 2), point(0, wide / 2)],
    low: [point(solid, -half), point(solid, half)],
    tip,
    aim: towards && way > long + 40 ? { x: towards.x - dx * 14, y: towards.y - dy * 14 } : undefined,
    count: countOf(force),
    heart: point(long * 0.4, 0),
    room: [0.1, 0.35, 0.6, 0.85].map((share) => {
      const { x, y } = point(long * share, 0)
      const r = Math.max(5, (wide / 2) * (1 - share) + 1)
      return { x: x - r, y: y - r, width: 2 * r, height: 2 * r }
    }),
  }
}
