import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../scenario/load.ts'

/** The files of a scenario: the file itself, or every YAML file below the folder. Undefined where there is none. */
export const scenarioFiles = (path: string): readonly SourceFile[] | undefined => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return undefined
  if (stat.isFile()) return [{ path, bytes: readFileSync(path) }]
  const names = (readdirSync(path, { recursive: true }) as string[]).filter((name) => /\.ya?ml$/u.test(name)).sort()
  return names.map((name) => ({ path: join(path, name).replaceAll('\\', '/'), bytes: readFileSync(join(path, name)) }))
}
