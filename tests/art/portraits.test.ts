import { describe, expect, it } from 'vitest'
import { drawPortraits } from '../../scripts/art/portraits/cast.ts'
import { moodNames, moods } from '../../scripts/art/portraits/mood.ts'
import { sitters } from '../../scripts/art/portraits/sitters.ts'
import { portraitOf, portraits } from '../../src/manifest/index.ts'
import { leftOfOctober } from '../fixtures.ts'

const svgOf = new Map(drawPortraits().map(({ path, svg }) => [path.replace(/^portraits\/|\.svg$/gu, ''), svg]))
const speakers = leftOfOctober.parts
  .flatMap((part) => part.nodes)
  .flatMap((node) => (node.kind === 'turning point' ? node.advice.map((advice) => advice.who) : []))
const likeness = new Map(Object.entries(portraits).map(([id, entry]) => [id, entry.likeness as string]))

describe('a portrait', () => {
  it('has a view for every mood, of everybody who speaks and whose face is drawn', () => {
    const drawn = speakers.filter((id) => likeness.get(id) === 'drawn')
    expect(new Set(drawn).size).toBeGreaterThan(15)
    for (const id of [...drawn, ...Object.keys(sitters)])
      expect(
        [...(svgOf.get(id) ?? '').matchAll(/<view id="(\w+)"/gu)].map(([, name]) => name),
        id,
      ).toEqual(moodNames)
  })

  it('has no mood where it is an outline', () => {
    const outlined = [...svgOf].filter(([id]) => likeness.get(id) === 'silhouette')
    expect(outlined.length).toBeGreaterThan(0)
    expect(outlined.filter(([, svg]) => svg.includes('<view'))).toEqual([])
  })

  it('shares everything but brow, lid and mouth between its moods', () => {
    for (const id of Object.keys(sitters))
      for (const part of ['ground', 'body', 'head', 'crown']) {
        expect(svgOf.get(id)?.split(`id="${part}"`).length, `${id}, ${part}`).toBe(2)
        expect(svgOf.get(id)?.split(`href="#${part}"`).length, `${id}, ${part}`).toBe(moodNames.length)
      }
  })

  it('tips the crown by 6 units at most, and lowers the brow of the stern one and lifts that of the glad one', () => {
    const crown = 240
    for (const { head } of Object.values(moods))
      expect(Math.hypot(Math.sin((head[0] * Math.PI) / 180) * crown, head[1])).toBeLessThanOrEqual(6.1)
    expect(moods.stern.brow[1]).toBeGreaterThan(0)
    expect(moods.glad.brow[1]).toBeLessThan(0)
    expect(moods.stern.mouth[0]).toBeGreaterThan(moods.glad.mouth[0])
  })

  it('is addressed by its mood, and is calm where nothing is asked', () => {
    expect(portraitOf('kamkov', 'stern')).toMatch(/kamkov.*\.svg#stern$/u)
    expect(portraitOf('kamkov')).toMatch(/#calm$/u)
    expect(portraitOf('nobody', 'glad')).toMatch(/someone.*\.svg#glad$/u)
  })
})
