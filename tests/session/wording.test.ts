import { describe, expect, it } from 'vitest'
import { newJournal } from '../../src/engine/index.ts'
import type { PlainTexts } from '../../src/scenario/index.ts'
import { createSession } from '../../src/session/session.ts'
import { settingsStore } from '../../src/session/settings.ts'
import { wordingStore } from '../../src/session/wording.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { breadQueue, breadQueuePlain } from '../fixtures.ts'

const settled = () => new Promise((done) => setTimeout(done))

/** A store whose plain texts come, or fail to come, as `answers` says, one answer a fetch. */
const storeWith = (...answers: readonly (PlainTexts | undefined)[]) => {
  const told = { fetched: 0, failed: 0 }
  const settings = settingsStore(undefined)
  const fetchPlain = async () => {
    const answer = answers[told.fetched]
    told.fetched += 1
    if (!answer) throw new Error('not there')
    return answer
  }
  const wording = wordingStore(settings, fetchPlain, () => {
    told.failed += 1
  })
  return { settings, wording, told }
}

describe('the wording that settings ask for', () => {
  it('fetches nothing until somebody wants plain texts, and then once', async () => {
    const { settings, wording, told } = storeWith(breadQueuePlain)
    settings.change({ volume: 0.3, flagged: 'summary' })
    expect(told.fetched).toBe(0)
    expect(wording.current).toEqual({ plain: undefined, summaries: true })
    settings.change({ level: 'plain' })
    settings.change({ muted: true })
    await settled()
    expect(wording.current.plain).toBe(breadQueuePlain)
    settings.change({ level: 'standard' })
    expect(wording.current.plain).toBeUndefined()
    settings.change({ level: 'plain' })
    expect(wording.current.plain).toBe(breadQueuePlain)
    expect(told).toEqual({ fetched: 1, failed: 0 })
  })

  it('stays standard where the texts cannot be had, says so once, and tries again when asked anew', async () => {
    const { settings, wording, told } = storeWith(undefined, breadQueuePlain)
    settings.change({ level: 'plain' })
    await settled()
    settings.change({ muted: true })
    await settled()
    expect(wording.current.plain).toBeUndefined()
    expect(told).toEqual({ fetched: 1, failed: 1 })
    settings.change({ level: 'standard' })
    settings.change({ level: 'plain' })
    await settled()
    expect(wording.current.plain).toBe(breadQueuePlain)
  })

  it('comes too late for somebody who has gone back to the standard texts', async () => {
    const { settings, wording } = storeWith(breadQueuePlain)
    settings.change({ level: 'plain' })
    settings.change({ level: 'standard' })
    await settled()
    expect(wording.current.plain).toBeUndefined()
  })

  it('follows an edit of the plain texts', async () => {
    const { settings, wording } = storeWith(breadQueuePlain)
    settings.change({ level: 'plain' })
    await settled()
    const seen: (PlainTexts | undefined)[] = []
    wording.subscribe(({ plain }) => seen.push(plain))
    wording.replace({})
    expect(seen).toEqual([breadQueuePlain, {}])
  })
})

describe('a session told otherwise', () => {
  it('shows other words at once, and neither its journal nor its page moves', () => {
    const session = createSession(breadQueue, newJournal(breadQueue, 0), 1, speak)
    const { play, read, screen } = session.state
    session.reword({ plain: breadQueuePlain })
    expect(session.state.screen.text).toBe('Who will go in?')
    expect(session.state).toMatchObject({ play, read })
    session.send({ type: 'read' })
    session.undo()
    expect(session.state.screen.text).toBe('Who will go in?')
    session.reword({})
    expect(session.state.screen.text).toBe(screen.text)
  })

  it('keeps its wording when the scenario is edited under it', () => {
    const session = createSession(breadQueue, newJournal(breadQueue, 0), 1, speak, { plain: breadQueuePlain })
    session.swap({ ...breadQueue, hash: 'other' })
    expect(session.state.screen.text).toBe('Who will go in?')
  })
})
