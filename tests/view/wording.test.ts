import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { historicalPlay } from '../../src/analysis/index.ts'
import { newJournal, type Play, replay, startPlay, step } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { debriefOf, screenOf, type Wording } from '../../src/view/index.ts'
import { dicedPlay, playAfter } from '../engine/plays.ts'
import { breadQueue, breadQueuePlain, leftOfOctober, leftOfOctoberPlain } from '../fixtures.ts'

const start = newJournal(breadQueue, 0)
const plainly: Wording = { plain: breadQueuePlain }
const decided = (option: string): Play => replay(breadQueue, { ...start, choices: [{ node: 'speak', option }] }).play
const read = (play: Play) => step(breadQueue, play, { type: 'read' })
const show = (play: Play, wording?: Wording) => screenOf(breadQueue, play, speak, wording)

describe('a plain wording', () => {
  it('tells situation, outcome and record plainly', () => {
    const first = startPlay(breadQueue, start)
    expect(show(first, plainly).text).toBe('No cart. [Darya](person:darya) waits.')
    expect(show(read(first), plainly).text).toBe('Who will go in?')
    expect(show(decided('wait'), plainly).text).toBe('Nothing comes.')
    expect(show(read(decided('wait')), plainly).record?.summary).toBe('Minutes agree.')
  })

  it('tells the standard text where there is no plain one', () => {
    const choices = [
      { node: 'speak', option: 'go' },
      { node: 'errands', picks: ['baker', 'miller'] },
    ]
    const { play } = replay(breadQueue, { ...start, choices })
    expect(show(play, plainly).chosen?.picks.map((pick) => pick.outcome)).toEqual(['Tea comes.', 'One sack.'])
    expect(show(read(read(play)), plainly).text).toBe('Hands will be counted.')
  })

  it('is followed by the records of the debrief', () => {
    const records = (wording?: Wording) =>
      debriefOf(breadQueue, historicalPlay(breadQueue), speak, undefined, wording).records.map(({ record }) => record.summary)
    expect(records(plainly).slice(0, 3)).toEqual(['Minutes agree.', 'Nobody wrote.', 'By one vote.'])
    expect(records()[0]).toBe('The minutes say so.')
  })

  it('changes words and nothing else, on any page of any road', () => {
    const wordless = (play: Play, wording?: Wording) => {
      const { chosen, record, ...rest } = screenOf(leftOfOctober, play, speak, wording)
      const picks = chosen?.picks.map((pick) => ({ ...pick, outcome: '' }))
      return { ...rest, text: '', chosen: { ...chosen, picks }, record: { ...record, summary: '' } }
    }
    fc.assert(
      fc.property(fc.nat(4095), fc.nat(60), (dice, count) => {
        const { journal } = dicedPlay(leftOfOctober, dice, dice)
        const play = playAfter(leftOfOctober, journal, count)
        expect(wordless(play, { plain: leftOfOctoberPlain, summaries: false })).toEqual(wordless(play))
      }),
      { numRuns: 60, seed: 1917 },
    )
  })
})

describe('a summary instead of a flagged passage', () => {
  const sum: Wording = { summaries: true }
  const storm = () => {
    const hungry: Scenario = {
      ...breadQueue,
      meters: breadQueue.meters.map((meter) => (meter.id === 'hunger' ? { ...meter, start: 8 } : meter)),
    }
    const { play } = replay(hungry, { ...start, choices: [{ node: 'speak', option: 'storm' }] })
    return (wording: Wording) => screenOf(hungry, play, speak, wording)
  }

  it('stands there only where it was asked for, with the full text behind it', () => {
    expect(storm()({})).toMatchObject({ text: 'Glass and bread.', summarised: false, fullText: '' })
    expect(storm()(sum)).toMatchObject({
      text: 'The bread is taken by force.',
      summarised: true,
      fullText: 'Glass and bread.',
    })
  })

  it('goes before a plain text, which is then what it stands for', () => {
    expect(storm()({ ...sum, ...plainly })).toMatchObject({ text: 'The bread is taken by force.', fullText: 'Glass, bread.' })
  })

  it('leaves a page alone that has none', () => {
    expect(show(decided('go'), sum)).toMatchObject({ text: 'They let you finish.', summarised: false, fullText: '' })
  })

  it('stands for one task among others', () => {
    const parts = breadQueue.parts.map((part) => ({
      ...part,
      nodes: part.nodes.map((node) => (node.id === 'errands' ? { ...node, instead: { outcomes: { miller: 'Flour.' } } } : node)),
    }))
    const story = { ...breadQueue, parts }
    const choices = [
      { node: 'speak', option: 'go' },
      { node: 'errands', picks: ['baker', 'miller'] },
    ]
    const { chosen } = screenOf(story, replay(story, { ...start, choices }).play, speak, sum)
    expect(chosen?.picks).toEqual([
      { label: 'See the baker', outcome: 'He pours tea.', fullText: '' },
      { label: 'See the miller', outcome: 'Flour.', fullText: 'One sack.' },
    ])
  })
})
