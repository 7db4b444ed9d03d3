import { resolve } from 'node:path'
import { scenarioFiles } from '../src/cli/files.ts'
import type { PlainTexts, Scenario } from '../src/scenario/index.ts'
import { loadScenario } from '../src/scenario/load.ts'

/** A scenario of this repository and its plain texts, loaded from its files. */
const loaded = (path: string): { readonly scenario: Scenario; readonly plain: PlainTexts } => {
  const { scenario, plain = {}, diagnostics } = loadScenario(scenarioFiles(resolve(import.meta.dirname, '..', path)) ?? [])
  if (!scenario) throw new Error(`${path}: ${diagnostics[0]?.message ?? 'not there'}`)
  return { scenario, plain }
}

export const { scenario: breadQueue, plain: breadQueuePlain } = loaded('tests/samples/bread-queue')
export const { scenario: leftOfOctober, plain: leftOfOctoberPlain } = loaded('scenarios/left-of-october')
