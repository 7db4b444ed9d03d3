import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportPage } from '../../src/cli/export.ts'
import { answer, root, sample } from './run.ts'

describe('scenario export', () => {
  it('answers what it cannot do with words', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'))
    expect(await answer(exportPage, sample)).toMatchObject({ status: 2, stderr: expect.stringContaining('ends in .html') })
    expect((await answer(exportPage, sample, '--out', join(folder, 'scenario.yaml'))).status).toBe(2)
    expect((await answer(exportPage, sample, '--to', 'pdf', '--out', 'x.html')).stderr).toContain('--to takes html')
    expect((await answer(exportPage, 'no/such/place', '--out', 'x.html')).stderr).toContain('There is nothing at')
    expect((await answer(exportPage, 'tests/samples/misspelt-place', '--out', join(folder, 'x.html'))).status).toBe(1)
    const { status, stderr } = await answer(exportPage, sample, '--out', join(folder, 'nowhere', 'x.html'))
    expect(status).toBe(1)
    expect(stderr).toMatch(existsSync(join(root, 'dist/single/page.html')) ? /there is no such folder/u : /Run npm run build/u)
    rmSync(folder, { recursive: true })
  })
})
