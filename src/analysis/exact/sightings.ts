import { echoesHeard } from '../../engine/index.ts'
import type { Node, Scenario } from '../../scenario/index.ts'
import type { Finding } from './findings.ts'
import { always, compiled, type Formula, formulaOf, isNever, negated, simplify } from './formula.ts'
import { type Layout, type Packed, readVariable, unpack } from './layout.ts'
import { type Location, possibleAfter, rangeOf } from './possible.ts'
import { samplePlays } from './sampled.ts'
import type { Table } from './table.ts'
import { runner } from './unfold.ts'

/** A line that is read only where its condition holds. */
interface Line {
  readonly node: Node
  readonly text: string
  readonly when: Formula
  /** An echo is pushed out where four others hold before it. */
  readonly isEcho: boolean
}

/**
 * Lines that no play met, and meters that keep away from an end: what choices and chances do not show. Found by playing at random,
 * proven by the values that are possible at each node. Equal seeds give equal findings.
 */
export const sightings = (
  table: Table,
  locations: readonly Location[],
  start: Packed,
  { plays, seed }: { readonly plays: number; readonly seed: number },
  told?: (plays: number) => boolean,
): readonly Finding[] => {
  const { scenario, layout } = table
  const unread = new Map(table.nodes.map(({ node }, place) => [place, linesOf(layout, node)]))
  const tests = new Map([...unread.values()].flat().map((line) => [line, compiled(layout, line.when)]))
  const after = locations.map((location) => aftermath(layout, location))
  const meters = layout.variables.filter(({ kind }) => kind === 'meter')
  const least = meters.map(({ size }) => size)
  const most = meters.map(() => -1)
  const visit = (at: number, state: Packed): void => {
    for (const [which, meter] of meters.entries()) {
      const value = readVariable(state, meter)
      if (value < (least[which] as number)) least[which] = value
      if (value > (most[which] as number)) most[which] = value
    }
    const { place } = locations[at] as Location
    const lines = unread.get(place)
    if (!lines || lines.length === 0) return
    const read = after[at]?.(state) ?? state
    const left = lines.filter((line) => !tests.get(line)?.(read) || (line.isEcho && isPushedOut(layout, line, read)))
    if (left.length < lines.length) unread.set(place, left)
  }
  samplePlays(table, locations, start, endingsIn(table), { policy: 'uniform', plays, seed }, told, visit)
  const met = new Set(locations.map(({ place }) => place))
  const texts = [...unread].flatMap(([place, lines]) =>
    // A node that cannot be reached is told as such.
    (met.has(place) ? lines : []).map((line): Finding => {
      const here = locations.filter((location) => location.place === place)
      const proven = here.every((location) => isNever(simplify(line.when, readWith(location))))
      return { kind: 'text-never-read', node: line.node.id, text: line.text, certainty: proven ? 'proven' : 'not found' }
    }),
  )
  return [...texts, ...ranges(scenario, locations, least, most)]
}

/** Places of the endings, in the order of the table. */
export const endingsIn = ({ nodes }: Pick<Table, 'nodes'>): readonly number[] =>
  nodes.flatMap(({ node }, place) => (node.kind === 'ending' ? [place] : []))

const ranges = (
  scenario: Scenario,
  locations: readonly Location[],
  least: readonly number[],
  most: readonly number[],
): readonly Finding[] =>
  scenario.meters.flatMap(({ id }, variable): readonly Finding[] => {
    const [low = 0, high = 0] = [least[variable], most[variable]]
    if (high < 0 || (low === 0 && high === 10)) return []
    const [lowest, highest] = rangeOf(locations.reduce((sum, { possible }) => sum | (possible[variable] ?? 0), 0))
    const proven = lowest === low && highest === high
    return [{ kind: 'meter-range', meter: id, low, high, certainty: proven ? 'proven' : 'not found' }]
  })

const linesOf = (layout: Layout, node: Node): readonly Line[] => {
  const line = (text: string, when: Formula, isEcho = false): Line => ({ node, text, when, isEcho })
  const echoes = node.echoes.map((echo) => line(echo.text, formulaOf(layout, echo.when), true))
  if (node.kind === 'turning point') {
    const advice = node.advice.filter(({ when }) => when).map(({ urges, when }) => line(urges, formulaOf(layout, when)))
    return [...echoes, ...advice]
  }
  if (node.kind !== 'ending') return echoes
  const fates = node.fates.map(({ who, text, when }, at) => {
    const earlier = node.fates.slice(0, at).filter((each) => each.who === who)
    const others = earlier.map((each) => negated(layout, formulaOf(layout, each.when)))
    return line(text, { kind: 'all', of: [when ? formulaOf(layout, when) : always, ...others] })
  })
  return [...echoes, ...fates]
}

const isPushedOut = (layout: Layout, { node, text }: Line, state: Packed): boolean =>
  !echoesHeard(node, unpack(layout, state)).includes(text)

/** News is read once it has done its work. */
const aftermath = (layout: Layout, { node }: Location): ((state: Packed) => Packed) | undefined => {
  const [way] = node.ways
  if (node.node.kind !== 'interlude' || !way || way.turns.length === 0) return undefined
  const run = runner(layout, way.turns, [{ when: always, go: 0, drops: [] }], [0])
  const read = new Int32Array(layout.words)
  return (state) => {
    run(state, read)
    return read
  }
}

const readWith = ({ node, possible }: Location): Location['possible'] => {
  const [way] = node.ways
  return node.node.kind === 'interlude' && way ? possibleAfter(way, possible) : possible
}
