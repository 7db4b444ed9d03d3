import { findings } from '../analysis/findings.ts'
import { type Diagnostic, loadScenario, type PrintedDiagnostic, printable, printDiagnostic } from '../scenario/load.ts'
import { passOver, writeBaseline } from './baseline.ts'
import { scenarioFiles } from './files.ts'
import { type Lengths, lengthsOf, printLengths } from './lengths.ts'
import { isLesson, printedLessons } from './lessons.ts'
import { badUsage, optionOf, out, plainOf } from './terminal.ts'

/**
 * `check PATH...`: reads and plays each scenario, and each lesson against its own, and prints their problems; `--json` prints `{ ok, diagnostics }`. Exit code 0 when
 * no error was found (warnings pass, but not with `--strict`), 1 when there was one, 2 when a path is not there. `--lengths` adds
 * how long and how hard the texts are, in JSON as `lengths`, one entry for each scenario that can be played. `--baseline FILE`
 * passes over the warnings that the file lists, and `--write-baseline` writes them there.
 */
export const check = async (args: readonly string[]): Promise<number> => {
  const isMeasured = args.includes('--lengths')
  const baseline = optionOf(args, '--baseline')
  const paths = plainOf(args, ['--baseline'])
  if (paths.length === 0) return badUsage('check needs a folder or a file.')
  if (baseline === '' || (baseline === undefined && args.includes('--write-baseline')))
    return badUsage('Name the baseline: --baseline FILE.')
  const printed: PrintedDiagnostic[] = []
  const lengths: Lengths[] = []
  for (const path of paths) {
    const files = scenarioFiles(path)
    if (!files) return badUsage(`There is nothing at ${path}.`)
    const lessons = files.filter(isLesson)
    printed.push(...printedLessons(lessons))
    if (lessons.length > 0 && lessons.length === files.length) continue
    const loaded = loadScenario(files.filter((file) => !lessons.includes(file)))
    printed.push(...findings(loaded).map((each) => printable(placed(each, path), loaded.texts)))
    if (isMeasured && loaded.scenario) lengths.push(lengthsOf(loaded.scenario, loaded.plain ?? {}))
  }
  if (baseline !== undefined && args.includes('--write-baseline')) {
    out(`${baseline}: ${writeBaseline(printed, baseline)} warnings and hints are known.`)
    return hasErrors(printed) ? 1 : 0
  }
  const held = baseline === undefined ? { told: printed, passed: 0, gone: [] } : passOver(printed, baseline)
  if (!held) return badUsage(`${baseline} is no baseline. Write one with --write-baseline.`)
  const ok = !hasErrors(held.told) && !(args.includes('--strict') && held.told.length > 0)
  if (args.includes('--json')) {
    const more = {
      ...(isMeasured ? { lengths } : {}),
      ...(baseline === undefined ? {} : { passed: held.passed, gone: held.gone }),
    }
    out(JSON.stringify({ ok, diagnostics: held.told, ...more }, null, 2))
    return ok ? 0 : 1
  }
  for (const each of lengths) out(printLengths(each))
  for (const each of held.told) out(printDiagnostic(each))
  for (const each of held.gone) out(`No longer there: ${each}`)
  const look = held.told.length > 0 ? `, ${held.told.length} to look at` : ''
  const known = held.passed > 0 ? `, ${held.passed} known and passed over` : ''
  const problems = held.told.length === 1 ? '1 problem' : `${held.told.length} problems`
  out(hasErrors(held.told) ? `${problems}${known}` : `${paths.join(', ')}: no errors${look}${known}`)
  return ok ? 0 : 1
}

/** What is said of a folder as a whole stands at its path. */
const placed = (each: Diagnostic, path: string): Diagnostic => (each.file === '' ? { ...each, file: path } : each)

const hasErrors = (found: readonly PrintedDiagnostic[]): boolean => found.some((each) => each.severity === 'error')
