import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analysis/index.ts'
import { entriesIn, idOf } from '../../src/editor/form/entries.ts'
import { type Box, layoutOf } from '../../src/editor/graph/layout.ts'
import { storyGraph } from '../../src/editor/graph/storyGraph.ts'
import { sortedRows, tableRows } from '../../src/editor/graph/tableRows.ts'
import { waysOut } from '../../src/engine/index.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const graph = storyGraph(leftOfOctober)
const nodes = leftOfOctober.parts.flatMap((part) => part.nodes)

describe('the graph of a story', () => {
  it('has every node, and every way on from it once', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id))
    for (const node of nodes) expect(graph.ways.filter(({ from }) => from === node.id).map(({ to }) => to)).toEqual(waysOut(node))
  })

  it('weighs nodes and ways by how often they are reached', () => {
    const odds = analyse(breadQueue, { policy: 'uniform' })
    const { nodes, ways } = storyGraph(breadQueue, odds)
    expect(nodes[0]?.reached).toBe(1)
    const endings = nodes.filter(({ kind }) => kind === 'ending').reduce((sum, { reached = 0 }) => sum + reached, 0)
    expect(endings).toBeCloseTo(1)
    for (const { id, reached = 0 } of nodes.slice(1)) {
      const coming = ways.filter(({ to }) => to === id).reduce((sum, { share = 0 }) => sum + share, 0)
      expect(coming).toBeGreaterThanOrEqual(reached - 1e-9)
    }
  })

  it('is laid out so that no two boxes overlap, each within the band of its part', () => {
    const { nodes, doors, bands, width } = layoutOf(graph, new Set())
    const boxes = [...nodes.map((one) => ({ ...one, part: one.node.part })), ...doors]
    const outside = boxes.filter((one) => {
      const band = bands.find(({ part }) => part === one.part)
      return !band || one.y <= band.y || one.y + one.height > band.y + band.height || one.x < band.x || one.x + one.width > width
    })
    expect(outside).toEqual([])
    const together = (boxes: readonly Box[]) =>
      boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => overlap(one, other)))
    expect(together(boxes)).toEqual([])
    expect(together(bands)).toEqual([])
  })

  it('keeps the doors of the one part that is open, where all others are folded', () => {
    const folded = new Set<string>(leftOfOctober.parts.map(({ id }) => id).filter((id) => id !== 'july'))
    const { nodes, doors, ways } = layoutOf(graph, folded)
    const july = leftOfOctober.parts.find(({ id }) => id === 'july')
    expect(nodes.map(({ node }) => node.id)).toEqual(july?.nodes.map(({ id }) => id))
    const own = new Set<string>(july?.nodes.map(({ id }) => id))
    const across = graph.ways.filter(({ from, to }) => own.has(from) !== own.has(to))
    const through = ways.filter(({ from, to }) => doors.some(({ id }) => id === from || id === to))
    expect(through.flatMap((each) => each.ways).length).toBe(across.length)
    expect([doors.some(({ isOut }) => isOut), doors.some(({ isOut }) => !isOut)]).toEqual([true, true])
  })
})

it('every step of the campaign is found in its file', () => {
  const found = leftOfOctober.parts.flatMap(({ id }) => {
    const whole = readFileSync(resolve(import.meta.dirname, `../../scenarios/left-of-october/parts/${id}.yaml`), 'utf8')
    return entriesIn(whole).flatMap((each) => (each.list === 'nodes' ? [idOf(whole, each)] : []))
  })
  expect(found).toEqual(nodes.map(({ id }) => id))
})

describe('the table of the graph', () => {
  const rows = tableRows(graph)

  it('has a row for every node, with as many ways in and out as the graph', () => {
    expect(rows.map(({ id }) => id)).toEqual(graph.nodes.map(({ id }) => id))
    const count = (side: 'waysIn' | 'waysOut') => rows.reduce((sum, row) => sum + row[side].length, 0)
    expect([count('waysIn'), count('waysOut')]).toEqual([graph.ways.length, graph.ways.length])
  })

  it('is sorted by any column, up and down', () => {
    const ins = sortedRows(rows, 'waysIn', true).map(({ waysIn }) => waysIn.length)
    expect(ins).toEqual([...ins].sort((a, b) => b - a))
    expect(sortedRows(rows, 'title', false)[0]?.title).toBe(
      [...rows.map(({ title }) => title)].sort((a, b) => a.localeCompare(b, 'en'))[0],
    )
  })
})
