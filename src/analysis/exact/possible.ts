import { tally } from '../../engine/index.ts'
import type { Vote } from '../../scenario/index.ts'
import { allValues, type Formula, isAlways, isNever, negated, type Possible, simplify, within } from './formula.ts'
import type { Layout, Packed } from './layout.ts'
import { readVariable } from './layout.ts'
import type { Exit, Table, TableNode, Turn, Way } from './table.ts'

/**
 * What can be at a node at most: for each variable the values it may have on entering, or undefined where nothing leads there.
 * Generous: variables are followed one by one, so what is not possible here is proven, and what is possible may still never be.
 */
export interface Bounds {
  readonly possible: readonly (Possible | undefined)[]
  /**
   * The nodes with only the ways, turns and exits that are possible, and conditions simplified to what is not yet settled. On
   * every state that can be reached they do what the table's nodes do. Ways keep their place; an impossible one is undefined.
   */
  readonly nodes: readonly (BoundNode | undefined)[]
}

export interface BoundNode extends Omit<TableNode, 'ways'> {
  readonly ways: readonly (Way | undefined)[]
}

/** Method: abstract interpretation with a set of values for each variable, in the order of the story. */
export const boundsOf = (table: Table, start: Packed): Bounds => {
  const { layout } = table
  const possible: (Possible | undefined)[] = table.nodes.map(() => undefined)
  possible[0] = Uint16Array.from(layout.variables, (variable) => 1 << readVariable(start, variable))
  const nodes = table.nodes.map((node, at) => {
    const here = possible[at]
    if (!here) return undefined
    const needs = node.needs.map((need) => simplify(need, here))
    const shifts = node.shifts.map((shift) => simplify(shift, here))
    const ways = node.ways.map((way, which): Way | undefined => {
      const entered = enteredWith(node, needs, shifts, which, here)
      if (!entered || isEmpty(entered)) return undefined
      return throughWay(layout, way, entered, (go, values) => {
        const there = possible[go]
        possible[go] = there ? there.map((known, variable) => known | (values[variable] ?? 0)) : values
      })
    })
    return { ...node, needs, shifts, ways }
  })
  return { possible, nodes }
}

/** The values with which a way may be taken, or undefined where it cannot be. */
const enteredWith = (
  { node, ways }: TableNode,
  needs: readonly Formula[],
  shifts: readonly Formula[],
  which: number,
  here: Possible,
): Possible | undefined => {
  switch (node.kind) {
    case 'turning point': {
      const need = needs[which]
      if (need && !isNever(need)) return within(need, here)
      // History's option stays open where every need fails.
      return node.options[which]?.historical && !needs.some(isAlways) ? here : undefined
    }
    case 'agenda': {
      const tasks = ways[which]?.tasks ?? []
      const surelyOpen = needs.filter(isAlways).length
      if (tasks.length < Math.min(node.picks, surelyOpen)) return undefined
      if (tasks.some((task) => isNever(needs[task] ?? { kind: 'any', of: [] }))) return undefined
      return tasks.reduce((left, task) => within(needs[task] ?? { kind: 'all', of: [] }, left), here)
    }
    case 'vote':
      return canFall(node, shifts, which === 0) ? here : undefined
    default:
      return here
  }
}

/** Whether a vote can be carried, or lost, by any of the shifts that are possible. More hands for never turn a carried vote. */
const canFall = (vote: Vote, shifts: readonly Formula[], carried: boolean): boolean => {
  let at = 0
  const waverers = vote.waverers.map((waverer) => ({
    ...waverer,
    shifts: waverer.shifts.flatMap(({ by, because }) => {
      const when = shifts[at++]
      const counts = !when || isAlways(when) || (!isNever(when) && by > 0 === carried)
      return counts ? [{ by, because }] : []
    }),
  }))
  return tally({ ...vote, waverers }, { meters: {}, flags: {} }).carried === carried
}

/** The way with its turns and exits simplified; tells each exit that is possible, with the values that may pass it. */
const throughWay = (layout: Layout, way: Way, before: Possible, arrive: (go: number, values: Possible) => void): Way => {
  const after = before.slice()
  const turns = way.turns.flatMap((turn): readonly Turn[] => {
    const when = simplify(turn.when, before)
    if (isNever(when)) return []
    const here = after[turn.variable] ?? 0
    const turned = valuesAfter(turn.to, here)
    after[turn.variable] = isAlways(when) ? turned : here | turned
    return [{ ...turn, when }]
  })
  const exits: Exit[] = []
  let left: Possible = after
  for (const exit of way.exits) {
    const when = simplify(exit.when, left)
    if (isNever(when)) continue
    const through = within(when, left).slice()
    if (isEmpty(through)) continue
    for (const flag of exit.drops) through[flag] = 1
    arrive(exit.go, through)
    exits.push({ ...exit, when })
    if (isAlways(when)) break
    left = within(negated(layout, when), left)
    if (isEmpty(left)) break
  }
  return { ...way, turns, exits }
}

/** True where some variable has no value left: no state is there. */
const isEmpty = (possible: Possible): boolean => possible.some((values) => values === 0)

/** The values, as bits, that a turn makes of these. */
const valuesAfter = (to: readonly number[], values: number): number =>
  to.reduce((sum, value, from) => (values & (1 << from) ? sum | (1 << value) : sum), 0)

/** The lowest and the highest of values given as bits. */
export const rangeOf = (values: number): readonly [least: number, most: number] => [
  31 - Math.clz32(values & -values),
  31 - Math.clz32(values),
]

/** Nothing known: every value possible. */
export const anything = (layout: Layout): Possible => Uint16Array.from(layout.variables, ({ size }) => allValues(size))
