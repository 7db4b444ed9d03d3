import { describe, expect, it } from 'vitest'
import { layersShown } from '../../src/manifest/index.ts'
import { coverScale } from '../../src/scenes/cover.ts'
import { onSheet } from '../../src/scenes/mapSheet.ts'
import { seatsOf } from '../../src/scenes/seats.ts'
import type { VoteGroup } from '../../src/view/index.ts'

const group = (part: Partial<VoteGroup>): VoteGroup => ({
  faction: 'x',
  label: 'x',
  ink: 'wheat',
  shade: 0,
  for: 0,
  against: 0,
  abstain: 0,
  undecided: 0,
  ...part,
})

describe.each([
  [50, 1366, 330],
  [53, 390, 210],
  [479, 1366, 330],
  [479, 390, 340],
  [1164, 1366, 600],
  [1164, 390, 210],
  [1200, 1920, 450],
])('a hall of %i seats in %i x %i', (count, width, height) => {
  const half = Math.floor(count / 2)
  const seats = seatsOf(
    { groups: [group({ for: half }), group({ ink: 'red', against: count - half - 7, abstain: 4, undecided: 3 })], seats: count },
    width,
    height,
  )

  it('draws as many seats as there are in the vote, and as many of each hand', () => {
    expect(seats).toHaveLength(count)
    expect(seats.filter((seat) => seat.hand === 'for')).toHaveLength(half)
    expect(seats.filter((seat) => seat.hand === 'abstain')).toHaveLength(4)
    expect(seats.filter((seat) => seat.hand === 'undecided')).toHaveLength(3)
  })

  it('keeps every seat inside', () => {
    for (const { x, y, r } of seats) {
      expect(x - r).toBeGreaterThanOrEqual(0)
      expect(x + r).toBeLessThanOrEqual(width)
      expect(y - r).toBeGreaterThanOrEqual(0)
      expect(y + r).toBeLessThanOrEqual(height)
    }
  })

  it('lets no seat overlap another', () => {
    let worst = Number.POSITIVE_INFINITY
    for (const [at, a] of seats.entries())
      for (const b of seats.slice(at + 1)) worst = Math.min(worst, Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r)
    expect(worst).toBeGreaterThanOrEqual(-0.01)
  })
})

describe('a picture', () => {
  it('shows as much of the crowd as is there', () => {
    const cue = { light: 'day', weather: 'none', event: 'none' } as const
    expect(layersShown({ art: 'street', cue: { ...cue, crowd: 'empty' } })).toEqual(['ground', 'light'])
    expect(layersShown({ art: 'street', cue: { ...cue, crowd: 'full' } })).toEqual(['ground', 'light', 'far', 'mid', 'near'])
    expect(layersShown({ art: 'village', cue: { ...cue, crowd: 'thin' } })).toEqual(['day', 'light', 'far'])
    expect(layersShown({ art: 'forest', cue: { ...cue, crowd: 'thin' } })).toContain('near')
  })

  it('covers a host of any shape', () => {
    for (const host of [
      { width: 1366, height: 200 },
      { width: 390, height: 340 },
      { width: 1920, height: 1080 },
    ]) {
      const scale = coverScale(host, { width: 1366, height: 480 })
      expect(1366 * scale).toBeGreaterThanOrEqual(host.width - 0.01)
      expect(480 * scale).toBeGreaterThanOrEqual(host.height - 0.01)
    }
  })

  it('puts Moscow south-east of Petrograd on the map, and the moon nowhere', () => {
    const [petrograd, moscow] = [onSheet(30.34, 59.94), onSheet(37.62, 55.75)]
    expect(moscow && petrograd && moscow.x > petrograd.x && moscow.y > petrograd.y).toBe(true)
    expect(onSheet(-120, -40)).toBeUndefined()
  })
})
