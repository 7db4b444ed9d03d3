/**
 * `npm test`: types, lint, unit and property tests, the build, and the tests in a real browser; then one closing line,
 * `N passed, N failed`. Every step runs even when an earlier one failed, so that one run tells everything.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { provideBrowser } from './browser.ts'

const reports = join('test-results', 'reports')
rmSync(reports, { recursive: true, force: true })
mkdirSync(reports, { recursive: true })

let passed = 0
let failed = 0

/** Runs one command with its output shown; true when it exits with 0. */
const run = (title: string, command: string, args: readonly string[], env: Record<string, string> = {}): boolean => {
  console.log(`\n== ${title}`)
  const done = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  })
  return done.status === 0
}

const count = (ok: boolean): void => {
  if (ok) passed += 1
  else failed += 1
}

const readReport = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

count(run('types', 'npm', ['run', '-s', 'types']))
count(run('lint', 'npm', ['run', '-s', 'lint']))

const unitReport = join(reports, 'unit.json')
const unitOk = run('unit and property tests', 'npx', [
  'vitest',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
const unit = readReport(unitReport) as { numPassedTests: number; numFailedTests: number } | undefined
passed += unit?.numPassedTests ?? 0
failed += unit?.numFailedTests ?? 0
if (!unitOk && (unit?.numFailedTests ?? 0) === 0) failed += 1

const built = run('build', 'npm', ['run', '-s', 'build'])
count(built)

const browser = provideBrowser()
if ('how' in browser) {
  console.error(`\n== browser tests were NOT run\n${browser.how}`)
  failed += 1
} else if (built) {
  const browserReport = join(reports, 'browser.json')
  const browserOk = run('tests in a real browser', 'npx', ['playwright', 'test'], {
    CHROMIUM_PATH: browser.path,
    BROWSER_REPORT: browserReport,
  })
  const stats = (readReport(browserReport) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined)
    ?.stats
  passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0)
  failed += stats?.unexpected ?? 0
  if (!browserOk && (stats?.unexpected ?? 0) === 0) failed += 1
}

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
