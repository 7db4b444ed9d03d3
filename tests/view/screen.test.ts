import { describe, expect, it } from 'vitest'
import { historicalPlay } from '../../src/analysis/index.ts'
import { newJournal, replay, startPlay, step, turnPages } from '../../src/engine/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { codexOf, debriefOf, journalOf, meterCausesOf, screenOf } from '../../src/view/index.ts'
import { dicedPlay } from '../engine/plays.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'

const start = newJournal(breadQueue, 0)

describe('a screen', () => {
  it('tells what an option needs and why it is closed', () => {
    const screen = screenOf(breadQueue, turnPages(breadQueue, startPlay(breadQueue, start)), speak)
    const storm = screen.options.find((option) => option.id === 'storm')
    expect(storm).toMatchObject({
      open: false,
      needs: [{ words: 'Hunger at least 7 (you have 6)', met: false, unmet: 'Nobody is hungry enough' }],
    })
    expect(screen.options.find((option) => option.id === 'go')?.touches).toEqual([
      { meter: 'trust', name: 'Trust', short: 'Trust', direction: 'up', steps: 1 },
    ])
    expect(screen.advice[0]).toMatchObject({ optionLabel: 'Go in and speak', who: { name: 'Darya' } })
  })

  it('shows what a choice moved, with the reason, and the record after it', () => {
    const { play } = replay(breadQueue, { ...start, choices: [{ node: 'speak', option: 'wait' }] })
    const outcome = screenOf(breadQueue, play, speak)
    expect(outcome.changes).toMatchObject([{ name: 'Hunger', by: 1, to: 7, because: 'Another hour', word: 'high' }])
    expect(outcome.meters.find((meter) => meter.id === 'hunger')?.moved).toBe(1)
    const record = screenOf(breadQueue, step(breadQueue, play, { type: 'read' }), speak).record
    expect(record).toMatchObject({
      headline: 'She spoke',
      match: 'departed',
      bits: 1,
      yours: { label: 'Wait' },
      plausibility: { grade: 'moderate' },
    })
    expect(record?.claims[0]?.cites).toEqual(['The town clerk, Minutes (1917)'])
  })

  it('shows a vote before its count with waiting hands, and after it with raised ones', () => {
    const choices = [
      { node: 'speak', option: 'go' },
      { node: 'errands', picks: ['baker', 'miller'] },
    ]
    let play = replay(breadQueue, { ...start, choices }).play
    while (play.node !== 'ballot') play = step(breadQueue, play, { type: 'read' })
    const before = screenOf(breadQueue, play, speak).vote
    expect(before).toMatchObject({ counted: false, seats: 16, for: 8, against: 7 })
    expect(before?.groups.reduce((sum, group) => sum + group.undecided, 0)).toBe(4)
    const after = screenOf(breadQueue, step(breadQueue, play, { type: 'read' }), speak).vote
    expect(after).toMatchObject({ counted: true, carried: true, resultLabel: 'Opened' })
    expect(after?.groups.every((group) => group.undecided === 0)).toBe(true)
  })

  it('is the same value every time it is made', () => {
    const play = dicedPlay(leftOfOctober, 9, 9)
    expect(screenOf(leftOfOctober, play, speak)).toEqual(screenOf(leftOfOctober, play, speak))
  })
})

describe('the pages beside the story', () => {
  it('the sum of a meter is its start and every step', () => {
    const play = dicedPlay(leftOfOctober, 3, 3)
    for (const meter of leftOfOctober.meters) {
      const causes = meterCausesOf(leftOfOctober, play, meter.id, speak)
      expect((causes?.start ?? 0) + (causes?.steps.reduce((sum, each) => sum + each.by, 0) ?? 0)).toBe(causes?.value)
    }
  })

  it('what became of people stays hidden until the road has ended', () => {
    const before = codexOf(leftOfOctober, startPlay(leftOfOctober, newJournal(leftOfOctober, 0)), speak)
    const after = codexOf(leftOfOctober, historicalPlay(leftOfOctober), speak)
    const fate = (entries: typeof before) => entries.find((entry) => entry.ref === 'person:spiridonova')
    expect([fate(before)?.fate, fate(before)?.died]).toEqual(['', ''])
    expect(fate(after)?.fate).not.toBe('')
  })

  it('the journal tells what earlier choices meant later on', () => {
    const threads = journalOf(leftOfOctober, historicalPlay(leftOfOctober), speak).flatMap((line) => line.echoes)
    expect(threads.filter((each) => each.startsWith('Because')).length).toBeGreaterThanOrEqual(12)
  })

  it('the journal leads back to every decision', () => {
    const play = dicedPlay(leftOfOctober, 4, 8)
    const rewinds = journalOf(leftOfOctober, play, speak).flatMap((line) => line.rewind ?? [])
    expect(rewinds).toEqual(play.journal.choices.map((_, at) => at))
  })

  it('the debrief of history has no fork, and another road shows where it forks and what moved it', () => {
    const history = debriefOf(leftOfOctober, historicalPlay(leftOfOctober), speak)
    expect(history).toMatchObject({ departed: 0, impossible: 0, bits: 0 })
    expect(history.timeline.every((point) => point.match === 'same')).toBe(true)
    const other = debriefOf(leftOfOctober, dicedPlay(leftOfOctober, 12, 77), speak)
    expect(other.departed + other.impossible).toBeGreaterThan(0)
    expect(other.moved.length).toBeGreaterThan(0)
    expect(other.code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{1,4})+$/)
  })
})
