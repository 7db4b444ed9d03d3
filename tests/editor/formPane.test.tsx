// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { FormPane } from '../../src/editor/form/index.ts'
import type { Compiled, Project, Reading, Workbench } from '../../src/editor/workbench.ts'
import { applyFixes, loadScenario } from '../../src/scenario/load.ts'
import { cell } from '../../src/session/cell.ts'

const file = 'scenario.yaml'
const text = readFileSync(resolve(import.meta.dirname, '../../templates/three-decisions', file), 'utf8')

const compiledOf = (written: string): Compiled | undefined => {
  const { scenario, plain = {} } = loadScenario([{ path: file, bytes: written }])
  return scenario && { scenario, plain }
}

/** A bench with the form on it, and the cursor where some words stand. */
const formAt = (words: string) => {
  const project = cell<Project>({ name: 'paper', files: new Map([[file, text]]) })
  const bench: Partial<Workbench> = {
    project,
    file: cell(file),
    cursor: cell(text.indexOf(words)),
    reading: cell<Reading>({ project: project.current, diagnostics: [] }),
    lastGood: cell(compiledOf(text)),
    edit: (path, edits) => {
      const files = new Map(project.current.files)
      files.set(path, applyFixes(files.get(path) ?? '', edits))
      project.set({ ...project.current, files })
    },
  }
  const host = document.body.appendChild(document.createElement('div'))
  act(() => render(<FormPane bench={bench as Workbench} />, host))
  const now = () => project.current.files.get(file) ?? ''
  const box = (label: string): HTMLInputElement => {
    const found = [...host.querySelectorAll('label')].find((each) => each.textContent === label)
    return host.querySelector(`#${found?.getAttribute('for')}`) as HTMLInputElement
  }
  const press = (name: string) =>
    act(() => {
      const buttons = [...host.querySelectorAll('button')]
      buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent) === name)?.click()
    })
  return { host, now, box, press }
}

afterEach(() => document.body.replaceChildren())

it('a title typed in the form changes the title in the text, and nothing else', () => {
  const { box, now } = formAt('title: "The pencil"')
  const title = box('Title')
  expect(title.value).toBe('The pencil')
  act(() => {
    title.focus()
    title.value = 'A "red" pencil: hers'
    title.dispatchEvent(new Event('input', { bubbles: true }))
    title.blur()
  })
  expect(now()).toBe(text.replace('"The pencil"', '"A \\"red\\" pencil: hers"'))
})

it('an option moves down with all its lines', () => {
  const { press, now } = formAt('title: "Eleven bins"')
  press('Move down: Hear the cook, then print')
  const ids = compiledOf(now())?.scenario.parts[0]?.nodes[0]
  expect(ids?.kind === 'turning point' && ids.options.map(({ id }) => id)).toEqual(['print', 'hear', 'hold'])
})

it('a new option and a new effect can be played at once', () => {
  const { press, now, host } = formAt('title: "What comes after"')
  press('Add an option')
  expect([...host.querySelectorAll('summary')].map((each) => each.textContent)).toContain('A new choice')
  press('Add an effect')
  const node = compiledOf(now())?.scenario.parts[0]?.nodes[2]
  expect(node?.kind === 'turning point' && node.options.map(({ id, effects }) => [id, effects.length])).toEqual([
    ['ask', 2],
    ['explain', 1],
    ['joke', 2],
    ['new-1', 0],
  ])
})

it('a person has a form, and a place between the entries has none', () => {
  expect(formAt('name: "Ines"').box('Role').value).toBe('wrote the article')
  expect(formAt('about: ').host.textContent).toContain('Put the cursor into a step')
})

it('an effect gets a condition, a second line and a group, each with one press, and the story can be played after each', () => {
  const { press, now, host } = formAt('title: "What comes after"')
  press('Only under a condition')
  expect(compiledOf(now())).toBeDefined()
  press('And: a further line')
  press('Add a group of which one must hold')
  const node = compiledOf(now())?.scenario.parts[0]?.nodes[2]
  const [effect] = (node?.kind === 'turning point' && node.options[0]?.effects) || []
  expect(effect?.when?.kind === 'all' && effect.when.of.map(({ kind }) => kind)).toEqual([
    'meter.atLeast',
    'meter.atLeast',
    'any',
  ])
  const boxes = [...host.querySelectorAll('select, input, button')]
  expect(
    boxes.filter((each) => !each.matches('button') && !host.querySelector(`label[for="${each.id}"]`) && !each.closest('label')),
  ).toEqual([])
  press('Under no condition')
  expect(now()).toBe(text)
})
