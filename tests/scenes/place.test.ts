import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawPlaces } from '../../scripts/art/places/all.ts'
import { focusOf, focusShares, layersShown, placeOf, places } from '../../src/manifest/index.ts'
import { coverScale, middleOver, middleUp } from '../../src/scenes/cover.ts'
import { weatherSeen } from '../../src/scenes/fall.ts'
import { onHost, speakerOf } from '../../src/scenes/speaker.ts'
import type { PictureView } from '../../src/view/index.ts'

const sheet = { width: 1366, height: 480 }
const arts = Object.keys(places) as PictureView['art'][]
const crowds = ['empty', 'thin', 'half', 'full'] as const
const cue = (crowd: (typeof crowds)[number]) => ({ light: 'day', weather: 'none', event: 'none', crowd }) as const

describe.each([
  [1366, 223],
  [1366, 330],
  [390, 244],
  [360, 186],
  [1920, 1080],
])('a picture of %i x %i', (width, height) => {
  const scale = coverScale({ width, height }, sheet)

  it('is covered to its edges, and no more than it must be', () => {
    const [w, h] = [sheet.width * scale, sheet.height * scale]
    expect(w).toBeGreaterThanOrEqual(width - 1e-9)
    expect(h).toBeGreaterThanOrEqual(height - 1e-9)
    expect(Math.min(w - width, h - height)).toBeCloseTo(0)
  })

  it('shows whoever speaks', () => {
    for (const art of arts) {
      const speaker = speakerOf(art)
      if (!speaker) continue
      const y = middleUp(focusShares[focusOf(art)], { height }, sheet.height * scale)
      const at = onHost(speaker, { scale, x: width / 2, y })
      expect(at.x, art).toBeGreaterThan(0.2 * width)
      expect(at.x, art).toBeLessThan(0.8 * width)
      expect(at.y, art).toBeGreaterThan(0.1 * height)
      expect(at.y, art).toBeLessThan(0.8 * height)
    }
  })
})

describe('a low band of a place', () => {
  const band = { height: 187 }

  it('shows the banner over a platform, and the guns on a pavement, whole', () => {
    for (const [art, top, bottom] of [
      ['congress-hall', 130, 300],
      ['metropol', 130, 300],
      ['peasants-hall', 126, 300],
      ['pokrovsky-gate', 270, 390],
    ] as const) {
      const y = middleUp(focusShares[focusOf(art)], band, sheet.height)
      const laid = { scale: 1, x: 683, y }
      expect(onHost({ x: 0, y: top }, laid).y, art).toBeGreaterThanOrEqual(0)
      expect(onHost({ x: 0, y: bottom }, laid).y, art).toBeLessThanOrEqual(band.height)
    }
  })

  it('bares no edge, whatever it shows', () => {
    for (const share of Object.values(focusShares)) {
      const middle = middleUp(share, band, sheet.height)
      expect(middle - sheet.height / 2).toBeLessThanOrEqual(0)
      expect(middle + sheet.height / 2).toBeGreaterThanOrEqual(band.height)
      expect(middleUp(share, { height: 480 }, sheet.height)).toBe(240)
    }
  })

  it('is the same where the picture stands still', () => {
    const css = readFileSync('src/ui/styles/stage.css', 'utf8')
    for (const [focus, share] of Object.entries(focusShares))
      expect(css).toMatch(new RegExp(`\\.focus-${focus} \\{\\s*--focus: ${Math.round(share * 100)}%;`))
  })
})

describe('a picture beside a sheet of paper', () => {
  const host = { width: 1366 }
  const beside = { x: 716, width: 650 }

  it('has its middle where no words lie, and no bare edge when it leans', () => {
    expect(middleOver(beside, host, 2400)).toBe(716 + 325)
    for (const wide of [1366, 1420, 1826, 2400]) {
      const middle = middleOver(beside, host, wide)
      expect(middle - wide / 2 + 8, `${wide}`).toBeLessThanOrEqual(Math.max(0, 8 - (wide - 1366) / 2) + 0.5)
      expect(middle, `${wide}`).toBeGreaterThanOrEqual(683)
    }
  })

  it('lies in the middle where nothing covers it', () => {
    expect(middleOver({ x: 0, width: 1366 }, host, 1826)).toBe(683)
  })
})

describe('a crowd', () => {
  it('only grows from empty to full', () => {
    for (const art of arts)
      crowds.forEach((crowd, at) => {
        const before = layersShown({ art, cue: cue(crowds[Math.max(0, at - 1)] ?? 'empty') })
        const now = layersShown({ art, cue: cue(crowd) })
        expect(
          before.filter((layer) => !now.includes(layer)),
          `${art} ${crowd}`,
        ).toEqual([])
      })
  })

  it('is gone from an empty place, whose ground and light stay', () => {
    expect(layersShown({ art: 'theatre', cue: cue('empty') })).toEqual(['ground', 'light'])
  })

  it('is never in the forest, whose trees are there in any case', () => {
    for (const crowd of crowds) expect(layersShown({ art: 'forest', cue: cue(crowd) })).toEqual(['ground', 'far', 'mid', 'near'])
  })
})

