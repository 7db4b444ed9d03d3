// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newJournal } from '../../src/engine/index.ts'
import { cell, createSession, settingsStore } from '../../src/session/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { breadQueue } from '../fixtures.ts'

vi.mock('howler', () => ({ Howl: class {}, Howler: {} }))
const { mountAudio } = await import('../../src/audio/index.ts')

/** Counts who listens to a store. */
const countListeners = <Value>(store: { subscribe(listener: (value: Value) => void): () => void }): { now: number } => {
  const count = { now: 0 }
  const subscribe = store.subscribe
  store.subscribe = (listener) => {
    count.now += 1
    const stop = subscribe(listener)
    return () => {
      count.now -= 1
      stop()
    }
  }
  return count
}

afterEach(() => vi.restoreAllMocks())

describe('the sound of a game that was left', () => {
  it('leaves no listener on the page, and none with session, settings and voice', () => {
    const added = vi.spyOn(document, 'addEventListener')
    const removed = vi.spyOn(document, 'removeEventListener')
    const session = createSession(breadQueue, newJournal(breadQueue, 0), 0, speak)
    const settings = settingsStore(undefined)
    const speaking = cell(false)
    const counts = [countListeners(session), countListeners(settings), countListeners(speaking)]
    const { destroy } = mountAudio(session, settings, speaking, () => undefined)
    expect(counts.map(({ now }) => now)).toEqual([1, 1, 1])
    expect(added.mock.calls.length).toBeGreaterThan(0)
    destroy()
    expect(counts.map(({ now }) => now)).toEqual([0, 0, 0])
    expect(removed.mock.calls).toEqual(added.mock.calls)
  })
})

describe('a session that was closed', () => {
  it('tells nobody any more', () => {
    const session = createSession(breadQueue, newJournal(breadQueue, 0), 0, speak)
    const told = vi.fn()
    session.subscribe(told)
    session.close()
    told.mockClear()
    session.rewind(0)
    expect(told).not.toHaveBeenCalled()
  })
})
