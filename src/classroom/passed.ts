import { nodeOf, type Step } from '../engine/index.ts'
import type { Day, NodeId, Scenario } from '../scenario/index.ts'

/** One line about a step that a class does not decide itself. */
export interface Passed {
  readonly node: NodeId
  readonly date: Day
  readonly title: string
  /** What was chosen, how the hands or the dice fell; empty where the title says it all. */
  readonly happened: string
}

/** What happened between two decisions of a class, a line each: short enough to be read on the way. */
export const passedIn = (scenario: Scenario, steps: readonly Step[]): readonly Passed[] =>
  steps.map((step) => {
    const { id, date, title } = nodeOf(scenario, step.node)
    return { node: id, date, title, happened: happenedAt(scenario, step) }
  })

const happenedAt = (scenario: Scenario, { node: id, option, picks = [], tally, draw }: Step): string => {
  const node = nodeOf(scenario, id)
  switch (node.kind) {
    case 'turning point':
      return node.options.find((each) => each.id === option)?.label ?? ''
    case 'agenda':
      return node.tasks.flatMap((task) => (picks.includes(task.id) ? [task.label] : [])).join('; ')
    case 'vote':
      return (tally?.carried ? node.carried : node.lost).label
    case 'chance':
      return (draw?.happened ? node.happens : node.fails).label
    case 'interlude':
    case 'ending':
      return ''
  }
}
