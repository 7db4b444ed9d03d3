import type { Analysis, OptionShare } from '../analysis/index.ts'
import { nodeOf, waysOut } from '../engine/index.ts'
import { flagsIn, metersIn } from '../scenario/check/reads.ts'
import type { Condition, Effect, Node, NodeId, Scenario } from '../scenario/index.ts'
import { conditionInWords, effectInWords } from '../scenario/inWords.ts'
import { bareText } from '../scenario/words.ts'
import { howSure, percent } from '../share/analysisWords.ts'

/** A number that is asked about: how often an ending is met, or how often an option or task is open. */
export type Asked =
  | { readonly kind: 'ending'; readonly id: NodeId }
  | { readonly kind: 'option'; readonly node: NodeId; readonly id: string; readonly needs: Condition | undefined }

/** What `ENDING` or `NODE/OPTION` names; undefined where there is no such thing. */
export const askedAs = (scenario: Scenario, name: string): Asked | undefined => {
  const [id, choice, ...more] = name.split('/')
  const node = nodesOf(scenario).find((each) => each.id === id)
  if (!node || more.length > 0) return undefined
  if (node.kind === 'ending' && choice === undefined) return { kind: 'ending', id: node.id }
  const way = waysOf(node).find((each) => each.id === choice && 'needs' in each)
  return way && { kind: 'option', node: node.id, id: way.id, needs: way.needs }
}

/** The decisions and effects that move a number most, in words. */
export const whyWords = (scenario: Scenario, found: Analysis, asked: Asked): string =>
  [
    ...(asked.kind === 'ending' ? endingLines(scenario, found, asked.id) : optionLines(scenario, found, asked)),
    '',
    howSure(found),
  ].join('\n')

const mostTold = 6

const endingLines = (scenario: Scenario, found: Analysis, ending: NodeId): readonly string[] => {
  const chance = (share: Pick<OptionShare, 'endings'>) => share.endings?.[ending] ?? 0
  const moved = rowsOf(found).flatMap(({ node, reached, ways }) => {
    const taken = ways.filter(({ chosen }) => chosen > 0)
    const all = taken.reduce((sum, each) => sum + each.chosen, 0)
    const average = taken.reduce((sum, each) => sum + each.chosen * chance(each), 0) / Math.max(all, 1e-9)
    const by = taken.reduce((sum, each) => sum + (each.chosen / all) * Math.abs(chance(each) - average), 0)
    return reached * by < 0.0005 ? [] : [{ node, reached, average, ways: taken, weight: reached * by }]
  })
  const told = moved.sort((a, b) => b.weight - a.weight).slice(0, mostTold)
  return [
    `“${titleOf(scenario, ending)}” (${ending}) is met in ${percent(found.endings[ending] ?? 0)} of plays.`,
    told.length === 0
      ? 'No decision and no luck moves that.'
      : 'What moves that most, the strongest first; points against the chance of all who come there:',
    ...told.flatMap(({ node, reached, average, ways }) => [
      '',
      `  ${titleOf(scenario, node)} (${node}), reached in ${percent(reached)}`,
      ...[...ways]
        .sort((a, b) => chance(b) - chance(a))
        .flatMap((way) => {
          const { label, effects } = wayOf(scenario, node, way.id)
          const points = ((chance(way) - average) * 100).toFixed(1).replace('-', '−')
          return [
            `  ${(points.startsWith('−') ? points : `+${points}`).padStart(7)}  ${label}: ${percent(chance(way))} after it, taken in ${percent(way.chosen)}`,
            ...effects.map((each) => `             ${effectInWords(scenario, each)}`),
          ]
        }),
    ]),
  ]
}

