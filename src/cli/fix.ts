import { readFileSync, writeFileSync } from 'node:fs'
import type { SourceFile } from '../scenario/load.ts'
import { type Mended, type Mending, mend } from '../scenario/mend.ts'
import { scenarioFiles } from './files.ts'
import { badUsage, out } from './terminal.ts'

/**
 * `fix PATH [--dry-run] [--json]`: makes every certain fix, writes the files that changed, and shows each changed line;
 * with `--dry-run` it writes nothing. `--json` prints `{ written, fixes, left }`. Exit code 0 when no error is left, 1 when
 * there is one, or when a file was changed meanwhile and therefore left alone; 2 when the path is not there.
 */
export const fix = async (args: readonly string[]): Promise<number> => {
  const [path, more] = args.filter((each) => !each.startsWith('--'))
  if (path === undefined || more !== undefined) return badUsage('fix needs one folder or file.')
  const files = scenarioFiles(path)
  if (!files) return badUsage(`There is nothing at ${path}.`)
  const isDry = args.includes('--dry-run')
  const done = mend(files)
  const unwritten = isDry ? [] : write(done, files)
  const errors = done.left.filter((each) => each.severity === 'error').length
  if (args.includes('--json')) {
    const written = isDry ? [] : done.changed.map((each) => each.path).filter((each) => !unwritten.includes(each))
    out(JSON.stringify({ written, fixes: done.fixes, left: done.left.length }, null, 2))
  } else {
    for (const each of done.fixes) out(printMended(each))
    for (const each of unwritten) out(`${each} was changed by somebody else meanwhile, and is left as it is. Try again.`)
    out(summary(path, done, isDry))
  }
  return errors > 0 || unwritten.length > 0 ? 1 : 0
}

/** Writes what changed, and gives the files that are no longer what was read: those it leaves alone. */
const write = ({ changed }: Mending, files: readonly SourceFile[]): readonly string[] =>
  changed.flatMap(({ path, text }) => {
    const read = files.find((each) => each.path === path)?.bytes
    if (read === undefined || !readFileSync(path).equals(Buffer.from(read))) return [path]
    writeFileSync(path, text)
    return []
  })

const printMended = ({ file, line, code, label, before, after }: Mended): string =>
  [
    `${file}:${line} ${label} (${code})`,
    ...before.split('\n').map((each) => `  - ${each}`),
    ...after.split('\n').map((each) => `  + ${each}`),
  ].join('\n')

const summary = (path: string, { fixes, left }: Mending, isDry: boolean): string => {
  const made = isDry ? 'would be made; nothing is written' : 'made'
  const rest =
    left.length === 0
      ? 'Nothing is left to mend.'
      : `${counted(left.length, 'thing is', 'things are')} left to look at: npm run -s scenario -- check ${path}`
  return fixes.length === 0
    ? `Nothing here can be mended for certain. ${rest}`
    : `${counted(fixes.length, 'fix', 'fixes')} ${made}. ${rest}`
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`
