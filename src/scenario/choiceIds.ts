import type { Node, OptionId, TaskId } from './scenario.ts'

/** Ids of what can be chosen at a node, in the author's order: its options, its tasks, or nothing. */
export const choiceIds = (node: Node): readonly (OptionId | TaskId)[] => {
  if (node.kind === 'turning point') return node.options.map((option) => option.id)
  return node.kind === 'agenda' ? node.tasks.map((task) => task.id) : []
}
