import { describe, expect, it } from 'vitest'
import { startValues } from '../../src/engine/index.ts'
import { nearestTown, projection } from '../../src/manifest/index.ts'
import { meet, within } from '../../src/scenes/labels.ts'
import { mapShapes, roomOfArrow, scaleBar } from '../../src/scenes/mapItems.ts'
import { mapNames } from '../../src/scenes/mapLayout.ts'
import { type Cover, frameOf, laidBetween, mapLaid, mapScaleMost, onPaper } from '../../src/scenes/mapSheet.ts'
import { onHost } from '../../src/scenes/speaker.ts'
import { dashesOf, hatchOf, isWithin } from '../../src/scenes/strokes.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { mapOf } from '../../src/view/mapOf.ts'
import { leftOfOctober } from '../fixtures.ts'

const pins = [
  { name: 'The northern front', longitude: 24.1, latitude: 56.95 },
  { name: 'Brest-Litovsk', longitude: 23.65, latitude: 52.08 },
  { name: 'Party rooms, Moscow', longitude: 37.62, latitude: 55.76 },
  { name: 'Simbirsk on the Volga', longitude: 48.4, latitude: 54.31 },
  { name: 'Kiev', longitude: 30.52, latitude: 50.45 },
  { name: 'Nowhere on this map', longitude: -70, latitude: -30 },
]
const card: Cover = { x: 34, y: 48, width: 576, height: 420, takesSide: true }
const legend: Cover = { x: 1038, y: 240, width: 328, height: 393, takesSide: false }
const faces: Cover = { x: 34, y: 218, width: 308, height: 132, takesSide: false }
const sizes: readonly { readonly width: number; readonly height: number; readonly covers: readonly Cover[] }[] = [
  { width: 1366, height: 633, covers: [card, legend] },
  { width: 1366, height: 318, covers: [faces] },
  { width: 390, height: 251, covers: [] },
  { width: 360, height: 251, covers: [] },
  { width: 1920, height: 945, covers: [] },
]
/** Every road's marks at once: all flags that a map reads are set. */
const flags = Object.fromEntries(leftOfOctober.flags.map(({ id }) => [id, true]))
const at = (date: string) =>
  mapOf(leftOfOctober, 'map', { date }, { ...startValues(leftOfOctober), flags }, speak) ?? expect.fail('a map')
const dates = ['1918-02-17', '1918-02-18', '1918-03-11', '1918-04-29', '1918-06-01', '1918-07-10', '1918-07-30']

