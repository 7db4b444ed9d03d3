import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { check } from '../../src/cli/check.ts'
import { diff } from '../../src/cli/diff.ts'
import { migrate } from '../../src/cli/migrate.ts'
import { answer, root, sample } from './run.ts'

it('scenario migrate brings an older scenario up, tells each place, and the second time finds nothing to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrate-'))
  cpSync(join(root, 'tests/samples/formats/first'), folder, { recursive: true })
  expect((await answer(check, folder)).stdout).toContain('migrate')
  const { status, stdout } = await answer(migrate, folder)
  expect(status).toBe(0)
  expect(stdout).toMatch(/scenario\.yaml:2:9 {2}1 -> 2\n[\s\S]*invented -> made-up\n[\s\S]*3 changes/u)
  expect(readFileSync(join(folder, 'scenario.yaml'), 'utf8')).toMatch(/^# A small story/u)
  expect((await answer(check, folder)).status).toBe(0)
  expect((await answer(diff, folder, sample)).status).toBe(0)
  expect(await answer(migrate, folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing was changed') })
  rmSync(folder, { recursive: true })
})

it('scenario migrate answers what it cannot bring up with words, and changes nothing', async () => {
  expect((await answer(migrate)).status).toBe(2)
  expect(await answer(migrate, 'no/such/place')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('There is nothing at'),
  })
  expect(await answer(migrate, 'README.md')).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was changed.') })
})
