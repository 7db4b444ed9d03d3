import { readFileSync } from 'node:fs'
import { applyFixes, positionOf, printable, printDiagnostic } from '../scenario/load.ts'
import { migrationOf } from '../scenario/migrate.ts'
import { scenarioFiles } from './files.ts'
import { badUsage, failed, out, plainOf, strayOf } from './terminal.ts'
import { writeWhole } from './writing.ts'

/**
 * `migrate PATH`: brings a scenario of an older format up to this one, changing the characters that are different and no others.
 * `--json` prints `{ changes }`. Exit code 0 when it is in this format now, 1 where it cannot be brought there.
 */
export const migrate = async (args: readonly string[]): Promise<number> => {
  const stray = strayOf(args, { bare: ['--json'], paths: 1 })
  if (stray !== undefined) return badUsage(stray)
  const [path] = plainOf(args, [])
  if (path === undefined) return badUsage('migrate needs a folder or a file.')
  const files = scenarioFiles(path)
  if (!files) return badUsage(`There is nothing at ${path}.`)
  const { edits, diagnostics, texts } = migrationOf(files)
  if (diagnostics.length > 0)
    return failed(`${diagnostics.map((each) => printDiagnostic(printable(each, texts))).join('\n')}\nNothing was changed.`)
  const changes = [...edits].flatMap(([file, list]) =>
    list.map(({ from, to, text }) => {
      const before = texts.get(file) ?? ''
      return { file, ...positionOf(before, from), old: before.slice(from, to), new: text }
    }),
  )
  for (const [file, list] of edits) {
    // A mark of the encoding stands before what the reader counts.
    const whole = readFileSync(file, 'utf8')
    const mark = whole.startsWith('\ufeff') ? '\ufeff' : ''
    const problem = writeWhole(file, mark + applyFixes(whole.slice(mark.length), list))
    if (problem !== undefined) return failed(`${problem} Run migrate again when it can: what is done is not done twice.`)
  }
  if (args.includes('--json')) out(JSON.stringify({ changes }, null, 2))
  else if (changes.length === 0) out(`${path} is in this format already. Nothing was changed.`)
  else {
    for (const each of changes) out(`${each.file}:${each.line}:${each.column}  ${each.old} -> ${each.new}`)
    out(`${path}: ${changes.length} changes. See that it is well: npm run -s scenario -- check ${path}`)
  }
  return 0
}