const optionLines = (scenario: Scenario, found: Analysis, asked: Extract<Asked, { kind: 'option' }>): readonly string[] => {
  const { node, id, needs } = asked
  const decision = found.decisions.find(({ turningPoint }) => turningPoint === node)
  const share = decision?.options.find((each) => each.id === id)
  const { label } = wayOf(scenario, node, id)
  const numbers = `${titleOf(scenario, node)} (${node}) is reached in ${percent(decision?.reached ?? 0)} of plays; of these “${label}” (${id}) is open in ${percent(share?.open ?? 0)} and taken in ${percent(share?.chosen ?? 0)}.`
  if (!needs) return [numbers, 'It needs nothing.']
  const earlier = before(scenario, node)
  const often = new Map(
    rowsOf(found).flatMap((row) => row.ways.map((way) => [`${row.node}/${way.id}`, row.reached * way.chosen])),
  )
  const movers = (isMeant: (effect: Effect) => boolean) =>
    nodesOf(scenario)
      .filter((each) => earlier.has(each.id))
      .flatMap((each) => waysOf(each).flatMap((way) => way.effects.filter(isMeant).map((effect) => ({ each, way, effect }))))
      .map(({ each, way, effect }) => {
        const share = often.get(`${each.id}/${way.id}`)
        const where = way.label === '' ? each.title : `${each.title}, “${way.label}”`
        return `    ${bareText(where)}${share === undefined ? '' : `, in ${percent(share)} of plays`}: ${effectInWords(scenario, effect)}`
      })
  const blocks = [...new Set(metersIn(needs))].map((meter) => {
    const { name, start } = scenario.meters.find((each) => each.id === meter) ?? { name: meter, start: 0 }
    return [`  ${name}, ${start} at the start`, ...movers((effect) => 'meter' in effect && effect.meter === meter)]
  })
  const flags = [...new Set(flagsIn(needs))].map((flag) => {
    const says = scenario.flags.find((each) => each.id === flag)?.says ?? flag
    return [`  ${says} (${flag})`, ...movers((effect) => 'flag' in effect && effect.flag === flag)]
  })
  return [
    numbers,
    `It needs: ${conditionInWords(scenario, needs)}.`,
    '',
    'What moves that, on the way there:',
    ...[...blocks, ...flags].flat(),
  ]
}

const rowsOf = ({ decisions, fates }: Analysis) => [
  ...decisions.map(({ turningPoint, reached, options }) => ({ node: turningPoint, reached, ways: options })),
  ...fates.map(({ node, reached, results }) => ({ node, reached, ways: results })),
]

interface Way {
  readonly id: string
  readonly label: string
  readonly effects: readonly Effect[]
  readonly needs?: Condition | undefined
}

/** Whatever can happen at a step, with its effects; `needs` is there for what a player chooses. */
const waysOf = (node: Node): readonly Way[] => {
  switch (node.kind) {
    case 'turning point':
      return node.options.map(({ id, label, effects, needs }) => ({ id, label, effects, needs: needs ?? undefined }))
    case 'agenda':
      return node.tasks.map(({ id, label, effects, needs }) => ({ id, label, effects, needs: needs ?? undefined }))
    case 'vote':
      return [
        { id: 'carried', ...node.carried },
        { id: 'lost', ...node.lost },
      ].map(({ id, label, effects }) => ({ id, label, effects }))
    case 'chance':
      return [
        { id: 'happens', ...node.happens },
        { id: 'fails', ...node.fails },
      ].map(({ id, label, effects }) => ({ id, label, effects }))
    case 'interlude':
      return [{ id: '', label: '', effects: node.effects }]
    case 'ending':
      return []
  }
}

const wayOf = (scenario: Scenario, node: NodeId, id: string): Way =>
  waysOf(nodeOf(scenario, node)).find((way) => way.id === id) ?? { id, label: id, effects: [] }

/** The steps from which some road leads to a step, whatever it asks. */
const before = (scenario: Scenario, node: NodeId): ReadonlySet<NodeId> => {
  const found = new Set<NodeId>([node])
  for (const each of found) for (const from of nodesOf(scenario)) if (waysOut(from).includes(each)) found.add(from.id)
  found.delete(node)
  return found
}

const nodesOf = (scenario: Scenario): readonly Node[] => scenario.parts.flatMap((part) => part.nodes)
const titleOf = (scenario: Scenario, id: NodeId): string => bareText(nodeOf(scenario, id).title)
