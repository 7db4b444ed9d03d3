import { describe, expect, it } from 'vitest'
import {
  causesOf,
  draw,
  holds,
  newJournal,
  nodeOf,
  oddsOf,
  replay,
  startPlay,
  tally,
  turnPages,
  type Values,
} from '../../src/engine/index.ts'
import type { Chance, Vote } from '../../src/scenario/index.ts'
import { breadQueue } from '../fixtures.ts'

const values = (meters: Record<string, number>, flags: Record<string, boolean> = {}): Values => ({ meters, flags })

describe('a condition', () => {
  it('reads a meter, a flag, any of several, and the opposite', () => {
    const at = values({ trust: 4 }, { 'spoke-up': true })
    expect(holds({ kind: 'meter.atLeast', meter: 'trust', value: 4 }, at)).toBe(true)
    expect(holds({ kind: 'meter.atMost', meter: 'trust', value: 3 }, at)).toBe(false)
    expect(holds({ kind: 'flag', flag: 'spoke-up', is: true }, at)).toBe(true)
    expect(holds({ kind: 'flag', flag: 'never-set', is: false }, at)).toBe(true)
    expect(holds({ kind: 'not', of: { kind: 'flag', flag: 'spoke-up', is: true } }, at)).toBe(false)
    expect(
      holds(
        {
          kind: 'any',
          of: [
            { kind: 'meter.atLeast', meter: 'trust', value: 9 },
            { kind: 'flag', flag: 'spoke-up', is: true },
          ],
        },
        at,
      ),
    ).toBe(true)
  })
})

describe('a vote', () => {
  const vote = nodeOf(breadQueue, 'ballot') as Vote
  it('is moved by what was done before, and says so', () => {
    expect(tally(vote, values({ trust: 5 }, { 'spoke-up': true }))).toMatchObject({
      for: 8,
      against: 7,
      abstained: 1,
      carried: true,
    })
    const silent = tally(vote, values({ trust: 5 }))
    expect(silent).toMatchObject({ for: 6, against: 9, carried: false })
    expect(silent.waverers[0]?.shifts[0]).toEqual({ by: 2, because: 'You spoke', applied: false })
  })

  it('never counts fewer than no hands nor more than there are', () => {
    expect(tally(vote, values({ trust: 0 })).waverers[0]).toMatchObject({ for: 0, rest: 4 })
  })
})

describe('luck', () => {
  const cart = nodeOf(breadQueue, 'cart') as Chance
  it('falls as it fell with seed 0, and the same for everybody with another', () => {
    expect(draw(cart, values({}), 0).happened).toBe(true)
    for (const seed of [1, 17, 4095]) expect(draw(cart, values({}), seed)).toEqual(draw(cart, values({}), seed))
  })

  it('comes out about as often as its odds say', () => {
    const hits = Array.from(
      { length: 4095 },
      (_, at) => draw(cart, values({}, { 'baker-friend': true }), at + 1).happened,
    ).filter(Boolean)
    expect(oddsOf(cart, values({}, { 'baker-friend': true })).odds).toBe(80)
    expect(hits.length / 4095).toBeGreaterThan(0.77)
    expect(hits.length / 4095).toBeLessThan(0.83)
  })
})

describe('what moved this', () => {
  it('leads from a meter and from the ending back to the choices', () => {
    const journal = {
      ...newJournal(breadQueue, 0),
      choices: [
        { node: 'speak', option: 'go' },
        { node: 'errands', picks: ['baker', 'miller'] },
      ],
    }
    const play = turnPages(breadQueue, replay(breadQueue, journal).play)
    expect(causesOf(breadQueue, play, { meter: 'trust' })).toEqual([{ node: 'speak', because: 'You went' }])
    expect(causesOf(breadQueue, play, { ending: true }).map((cause) => cause.node)).toContain('errands')
  })
})

describe('a part that is entered on its own', () => {
  it('starts with the values that history brings there', () => {
    const play = startPlay(breadQueue, newJournal(breadQueue, 5, 'evening'))
    expect(play.node).toBe('ballot')
    expect(play.values).toEqual(values({ hunger: 5, trust: 5 }, { 'spoke-up': true, 'baker-friend': true }))
  })
})

describe('a turning point of which history knows nothing', () => {
  it('holds no option against history and adds no distance', () => {
    const parts = breadQueue.parts.map((part) => ({
      ...part,
      nodes: part.nodes.map((node) => (node.kind === 'turning point' ? { ...node, invented: true } : node)),
    }))
    const invented = { ...breadQueue, parts }
    const { play } = replay(invented, { ...newJournal(invented, 0), choices: [{ node: 'speak', option: 'wait' }] })
    expect(play.steps.at(-1)).toMatchObject({ node: 'speak', option: 'wait' })
    expect(play.steps.at(-1)?.match).toBeUndefined()
    expect(play.distanceBits).toBe(0)
  })
})
