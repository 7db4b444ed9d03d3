import type { Analysis, Finding } from '../../analysis/index.ts'
import type { Node, NodeId, Scenario } from '../../scenario/index.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'

/** A finding in a teacher's words, and the node that it is about. */
export interface FindingLine {
  readonly words: string
  readonly node?: NodeId
}

/**
 * What an analysis found, for a list: without the ranges of meters, which have a table. Of a first look only what is proven: what it
 * did not meet, a closer one often does.
 */
export const findingLines = (scenario: Scenario, { findings }: Analysis, isLast: boolean): readonly FindingLine[] => {
  const nodes = new Map<NodeId, Node>(scenario.parts.flatMap((part) => part.nodes).map((node) => [node.id, node]))
  return findings.flatMap((each): readonly FindingLine[] => {
    const isSure = isLast || !('certainty' in each) || each.certainty === 'proven'
    const line = isSure ? lineOf(nodes, each) : undefined
    return line ? [line] : []
  })
}

const lineOf = (nodes: ReadonlyMap<NodeId, Node>, finding: Finding): FindingLine | undefined => {
  if (finding.kind === 'meter-range') return undefined
  const id = finding.kind === 'ending-never-met' ? finding.ending : finding.node
  const node = nodes.get(id)
  const title = node?.title ?? id
  const words = (key: 'open' | 'met' | 'reached' | 'read' | 'falls', more: Readonly<Record<string, string>> = {}) =>
    tEditor(`odds.${key}.${'certainty' in finding && finding.certainty === 'not found' ? 'notFound' : 'proven'}`, {
      title,
      ...more,
    })
  switch (finding.kind) {
    case 'ending-never-met':
      return { words: words('met'), node: id }
    case 'node-never-reached':
      return { words: words('reached'), node: id }
    case 'option-never-open':
      return { words: words('open', { option: labelOf(node, finding.option) }), node: id }
    case 'result-never-falls':
      return { words: words('falls', { result: labelOf(node, finding.result) }), node: id }
    case 'text-never-read': {
      const text = finding.text.length > 90 ? `${finding.text.slice(0, 88)}…` : finding.text
      return { words: words('read', { text }), node: id }
    }
    case 'always-best':
      return { words: tEditor('odds.alwaysBest', { title, option: labelOf(node, finding.option) }), node: id }
  }
}

/** The label of an option, task or result. */
export const labelOf = (node: Node | undefined, id: string): string => {
  switch (node?.kind) {
    case 'turning point':
      return node.options.find((each) => each.id === id)?.label ?? id
    case 'agenda':
      return node.tasks.find((each) => each.id === id)?.label ?? id
    case 'vote':
      return id === 'carried' ? node.carried.label : id === 'lost' ? node.lost.label : id
    case 'chance':
      return id === 'happens' ? node.happens.label : id === 'fails' ? node.fails.label : id
    default:
      return id
  }
}
