import type { Node, NodeId, Part, Scenario } from '../scenario/index.ts'
import type { Values } from './play.ts'

interface Atlas {
  readonly nodes: ReadonlyMap<NodeId, Node>
  readonly parts: ReadonlyMap<NodeId, Part>
  readonly start: Values
}

const atlases = new WeakMap<Scenario, Atlas>()

const atlasOf = (scenario: Scenario): Atlas => {
  const known = atlases.get(scenario)
  if (known) return known
  const made: Atlas = {
    nodes: new Map(scenario.parts.flatMap((part) => part.nodes.map((node) => [node.id, node] as const))),
    parts: new Map(scenario.parts.flatMap((part) => part.nodes.map((node) => [node.id, part] as const))),
    start: {
      meters: Object.fromEntries(scenario.meters.map((meter) => [meter.id, meter.start])),
      flags: Object.fromEntries(scenario.flags.map((flag) => [flag.id, false])),
    },
  }
  atlases.set(scenario, made)
  return made
}

/** The node of that id, or undefined where the scenario has none. */
export const findNode = (scenario: Scenario, id: NodeId): Node | undefined => atlasOf(scenario).nodes.get(id)

/** The node of that id. Throws for an unknown one: ids inside a loaded scenario are checked, so that is our own mistake. */
export const nodeOf = (scenario: Scenario, id: NodeId): Node => {
  const node = findNode(scenario, id)
  if (!node) throw new Error(`no node ${id} in ${scenario.meta.id}`)
  return node
}

/** The part that holds a node. */
export const partOf = (scenario: Scenario, id: NodeId): Part => {
  const part = atlasOf(scenario).parts.get(id)
  if (!part) throw new Error(`no part holds ${id}`)
  return part
}

/** Every meter at its start and every flag at no. */
export const startValues = (scenario: Scenario): Values => atlasOf(scenario).start
