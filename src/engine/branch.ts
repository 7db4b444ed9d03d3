import type { Agenda, Effect, NextRule, Node, NodeId, Scenario, Task } from '../scenario/index.ts'
import { partOf } from './atlas.ts'
import type { Choice, Values } from './play.ts'
import { oddsOf } from './rules/chance.ts'
import { applyEffects } from './rules/effect.ts'
import { nextNode } from './rules/next.ts'
import { openOptions, openTasks, picksOf } from './rules/option.ts'
import { tally } from './rules/vote.ts'
import { valuesAcross } from './step.ts'

/** One way on from a node: what was decided or fell, and where it leads. */
export interface Branch {
  readonly choice?: Choice
  /** A vote that was carried, a chance that happened. */
  readonly result?: boolean
  /** How likely luck makes it, 0 to 1; 1 wherever luck has no say. */
  readonly odds: number
  readonly to: NodeId
  /** As they stand on entering the next node. */
  readonly values: Values
}

/** Where effects and rules lead from a node. Undefined where no rule holds, which only an ending has. */
export const follow = (
  scenario: Scenario,
  node: NodeId,
  before: Values,
  effects: readonly Effect[],
  rules: readonly NextRule[],
): { readonly to: NodeId; readonly values: Values } | undefined => {
  const { values } = applyEffects(effects, before)
  const to = nextNode(rules, values)
  if (to === undefined) return undefined
  return { to, values: partOf(scenario, to) === partOf(scenario, node) ? values : valuesAcross(scenario, node, to, values) }
}

/**
 * Every way on from a node with these values: each open option, each allowed set of tasks, both results of a chance.
 * The same rules as `step`. An ending has none.
 */
export const branchesOf = (scenario: Scenario, node: Node, values: Values): readonly Branch[] => {
  const way = (
    effects: readonly Effect[],
    rules: readonly NextRule[],
    rest: Partial<Pick<Branch, 'choice' | 'result' | 'odds'>> = {},
  ): readonly Branch[] => {
    const led = follow(scenario, node.id, values, effects, rules)
    return led ? [{ odds: 1, ...rest, ...led }] : []
  }
  switch (node.kind) {
    case 'turning point':
      return openOptions(node, values).flatMap((option) =>
        way(option.effects, option.next, { choice: { node: node.id, option: option.id } }),
      )
    case 'agenda':
      return taskSets(node, values).flatMap((tasks) =>
        way(
          tasks.flatMap((task) => task.effects),
          node.next,
          { choice: { node: node.id, picks: tasks.map((task) => task.id) } },
        ),
      )
    case 'vote': {
      const { carried } = tally(node, values)
      const result = carried ? node.carried : node.lost
      return way(result.effects, result.next, { result: carried })
    }
    case 'chance': {
      const odds = oddsOf(node, values).odds / 100
      return [
        ...way(node.happens.effects, node.happens.next, { result: true, odds }),
        ...way(node.fails.effects, node.fails.next, { result: false, odds: 1 - odds }),
      ]
    }
    case 'interlude':
      return way(node.effects, node.next)
    case 'ending':
      return []
  }
}

/** Every set of tasks that an agenda allows, each in the author's order. */
const taskSets = (node: Agenda, values: Values): readonly (readonly Task[])[] => {
  const sets = (tasks: readonly Task[], count: number): readonly (readonly Task[])[] => {
    if (count === 0) return [[]]
    return tasks.flatMap((task, at) => sets(tasks.slice(at + 1), count - 1).map((rest) => [task, ...rest]))
  }
  return sets(openTasks(node, values), picksOf(node, values))
}
