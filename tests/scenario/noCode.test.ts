import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'

it('nothing that reads a file makes code of text: the policy of the pages forbids it and reports each try', async () => {
  const made: string[] = []
  const { Function: real } = globalThis
  const watched = new Proxy(real, {
    construct: (of, text: string[]) => {
      made.push(text.join())
      return Reflect.construct(of, text)
    },
  })
  vi.stubGlobal('Function', watched)
  const { loadScenario } = await import('../../src/scenario/load.ts')
  const { readSaved } = await import('../../src/classroom/index.ts')
  const file = resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml')
  expect(loadScenario([{ path: 'scenario.yaml', bytes: readFileSync(file) }]).scenario).toBeDefined()
  expect(readSaved('{"format":"left-of-october/class","formatVersion":1}').kind).toBe('damaged')
  vi.unstubAllGlobals()
  expect(made).toEqual([])
})
