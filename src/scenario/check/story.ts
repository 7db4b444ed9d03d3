import { suggest } from '../diagnostics/nearest.ts'
import type { Path } from '../read/combine.ts'
import type { NextRule, Node, NodeId, Scenario } from '../scenario.ts'
import { nearby, type Offer, type Report } from './names.ts'

/** What makes a story playable and honest: counts, ways on, ends, and claims with their sources. */
export const checkStory = (scenario: Scenario, report: Report): void => {
  const nodes = scenario.parts.flatMap((part, p) =>
    part.nodes.map((node, n) => ({ node, path: ['parts', p, 'nodes', n] as Path })),
  )
  const ids = nodes.map(({ node }) => node.id)
  const known = new Set(ids)
  const days = new Map(nodes.map(({ node }) => [node.id, node.until ?? node.date]))
  let isWayLost = false
  const earlier: { readonly path: Path; readonly words: { from: string; name: NodeId; to: string } }[] = []
  const back: { readonly path: Path; readonly name: NodeId }[] = []
  const partOf = new Map(nodes.map(({ node, path }) => [node.id, Number(path[1])]))
  const ways = new Map<NodeId, readonly NodeId[]>()
  for (const { node, path } of nodes) {
    const where = nodeInWords(node)
    const out: NodeId[] = []
    for (const { rules, at } of rulesOf(node)) {
      const next = [...path, ...at, 'next']
      if (rules.length === 0) {
        isWayLost = true
        report('dead-end', [...path, ...at], { where })
      } else if (rules.at(-1)?.when) report('open-rule', next)
      rules.forEach((rule, index) => {
        const to = days.get(rule.go)
        const here = rules.length === 1 ? next : [...next, index, 'go']
        if (to !== undefined && to < node.date) earlier.push({ path: here, words: { from: node.date, name: rule.go, to } })
        if (known.has(rule.go)) {
          out.push(rule.go)
          if ((partOf.get(rule.go) ?? 0) < Number(path[1])) back.push({ path: here, name: rule.go })
        } else {
          isWayLost = true
          report('unknown-name', here, {
            kind: 'step of the story',
            name: rule.go,
            suggestion: suggest(rule.go, ids),
            ...nearby(rule.go, ids),
          })
        }
      })
    }
    ways.set(node.id, out)
    if (node.until !== undefined && node.until < node.date) report('date-order', [...path, 'until'], { where })
    checkCounts(node, path, where, report)
    checkClaims(node, path, report)
  }
  for (const [p, part] of scenario.parts.entries())
    if (!part.nodes.some((node) => node.id === part.start))
      report('unknown-name', ['parts', p, 'start'], {
        kind: 'step of the story',
        name: part.start,
        suggestion: suggest(
          part.start,
          part.nodes.map((node) => node.id),
        ),
      })
  const historical = nodes.filter(({ node }) => node.kind === 'ending' && node.historical)
  if (historical.length !== 1)
    report('ending-count', historical[1] ? [...historical[1].path, 'historical'] : ['parts'], { count: historical.length })
  // Most ways back are circles, and told as such.
  if (!checkWays(scenario, nodes, ways, isWayLost, report)) return
  for (const { path, name } of back) report('part-order', path, { name })
  if (back.length === 0) for (const { path, words } of earlier) report('date-back', path, words)
}

/** "Turning point walk-out". */
export const nodeInWords = ({ kind, id }: Node): string => `${kind[0]?.toUpperCase()}${kind.slice(1)} ${id}`

/** The rules of a node that lead on, each with where it stands below the node. */
const rulesOf = (node: Node): readonly { readonly rules: readonly NextRule[]; readonly at: Path }[] => {
  switch (node.kind) {
    case 'turning point':
      return node.options.map((option, at) => ({ rules: option.next, at: ['options', at] }))
    case 'vote':
      return [
        { rules: node.carried.next, at: ['carried'] },
        { rules: node.lost.next, at: ['lost'] },
      ]
    case 'chance':
      return [
        { rules: node.happens.next, at: ['happens'] },
        { rules: node.fails.next, at: ['fails'] },
      ]
    case 'agenda':
    case 'interlude':
      return [{ rules: node.next, at: [] }]
    case 'ending':
      return []
  }
}

