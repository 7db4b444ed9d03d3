// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { expect, it } from 'vitest'
import type { Bench } from '../../src/editor/bench.ts'
import { ProblemsPane } from '../../src/editor/checking/problemsPane.tsx'
import type { Asked } from '../../src/editor/frame/desk.ts'
import type { Place, Project, Reading } from '../../src/editor/workbench.ts'
import type { Diagnostic } from '../../src/scenario/load.ts'
import { cell } from '../../src/session/cell.ts'

const file = 'scenario.yaml'
const text = 'people:\n  - id: ines\n    name: "Ines"\n    role: "Say what they are"\n'

it('what is too much to list is counted under its own list, and a blank is named and shown where it was read', () => {
  const diagnostics = Array.from(
    { length: 102 },
    (_, at) =>
      ({ file, from: 0, to: 6, code: 'empty', severity: 'error', message: `No ${at}`, hint: '' }) as unknown as Diagnostic,
  )
  const shown: Place[] = []
  const read: Project = { name: 'paper', files: new Map([[file, text]]) }
  const bench = {
    reading: cell<Reading>({ project: read, diagnostics }),
    // Typed since: the reader has not seen it yet.
    project: cell<Project>({ name: 'paper', files: new Map([[file, `${'# a note\n'.repeat(9)}${text}`]]) }),
    found: cell<readonly Diagnostic[]>([]),
    show: (place: Place) => void shown.push(place),
  } as unknown as Bench
  const host = document.body.appendChild(document.createElement('div'))
  act(() => render(<ProblemsPane bench={bench} asked={cell<Asked | undefined>(undefined)} />, host))
  const [list, more, blanks] = ['.problems-list', '.problems-list + p', '.problems-unwritten'].map((each) =>
    host.querySelector(each),
  )
  expect(list?.children).toHaveLength(100)
  expect(more?.textContent).toContain('2 more')
  expect(blanks?.querySelector('small')?.textContent).toContain('Ines')
  act(() => blanks?.querySelector('button')?.click())
  expect(shown.map(({ from, to }) => text.slice(from, to))).toEqual(['Say what they are'])
})
