import { describe, expect, it } from 'vitest'
import { historicalEvent, newJournal, type Play, startPlay, step, type Values } from '../../src/engine/index.ts'
import { moscowSheet, onMoscowSheet } from '../../src/manifest/index.ts'
import { type Box, meet } from '../../src/scenes/labels.ts'
import { angleOf, spanOf } from '../../src/scenes/moscowClock.ts'
import { planFrame, planScaleMost } from '../../src/scenes/moscowFrame.ts'
import { planOf } from '../../src/scenes/moscowLayout.ts'
import { spreadOf } from '../../src/scenes/moscowSpread.ts'
import { wedgeOf } from '../../src/scenes/moscowWedge.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import type { MapView } from '../../src/view/index.ts'
import { mapOf } from '../../src/view/mapOf.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'

/** History's road as far as a node. */
const historyAt = (node: string): Play => {
  let play = startPlay(scenario, newJournal(scenario, 0))
  for (let event = historicalEvent(scenario, play); event && play.node !== node; event = historicalEvent(scenario, play))
    play = step(scenario, play, event)
  return play
}

const plan = (date: string, clock: string, values: Values): MapView =>
  mapOf(scenario, 'moscow', { date, clock }, values, speak) ?? expect.fail('a plan')
const withFlags = (values: Values, flags: Readonly<Record<string, boolean>>): Values => ({
  ...values,
  flags: { ...values.flags, ...flags },
})
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)

const night = historyAt('night').values
const morning = historyAt('morning').values
const quiet = withFlags(historyAt('authorise').values, {})

const hosts: readonly { readonly host: { readonly width: number; readonly height: number }; readonly covers: readonly Box[] }[] =
  [
    {
      host: { width: 1366, height: 384 },
      covers: [
        { x: 34, y: 262, width: 318, height: 134 },
        { x: 1062, y: 38, width: 304, height: 346 },
      ],
    },
    { host: { width: 390, height: 304 }, covers: [{ x: 16, y: 200, width: 308, height: 134 }] },
    { host: { width: 390, height: 304 }, covers: [] },
    {
      host: { width: 1920, height: 540 },
      covers: [
        { x: 34, y: 418, width: 318, height: 134 },
        { x: 1616, y: 38, width: 304, height: 502 },
      ],
    },
    {
      host: { width: 1366, height: 638 },
      covers: [
        { x: 34, y: 48, width: 576, height: 560 },
        { x: 1062, y: 38, width: 304, height: 600 },
      ],
    },
  ]

