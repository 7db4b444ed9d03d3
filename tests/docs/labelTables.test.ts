import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { plainOf } from '../../src/scenario/read/combine.ts'
import { mapShape } from '../../src/scenario/read/mapShapes.ts'
import { nodeShapes } from '../../src/scenario/read/nodeShapes.ts'
import { partShape, plainPartShape, scenarioShape } from '../../src/scenario/read/shapes.ts'
import { readTree } from '../../src/scenario/read/tree.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/writing-scenarios.md'), 'utf8')

interface Shape {
  readonly def: {
    readonly type: string
    readonly innerType?: Shape
    readonly element?: Shape
    readonly valueType?: Shape
    readonly in?: Shape
    readonly out?: Shape
  }
  readonly shape?: Readonly<Record<string, Shape>>
  safeParse(value: unknown): { readonly success: boolean }
}

/** What an entry of a list, of a map by ids, or of a label that may be left out looks like. */
const entryOf = (shape: Shape): Shape => {
  const { innerType, element, valueType, in: before, out: after } = shape.def
  const inner = innerType ?? element ?? valueType ?? (before?.def.type === 'transform' ? after : before)
  return inner ? entryOf(inner) : shape
}

const roots = {
  scenario: scenarioShape,
  part: partShape,
  map: mapShape,
  plain: plainPartShape,
  ...nodeShapes,
} as unknown as Readonly<Record<string, Shape>>
const kinds = Object.keys(nodeShapes)
const stepLabels = labelsOf('interlude').filter((label) =>
  kinds.every((kind) => labelsOf(kind).includes(label) && label !== 'text'),
)

function labelsOf(path: string): readonly string[] {
  return Object.keys(fieldsAt(path))
}

/** The labels and their shapes at `turning point/options`; `step` stands for what every kind of step has. */
function fieldsAt(path: string): Readonly<Record<string, Shape>> {
  const [root = '', ...rest] = path.split('/')
  let shape = entryOf(roots[root === 'step' ? 'interlude' : root] as Shape)
  for (const label of rest) shape = entryOf(shape.shape?.[label] as Shape)
  return shape.shape ?? {}
}

interface Row {
  readonly label: string
  readonly isNeeded: boolean
  readonly example: string
}

const tables = [...page.matchAll(/<!-- table: (.+) -->\n((?:\|.*\n)+)/gu)].map(([, path = '', text = '']) => ({
  path,
  rows: [...text.matchAll(/^\| `([^`]+)` \| (yes)? ?\| .* \| `([^`]+)` \|$/gmu)].map(
    ([, label = '', needed, example = '']): Row => ({ label, isNeeded: needed === 'yes', example }),
  ),
}))

/** The labels that a table should have: of a kind of step only what the table of every step does not tell. */
const expectedAt = (path: string): readonly string[] => {
  const all = labelsOf(path)
  if (path === 'step') return stepLabels
  return kinds.includes(path) ? all.filter((label) => !stepLabels.includes(label)) : all
}

describe('the tables of docs/writing-scenarios.md', () => {
  it.each(tables)('$path: have every label there is and no other', ({ path, rows }) => {
    expect(rows.map((row) => row.label).sort()).toEqual([...expectedAt(path)].sort())
  })

  it.each(tables)('$path: say rightly which labels are asked for', ({ path, rows }) => {
    const fields = fieldsAt(path)
    for (const { label, isNeeded } of rows) expect(!fields[label]?.safeParse(undefined).success, label).toBe(isNeeded)
  })

  it.each(tables)('$path: show examples that can be read', ({ path, rows }) => {
    const fields = fieldsAt(path)
    for (const { label, example } of rows) {
      const { tree } = readTree('example', example) as { tree: Parameters<typeof plainOf>[0] }
      const value = plainOf(tree, []) as Record<string, unknown>
      expect(Object.keys(value), example).toEqual([label])
      expect(fields[label]?.safeParse(value[label]).success, example).toBe(true)
    }
  })

  it('leave out no list', () => {
    const told = new Set(tables.map(({ path }) => [...labelsOf(path)].sort().join(' ')))
    const untold: string[] = []
    const walk = (path: string, seen: number): void => {
      for (const [label, shape] of Object.entries(fieldsAt(path))) {
        const below = entryOf(shape).shape
        if (!below || seen > 5) continue
        if (!told.has(Object.keys(below).sort().join(' ')) && label !== 'nodes') untold.push(`${path}/${label}`)
        walk(`${path}/${label}`, seen + 1)
      }
    }
    for (const root of Object.keys(roots)) walk(root, 0)
    expect(untold).toEqual([])
  })
})
