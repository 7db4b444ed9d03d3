// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { isUnwritten, unwritten } from '../../src/editor/checking/unwritten.ts'
import { addTo } from '../../src/editor/form/addEntry.tsx'
import { addStep } from '../../src/editor/form/addStep.ts'
import { growing } from '../../src/editor/form/freshEntry.ts'
import { FormPane } from '../../src/editor/form/index.ts'
import type { Compiled, Project, Reading, Workbench } from '../../src/editor/workbench.ts'
import { applyFixes, loadScenario } from '../../src/scenario/load.ts'
import { cell } from '../../src/session/cell.ts'

const file = 'scenario.yaml'
const text = readFileSync(resolve(import.meta.dirname, '../../templates/three-decisions', file), 'utf8')

const known = new Map<string, Compiled | undefined>()
const compiledOf = (written: string): Compiled | undefined => {
  if (!known.has(written)) known.set(written, compiled(written))
  return known.get(written)
}

const compiled = (written: string): Compiled | undefined => {
  const { scenario, plain = {} } = loadScenario([{ path: file, bytes: written }])
  return scenario && { scenario, plain }
}

/** A bench with the form on it, and the cursor where some words stand. */
const formAt = (words: string, written = text) => {
  const project = cell<Project>({ name: 'paper', files: new Map([[file, written]]) })
  const cursor = cell(written.indexOf(words))
  const bench: Partial<Workbench> = {
    project,
    file: cell(file),
    cursor,
    show: ({ from }) => cursor.set(from),
    tell: () => {},
    reading: cell<Reading>({ project: project.current, diagnostics: [] }),
    lastGood: cell(compiledOf(written)),
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
  return { bench: bench as Workbench, host, now, box, press, shown: () => cursor.current }
}

/** Types other words into a box, and leaves it. */
const type = (box: HTMLInputElement, words: string) =>
  act(() => {
    box.focus()
    box.value = words
    box.dispatchEvent(new Event('input', { bubbles: true }))
    box.blur()
  })

afterEach(() => document.body.replaceChildren())

it('a title typed in the form changes the title in the text, and nothing else', () => {
  const { box, now } = formAt('title: "The pencil"')
  const title = box('Title')
  expect(title.value).toBe('The pencil')
  type(title, 'A "red" pencil: hers')
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

it('a person has a form, and so have the story itself and its parts, beside what stands in their lists', () => {
  expect(formAt('name: "Ines"').box('Role').value).toBe('wrote the article')
  const story = formAt('about: ')
  expect(story.box('Title').value).toBe('The school paper')
  expect(story.box('Author 1').value).toBe('Your name')
  type(story.box('Author 1'), 'M. Weaver')
  expect(story.now()).toBe(text.replace('["Your name"]', '["M. Weaver"]'))
  expect(formAt('subtitle: "A week in November').box('Title').value).toBe('Issue 31')
})

it('what was really done is one option: choosing it takes the mark from another', () => {
  const { host, now } = formAt('title: "Eleven bins"')
  const choices = [...host.querySelectorAll<HTMLInputElement>('input[name=historical]')]
  expect(choices.map(({ checked }) => checked)).toEqual([true, false, false])
  act(() => choices[1]?.click())
  expect(now()).toBe(
    text
      .replace('            historical: yes\n            leaning: 45', '            leaning: 45')
      .replace('            leaning: 35', '            historical: yes\n            leaning: 35'),
  )
})

it('a new option is opened, its words stand in quotes, and the keyboard is in it', () => {
  const { press, now } = formAt('title: "Eleven bins"')
  press('Add an option')
  expect((document.activeElement as HTMLInputElement).value).toBe('A new choice')
  expect(document.activeElement?.closest('details')?.open).toBe(true)
  expect((document.activeElement as HTMLInputElement).selectionEnd).toBe('A new choice'.length)
  expect(now()).toContain('argument: "Say why it was possible."\n')
})

it('a source is added by its title, with an id of its own, and can be read at once', () => {
  const { host, now, shown, press } = formAt('title: "Eleven bins"')
  const name = [...host.querySelectorAll('label')]
    .find((each) => each.textContent?.startsWith('Its title'))
    ?.querySelector('input')
  if (!name) throw new Error('no box for a title')
  for (const _ of [1, 2]) {
    name.value = 'The cook: a letter'
    act(() => name.form?.requestSubmit())
  }
  const sources = compiledOf(now())?.scenario.sources ?? []
  expect(sources.map(({ id }) => id)).toEqual(['issue', 'letter', 'the-cook-a-letter', 'the-cook-a-letter-2'])
  expect(sources[2]?.title).toBe('The cook: a letter')
  expect(now().slice(shown()).startsWith('- id: the-cook-a-letter-2')).toBe(true)
  press('Take this entry out of the story')
  expect(now()).not.toContain('the-cook-a-letter-2')
})

it('a turning point is put behind the step under the cursor, and can be played at once', () => {
  for (const [before, ways] of [
    ['title: "Eleven bins"', ['after-noon', 'summons']],
    ['title: "What comes after"', ['after-noon', 'paper-lives']],
  ] as const) {
    const { bench, now, shown } = formAt(before)
    expect(addStep(bench, 'After noon')).toBe('')
    const { scenario, diagnostics } = loadScenario([{ path: file, bytes: now() }])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const nodes = scenario?.parts[0]?.nodes ?? []
    const at = nodes.findIndex(({ id }) => id === 'after-noon')
    const nextOf = (place: number) => {
      const node = nodes[place]
      return node?.kind === 'turning point' ? node.options[0]?.next[0]?.go : undefined
    }
    expect([nextOf(at - 1), nextOf(at)]).toEqual(ways)
    expect(now().slice(shown()).startsWith('- id: after-noon\n')).toBe(true)
  }
  const { bench, now } = formAt('title: "Issue 32"')
  expect(addStep(bench, 'Later')).toContain('Nothing was added')
  expect(now()).toBe(text)
})

it('what a voice urges, a question and what each side holds are words of the form too', () => {
  const { box, now } = formAt('title: "Eleven bins"')
  expect(box('Their words').value).toBe('I counted. Print it.')
  type(box('What The head holds'), 'Nine, and no paper.')
  type(box('Question 1 for the talk afterwards'), 'Who was asked?')
  expect(now()).toBe(
    text
      .replace('"Eight, and three of them for paper."', '"Nine, and no paper."')
      .replace('["What does an article owe to the one it is about?"]', '["Who was asked?"]'),
  )
})

it('every kind of entry that can be added is read without a mistake, also where there was no list of it', () => {
  const without = text.replace(/^glossary:\n.*\n/mu, '').replace('[off the record](term:off-the-record)', 'x')
  const { bench, now } = formAt('title: "Eleven bins"', without)
  for (const list of growing) expect(addTo(bench, list, `Ünter the ${list}`), list).toBe('')
  const { diagnostics } = loadScenario([{ path: file, bytes: now() }])
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  for (const list of growing) expect(now()).toContain(`id: unter-the-${list}`)
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

it('the mark of what was really done is known however its yes is written', () => {
  const { host, now } = formAt('title: "Eleven bins"', text.replace(/historical: yes/gu, 'historical: True'))
  const choices = [...host.querySelectorAll<HTMLInputElement>('input[name=historical]')]
  expect(choices.map(({ checked }) => checked)).toEqual([true, false, false])
  expect(host.querySelectorAll('.v-mark')).toHaveLength(1)
  act(() => choices[1]?.click())
  const step = now().slice(now().indexOf('title: "Eleven bins"'))
  const marks = (/options:[\s\S]*?record:/u.exec(step)?.[0] ?? '').match(/historical: \w+|leaning: \d+/gu)
  expect(marks).toEqual(['leaning: 45', 'historical: yes', 'leaning: 35', 'leaning: 20'])
})

it('a button whose edit is refused says why, and what is added later by other hands does not draw the keyboard', () => {
  const without = text.replace(/( +claims:)\n(?: {10,}.*\n)+/u, '$1 none\n')
  const { bench, press, host, now } = formAt('title: "Eleven bins"', without)
  press('Add a claim')
  expect(now()).toBe(without)
  expect(host.querySelector('[role=alert]')?.textContent).toContain('Nothing was changed')
  const from = without.indexOf('claims: none') + 'claims: '.length
  act(() => bench.edit(file, [{ from, to: from + 'none'.length, text: '[{ text: "Here", status: unverified, sources: [] }]' }]))
  expect(host.textContent).toContain('Claim 1')
  expect(document.activeElement?.closest('fieldset')).toBeFalsy()
})

it('a step, an option and every entry that is added lists all its blanks as unwritten', () => {
  const { bench, now, press } = formAt('title: "Eleven bins"')
  press('Add an option')
  for (const list of growing) addTo(bench, list, `New ${list}`)
  bench.show({ file, from: now().indexOf('title: "Eleven bins"'), to: 0 })
  addStep(bench, 'After noon')
  const words = unwritten(new Map([[file, now()]])).map((each) => each.words)
  for (const each of ['A new choice', 'Option 1', 'Option 2', 'Option 3', 'say it is low', 'say it is high'])
    expect(
      words.filter((one) => one === each),
      each,
    ).toHaveLength(1)
  expect(words.filter((each) => each === 'Say what may go wrong.')).toHaveLength(4)
  expect(isUnwritten('Option 2')).toBe(true)
})
