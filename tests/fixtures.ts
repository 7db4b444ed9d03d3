import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { scenarioFiles } from '../src/cli/files.ts'
import type { PlainTexts, Scenario } from '../src/scenario/index.ts'
import { loadScenario } from '../src/scenario/load.ts'

interface Story {
  readonly scenario: Scenario
  readonly plain: PlainTexts
}

const root = resolve(import.meta.dirname, '..')
const kept = join(root, 'node_modules/.cache/left-of-october')

/**
 * A scenario of this repository and its plain texts, loaded from its files. The campaign takes seconds to read and nearly every
 * test file asks for it, so it is kept as JSON under a print of all that it was made from: its files and the code that reads them.
 */
const loaded = (path: string): Story => {
  const files = scenarioFiles(join(root, path)) ?? []
  const print = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')))
  for (const { path: file, bytes } of files) print.update(`\n${file}\n`).update(bytes)
  for (const file of codeFiles()) print.update(readFileSync(file))
  const at = join(kept, `${print.digest('hex')}.json`)
  if (existsSync(at)) return JSON.parse(readFileSync(at, 'utf8')) as Story
  const { scenario, plain = {}, diagnostics } = loadScenario(files)
  if (!scenario) throw new Error(`${path}: ${diagnostics[0]?.message ?? 'not there'}`)
  mkdirSync(kept, { recursive: true })
  // Whole or not at all: another test file may read it at the same moment.
  writeFileSync(`${at}.${process.pid}`, JSON.stringify({ scenario, plain }))
  renameSync(`${at}.${process.pid}`, at)
  return { scenario, plain }
}

const codeFiles = (): readonly string[] =>
  (readdirSync(join(root, 'src/scenario'), { recursive: true }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(root, 'src/scenario', file))

export const { scenario: breadQueue, plain: breadQueuePlain } = loaded('tests/samples/bread-queue')
export const { scenario: leftOfOctober, plain: leftOfOctoberPlain } = loaded('scenarios/left-of-october')
