import { tally } from '../../engine/index.ts'
import type { Vote } from '../../scenario/index.ts'
import { always, type Formula, isAlways, isNever, negated, type Possible, simplify, within } from './formula.ts'
import type { Layout, Packed } from './layout.ts'
import { readVariable } from './layout.ts'
import type { Exit, Table, TableNode, Turn, Way } from './table.ts'

/**
 * A node on roads of one kind: with these values of the variables that tell kinds of roads apart (`modes`). The node holds only the
 * ways, turns and exits that are possible here, with conditions simplified to what is not yet settled, and exits lead to locations.
 * On every state that can be reached it does what the table's node does. Ways keep their place; an impossible one is undefined.
 */
export interface Location {
  /** Place of its node in the table. */
  readonly place: number
  readonly node: BoundNode
  /** For each variable the values that it may have on entering. */
  readonly possible: Possible
}

export interface BoundNode extends Omit<TableNode, 'ways'> {
  readonly ways: readonly (Way | undefined)[]
}

/**
 * All locations that the story may come to from a state, each after all that lead to it. Generous: variables are followed one by
 * one, so what is not possible here is proven, and what is possible may still never be. `modes` names for each node the variables by
 * whose values it is split into locations: the more of them, the more is known at each. Undefined where there are
 * more than `most` locations.
 * Method: abstract interpretation with a set of values for each variable, in the order of the story.
 */
export const locationsOf = (
  table: Table,
  start: Packed,
  modes: (place: number) => readonly number[] = () => [],
  most = Number.POSITIVE_INFINITY,
): readonly Location[] | undefined => {
  const { layout } = table
  const waiting: Map<string, { readonly number: number; possible: Possible }>[] = table.nodes.map(() => new Map())
  let count = 0
  const arrive = (place: number, values: Possible): number => {
    const here = waiting[place]
    const key = modes(place)
      .map((variable) => values[variable])
      .join()
    const known = here?.get(key)
    if (!known) {
      here?.set(key, { number: count, possible: values })
      return count++
    }
    known.possible = known.possible.map((each, variable) => each | (values[variable] ?? 0))
    return known.number
  }
  arrive(
    0,
    Uint16Array.from(layout.variables, (variable) => 1 << readVariable(start, variable)),
  )
  const found: Location[] = []
  const numbers: number[] = []
  for (const [place, node] of table.nodes.entries()) {
    for (const { number, possible } of waiting[place]?.values() ?? []) {
      const needs = node.needs.map((need) => simplify(need, possible))
      const shifts = node.shifts.map((shift) => simplify(shift, possible))
      const ways = node.ways.map((way, which): Way | undefined => {
        const entered = enteredWith(node, needs, shifts, which, possible)
        return entered && !isEmpty(entered) ? throughWay(layout, way, entered, modes, arrive) : undefined
      })
      if (count > most) return undefined
      numbers[number] = found.length
      found.push({ place, possible, node: { ...node, needs, shifts, ways } })
    }
  }
  const renumbered = (way: Way): Way => ({ ...way, exits: way.exits.map((exit) => ({ ...exit, go: numbers[exit.go] ?? 0 })) })
  return found.map(({ node, ...rest }) => ({ ...rest, node: { ...node, ways: node.ways.map((way) => way && renumbered(way)) } }))
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
      // History's option stays open where every need fails, its own too.
      if (node.options[which]?.historical && !needs.some(isAlways)) return here
      const need = needs[which]
      return need && !isNever(need) ? within(need, here) : undefined
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

/** The way with its turns and exits simplified, and an exit for each location that it may lead to. */
const throughWay = (
  layout: Layout,
  way: Way,
  before: Possible,
  modes: (place: number) => readonly number[],
  arrive: (place: number, values: Possible) => number,
): Way => {
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
    const through = within(when, left)
    for (const part of isEmpty(through) ? [] : partsBy(layout, modes(exit.go), exit.drops, through)) {
      const values = within(part, through).slice()
      for (const flag of exit.drops) values[flag] = 1
      exits.push({ ...exit, when: both(when, part), go: arrive(exit.go, values) })
    }
    if (isAlways(when)) break
    left = within(negated(layout, when), left)
    if (isEmpty(left)) break
  }
  return { ...way, turns, exits }
}

const both = (a: Formula, b: Formula): Formula => (isAlways(a) ? b : isAlways(b) ? a : { kind: 'all', of: [a, b] })

/** Formulas of which exactly one holds in each state: one for every combination of the values that these variables may have. */
const partsBy = (
  layout: Layout,
  variables: readonly number[],
  dropped: readonly number[],
  possible: Possible,
): readonly Formula[] =>
  variables
    .filter((variable) => !dropped.includes(variable))
    .reduce<readonly Formula[]>(
      (parts, variable) => {
        const values = Array.from({ length: layout.variables[variable]?.size ?? 0 }, (_, value) => 1 << value)
        const may = values.filter((value) => value & (possible[variable] ?? 0))
        if (may.length < 2) return parts
        return parts.flatMap((part) => may.map((value) => both(part, { kind: 'test', variable, values: value })))
      },
      [always],
    )

/** True where some variable has no value left: no state is there. */
const isEmpty = (possible: Possible): boolean => possible.some((values) => values === 0)

/** The values, as bits, that a turn makes of these. */
const valuesAfter = (to: readonly number[], values: number): number =>
  to.reduce((sum, value, from) => (values & (1 << from) ? sum | (1 << value) : sum), 0)

/** The values that variables may have after a way was gone, whichever exit follows. */
export const possibleAfter = (way: Way, before: Possible): Possible => {
  const after = before.slice()
  for (const { when, variable, to } of way.turns) {
    const here = after[variable] ?? 0
    after[variable] = isAlways(when) ? valuesAfter(to, here) : here | valuesAfter(to, here)
  }
  return after
}

/** The lowest and the highest of values given as bits. */
export const rangeOf = (values: number): readonly [least: number, most: number] => [
  31 - Math.clz32(values & -values),
  31 - Math.clz32(values),
]
