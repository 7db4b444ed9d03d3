import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scenarioFiles } from '../../src/cli/files.ts'
import { loadScenario } from '../../src/scenario/load.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenario-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))
const names = () => scenarioFiles(folder)?.map((file) => file.path.slice(folder.length + 1))

describe('the files of a scenario', () => {
  it('are the YAML files below the folder, in order, and nothing else', () => {
    mkdirSync(join(folder, 'parts'))
    for (const name of ['scenario.yaml', 'parts/b.yml', 'parts/a.yaml', 'notes.txt']) writeFileSync(join(folder, name), 'a: b\n')
    expect(names()).toEqual(['parts/a.yaml', 'parts/b.yml', 'scenario.yaml'])
  })

  it('are not looked for behind links, which may lead anywhere', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
    writeFileSync(join(elsewhere, 'secret.yaml'), 'a: b\n')
    symlinkSync(join(elsewhere, 'secret.yaml'), join(folder, 'linked.yaml'))
    symlinkSync(elsewhere, join(folder, 'parts'))
    symlinkSync(join(folder, 'gone'), join(folder, 'broken.yaml'))
    expect(names()).toEqual([])
    rmSync(elsewhere, { recursive: true })
  })

  it('may have a folder among them that is named like a file', () => {
    mkdirSync(join(folder, 'parts.yaml'))
    expect(names()).toEqual([])
  })

  it('are read no further than the loader takes them', () => {
    writeFileSync(join(folder, 'scenario.yaml'), Buffer.alloc(12_000_000, 'a'))
    expect(scenarioFiles(folder)?.[0]?.bytes.length).toBe(2_000_001)
    expect(loadScenario(scenarioFiles(folder) ?? []).diagnostics.map((each) => each.code)).toEqual(['too-large'])
  })

  it('are undefined where nothing is', () => {
    expect(scenarioFiles(join(folder, 'nowhere'))).toBeUndefined()
  })
})
