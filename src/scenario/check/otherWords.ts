import { suggest } from '../diagnostics/nearest.ts'
import type { Path } from '../read/combine.ts'
import type { WrittenPlain } from '../read/shapes.ts'
import type { Node, NodeTexts, Part, Scenario, Text } from '../scenario.ts'
import { textsOf, wordsIn } from '../words.ts'
import { checkLinks, type Known, knownIn, nearby, type Report } from './names.ts'
import { nodeInWords } from './story.ts'

/** Summaries for flagged passages: each stands for something, and the passage says what it is flagged for. */
export const checkInstead = (scenario: Scenario, report: Report): void => {
  scenario.parts.forEach((part, p) => {
    part.nodes.forEach((node, n) => {
      if (!node.instead) return
      const path = ['parts', p, 'nodes', n]
      checkOutcomes(node, node.instead.outcomes, [...path, 'instead', 'outcomes'], report)
      if (node.contentNotes.length === 0) report('instead-without-notes', path, { where: nodeInWords(node) }, 'instead')
    })
  })
}

/**
 * Plain texts: every name in them leads somewhere, every text stands for a standard one and is at most two thirds of it, and
 * a part that has any has one for each node.
 */
export const checkPlain = (scenario: Scenario, plain: readonly WrittenPlain[], report: Report): void => {
  const told = new Set<string>()
  plain.forEach(({ part: id, nodes }, at) => {
    const part = scenario.parts.find((each) => each.id === id)
    const path = ['plain', at]
    if (!part) {
      const ids = scenario.parts.map((each) => each.id)
      report('unknown-name', [...path, 'part'], { kind: 'part', name: id, suggestion: suggest(id, ids), ...nearby(id, ids) })
      return
    }
    if (told.has(id)) report('duplicate-id', [...path, 'part'], { name: id })
    told.add(id)
    checkPart(scenario, part, nodes, [...path, 'nodes'], report)
  })
}

type PlainNodes = WrittenPlain['nodes']
type PlainNode = PlainNodes[string]

const checkPart = (scenario: Scenario, part: Part, nodes: PlainNodes, path: Path, report: Report): void => {
  const known = knownIn(scenario)
  const ids = part.nodes.map((node) => node.id)
  let left = mostUnknown
  for (const [id, plain] of Object.entries(nodes)) {
    const node = part.nodes.find((each) => each.id === id)
    if (node) checkNode(node, plain, [...path, id], known, report)
    else if (left > 0) {
      left -= 1
      const home = scenario.parts.find((each) => each.nodes.some((one) => one.id === id))
      const words = home ? { suggestion: `It belongs to part ${home.id}.` } : { suggestion: suggest(id, ids), ...nearby(id, ids) }
      report('unknown-name', path, { kind: `step of part ${part.id}`, name: id, ...words }, id)
    }
  }
  const p = scenario.parts.indexOf(part)
  part.nodes.forEach((node, n) => {
    const plain = Object.hasOwn(nodes, node.id) ? nodes[node.id] : undefined
    if (!plain || Object.values({ ...plain, ...plain.outcomes }).every((text) => typeof text !== 'string'))
      report('plain-missing', ['parts', p, 'nodes', n, 'id'], { where: nodeInWords(node), id: node.id, part: part.id })
  })
}

/** More than anybody mends at once. */
const mostUnknown = 100

const checkNode = (node: Node, plain: PlainNode, path: Path, known: Known, report: Report): void => {
  const where = nodeInWords(node)
  const standard = textsOf(node)
  const isRead = node.kind === 'interlude' || node.kind === 'ending'
  const [right, wrong] = isRead ? (['text', 'situation'] as const) : (['situation', 'text'] as const)
  if (plain[wrong] !== undefined) {
    const suggestion = `Did you mean “${right}”?`
    report(
      'unknown-label',
      path,
      { where, name: wrong, suggestion, ...(plain[right] === undefined ? { near: right } : {}) },
      wrong,
    )
  }
  const nothing = 'Delete it: there is no standard text that it could stand for.'
  if (isRead && Object.keys(plain.outcomes).length > 0)
    report('unknown-label', path, { where, name: 'outcomes', suggestion: nothing }, 'outcomes')
  else checkOutcomes(node, plain.outcomes, [...path, 'outcomes'], report)
  if (plain.record !== undefined && standard.record === undefined)
    report('unknown-label', path, { where, name: 'record', suggestion: nothing }, 'record')
  for (const { text, full, at } of pairsOf(plain, standard, path)) {
    checkLinks(text, at, known, report)
    const [count, whole] = [wordsIn(text), wordsIn(full)]
    if (full !== '' && count * 3 > whole * 2)
      report('plain-too-long', at, { count, standard: whole, most: Math.floor((whole * 2) / 3) })
  }
}

/** Each outcome that is told in other words is one of the node's own. */
const checkOutcomes = (node: Node, given: NodeTexts['outcomes'], path: Path, report: Report): void => {
  const ids = Object.keys(textsOf(node).outcomes)
  const kind = node.kind === 'turning point' ? 'option' : node.kind === 'agenda' ? 'task' : 'result'
  for (const name of Object.keys(given)
    .filter((each) => !ids.includes(each))
    .slice(0, mostUnknown))
    report('unknown-name', path, { kind, name, suggestion: suggest(name, ids), ...nearby(name, ids) }, name)
}

const own = (outcomes: NodeTexts['outcomes'], id: string): Text | undefined =>
  Object.hasOwn(outcomes, id) ? outcomes[id] : undefined

/** Each plain text with the standard one that it stands for ('' where there is none), and where it is written. */
const pairsOf = (plain: PlainNode, standard: NodeTexts, path: Path) => {
  const pair = (text: Text | undefined, full: Text | undefined, ...at: Path) =>
    text === undefined ? [] : [{ text, full: full ?? '', at: [...path, ...at] }]
  return [
    ...pair(plain.situation, standard.text, 'situation'),
    ...pair(plain.text, standard.text, 'text'),
    ...pair(plain.record, standard.record, 'record'),
    ...Object.entries(plain.outcomes).flatMap(([id, text]) => pair(text, own(standard.outcomes, id), 'outcomes', id)),
  ]
}
