import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fix } from '../../src/cli/fix.ts'

const sound = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8')
const spoiled = sound.replace('place: hall', 'place: hal').replace('label: Wait', 'label:Wait')
let folder = ''
let file = ''
let said = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fix-'))
  file = join(folder, 'scenario.yaml')
  said = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((line) => {
    said += String(line)
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

describe('scenario fix', () => {
  it('makes every certain fix, shows each line before and after, and ends with 0', async () => {
    writeFileSync(file, spoiled)
    expect(await fix([folder])).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(sound)
    expect(said).toContain('  -             label:Wait\n  +             label: Wait\n')
    expect(said).toContain('2 fixes made.')
  })

  it('writes nothing when it is only tried', async () => {
    writeFileSync(file, spoiled)
    expect(await fix([folder, '--dry-run'])).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(spoiled)
    expect(said).toContain('2 fixes would be made; nothing is written.')
  })

  it('leaves a file alone that only its author can mend, and ends with 1', async () => {
    const text = sound.replace('date: 1917-02-20', 'date: 3/4/1917')
    writeFileSync(file, text)
    expect(await fix([folder])).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe(text)
    expect(said).toContain('Nothing here can be mended for certain.')
  })

  it('never touches a file that is no text', async () => {
    const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0, 1, 2])
    writeFileSync(file, bytes)
    expect(await fix([folder])).toBe(1)
    expect(readFileSync(file).equals(bytes)).toBe(true)
  })

  it('tells the same as JSON', async () => {
    writeFileSync(file, spoiled)
    expect(await fix([file, '--json'])).toBe(0)
    expect(JSON.parse(said)).toMatchObject({
      written: [file],
      left: 0,
      fixes: [{ code: 'space-after-colon' }, { code: 'unknown-name' }],
    })
  })
})
