import type { Node, NodeId, Option, PartId, Scenario, Task } from '../scenario/index.ts'
import { nodeOf, partOf } from './atlas.ts'
import { newJournal, startPlay } from './journal.ts'
import type { Values } from './play.ts'
import { draw } from './rules/chance.ts'
import { applyEffects } from './rules/effect.ts'
import { nextNode } from './rules/next.ts'
import { openOptions, openTasks, picksOf } from './rules/option.ts'
import { tally } from './rules/vote.ts'
import { valuesAcross } from './step.ts'

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
    let to: NodeId | undefined
    const go = (effects: Parameters<typeof applyEffects>[0], rules: Parameters<typeof nextNode>[0]) => {
      values = applyEffects(effects, values).values
      to = nextNode(rules, values)
    }
    switch (node.kind) {
      case 'turning point': {
        const option = choose.option(node.id, openOptions(node, values))
        go(option.effects, option.next)
        break
      }
      case 'agenda': {
        const tasks = choose.tasks(node.id, openTasks(node, values), picksOf(node, values))
        go(
          tasks.flatMap((task) => task.effects),
          node.next,
        )
        break
      }
      case 'vote': {
        const result = tally(node, values).carried ? node.carried : node.lost
        go(result.effects, result.next)
        break
      }
      case 'chance': {
        const result = draw(node, values, seed).happened ? node.happens : node.fails
        go(result.effects, result.next)
        break
      }
      case 'interlude':
        go(node.effects, node.next)
        break
      case 'ending':
        return { ending: node.id, values }
    }
    if (to === undefined) return { ending: node.id, values }
    if (partOf(scenario, to) !== partOf(scenario, node.id)) values = valuesAcross(scenario, node.id, to, values)
    node = nodeOf(scenario, to)
  }
}
