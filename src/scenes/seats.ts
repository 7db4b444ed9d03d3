import type { VoteGroup, VoteView } from '../view/index.ts'

interface Point {
  readonly x: number
  readonly y: number
}

export interface Seat {
  readonly x: number
  readonly y: number
  readonly r: number
  /** 0 at the left end of the hall to 1 at the right: the order in which hands are counted. */
  readonly turn: number
  readonly group: number
  readonly ink: VoteGroup['ink']
  readonly shade: number
  readonly hand: 'for' | 'against' | 'abstain' | 'undecided'
}

/** Room left between two groups, as a share of the half ring. */
const gap = 0.014

const hands = ['for', 'undecided', 'abstain', 'against'] as const

/**
 * The seats of a hall as a half ring: rows spread by radius, filled by angle, group by group; within a group those for
 * the motion sit first. Groups stand a little apart. Every seat lies inside the box and none overlaps another.
 */
export const seatsOf = (vote: Pick<VoteView, 'groups' | 'seats'>, width: number, height: number): readonly Seat[] => {
  if (vote.seats === 0) return []
  const order = vote.groups.flatMap((group, at) =>
    hands.flatMap((hand) => Array.from({ length: group[hand] }, () => ({ group: at, ink: group.ink, shade: group.shade, hand }))),
  )
  const present = [...new Set(order.map(({ group }) => group))]
  const apart = gap * (present.length - 1)
  return ringOf(vote.seats, width, height, apart, (at) => gap * present.indexOf(order[at]?.group ?? 0)).map((place, at) => ({
    ...place,
    ...(order[at] ?? { group: 0, ink: 'paper' as const, shade: 0, hand: 'undecided' as const }),
  }))
}

/** Places in a half ring from left to right; `apart` is the room left free in all, `before` how much of it lies left of a place. */
const ringOf = (
  count: number,
  width: number,
  height: number,
  apart: number,
  before: (at: number) => number,
): readonly Pick<Seat, 'x' | 'y' | 'r' | 'turn'>[] => {
  const ring = ringIn(width, height)
  const angleAt = angles(ring)
  const { outer, inner } = ring
  // As many rows as give seats about as far apart along a row as between rows.
  const rows = Math.max(2, Math.round(Math.sqrt((count * (outer - inner)) / lengthOf(ring, (outer + inner) / 2)) * 1.05))
  const radii = Array.from({ length: rows }, (_, row) => inner + ((outer - inner) * (row + 0.5)) / rows)
  const lengths = radii.map((radius) => lengthOf(ring, radius))
  const perRow = shareOut(count, lengths)
  const between = (outer - inner) / rows
  const r = Math.min(
    between * 0.42,
    ...lengths.map((length, row) => (perRow[row] ? (length * 0.4 * (1 - apart)) / (perRow[row] ?? 1) : between)),
  )
  return radii
    .flatMap((radius, row) => {
      const seats = perRow[row] ?? 0
      return Array.from({ length: seats }, (_, at) => ({ radius, place: (at + 0.5) / seats }))
    })
    .sort((a, b) => a.place - b.place)
    .map(({ radius, place }, at) => {
      const turn = place * (1 - apart) + before(at)
      return { ...onRing(ring, width, height - r, radius, angleAt(turn)), r, turn }
    })
}

/** A half ring: its radii, and by how much it is drawn out sideways. */
interface Ring {
  readonly outer: number
  readonly inner: number
  readonly wide: number
}

/** The half ring that a box holds. */
const ringIn = (width: number, height: number): Ring => {
  const outer = Math.min(width / 2, height) * 0.96
  return { outer, inner: outer * 0.36, wide: Math.max(1, Math.min(2.2, (width / 2 / outer) * 0.96)) }
}

/** Half axes of a row: across, and up. */
const axesOf = ({ inner, wide }: Ring, radius: number): readonly [number, number] => [
  radius * wide,
  (radius - inner * 0.2) * 0.98,
]

/** Length of a row, by Ramanujan's formula for an ellipse. */
const lengthOf = (ring: Ring, radius: number): number => {
  const [a, b] = axesOf(ring, radius)
  return (Math.PI / 2) * (3 * (a + b) - Math.sqrt((3 * a + b) * (a + 3 * b)))
}

const pieces = 240

/**
 * Finds the angle at which a share of a row's length has been gone, from its left end: seats stand evenly along a row that is
 * drawn out sideways. All rows of a hall take the middle row's, so that a turn is one straight line through all of them.
 */
const angles = (ring: Ring): ((turn: number) => number) => {
  const [a, b] = axesOf(ring, (ring.outer + ring.inner) / 2)
  const gone = [0]
  for (let at = 0; at < pieces; at += 1) {
    const angle = (Math.PI * (at + 0.5)) / pieces
    gone.push((gone[at] ?? 0) + Math.hypot(a * Math.sin(angle), b * Math.cos(angle)))
  }
  const whole = gone[pieces] ?? 1
  return (turn) => {
    const wanted = turn * whole
    const after = Math.max(
      1,
      gone.findIndex((length) => length >= wanted),
    )
    const [from, to] = [gone[after - 1] ?? 0, gone[after] ?? whole]
    return Math.PI * (1 - (after - 1 + (wanted - from) / (to - from)) / pieces)
  }
}

const onRing = (ring: Ring, width: number, floor: number, radius: number, angle: number): Point => {
  const [across, up] = axesOf(ring, radius)
  return { x: width / 2 + across * Math.cos(angle), y: floor - up * Math.sin(angle) }
}

/** The line from the hall's middle outwards on which the seats of a turn lie: its two ends. */
export const lineAt = (turn: number, width: number, height: number): readonly [Point, Point] => {
  const ring = ringIn(width, height)
  const angle = angles(ring)(turn)
  return [onRing(ring, width, height, ring.inner * 0.8, angle), onRing(ring, width, height, ring.outer * 1.02, angle)]
}

/** Seats for each row, by its length; together `count`. */
const shareOut = (count: number, lengths: readonly number[]): readonly number[] => {
  let left = count
  let weight = lengths.reduce((sum, length) => sum + length, 0)
  return lengths.map((length) => {
    const seats = Math.round((left * length) / weight)
    left -= seats
    weight -= length
    return seats
  })
}
