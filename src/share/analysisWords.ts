import type { Analysis, Finding } from '../analysis/index.ts'
import type { NodeId } from '../scenario/index.ts'

export const policyWords = {
  uniform: 'players choosing evenly among what is open',
  leaning: 'players choosing as the leadership leaned',
} as const satisfies Record<Analysis['policy'], string>

/** Whether the numbers are exact, or how good an estimate they are; one sentence or two. */
export const howSure = ({ exact, states, sample }: Analysis): string =>
  exact || !sample
    ? `Exact: all ${grouped(states)} different states were followed.`
    : `Estimated from ${grouped(sample.plays)} plays (seed ${sample.seed}); a share of all plays is within ${(sample.within * 100).toFixed(2)} points at 95 %. More than ${grouped(states)} states: too many to follow all.`

const grouped = (count: number): string => count.toLocaleString('en')

/** A share in per cent. Nothing at all is told apart from very little. */
export const percent = (share: number): string =>
  share === 0 ? '-' : share < 0.0005 ? '<0.1 %' : `${(share * 100).toFixed(1)} %`

/** What an analysis found, as a sentence. `title` gives the title of a step. */
export const findingWords = (title: (id: NodeId) => string, finding: Finding): string => {
  const sure = 'certainty' in finding && finding.certainty === 'not found' ? 'was not found in the sample' : ''
  switch (finding.kind) {
    case 'ending-never-met':
      return `The ending “${title(finding.ending)}” (${finding.ending}) ${sure || 'cannot be met from here'}.`
    case 'node-never-reached':
      return `“${title(finding.node)}” (${finding.node}) ${sure || 'cannot be reached from here'}.`
    case 'option-never-open':
      return `${finding.node}/${finding.option} is never open${sure && `: it ${sure}`}.`
    case 'result-never-falls':
      return `${finding.node} is never ${finding.result}${sure && `: it ${sure}`}.`
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
