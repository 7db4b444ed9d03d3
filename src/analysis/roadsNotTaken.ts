import { type Choice, type Journal, nodeOf, type Play, prefixOf, replay, turnPages } from '../engine/index.ts'
import type { NodeId, Scenario } from '../scenario/index.ts'
import { positionOf } from './exact/analyse.ts'
import { type Outlook, outlooksFrom } from './exact/outlooks.ts'
import type { Policy } from './exact/policy.ts'
import { isSameChoice } from './otherwise.ts'
import { usualEnding } from './usualRoad.ts'

/** One decision of a journal, and what stood open there. */
export interface RoadsRow {
  /** Its place among the journal's choices, from 0. */
  readonly at: number
  readonly node: NodeId
  /** False: the chances are estimates from `plays` plays, and every outlook says within what bounds. */
  readonly exact: boolean
  readonly plays?: number
  /** The endings as they stood when it came, before anything was decided. */
  readonly before: Outlook
  /** All that was open, in the author's order. */
  readonly roads: readonly Road[]
  /** How many of `roads` was taken. */
  readonly taken: number
  /**
   * Share of the plays that the choice moved from one ending to another, 0 to 1: the total variation between `before` and the road taken.
   * Of estimates only as much of it as lies outside their bounds: what is surely moved, and not the noise of a sample.
   */
  readonly shift: number
  /** The ending whose chance it moved farthest, up or down. Undefined where it surely moved none. */
  readonly turned?: NodeId
  /**
   * The smallest different choice that alone leads elsewhere, as a place in `roads`: by the most usual road it comes neither to the ending of
   * the journal nor to the one that the choice taken usually comes to. Undefined where none does.
   */
  readonly elsewhere?: number
}

export interface Road {
  readonly choice: Choice
  readonly outlook: Outlook
  /** Ending of the most usual road from it on. */
  readonly usual: NodeId
}

export interface RoadsQuestion {
  /** How everybody is taken to decide after the choice; `leaning` where left out. */
  readonly policy?: Policy
  /** Merged states up to which a row is exact. */
  readonly budget?: number
  /** Plays for a row that is not, shared out among what was open. */
  readonly plays?: number
  readonly seed?: number
  /** Only decisions before this one of the journal, counted from 0: to go on where it was stopped. */
  readonly until?: number
}

const defaults = { policy: 'leaning', budget: 250_000, plays: 12_000, seed: 1 } as const

/**
 * For each decision of a journal the endings as they stood before it and after each thing that could have been decided, the last decision
 * first: one row each time the next is asked for, so that whoever waits can show it or ask no more. Exact from the end backwards as far as the
 * merged states fit the budget; the earlier rows are estimates from sampled plays. Equal questions give equal rows.
 */
export function* roadsNotTaken(scenario: Scenario, journal: Journal, question: RoadsQuestion = {}): Generator<RoadsRow, void> {
  const { policy, plays, seed, ...rest } = { ...defaults, ...question }
  const { play } = replay(scenario, journal)
  const end = turnPages(scenario, play).node
  let budget: number = rest.budget
  for (let at = Math.min(rest.until ?? Number.POSITIVE_INFINITY, play.journal.choices.length) - 1; at >= 0; at -= 1) {
    const here = turnPages(scenario, replay(scenario, prefixOf(play.journal, at)).play)
    const { exact, before, choices } = outlooksFrom(scenario, positionOf(here), { policy, budget, plays, seed: seed + at })
    // What lies before leads to no fewer states.
    if (!exact) budget = 0
    const roads = choices.map((each) => ({ ...each, usual: usualEnding(scenario, here, each.choice) }))
    const own = play.journal.choices[at]
    const taken = roads.findIndex(({ choice }) => own && isSameChoice(choice, own))
    const elsewhere = smallestElsewhere(scenario, here, roads, taken, end)
    const moves = movesBetween(before, roads[taken]?.outlook ?? before)
    const [turned] = moves[0] ?? []
    yield {
      at,
      node: here.node,
      exact,
      ...(exact ? {} : { plays }),
      before,
      roads,
      taken,
      shift: moves.reduce((sum, [, by]) => sum + by, 0) / 2,
      ...(turned === undefined ? {} : { turned }),
      ...(elsewhere === undefined ? {} : { elsewhere }),
    }
  }
}

/** The endings whose chance surely differs between two outlooks, and by how much: what lies between their bounds. The farthest first. */
const movesBetween = (from: Outlook, to: Outlook): readonly (readonly [ending: NodeId, by: number])[] => {
  const within = ({ endings, bounds }: Outlook, id: NodeId) => bounds?.[id] ?? [endings[id] ?? 0, endings[id] ?? 0]
  return Object.keys(from.endings)
    .map((id) => {
      const [[low, high], [least, most]] = [within(from, id), within(to, id)]
      return [id, Math.max(0, least - high, low - most)] as const
    })
    .filter(([, by]) => by > 0)
    .sort(([, a], [, b]) => b - a)
}

/** Of options the one that was leaned to most is the smallest change; of sets of tasks the one that changes fewest. */
const smallestElsewhere = (
  scenario: Scenario,
  { node }: Play,
  roads: readonly Road[],
  taken: number,
  end: NodeId,
): number | undefined => {
  const usual = roads[taken]?.usual
  const found = roads.flatMap(({ usual: to, choice }, which) =>
    which !== taken && to !== end && to !== usual ? [{ which, size: sizeOf(scenario, node, choice, roads[taken]?.choice) }] : [],
  )
  return found.sort((a, b) => a.size - b.size)[0]?.which
}

const sizeOf = (scenario: Scenario, id: NodeId, choice: Choice, own: Choice | undefined): number => {
  const node = nodeOf(scenario, id)
  if ('picks' in choice) return choice.picks.filter((task) => !(own && 'picks' in own && own.picks.includes(task))).length
  const option = node.kind === 'turning point' ? node.options.find((each) => each.id === choice.option) : undefined
  return -(option?.leaning ?? 0)
}
