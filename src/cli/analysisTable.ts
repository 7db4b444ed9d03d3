import type { Analysis, Decision, Fate, Position } from '../analysis/index.ts'
import { nodeOf } from '../engine/index.ts'
import type { NodeId, Scenario } from '../scenario/index.ts'
import { findingWords, howSure, percent, policyWords } from '../share/analysisWords.ts'

/** An analysis in words and tables for somebody who teaches with the scenario: shares in per cent, the largest first. */
export const printAnalysis = (scenario: Scenario, found: Analysis, from: Position, milliseconds: number): string => {
  const title = (id: NodeId) => nodeOf(scenario, id).title
  const endings = Object.entries(found.endings).sort(([, a], [, b]) => b - a)
  return [
    `${scenario.meta.title}, version ${scenario.meta.version}, from “${title(from.node)}”, ${policyWords[found.policy]}`,
    `${howSure(found)} ${(milliseconds / 1000).toFixed(1)} s.`,
    ...(found.exact ? [] : ['Options that are always best are found only where all states are followed.']),
    '',
    'Endings',
    ...endings.map(([id, chance]) => `  ${column(chance)}${margin(found, id)}  ${title(id)} (${id})`),
    '',
    'Decisions, the one that says most about the ending first',
    `  “open” and “taken”: of the plays that come to the decision; then the endings that follow most often.`,
    ...found.decisions.filter(({ reached }) => reached > 0).flatMap((each) => decisionLines(scenario, each)),
    '',
    'Votes and chances',
    ...found.fates.filter(({ reached }) => reached > 0).flatMap((each) => fateLines(scenario, each)),
    '',
    'To look at',
    ...(found.findings.length === 0 ? ['  Nothing.'] : found.findings.map((each) => `  ${findingWords(title, each)}`)),
  ].join('\n')
}

const column = (share: number): string => percent(share).padStart(8)

const margin = ({ sample }: Analysis, ending: NodeId): string => {
  const interval = sample?.endings[ending]
  if (!interval) return ''
  const [low, high] = interval.map((bound) => (bound * 100).toFixed(2).padStart(5))
  return `  [${low} to ${high}]`
}

const decisionLines = (scenario: Scenario, { turningPoint, matters, reached, options }: Decision): readonly string[] => {
  const node = nodeOf(scenario, turningPoint)
  const labels = new Map<string, string>(
    node.kind === 'turning point'
      ? node.options.map(({ id, label }) => [id, label])
      : node.kind === 'agenda'
        ? node.tasks.map(({ id, label }) => [id, label])
        : [],
  )
  return [
    '',
    `  ${node.date} ${node.title} (${turningPoint}): ${matters.toFixed(3)} bits, reached in ${percent(reached)}`,
    '      open   taken',
    ...options.map(
      ({ id, open, chosen, endings }) =>
        `  ${column(open)}${column(chosen)}  ${labels.get(id) ?? id}${leadingTo(scenario, endings)}`,
    ),
  ]
}

const fateLines = (scenario: Scenario, { node: id, kind, results, reached }: Fate): readonly string[] => [
  `  ${nodeOf(scenario, id).title} (${kind} ${id}), reached in ${percent(reached)}`,
  ...results.map((each) => `  ${column(each.chosen)}  ${each.id}${leadingTo(scenario, each.endings)}`),
]

const leadingTo = (scenario: Scenario, endings: Decision['options'][number]['endings']): string => {
  const most = Object.entries(endings ?? {})
    .filter(([, chance]) => chance >= 0.005)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
  if (most.length === 0) return ''
  return `\n${' '.repeat(20)}${most.map(([id, chance]) => `${nodeOf(scenario, id).title} ${Math.round(chance * 100)} %`).join(', ')}`
}
