import type { Analysis, Decision, Fate, Finding, Position } from '../analysis/index.ts'
import { nodeOf } from '../engine/index.ts'
import type { NodeId, Scenario } from '../scenario/index.ts'

/** An analysis in words and tables for somebody who teaches with the scenario: shares in per cent, the largest first. */
export const printAnalysis = (scenario: Scenario, found: Analysis, from: Position, milliseconds: number): string => {
  const title = (id: NodeId) => nodeOf(scenario, id).title
  const endings = Object.entries(found.endings).sort(([, a], [, b]) => b - a)
  return [
    `${scenario.meta.title}, version ${scenario.meta.version}, from “${title(from.node)}”, ${policyWords[found.policy]}`,
    howSure(found, milliseconds),
    '',
    'Endings',
    ...endings.map(([id, chance]) => `  ${percent(chance)}${margin(found, id)}  ${title(id)} (${id})`),
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

const policyWords = {
  uniform: 'players choosing evenly among what is open',
  leaning: 'players choosing as the leadership leaned',
}

const howSure = ({ exact, states, sample }: Analysis, milliseconds: number): string => {
  const seconds = `${(milliseconds / 1000).toFixed(1)} s`
  if (exact || !sample) return `Exact: all ${grouped(states)} different states were followed, ${seconds}.`
  return `Estimated from ${grouped(sample.plays)} plays (seed ${sample.seed}); a share of all plays is within ${(sample.within * 100).toFixed(2)} points at 95 %.\nMore than ${grouped(states)} states: too many to follow all, ${seconds}. Options that are always best are found only where all are.`
}

const grouped = (count: number): string => count.toLocaleString('en')
/** Nothing at all is told apart from very little. */
const percent = (share: number): string =>
  (share === 0 ? '-' : share < 0.0005 ? '<0.1 %' : `${(share * 100).toFixed(1)} %`).padStart(8)

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
    `  ${node.date} ${node.title} (${turningPoint}): ${matters.toFixed(3)} bits, reached in${percent(reached).replace(/^ */u, ' ')}`,
    '      open   taken',
    ...options.map(
      ({ id, open, chosen, endings }) =>
        `  ${percent(open)}${percent(chosen)}  ${labels.get(id) ?? id}${leadingTo(scenario, endings)}`,
    ),
  ]
}

const fateLines = (scenario: Scenario, { node: id, kind, results, reached }: Fate): readonly string[] => [
  `  ${nodeOf(scenario, id).title} (${kind} ${id}), reached in${percent(reached).replace(/^ */u, ' ')}`,
  ...results.map((each) => `  ${percent(each.chosen)}  ${each.id}${leadingTo(scenario, each.endings)}`),
]

const leadingTo = (scenario: Scenario, endings: Decision['options'][number]['endings']): string => {
  const most = Object.entries(endings ?? {})
    .filter(([, chance]) => chance >= 0.005)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
  if (most.length === 0) return ''
  return `\n${' '.repeat(20)}${most.map(([id, chance]) => `${nodeOf(scenario, id).title} ${Math.round(chance * 100)} %`).join(', ')}`
}

const findingWords = (title: (id: NodeId) => string, finding: Finding): string => {
  const sure = 'certainty' in finding && finding.certainty === 'not found' ? ' was not found in the sample' : ''
  switch (finding.kind) {
    case 'ending-never-met':
      return `The ending “${title(finding.ending)}” (${finding.ending}) ${sure || 'cannot be met from here'}.`
    case 'node-never-reached':
      return `“${title(finding.node)}” (${finding.node}) ${sure || 'cannot be reached from here'}.`
    case 'option-never-open':
      return `${finding.node}/${finding.option} is never open${sure && ': it'}${sure}.`
    case 'result-never-falls':
      return `${finding.node} is never ${finding.result}${sure && ': it'}${sure}.`
    case 'always-best':
      return `${finding.node}/${finding.option} is always the best choice for coming to ${endsIn(title, finding.goal)}.`
    case 'text-never-read':
      return `${finding.node}: ${finding.certainty === 'proven' ? 'nobody can read' : 'no play of the sample read'} “${finding.text.slice(0, 70)}${finding.text.length > 70 ? ' …' : ''}”`
    case 'meter-range':
      return `The meter ${finding.meter} stays within ${finding.low} and ${finding.high}${finding.certainty === 'proven' ? '' : ' in the sample'}.`
  }
}

/** Two or three ends by their titles, more by their number. */
const endsIn = (title: (id: NodeId) => string, ends: readonly NodeId[]): string =>
  ends.length > 3 ? `one of ${ends.length} endings` : ends.map((id) => `“${title(id)}”`).join(' or ')
