import { allows, echoesAt, nodeOf, type Step } from '../engine/index.ts'
import type { Node, PartId, PlainTexts, Scenario, Text } from '../scenario/index.ts'
import { textsAt, wordsIn } from '../scenario/words.ts'
import { historicalPlay } from './historicalRoad.ts'

/** Words to read in one part, in the standard texts, and with a plain one wherever there is one. */
export interface PartLength {
  readonly part: PartId
  readonly words: number
  readonly plainWords: number
}

/**
 * What somebody reads who follows history's road with fate 0, part by part, in words: situation, the echoes and advisers that
 * are heard, labels and details of all options and tasks, what followed, headline and summary of the record. Notes,
 * documents, claims and pages beside the story are left out.
 */
export const roadLength = (scenario: Scenario, plain: PlainTexts): readonly PartLength[] => {
  const { steps } = historicalPlay(scenario)
  return scenario.parts.map(({ id }) => {
    const here = steps.filter((step) => step.part === id)
    const count = (level: PlainTexts | undefined) =>
      here.flatMap((step) => readAt(nodeOf(scenario, step.node), step, level)).reduce((sum, text) => sum + wordsIn(text), 0)
    return { part: id, words: count(undefined), plainWords: count(plain) }
  })
}

const readAt = (node: Node, step: Step, plain: PlainTexts | undefined): readonly Text[] => {
  const { text = '', outcomes, record = '' } = textsAt(node, plain)
  const headline = 'record' in node && node.record ? node.record.headline : ''
  const followed = happenedAt(step).map((id) => outcomes[id] ?? '')
  return [text, ...echoesAt(node, step), ...offeredAt(node, step), ...followed, headline, record]
}

/** Advice, and everything that can be chosen. */
const offeredAt = (node: Node, { before }: Step): readonly Text[] => {
  if (node.kind === 'agenda') return node.tasks.flatMap((task) => [task.label, task.detail])
  if (node.kind !== 'turning point') return []
  const advice = node.advice.filter(({ when }) => allows(when, before))
  return [...advice.map(({ urges }) => urges), ...node.options.flatMap((option) => [option.label, option.detail])]
}

const happenedAt = ({ option, picks, tally, draw }: Step): readonly string[] => [
  ...(option === undefined ? [] : [option]),
  ...(picks ?? []),
  ...(tally ? [tally.carried ? 'carried' : 'lost'] : []),
  ...(draw ? [draw.happened ? 'happens' : 'fails'] : []),
]
