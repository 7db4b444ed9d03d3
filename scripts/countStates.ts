/**
 * `npx tsx scripts/countStates.ts [PLAYS]`: how many different states there are at each node of the shipped campaign, (a) as they are, (b) without what
 * no later rule reads, (c) with values merged that no later rule tells apart. Followed exactly as long as a node has at most 300,000;
 * beyond, estimated from below out of random plays. Method: Chao 1984, seen + once² / (2 twice), a lower bound. docs/decisions/0010 has
 * the figures.
 */
import { mergingOf } from '../src/analysis/exact/classes.ts'
import { layoutOf, pack } from '../src/analysis/exact/layout.ts'
import { locationsOf } from '../src/analysis/exact/possible.ts'
import { samplePlays } from '../src/analysis/exact/sampled.ts'
import { endingsIn } from '../src/analysis/exact/sightings.ts'
import { stateSet } from '../src/analysis/exact/stateSet.ts'
import { tableOf } from '../src/analysis/exact/table.ts'
import { merger, unfold } from '../src/analysis/exact/unfold.ts'
import { beginningOf } from '../src/analysis/index.ts'
import { scenarioFiles } from '../src/cli/files.ts'
import { loadScenario } from '../src/scenario/load.ts'

const { scenario } = loadScenario(scenarioFiles('scenarios/left-of-october') ?? [])
if (!scenario) throw new Error('the shipped scenario does not load: run scenario check')
const plays = Number(process.argv[2] ?? 100_000)
const begin = beginningOf(scenario)
const layout = layoutOf(scenario)
const table = tableOf(scenario, layout, begin.node)
const start = pack(layout, begin.values)
const locations = locationsOf(table, start) ?? []
const merging = mergingOf(layout, locations)
const whole = merging.map((each) => each.map((classes) => classes.map((_, value) => value)))
const live = merging.map((each, at) =>
  each.map((classes, variable) => {
    const possible = locations[at]?.possible[variable] ?? 0
    const isDead = new Set([...classes].filter((_, value) => possible & (1 << value))).size <= 1
    return isDead ? classes : classes.map((_, value) => value)
  }),
)
const counted = [whole, live, merging].map((each) => {
  const merges = each.map((one) => merger(layout, one))
  const sets = each.map(() => stateSet(layout.words))
  const times = each.map((): number[] => [])
  const state = new Int32Array(layout.words)
  samplePlays(table, locations, start, endingsIn(table), { policy: 'uniform', plays, seed: 7 }, undefined, (at, there) => {
    state.set(there)
    merges[at]?.(state)
    const number = sets[at]?.add(state) ?? 0
    const list = times[at] as number[]
    list[number] = (list[number] ?? 0) + 1
  })
  return times.map((list) => {
    const once = list.filter((each) => each === 1).length
    const twice = list.filter((each) => each === 2).length
    return Math.round(list.length + (once * once) / (2 * Math.max(1, twice)))
  })
})
const exact = [whole, live, merging].map((each) => {
  const { layers } = unfold(layout, locations, each, start, 3_000_000)
  return new Map(layers.map((layer) => [layer.at, layer.states.count()]))
})
const shown = (which: number, at: number) => {
  const known = exact[which]?.get(at)
  return (known === undefined ? `> ${(counted[which]?.[at] ?? 0).toLocaleString('en')}` : known.toLocaleString('en')).padStart(16)
}
console.log(`${'node'.padEnd(26)}${'plain'.padStart(16)}${'live'.padStart(16)}${'merged'.padStart(16)}`)
for (const [at, { node }] of locations.entries())
  console.log(`${node.node.id.padEnd(26)}${shown(0, at)}${shown(1, at)}${shown(2, at)}`)
for (const which of [0, 1, 2])
  console.log(
    ['plain', 'live', 'merged'][which],
    locations.reduce((sum, _, at) => sum + (exact[which]?.get(at) ?? counted[which]?.[at] ?? 0), 0).toLocaleString('en'),
  )
