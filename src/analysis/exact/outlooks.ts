import type { Choice } from '../../engine/index.ts'
import type { NodeId, Scenario } from '../../scenario/index.ts'
import type { Position } from './analyse.ts'
import { mergingOf } from './classes.ts'
import type { Chances } from './decisions.ts'
import { layoutOf, pack } from './layout.ts'
import { routeFlags } from './modes.ts'
import { type Policy, weightsIn } from './policy.ts'
import { locationsOf } from './possible.ts'
import { samplePlays, wilson } from './sampled.ts'
import { endingsIn } from './sightings.ts'
import { type Situation, situationsOf } from './situation.ts'
import { type Table, type TableNode, tableOf, type Way } from './table.ts'
import { unfold } from './unfold.ts'
import { weigh } from './weigh.ts'

/** The endings as they stand at one point of a road. */
export interface Outlook {
  /** Chance of every ending of the story, 0 to 1. The sum is 1. */
  readonly endings: Chances
  /** Where the chances are estimates: the 95 % interval of each. Left out where they are exact. */
  readonly bounds?: Readonly<Record<NodeId, readonly [low: number, high: number]>>
}

/** A decision looked ahead from: before it is taken, and after each thing that could be decided. */
export interface Outlooks {
  readonly exact: boolean
  readonly before: Outlook
  /** In the author's order, as many as are open. */
  readonly choices: readonly { readonly choice: Choice; readonly outlook: Outlook }[]
}

export interface OutlookQuestion {
  readonly policy: Policy
  /** States after which the exact way is given up; 0 samples at once. */
  readonly budget: number
  /** Plays of the sample, shared out alike among what can be decided. */
  readonly plays: number
  readonly seed: number
}

/** More kinds of roads than this cost more than they spare. */
const mostLocations = 4000

/**
 * The chance of each ending from a decision on, before it is taken and after each open choice. Exact where the merged states fit the
 * budget, otherwise by sampled plays; equal questions give equal answers. The position must be that of a turning point or an agenda.
 */
export const outlooksFrom = (scenario: Scenario, position: Position, question: OutlookQuestion): Outlooks => {
  const layout = layoutOf(scenario)
  const table = tableOf(scenario, layout, position.node)
  const start = pack(layout, position.values)
  const locations = locationsOf(table, start) ?? []
  const [first] = locations
  if (!first) throw new Error(`nothing to decide at ${position.node}`)
  const { at, list } = situationsOf(layout, first.node)
  const situation = list[at(start)] as Situation
  const weights = weightsIn(situation, question.policy)
  const choices = situation.ways.map((way) => choiceOf(table.nodes[0] as TableNode, way))
  const exact = question.budget > 0 ? exactly(table, start, question) : undefined
  const after = exact ?? sampled(table, locations, start, situation, question)
  const width = endingsIn(table).length
  const mixed = Float64Array.from({ length: width }, (_, end) =>
    weights.reduce((sum, weight, which) => sum + weight * (after[which]?.chances[end] ?? 0), 0),
  )
  // A weighted mean of samples is as good as one sample of this size (Kish 1965).
  const size = 1 / weights.reduce((sum, weight, which) => sum + weight ** 2 / Math.max(1, after[which]?.plays ?? 1), 0)
  return {
    exact: exact !== undefined,
    before: outlookOf(table, { chances: mixed, plays: exact ? undefined : size }),
    choices: choices.map((choice, which) => ({ choice, outlook: outlookOf(table, after[which] as After) })),
  }
}

interface After {
  readonly chances: Float64Array
  /** How many plays it was counted in; undefined where it was not counted but followed. */
  readonly plays?: number
}

const exactly = (table: Table, start: Int32Array, { policy, budget }: OutlookQuestion): readonly After[] | undefined => {
  const { layout, nodes } = table
  const locations = locationsOf(table, start, routeFlags(table), mostLocations)
  if (!locations) return undefined
  const { layers, complete } = unfold(layout, locations, mergingOf(layout, locations), start, budget)
  if (!complete) return undefined
  const placeOf = (location: number) => locations[location]?.place ?? 0
  const { afterFirst } = weigh(layers, placeOf, nodes, endingsIn(table), policy, () => false)
  return afterFirst.map((chances) => ({ chances }))
}

const sampled = (
  table: Table,
  locations: Parameters<typeof samplePlays>[1],
  start: Int32Array,
  { ways }: Situation,
  question: OutlookQuestion,
): readonly After[] => {
  const endings = endingsIn(table)
  const { tallies, plays } = samplePlays(table, locations, start, endings, { ...question, inTurn: true })
  const [tally] = tallies
  return ways.map((way) => {
    const taken = tally?.taken[way] ?? 0
    const met = tally?.endings.slice(way * endings.length, (way + 1) * endings.length) ?? new Float64Array()
    return { chances: met.map((share) => share / Math.max(taken, Number.EPSILON)), plays: Math.round(taken * plays) }
  })
}

const choiceOf = ({ node, ways }: TableNode, way: number): Choice => {
  const { name, tasks } = ways[way] as Way
  if (node.kind !== 'agenda') return { node: node.id, option: name }
  return { node: node.id, picks: tasks.flatMap((at) => node.tasks[at]?.id ?? []) }
}

/** By id, of all endings of the story: what cannot be reached from here has no chance, and that is certain. */
const outlookOf = (table: Table, { chances, plays }: After): Outlook => {
  const reached = endingsIn(table).map((place) => table.nodes[place]?.node.id ?? '')
  const all = table.scenario.parts.flatMap((part) => part.nodes).filter((node) => node.kind === 'ending')
  const chanceOf = (id: NodeId) => chances[reached.indexOf(id)] ?? 0
  const endings = Object.fromEntries(all.map(({ id }) => [id, chanceOf(id)]))
  if (plays === undefined) return { endings }
  const bounds = all.map(
    ({ id }) => [id, reached.includes(id) ? wilson(chanceOf(id) * plays, plays) : ([0, 0] as const)] as const,
  )
  return { endings, bounds: Object.fromEntries(bounds) }
}
