import { historicalEvent, nodeOf, type Play, step } from '../engine/index.ts'
import type { HistoryRecord, Node, Scenario } from '../scenario/index.ts'
import type { Course } from './course.ts'
import { alongHistory, decide, likeliestAt } from './road.ts'

/** A node with what the sources say of it. */
type Recorded = Node & { readonly record: HistoryRecord }

/**
 * What history came to after the last decision of a lesson, in its order, one for each day and at most `most`: what a teacher is
 * asked when play is over. Of one day it is what fell by hands or by chance, or else the record with the most firm claims. Empty
 * where the lesson cannot begin or the story ends with it.
 */
export const afterwards = ({ scenario, lesson, length }: Course, most: number): readonly Recorded[] => {
  const last = alongHistory(scenario, lesson, length)?.at(-1)
  const option = last?.ask && likeliestAt(scenario, last.ask.play)
  const from = last && option ? decide(scenario, last, option)?.outcome : undefined
  const days = new Map<string, Recorded>()
  for (const node of from ? nodesAfter(scenario, from) : []) {
    const had = days.get(node.date)
    if (!had || weightOf(node) > weightOf(had)) days.set(node.date, node)
  }
  return [...days.values()].slice(0, most)
}

/** What history's road still leads to from a play, as far as it has a record; what nobody decided in history is left out. */
const nodesAfter = (scenario: Scenario, from: Play): readonly Recorded[] => {
  const nodes: Recorded[] = []
  for (let play = from; ; ) {
    const event = historicalEvent(scenario, play)
    const next = event ? step(scenario, play, event) : play
    if (next === play) return nodes
    if (next.node !== play.node) {
      const node = nodeOf(scenario, next.node)
      if (isRecorded(node) && !(node.kind === 'turning point' && node.invented)) nodes.push(node)
    }
    play = next
  }
}

const isRecorded = (node: Node): node is Recorded => 'record' in node && node.record !== undefined

const weightOf = ({ kind, record }: Recorded): number =>
  record.claims.filter(({ status }) => status === 'firm').length + (kind === 'vote' || kind === 'chance' ? 100 : 0)
