import type { VoteGroup, VoteView } from '../view/index.ts'

export interface Seat {
  readonly x: number
  readonly y: number
  readonly r: number
  /** 0 at the left end of the hall to 1 at the right: the order in which hands are counted. */
  readonly turn: number
  readonly group: number
  readonly ink: VoteGroup['ink']
  readonly hand: 'for' | 'against' | 'abstain' | 'undecided'
}

const hands = ['for', 'undecided', 'abstain', 'against'] as const

/**
 * The seats of a hall as a half ring: rows spread by radius, filled by angle, group by group; within a group those for
 * the motion sit first. Every seat lies inside the box and none overlaps another.
 */
export const seatsOf = (vote: Pick<VoteView, 'groups' | 'seats'>, width: number, height: number): readonly Seat[] => {
  if (vote.seats === 0) return []
  const places = ringOf(vote.seats, width, height)
  const order = vote.groups.flatMap((group, at) =>
    hands.flatMap((hand) => Array.from({ length: group[hand] }, () => ({ group: at, ink: group.ink, hand }))),
  )
  return places.map((place, at) => ({
    ...place,
    ...(order[at] ?? { group: 0, ink: 'paper' as const, hand: 'undecided' as const }),
  }))
}

const ringOf = (count: number, width: number, height: number): readonly Pick<Seat, 'x' | 'y' | 'r' | 'turn'>[] => {
  const outer = Math.min(width / 2, height) * 0.96
  const inner = outer * 0.36
  const wide = Math.max(1, Math.min(2.2, (width / 2 / outer) * 0.96))
  // As many rows as give seats about as far apart along a row as between rows.
  const rows = Math.max(2, Math.round(Math.sqrt((count * (outer - inner)) / (Math.PI * ((outer + inner) / 2) * wide)) * 1.05))
  const radii = Array.from({ length: rows }, (_, row) => inner + ((outer - inner) * (row + 0.5)) / rows)
  const total = radii.reduce((sum, radius) => sum + radius, 0)
  let left = count
  let weight = total
  const perRow = radii.map((radius) => {
    const seats = Math.round((left * radius) / weight)
    left -= seats
    weight -= radius
    return seats
  })
  const gap = (outer - inner) / rows
  const r = Math.min(
    gap * 0.42,
    ...radii.map((radius, row) => (perRow[row] ? (Math.PI * radius * 0.37) / (perRow[row] ?? 1) : gap)),
  )
  const seats = radii.flatMap((radius, row) =>
    Array.from({ length: perRow[row] ?? 0 }, (_, at) => {
      const turn = ((at + 0.5) * 1) / (perRow[row] ?? 1)
      const angle = Math.PI * (1 - turn)
      return {
        x: width / 2 + radius * wide * Math.cos(angle),
        y: height - r - (radius - inner * 0.2) * Math.sin(angle) * 0.98,
        r,
        turn,
      }
    }),
  )
  return seats.sort((a, b) => a.turn - b.turn)
}