describe('snow', () => {
  it('falls on a street, and not on the table of a carriage', () => {
    const snowing = { ...cue('thin'), weather: 'snow' } as const
    expect(weatherSeen({ art: 'street', cue: snowing })).toBe('everywhere')
    expect(weatherSeen({ art: 'carriage', cue: snowing })).toEqual([])
  })
})

describe('a street', () => {
  it('lies in snow only where snow falls', () => {
    const layers = (weather: 'snow' | 'rain') => layersShown({ art: 'street', cue: { ...cue('empty'), weather } })
    expect(layers('snow')).toEqual(['snow', 'light', 'fire'])
    expect(layers('rain')).toEqual(['ground', 'light'])
  })

  it('has its fire in the dark and the cold, and none on a day or at dawn in July', () => {
    const burns = (light: 'day' | 'dawn' | 'dusk' | 'night' | 'lamp', weather: 'snow' | 'none' = 'none') =>
      layersShown({ art: 'street', cue: { ...cue('empty'), light, weather } }).includes('fire')
    expect([burns('dusk'), burns('night'), burns('lamp'), burns('day', 'snow')]).toEqual([true, true, true, true])
    expect([burns('day'), burns('dawn')]).toEqual([false, false])
    expect(layersShown({ art: 'volga', cue: { ...cue('empty'), light: 'night' } })).not.toContain('fire')
  })
})

describe('a village', () => {
  it('lies in snow only where snow falls, and holds nobody when it is empty', () => {
    const layers = (weather: 'snow' | 'none') => layersShown({ art: 'village', cue: { ...cue('empty'), weather } })
    expect(layers('snow')).toEqual(['snow', 'light'])
    expect(layers('none')).toEqual(['day', 'light'])
  })
})

describe('the sun out of doors', () => {
  const layers = (
    art: 'village' | 'volga' | 'street',
    light: 'day' | 'dawn' | 'dusk' | 'night',
    weather: 'snow' | 'none' = 'none',
  ) => layersShown({ art, cue: { ...cue('empty'), light, weather } })

  it('stands over a village and over the Volga until dusk, and not at night', () => {
    for (const art of ['village', 'volga'] as const) {
      for (const light of ['day', 'dawn', 'dusk'] as const)
        expect(layers(art, light), `${art} ${light}`).toEqual(['day', 'light'])
      expect(layers(art, 'night'), art).toEqual(['ground', 'light'])
    }
  })

  it('is not seen where snow falls, nor asked of a place that has no such sheet', () => {
    expect(layers('volga', 'day', 'snow')).toEqual(['snow', 'light'])
    expect(layers('street', 'day')).toEqual(['ground', 'light'])
  })

  it('is drawn on the sheet of the day alone', () => {
    const villageIn = (sheet: string) => drawPlaces().find(({ path }) => path === `places/village/${sheet}.svg`)?.svg ?? ''
    expect(villageIn('day')).toContain('<circle cx="683" cy="250" r="114"')
    for (const sheet of ['ground', 'snow']) {
      expect(villageIn(sheet)).not.toBe('')
      expect(villageIn(sheet)).not.toContain('r="114"')
    }
  })
})

describe('a boulevard at dawn', () => {
  it('has its guns from half a crowd on: a thin one leaves them out', () => {
    expect(layersShown({ art: 'pokrovsky-gate', cue: cue('thin') })).not.toContain('mid')
    expect(layersShown({ art: 'pokrovsky-gate', cue: cue('half') })).toContain('mid')
  })
})

describe('a room with windows', () => {
  const shown = (light: 'day' | 'dawn' | 'dusk' | 'night' | 'lamp') =>
    layersShown({ art: 'party-flat', cue: { ...cue('empty'), light } })

  it('is lit by day and at dawn through them, and by its lamps at any other hour', () => {
    expect([shown('day'), shown('dawn')]).toEqual([
      ['ground', 'day'],
      ['ground', 'day'],
    ])
    expect([shown('lamp'), shown('dusk'), shown('night')]).toEqual([
      ['ground', 'lamp'],
      ['ground', 'lamp'],
      ['ground', 'lamp'],
    ])
  })
})

describe('a drawn place', () => {
  it('has an address for every layer that the manifest names', () => {
    for (const art of arts) expect(placeOf(art).layers, art).toHaveLength(places[art].layers.length)
  })
})
