import { type Branch, branchesOf, type Choice, draw, type Journal, newJournal, startPlay, type Values } from '../engine/index.ts'
import type { Node, NodeId, Scenario } from '../scenario/index.ts'
import { inOrder } from './exact/table.ts'

/** What some journal meets: `NODE`, `NODE/OPTION`, `NODE/TASK`, `NODE/true` and `NODE/false` for votes and chances. */
export interface Reach {
  /** For each thing met, a journal that meets it when replayed. */
  readonly met: ReadonlyMap<string, Journal>
  /** True when every state was followed: what is not met then cannot be. */
  readonly complete: boolean
}

interface State {
  readonly values: Values
  /** Fate numbers with which luck falls as this road needs it. */
  readonly seeds: readonly number[]
  readonly choices: Chain | undefined
}

interface Chain {
  readonly choice: Choice
  readonly before: Chain | undefined
}

const seedsTried = 600

/**
 * Searches the story breadth first, node by node in the order of the story, and follows every branch of at most `most`
 * states a node: those at the ends of each meter first, then an even sample. States with equal values are one.
 * Where the limit was passed `complete` is false, and what was not met is only not found.
 */
export const reach = (scenario: Scenario, most = 300): Reach => {
  const met = new Map<string, Journal>()
  const first = startPlay(scenario, newJournal(scenario, 0))
  const start = first.steps[0]?.before ?? first.values
  const waiting = new Map<NodeId, Map<string, State>>()
  const arrive = (id: NodeId, state: State) => {
    const here = waiting.get(id) ?? new Map<string, State>()
    waiting.set(id, here)
    const key = keyOf(state.values)
    const known = here.get(key)
    if (!known || known.seeds.length < state.seeds.length) here.set(key, state)
  }
  arrive(first.node, { values: start, seeds: Array.from({ length: seedsTried }, (_, at) => at + 1), choices: undefined })
  let complete = true
  for (const node of inOrder(scenario, first.node)) {
    const all = waiting.get(node.id)
    if (!all) continue
    waiting.delete(node.id)
    const states = sample(scenario, [...all], most)
    if (states.length < all.size) complete = false
    for (const state of states) {
      note(met, node.id, scenario, state)
      for (const branch of branchesOf(scenario, node, state.values)) {
        const led = along(node, state, branch)
        if (!led) continue
        for (const key of keysOf(node.id, branch)) note(met, key, scenario, led)
        arrive(branch.to, led)
      }
    }
  }
  return { met, complete }
}

const keysOf = (node: NodeId, { choice, result }: Branch): readonly string[] => {
  if (choice && 'option' in choice) return [`${node}/${choice.option}`]
  if (choice) return choice.picks.map((task) => `${node}/${task}`)
  return result === undefined ? [] : [`${node}/${result}`]
}

/** The state after a branch; undefined where no fate number lets luck fall so. */
const along = (node: Node, state: State, { choice, result, values }: Branch): State | undefined => {
  const seeds =
    node.kind === 'chance' ? state.seeds.filter((seed) => draw(node, state.values, seed).happened === result) : state.seeds
  if (seeds.length === 0) return undefined
  return { values, seeds, choices: choice ? { choice, before: state.choices } : state.choices }
}

const note = (met: Map<string, Journal>, key: string, scenario: Scenario, state: State): void => {
  if (met.has(key)) return
  const choices: Choice[] = []
  for (let link = state.choices; link; link = link.before) choices.unshift(link.choice)
  met.set(key, { ...newJournal(scenario, state.seeds[0] ?? 0), choices })
}

const keyOf = ({ meters, flags }: Values): string =>
  `${Object.values(meters).join()} ${Object.keys(flags)
    .filter((flag) => flags[flag])
    .join()}`

/** An even sample, and for each meter those who stand lowest and highest. The same states give the same sample. */
const sample = (scenario: Scenario, all: readonly (readonly [string, State])[], most: number): readonly State[] => {
  if (all.length <= most) return all.map(([, state]) => state)
  const chosen = new Set<State>()
  const edge = Math.floor(most / 40)
  for (const { id } of scenario.meters) {
    const rising = [...all].sort(([, a], [, b]) => (a.values.meters[id] ?? 0) - (b.values.meters[id] ?? 0))
    for (const [, state] of [...rising.slice(0, edge), ...rising.slice(rising.length - edge)]) chosen.add(state)
  }
  const stride = all.length / Math.max(1, most - chosen.size)
  for (let at = 0; at < all.length; at += stride) {
    const [, state] = all[Math.floor(at)] ?? []
    if (state) chosen.add(state)
  }
  return [...chosen]
}
