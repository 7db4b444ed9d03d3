import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sitters } from '../../scripts/art/portraits/sitters.ts'
import { figures, ornaments, ornamentUrl, pictures, places, portraitFile, portraits, sounds } from '../../src/manifest/index.ts'
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
  ...Object.entries(places).flatMap(([id, place]) => place.layers.map((layer) => `images/places/${id}/${layer}.svg`)),
  ...Object.values(portraits).map((portrait) => portrait.file),
  ...Object.values(ornaments).map((ornament) => ornament.file),
  ...Object.keys(sounds).flatMap((key) => [`audio/${key}.webm`, `audio/${key}.m4a`]),
]

describe('the manifest', () => {
  it('lists what lies in assets, and nothing that does not', () => {
    expect([...new Set(listed)].sort()).toEqual(lying.sort())
  })

  it('has a portrait or an outline for everybody in the story', () => {
    expect(leftOfOctober.people.map((person) => person.id).filter((id) => portraitFile(id) === undefined)).toEqual([])
    expect(portraitFile('nobody')).toBeUndefined()
  })

  it('has an address for every small drawing', () => {
    const keys = Object.keys(ornaments) as (keyof typeof ornaments)[]
    expect(keys.filter((key) => !ornamentUrl(key).endsWith('.svg'))).toEqual([])
  })

  it('calls a portrait drawn only where there is a sitter', () => {
    const known = Object.keys(sitters).sort()
    const drawn = Object.entries(portraits).flatMap(([id, { likeness }]) => (likeness === 'drawn' ? [id] : []))
    expect(drawn.sort()).toEqual(known)
  })

  it('keeps portraits, all moods in one file, under 16 KB and posters under 60 KB', () => {
    const heavy = (folder: string, most: number) => (file: string) =>
      file.startsWith(folder) && readFileSync(join(assets, file)).length > most
    expect(lying.filter(heavy('images/portraits/', 16 * 1024))).toEqual([])
    expect(lying.filter(heavy('images/title', 60 * 1024))).toEqual([])
  })

  it('has drawings without script, without the address of another place, and lettering as outlines', () => {
    const outside = /<script|https?:|href="(?!#)|url\((?!#)|@import/
    const textOf = (file: string) => readFileSync(join(assets, file), 'utf8').replace('http://www.w3.org/2000/svg', '')
    const drawings = lying.filter((each) => each.endsWith('.svg'))
    expect(drawings.filter((file) => outside.test(textOf(file)))).toEqual([])
    expect(drawings.filter((file) => !file.startsWith('images/places/') && textOf(file).includes('<text'))).toEqual([])
  })
})
