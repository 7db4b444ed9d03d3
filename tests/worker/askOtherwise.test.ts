import { describe, expect, it } from 'vitest'
import { type Otherwise, otherwise } from '../../src/analysis/index.ts'
import type { Asking } from '../../src/worker/askOnce.ts'
import { askOtherwise } from '../../src/worker/askOtherwise.ts'
import { dicedPlay } from '../engine/plays.ts'
import { breadQueue } from '../fixtures.ts'

const page = dicedPlay(breadQueue, 1, 1)
const asked = { scenario: breadQueue, page, number: { kind: 'distance' } } as const
const answer = otherwise(breadQueue, page, asked.number)

/** What a listener is told by a worker that says one thing. */
const heard = (said: Otherwise | undefined) => {
  const told: unknown[] = []
  const worker = { postMessage: () => undefined, terminate: () => told.push('let go') } as unknown as Asking
  askOtherwise(asked, { found: (found) => told.push(found), failed: () => told.push('failed') }, () => worker)
  worker.onmessage?.call(worker as unknown as Worker, { data: said } as MessageEvent)
  return told
}

describe('asking what a single different choice would have changed', () => {
  it('tells the answer and lets the worker go', () => {
    expect(heard(answer)).toEqual([answer, 'let go'])
  })

  it('says that it failed where the worker has no answer', () => {
    expect(heard(undefined)).toEqual(['failed', 'let go'])
  })
})
