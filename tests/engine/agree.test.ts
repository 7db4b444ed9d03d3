import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActor } from 'xstate'
import { dicedChooser } from '../../src/analysis/index.ts'
import { machineOf, playOf, quickPlay, replay, startActor, startValues, step, turnPages } from '../../src/engine/index.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'
import { dicedPlay, playAfter } from './plays.ts'

const seeds = fc.integer({ min: 0, max: 4095 })
const dice = fc.integer({ min: 1, max: 2 ** 30 })

describe.each([
  ['the bread queue', breadQueue],
  ['Left of October', leftOfOctober],
])('on random journals of %s', (_, scenario) => {
  it('XState and the fast loop stand at the same place with the same values and the same log', () => {
    fc.assert(
      fc.property(seeds, dice, fc.nat(30), (seed, roll, cut) => {
        const { journal } = dicedPlay(scenario, seed, roll)
        const prefix = { ...journal, choices: journal.choices.slice(0, cut) }
        expect(startActor(scenario, prefix).play()).toEqual(replay(scenario, prefix).play)
      }),
      { numRuns: 150 },
    )
  })

  it('a machine restored from JSON goes on as one that was never stopped', () => {
    fc.assert(
      fc.property(seeds, dice, fc.nat(20), (seed, roll, cut) => {
        const whole = dicedPlay(scenario, seed, roll)
        const prefix = { ...whole.journal, choices: whole.journal.choices.slice(0, cut) }
        const fresh = startActor(scenario, prefix)
        const kept = JSON.parse(JSON.stringify(fresh.actor.getPersistedSnapshot()))
        const restored = createActor(machineOf(scenario), {
          snapshot: kept,
          input: { seed, values: startValues(scenario) },
        }).start()
        fresh.actor.send({ type: 'read' })
        restored.send({ type: 'read' })
        expect(playOf(scenario, prefix, restored.getSnapshot())).toEqual(fresh.play())
      }),
      { numRuns: 40 },
    )
  })

  it('replaying a finished journal ends where it ended, and undo is a shorter journal', () => {
    fc.assert(
      fc.property(seeds, dice, (seed, roll) => {
        const play = dicedPlay(scenario, seed, roll)
        expect(turnPages(scenario, replay(scenario, play.journal).play)).toEqual(play)
        const count = play.journal.choices.length
        expect(playAfter(scenario, play.journal, count - 1).journal.choices).toEqual(play.journal.choices.slice(0, count - 1))
      }),
      { numRuns: 100 },
    )
  })

  it('the loop without a log ends at the same ending with the same values', () => {
    fc.assert(
      fc.property(seeds, dice, (seed, roll) => {
        const play = dicedPlay(scenario, seed, roll)
        expect(quickPlay(scenario, seed, dicedChooser(roll))).toEqual({ ending: play.node, values: play.values })
      }),
      { numRuns: 100 },
    )
  })

  it('every meter stays within 0 and 10 and every step of one has its reason', () => {
    fc.assert(
      fc.property(seeds, dice, (seed, roll) => {
        for (const each of dicedPlay(scenario, seed, roll).steps) {
          for (const value of Object.values(each.after.meters)) expect(value >= 0 && value <= 10).toBe(true)
          for (const change of each.changes) expect(change.because).not.toBe('')
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('an event that is not allowed', () => {
  it('changes nothing, in the loop and in the machine', () => {
    const { actor, play } = startActor(breadQueue, { scenario: 'bread-queue', version: 1, hash: '', seed: 0, choices: [] })
    const before = play()
    for (const event of [
      { type: 'option.choose', option: 'go' },
      { type: 'tasks.choose', picks: ['baker', 'miller'] },
    ] as const) {
      actor.send(event)
      expect(play()).toEqual(before)
      expect(step(breadQueue, before, event)).toBe(before)
    }
  })

  it('a closed option, an unknown one, and too few picks are refused', () => {
    const start = { scenario: 'bread-queue', version: 1, hash: '', seed: 0 } as const
    expect(replay(breadQueue, { ...start, choices: [{ node: 'speak', option: 'storm' }] }).stopped).toMatchObject({
      at: 0,
      why: 'not-open',
    })
    expect(replay(breadQueue, { ...start, choices: [{ node: 'speak', option: 'fly' }] }).stopped?.why).toBe('unknown-choice')
    expect(replay(breadQueue, { ...start, choices: [{ node: 'moon', option: 'go' }] }).stopped?.why).toBe('unknown-node')
    const go = { node: 'speak', option: 'go' } as const
    expect(replay(breadQueue, { ...start, choices: [go, { node: 'errands', picks: ['baker'] }] }).stopped).toMatchObject({
      at: 1,
      why: 'not-open',
    })
  })
})
