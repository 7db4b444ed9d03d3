import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { PrintedDiagnostic } from '../scenario/load.ts'

/**
 * A baseline lists the warnings and hints that are known, by file, code and words, with how many there are of each: old content
 * passes new rules, and what comes anew is told. Lines are left out of it, so that text may move. Errors are never passed over.
 */
interface Baseline {
  readonly about: string
  readonly known: Readonly<Record<string, number>>
}

const about = 'Warnings and hints that `scenario check --baseline` passes over. Written by --write-baseline.'

/** What is not in the baseline, how many were passed over, and which entries no longer stand for anything. */
export interface Passed {
  readonly told: readonly PrintedDiagnostic[]
  readonly passed: number
  readonly gone: readonly string[]
}

/** Holds what was found against a baseline. Undefined where the file is not one. A file that is not there is an empty one. */
export const passOver = (found: readonly PrintedDiagnostic[], file: string): Passed | undefined => {
  const known = knownIn(file)
  if (!known) return undefined
  const left = new Map(Object.entries(known))
  const told = found.filter((each) => {
    const count = each.severity === 'error' ? 0 : (left.get(nameOf(each)) ?? 0)
    if (count > 0) left.set(nameOf(each), count - 1)
    return count === 0
  })
  return { told, passed: found.length - told.length, gone: [...left].flatMap(([name, count]) => (count > 0 ? [name] : [])) }
}

/** Writes what is known now. Gives how many warnings and hints that are. */
export const writeBaseline = (found: readonly PrintedDiagnostic[], file: string): number => {
  const known: Record<string, number> = {}
  const names = found.filter((each) => each.severity !== 'error').map(nameOf)
  for (const name of names.sort()) known[name] = (known[name] ?? 0) + 1
  writeFileSync(file, `${JSON.stringify({ about, known } satisfies Baseline, null, 2)}\n`)
  return names.length
}

const nameOf = ({ file, code, message }: PrintedDiagnostic): string =>
  `${relative('.', file).replaceAll('\\', '/')}: ${code}: ${message}`

const knownIn = (file: string): Readonly<Record<string, number>> | undefined => {
  if (!existsSync(file)) return {}
  try {
    const { known } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Baseline>
    const isSound =
      typeof known === 'object' && known !== null && Object.values(known).every((count) => typeof count === 'number')
    return isSound ? known : undefined
  } catch {
    return undefined
  }
}
