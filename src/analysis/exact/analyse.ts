import { newJournal, type Play, startPlay, type Values } from '../../engine/index.ts'
import type { NodeId, PartId, Scenario } from '../../scenario/index.ts'
import { reach } from '../reach.ts'
import { mergingOf } from './classes.ts'
import { type Chances, type Decision, decisionsOf, type Fate, fatesOf, reachedOf } from './decisions.ts'
import { alwaysBest, type Finding, neverIn } from './findings.ts'
import { layoutOf, type Packed, pack } from './layout.ts'
import { routeFlags } from './modes.ts'
import type { Policy } from './policy.ts'
import { type Location, locationsOf } from './possible.ts'
import { samplePlays, wilson } from './sampled.ts'
import { endingsIn, sightings } from './sightings.ts'
import { type Table, tableOf } from './table.ts'
import { type Unfolded, unfold } from './unfold.ts'
import { weigh } from './weigh.ts'

/** Where an analysis begins: on entering a node with these values. */
export interface Position {
  readonly node: NodeId
  readonly values: Values
}

export interface Question {
  readonly policy: Policy
  /** The beginning of the scenario where it is left out. */
  readonly from?: Position
  /** States after which the exact way is given up. A state takes about 100 bytes. */
  readonly budget?: number
  /** Plays of the sample where the exact way was given up. */
  readonly plays?: number
  readonly seed?: number
  /** The endings that are wished for, for `always-best`; all but history's where left out. */
  readonly goal?: readonly NodeId[]
  /** Plays in which lines that nobody reads and the ranges of meters are looked for; 0 leaves both out. */
  readonly sightings?: number
  /** Told now and then how far it is; where it returns false the analysis stops and gives nothing. */
  readonly told?: (progress: Progress) => boolean
}

/** `following`: states met, of the budget. `playing`: plays played, of those asked. */
export interface Progress {
  readonly doing: 'following' | 'playing'
  readonly done: number
  readonly of: number
}

export interface Analysis {
  /** False: the numbers are estimates from a sample, and `sample` says how good they are. */
  readonly exact: boolean
  readonly policy: Policy
  /** Merged states that were followed; where it is not exact, until the budget was passed. */
  readonly states: number
  readonly endings: Chances
  /** Share of the plays that come to each node that an arrow leads to from the beginning of the analysis. */
  readonly reached: Readonly<Record<NodeId, number>>
  readonly decisions: readonly Decision[]
  readonly fates: readonly Fate[]
  readonly findings: readonly Finding[]
  readonly sample?: Sample
}

export interface Sample {
  readonly plays: number
  readonly seed: number
  /** For each ending the 95 % interval of its chance: Wilson's. */
  readonly endings: Readonly<Record<NodeId, readonly [low: number, high: number]>>
  /** The widest half of an interval that a share of all plays can have, 95 %. */
  readonly within: number
}

const defaults = { budget: 1_000_000, plays: 200_000, seed: 1, sightings: 20_000 }
/** More kinds of roads than this cost more than they spare. */
const mostLocations = 4000

/**
 * The chance of each ending, how often each option is open and taken and what follows it, and what never happens, under a policy.
 * Exact for every scenario whose merged states fit the budget; otherwise an estimate that says so. Luck falls by its odds, which is
 * what a play meets over all fate numbers. Undefined where `told` stopped it. See docs/decisions/0010-exact-analysis.md.
 */
export const analyse = (scenario: Scenario, question: Question): Analysis | undefined => {
  const { budget, plays, seed } = { ...defaults, ...question }
  const position = question.from ?? beginningOf(scenario)
  const layout = layoutOf(scenario)
  const table = tableOf(scenario, layout, position.node)
  const start = pack(layout, position.values)
  const split = locationsOf(table, start, routeFlags(table), mostLocations)
  const plain = () => locationsOf(table, start) ?? []
  const locations = split ?? plain()
  let stopped = false
  const told = (doing: Progress['doing'], of: number) => (done: number) => {
    stopped ||= question.told?.({ doing, done, of }) === false
    return !stopped
  }
  const unfolded = unfold(layout, locations, mergingOf(layout, locations), start, budget, told('following', budget))
  if (stopped) return undefined
  const found = unfolded.complete
    ? exactly(table, locations, unfolded, question)
    : estimated(table, split ? plain() : locations, start, unfolded.states, { ...question, plays, seed }, told('playing', plays))
  const looks = question.sightings ?? defaults.sightings
  const seen = looks > 0 && !stopped ? sightings(table, locations, start, { plays: looks, seed }, told('playing', looks)) : []
  const findings = question.from ? found.findings : notMet(scenario, found.findings)
  return stopped ? undefined : { ...found, findings: [...findings, ...seen] }
}

