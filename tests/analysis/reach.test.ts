import { describe, expect, it } from 'vitest'
import { reach } from '../../src/analysis/index.ts'
import { nodeOf, type Play, replay, turnPages } from '../../src/engine/index.ts'
import type { Node, Scenario } from '../../src/scenario/index.ts'
import { breadQueue } from '../fixtures.ts'

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
export const metBy = (scenario: Scenario, play: Play): ReadonlySet<string> => {
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

describe('the search for what a story can reach', () => {
  const found = reach(breadQueue)

  it('is complete on a small story and meets all of it but what its needs rule out', () => {
    expect(found.complete).toBe(true)
    // Nobody is hungry enough to storm the bakery on the first morning, and five doubters never make the hall lose trust.
    expect(everything(breadQueue).filter((each) => !found.met.has(each))).toEqual(['speak/storm'])
  })

  it('gives for each thing a journal that meets it when it is replayed', () => {
    for (const [key, journal] of found.met) {
      const play = turnPages(breadQueue, replay(breadQueue, journal).play)
      expect(metBy(breadQueue, play), key).toContain(key)
    }
  })

  it('says so when it did not follow everything', () => {
    const little = reach(breadQueue, 1)
    expect(little.complete).toBe(false)
    expect(nodeOf(breadQueue, [...little.met.keys()][0] ?? '').id).toBe('news')
  })
})
