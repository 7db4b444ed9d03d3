import { describe, expect, it } from 'vitest'
import { type RoadsRow, roadsNotTaken } from '../../src/analysis/index.ts'
import type { Asking } from '../../src/worker/askOnce.ts'
import { askRoads } from '../../src/worker/askRoads.ts'
import { dicedPlay } from '../engine/plays.ts'
import { breadQueue } from '../fixtures.ts'

const { journal } = dicedPlay(breadQueue, 1, 1)
const asked = { scenario: breadQueue, journal, until: journal.choices.length }
const [row] = [...roadsNotTaken(breadQueue, journal)] as [RoadsRow]

/** A worker that says only what the test lets it say. */
const silentWorker = () => {
  const got: unknown[] = []
  const worker = {
    ended: false,
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message: unknown) => void got.push(message),
    terminate: () => {
      worker.ended = true
    },
  } as Asking & { ended: boolean }
  const say = (data: unknown) => worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent)
  const breakDown = () => worker.onerror?.call(worker as unknown as Worker, new Event('error') as ErrorEvent)
  return { worker, got, say, breakDown }
}

const listener = () => {
  const told: string[] = []
  return {
    told,
    row: ({ at }: RoadsRow) => void told.push(`row ${at}`),
    done: () => void told.push('done'),
    failed: () => void told.push('failed'),
  }
}

describe('asking for the roads not taken', () => {
  it('tells each row as it comes, then the end, and lets the worker go', () => {
    const { worker, got, say } = silentWorker()
    const heard = listener()
    askRoads(asked, heard, () => worker)
    expect(got).toEqual([asked])
    say({ row })
    say('done')
    expect(heard.told).toEqual([`row ${row.at}`, 'done'])
    expect(worker.ended).toBe(true)
  })

  it('stops the work and tells no more once it is left', () => {
    const { worker, say, breakDown } = silentWorker()
    const heard = listener()
    const leave = askRoads(asked, heard, () => worker)
    say({ row })
    leave()
    say({ row })
    breakDown()
    expect(worker.ended).toBe(true)
    expect(heard.told).toEqual([`row ${row.at}`])
  })

  it('says once that it failed where there is no worker, or where its script does not come', () => {
    const none = listener()
    askRoads(asked, none, () => {
      throw new ReferenceError('Worker is not defined')
    })
    expect(none.told).toEqual(['failed'])
    const { worker, breakDown } = silentWorker()
    const broken = listener()
    askRoads(asked, broken, () => worker)
    breakDown()
    breakDown()
    expect(broken.told).toEqual(['failed'])
    expect(worker.ended).toBe(true)
  })
})
