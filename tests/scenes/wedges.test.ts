import { describe, expect, it } from 'vitest'
import { hallInk } from '../../src/manifest/index.ts'
import { linesOf, meet } from '../../src/scenes/labels.ts'
import { hallOf, tellersOf, wedgeNames } from '../../src/scenes/wedges.ts'
import type { VoteGroup } from '../../src/view/index.ts'

const group = (label: string, shade: number, part: Partial<VoteGroup>): VoteGroup => ({
  faction: label,
  label,
  ink: 'rye',
  shade,
  for: 0,
  against: 0,
  abstain: 0,
  undecided: 0,
  ...part,
})
const vote = {
  seats: 270,
  groups: [
    group('Right and friends of the coalition', 0, { for: 104 }),
    group('Centre against the ministers', 1, { against: 70 }),
    group('Your fraction', 0, { ink: 'wheat', against: 42 }),
    group("Chernov's friends who doubt", 2, { undecided: 54 }),
  ],
}

describe.each([
  [1366, 318],
  [1024, 323],
  [1920, 450],
])('the names round a hall of %i x %i', (width, height) => {
  const host = { width, height }
  const seats = hallOf(vote, host)
  const names = wedgeNames(vote, seats, host)

  it('name every group where four sit', () => {
    expect(names.map(({ group: at }) => at)).toEqual([0, 1, 2, 3])
  })

  it('lie inside, and cover neither each other nor a seat', () => {
    for (const [at, name] of names.entries()) {
      expect(name.x >= 0 && name.y >= 0 && name.x + name.width <= width && name.y + name.height <= height).toBe(true)
      expect(names.slice(at + 1).filter((other) => meet(name, other))).toEqual([])
      expect(seats.filter(({ x, y, r }) => meet(name, { x: x - r, y: y - r, width: 2 * r, height: 2 * r }))).toEqual([])
    }
  })
})

describe('a hall', () => {
  it('is not named on a narrow picture, where the table does it', () => {
    const host = { width: 390, height: 208 }
    expect(wedgeNames(vote, hallOf(vote, host), host)).toEqual([])
  })

  it('leaves more room between two groups than between two seats of one', () => {
    const seats = hallOf(vote, { width: 1366, height: 318 })
    const [first, second] = [seats.filter((seat) => seat.group === 0), seats.filter((seat) => seat.group === 1)]
    const between = Math.min(...first.flatMap((a) => second.map((b) => Math.hypot(a.x - b.x, a.y - b.y))))
    const inside = Math.min(...first.flatMap((a, at) => first.slice(at + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))))
    expect(between).toBeGreaterThan(inside)
  })

  it('has counted what lies left of the tellers, and nothing right of them', () => {
    const host = { width: 1366, height: 318 }
    for (const turn of [0.1, 0.35, 0.5, 0.8]) {
      const [a = { x: 0, y: 0 }, b = { x: 0, y: 0 }] = tellersOf(turn, host)
      for (const seat of hallOf(vote, host).filter((each) => Math.abs(each.turn - turn) > 0.03)) {
        const side = (b.x - a.x) * (seat.y - a.y) - (b.y - a.y) * (seat.x - a.x)
        expect(side < 0, `a seat at ${seat.turn}, the tellers at ${turn}`).toBe(seat.turn < turn)
      }
    }
  })

  it('shows three groups of one ink in three colours', () => {
    for (const ink of ['wheat', 'rye', 'red', 'field', 'paper', 'bronze'] as const)
      expect(new Set([0, 1, 2].map((shade) => hallInk(ink, shade))).size).toBe(3)
  })
})

it('breaks a name into lines without losing a word', () => {
  expect(linesOf('Right and friends of the coalition, 104', 22)).toEqual(['Right and friends of', 'the coalition, 104'])
  expect(linesOf('Extraordinarycommission', 10)).toEqual(['Extraordinarycommission'])
})
