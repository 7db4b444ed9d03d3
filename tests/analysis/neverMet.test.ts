import { expect, it } from 'vitest'
import { disagreements, neverMet } from '../../src/analysis/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { breadQueue } from '../fixtures.ts'

it('an option that no state can reach is proven where every state was followed', () => {
  expect(neverMet(breadQueue)).toEqual([{ node: 'speak', choice: 'storm', isEnding: false, isProven: true }])
})

it('where only some states were followed, what was not met is not called proven', () => {
  const found = neverMet(breadQueue, 1)
  expect(found).toContainEqual({ node: 'speak', choice: 'storm', isEnding: false, isProven: false })
  expect(found.every((each) => !each.isProven)).toBe(true)
})

it('an option of history that its own road cannot take is told, and nothing that follows from it', () => {
  const needs = { kind: 'meter.atLeast', meter: 'trust', value: 9 } as const
  const parts = breadQueue.parts.map((part) => ({
    ...part,
    nodes: part.nodes.map((node) =>
      node.kind === 'turning point'
        ? { ...node, options: node.options.map((option) => (option.historical ? { ...option, needs } : option)) }
        : node,
    ),
  }))
  const barred: Scenario = { ...breadQueue, parts }
  expect(disagreements(barred)).toEqual([{ kind: 'shut', node: 'speak', option: 'go' }])
})
