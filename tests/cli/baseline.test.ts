import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { check } from '../../src/cli/check.ts'

const sample = readFileSync(resolve(import.meta.dirname, '../samples/diagnostics/date-back/scenario.yaml'), 'utf8')
let folder = ''
let said = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baseline-'))
  writeFileSync(join(folder, 'scenario.yaml'), sample)
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((line) => {
      said += String(line)
      return true
    })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})
const run = async (...args: string[]) => {
  said = ''
  return { code: await check([folder, ...args]), said }
}

describe('a baseline', () => {
  it('lets what is known pass, even where warnings are counted, and tells what is new', async () => {
    const file = join(folder, 'known.json')
    expect((await run('--strict')).code).toBe(1)
    expect(await run('--baseline', file, '--write-baseline')).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 warnings'),
    })
    expect(await run('--strict', '--baseline', file)).toMatchObject({
      code: 0,
      said: expect.stringContaining('1 known and passed over'),
    })
    // Moved down a few lines it is still the same; another one is not.
    writeFileSync(join(folder, 'scenario.yaml'), `# a note\n# and another\n${sample}`)
    expect((await run('--strict', '--baseline', file)).code).toBe(0)
    writeFileSync(join(folder, 'scenario.yaml'), sample.replace('              stays: The vote goes the same way.\n', ''))
    const { code, said } = await run('--strict', '--baseline', file)
    expect(code).toBe(1)
    expect(said).toContain('branch-without-plausibility')
    expect(said).not.toContain('date-back')
  })

  it('says which of its entries stand for nothing any more', async () => {
    const file = join(folder, 'known.json')
    await run('--baseline', file, '--write-baseline')
    writeFileSync(join(folder, 'scenario.yaml'), sample.replace('date: 1918-03-01', 'date: 1918-04-01'))
    expect((await run('--baseline', file)).said).toContain('No longer there: ')
  })

  it('never passes over an error', async () => {
    const file = join(folder, 'known.json')
    writeFileSync(join(folder, 'scenario.yaml'), sample.replace('place: hall', 'place: hal'))
    expect((await run('--baseline', file, '--write-baseline')).code).toBe(1)
    expect((await run('--baseline', file)).code).toBe(1)
  })

  it('that is something else is refused in words, and a name that lacks too', async () => {
    const file = join(folder, 'known.json')
    writeFileSync(file, 'not a baseline')
    expect(await run('--baseline', file)).toMatchObject({ code: 2, said: expect.stringContaining('is no baseline') })
    expect((await run('--write-baseline')).code).toBe(2)
    expect(existsSync(join(folder, 'undefined'))).toBe(false)
  })
})
