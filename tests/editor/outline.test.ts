import { expect, it } from 'vitest'
import { innermost, outlineOf } from '../../src/editor/outline/outline.ts'
import { inStoryOrder, keysTo, rowsOf } from '../../src/editor/outline/tree.ts'

const part = (id: string) => `id: ${id}\ntitle: Part ${id}\nnodes:\n  - id: ${id}-step\n    title: A step\n`
const files = new Map([
  ['scenario.yaml', 'sources:\n  - id: book\n    title: A book\n'],
  ['parts/after.yaml', part('after')],
  ['parts/before.yaml', part('before')],
])

it('parts stand in the outline as the story tells them, those it does not name last, and lists after them', () => {
  const names = (ids: readonly string[]) =>
    rowsOf(
      inStoryOrder(outlineOf(files), ids),
      (kind) => kind,
      () => false,
    ).map(({ name }) => name)
  expect(names(['before', 'after'])).toEqual(['Part before', 'Part after', 'source'])
  expect(names(['before'])).toEqual(['Part before', 'Part after', 'source'])
  expect(names([])).toEqual(['Part after', 'Part before', 'source'])
})

it("the name of a problem's place is that of the smallest entry around it", () => {
  const entries = outlineOf(files)
  const text = part('after')
  expect(innermost(entries, 'parts/after.yaml', text.indexOf('A step'))).toBe('A step')
  expect(innermost(entries, 'parts/after.yaml', text.indexOf('Part'))).toBe('Part after')
  expect(innermost(entries, 'scenario.yaml', 0)).toBe('')
  expect(keysTo(entries, 'parts/after.yaml', text.indexOf('A step'))).toEqual(['/part:after', '/part:after/node:after-step'])
})
