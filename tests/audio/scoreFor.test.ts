import { describe, expect, it } from 'vitest'
import { scoreFor, silentScore } from '../../src/audio/scoreFor.ts'
import { like, screens } from './screens.ts'

const middling = { villages: 6, unity: 6, influence: 3, liberties: 6 }
const decision = (meters: Readonly<Record<string, number>>) => scoreFor(like(screens.question, { meters }))
const motifs = (score: ReturnType<typeof scoreFor>) => [score.land, score.party, score.state].filter((level) => level > 0).length

describe('the score', () => {
  it('is silent under the record, whatever stands', () => {
    expect(scoreFor(like(screens.record, { meters: { ...middling, hours: 0 } }))).toEqual(silentScore)
  })

  it('loses the party’s motif when unity is low, and hears it better the higher unity is', () => {
    expect(decision({ ...middling, unity: 2 }).party).toBe(0)
    const levels = [3, 5, 7, 9].map((unity) => decision({ ...middling, unity }).party)
    expect(levels).toEqual(levels.toSorted((a, b) => a - b))
    expect(new Set(levels).size).toBe(4)
  })

  it('hears the villages as they trust', () => {
    expect(decision({ ...middling, villages: 2 }).land).toBe(0)
    expect(decision({ ...middling, villages: 8 }).land).toBeGreaterThan(decision({ ...middling, villages: 4 }).land)
  })

  it('hears the state as democracy fades, and as the Bolsheviks listen', () => {
    expect(decision(middling).state).toBe(0)
    expect(decision({ ...middling, liberties: 1 }).state).toBeGreaterThan(0.5)
    expect(decision({ ...middling, influence: 9 }).state).toBeGreaterThan(0.5)
  })

  it('begins July’s drum when the hours fall, and beats it louder the fewer are left', () => {
    const pulse = (hours: number) => decision({ ...middling, hours }).pulse
    expect(pulse(8)).toBe(0)
    expect(pulse(10)).toBe(0)
    expect(pulse(6)).toBeGreaterThan(0)
    expect(pulse(3)).toBeGreaterThan(pulse(6))
    expect(pulse(0)).toBe(1)
    expect(decision(middling).pulse).toBe(0)
  })

  it('lets the motifs step back where the drum is near', () => {
    expect(decision({ ...middling, hours: 1 }).party).toBeLessThan(decision({ ...middling, hours: 8 }).party)
  })

  it('has at most two motifs at once, and one over news', () => {
    const meters = { villages: 8, unity: 9, influence: 9, liberties: 1 }
    expect(motifs(decision(meters))).toBe(2)
    expect(motifs(scoreFor(like(screens.news, { meters })))).toBe(1)
  })

  it('keeps its motifs back while hands are counted or luck is waited for', () => {
    for (const kind of ['vote', 'chance'] as const)
      expect(motifs(scoreFor(like(screens.question, { kind, meters: { ...middling, villages: 9 } })))).toBe(0)
  })

  it('ends without the drum, on a bell and the one motif that is left', () => {
    const ending = (meters: Readonly<Record<string, number>>) =>
      scoreFor(like(screens.question, { kind: 'ending', stage: 'ended', meters }))
    const broken = ending({ villages: 2, unity: 1, influence: 2, liberties: 1, hours: 0 })
    expect(broken).toMatchObject({ pulse: 0, party: 0, land: 0 })
    expect(broken.state).toBeGreaterThan(0)
    expect(broken.knell).toBeGreaterThan(0)
    expect(ending({ villages: 3, unity: 9, influence: 2, liberties: 7 })).toMatchObject({ land: 0, state: 0 })
  })

  it('stays between silence and full on every screen', () => {
    for (const value of [0, 5, 10])
      for (const screen of Object.values(screens))
        for (const level of Object.values(
          scoreFor(like(screen, { meters: { villages: value, unity: value, influence: value, liberties: value, hours: value } })),
        )) {
          expect(level).toBeGreaterThanOrEqual(0)
          expect(level).toBeLessThanOrEqual(1)
        }
  })
})
