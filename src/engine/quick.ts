import type { Effect, NextRule, Node, NodeId, Option, PartId, Scenario, Task } from '../scenario/index.ts'
import { nodeOf } from './atlas.ts'
import { follow } from './branch.ts'
import { newJournal, startPlay } from './journal.ts'
import type { Values } from './play.ts'
import { draw } from './rules/chance.ts'
import { openOptions, openTasks, picksOf } from './rules/option.ts'
import { tally } from './rules/vote.ts'

/** Takes one of the open options, or the wanted number of the open tasks. */
export interface Chooser {
  option(node: NodeId, open: readonly Option[]): Option
  tasks(node: NodeId, open: readonly Task[], picks: number): readonly Task[]
}

/**
 * Plays once from the beginning and keeps no log: the same rules as `step`, for counting many plays. Returns the
 * ending and the values there. `visit` sees every node with the values on entering it.
 */
export const quickPlay = (
  scenario: Scenario,
  seed: number,
  choose: Chooser,
  from?: PartId,
  visit?: (node: Node, values: Values) => void,
): { readonly ending: NodeId; readonly values: Values } => {
  const begin = startPlay(scenario, newJournal(scenario, seed, from))
  let values = begin.steps[0]?.before ?? begin.values
  let node = nodeOf(scenario, begin.node)
  for (;;) {
    visit?.(node, values)
    const [effects, rules] = workOf(node, values, seed, choose)
    const led = follow(scenario, node.id, values, effects, rules)
    if (!led) return { ending: node.id, values }
    values = led.values
    node = nodeOf(scenario, led.to)
  }
}

/** What a node does and the rules for where it leads, with luck and choices as they fall in this play. */
const workOf = (
  node: Node,
  values: Values,
  seed: number,
  choose: Chooser,
): readonly [effects: readonly Effect[], rules: readonly NextRule[]] => {
  switch (node.kind) {
    case 'turning point': {
      const option = choose.option(node.id, openOptions(node, values))
      return [option.effects, option.next]
    }
    case 'agenda': {
      const open = openTasks(node, values)
      const picked = choose.tasks(node.id, open, picksOf(node, values))
      // In the author's order, as in \`step\`: a meter that meets its end on the way ends elsewhere in another.
      return [open.filter((task) => picked.includes(task)).flatMap((task) => task.effects), node.next]
    }
    case 'vote': {
      const result = tally(node, values).carried ? node.carried : node.lost
      return [result.effects, result.next]
    }
    case 'chance': {
      const result = draw(node, values, seed).happened ? node.happens : node.fails
      return [result.effects, result.next]
    }
    case 'interlude':
      return [node.effects, node.next]
    case 'ending':
      return [[], []]
  }
}
