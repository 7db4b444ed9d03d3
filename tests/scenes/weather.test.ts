import { describe, expect, it } from 'vitest'
import { places } from '../../src/manifest/index.ts'
import { banksIn, outline } from '../../src/scenes/banks.ts'
import { type Area, dropsAt, fallMs, weatherSeen } from '../../src/scenes/fall.ts'
import { hourOf } from '../../src/scenes/hours.ts'
import type { PictureView } from '../../src/view/index.ts'

type Cue = PictureView['cue']
const arts = Object.keys(places) as PictureView['art'][]
const cue = (weather: Cue['weather']): Cue => ({ light: 'day', weather, crowd: 'half', event: 'none' })
const outdoors: readonly string[] = [
  'street',
  'village',
  'forest',
  'mansion',
  'volga',
  'moscow-street',
  'pokrovsky-gate',
  'kiev-street',
  'kremlin',
  'palace-in-snow',
  'river-ice',
]

describe('the weather', () => {
  it('lies over the picture only out of doors', () => {
    for (const weather of ['snow', 'rain', 'fog', 'smoke'] as const)
      expect(arts.filter((art) => weatherSeen({ art, cue: cue(weather) }) === 'everywhere')).toEqual(outdoors)
  })

  it('is seen within only as snow or rain behind panes that lie on the sheet', () => {
    for (const art of arts.filter((each) => !outdoors.includes(each))) {
      for (const weather of ['fog', 'smoke'] as const) expect(weatherSeen({ art, cue: cue(weather) }), art).toEqual([])
      for (const [x, y, width, height] of weatherSeen({ art, cue: cue('snow') }) as [number, number, number, number][]) {
        expect(Math.min(x, y, width, height), art).toBeGreaterThan(0)
        expect(x + width, art).toBeLessThan(1366)
        expect(y + height, art).toBeLessThan(300)
      }
    }
  })

  it('is not seen where there is none, in a theatre, or on a map', () => {
    expect(arts.filter((art) => weatherSeen({ art, cue: cue('none') }).length > 0)).toEqual([])
    expect(weatherSeen({ art: 'theatre', cue: cue('snow') })).toEqual([])
    expect(weatherSeen({ art: 'map', cue: cue('rain') })).toEqual([])
  })
})

describe('the hour', () => {
  const blueToRed = (tint: number): number => (tint & 0xff) / (tint >> 16)

  it('is golden at dawn, save while it snows: then snow stays white', () => {
    expect(blueToRed(hourOf({ light: 'dawn', weather: 'none' }))).toBeLessThan(0.8)
    expect(blueToRed(hourOf({ light: 'dawn', weather: 'snow' }))).toBeGreaterThan(0.95)
  })
})

describe.each([
  [1366, 217],
  [390, 244],
  [1920, 450],
])('snow on a picture of %i x %i', (width, height) => {
  const area: Area = { x: 0, y: 0, width, height }

  it('is spread over the whole height at every moment, and stays inside', () => {
    for (let ms = 0; ms < fallMs; ms += 2371) {
      const drops = dropsAt(area, ms, 6400, 0.18)
      for (const part of [0, 1, 2, 3]) {
        const here = drops.filter(({ y }) => Math.floor((4 * y) / height) === part).length
        expect(here / drops.length, `quarter ${part} at ${ms}`).toBeGreaterThan(0.1)
      }
      expect(drops.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true)
    }
  })

  it('ends its loop where it began', () => {
    const [first, last] = [dropsAt(area, 0, 6400, 0.18), dropsAt(area, fallMs, 6400, 0.18)]
    first.forEach((drop, at) => {
      expect(last[at]?.y).toBeCloseTo(drop.y, 3)
    })
  })
})

describe.each([
  [1366, 217],
  [390, 244],
])('mist on a picture of %i x %i', (width, height) => {
  const banks = banksIn({ width, height })

  it('lies in long strips that never hide a man: none a twentieth of the picture high', () => {
    for (const bank of banks) {
      expect(bank.height).toBeLessThan(height / 20)
      expect(bank.width / bank.height).toBeGreaterThan(8)
    }
  })

  it('is neither all on one side nor above the roofs or at the foot', () => {
    for (const side of [0, 1]) expect(banks.filter(({ x }) => Math.floor((2 * x) / width) === side).length).toBeGreaterThan(2)
    expect(banks.every(({ y }) => y > height * 0.2 && y < height * 0.8)).toBe(true)
  })

  it('ends in a point on either side', () => {
    for (const bank of banks) {
      const across = outline(bank).map(({ x }) => x)
      for (const end of [-bank.width / 2, bank.width / 2]) expect(across.filter((x) => x === end)).toHaveLength(1)
    }
  })
})
