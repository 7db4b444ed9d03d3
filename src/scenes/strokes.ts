import type { Point } from './mapSheet.ts'

/** Strokes that a shape is drawn with, as pieces from one point to another. All of it is plain geometry. */
export type Piece = readonly [Point, Point]

/** Ruled pieces inside a closed shape, `gap` pixels apart: at 45 degrees, or level. `phase` moves all of them along. */
export const hatchOf = (shape: readonly Point[], gap: number, lie: 'slanting' | 'level', phase = 0): readonly Piece[] => {
  // Every rule is a line on which this number is the same.
  const height = lie === 'level' ? ({ y }: Point) => y : ({ x, y }: Point) => (x + y) / Math.SQRT2
  const levels = shape.map(height)
  const [least, most] = [Math.min(...levels), Math.max(...levels)]
  const pieces: Piece[] = []
  for (let level = Math.ceil((least - phase) / gap) * gap + phase; level < most; level += gap) {
    const crossings = shape.flatMap((a, at): readonly Point[] => {
      const b = shape[(at + 1) % shape.length] ?? a
      const [ha, hb] = [height(a), height(b)]
      if (ha < level === hb < level) return []
      const share = (level - ha) / (hb - ha)
      return [{ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }]
    })
    crossings.sort((a, b) => a.x - b.x)
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from, to] = [crossings[at], crossings[at + 1]]
      if (from && to) pieces.push([from, to])
    }
  }
  return pieces
}

/** Dashes along a line, `on` pixels long with `off` between them, round its bends. */
export const dashesOf = (line: readonly Point[], on: number, off: number): readonly Piece[] => {
  const dashes: Piece[] = []
  let walked = 0
  line.slice(1).forEach((to, at) => {
    const from = line[at] ?? to
    const long = Math.hypot(to.x - from.x, to.y - from.y)
    const along = (far: number): Point => ({
      x: from.x + ((to.x - from.x) * far) / long,
      y: from.y + ((to.y - from.y) * far) / long,
    })
    for (let start = -(walked % (on + off)); start < long; start += on + off) {
      const [a, b] = [Math.max(0, start), Math.min(long, start + on)]
      if (b > a) dashes.push([along(a), along(b)])
    }
    walked += long
  })
  return dashes
}

/** The middle of a closed shape by its ground. */
export const middleOf = (shape: readonly Point[]): Point => {
  let [area, x, y] = [0, 0, 0]
  shape.forEach((a, at) => {
    const b = shape[(at + 1) % shape.length] ?? a
    const cross = a.x * b.y - b.x * a.y
    area += cross
    x += (a.x + b.x) * cross
    y += (a.y + b.y) * cross
  })
  return area === 0 ? (shape[0] ?? { x: 0, y: 0 }) : { x: x / (3 * area), y: y / (3 * area) }
}

/** Whether a point lies in a closed shape. */
export const isWithin = (shape: readonly Point[], { x, y }: Point): boolean =>
  shape.filter((a, at) => {
    const b = shape[(at + 1) % shape.length] ?? a
    return a.y < y !== b.y < y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)
  }).length %
    2 ===
  1
