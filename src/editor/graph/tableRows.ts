import type { NodeId, NodeKind } from '../../scenario/index.ts'
import type { GraphWay, StoryGraph } from './storyGraph.ts'

/** A node of the graph as a row of its table. */
export interface GraphRow {
  readonly id: NodeId
  readonly title: string
  readonly kind: NodeKind
  readonly part: string
  readonly reached?: number
  readonly waysIn: readonly RowWay[]
  readonly waysOut: readonly RowWay[]
}

export interface RowWay {
  readonly id: NodeId
  readonly title: string
  readonly by: readonly string[]
}

export const columns = ['title', 'kind', 'part', 'reached', 'waysIn', 'waysOut'] as const
export type Column = (typeof columns)[number]

/** The graph as a table: a row for every node, in the order of the story. */
export const tableRows = ({ nodes, parts, ways }: StoryGraph): readonly GraphRow[] => {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]))
  const partTitles = new Map(parts.map(({ id, title }) => [id, title]))
  const rowWay = (id: NodeId, { by }: GraphWay): RowWay => ({ id, title: titles.get(id) ?? id, by })
  return nodes.map(({ id, title, kind, part, reached }) => ({
    id,
    title,
    kind,
    part: partTitles.get(part) ?? part,
    ...(reached === undefined ? {} : { reached }),
    waysIn: ways.filter(({ to }) => to === id).map((way) => rowWay(way.from, way)),
    waysOut: ways.filter(({ from }) => from === id).map((way) => rowWay(way.to, way)),
  }))
}

/** Rows by a column, words by the alphabet, the rest by number; equal ones keep the order of the story. */
export const sortedRows = (rows: readonly GraphRow[], by: Column, isDown: boolean): readonly GraphRow[] => {
  const keyed = rows.map((row) => [keyOf(row, by), row] as const)
  const order = keyed.sort(([a], [b]) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en'),
  )
  const sorted = order.map(([, row]) => row)
  return isDown ? sorted.reverse() : sorted
}

const keyOf = (row: GraphRow, by: Column): number | string => {
  switch (by) {
    case 'reached':
      return row.reached ?? -1
    case 'waysIn':
    case 'waysOut':
      return row[by].length
    default:
      return row[by]
  }
}
