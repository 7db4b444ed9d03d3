import { describe, expect, it } from 'vitest'
import { historicalPlay, type Outlook, positionOf, type RoadsRow, roadsNotTaken } from '../../src/analysis/index.ts'
import { branchesOf, nodeOf, prefixOf, replay, turnPages } from '../../src/engine/index.ts'
import { dicedPlay } from '../engine/plays.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'
import { bruteForce } from './bruteForce.ts'

const history = historicalPlay(leftOfOctober)
/** Enough to tell the rows apart, in a few seconds. */
const plays = 2000
const rows = [...roadsNotTaken(leftOfOctober, history.journal, { plays })]
const sum = ({ endings }: Outlook) => Object.values(endings).reduce((a, b) => a + b, 0)

/** Two rows between which luck had no say: what one choice leads to is what the next decision finds. */
const neighbours = (): readonly (readonly [RoadsRow, RoadsRow])[] => {
  const lucky = new Set(history.steps.filter((step) => step.draw).map((step) => step.node))
  const order = history.steps.map((step) => step.node)
  return rows.flatMap((later, which) => {
    const earlier = rows[which + 1]
    if (!earlier) return []
    const between = order.slice(order.indexOf(earlier.node), order.indexOf(later.node))
    return between.some((node) => lucky.has(node)) ? [] : [[earlier, later] as const]
  })
}

describe('the roads not taken', { timeout: 120_000 }, () => {
  it('have a row for each decision of the road, the last first, and a road for each thing that stood open', () => {
    expect(rows.map(({ at }) => at)).toEqual(history.journal.choices.map((_, at) => at).reverse())
    const decided = history.steps.flatMap(({ node, option, picks }) => (option || picks ? [node] : []))
    expect(rows.map(({ node }) => node).reverse()).toEqual(decided)
    for (const row of rows) {
      const here = turnPages(leftOfOctober, replay(leftOfOctober, prefixOf(history.journal, row.at)).play)
      const open = branchesOf(leftOfOctober, nodeOf(leftOfOctober, row.node), positionOf(here).values)
      expect(row.roads.map(({ choice }) => choice)).toEqual(open.map(({ choice }) => choice))
      expect(row.roads[row.taken]?.choice).toEqual(history.journal.choices[row.at])
    }
  })

  it('have chances whose sum is 1, each within its bounds', () => {
    for (const { before, roads, exact } of rows)
      for (const outlook of [before, ...roads.map((road) => road.outlook)]) {
        expect(sum(outlook)).toBeCloseTo(1, 9)
        expect(outlook.bounds === undefined).toBe(exact)
        for (const [id, [low, high]] of Object.entries(outlook.bounds ?? {})) {
          expect(low).toBeLessThanOrEqual((outlook.endings[id] ?? 0) + 1e-12)
          expect(high).toBeGreaterThanOrEqual((outlook.endings[id] ?? 0) - 1e-12)
        }
      }
  })

  it('are exact from July on, and estimated before', () => {
    const july = new Set(leftOfOctober.parts.find(({ id }) => id === 'july')?.nodes.map(({ id }) => id))
    expect(rows.filter(({ node }) => july.has(node)).length).toBeGreaterThan(5)
    expect(rows.filter(({ node, exact }) => july.has(node) && !exact)).toEqual([])
    expect(rows.at(-1)).toMatchObject({ exact: false, plays })
  })

  it('lead by the option taken to where the next decision begins', () => {
    const pairs = neighbours()
    expect(pairs.filter(([earlier]) => earlier.exact).length).toBeGreaterThan(5)
    const off: string[] = []
    for (const [earlier, later] of pairs) {
      const led = earlier.roads[earlier.taken]?.outlook as Outlook
      for (const [id, chance] of Object.entries(led.endings)) {
        const next = later.before.endings[id] ?? 0
        if (earlier.exact && later.exact) expect(next, `${earlier.node} ${id}`).toBeCloseTo(chance, 9)
        const [low, high] = led.bounds?.[id] ?? [chance, chance]
        const [least, most] = later.before.bounds?.[id] ?? [next, next]
        if (low > most + 1e-9 || least > high + 1e-9) off.push(`${earlier.node} ${id}`)
      }
    }
    // Some 400 pairs of 95 % intervals; two that miss each other are rarer than 1 in 100.
    expect(off.length, off.join()).toBeLessThanOrEqual(5)
  })

  it('are the same every time, and the same from where they were stopped', () => {
    const until = 3
    const again = [...roadsNotTaken(leftOfOctober, history.journal, { plays, until, budget: 0 })]
    expect(again).toEqual(rows.slice(-until))
  })

  it('are looked for one row at a time, and no further than they are asked for', () => {
    const asked = roadsNotTaken(leftOfOctober, history.journal)
    expect(asked.next().value).toEqual(rows[0])
    expect(asked.return(undefined)).toEqual({ value: undefined, done: true })
    expect(asked.next().done).toBe(true)
  })

  it('name a single different choice only where it leads neither to this ending nor where the choice taken would', () => {
    const named = rows.filter(({ elsewhere }) => elsewhere !== undefined)
    expect(named.length).toBeGreaterThan(0)
    for (const { roads, taken, elsewhere } of named) {
      expect(elsewhere).not.toBe(taken)
      expect(roads[elsewhere ?? -1]?.usual).not.toBe(history.node)
      expect(roads[elsewhere ?? -1]?.usual).not.toBe(roads[taken]?.usual)
    }
    for (const { roads, elsewhere, taken } of rows)
      if (elsewhere === undefined)
        expect(roads.every(({ usual }) => usual === history.node || usual === roads[taken]?.usual)).toBe(true)
  })

  it.each([1, 2, 3])('agree with brute force on a small story: play %s', (seed) => {
    const { journal } = dicedPlay(breadQueue, seed, seed)
    const exact = [...roadsNotTaken(breadQueue, journal)]
    const sampled = [...roadsNotTaken(breadQueue, journal, { budget: 0, plays: 20_000 })]
    for (const [which, row] of exact.entries()) {
      const here = turnPages(breadQueue, replay(breadQueue, prefixOf(journal, row.at)).play)
      const counted = bruteForce(breadQueue, 'leaning', positionOf(here))
      for (const [id, chance] of Object.entries(row.before.endings)) {
        expect(chance).toBeCloseTo(counted.get(id) ?? 0, 9)
        expect(Math.abs((sampled[which]?.before.endings[id] ?? 0) - chance)).toBeLessThan(0.03)
      }
    }
  })
})