describe.each(sizes)('the map on a picture of $width x $height', (host) => {
  const frame = frameOf(host, host.covers)

  it('names places so that no name covers another, a point, a flag, an arrow, the scale or the edge, on any day', () => {
    for (const pin of pins)
      for (const date of dates)
        for (const zoom of ['near', 'whole'] as const) {
          const map = at(date)
          const laid = mapLaid(frame, pin, map, zoom)
          const names = mapNames(frame, laid, pin, map)
          const { flags, arrows } = mapShapes(map, frame, laid)
          const told = `${pin.name} ${date} ${zoom}`
          for (const [index, name] of names.entries()) {
            const words = `${told}: ${name.lines.join(' ')}`
            expect(
              names.slice(index + 1).filter((other) => meet(name, other)),
              words,
            ).toEqual([])
            expect(within(name, frame.free), words).toBe(true)
            if (name.kind === 'pin') continue
            const rooms = [...flags, ...arrows.map(roomOfArrow), scaleBar(map.note, frame, laid), ...frame.covers]
            expect(
              rooms.filter((room) => meet(room, name)),
              words,
            ).toEqual([])
            const covered = names.filter(
              ({ point, lines }) => point && lines !== name.lines && meet({ ...point, width: 0, height: 0 }, name),
            )
            expect(covered, words).toEqual([])
          }
        }
  })

  it('covers its frame from near and as a whole, and on the way from one to the other', () => {
    for (const pin of pins)
      for (const date of dates) {
        const [whole, near] = [mapLaid(frame, pin, at(date), 'whole'), mapLaid(frame, pin, at(date), 'near')]
        expect(near.scale).toBeGreaterThanOrEqual(whole.scale)
        expect(near.scale).toBeLessThanOrEqual(mapScaleMost(host))
        for (const share of [0, 0.3, 0.7, 1]) {
          const { x, y, scale } = laidBetween(whole, near, share)
          const [wide, high] = [(projection.width / 2) * scale, (projection.height / 2) * scale]
          expect(x - wide).toBeLessThanOrEqual(frame.free.x + 0.5)
          expect(x + wide).toBeGreaterThanOrEqual(frame.free.x + frame.free.width - 0.5)
          expect(y - high).toBeLessThanOrEqual(0.5)
          expect(y + high).toBeGreaterThanOrEqual(host.height - 0.5)
        }
      }
  })

  it('shows the pin in its frame', () => {
    for (const pin of pins.slice(0, 5)) {
      const laid = mapLaid(frame, pin, at('1918-02-17'), 'near')
      const flag = mapNames(frame, laid, pin, undefined).find(({ kind }) => kind === 'pin')
      expect(flag?.lines).toEqual([pin.name])
      expect(within({ ...(flag?.point ?? { x: -1, y: -1 }), width: 0, height: 0 }, frame.free), pin.name).toBe(true)
    }
  })

  it('draws the points of the state and no others, and a flag for every mark in sight', () => {
    for (const date of dates) {
      const map = at(date)
      const laid = mapLaid(frame, { name: '', longitude: 42, latitude: 55 }, map, 'whole')
      const shapes = mapShapes(map, frame, laid)
      expect(shapes.lines.map(({ line }) => line)).toEqual(
        map.lines.map(({ points }) => points.map((spot) => onHost(onPaper(spot), laid))),
      )
      expect(shapes.zones.map(({ shape }) => shape)).toEqual(
        map.zones.map(({ points }) => points.map((spot) => onHost(onPaper(spot), laid))),
      )
      const seen = map.marks.filter((mark) => {
        const spot = { ...onHost(onPaper(mark.at), laid), width: 0, height: 0 }
        return (
          within({ x: spot.x - 2, y: spot.y - 2, width: 4, height: 4 }, frame.free) &&
          !frame.covers.some((cover) => meet(cover, spot, 2))
        )
      })
      expect(shapes.flags.map(({ id }) => id)).toEqual(seen.map(({ id }) => id))
      expect(shapes.flags.map(({ number }) => map.marks[number - 1]?.id)).toEqual(seen.map(({ id }) => id))
      for (const [index, flag] of shapes.flags.entries())
        expect(
          shapes.flags.slice(index + 1).filter((other) => meet(flag, other)),
          `${date} ${flag.id}`,
        ).toEqual([])
      for (const { zone, from, to } of shapes.arrows) {
        const shape = shapes.zones.find(({ id }) => id === zone)?.shape ?? []
        expect(isWithin(shape, { x: (from.x + to.x) / 2, y: from.y + 0.01 }), `${date} ${zone}`).toBe(true)
      }
    }
  })
})

