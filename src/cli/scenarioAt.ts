import type { Scenario } from '../scenario/index.ts'
import { loadScenario, printable, printDiagnostic } from '../scenario/load.ts'
import { scenarioFiles } from './files.ts'
import { badUsage } from './terminal.ts'

/** The scenario at a path, or the exit code after its problems were printed on stderr. */
export const scenarioAt = (path: string | undefined): Scenario | 1 | 2 => {
  if (path === undefined) return badUsage('Name a scenario: a folder or a file.')
  const files = scenarioFiles(path)
  if (!files) return badUsage(`There is nothing at ${path}.`)
  const { scenario, diagnostics, texts } = loadScenario(files)
  if (scenario) return scenario
  for (const each of diagnostics) process.stderr.write(`${printDiagnostic(printable(each, texts))}\n`)
  return 1
}
