import { describe, expect, it } from 'vitest'
import { reach } from '../../src/analysis/index.ts'
import { nodeOf, replay, turnPages } from '../../src/engine/index.ts'
import { breadQueue } from '../fixtures.ts'
import { everything, metBy } from './meetings.ts'

describe('the search for what a story can reach', () => {
  const found = reach(breadQueue)

  it('is complete on a small story and meets all of it but what its needs rule out', () => {
    expect(found.complete).toBe(true)
    // Nobody is hungry enough to storm the bakery on the first morning.
    expect(everything(breadQueue).filter((each) => !found.met.has(each))).toEqual(['speak/storm'])
  })

  it('gives for each thing a journal that meets it when it is replayed', () => {
    for (const [key, journal] of found.met) {
      const play = turnPages(breadQueue, replay(breadQueue, journal).play)
      expect(metBy(play), key).toContain(key)
    }
  })

  it('says so when it did not follow everything', () => {
    const little = reach(breadQueue, 1)
    expect(little.complete).toBe(false)
    expect(nodeOf(breadQueue, [...little.met.keys()][0] ?? '').id).toBe('news')
  })
})
