import type { Merging } from './classes.ts'
import { compiled, isAlways, testsIn } from './formula.ts'
import type { Layout, Packed } from './layout.ts'
import type { BoundNode, Location } from './possible.ts'
import { type Situation, situationsOf } from './situation.ts'
import { type StateSet, stateSet } from './stateSet.ts'
import type { Exit } from './table.ts'

/** The merged states of one location and the ways out of each. */
export interface Layer {
  /** Number of the location. */
  readonly at: number
  readonly states: StateSet
  readonly situations: readonly Situation[]
  /** Situation of each state, by its number. */
  readonly situationOf: Int32Array
  /**
   * For each state, for each of its situation's ways in order: which of `leads` it goes to, plus `leads.length` times the state's
   * number there. Where a state's ways begin is `firstOf`.
   */
  readonly edges: Int32Array
  readonly firstOf: Int32Array
  /** Locations that some way leads to. */
  readonly leads: readonly number[]
}

/** The whole story as layers of merged states, in the order of the locations; or how far it was followed when it grew too large. */
export interface Unfolded {
  readonly layers: readonly Layer[]
  readonly states: number
  /** False: `budget` was passed, and the last layers are missing. */
  readonly complete: boolean
}

/**
 * Follows every way from `start` through all states, merged as `merging` says. Stops when more than `budget` states, of layers
 * done and waiting together, have been met. `told` is called before each layer with the states so far; where it returns false the
 * work stops too.
 */
export const unfold = (
  layout: Layout,
  locations: readonly Location[],
  merging: readonly Merging[],
  start: Packed,
  budget: number,
  told: (states: number) => boolean = () => true,
): Unfolded => {
  const sets = locations.map(() => stateSet(layout.words))
  const merges = merging.map((each) => merger(layout, each))
  const lasting = turnsThatLast(merging)
  const first = start.slice()
  merges[0]?.(first)
  sets[0]?.add(first)
  const layers: Layer[] = []
  let states = 1
  for (const [at, { node }] of locations.entries()) {
    const here = sets[at]
    if (!here || here.count() === 0) continue
    if (!told(states)) return { layers, states, complete: false }
    const { layer, grown } = layerOf(layout, at, node, here, sets, merges, lasting, budget - states)
    states += grown
    if (!layer) return { layers, states, complete: false }
    layers.push(layer)
  }
  return { layers, states, complete: true }
}

const layerOf = (
  layout: Layout,
  at: number,
  node: BoundNode,
  here: StateSet,
  sets: readonly StateSet[],
  merges: readonly ((state: Packed) => void)[],
  lasting: (way: BoundWay) => BoundWay['turns'],
  room: number,
): { readonly layer?: Layer; readonly grown: number } => {
  const leads = [...new Set(node.ways.flatMap((way) => way?.exits.map((exit) => exit.go) ?? []))]
  const before = leads.map((go) => sets[go]?.count() ?? 0)
  const grown = () => leads.reduce((sum, go, which) => sum + (sets[go]?.count() ?? 0) - (before[which] ?? 0), 0)
  const runs = node.ways.map((way) => way && runner(layout, lasting(way), way.exits, leads))
  const situations = situationsOf(layout, node)
  const count = here.count()
  const situationOf = new Int32Array(count)
  const firstOf = new Int32Array(count + 1)
  let edges = new Int32Array(Math.max(16, count * 4))
  let used = 0
  const state = new Int32Array(layout.words)
  const next = new Int32Array(layout.words)
  for (let number = 0; number < count; number += 1) {
    here.read(number, state)
    const place = situations.at(state)
    situationOf[number] = place
    firstOf[number] = used
    const { ways } = situations.list[place] as Situation
    if (used + ways.length > edges.length) edges = widened(edges, used + ways.length)
    for (const way of ways) {
      const run = runs[way]
      if (!run) throw new Error(`a way through ${node.node.id} that was held impossible`)
      const which = run(state, next)
      const go = leads[which] as number
      ;(merges[go] as (state: Packed) => void)(next)
      edges[used++] = (sets[go] as StateSet).add(next) * leads.length + which
    }
    if ((number & 1023) === 0 && grown() > room) return { grown: grown() }
  }
  firstOf[count] = used
  if (grown() > room) return { grown: grown() }
  return {
    layer: { at, states: here, situations: situations.list, situationOf, edges: edges.slice(0, used), firstOf, leads },
    grown: grown(),
  }
}

