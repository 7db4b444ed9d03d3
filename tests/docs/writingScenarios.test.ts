import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { reach } from '../../src/analysis/index.ts'
import { analyse } from '../../src/cli/analyse.ts'
import { check } from '../../src/cli/check.ts'
import { play } from '../../src/cli/play.ts'
import { replay, turnPages } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { type Files, followPage, type Said } from './pageSamples.ts'

const page = readFileSync(resolve(import.meta.dirname, '../../docs/writing-scenarios.md'), 'utf8')
const { said, files } = followPage(page)
const verbs: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = { check, play, analyse }

let home = ''
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'page-'))
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** The files in a folder of their own. */
const write = (name: string, project: string, held: Files): string => {
  const folder = join(home, name, 'scenarios', project)
  for (const [path, text] of Object.entries(held)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

/** What a command prints, with paths as from the folder of the project. */
const answer = async ({ line, command, project, files: held }: Said): Promise<{ code: number; text: string }> => {
  const [verb = '', ...args] = command.split(' ')
  const folder = write(`line-${line}`, project, held)
  let text = ''
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((words) => {
    text += String(words)
    return true
  })
  const code = await (verbs[verb]?.([folder, ...args]) ?? Promise.resolve(2))
  spy.mockRestore()
  return { code, text: text.replaceAll(`${dirname(dirname(folder))}/`, '').trimEnd() }
}

const whole = (): Scenario => {
  const { scenario } = loadScenario(Object.entries(files).map(([path, bytes]) => ({ path, bytes })))
  if (!scenario) throw new Error('the finished scenario has an error')
  return scenario
}

describe('docs/writing-scenarios.md, followed word by word', () => {
  it.each(said.map((each) => [`line ${each.line}: ${each.command}`, each] as const))(
    '%s says what the page quotes',
    async (_, each) => {
      const { code, text } = await answer(each)
      if (each.isPart) expect(text).toContain(each.quoted)
      else expect(text).toBe(each.quoted)
      expect(code === 0, 'every step can be played, and every mistake is one').toBe(!each.isWrong)
    },
  )

  it('ends with a scenario of three decisions, a vote, a chance and three ends', () => {
    const kinds = whole().parts.flatMap((part) => part.nodes.map((node) => node.kind))
    const count = (kind: string) => kinds.filter((each) => each === kind).length
    expect(['turning point', 'agenda', 'vote', 'chance', 'ending'].map(count)).toEqual([3, 1, 1, 1, 3])
  })

  it('every option, result and end of it is met by a game that can be played to its end', () => {
    const scenario = whole()
    const { met, complete } = reach(scenario)
    expect(complete).toBe(true)
    for (const node of scenario.parts.flatMap((part) => part.nodes)) {
      expect(met.has(node.id), node.id).toBe(true)
      const below = node.kind === 'turning point' ? node.options : node.kind === 'agenda' ? node.tasks : []
      for (const { id } of below) expect(met.has(`${node.id}/${id}`), id).toBe(true)
      if (node.kind === 'vote' || node.kind === 'chance')
        for (const fall of [true, false]) expect(met.has(`${node.id}/${fall}`), `${node.id} ${fall}`).toBe(true)
      if (node.kind !== 'ending') continue
      const journal = met.get(node.id)
      const end = journal && turnPages(scenario, replay(scenario, journal).play)
      expect(end).toMatchObject({ stage: 'ended', node: node.id })
    }
  })

  it('every template opens with a line that leads here', () => {
    for (const name of ['words', 'one-decision', 'three-decisions', 'frame'])
      expect(readFileSync(resolve(import.meta.dirname, '../../templates', name, 'scenario.yaml'), 'utf8')).toContain(
        'docs/writing-scenarios.md',
      )
  })
})
