import type { Plan, Point, Side } from './moscowLayout.ts'

/** A dot of the halftone that shows whose a quarter is. */
export interface Dot extends Point {
  readonly r: number
  readonly side: Side
}

/** How far a held place colours its streets, in pixels on a plan at its own size, and how close the dots stand. */
const reach = 78
const cell = 11
const turn = (24 * Math.PI) / 180

/** Which sides hold ground in the city. */
const holders: readonly Side[] = ['own', 'government']

/**
 * The spread of control: dots that grow towards places held by one side or the other, and inside a zone. Where both reach, the
 * nearer is seen. A few hundred at the most.
 */
export const spreadOf = ({ spots, zones }: Pick<Plan, 'spots' | 'zones'>, scale: number): readonly Dot[] => {
  const far = reach * Math.min(1.7, scale)
  const step = Math.max(9, cell * Math.min(1.7, scale))
  const held = spots.filter(({ side, beyond }) => beyond === undefined && holders.includes(side))
  const grounds = zones.filter(({ side }) => holders.includes(side))
  const points = [...held, ...grounds.flatMap((zone) => zone.points)]
  if (points.length === 0) return []
  const [left, right] = [Math.min(...points.map(({ x }) => x)) - far, Math.max(...points.map(({ x }) => x)) + far]
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)) - far, Math.max(...points.map(({ y }) => y)) + far]
  const [cx, cy, long] = [(left + right) / 2, (top + bottom) / 2, Math.hypot(right - left, bottom - top) / 2]
  const dots: Dot[] = []
  for (let u = -long; u < long; u += step)
    for (let v = -long; v < long; v += step) {
      const at = { x: cx + u * Math.cos(turn) - v * Math.sin(turn), y: cy + u * Math.sin(turn) + v * Math.cos(turn) }
      const pulls = [
        ...held.map(({ x, y, side }) => ({ side, pull: 1 - Math.hypot(x - at.x, y - at.y) / far })),
        ...grounds.map(({ side, points: shape }) => ({ side, pull: isIn(at, shape) ? 0.62 : 0 })),
      ]
      const strongest = pulls.reduce((best, each) => (each.pull > best.pull ? each : best))
      if (strongest.pull > 0.12)
        dots.push({ ...at, side: strongest.side, r: step * 0.46 * Math.sqrt(Math.min(0.8, strongest.pull)) })
    }
  return dots
}

/** Whether a point lies in a shape: how many of its edges a ray to the right crosses. */
const isIn = ({ x, y }: Point, shape: readonly Point[]): boolean =>
  shape.filter((a, i) => {
    const b = shape[(i + 1) % shape.length] ?? a
    return a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)
  }).length %
    2 ===
  1
