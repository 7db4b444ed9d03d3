import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
export const sample = 'tests/samples/bread-queue'

/** Runs the command as a teacher would, from the folder of the project. */
export const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/cli/main.ts', ...args], { cwd: root, encoding: 'utf8' })
  return { status, stdout, stderr }
}