describe('what lies on the plan of Moscow', () => {
  it('on history’s road at eight in the evening: hostages, a sealed theatre, forty men at the telegraph, nobody who attacks', () => {
    const { marks, forces, zones, since } = plan('1918-07-06', '20:00', historyAt('telegraph').values)
    expect(ids(marks)).toEqual(expect.arrayContaining(['shot', 'held', 'sealed', 'spiridonova', 'latsis', 'forty']))
    expect(ids(zones)).toEqual(['quarter'])
    expect(forces.filter(({ side }) => side === 'own').map(({ low, high }) => [low, high])).toEqual([[600, 1000]])
    expect(forces.filter(({ towards }) => towards)).toEqual([])
    expect(since).toEqual({ label: 'the shot', minutes: 300 })
  })

  it('on history’s road at five in the morning: two columns on the way, and not a man of yours', () => {
    const { marks, forces, lines } = plan('1918-07-07', '05:00', morning)
    expect(forces.filter(({ towards }) => towards).map(({ side, low, high }) => [side, low, high])).toEqual([
      ['government', 720, 3250],
    ])
    expect(ids(lines)).toEqual(['boulevard-column'])
    expect(ids(forces)).toContain('all-of-yours')
    expect(ids(marks)).toEqual(expect.arrayContaining(['battalion', 'two-companies', 'saviour', 'strastnaya', 'held']))
    expect(ids(marks)).not.toContain('house-taken')
  })

  it('shows the house taken and the flight only when that has happened', () => {
    const after = historyAt('sixteen-oclock').values
    const { marks, lines, forces } = plan('1918-07-07', '16:00', after)
    expect(ids(marks)).toEqual(expect.arrayContaining(['house-taken', 'stations', 'obiralovka', 'account']))
    expect(ids(lines)).toEqual(['flight'])
    expect(forces.some(({ side }) => side === 'own')).toBe(false)
  })

  it('without a shot is a quiet city with no clock running', () => {
    const { marks, forces, zones, since } = plan('1918-07-06', '23:00', quiet)
    expect(ids(marks)).toEqual(expect.arrayContaining(['kremlin', 'embassy', 'congress-evening']))
    expect(marks.some(({ id }) => ['shot', 'sealed', 'forty'].includes(id))).toBe(false)
    expect(forces.filter(({ side, towards }) => side === 'government' || towards)).toEqual([])
    expect(zones).toEqual([])
    expect(since).toBeUndefined()
  })

  it('shows forces of yours on the move only where the Kremlin is stormed or the detachment leaves', () => {
    const moving = (values: Values, clock: string) =>
      plan('1918-07-07', clock, values).forces.filter(({ side, towards }) => side === 'own' && towards)
    for (const clock of ['00:00', '01:00', '02:30', '05:00']) {
      expect(moving(night, clock)).toEqual([])
      expect(moving(quiet, clock)).toEqual([])
    }
    expect(ids(moving(withFlags(night, { 'storm-ordered': true }), '02:30'))).toEqual(['storm'])
    expect(ids(moving(withFlags(night, { 'moved-south': true }), '02:30'))).toEqual(['column-south'])
  })

  it('follows who is held and who is free, and who holds the wires and the gate', () => {
    const marks = (flags: Readonly<Record<string, boolean>>) => ids(plan('1918-07-07', '02:30', withFlags(night, flags)).marks)
    expect(marks({ hostage: false })).toContain('free')
    expect(marks({ hostage: false })).not.toContain('latsis')
    expect(marks({ hostage: false, 'leaders-taken': true })).toContain('leaders')
    expect(marks({ detachment: false })).toContain('eleven')
    expect(marks({ 'exchange-held': true })).toContain('exchange-yours')
    expect(marks({ 'moscow-taken': true, 'storm-ordered': true })).toContain('sailors-inside')
    expect(marks({ 'moscow-taken': true, 'storm-ordered': true })).not.toContain('kremlin')
  })

  it('calls invented whatever did not happen, and never firm', () => {
    const map = scenario.maps.find(({ art }) => art === 'moscow') ?? expect.fail('a plan')
    const invented = [...map.lines, ...map.forces, ...map.marks].filter(({ label }) => /invented/i.test(label))
    expect(invented.length).toBeGreaterThan(10)
    expect(invented.filter(({ status }) => status !== 'unverified')).toEqual([])
  })
})

describe('a wedge', () => {
  const wedge = (low: number, high: number) =>
    wedgeOf(
      { id: 'x', label: '', since: '', cites: [], status: 'firm', side: 'own', low, high, at: [0, 0], towards: undefined },
      { x: 0, y: 0 },
      undefined,
      1,
    )
  const long = ({ foot, tip }: ReturnType<typeof wedge>) => Math.hypot(tip.x - foot.x, tip.y - foot.y)
  const wide = ({ base: [a, b] }: ReturnType<typeof wedge>) => Math.hypot(a.x - b.x, a.y - b.y)

  it('grows with its range: longer for the highest figure, wider for the middle', () => {
    const [few, more, most] = [wedge(187, 187), wedge(600, 1000), wedge(720, 3250)]
    expect(long(few)).toBeLessThan(long(more))
    expect(long(more)).toBeLessThan(long(most))
    expect(wide(few)).toBeLessThan(wide(more))
    expect(wide(more)).toBeLessThan(wide(most))
    expect(wide(wedge(500, 1100))).toBeCloseTo(wide(more))
  })

  it('is hatched from the lowest figure on, and not at all where the sources agree', () => {
    const hatched = (each: ReturnType<typeof wedge>) =>
      Math.hypot(each.tip.x - each.low[0].x, each.tip.y - each.low[0].y) / long(each)
    expect(hatched(wedge(187, 187))).toBeCloseTo(0)
    expect(hatched(wedge(600, 1000))).toBeGreaterThan(0.15)
    expect(hatched(wedge(720, 3250))).toBeGreaterThan(hatched(wedge(600, 1000)))
    expect(wedge(720, 3250).count).toBe('720–3,250')
    expect(wedge(187, 187).count).toBe('187')
  })
})

describe('the clock on a narrow plan', () => {
  it('stands under the plate that names the place', () => {
    const plate = { x: 0, y: 0, width: 240, height: 42 }
    const { clock } = planFrame({ width: 390, height: 304 }, [plate])
    expect(clock.y - clock.r).toBeGreaterThanOrEqual(plate.height)
  })
})

