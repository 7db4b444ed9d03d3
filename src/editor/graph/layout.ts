import { layout as dagre, Graph } from '@dagrejs/dagre'
import type { NodeId, PartId } from '../../scenario/index.ts'
import type { GraphNode, GraphWay, StoryGraph } from './storyGraph.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedNode extends Box {
  readonly node: GraphNode
}

/** A part as a band over the whole width. Of a folded one only its title shows. */
export interface Band extends Box {
  readonly part: PartId
  readonly title: string
  readonly isFolded: boolean
  readonly count: number
}

/** Where ways come in from another part, or go out to one. */
export interface Door extends Box {
  readonly id: string
  readonly part: PartId
  readonly other: PartId
  readonly isOut: boolean
}

export interface PlacedWay {
  /** What it leads from and to: nodes and doors of an open part, or two folded parts. */
  readonly from: string
  readonly to: string
  readonly ways: readonly GraphWay[]
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** Where everything is drawn, in pixels from the upper left corner. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly bands: readonly Band[]
  readonly nodes: readonly PlacedNode[]
  readonly doors: readonly Door[]
  readonly ways: readonly PlacedWay[]
}

export const nodeSize = { width: 176, height: 50 } as const
export const doorSize = { width: 176, height: 24 } as const
/** The title of a band, and the room below it. */
const bandHead = 30
const bandRoom = 16
const gap = 22
const margin = 18

/** Left of the bands, for the ways between folded parts that are no neighbours. */
const lane = 34

/**
 * Places a story's nodes: each part a band, one below the other, within it the nodes in the order in which they follow, and doors where
 * ways come in from other parts or lead to them. Folded parts are a line with their title. The same graph gives the same places, and no
 * two boxes overlap.
 */
export const layoutOf = (graph: StoryGraph, folded: ReadonlySet<PartId>): Layout => {
  const partOf = new Map(graph.nodes.map(({ id, part }) => [id, part]))
  const shown = graph.parts.map((part) => ({
    part,
    count: graph.nodes.filter((node) => node.part === part.id).length,
    inner: folded.has(part.id) ? undefined : innerLayout(graph, part.id, partOf),
  }))
  const left = graph.parts.length > 2 ? lane : 0
  const width = Math.max(nodeSize.width * 2, ...shown.map(({ inner }) => inner?.width ?? 0)) + margin * 2
  const bands: Band[] = []
  const nodes: PlacedNode[] = []
  const doors: Door[] = []
  const ways: PlacedWay[] = []
  let y = margin
  for (const { part, count, inner } of shown) {
    const height = bandHead + (inner ? bandRoom + inner.height + margin : 0)
    bands.push({ part: part.id, title: part.title, isFolded: !inner, count, x: left, y, width, height })
    const [right, below] = [left + (width - (inner?.width ?? 0)) / 2, y + bandHead + bandRoom]
    const moved = <Place extends { readonly x: number; readonly y: number }>(place: Place): Place => ({
      ...place,
      x: place.x + right,
      y: place.y + below,
    })
    nodes.push(...(inner?.nodes ?? []).map(moved))
    doors.push(...(inner?.doors ?? []).map(moved))
    ways.push(...(inner?.ways ?? []).map((way) => ({ ...way, points: way.points.map(moved) })))
    y += height + gap
  }
  return {
    width: width + left,
    height: y - gap + margin,
    bands,
    nodes,
    doors,
    ways: [...ways, ...foldedWays(graph, bands, partOf)],
  }
}

const keyOf = (from: string, to: string): string => `${from} ${to}`

/** The nodes of a part and its doors, from its own upper left corner. */
const innerLayout = (story: StoryGraph, part: PartId, partOf: ReadonlyMap<NodeId, PartId>) => {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 46, edgesep: 14 })
  graph.setDefaultEdgeLabel(() => ({}))
  const own = story.nodes.filter((node) => node.part === part)
  for (const { id } of own) graph.setNode(id, { ...nodeSize })
  const doors = new Map<string, Omit<Door, keyof Box>>()
  const doorTo = (other: PartId, isOut: boolean): string => {
    const id = `door ${isOut ? 'out' : 'in'} ${part} ${other}`
    if (!doors.has(id)) graph.setNode(id, { ...doorSize })
    doors.set(id, { id, part, other, isOut })
    return id
  }
  const joined = new Map<string, { from: string; to: string; ways: GraphWay[] }>()
  for (const way of story.ways) {
    const [fromPart, toPart] = [partOf.get(way.from), partOf.get(way.to)]
    if (fromPart === undefined || toPart === undefined || (fromPart !== part && toPart !== part)) continue
    const from = fromPart === part ? way.from : doorTo(fromPart, false)
    const to = toPart === part ? way.to : doorTo(toPart, true)
    const key = keyOf(from, to)
    joined.set(key, { from, to, ways: [...(joined.get(key)?.ways ?? []), way] })
    graph.setEdge(from, to, {})
  }
  if (own.length > 0) dagre(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  const boxOf = (id: string, size: { readonly width: number; readonly height: number }): Box => {
    const at = graph.node(id) as { x: number; y: number }
    return { ...size, x: at.x - size.width / 2, y: at.y - size.height / 2 }
  }
  return {
    width,
    height,
    nodes: own.map((node) => ({ node, ...boxOf(node.id, nodeSize) })),
    doors: [...doors.values()].map((door) => ({ ...door, ...boxOf(door.id, doorSize) })),
    ways: [...joined.values()].map((way) => ({
      ...way,
      points: (graph.edge(way.from, way.to) as { points: { x: number; y: number }[] }).points,
    })),
  }
}

/** One line for all that leads from a folded part to another: straight between neighbours, else round by the lane. */
const foldedWays = (graph: StoryGraph, bands: readonly Band[], partOf: ReadonlyMap<NodeId, PartId>): readonly PlacedWay[] => {
  const drawn = new Map<string, PlacedWay>()
  const place = new Map(bands.map((band, at) => [band.part, at]))
  for (const way of graph.ways) {
    const [first = -1, second = -1] = [partOf.get(way.from), partOf.get(way.to)].map((part) => part && place.get(part))
    const [from, to] = [bands[first], bands[second]]
    if (!from?.isFolded || !to?.isFolded || from === to) continue
    const key = keyOf(from.part, to.part)
    const known = drawn.get(key)
    drawn.set(key, {
      from: from.part,
      to: to.part,
      ways: [...(known?.ways ?? []), way],
      points: known?.points ?? (second === first + 1 ? down(from, to) : round(from, to, second - first)),
    })
  }
  return [...drawn.values()]
}

const down = (from: Box, to: Box): PlacedWay['points'] => {
  const x = from.x + from.width / 2
  return [
    { x, y: from.y + from.height },
    { x, y: to.y },
  ]
}

const round = (from: Box, to: Box, steps: number): PlacedWay['points'] => {
  const [start, end] = [from.y + from.height / 2 + 6, to.y + to.height / 2 - 6]
  const x = Math.max(2, from.x - 10 - Math.abs(steps) * 5)
  return [
    { x: from.x, y: start },
    { x, y: start },
    { x, y: end },
    { x: to.x, y: end },
  ]
}
