import type { Play, Step } from '../engine/index.ts'
import type { Claim, Figure, HistoryRecord, Node, Scenario } from '../scenario/index.ts'
import { plausibleView } from './plausible.ts'
import { citesOf } from './registry.ts'
import type { ClaimView, FigureView, RecordView } from './screen.ts'
import type { Speak } from './speak.ts'
import { summaryIn, type Wording } from './wording.ts'

/** The record of a node beside the step that the player took there. `road`: all steps up to it, itself with it. */
export const recordView = (
  scenario: Scenario,
  node: Node,
  step: Step | undefined,
  road: readonly Step[],
  speak: Speak,
  wording: Wording,
): RecordView | undefined => {
  if (!('record' in node) || !node.record) return undefined
  const record: HistoryRecord = node.record
  const option = node.kind === 'turning point' ? node.options.find((each) => each.id === step?.option) : undefined
  return {
    yours: yoursOf(node, step, speak),
    headline: record.headline,
    summary: summaryIn(node, wording),
    match: step?.match,
    claims: record.claims.map((claim) => claimView(scenario, claim, speak)),
    figures: record.figures.map((figure) => figureView(scenario, figure, speak)),
    criticism: record.criticism.map((card) => ({ ...card, cites: citesOf(scenario, card.sources, speak) })),
    plausibility: option && node.kind === 'turning point' ? plausibleView(scenario, node, option, road, speak) : undefined,
    bits: step?.bits,
  }
}

/** What was decided, counted or drawn at a node, in a few words. */
export const resultOf = (node: Node, step: Step | undefined, speak: Speak): string => {
  switch (node.kind) {
    case 'turning point':
      return node.options.find((option) => option.id === step?.option)?.label ?? ''
    case 'agenda':
      return node.tasks
        .filter((task) => step?.picks?.includes(task.id))
        .map((task) => task.label)
        .join(' · ')
    case 'vote':
      if (!step?.tally) return ''
      return step.tally.carried
        ? speak.carried(node.carried.label, step.tally.for, step.tally.against)
        : speak.lost(node.lost.label, step.tally.for, step.tally.against)
    case 'chance':
      if (!step?.draw) return ''
      return step.draw.happened ? node.happens.label : node.fails.label
    case 'interlude':
    case 'ending':
      return ''
  }
}

const yoursOf = (node: Node, step: Step | undefined, speak: Speak): RecordView['yours'] => {
  const label = resultOf(node, step, speak)
  if (label === '') return undefined
  const detail = node.kind === 'turning point' ? (node.options.find((option) => option.id === step?.option)?.detail ?? '') : ''
  return { label, detail }
}

export const claimView = (scenario: Scenario, claim: Claim, speak: Speak): ClaimView => ({
  ...claim,
  cites: citesOf(scenario, claim.sources, speak),
})

const figureView = (scenario: Scenario, figure: Figure, speak: Speak): FigureView => ({
  ...figure,
  cites: citesOf(scenario, figure.sources, speak),
})

/** The step of the node where the play stands, if that node has already done its work. */
export const presentStep = (play: Play): Step | undefined => {
  const last = play.steps.at(-1)
  return last && last.node === play.node ? last : undefined
}
