import { type Policy, weightsIn } from './policy.ts'
import type { TableNode } from './table.ts'
import { countOpen, emptyTally, type Tally } from './tallies.ts'
import type { Layer } from './unfold.ts'

/** How the options of a turning point stand to each other for a goal, by their place in `ways`. */
export interface Standing {
  /** In no state is another open option better for the goal. */
  readonly neverWorse: Uint8Array
  /** In some state it is better than some other open option. */
  readonly oftenBetter: Uint8Array
}

export interface Weighed {
  /** Chance of each ending, by forward induction. */
  readonly endings: Float64Array
  /** The same by backward induction; equal but for rounding. */
  readonly backward: Float64Array
  /** The same after each way of the first node, in the order of its situation's ways: also of one that nobody takes. */
  readonly afterFirst: readonly Float64Array[]
  readonly tallies: readonly Tally[]
  readonly standings: readonly Standing[]
}

/**
 * Chances over an unfolded story under a policy. Forward: the share of plays that come to each state. Backward: the chance of each
 * ending from each state. Their product at an option is the share of plays that take it and meet the ending.
 * Method: forward and backward induction over a graph without circles, in double precision; each number is a sum of products of
 * choices' and luck's weights, and nothing is sampled. `goal` says which endings are wished for.
 */
export const weigh = (
  layers: readonly Layer[],
  placeOf: (location: number) => number,
  nodes: readonly TableNode[],
  endings: readonly number[],
  policy: Policy,
  goal: (place: number) => boolean,
): Weighed => {
  const layerAt = new Map(layers.map((layer) => [layer.at, layer]))
  const weights = new Map(layers.map((layer) => [layer, layer.situations.map((each) => weightsIn(each, policy))]))
  const masses = massesOf(layers, layerAt, weights)
  const width = endings.length
  const tallies = nodes.map((node) => emptyTally(node, width))
  const standings = nodes.map(
    ({ ways }): Standing => ({
      neverWorse: new Uint8Array(ways.length).fill(1),
      oftenBetter: new Uint8Array(ways.length),
    }),
  )
  const wished = endings.map((place) => (goal(place) ? 1 : 0))
  const met = new Float64Array(width)
  const futures = new Map<Layer, Float64Array>()
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layers[index] as Layer
    const place = placeOf(layer.at)
    const mass = masses.get(layer) as Float64Array
    const future = new Float64Array(mass.length * width)
    futures.set(layer, future)
    const ending = endings.indexOf(place)
    const node = nodes[place] as TableNode
    const tally = tallies[place] as Tally
    const inSituation = new Float64Array(layer.situations.length)
    const after = layer.leads.map((lead) => futures.get(layerAt.get(lead) as Layer))
    const { situations, situationOf, edges, firstOf } = layer
    const leads = layer.leads.length
    const weightsHere = weights.get(layer) as readonly (readonly number[])[]
    const isCompared = node.node.kind === 'turning point'
    for (let state = 0; state < mass.length; state += 1) {
      const share = mass[state] as number
      const at = situationOf[state] as number
      inSituation[at] = (inSituation[at] as number) + share
      if (ending >= 0) {
        future[state * width + ending] = 1
        met[ending] = (met[ending] as number) + share
        continue
      }
      const { ways } = situations[at] as Layer['situations'][number]
      const weight = weightsHere[at] as readonly number[]
      const first = firstOf[state] as number
      for (let which = 0; which < ways.length; which += 1) {
        const edge = edges[first + which] as number
        const lead = edge % leads
        const from = after[lead] as Float64Array
        const base = ((edge - lead) / leads) * width
        const way = ways[which] as number
        const taken = share * (weight[which] as number)
        tally.taken[way] = (tally.taken[way] as number) + taken
        addChances(from, base, width, future, state * width, weight[which] as number, tally.endings, way * width, taken)
      }
      if (isCompared && ways.length > 1) compare(standings[place] as Standing, layer, first, ways, after, wished)
    }
    for (const [at, share] of inSituation.entries()) {
      const situation = layer.situations[at]
      if (situation) countOpen(tally, node, situation, share)
    }
  }
  const [start] = layers
  const backward = start ? (futures.get(start)?.slice(0, width) ?? new Float64Array(width)) : new Float64Array(width)
  return { endings: met, backward, afterFirst: start ? afterWays(start, layerAt, futures, width) : [], tallies, standings }
}

