import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, run, sample } from './run.ts'

describe('scenario print', () => {
  it('prints Markdown, plain text, and the plain level', () => {
    expect(run('print', sample)).toMatchObject({ status: 0, stdout: expect.stringContaining('### Decision 1. Who speaks?') })
    expect(run('print', sample, '--to', 'txt').stdout).toContain('DECISION 1. WHO SPEAKS?')
    expect(run('print', sample, '--level', 'plain').stdout).toContain('Who will go in?')
  })

  it('says it where there are no plain texts, and prints the standard ones', () => {
    const { status, stdout, stderr } = run('print', 'templates/words', '--level', 'plain')
    expect(status).toBe(0)
    expect(stderr).toContain('no plain texts')
    expect(stdout).toContain('The garden behind the gym')
  })

  it('answers what it cannot print with words', () => {
    expect(run('print').status).toBe(2)
    expect(run('print', 'no/such/place')).toMatchObject({ status: 2, stderr: expect.stringContaining('There is nothing at') })
    expect(run('print', sample, '--to', 'pdf').stderr).toContain('--to takes md or txt')
    expect(run('print', 'README.md')).toMatchObject({ status: 1, stdout: '' })
    expect(run('print', 'tests/samples/misspelt-place')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('unknown-name'),
    })
  })
})

describe('scenario diff', () => {
  it('answers 0 for equal versions, wherever they stand and whatever their notes say, and 1 with words for others', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'))
    cpSync(join(root, sample), folder, { recursive: true })
    const file = join(folder, 'scenario.yaml')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, `# A note.\n${text}`)
    expect(run('diff', sample, folder)).toMatchObject({ status: 0, stdout: 'Nothing that a player could meet is different.\n' })
    writeFileSync(file, text.replace('There is bread.', 'There is no bread.'))
    const { status, stdout } = run('diff', sample, folder)
    expect(status).toBe(1)
    expect(stdout).toBe('Ending “Fed”: the text changed\n  old: There is bread.\n  new: There is no bread.\n\nOne change.\n')
    expect(JSON.parse(run('diff', sample, folder, '--json').stdout)).toMatchObject({
      equal: false,
      changes: [{ kind: 'changed' }],
    })
    rmSync(folder, { recursive: true })
  })

  it('answers 2 where there is nothing to compare', () => {
    expect(run('diff', sample)).toMatchObject({ status: 2, stderr: expect.stringContaining('needs two scenarios') })
    expect(run('diff', sample, 'no/such/place')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is nothing at'),
    })
    expect(run('diff', sample, 'tests/samples/misspelt-place')).toMatchObject({ status: 2, stdout: '' })
  })
})
