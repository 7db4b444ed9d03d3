import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { diagnosticsDoc } from '../../scripts/docs.ts'
import { catalogue } from '../../src/scenario/load.ts'

it('docs/diagnostics.md says what the catalogue says (npm run docs)', () => {
  expect(readFileSync(resolve(import.meta.dirname, '../../docs/diagnostics.md'), 'utf8')).toBe(diagnosticsDoc())
})

it('every message is short and says how to mend it', () => {
  for (const [code, entry] of Object.entries(catalogue)) {
    expect(`${entry.message} ${entry.hint}`.split(/\s+/).length, code).toBeLessThanOrEqual(40)
    expect(entry.hint, code).not.toBe('')
  }
})

it('every entry shows the mistake and its cure', () => {
  for (const [code, entry] of Object.entries(catalogue)) expect(entry.after, code).not.toBe('')
})
