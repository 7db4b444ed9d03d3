import { describe, expect, it } from 'vitest'
import { nodeOf, type Play, startPlay, step } from '../../src/engine/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { screenOf } from '../../src/view/index.ts'
import { handsSumOf, oddsSumOf } from '../../src/view/sumsOf.ts'
import { dicedPlay, playAfter } from '../engine/plays.ts'
import { leftOfOctober } from '../fixtures.ts'

/** Every page of two plays on which hands are counted or luck falls, before and after. */
const pages = [3, 5].flatMap((dice) => {
  const { journal } = dicedPlay(leftOfOctober, dice, dice)
  return journal.choices.flatMap((_, at) => {
    const found: Play[] = []
    let here = playAfter(leftOfOctober, journal, at + 1)
    for (
      let next = step(leftOfOctober, here, { type: 'read' });
      next !== here;
      next = step(leftOfOctober, here, { type: 'read' })
    ) {
      here = next
      if (/vote|chance/u.test(nodeOf(leftOfOctober, here.node).kind) && here.stage !== 'record') found.push(here)
    }
    return found
  })
})
const within = (least: number, most: number, number: number) => Math.min(most, Math.max(least, number))
const added = (shifts: readonly { readonly applied: boolean; readonly by: number }[]) =>
  shifts.reduce((sum, { applied, by }) => (applied ? sum + by : sum), 0)
const votes = pages.flatMap((play) => {
  const sum = handsSumOf(leftOfOctober, play, speak)
  return sum ? [{ play, sum }] : []
})
const chances = pages.flatMap((play) => {
  const sum = oddsSumOf(leftOfOctober, play, speak)
  return sum ? [{ play, sum }] : []
})

describe('the sum of a vote or a chance', () => {
  it('comes to the number on the page', () => {
    expect(Math.min(votes.length, chances.length)).toBeGreaterThan(5)
    for (const { play, sum } of votes) {
      const shown = screenOf(leftOfOctober, play, speak).vote
      expect([sum.count.for, sum.count.against, sum.count.abstained]).toEqual([shown?.for, shown?.against, shown?.abstained])
      expect(sum.groups.reduce((all, { hands }) => all + hands, sum.decided.for)).toBe(shown?.for)
      for (const group of sum.groups) expect(group.hands).toBe(within(0, group.seats, group.base + added(group.shifts)))
    }
    for (const { play, sum } of chances) {
      expect(sum.odds).toBe(screenOf(leftOfOctober, play, speak).chance?.odds)
      expect(sum.odds).toBe(within(5, 95, sum.base + added(sum.shifts)))
    }
  })

  it('says of each thing what it hangs on, and it counts exactly where all of that holds', () => {
    const shifts = [
      ...votes.flatMap(({ sum }) => sum.groups.flatMap((group) => group.shifts)),
      ...chances.flatMap(({ sum }) => sum.shifts),
    ]
    expect(new Set(shifts.map(({ applied }) => applied)).size).toBe(2)
    for (const { applied, needs, because } of shifts)
      expect(
        needs.every(({ met }) => met),
        because,
      ).toBe(applied)
  })

  it('names the step of the road that turned it, which lies before this page', () => {
    const all = [...votes, ...chances].flatMap(({ play, sum }) =>
      ('groups' in sum ? sum.groups.flatMap(({ shifts }) => shifts) : sum.shifts).flatMap(({ turned }) =>
        turned.map(({ title }) => ({ play, title })),
      ),
    )
    expect(all.length).toBeGreaterThan(5)
    for (const { play, title } of all) {
      const titles = play.steps
        .map(({ node }) => nodeOf(leftOfOctober, node))
        .map((node) => (node.id === play.node ? '' : node.title))
      expect(titles).toContain(title)
    }
  })

  it('is of one group where that is asked about, and of nothing where the page has no such number', () => {
    const [{ play, sum }] = votes as [(typeof votes)[number]]
    const [first] = sum.groups
    expect(handsSumOf(leftOfOctober, play, speak, first?.id)?.groups).toEqual([first])
    expect(handsSumOf(leftOfOctober, play, speak, 'nobody')).toBeUndefined()
    expect(oddsSumOf(leftOfOctober, play, speak)).toBeUndefined()
    expect(handsSumOf(leftOfOctober, startPlay(leftOfOctober, play.journal), speak)).toBeUndefined()
  })
})
