import type { PlainTexts, Scenario } from '../scenario/index.ts'
import { type Loaded, loadScenario, printable, printDiagnostic } from '../scenario/load.ts'
import { scenarioFiles } from './files.ts'
import { badUsage } from './terminal.ts'

/** A scenario without errors, with its plain texts beside it. */
export interface Sound {
  readonly scenario: Scenario
  readonly plain: PlainTexts
}

/** The scenario at a path, or the exit code after its problems were printed on stderr. */
export const scenarioAt = (path: string | undefined): Scenario | 1 | 2 => {
  const sound = soundAt(path)
  return typeof sound === 'number' ? sound : sound.scenario
}

/** The same with its plain texts. */
export const soundAt = (path: string | undefined): Sound | 1 | 2 => {
  if (path === undefined) return badUsage('Name a scenario: a folder or a file.')
  const files = scenarioFiles(path)
  if (!files) return badUsage(`There is nothing at ${path}.`)
  const loaded = loadScenario(files)
  if (loaded.scenario) return { scenario: loaded.scenario, plain: loaded.plain ?? {} }
  printProblems(loaded)
  return 1
}

const printProblems = ({ diagnostics, texts }: Loaded): void => {
  for (const each of diagnostics) process.stderr.write(`${printDiagnostic(printable(each, texts))}\n`)
}
