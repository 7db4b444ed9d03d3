import { readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { lessonAt, turningPointsOf } from '../analysis/index.ts'
import { printScenario } from '../scenario/print.ts'
import { withNotes } from './lessonNotes.ts'
import { scenarioAt } from './scenarioAt.ts'
import { badUsage, failed, optionOf, out, plainOf, strayOf } from './terminal.ts'
import { isTaken, reasonOf, writeNew } from './writing.ts'

const home = resolve(import.meta.dirname, '../..')
const campaign = join(home, 'scenarios/left-of-october')
const templates = ['words', 'one-decision', 'three-decisions', 'frame', 'lesson']
const valued = ['--template', '--from']

/**
 * `new DIR --template T [--from STEP]`: puts a template into a new folder, under an id made of the folder's name. `lesson` is
 * cut from the campaign at a turning point. Exit code 1 where something stands there already or nothing can be written.
 */
export const create = async (args: readonly string[]): Promise<number> => {
  const stray = strayOf(args, { valued, paths: 1 })
  if (stray !== undefined) return badUsage(stray)
  const [folder] = plainOf(args, valued)
  if (folder === undefined) return badUsage('new needs the name of a folder that is not there yet.')
  const template = optionOf(args, '--template') ?? 'words'
  if (!templates.includes(template)) return badUsage(`There is no template “${template}”. Templates: ${templates.join(', ')}.`)
  const from = optionOf(args, '--from')
  if (from !== undefined && template !== 'lesson') return badUsage('--from goes with --template lesson.')
  if (isTaken(folder))
    return failed(`Something stands at ${folder} already. Nothing was changed. Name a folder that is not there.`)
  const text = template === 'lesson' ? lessonText(from) : templateText(template)
  if (typeof text === 'number') return text
  const file = join(folder, 'scenario.yaml')
  const problem = writeNew(file, named(text, basename(resolve(folder))))
  if (problem !== undefined) return failed(problem)
  const shown = /\s/u.test(folder) ? `"${folder}"` : folder
  out(`${file} is yours.\n  check it:  npm run -s scenario -- check ${shown}\n  play it:   npm run -s scenario -- play ${shown}`)
  return 0
}

const templateText = (template: string): string | 1 => {
  const path = join(home, 'templates', template, 'scenario.yaml')
  try {
    return readFileSync(path, 'utf8')
  } catch (fault) {
    return failed(`The template ${path} cannot be read: ${reasonOf(fault)}`)
  }
}

/** The text of a lesson cut from the campaign at a turning point; an exit code, already told, where that cannot be. */
export const lessonText = (from = 'walk-out'): string | 1 | 2 => {
  const whole = scenarioAt(campaign)
  if (typeof whole === 'number') return whole
  const lesson = lessonAt(whole, from)
  if (!lesson)
    return badUsage(
      `There is no turning point “${from}” to cut a lesson from. Turning points: ${turningPointsOf(whole).join(', ')}.`,
    )
  return withNotes(printScenario(lesson), whole.meta.title)
}

/** The text under the id that a folder's name makes; under its own where the name makes none. */
const named = (text: string, folder: string): string => {
  const id = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^[^a-z]+|-+$/gu, '')
    .slice(0, 60)
  return id === '' ? text : text.replace(/^id: [a-z0-9-]+/mu, `id: ${id}`)
}
