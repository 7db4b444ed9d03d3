import { type Formula, isAlways, testsIn } from './formula.ts'
import type { Layout } from './layout.ts'
import type { BoundNode, Location } from './possible.ts'
import type { Exit, Way } from './table.ts'

/** For each variable and value at a node the least possible value that no later test can tell from it. A dead variable has one throughout. */
export type Merging = readonly Uint8Array[]

/** More conditional turns of one variable on one way than this, and its values are left apart: always right, only slower. */
const mostTurns = 8

/**
 * Which values of a variable merge on entering each location. Two values merge when every test of the variable at the node gives
 * both the same answer, and every way leads both, whichever of its conditional turns are made, to values that pass the same
 * exits and merge where these lead. So the future of two merged states is the same, choice by choice; liveness is the case
 * in which all values merge. Values that are not possible merge with the least.
 * Method: partition refinement for each variable by itself, backwards; right because a condition reads one variable at a time.
 */
export const mergingOf = (layout: Layout, locations: readonly Location[]): readonly Merging[] => {
  const merging: Merging[] = []
  for (let at = locations.length - 1; at >= 0; at -= 1) {
    const { node, possible } = locations[at] as Location
    const tellers = tellersOf(node, merging)
    merging[at] = layout.variables.map(({ size }, variable) => {
      const here = possible[variable] ?? 0
      return isSingle(here) ? single(size, here) : merged(size, here, tellers(variable, size))
    })
  }
  return merging
}

const isSingle = (values: number): boolean => (values & (values - 1)) === 0
const single = (size: number, value: number): Uint8Array => new Uint8Array(size).fill(31 - Math.clz32(value))

/** Gives two values the same number where it cannot tell them apart. */
type Teller = (value: number) => number

/** For each variable all that tells its values apart at a node, given how they merge where the node leads. */
const tellersOf = (node: BoundNode, merging: readonly Merging[]): ((variable: number, size: number) => readonly Teller[]) => {
  const ways = [...new Set(node.ways.filter((way) => way !== undefined))]
  const before = testsOn([...node.needs, ...node.shifts, ...ways.flatMap((way) => way.turns.map((turn) => turn.when))])
  const ends = new Map(ways.map((way) => [way.exits, endsOf(way.exits, merging)]))
  const turned = ways.map((way) => new Set(way.turns.map((turn) => turn.variable)))
  return (variable, size) => {
    const touched = ways.filter((_, which) => turned[which]?.has(variable))
    const exits = new Set(ways.flatMap((way, which) => (turned[which]?.has(variable) ? [] : [way.exits])))
    return [
      ...(before.get(variable) ?? []),
      ...[...exits].flatMap((each) => ends.get(each)?.(variable) ?? []),
      ...touched.flatMap((way) => onWay(way, variable, size, ends.get(way.exits)?.(variable) ?? [])),
    ]
  }
}

/** The tests in formulas by the variable they read, each once. */
const testsOn = (formulas: readonly Formula[]): ReadonlyMap<number, readonly Teller[]> => {
  const masks = new Map<number, Set<number>>()
  for (const { variable, values } of formulas.flatMap(testsIn))
    masks.set(variable, (masks.get(variable) ?? new Set()).add(values))
  return new Map(
    [...masks].map(([variable, each]) => [
      variable,
      [...each].map(
        (mask): Teller =>
          (value) =>
            (mask >> value) & 1,
      ),
    ]),
  )
}

/** What tells values apart once a way's turns are made: the conditions of its exits, and the locations behind them. */
const endsOf = (exits: readonly Exit[], merging: readonly Merging[]): ((variable: number) => readonly Teller[]) => {
  const tests = testsOn(exits.map((exit) => exit.when))
  return (variable) => {
    const behind = new Set(exits.flatMap((exit) => (exit.drops.includes(variable) ? [] : [merging[exit.go]?.[variable]])))
    return [
      ...(tests.get(variable) ?? []),
      ...[...behind].map(
        (classes): Teller =>
          (value) =>
            classes?.[value] ?? 0,
      ),
    ]
  }
}

const onWay = (way: Way, variable: number, size: number, ends: readonly Teller[]): readonly Teller[] => {
  const turns = way.turns.filter((turn) => turn.variable === variable)
  const open = turns.filter((turn) => !isAlways(turn.when))
  if (open.length > mostTurns) return [(value) => value]
  return Array.from({ length: 2 ** open.length }, (_, made) => {
    const becomes = Uint8Array.from({ length: size }, (_, value) =>
      turns.reduce((now, turn) => (isAlways(turn.when) || made & (1 << open.indexOf(turn)) ? (turn.to[now] ?? 0) : now), value),
    )
    return ends.map(
      (end): Teller =>
        (value) =>
          end(becomes[value] ?? 0),
    )
  }).flat()
}

const merged = (size: number, possible: number, tellers: readonly Teller[]): Uint8Array => {
  const classes = new Uint8Array(size)
  const least: number[] = []
  const first = 31 - Math.clz32(possible & -possible)
  classes.fill(first)
  for (let value = 0; value < size; value += 1) {
    if (!(possible & (1 << value))) continue
    const like = least.find((known) => tellers.every((tell) => tell(known) === tell(value)))
    if (like === undefined) least.push(value)
    classes[value] = like ?? value
  }
  return classes
}
