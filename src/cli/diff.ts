import { printChange } from '../scenario/diff/change.ts'
import { changesBetween } from '../scenario/diff/changes.ts'
import { type Sound, soundAt } from './scenarioAt.ts'
import { badUsage, out, plainOf, strayOf } from './terminal.ts'

/**
 * `diff A B`: what changed from A to B, by place in the story. `--json` prints `{ equal, changes }`. Exit code 0 when they are
 * equal, 1 when they differ, 2 when one of them is not there or has mistakes.
 */
export const diff = async (args: readonly string[]): Promise<number> => {
  const stray = strayOf(args, { bare: ['--json'], paths: 2 })
  if (stray !== undefined) return badUsage(stray)
  const paths = plainOf(args, [])
  if (paths.length < 2) return badUsage('diff needs two scenarios: the older one and the newer one.')
  const versions: Sound[] = []
  for (const path of paths) {
    const sound = soundAt(path)
    if (typeof sound === 'number') return 2
    versions.push(sound)
  }
  const [before, after] = versions
  if (!before || !after) return 2
  const changes = changesBetween(before, after)
  if (args.includes('--json')) out(JSON.stringify({ equal: changes.length === 0, changes }, null, 2))
  else if (changes.length === 0) out('Nothing that a player could meet is different.')
  else out(`${changes.map(printChange).join('\n\n')}\n\n${changes.length === 1 ? 'One change.' : `${changes.length} changes.`}`)
  return changes.length === 0 ? 0 : 1
}