describe('the map of 1918', () => {
  const host = { width: 1366, height: 800 }
  const frame = frameOf(host, [])
  const laid = mapLaid(frame, { name: '', longitude: 42, latitude: 55 }, undefined, 'whole')
  const shapesAt = (date: string) => mapShapes(at(date), frame, laid)
  /** Square pixels that the Central Powers hold, by a sample. */
  const heldAt = (date: string) => {
    const shapes = shapesAt(date).zones.filter(({ side }) => side === 'central-powers')
    let held = 0
    for (let x = 5; x < host.width; x += 10)
      for (let y = 5; y < host.height; y += 10) if (shapes.some(({ shape }) => isWithin(shape, { x, y }))) held += 100
    return held
  }

  it('has the treaty line from the day of the treaty until it was annulled', () => {
    const hasTreaty = (date: string) => shapesAt(date).lines.some(({ kind }) => kind === 'treaty')
    expect(['1918-03-02', '1918-03-03', '1918-11-12', '1918-11-13'].map(hasTreaty)).toEqual([false, true, true, false])
  })

  it('lets the ground of the Central Powers grow with every step', () => {
    const ground = ['1918-02-17', '1918-02-18', '1918-03-03', '1918-04-20', '1918-06-01'].map(heldAt)
    for (const [index, held] of ground.entries()) if (index > 0) expect(held).toBeGreaterThan((ground[index - 1] ?? 0) * 1.03)
    const towns = (date: string) =>
      (['Pskov', 'Minsk', 'Kiev', 'Kharkov', 'Rostov', 'Moscow', 'Petrograd'] as const).filter((name) => {
        const spots = {
          Pskov: [28.25, 57.7],
          Minsk: [27.56, 53.9],
          Kiev: [30.52, 50.45],
          Kharkov: [36.23, 49.99],
          Rostov: [39.65, 47.28],
          Moscow: [37.6, 55.75],
          Petrograd: [30.3, 59.9],
        } as const
        const spot = onHost(onPaper(spots[name]), laid)
        return shapesAt(date).zones.some(({ side, shape }) => side === 'central-powers' && isWithin(shape, spot))
      })
    expect(towns('1918-02-17')).toEqual([])
    expect(towns('1918-03-03')).toEqual(['Pskov', 'Minsk', 'Kiev'])
    expect(towns('1918-06-01')).toEqual(['Pskov', 'Minsk', 'Kiev', 'Kharkov', 'Rostov'])
  })

  it('has arrows only in ground that is fresh', () => {
    expect(shapesAt('1918-02-17').arrows).toEqual([])
    expect(new Set(shapesAt('1918-06-01').arrows.map(({ zone }) => zone))).toEqual(new Set(['to-the-don']))
    expect(shapesAt('1918-07-10').arrows).toEqual([])
  })
})

describe('a frame', () => {
  it('lies beside a card and above or beside a corner', () => {
    const { free, covers, clear } = frameOf({ width: 1366, height: 633 }, [card, legend])
    expect(free).toEqual({ x: 610, y: 0, width: 756, height: 633 })
    expect(covers).toHaveLength(1)
    expect(meet(clear, legend)).toBe(false)
    expect(frameOf({ width: 390, height: 251 }, [{ ...card, x: 16, y: 230, width: 358 }]).free.width).toBe(390)
  })
})

describe('strokes', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
    { x: 100, y: 100 },
    { x: 0, y: 100 },
  ]
  it('rule a shape inside its edges, at 45 degrees or level', () => {
    for (const [a, b] of hatchOf(square, 9, 'slanting')) {
      expect(isWithin(square, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })).toBe(true)
      expect(a.x - b.x).toBeCloseTo(b.y - a.y)
    }
    expect(hatchOf(square, 10, 'level', 5).map(([a]) => Math.round(a.y))).toEqual([5, 15, 25, 35, 45, 55, 65, 75, 85, 95])
  })

  it('dash a line round its bends, by its length', () => {
    const dashes = dashesOf(square.slice(0, 3), 15, 5)
    const long = dashes.reduce((sum, [a, b]) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0)
    expect(long).toBeCloseTo(150)
  })
})

describe('the town nearest to a place', () => {
  it('is one within a day of marching, or none', () => {
    expect(nearestTown({ longitude: 24.1, latitude: 56.95 })?.name).toBe('Riga')
    expect(nearestTown({ longitude: 30.13, latitude: 59.57 })?.name).toBe('Petrograd')
    expect(nearestTown({ longitude: 66, latitude: 66 })).toBeUndefined()
  })
})