describe.each(hosts)('the plan on a picture of $host.width x $host.height', ({ host, covers }) => {
  const frame = planFrame(host, covers)
  const moments = [
    plan('1918-07-06', '15:30', historyAt('after-the-shot').values),
    plan('1918-07-06', '21:00', historyAt('night-hours').values),
    plan('1918-07-07', '02:30', withFlags(night, { 'storm-ordered': true, hostage: false })),
    plan('1918-07-07', '05:00', morning),
    plan('1918-07-07', '16:00', historyAt('sixteen-oclock').values),
  ]

  it('has names that cover neither one another nor a spot, the clock, a face or the edge', () => {
    for (const moment of moments) {
      const { names, spots } = planOf(moment, frame)
      names.forEach((name, at) => {
        expect(
          names
            .slice(at + 1)
            .filter((other) => meet(name, other))
            .map(({ words }) => words),
          name.words,
        ).toEqual([])
        expect(
          spots.filter((spot) => meet({ ...spot, width: 0, height: 0 }, name)).map((spot) => spot.name),
          name.words,
        ).toEqual([])
        expect(
          frame.covered.filter((box) => meet(box, name)),
          name.words,
        ).toEqual([])
        expect(
          name.x >= 0 && name.y >= 0 && name.x + name.width <= host.width && name.y + name.height <= host.height,
          name.words,
        ).toBe(true)
      })
    }
  })

  it('names the Kremlin and the mansion, and has both in sight', () => {
    for (const moment of moments) {
      const { names, spots } = planOf(moment, frame)
      expect(names.map(({ words }) => words)).toEqual(expect.arrayContaining(['Kremlin', 'Morozov mansion']))
      expect(
        spots.filter(({ name, beyond }) => ['Kremlin', 'Morozov mansion'].includes(name) && beyond === undefined),
      ).toHaveLength(2)
    }
  })

  it('points to what lies off the sheet with an arrow that nothing covers', () => {
    const { spots } = planOf(moments[4] ?? expect.fail(), frame)
    const far = spots.find(({ name }) => name === 'Obiralovka') ?? expect.fail('an arrow')
    expect(Math.abs(far.beyond ?? 9)).toBeLessThan(0.4)
    expect(far.x).toBeGreaterThan(frame.laid.x)
    expect(frame.covered.some((box) => meet(box, { ...far, width: 0, height: 0 }))).toBe(false)
  })

  it('spreads control in a few hundred dots, both sides’', () => {
    for (const moment of moments.slice(1, 4)) {
      const dots = spreadOf(planOf(moment, frame), frame.laid.scale)
      expect(new Set(dots.map(({ side }) => side))).toEqual(new Set(['own', 'government']))
      expect(dots.length).toBeLessThan(900)
    }
  })

  it('is never larger than its sheet is drawn', () => {
    expect(frame.laid.scale).toBeLessThanOrEqual(planScaleMost(host))
    expect(moscowSheet.width * planScaleMost(host)).toBeLessThan(4096)
  })
})

describe('the clock of 24 hours', () => {
  it('has noon at the top, six in the evening at the right and midnight at the bottom', () => {
    expect(Math.sin(angleOf('12:00'))).toBeCloseTo(-1)
    expect(Math.cos(angleOf('18:00'))).toBeCloseTo(1)
    expect(Math.sin(angleOf('00:00'))).toBeCloseTo(1)
  })

  it('fills from the shot on, and never more than once round', () => {
    const span = (clock: string, minutes: number) => {
      const [from, to] = spanOf({ clock, since: { label: 'the shot', minutes } }) ?? expect.fail('a span')
      return (to - from) / (2 * Math.PI)
    }
    expect(span('21:00', 360)).toBeCloseTo(0.25)
    expect(span('16:00', 1500)).toBeLessThan(1)
    expect(spanOf({ clock: '12:30' })).toBeUndefined()
    expect(spanOf({ clock: '', since: { label: 'the shot', minutes: 60 } })).toBeUndefined()
  })
})

describe('the plan’s sheet', () => {
  it('has the embassy in the west, the Kremlin left of the mansion, and Obiralovka far off', () => {
    const [embassy, kremlin, mansion] = [
      onMoscowSheet(37.584, 55.7455),
      onMoscowSheet(37.6175, 55.752),
      onMoscowSheet(37.644, 55.7545),
    ]
    expect(embassy.x).toBeLessThan(kremlin.x)
    expect(kremlin.x).toBeLessThan(mansion.x)
    expect(mansion.y).toBeLessThan(kremlin.y)
    // From the mansion to the Kremlin it is about 1.7 kilometres.
    expect(Math.hypot(mansion.x - kremlin.x, mansion.y - kremlin.y) / moscowSheet.unitsAKilometre).toBeCloseTo(1.7, 0)
    expect(onMoscowSheet(38.008, 55.744).x).toBeGreaterThan(moscowSheet.width)
  })
})