const exactly = (table: Table, locations: readonly Location[], { layers, states }: Unfolded, question: Question): Analysis => {
  const { nodes } = table
  const endings = endingsIn(table)
  const goal = goalOf(table, question)
  const weighed = weigh(
    layers,
    (location) => locations[location]?.place ?? 0,
    nodes,
    endings,
    question.policy,
    (place) => goal.includes(nodes[place]?.node.id ?? ''),
  )
  const { tallies, standings } = weighed
  const ids = idsOf(table, endings)
  return {
    exact: true,
    policy: question.policy,
    states,
    endings: chancesOf(table, ids, weighed.endings),
    reached: reachedOf(nodes, tallies),
    decisions: decisionsOf(nodes, tallies, ids),
    fates: fatesOf(nodes, tallies, ids),
    findings: [...beyond(table), ...neverIn(nodes, tallies, true, () => false), ...alwaysBest(nodes, standings, goal)],
  }
}

const estimated = (
  table: Table,
  locations: readonly Location[],
  start: Packed,
  states: number,
  question: Question & { readonly plays: number; readonly seed: number },
  told: (plays: number) => boolean,
): Analysis => {
  const endings = endingsIn(table)
  const ids = idsOf(table, endings)
  const { policy, seed } = question
  const sampled = samplePlays(table, locations, start, endings, question, told)
  const isPossible = (place: number, way?: number) =>
    locations.some((location) => location.place === place && (way === undefined || location.node.ways[way] !== undefined))
  const [, half] = wilson(sampled.plays / 2, sampled.plays)
  return {
    exact: false,
    policy,
    states,
    endings: chancesOf(table, ids, sampled.endings),
    reached: reachedOf(table.nodes, sampled.tallies),
    decisions: decisionsOf(table.nodes, sampled.tallies, ids),
    fates: fatesOf(table.nodes, sampled.tallies, ids),
    findings: [...beyond(table), ...neverIn(table.nodes, sampled.tallies, false, isPossible)],
    sample: {
      plays: sampled.plays,
      seed,
      endings: Object.fromEntries(
        ids.map((id, at) => [id, wilson(Math.round((sampled.endings[at] ?? 0) * sampled.plays), sampled.plays)]),
      ),
      within: half - 0.5,
    },
  }
}

/** Without what a search finds all the same: it goes where plays at random seldom come. It starts at the beginning of the story alone. */
const notMet = (scenario: Scenario, findings: readonly Finding[]): readonly Finding[] => {
  if (!findings.some((each) => 'certainty' in each && each.certainty === 'not found')) return findings
  const { met } = reach(scenario)
  return findings.filter((each) => {
    switch (each.kind) {
      case 'ending-never-met':
        return !met.has(each.ending)
      case 'node-never-reached':
        return !met.has(each.node)
      case 'option-never-open':
        return !met.has(`${each.node}/${each.option}`)
      case 'result-never-falls':
        return !met.has(`${each.node}/${each.result === 'carried' || each.result === 'happens'}`)
      default:
        return true
    }
  })
}

const idsOf = ({ nodes }: Table, endings: readonly number[]): readonly NodeId[] =>
  endings.map((place) => nodes[place]?.node.id ?? '')

/** Chances by id, of all endings of the scenario: what cannot be reached from here has none. */
const chancesOf = ({ scenario }: Table, ids: readonly NodeId[], chances: Float64Array): Chances =>
  Object.fromEntries(
    scenario.parts
      .flatMap((part) => part.nodes)
      .flatMap((node) => (node.kind === 'ending' ? [[node.id, chances[ids.indexOf(node.id)] ?? 0] as const] : [])),
  )

/** Endings to which no arrow leads from where the analysis begins. */
const beyond = ({ scenario, placeOf }: Table): readonly Finding[] =>
  scenario.parts
    .flatMap((part) => part.nodes)
    .flatMap((node): readonly Finding[] =>
      node.kind === 'ending' && !placeOf.has(node.id) ? [{ kind: 'ending-never-met', ending: node.id, certainty: 'proven' }] : [],
    )

const goalOf = ({ nodes }: Table, { goal }: Question): readonly NodeId[] =>
  goal ?? nodes.flatMap(({ node }) => (node.kind === 'ending' && !node.historical ? [node.id] : []))

/** The beginning of a scenario, or of a part entered from history's own state. */
export const beginningOf = (scenario: Scenario, part?: PartId): Position =>
  positionOf(startPlay(scenario, newJournal(scenario, 0, part)))

/** Where a play stands that waits for a decision or has not yet left a node's first page. */
export const positionOf = (play: Play): Position => {
  const last = play.steps.at(-1)
  return { node: play.node, values: last?.node === play.node ? last.before : play.values }
}
