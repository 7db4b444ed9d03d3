import { oddsOf, openOptions, openTasks, picksOf, tally } from '../../engine/index.ts'
import { testsIn } from './formula.ts'
import { type Layout, type Packed, unpack } from './layout.ts'
import type { BoundNode } from './possible.ts'
import { stateSet } from './stateSet.ts'

/** Which ways through a node are open in some states. */
export interface Situation {
  /** Places in the node's `ways`, in the author's order. */
  readonly ways: readonly number[]
  /** Of a chance: how likely luck makes each of the ways, 0 to 1. */
  readonly odds?: readonly number[]
  /** Of a turning point: the leaning of each way. */
  readonly leanings?: readonly number[]
}

/**
 * A function from a state on entering the node to the number of its situation, and the list of all situations met so far. The engine
 * is asked once for each combination of the variables that decide it.
 */
export const situationsOf = (
  layout: Layout,
  node: BoundNode,
): { readonly at: (state: Packed) => number; readonly list: readonly Situation[] } => {
  const read = new Int32Array(layout.words)
  for (const { variable } of [...node.needs, ...node.shifts].flatMap(testsIn)) {
    const { word = 0, bits = 0, shift = 0 } = layout.variables[variable] ?? {}
    read[word] = (read[word] ?? 0) | (bits << shift)
  }
  const known = stateSet(layout.words)
  const situations: number[] = []
  const list: Situation[] = []
  const places = new Map<string, number>()
  const seen = new Int32Array(layout.words)
  const isSettled = read.every((bits) => bits === 0)
  return {
    list,
    at: (state) => {
      if (isSettled && list.length > 0) return 0
      for (let word = 0; word < read.length; word += 1) seen[word] = (state[word] as number) & (read[word] as number)
      const number = known.add(seen)
      const found = situations[number]
      if (found !== undefined) return found
      const made = situationIn(layout, node, state)
      const key = JSON.stringify(made)
      const place = places.get(key) ?? list.length
      if (place === list.length) {
        places.set(key, place)
        list.push(made)
      }
      situations[number] = place
      return place
    },
  }
}

const situationIn = (layout: Layout, { node, ways }: BoundNode, state: Packed): Situation => {
  const values = unpack(layout, state)
  switch (node.kind) {
    case 'turning point': {
      const open = openOptions(node, values)
      return { ways: open.map((option) => node.options.indexOf(option)), leanings: open.map(({ leaning }) => leaning) }
    }
    case 'agenda': {
      const open = new Set(openTasks(node, values).map((task) => node.tasks.indexOf(task)))
      const picks = picksOf(node, values)
      const allowed = (tasks: readonly number[]) => tasks.length === picks && tasks.every((task) => open.has(task))
      return { ways: ways.flatMap((way, at) => (way && allowed(way.tasks) ? [at] : [])) }
    }
    case 'vote':
      return { ways: [tally(node, values).carried ? 0 : 1] }
    case 'chance': {
      const odds = oddsOf(node, values).odds / 100
      return { ways: [0, 1], odds: [odds, 1 - odds] }
    }
    case 'interlude':
      return { ways: [0] }
    case 'ending':
      return { ways: [] }
  }
}
