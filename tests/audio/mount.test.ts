// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newJournal } from '../../src/engine/index.ts'
import { cell, createSession, type Store, settingsStore } from '../../src/session/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { breadQueue } from '../fixtures.ts'

vi.mock('howler', () => ({ Howl: class {}, Howler: {} }))
const { mountAudio } = await import('../../src/audio/index.ts')

/** A store that counts who listens. */
const counted = <Of extends Pick<Store<never>, 'subscribe'>>(store: Of): { readonly store: Of; listeners: number } => {
  const count = {
    store: {
      ...store,
      subscribe: (listener: never) => {
        count.listeners += 1
        const stop = (store.subscribe as (listener: never) => () => void)(listener)
        return () => {
          count.listeners -= 1
          stop()
        }
      },
    },
    listeners: 0,
  }
  return count
}

afterEach(() => vi.restoreAllMocks())

describe('the sound of a game that was left', () => {
  it('leaves no listener on the page, and none with session, settings and voice', () => {
    const added = vi.spyOn(document, 'addEventListener')
    const removed = vi.spyOn(document, 'removeEventListener')
    const session = createSession(breadQueue, newJournal(breadQueue, 0), 0, speak)
    const counts = [counted(session), counted(settingsStore(undefined)), counted(cell(false))] as const
    const [heard, settings, speaking] = counts
    const { destroy } = mountAudio(heard.store, settings.store, speaking.store, () => undefined)
    expect(counts.map(({ listeners }) => listeners)).toEqual([1, 1, 1])
    expect(added.mock.calls.length).toBeGreaterThan(0)
    destroy()
    expect(counts.map(({ listeners }) => listeners)).toEqual([0, 0, 0])
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
