import type { Play } from '../../src/engine/index.ts'
import type { Node, Scenario } from '../../src/scenario/index.ts'

/** Everything that some play might meet, named as `reach` names it. */
export const everything = (scenario: Scenario): readonly string[] =>
  scenario.parts.flatMap((part) => part.nodes).flatMap((node) => [node.id, ...below(node).map((id) => `${node.id}/${id}`)])

const below = (node: Node): readonly (string | boolean)[] => {
  switch (node.kind) {
    case 'turning point':
      return node.options.map((option) => option.id)
    case 'agenda':
      return node.tasks.map((task) => task.id)
    case 'vote':
    case 'chance':
      return [true, false]
    default:
      return []
  }
}

/** What a play has met, its last node included. */
export const metBy = (play: Play): ReadonlySet<string> => {
  const steps = [...play.steps, ...[{ node: play.node }]]
  return new Set(
    steps.flatMap((step) => [
      step.node,
      ...('option' in step && step.option ? [`${step.node}/${step.option}`] : []),
      ...('picks' in step && step.picks ? step.picks.map((pick) => `${step.node}/${pick}`) : []),
      ...('tally' in step && step.tally ? [`${step.node}/${step.tally.carried}`] : []),
      ...('draw' in step && step.draw ? [`${step.node}/${step.draw.happened}`] : []),
    ]),
  )
}
