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

export interface PlacedWay {
  /** What it leads from and to: nodes, or the bands of folded parts. */
  readonly from: NodeId | PartId
  readonly to: NodeId | PartId
  readonly ways: readonly GraphWay[]
  readonly points: readonly { readonly x: number; readonly y: number }[]
}

/** Where everything is drawn, in pixels from the upper left corner. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly bands: readonly Band[]
  readonly nodes: readonly PlacedNode[]
  readonly ways: readonly PlacedWay[]
}

export const nodeSize = { width: 176, height: 50 } as const
/** The title of a band, and the room below it. */
const bandHead = 30
const bandRoom = 16
const gap = 22
const margin = 18

/**
 * Places a story's nodes: each part a band, one below the other, within it the nodes in the order in which they follow. Folded parts
 * are a line with their title, on which the ways in and out of them end. The same graph gives the same places, and no two boxes overlap.
 */
export const layoutOf = (graph: StoryGraph, folded: ReadonlySet<PartId>): Layout => {
  const shown = graph.parts.map((part) => {
    const nodes = graph.nodes.filter((node) => node.part === part.id)
    return { part, count: nodes.length, inner: folded.has(part.id) ? undefined : innerLayout(nodes, graph.ways) }
  })
  const width = Math.max(nodeSize.width * 2, ...shown.map(({ inner }) => inner?.width ?? 0)) + margin * 2
  const bands: Band[] = []
  const nodes: PlacedNode[] = []
  const bends = new Map<string, PlacedWay['points']>()
  let y = margin
  for (const { part, count, inner } of shown) {
    const height = bandHead + (inner ? bandRoom + inner.height + margin : 0)
    bands.push({ part: part.id, title: part.title, isFolded: !inner, count, x: 0, y, width, height })
    const [left, top] = [(width - (inner?.width ?? 0)) / 2, y + bandHead + bandRoom]
    for (const { node, x, y: below, ...size } of inner?.nodes ?? []) nodes.push({ node, x: x + left, y: below + top, ...size })
    for (const [key, points] of inner?.bends ?? [])
      bends.set(
        key,
        points.map((point) => ({ x: point.x + left, y: point.y + top })),
      )
    y += height + gap
  }
  return { width, height: y - gap + margin, bands, nodes, ways: waysBetween(graph, bands, nodes, bends) }
}

const keyOf = (from: string, to: string): string => `${from} ${to}`

const innerLayout = (nodes: readonly GraphNode[], ways: readonly GraphWay[]) => {
  const graph = new Graph()
  graph.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 46, edgesep: 14 })
  graph.setDefaultEdgeLabel(() => ({}))
  const own = new Set(nodes.map(({ id }) => id))
  for (const { id } of nodes) graph.setNode(id, { ...nodeSize })
  const inner = ways.filter(({ from, to }) => own.has(from) && own.has(to))
  for (const { from, to } of inner) graph.setEdge(from, to, {})
  if (nodes.length > 0) dagre(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  const placed = nodes.map((node) => {
    const at = graph.node(node.id) as { x: number; y: number }
    return { node, ...nodeSize, x: at.x - nodeSize.width / 2, y: at.y - nodeSize.height / 2 }
  })
  const bends = inner.map(
    ({ from, to }) => [keyOf(from, to), (graph.edge(from, to) as { points: { x: number; y: number }[] }).points] as const,
  )
  return { width, height, nodes: placed, bends }
}

/** One line for all that leads from the same box to the same box. */
const waysBetween = (
  graph: StoryGraph,
  bands: readonly Band[],
  nodes: readonly PlacedNode[],
  bends: ReadonlyMap<string, PlacedWay['points']>,
): readonly PlacedWay[] => {
  const boxes = new Map<string, Box & { readonly id: string }>()
  const bandOf = new Map(bands.map((band) => [band.part, band]))
  for (const { id, part } of graph.nodes) {
    const placed = nodes.find(({ node }) => node.id === id)
    const band = bandOf.get(part)
    if (placed) boxes.set(id, { ...placed, id })
    else if (band) boxes.set(id, { ...band, id: band.part })
  }
  const drawn = new Map<string, PlacedWay>()
  for (const way of graph.ways) {
    const [from, to] = [boxes.get(way.from), boxes.get(way.to)]
    if (!from || !to || from.id === to.id) continue
    const key = keyOf(from.id, to.id)
    const points = bends.get(keyOf(way.from, way.to)) ?? straight(from, to)
    const known = drawn.get(key)
    drawn.set(key, { from: from.id, to: to.id, ways: [...(known?.ways ?? []), way], points: known?.points ?? points })
  }
  return [...drawn.values()]
}

/** From below one box to above another; a way between folded bands keeps to the middle of what is narrower. */
const straight = (from: Box, to: Box): PlacedWay['points'] => {
  const middle = (box: Box) => box.x + box.width / 2
  const narrow = from.width < to.width ? from : to
  const within = (box: Box) => Math.min(Math.max(middle(narrow), box.x + margin), box.x + box.width - margin)
  return [
    { x: within(from), y: from.y + from.height },
    { x: within(to), y: to.y },
  ]
}
