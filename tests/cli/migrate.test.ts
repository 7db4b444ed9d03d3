import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root, run, sample } from './run.ts'

it('scenario migrate brings an older scenario up, tells each place, and the second time finds nothing to do', () => {
  const folder = mkdtempSync(join(tmpdir(), 'migrate-'))
  cpSync(join(root, 'tests/samples/formats/first'), folder, { recursive: true })
  expect(run('check', folder).stdout).toContain('migrate')
  const { status, stdout } = run('migrate', folder)
  expect(status).toBe(0)
  expect(stdout).toMatch(/scenario\.yaml:2:9 {2}1 -> 2\n[\s\S]*invented -> made-up\n[\s\S]*3 changes/u)
  expect(readFileSync(join(folder, 'scenario.yaml'), 'utf8')).toMatch(/^# A small story/u)
  expect(run('check', folder).status).toBe(0)
  expect(run('diff', folder, sample).status).toBe(0)
  expect(run('migrate', folder)).toMatchObject({ status: 0, stdout: expect.stringContaining('Nothing was changed') })
  rmSync(folder, { recursive: true })
})

it('scenario migrate answers what it cannot bring up with words, and changes nothing', () => {
  expect(run('migrate').status).toBe(2)
  expect(run('migrate', 'no/such/place')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is nothing at') })
  expect(run('migrate', 'README.md')).toMatchObject({ status: 1, stderr: expect.stringContaining('Nothing was changed.') })
})
