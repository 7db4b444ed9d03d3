import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergingOf } from '../../src/analysis/exact/classes.ts'
import { layoutOf, pack, unpack } from '../../src/analysis/exact/layout.ts'
import { routeFlags } from '../../src/analysis/exact/modes.ts'
import { type Location, locationsOf } from '../../src/analysis/exact/possible.ts'
import { endingsIn } from '../../src/analysis/exact/sightings.ts'
import { situationsOf } from '../../src/analysis/exact/situation.ts'
import { stateSet } from '../../src/analysis/exact/stateSet.ts'
import { tableOf } from '../../src/analysis/exact/table.ts'
import { runner, unfold } from '../../src/analysis/exact/unfold.ts'
import { weigh } from '../../src/analysis/exact/weigh.ts'
import { beginningOf, dicedChooser } from '../../src/analysis/index.ts'
import { branchesOf, quickPlay } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'
import { smallStory } from './smallStories.ts'

const compiled = (scenario: Scenario) => {
  const { node, values } = beginningOf(scenario)
  const layout = layoutOf(scenario)
  const table = tableOf(scenario, layout, node)
  const start = pack(layout, values)
  return { layout, table, start, plain: locationsOf(table, start) ?? [] }
}

/** At every node of random plays the table must offer what the engine offers, with the same odds, and lead where it leads. */
const followsTheEngine = (scenario: Scenario, plays: number): void => {
  const { layout, table, plain } = compiled(scenario)
  const at = new Map(plain.map((location) => [table.nodes[location.place]?.node.id, location]))
  for (let dice = 1; dice <= plays; dice += 1)
    quickPlay(scenario, dice, dicedChooser(dice), undefined, (node, values) => {
      const location = at.get(node.id) as Location
      const state = pack(layout, values)
      expect(unpack(layout, state)).toEqual(values)
      const { list, at: situationAt } = situationsOf(layout, location.node)
      const situation = list[situationAt(state)]
      const offered = situation?.ways.map((way, which) => {
        const { name, turns, exits } = location.node.ways[way] ?? { name: 'impossible', turns: [], exits: [] }
        const leads = exits.map((exit) => exit.go)
        const next = new Int32Array(layout.words)
        const went = runner(layout, turns, exits, leads)(state, next)
        const to = table.nodes[plain[leads[went] ?? -1]?.place ?? -1]?.node.id
        return { name, odds: situation.odds?.[which] ?? 1, to, values: unpack(layout, next) }
      })
      expect(offered).toEqual(
        branchesOf(scenario, node, values).map(({ choice, result, odds, to, values: after }) => {
          const fate = node.kind === 'vote' ? (result ? 'carried' : 'lost') : result ? 'happens' : 'fails'
          const name = choice ? ('option' in choice ? choice.option : choice.picks.join(' ')) : result === undefined ? 'on' : fate
          return { name, odds, to, values: after }
        }),
      )
    })
}

describe('the compiled table', { timeout: 60_000 }, () => {
  it('does what the engine does on random plays of the bread queue', () => followsTheEngine(breadQueue, 50))
  it('does what the engine does on random plays of Left of October', { timeout: 30_000 }, () =>
    followsTheEngine(leftOfOctober, 60),
  )
  it('does what the engine does on small random stories', () => {
    fc.assert(
      fc.property(smallStory, (scenario) => followsTheEngine(scenario, 3)),
      { numRuns: 200 },
    )
  })
})

describe('the unfolded story', { timeout: 60_000 }, () => {
  it('gives the endings the same chances forwards and backwards, with and without roads told apart', () => {
    fc.assert(
      fc.property(smallStory, (scenario) => {
        const { layout, table, start, plain } = compiled(scenario)
        const results = [plain, locationsOf(table, start, routeFlags(table)) ?? []].map((locations) => {
          const { layers, complete } = unfold(layout, locations, mergingOf(layout, locations), start, 1e6)
          expect(complete).toBe(true)
          const placeOf = (location: number) => locations[location]?.place ?? -1
          const { endings, backward } = weigh(layers, placeOf, table.nodes, endingsIn(table), 'uniform', () => true)
          for (const [at, chance] of endings.entries()) expect(chance).toBeCloseTo(backward[at] ?? -1, 12)
          return endings
        })
        for (const [at, chance] of (results[0] ?? []).entries()) expect(results[1]?.[at]).toBeCloseTo(chance, 12)
      }),
      { numRuns: 200 },
    )
  })
})

describe('a set of states', () => {
  it('numbers each state once, in the order in which they came', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer()), { maxLength: 300 }), (list) => {
        const set = stateSet(2)
        const known = new Map<string, number>()
        for (const state of list) {
          const key = state.join()
          if (!known.has(key)) known.set(key, known.size)
          expect(set.add(Int32Array.from(state))).toBe(known.get(key))
        }
        const read = new Int32Array(2)
        for (const [key, number] of known) {
          set.read(number, read)
          expect(read.join()).toBe(key)
        }
        expect(set.count()).toBe(known.size)
      }),
    )
  })
})
