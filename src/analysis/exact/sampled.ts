import { diceOf } from '../dice.ts'
import type { Packed } from './layout.ts'
import { type Policy, weightsIn } from './policy.ts'
import type { Location } from './possible.ts'
import { type Situation, situationsOf } from './situation.ts'
import type { Table, TableNode } from './table.ts'
import { countOpen, emptyTally, type Tally } from './tallies.ts'
import { runner } from './unfold.ts'

export interface Sampling {
  readonly policy: Policy
  readonly plays: number
  readonly seed: number
  /** At the first node each open way is taken in turn, so that every one is followed alike often, whatever the policy. */
  readonly inTurn?: boolean
}

export interface Sampled {
  /** Share of the plays that met each ending. */
  readonly endings: Float64Array
  readonly tallies: readonly Tally[]
  /** How many plays were played: fewer than asked where `told` said no. */
  readonly plays: number
}

/**
 * Plays many times from a state, by the same table and policy as the exact analysis. Luck falls by its odds at every chance.
 * Equal seeds give equal numbers. `visit` sees the state on entering each node, with its location's number. `told` is called now and
 * then with the plays so far; where it returns false the work stops.
 */
export const samplePlays = (
  { layout, nodes }: Table,
  locations: readonly Location[],
  start: Packed,
  endings: readonly number[],
  { policy, plays, seed, inTurn = false }: Sampling,
  told: (plays: number) => boolean = () => true,
  visit?: (location: number, state: Packed) => void,
): Sampled => {
  const dice = diceOf(seed)
  const stops = locations.map(({ node, place }) => stopOf(layout, node, place))
  const tallies = nodes.map((node) => emptyTally(node, endings.length))
  const counts = stops.map(() => [] as number[])
  const met = new Float64Array(endings.length)
  let state = new Int32Array(layout.words)
  let next = new Int32Array(layout.words)
  const width = endings.length
  // A story runs in no circle, so a play takes each node once at most.
  const places = new Int32Array(nodes.length)
  const ways = new Int32Array(nodes.length)
  let played = 0
  for (; played < plays; played += 1) {
    if (played % 4096 === 0 && !told(played)) break
    state.set(start)
    let at = 0
    let length = 0
    for (;;) {
      visit?.(at, state)
      const stop = stops[at] as Stop
      const which = stop.at(state)
      const count = counts[at] as number[]
      count[which] = (count[which] ?? 0) + 1
      const situation = stop.list[which] as Situation
      if (situation.ways.length === 0) {
        const ending = endings.indexOf(stop.place)
        met[ending] = (met[ending] as number) + 1
        for (let step = 0; step < length; step += 1) {
          const tally = tallies[places[step] as number] as Tally
          const way = ways[step] as number
          tally.taken[way] = (tally.taken[way] as number) + 1
          tally.endings[way * width + ending] = (tally.endings[way * width + ending] as number) + 1
        }
        break
      }
      const { ways: open } = situation
      const way =
        open.length === 1 || (inTurn && length === 0)
          ? (open[played % open.length] as number)
          : pick(situation, stop.weights(which, policy), dice())
      places[length] = stop.place
      ways[length] = way
      length += 1
      at = stop.run(way, state, next)
      const swapped = state
      state = next
      next = swapped
    }
  }
  const share = 1 / Math.max(1, played)
  for (const [at, stop] of stops.entries())
    for (const [which, count] of (counts[at] ?? []).entries())
      if (count)
        countOpen(tallies[stop.place] as Tally, nodes[stop.place] as TableNode, stop.list[which] as Situation, count * share)
  for (const { taken, endings: each } of tallies) {
    for (let way = 0; way < taken.length; way += 1) taken[way] = (taken[way] as number) * share
    for (let end = 0; end < each.length; end += 1) each[end] = (each[end] as number) * share
  }
  return { endings: met.map((each) => each * share), tallies, plays: played }
}

interface Stop {
  readonly place: number
  readonly at: (state: Packed) => number
  readonly list: readonly Situation[]
  readonly weights: (situation: number, policy: Policy) => readonly number[]
  /** Takes a state along a way and returns the number of the location it comes to. */
  readonly run: (way: number, state: Packed, next: Packed) => number
}

const stopOf = (layout: Table['layout'], node: Location['node'], place: number): Stop => {
  const leads = [...new Set(node.ways.flatMap((way) => way?.exits.map((exit) => exit.go) ?? []))]
  const runs = node.ways.map((way) => way && runner(layout, way.turns, way.exits, leads))
  const { at, list } = situationsOf(layout, node)
  const known: (readonly number[])[] = []
  return {
    place,
    at,
    list,
    weights: (situation, policy) => {
      const weights = known[situation] ?? weightsIn(list[situation] as Situation, policy)
      known[situation] = weights
      return weights
    },
    run: (way, state, next) => leads[runs[way]?.(state, next) ?? 0] ?? 0,
  }
}

const pick = ({ ways }: Situation, weights: readonly number[], roll: number): number => {
  let left = roll
  for (let which = 0; which < weights.length; which += 1) {
    left -= weights[which] as number
    if (left < 0) return ways[which] as number
  }
  // Rounding may leave a crumb: it falls to the last way that can be taken.
  return ways[weights.findLastIndex((weight) => weight > 0)] as number
}

/**
 * Bounds of a share, of which `met` of `plays` were counted, at 95 %. Method: Wilson 1927, score interval with z = 1.96; unlike the
 * usual one it holds for shares near 0 and 1.
 */
export const wilson = (met: number, plays: number): readonly [low: number, high: number] => {
  if (plays === 0) return [0, 1]
  const z = 1.959963984540054
  const share = met / plays
  const middle = share + (z * z) / (2 * plays)
  const half = z * Math.sqrt((share * (1 - share)) / plays + (z * z) / (4 * plays * plays))
  const whole = 1 + (z * z) / plays
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)]
}