const checkCounts = (node: Node, path: Path, where: string, report: Report): void => {
  if (node.kind === 'turning point') {
    const historical = node.options.filter((option) => option.historical)
    if (node.options.length < 3 || node.options.length > 5) {
      report('option-count', [...path, 'options'], { where, count: node.options.length })
      return
    }
    const [first] = historical
    if (historical.length !== 1 || !first) {
      const second = node.options.findLastIndex((option) => option.historical)
      const marked = node.options.flatMap((option, at) => (option.historical ? [{ id: option.id, at }] : []))
      const [one, other] = marked
      const keep = (kept: typeof one, not: typeof one): readonly Offer[] =>
        kept && not ? [{ at: [...path, 'options', not.at, 'historical'], text: 'no', label: `Keep ${kept.id}` }] : []
      report(
        'historical-count',
        second < 0 ? [...path, 'options'] : [...path, 'options', second, 'historical'],
        { where, count: historical.length, names: marked.length > 0 ? ` (${marked.map(({ id }) => id).join(', ')})` : '' },
        undefined,
        marked.length === 2 ? [...keep(one, other), ...keep(other, one)] : [],
      )
      return
    }
    const more = node.options.findIndex((option) => option.leaning > first.leaning)
    if (more >= 0)
      report('historical-leaning', [...path, 'options', more, 'leaning'], {
        where,
        name: node.options[more]?.label ?? '',
        historical: first.label,
      })
    const sum = node.options.reduce((total, option) => total + option.leaning, 0)
    if (sum !== 100)
      report('leaning-sum', [...path, 'options'], {
        where,
        count: sum,
        detail: node.options.map(({ leaning }) => leaning).join(' + '),
      })
  }
  if (node.kind === 'agenda') {
    const historical = node.tasks.filter((task) => task.historical)
    if (historical.length !== node.picks || historical.some((task) => task.needs))
      report('historical-tasks', [...path, 'tasks'], { where, count: historical.length, picks: node.picks })
  }
}

const checkClaims = (node: Node, path: Path, report: Report): void => {
  if (!('record' in node) || !node.record) return
  node.record.claims.forEach((claim, at) => {
    const here = [...path, 'record', 'claims', at]
    if (claim.status === 'disputed' && claim.sides.length < 2) report('dispute-without-sides', here)
    else if (claim.status !== 'unverified' && [claim, ...claim.sides].every(({ sources }) => sources.length === 0))
      report('claim-without-source', here, { kind: 'claim' })
  })
  node.record.figures.forEach((figure, at) => {
    if (figure.status !== 'unverified' && figure.sources.length === 0)
      report('claim-without-source', [...path, 'record', 'figures', at], { kind: 'figure' })
  })
}

/** Walks all arrows once, from every step: finds circles, and what nothing leads to. False when there is a circle. */
const checkWays = (
  scenario: Scenario,
  nodes: readonly { readonly node: Node; readonly path: Path }[],
  ways: ReadonlyMap<NodeId, readonly NodeId[]>,
  isWayLost: boolean,
  report: Report,
): boolean => {
  const paths = new Map(nodes.map(({ node, path }) => [node.id, path]))
  const state = new Map<NodeId, 'open' | 'done'>()
  const start = scenario.parts[0]?.start
  const reached = new Set<NodeId>()
  for (const from of [...(start === undefined ? [] : [start]), ...paths.keys()]) {
    const loop = walkFrom(from, ways, state)
    if (loop) {
      report('loop', paths.get(loop.from) ?? ['parts'], { name: loop.to })
      return false
    }
    if (from === start) for (const id of state.keys()) reached.add(id)
  }
  // A misspelt way is the likely reason, and told already.
  if (isWayLost) return true
  // Of a stretch that nothing leads to only the beginning is told.
  const led = new Set([...ways].flatMap(([from, out]) => (reached.has(from) ? [] : out)))
  for (const { node, path } of nodes)
    if (!reached.has(node.id) && !led.has(node.id)) report('unreachable', [...path, 'id'], { where: `${node.kind} ${node.id}` })
  return true
}

/** Follows every arrow from a step, once. Stops at an arrow that leads back to a step on the way to it. */
const walkFrom = (
  from: NodeId,
  ways: ReadonlyMap<NodeId, readonly NodeId[]>,
  state: Map<NodeId, 'open' | 'done'>,
): { readonly from: NodeId; readonly to: NodeId } | undefined => {
  if (!ways.has(from) || state.has(from)) return undefined
  state.set(from, 'open')
  const stack = [{ id: from, at: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = ways.get(top.id)?.[top.at]
    top.at += 1
    if (to === undefined) {
      state.set(top.id, 'done')
      stack.pop()
    } else if (!state.has(to)) {
      state.set(to, 'open')
      stack.push({ id: to, at: 0 })
    } else if (state.get(to) === 'open') return { from: top.id, to }
  }
  return undefined
}
