import { expect, it } from 'vitest'
import type { Scenario } from '../../src/scenario/index.ts'
import { type OddsAnswer, type OddsReady, oddsDesk } from '../../src/worker/askOdds.ts'
import type { Asking } from '../../src/worker/askOnce.ts'
import { rehearsing } from '../../src/worker/weighing.ts'
import { breadQueue } from '../fixtures.ts'

/** Workers that say only what the test lets them say. */
const silentWorkers = () => {
  const made: (Asking & { got: unknown[]; ended: boolean })[] = []
  const create = (): Asking => {
    const worker = {
      got: [] as unknown[],
      ended: false,
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (message: unknown) => void worker.got.push(message),
      terminate: () => {
        worker.ended = true
      },
    } as Asking & { got: unknown[]; ended: boolean }
    made.push(worker)
    return worker
  }
  const say = (which: number, data: OddsAnswer | OddsReady) =>
    made[which]?.onmessage?.call(made[which] as unknown as Worker, { data } as MessageEvent)
  return { made, create, say }
}

const story = { scenario: {} as Scenario, texts: new Map([['scenario.yaml', '']]) }
const asked = { story, policy: 'uniform' } as const

it('a newer question ends the one that is still open, and its answers are heard no more', () => {
  const { made, create, say } = silentWorkers()
  const told: string[] = []
  const desk = oddsDesk({ answer: ({ kind }) => told.push(kind), failed: () => told.push('failed') }, create)
  desk.ask(asked)
  desk.ask({ ...asked, policy: 'leaning' })
  expect(made.map(({ ended }) => ended)).toEqual([true, false])
  say(0, { kind: 'done' })
  say(1, { kind: 'done' })
  expect(told).toEqual(['done'])
})

it('a worker that has answered takes the next question, and is not sent the same story again', () => {
  const { made, create, say } = silentWorkers()
  const desk = oddsDesk({ answer: () => undefined, failed: () => undefined }, create)
  desk.ask(asked)
  say(0, { kind: 'done' })
  desk.ask({ ...asked, from: 'ABC' })
  expect(made).toHaveLength(1)
  expect(made[0]?.got).toEqual([asked, { policy: 'uniform', from: 'ABC' }])
  desk.stop()
  expect(made[0]?.ended).toBe(true)
  desk.ask(asked)
  expect(made[1]?.got).toEqual([asked])
})

it('a browser without workers is told as failed', () => {
  const told: string[] = []
  const desk = oddsDesk({ answer: () => undefined, failed: () => told.push('failed') }, () => {
    throw new Error('no workers here')
  })
  desk.ask(asked)
  expect(told).toEqual(['failed'])
})

it('once there was an answer a second worker rehearses, and takes the next question where the first is still at work', () => {
  const { made, create, say } = silentWorkers()
  const desk = oddsDesk({ answer: () => undefined, failed: () => undefined }, create)
  desk.ask(asked)
  expect(made).toHaveLength(1)
  say(0, { kind: 'odds' } as OddsAnswer)
  say(0, { kind: 'odds' } as OddsAnswer)
  expect(made.map(({ got }) => got.at(-1))).toEqual([asked, { story, rehearse: true }])
  say(1, { kind: 'ready' })
  desk.ask({ ...asked, from: 'ABC' })
  expect(made[0]?.ended).toBe(true)
  expect(made[1]?.got.at(-1)).toEqual({ policy: 'uniform', from: 'ABC' })
  expect(made).toHaveLength(2)
  // Another story than the one that was rehearsed is sent along.
  say(1, { kind: 'odds' } as OddsAnswer)
  say(2, { kind: 'ready' })
  const other = { ...story }
  desk.ask({ ...asked, story: other })
  expect(made[2]?.got.at(-1)).toEqual({ ...asked, story: other })
})

it('a worker that is still rehearsing is not waited for: a new one takes the question, and it is heard only when it is taken', () => {
  const { made, create, say } = silentWorkers()
  const told: string[] = []
  const desk = oddsDesk({ answer: ({ kind }) => told.push(kind), failed: () => told.push('failed') }, create)
  desk.ask(asked)
  say(0, { kind: 'odds' } as OddsAnswer)
  desk.ask({ ...asked, from: 'ABC' })
  expect(made.map(({ ended }) => ended)).toEqual([true, false, false])
  expect(made.map(({ got }) => got.length)).toEqual([1, 1, 1])
  expect(made[2]?.got).toEqual([{ ...asked, from: 'ABC' }])
  say(1, { kind: 'ready' })
  expect(told).toEqual(['odds'])
  desk.ask(asked)
  expect(made).toHaveLength(3)
  expect(made[1]?.got.at(-1)).toEqual({ policy: 'uniform' })
})

it('stopping ends the rehearsal too', () => {
  const { made, create, say } = silentWorkers()
  const desk = oddsDesk({ answer: () => undefined, failed: () => undefined }, create)
  desk.ask(asked)
  say(0, { kind: 'odds' } as OddsAnswer)
  say(0, { kind: 'done' })
  desk.stop()
  expect(made.map(({ ended }) => ended)).toEqual([false, true])
})

it('a rehearsal of a story says that it is ready, and nothing else', () => {
  const said: OddsReady[] = []
  rehearsing({ scenario: breadQueue, texts: new Map() }, (one) => said.push(one))
  expect(said).toEqual([{ kind: 'ready' }])
})