/**
 * Adds the chances at `base`, `weight` of them to a state's and `taken` of them to a way's. A function of its own: what is called often
 * is compiled soon.
 */
const addChances = (
  from: Float64Array,
  base: number,
  width: number,
  future: Float64Array,
  state: number,
  weight: number,
  endings: Float64Array,
  way: number,
  taken: number,
): void => {
  for (let end = 0; end < width; end += 1) {
    const chance = from[base + end] as number
    if (chance === 0) continue
    future[state + end] = (future[state + end] as number) + weight * chance
    endings[way + end] = (endings[way + end] as number) + taken * chance
  }
}

/** Chances of the endings after each way of a layer's first state. */
const afterWays = (
  layer: Layer,
  layerAt: ReadonlyMap<number, Layer>,
  futures: ReadonlyMap<Layer, Float64Array>,
  width: number,
): readonly Float64Array[] =>
  Array.from(layer.edges.subarray(0, layer.firstOf[1]), (edge) => {
    const lead = edge % layer.leads.length
    const base = ((edge - lead) / layer.leads.length) * width
    const from = futures.get(layerAt.get(layer.leads[lead] as number) as Layer) as Float64Array
    return from.slice(base, base + width)
  })

const massesOf = (
  layers: readonly Layer[],
  layerAt: ReadonlyMap<number, Layer>,
  weights: ReadonlyMap<Layer, readonly (readonly number[])[]>,
): ReadonlyMap<Layer, Float64Array> => {
  const masses = new Map(layers.map((layer) => [layer, new Float64Array(layer.states.count())]))
  const [start] = layers
  if (start) (masses.get(start) as Float64Array)[0] = 1
  for (const layer of layers) {
    const mass = masses.get(layer) as Float64Array
    const after = layer.leads.map((lead) => masses.get(layerAt.get(lead) as Layer))
    const weightsHere = weights.get(layer) as readonly (readonly number[])[]
    for (let state = 0; state < mass.length; state += 1) {
      const share = mass[state] as number
      const weight = weightsHere[layer.situationOf[state] as number] as readonly number[]
      const first = layer.firstOf[state] as number
      for (let which = 0; which < weight.length; which += 1) {
        const edge = layer.edges[first + which] as number
        const lead = edge % layer.leads.length
        const into = after[lead] as Float64Array
        const number = (edge - lead) / layer.leads.length
        into[number] = (into[number] as number) + share * (weight[which] as number)
      }
    }
  }
  return masses
}

/** Chances closer than this are held equal: they differ by rounding. */
const tolerance = 1e-9

/** Chances of the goal, one for each open option; kept to spare a new list for every state. */
const chances = new Float64Array(64)

const compare = (
  standing: Standing,
  layer: Layer,
  first: number,
  ways: readonly number[],
  after: readonly (Float64Array | undefined)[],
  wished: readonly number[],
): void => {
  const width = wished.length
  let best = 0
  let worst = 1
  for (let which = 0; which < ways.length; which += 1) {
    const edge = layer.edges[first + which] as number
    const lead = edge % layer.leads.length
    const from = after[lead] as Float64Array
    const base = ((edge - lead) / layer.leads.length) * width
    let sum = 0
    for (let end = 0; end < width; end += 1) sum += (wished[end] as number) * (from[base + end] as number)
    best = Math.max(best, sum)
    worst = Math.min(worst, sum)
    chances[which] = sum
  }
  for (let which = 0; which < ways.length; which += 1) {
    const chance = chances[which] as number
    if (chance < best - tolerance) standing.neverWorse[ways[which] as number] = 0
    if (chance > worst + tolerance) standing.oftenBetter[ways[which] as number] = 1
  }
}
