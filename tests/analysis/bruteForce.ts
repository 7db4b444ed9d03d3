import type { Policy, Position } from '../../src/analysis/index.ts'
import {
  draw,
  newJournal,
  nodeOf,
  oddsOf,
  openOptions,
  openTasks,
  type Play,
  type PlayEvent,
  picksOf,
  startPlay,
  step,
} from '../../src/engine/index.ts'
import { enter } from '../../src/engine/step.ts'
import type { Chance, Scenario, Task } from '../../src/scenario/index.ts'

/** What every play counts together, as shares of all plays: `ENDING`, `NODE`, `NODE/open/OPTION`, `NODE/OPTION`, `NODE/OPTION/ENDING`. */
export type Counted = ReadonlyMap<string, number>

/**
 * Solves a story by playing every journal to its end, one after the other, through `step`. Nothing is merged and nothing is shared with
 * the exact analysis. At a chance both fates are played, each with a fate number that makes it fall so.
 */
export const bruteForce = (scenario: Scenario, policy: Policy, from?: Position): Counted => {
  const counted = new Map<string, number>()
  const count = (key: string, share: number) => counted.set(key, (counted.get(key) ?? 0) + share)
  const start = startPlay(scenario, newJournal(scenario, 1))
  const first = from ? enter(scenario, { ...start, steps: [], values: from.values }, from.node) : start
  const follow = (play: Play, share: number, taken: readonly string[]): void => {
    const node = nodeOf(scenario, play.node)
    if (play.stage === 'ended') {
      for (const key of [node.id, ...taken.map((each) => `${each}/${node.id}`)]) count(key, share)
      return
    }
    const go = (event: PlayEvent, odds: number, ids: readonly string[] = [], from = play) => {
      const next = step(scenario, from, event)
      if (next === from) throw new Error(`nothing happens at ${node.id}`)
      const keys = ids.map((id) => `${node.id}/${id}`)
      for (const key of keys) count(key, share * odds)
      follow(next, share * odds, [...taken, ...keys])
    }
    if (play.stage === 'deliberating' && node.kind === 'turning point') {
      count(node.id, share)
      const open = openOptions(node, play.values)
      const total = open.reduce((sum, { leaning }) => sum + leaning, 0)
      for (const { id, leaning } of open) {
        count(`${node.id}/open/${id}`, share)
        const weight = policy === 'leaning' && total > 0 ? leaning / total : 1 / open.length
        if (weight > 0) go({ type: 'option.choose', option: id }, weight, [id])
      }
    } else if (play.stage === 'deliberating' && node.kind === 'agenda') {
      count(node.id, share)
      const open = openTasks(node, play.values)
      const sets = subsets(open).filter((set) => set.length === picksOf(node, play.values))
      for (const { id } of open) count(`${node.id}/open/${id}`, share)
      for (const set of sets) {
        const picks = set.map(({ id }) => id)
        go({ type: 'tasks.choose', picks }, 1 / sets.length, picks)
      }
    } else if (play.stage === 'briefing' && node.kind === 'chance') {
      for (const happens of [true, false]) {
        const odds = oddsOf(node, play.values).odds / 100
        const seed = seedFor(node, play, happens)
        go({ type: 'read' }, happens ? odds : 1 - odds, [], { ...play, journal: { ...play.journal, seed } })
      }
    } else go({ type: 'read' }, 1)
  }
  follow(first, 1, [])
  return counted
}

const seedFor = (node: Chance, play: Play, happens: boolean): number => {
  for (let seed = 1; ; seed += 1) if (draw(node, play.values, seed).happened === happens) return seed
}

const subsets = (tasks: readonly Task[]): readonly (readonly Task[])[] => {
  const [first, ...others] = tasks
  if (!first) return [[]]
  const rest = subsets(others)
  return rest.concat(rest.map((set) => [first, ...set]))
}
