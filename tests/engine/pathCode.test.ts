import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePath, encodePath, newJournal, replay } from '../../src/engine/index.ts'
import type { Agenda, Scenario, TurningPoint } from '../../src/scenario/index.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'
import { slipped, slips, sloppy } from './mistyping.ts'
import { dicedPlay } from './plays.ts'

const seeds = fc.integer({ min: 0, max: 4095 })
const dice = fc.integer({ min: 1, max: 2 ** 30 })

/** A campaign of the planned size: 32 turning points of 4 options and 18 agendas of 2 tasks out of 6. */
const campaign = (): Scenario => {
  const point = leftOfOctober.parts.flatMap((part) => part.nodes).find((node) => node.kind === 'turning point') as TurningPoint
  const agenda = leftOfOctober.parts.flatMap((part) => part.nodes).find((node) => node.kind === 'agenda') as Agenda
  const end = leftOfOctober.parts.flatMap((part) => part.nodes).find((node) => node.kind === 'ending')
  const length = 50
  const [option] = point.options
  const [task] = agenda.tasks
  if (!option || !task || !end) throw new Error('the shipped scenario lacks what this test builds on')
  const nodes = Array.from({ length }, (_, at) => {
    const id = `n${at}`
    const next = [{ go: at + 1 < length ? `n${at + 1}` : end.id }]
    return at % 25 < 16
      ? {
          ...point,
          id,
          options: ['a', 'b', 'c', 'd'].map((each, o) => ({ ...option, id: each, next, needs: undefined, historical: o === 0 })),
        }
      : {
          ...agenda,
          id,
          picks: 2,
          next,
          tasks: ['p', 'q', 'r', 's', 't', 'u'].map((each) => ({ ...task, id: each, needs: undefined })),
        }
  })
  return {
    ...leftOfOctober,
    parts: [{ id: 'all', title: '', subtitle: '', summary: '', start: 'n0', keeps: [], nodes: [...nodes, end] }],
  }
}

describe('a path code', () => {
  it('brings back exactly the journal it was made of', () => {
    fc.assert(
      fc.property(seeds, dice, fc.nat(25), fc.constantFrom(undefined, 'october'), (seed, roll, cut, from) => {
        const { journal } = dicedPlay(leftOfOctober, seed, roll, from)
        const prefix = { ...journal, choices: journal.choices.slice(0, cut) }
        expect(decodePath(leftOfOctober, encodePath(leftOfOctober, prefix))).toEqual({ journal: prefix })
      }),
      { numRuns: 300 },
    )
  })

  it('has at most 40 letters and digits for a full campaign', () => {
    const large = campaign()
    fc.assert(
      fc.property(seeds, dice, (seed, roll) => {
        const { journal } = dicedPlay(large, seed, roll)
        expect(journal.choices).toHaveLength(50)
        const code = encodePath(large, journal)
        expect(code.replaceAll('-', '').length).toBeLessThanOrEqual(40)
        expect(decodePath(large, code)).toEqual({ journal })
      }),
      { numRuns: 40 },
    )
  })

  it('does not mind case, spaces, dashes and lookalikes', () => {
    const code = encodePath(leftOfOctober, dicedPlay(leftOfOctober, 33, 5).journal)
    expect(decodePath(leftOfOctober, sloppy(code))).toEqual(decodePath(leftOfOctober, code))
  })

  it('refuses one wrong, swapped, lost or doubled letter, and never opens another game', () => {
    fc.assert(
      fc.property(seeds, dice, slips, (seed, roll, slip) => {
        const { journal } = dicedPlay(leftOfOctober, seed, roll)
        const code = encodePath(leftOfOctober, journal).replaceAll('-', '')
        const typed = slipped(code, slip)
        if (typed === code) return
        const read = decodePath(leftOfOctober, typed)
        expect(read).toHaveProperty('problem')
      }),
      { numRuns: 1500 },
    )
  })

  it('says what is wrong with it', () => {
    expect(decodePath(leftOfOctober, ' - ')).toEqual({ problem: 'empty' })
    expect(decodePath(leftOfOctober, 'ABC?')).toEqual({ problem: 'sign', sign: '?' })
    expect(decodePath(leftOfOctober, 'Z'.repeat(200))).toEqual({ problem: 'mistyped' })
  })
})

describe('a path code from an earlier version of the story', () => {
  const journal = {
    ...newJournal(breadQueue, 7),
    choices: [
      { node: 'speak', option: 'wait' },
      { node: 'errands', picks: ['baker', 'priest'] },
    ],
  }
  const old = { ...journal, choices: [{ node: 'speak', option: 'wait' }] }
  const code = encodePath(breadQueue, old)
  const lists = { speak: ['go', 'wait', 'storm'], errands: ['baker', 'miller', 'priest'] }
  const nodesOf = (change: (point: TurningPoint) => TurningPoint): Scenario => ({
    ...breadQueue,
    meta: { ...breadQueue.meta, version: 2 },
    parts: breadQueue.parts.map((part) => ({
      ...part,
      nodes: part.nodes.map((node) => (node.kind === 'turning point' ? change(node) : node)),
    })),
  })

  it('is followed by ids where the options were reordered since', () => {
    const reordered = nodesOf((point) => ({ ...point, options: [...point.options].reverse() }))
    const read = decodePath(reordered, code, [{ version: 1, nodes: lists }])
    expect('journal' in read && read.journal.choices).toEqual(old.choices)
    expect('journal' in read && replay(reordered, read.journal).stopped).toBeUndefined()
  })

  it('says at which decision it cannot be followed, and picks no other option', () => {
    const without = nodesOf((point) => ({ ...point, options: point.options.filter((option) => option.id !== 'wait') }))
    expect(decodePath(without, code, [{ version: 1, nodes: lists }])).toEqual({
      problem: 'decision',
      version: 1,
      at: 1,
      node: 'speak',
    })
  })
})
