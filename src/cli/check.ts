import { contradictions, disagreements } from '../analysis/index.ts'
import { type Diagnostic, diagnose, type Loaded, loadScenario, printable, printDiagnostic } from '../scenario/load.ts'
import { scenarioFiles } from './files.ts'
import { type Lengths, lengthsOf, printLengths } from './lengths.ts'
import { badUsage, out } from './terminal.ts'

/**
 * `check PATH...`: reads each scenario and prints its problems; `--json` prints `{ ok, diagnostics }`. Exit code 0 when no error was
 * found (warnings pass), 1 when there was one, 2 when a path is not there. `--lengths` adds how long and how hard the texts are, in
 * JSON as `lengths`, one entry for each scenario that can be played.
 */
export const check = async (args: readonly string[]): Promise<number> => {
  const json = args.includes('--json')
  const isMeasured = args.includes('--lengths')
  const paths = args.filter((each) => !each.startsWith('--'))
  if (paths.length === 0) return badUsage('check needs a folder or a file.')
  const printed = []
  const lengths: Lengths[] = []
  for (const path of paths) {
    const files = scenarioFiles(path)
    if (!files) return badUsage(`There is nothing at ${path}.`)
    const loaded = loadScenario(files)
    const found = [...loaded.diagnostics, ...historyFaults(loaded), ...contradicted(loaded)]
    printed.push(...found.map((each) => printable(each, loaded.texts)))
    if (isMeasured && loaded.scenario) lengths.push(lengthsOf(loaded.scenario, loaded.plain ?? {}))
  }
  const ok = printed.every((each) => each.severity !== 'error')
  if (json) out(JSON.stringify({ ok, diagnostics: printed, ...(isMeasured ? { lengths } : {}) }, null, 2))
  else {
    for (const each of lengths) out(printLengths(each))
    for (const each of printed) out(printDiagnostic(each))
    out(
      ok
        ? `${paths.join(', ')}: no errors${printed.length > 0 ? `, ${printed.length} to look at` : ''}`
        : `${printed.length} problems`,
    )
  }
  return ok ? 0 : 1
}

/** Where history's own road, played, does not give the record's counts and ending. */
const historyFaults = ({ scenario, texts }: Loaded): readonly Diagnostic[] => {
  if (!scenario) return []
  return disagreements(scenario).map((each) => {
    const [file, at] = placeOf(texts, each.node)
    const span = { file, from: at, to: at + 1 }
    return each.kind === 'count'
      ? diagnose('vote-count', span, { count: each.count, expected: each.expected })
      : diagnose('historical-road', span, { name: each.node })
  })
}

const playsTried = 1000

/** Where a thousand random plays met somebody who is gone, or what may never hold. */
const contradicted = ({ scenario, texts }: Loaded): readonly Diagnostic[] => {
  if (!scenario) return []
  return contradictions(scenario, playsTried).map((each) => {
    const [file, at] = placeOf(texts, each.node)
    const detail = each.because.replace(/\.$/u, '')
    if (each.kind === 'never') return diagnose('never-holds', { file, from: at, to: at + 1 }, { name: each.node, detail })
    const name = scenario.people.find((person) => person.id === each.who)?.name ?? each.who
    const said = (texts.get(file) ?? '').indexOf(`who: ${each.who}`, at)
    const from = said < 0 ? at : said
    return diagnose('gone-speaks', { file, from, to: from + 1 }, { name, detail })
  })
}

const placeOf = (texts: ReadonlyMap<string, string>, id: string): readonly [file: string, at: number] => {
  const line = new RegExp(`^ *- id: ${id} *$`, 'mu')
  for (const [file, text] of texts) {
    const at = text.search(line)
    if (at >= 0) return [file, at + text.slice(at).indexOf('id:')]
  }
  return [[...texts.keys()][0] ?? '', 0]
}
