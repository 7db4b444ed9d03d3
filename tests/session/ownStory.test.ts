import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { OwnStory } from '../../src/session/index.ts'
import { followOwnStory, keepOwnStory, ownStory } from '../../src/session/ownStory.ts'
import { breadQueue, breadQueuePlain } from '../fixtures.ts'
import { fullDisk } from './disk.ts'

const story: OwnStory = { scenario: breadQueue, plain: breadQueuePlain }
const edited: OwnStory = { ...story, scenario: { ...breadQueue, meta: { ...breadQueue.meta, title: 'The long queue' } } }

/** Puts anything into the place where the story is kept, as another version of the game might have. */
const put = async (value: unknown): Promise<void> => {
  const db = await openDB('left-of-october/own-story', 1, { upgrade: (fresh) => void fresh.createObjectStore('story') })
  await db.put('story', value, 'latest')
  db.close()
}

beforeEach(() => put(undefined))
afterEach(fullDisk.empty)

describe('a scenario of one’s own', () => {
  it('is found by the next page as it was kept, and the last one kept is the one found', async () => {
    await keepOwnStory(story)
    await keepOwnStory(edited)
    expect(await ownStory()).toEqual(edited)
  })

  it('is not there until one was kept', async () => {
    expect(await ownStory()).toBeUndefined()
  })

  it.each([
    ['of another version of the game', { version: 2, ...story }],
    ['without its parts', { version: 1, ...story, scenario: { ...breadQueue, parts: [] } }],
    ['without its lists', { version: 1, ...story, scenario: { ...breadQueue, meters: 'none' } }],
    [
      'whose first step is missing',
      { version: 1, ...story, scenario: { ...breadQueue, parts: [{ id: 'x', start: 'gone', nodes: [{}] }] } },
    ],
    ['that is no scenario', 'a letter'],
  ])('%s is not played', async (_, value) => {
    await put(value)
    expect(await ownStory()).toBeUndefined()
  })

  it('reaches the pages that follow, also when the disk is full, and not after they left', async () => {
    const heard: string[] = []
    const stop = followOwnStory(({ scenario }) => heard.push(scenario.meta.title))
    await keepOwnStory(story)
    fullDisk.fill('at the call')
    await expect(keepOwnStory(edited)).rejects.toThrow()
    await expect.poll(() => heard).toEqual([breadQueue.meta.title, 'The long queue'])
    stop()
    fullDisk.empty()
    await keepOwnStory(story)
    await new Promise((done) => setTimeout(done, 30))
    expect(heard).toHaveLength(2)
  })
})
