import { nodeOf, partOf, type Values, waysOut } from '../../engine/index.ts'
import { applyEffects } from '../../engine/rules/effect.ts'
import { valuesAcross } from '../../engine/step.ts'
import type { Condition, Effect, NextRule, Node, NodeId, Scenario } from '../../scenario/index.ts'
import { type Formula, formulaOf } from './formula.ts'
import type { Layout } from './layout.ts'

/** What an effect makes of each value of its variable, where `when` holds before the node's first effect. */
export interface Turn {
  readonly when: Formula
  readonly variable: number
  readonly to: readonly number[]
}

/** A rule for where the story goes, read after the turns. */
export interface Exit {
  readonly when: Formula
  /** Place of the node in `Table.nodes`. */
  readonly go: number
  /** At the border of a part these flags are dropped. */
  readonly drops: readonly number[]
}

/**
 * One way through a node: an option, a set of tasks in the author's order, a result, or the only way. `name` is the id of the
 * option, `happens`, `fails`, `carried`, `lost`, or the tasks' ids with a space between.
 */
export interface Way {
  readonly name: string
  /** Which tasks, by their place in the agenda. Empty for other nodes. */
  readonly tasks: readonly number[]
  readonly turns: readonly Turn[]
  readonly exits: readonly Exit[]
}

export interface TableNode {
  readonly node: Node
  /** Of a turning point what each option needs, of an agenda what each task needs. */
  readonly needs: readonly Formula[]
  /** Of a vote or a chance the conditions of its shifts. */
  readonly shifts: readonly Formula[]
  readonly ways: readonly Way[]
}

/** A scenario from one node on, as numbers: every node after all that lead to it, variables by their place in the layout. */
export interface Table {
  readonly scenario: Scenario
  readonly layout: Layout
  readonly nodes: readonly TableNode[]
  readonly placeOf: ReadonlyMap<NodeId, number>
}

/**
 * Compiles what the story leads to from `start`. What a condition, an effect or a part's border does to each value is asked of
 * the engine, so the rules stay there; `tests/analysis/table.test.ts` holds the table against `branchesOf`.
 */
export const tableOf = (scenario: Scenario, layout: Layout, start: NodeId): Table => {
  const order = inOrder(scenario, start)
  const placeOf = new Map(order.map((node, at) => [node.id, at]))
  const compile: Compile = {
    formula: (condition) => formulaOf(layout, condition),
    turns: (effects) => effects.map((effect) => turnOf(layout, effect)),
    exits: (from, rules) =>
      rules.map(({ when, go }) => ({
        when: formulaOf(layout, when),
        go: placeOf.get(go) ?? 0,
        drops: droppedAt(scenario, layout, from, go),
      })),
  }
  return { scenario, layout, nodes: order.map((node) => compiledNode(node, compile)), placeOf }
}

interface Compile {
  readonly formula: (condition: Condition | undefined) => Formula
  readonly turns: (effects: readonly Effect[]) => readonly Turn[]
  readonly exits: (from: NodeId, rules: readonly NextRule[]) => readonly Exit[]
}

const compiledNode = (node: Node, { formula, turns, exits }: Compile): TableNode => {
  const way = (name: string, effects: readonly Effect[], rules: readonly NextRule[]): Way => ({
    name,
    tasks: [],
    turns: turns(effects),
    exits: exits(node.id, rules),
  })
  const base = { node, needs: [], shifts: [] }
  switch (node.kind) {
    case 'turning point':
      return {
        ...base,
        needs: node.options.map((option) => formula(option.needs)),
        ways: node.options.map((option) => way(option.id, option.effects, option.next)),
      }
    case 'agenda': {
      const out = exits(node.id, node.next)
      const each = node.tasks.map((task) => turns(task.effects))
      return {
        ...base,
        needs: node.tasks.map((task) => formula(task.needs)),
        ways: setsOf(node.tasks.length, node.picks).map((tasks) => ({
          name: tasks.map((at) => node.tasks[at]?.id ?? '').join(' '),
          tasks,
          turns: tasks.flatMap((at) => each[at] ?? []),
          exits: out,
        })),
      }
    }
    case 'vote':
      return {
        ...base,
        shifts: node.waverers.flatMap((waverer) => waverer.shifts.map((shift) => formula(shift.when))),
        ways: [way('carried', node.carried.effects, node.carried.next), way('lost', node.lost.effects, node.lost.next)],
      }
    case 'chance':
      return {
        ...base,
        shifts: node.shifts.map((shift) => formula(shift.when)),
        ways: [way('happens', node.happens.effects, node.happens.next), way('fails', node.fails.effects, node.fails.next)],
      }
    case 'interlude':
      return { ...base, ways: [way('on', node.effects, node.next)] }
    case 'ending':
      return { ...base, ways: [] }
  }
}

/** Every set of at most `most` of `count` things, each in order. */
const setsOf = (count: number, most: number): readonly (readonly number[])[] => {
  const sets = (from: number, left: number): readonly (readonly number[])[] => [
    [],
    ...(left === 0
      ? []
      : Array.from({ length: count - from }, (_, at) => from + at).flatMap((first) =>
          sets(first + 1, left - 1).map((rest) => [first, ...rest]),
        )),
  ]
  return sets(0, most)
}

const turnOf = (layout: Layout, effect: Effect): Turn => {
  const { when, ...bare } = effect
  const variable = effect.kind === 'meter.add' ? layout.indexOf('meter', effect.meter) : layout.indexOf('flag', effect.flag)
  const { size = 0 } = layout.variables[variable] ?? {}
  const after = (value: number): number => {
    if (effect.kind === 'meter.add') {
      const before: Values = { meters: { [effect.meter]: value }, flags: {} }
      return applyEffects([bare], before).values.meters[effect.meter] ?? 0
    }
    const before: Values = { meters: {}, flags: { [effect.flag]: value === 1 } }
    return applyEffects([bare], before).values.flags[effect.flag] ? 1 : 0
  }
  return { when: formulaOf(layout, when), variable, to: Array.from({ length: size }, (_, value) => after(value)) }
}

/** The flags that are no on entering a node from another even where they were yes. */
const droppedAt = (scenario: Scenario, layout: Layout, from: NodeId, to: NodeId): readonly number[] => {
  if (partOf(scenario, from) === partOf(scenario, to)) return []
  const flags = Object.fromEntries(scenario.flags.map(({ id }) => [id, true]))
  const kept = valuesAcross(scenario, from, to, { meters: {}, flags }).flags
  return scenario.flags.flatMap(({ id }) => (kept[id] ? [] : [layout.indexOf('flag', id)]))
}

/** All nodes that the story leads to, each after every node that leads to it. A scenario that loads runs in no circle. */
export const inOrder = (scenario: Scenario, start: NodeId): readonly Node[] => {
  const done = new Set<NodeId>()
  const order: Node[] = []
  const visit = (id: NodeId): void => {
    if (done.has(id)) return
    done.add(id)
    const node = nodeOf(scenario, id)
    for (const way of waysOut(node)) visit(way)
    order.push(node)
  }
  visit(start)
  return order.reverse()
}
