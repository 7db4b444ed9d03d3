import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readTree } from '../../src/scenario/read/tree.ts'

const guide = readFileSync(resolve(import.meta.dirname, '../../docs/scenario-format.md'), 'utf8')

it('every sample in docs/scenario-format.md can be read as it stands', () => {
  const samples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/gu)].map(([, sample = '']) => sample)
  expect(samples.length).toBeGreaterThan(5)
  for (const sample of samples) {
    // A sample that begins with a dash is a piece of a list.
    const text = /^ *- /u.test(sample) ? `list:\n${sample}` : sample
    expect(readTree('guide', text).diagnostics, sample).toEqual([])
  }
})
