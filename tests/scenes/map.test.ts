import { describe, expect, it } from 'vitest'
import { nearestTown, projection } from '../../src/manifest/index.ts'
import { coverScale } from '../../src/scenes/cover.ts'
import { meet } from '../../src/scenes/labels.ts'
import { mapLaid, mapNames } from '../../src/scenes/mapLayout.ts'

const pins = [
  { name: 'The northern front', longitude: 24.1, latitude: 56.95 },
  { name: 'Brest-Litovsk', longitude: 23.65, latitude: 52.08 },
  { name: 'Russia', longitude: 40, latitude: 55 },
  { name: 'Simbirsk on the Volga', longitude: 48.4, latitude: 54.31 },
  { name: 'Kiev', longitude: 30.52, latitude: 50.45 },
  { name: 'Nowhere on this map', longitude: -70, latitude: -30 },
]
const hosts = [
  { width: 1366, height: 318 },
  { width: 390, height: 251 },
  { width: 360, height: 251 },
  { width: 1920, height: 450 },
]
const lay = (host: (typeof hosts)[number], pin: (typeof pins)[number]) => {
  const laid = mapLaid(host, Math.max(coverScale(host, projection), 0.5), pin)
  return { laid, names: mapNames(host, laid, pin) }
}

describe.each(hosts)('the map on a picture of $width x $height', (host) => {
  it('names places so that no name covers another, a point, or the edge', () => {
    for (const pin of pins) {
      const { names } = lay(host, pin)
      for (const [at, name] of names.entries()) {
        expect(
          names.slice(at + 1).filter((other) => meet(name, other)),
          `${pin.name}: ${name.words}`,
        ).toEqual([])
        const covered = names.filter(
          ({ point, words }) => point && words !== name.words && meet({ ...point, width: 0, height: 0 }, name),
        )
        expect(covered, `${pin.name}: ${name.words}`).toEqual([])
        expect(
          name.x >= 0 && name.y >= 0 && name.x + name.width <= host.width && name.y + name.height <= host.height,
          name.words,
        ).toBe(true)
      }
    }
  })

  it('shows the pin well inside, and covers the whole picture', () => {
    for (const pin of pins.slice(0, 5)) {
      const { laid, names } = lay(host, pin)
      const flag = names.find(({ kind }) => kind === 'pin')
      expect(flag?.words).toBe(pin.name)
      expect(flag?.point?.y, pin.name).toBeGreaterThan(0.3 * host.height)
      expect(flag?.point?.y, pin.name).toBeLessThan(0.75 * host.height)
      expect(laid.x - (projection.width / 2) * laid.scale).toBeLessThanOrEqual(0.5)
      expect(laid.y + (projection.height / 2) * laid.scale).toBeGreaterThanOrEqual(host.height - 0.5)
    }
  })

  it('names at least three towns and one land, and on a small picture no crowd of them', () => {
    for (const pin of pins) {
      const { names } = lay(host, pin)
      const count = (kind: string) => names.filter((name) => name.kind === kind).length
      expect(count('town'), pin.name).toBeGreaterThanOrEqual(3)
      if (host.width < 500) expect(count('town'), pin.name).toBeLessThan(9)
      else expect(count('land'), pin.name).toBeGreaterThanOrEqual(1)
    }
  })
})

describe('the town nearest to a place', () => {
  it('is one within a day of marching, or none', () => {
    expect(nearestTown({ longitude: 24.1, latitude: 56.95 })?.name).toBe('Riga')
    expect(nearestTown({ longitude: 30.13, latitude: 59.57 })?.name).toBe('Petrograd')
    expect(nearestTown({ longitude: 66, latitude: 66 })).toBeUndefined()
  })
})
