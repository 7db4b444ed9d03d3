import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contradictions, disagreements, reach } from '../../src/analysis/index.ts'
import { check } from '../../src/cli/check.ts'
import { scenarioFiles } from '../../src/cli/files.ts'
import { create, lessonText } from '../../src/cli/new.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { answer, root } from './run.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const load = (path: string) => loadScenario(scenarioFiles(path) ?? [])

describe('the templates', () => {
  it.each(['words', 'one-decision', 'three-decisions', 'frame'])(
    '%s says nothing wrong, and every option and end of it can be met',
    (name) => {
      const { scenario, diagnostics } = load(join(root, 'templates', name))
      expect(diagnostics).toEqual([])
      if (!scenario) return
      expect(disagreements(scenario)).toEqual([])
      expect(contradictions(scenario, 200)).toEqual([])
      const { met } = reach(scenario)
      for (const node of scenario.parts.flatMap((part) => part.nodes)) {
        expect(met.has(node.id), node.id).toBe(true)
        if (node.kind === 'turning point')
          for (const option of node.options) expect(met.has(`${node.id}/${option.id}`), option.id).toBe(true)
      }
    },
  )

  it('say that they are invented, to the player too', () => {
    for (const name of ['words', 'one-decision', 'three-decisions'])
      expect(load(join(root, 'templates', name)).scenario?.meta.about).toContain('invented')
  })

  it('have three decisions and two ends where they say so', () => {
    for (const name of ['three-decisions', 'frame']) {
      const nodes = load(join(root, 'templates', name)).scenario?.parts.flatMap((part) => part.nodes) ?? []
      expect(nodes.filter((node) => node.kind === 'turning point')).toHaveLength(3)
      expect(nodes.filter((node) => node.kind === 'ending')).toHaveLength(2)
    }
  })

  it('have every text of the words template in quotes or in a block', () => {
    const text = readFileSync(join(root, 'templates/words/scenario.yaml'), 'utf8')
    expect(text.match(/\b(?:name|title|text|label|detail|explain|because|argument|summary|urges): (?!["<>|])\S/gu) ?? []).toEqual(
      [],
    )
  })
})

describe('scenario new', () => {
  it('puts a template into a new folder, under an id made of its name, and check has nothing to say', async () => {
    const path = join(folder, 'Our School 2')
    const { status, stdout } = await answer(create, path, '--template', 'one-decision')
    expect(status).toBe(0)
    expect(stdout).toContain('scenario.yaml is yours')
    expect(stdout).toContain(`check "${path}"`)
    expect(load(path).scenario?.meta.id).toBe('our-school-2')
    expect(await answer(check, path, '--json')).toMatchObject({ status: 0, stdout: '{\n  "ok": true,\n  "diagnostics": []\n}\n' })
  })

  it('gives the workbench the lesson that is cut from the campaign as it stands (npm run docs)', () => {
    expect(readFileSync(join(root, 'templates/lesson/scenario.yaml'), 'utf8')).toBe(lessonText())
  })

  it('cuts a lesson from the campaign, with notes, and check has nothing to say', async () => {
    const path = join(folder, 'lesson')
    expect((await answer(create, path, '--template', 'lesson', '--from', 'press-decree')).status).toBe(0)
    expect(readFileSync(join(path, 'scenario.yaml'), 'utf8')).toMatch(/^# A LESSON\n[\s\S]*^# Where it is known from/mu)
    expect(await answer(check, path, '--json')).toMatchObject({ status: 0, stdout: '{\n  "ok": true,\n  "diagnostics": []\n}\n' })
  })

  it('writes over nothing that is there', async () => {
    const mine = join(folder, 'mine')
    mkdirSync(mine)
    writeFileSync(join(mine, 'notes.txt'), 'mine')
    const { status, stderr } = await answer(create, mine)
    expect(status).toBe(1)
    expect(stderr).toContain('Nothing was changed')
    expect(readdirSync(mine)).toEqual(['notes.txt'])
    expect((await answer(create, join(mine, 'notes.txt'))).status).toBe(1)
    expect(await answer(create, join(mine, 'notes.txt', 'deeper'))).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('a file stands where a folder is meant'),
    })
  })

  it('answers what it does not know with 2, the words for it, and no file', async () => {
    const path = join(folder, 'x')
    expect((await answer(create)).status).toBe(2)
    expect((await answer(create, path, '--template', 'novel')).stderr).toContain(
      'Templates: words, one-decision, three-decisions, frame, lesson.',
    )
    expect((await answer(create, path, '--template', 'lesson', '--from', 'nowhere')).stderr).toContain(
      'Turning points: third-congress',
    )
    expect((await answer(create, path, '--from', 'walk-out')).stderr).toContain('--from goes with --template lesson')
    expect((await answer(create, path, 'y')).stderr).toContain('one word too many')
    expect(await answer(create, path, '--tempalte', 'words')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('no option --tempalte'),
    })
    expect(existsSync(path)).toBe(false)
  })
})