const widened = (from: Int32Array, least: number): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(Math.max(least, from.length * 2))
  wider.set(from)
  return wider
}

/** The turns of a way that some exit reads, or some place behind it can tell: all others are merged away on arrival. */
const turnsThatLast = (merging: readonly Merging[]): ((way: BoundWay) => BoundWay['turns']) => {
  const alive = merging.map((each) => each.map((classes) => classes.some((least) => least !== classes[0])))
  return ({ turns, exits }) => {
    const read = new Set(exits.flatMap((exit) => testsIn(exit.when)).map(({ variable }) => variable))
    return turns.filter(({ variable }) => read.has(variable) || exits.some((exit) => alive[exit.go]?.[variable]))
  }
}

/** Takes a state along a way: writes what it becomes and returns which of `leads` it comes to. */
export const runner = (
  layout: Layout,
  turns: BoundWay['turns'],
  exits: readonly Exit[],
  leads: readonly number[],
): ((state: Packed, next: Packed) => number) => {
  const steps = turns.map(({ when, variable, to }) => {
    const { word = 0, shift = 0, bits = 0 } = layout.variables[variable] ?? {}
    return { when: isAlways(when) ? undefined : compiled(layout, when), to: Uint8Array.from(to), word, shift, bits }
  })
  const ends = exits.map((exit) => {
    const keep = new Int32Array(layout.words).fill(-1)
    for (const flag of exit.drops) {
      const { word = 0, shift = 0 } = layout.variables[flag] ?? {}
      keep[word] = (keep[word] ?? 0) & ~(1 << shift)
    }
    const when = isAlways(exit.when) ? undefined : compiled(layout, exit.when)
    return { when, keep: exit.drops.length > 0 ? keep : undefined, which: leads.indexOf(exit.go) }
  })
  return (state, next) => {
    for (let word = 0; word < next.length; word += 1) next[word] = state[word] as number
    for (let at = 0; at < steps.length; at += 1) {
      const { when, to, word, shift, bits } = steps[at] as (typeof steps)[number]
      if (when && !when(state)) continue
      const now = next[word] as number
      next[word] = (now & ~(bits << shift)) | ((to[(now >>> shift) & bits] as number) << shift)
    }
    for (let at = 0; at < ends.length; at += 1) {
      const { when, keep, which } = ends[at] as (typeof ends)[number]
      if (when && !when(next)) continue
      if (keep) for (let word = 0; word < next.length; word += 1) next[word] = (next[word] as number) & (keep[word] as number)
      return which
    }
    throw new Error('no rule holds')
  }
}

type BoundWay = NonNullable<BoundNode['ways'][number]>

/** Writes each variable's least merged value over its own. */
export const merger = (layout: Layout, merging: Merging): ((state: Packed) => void) => {
  const keep = new Int32Array(layout.words).fill(-1)
  const put = new Int32Array(layout.words)
  const maps = layout.variables.flatMap(({ word, shift, bits, size }, variable) => {
    const classes = merging[variable] ?? new Uint8Array(size)
    const isDead = classes.every((least) => least === classes[0])
    const isWhole = classes.every((least, value) => least === value)
    if (isDead) {
      keep[word] = (keep[word] ?? 0) & ~(bits << shift)
      put[word] = (put[word] ?? 0) | ((classes[0] ?? 0) << shift)
      return []
    }
    return isWhole ? [] : [{ word, shift, bits, classes }]
  })
  return (state) => {
    for (let word = 0; word < state.length; word += 1)
      state[word] = ((state[word] as number) & (keep[word] as number)) | (put[word] as number)
    for (let at = 0; at < maps.length; at += 1) {
      const { word, shift, bits, classes } = maps[at] as (typeof maps)[number]
      const now = state[word] as number
      state[word] = (now & ~(bits << shift)) | ((classes[(now >>> shift) & bits] as number) << shift)
    }
  }
}
