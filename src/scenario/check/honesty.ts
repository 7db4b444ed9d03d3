import type { Path } from '../read/combine.ts'
import type { ClaimStatus, Node, Plausibility, Scenario, SourceId } from '../scenario.ts'
import type { Report } from './names.ts'
import { nodeInWords } from './story.ts'

/** Whether claims rest on something that was read, and inventions say what they change and what they leave. */
export const checkHonesty = (scenario: Scenario, report: Report): void => {
  const unseen = new Set(scenario.sources.filter((source) => source.seen === 'not-seen').map((source) => source.id))
  scenario.parts.forEach((part, p) => {
    part.nodes.forEach((node, n) => {
      const path = ['parts', p, 'nodes', n]
      checkRecord(node, path, unseen, report)
      checkBranches(node, path, report)
    })
  })
}

interface Sourced {
  readonly status: ClaimStatus
  readonly sources: readonly SourceId[]
}

const checkRecord = (node: Node, path: Path, unseen: ReadonlySet<SourceId>, report: Report): void => {
  if (!('record' in node) || !node.record) return
  const check = (kind: string, list: string, each: Sourced, at: number) => {
    if (each.status === 'firm' && each.sources.length > 0 && each.sources.every((id) => unseen.has(id)))
      report('firm-on-unseen', [...path, 'record', list, at, 'status'], { kind })
  }
  for (const [at, claim] of node.record.claims.entries()) check('claim', 'claims', claim, at)
  for (const [at, figure] of node.record.figures.entries()) check('figure', 'figures', figure, at)
}

const checkBranches = (node: Node, path: Path, report: Report): void => {
  const check = ({ changes, stays }: Plausibility, at: Path, where: string) => {
    const lacks = [...(changes === '' ? ['changes'] : []), ...(stays === '' ? ['leaves as it was'] : [])].join(' and ')
    if (lacks !== '') report('branch-without-plausibility', [...at, 'plausibility'], { where, lacks })
  }
  const where = nodeInWords(node)
  if (node.kind === 'ending' && !node.historical) check(node.plausibility, path, where)
  if (node.kind !== 'turning point') return
  for (const [at, option] of node.options.entries())
    if (!option.historical) check(option.plausibility, [...path, 'options', at], `${where}, option ${option.id},`)
}
