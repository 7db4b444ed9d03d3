import { resolve } from 'node:path'
import { scenarioFiles } from '../src/cli/files.ts'
import type { Scenario } from '../src/scenario/index.ts'
import { loadScenario } from '../src/scenario/load.ts'

/** A scenario of this repository, loaded from its files. */
export const scenarioNamed = (path: string): Scenario => {
  const { scenario, diagnostics } = loadScenario(scenarioFiles(resolve(import.meta.dirname, '..', path)) ?? [])
  if (!scenario) throw new Error(`${path}: ${diagnostics[0]?.message ?? 'not there'}`)
  return scenario
}

export const breadQueue = scenarioNamed('tests/samples/bread-queue')
export const leftOfOctober = scenarioNamed('scenarios/left-of-october')
