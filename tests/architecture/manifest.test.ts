import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figures, pictures, places, portraits, sounds } from '../../src/manifest/index.ts'
import { leftOfOctober } from '../fixtures.ts'

const assets = resolve(import.meta.dirname, '../../assets')
const lying = readdirSync(assets, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(assets.length + 1)
      .replaceAll('\\', '/'),
  )
  .filter((file) => file !== 'LICENSES.md')

const listed = [
  ...Object.values(pictures).map((picture) => picture.file),
  ...figures.map((figure) => `images/figures/${figure}.svg`),
  ...Object.entries(places).flatMap(([id, place]) =>
    ['still', ...place.layers].map((layer) => `images/places/${id}/${layer}.svg`),
  ),
  ...portraits.map((portrait) => portrait.file),
  ...Object.keys(sounds).flatMap((key) => [`audio/${key}.webm`, `audio/${key}.m4a`]),
]

describe('the manifest', () => {
  it('lists what lies in assets, and nothing that does not', () => {
    expect([...new Set(listed)].sort()).toEqual(lying.sort())
  })

  it('has a portrait or an outline for everybody in the story', () => {
    const drawn = portraits.map((portrait) => portrait.file.replace(/^.*\/|\.svg$/g, ''))
    expect(leftOfOctober.people.map((person) => person.id).filter((id) => !drawn.includes(id))).toEqual([])
  })

  it('names drawings without script or address of another place', () => {
    for (const file of lying.filter((each) => each.endsWith('.svg'))) {
      const text = readFileSync(join(assets, file), 'utf8').replace('http://www.w3.org/2000/svg', '')
      expect(text, file).not.toMatch(/<script|https?:|href=|@import/)
    }
  })
})
