import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { vi } from 'vitest'

export const root = resolve(import.meta.dirname, '../..')
export const sample = 'tests/samples/bread-queue'

/** Runs the command as a teacher would, from the folder of the project. */
export const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** The same for one verb, within this program: as good where nothing of the terminal is asked about, and ten times as fast. */
export const answer = async (verb: (args: readonly string[]) => Promise<number>, ...args: string[]) => {
  const said = { stdout: '', stderr: '' }
  const catching = (name: 'stdout' | 'stderr') =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      said[name] += String(text)
      return true
    })
  const spies = [catching('stdout'), catching('stderr')]
  try {
    const status = await verb(args)
    return { status, ...said }
  } finally {
    for (const each of spies) each.mockRestore()
  }
}
