import { describe, expect, it } from 'vitest'
import { newJournal, replay, startPlay, step, turnPages } from '../../src/engine/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { screenOf } from '../../src/view/index.ts'
import { moodOf } from '../../src/view/mood.ts'
import { dicedPlay } from '../engine/plays.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'

const asked = { open: true, decided: undefined, grave: false }
const stay = { option: 'stay' }

describe('somebody in the room', () => {
  it('looks calm while they urge something, or as the scenario says', () => {
    expect(moodOf(stay, asked)).toBe('calm')
    expect(moodOf({ ...stay, mood: 'glad' }, asked)).toBe('glad')
  })

  it('looks stern where what they urge is closed, whatever the scenario says', () => {
    expect(moodOf({ ...stay, mood: 'glad' }, { ...asked, open: false })).toBe('stern')
  })

  it('looks glad when followed and stern when overruled', () => {
    expect(moodOf({ ...stay, mood: 'stern' }, { ...asked, decided: 'stay' })).toBe('glad')
    expect(moodOf(stay, { ...asked, decided: 'go' })).toBe('stern')
  })

  it('is never glad of what was decided where the page warns of violence', () => {
    expect(moodOf(stay, { ...asked, decided: 'stay', grave: true })).toBe('calm')
  })
})

describe('the room', () => {
  it('knows after the decision who was followed and who was overruled, and before it neither', () => {
    const start = newJournal(breadQueue, 0)
    const before = screenOf(breadQueue, turnPages(breadQueue, startPlay(breadQueue, start)), speak).advice
    expect(before).toMatchObject([{ option: 'go', mood: 'calm', followed: undefined }])
    const decided = (option: string) =>
      screenOf(breadQueue, replay(breadQueue, { ...start, choices: [{ node: 'speak', option }] }).play, speak).advice
    // The page warns of broken windows.
    expect(decided('go')).toMatchObject([{ mood: 'calm', followed: true }])
    expect(decided('wait')).toMatchObject([{ mood: 'stern', followed: false }])
  })

  it('holds the same people after a decision as before it, whatever the decision changed', () => {
    const people = (play: ReturnType<typeof startPlay>) => screenOf(leftOfOctober, play, speak).advice.map((each) => each.who.id)
    for (const seed of [1, 5, 9]) {
      const { journal } = dicedPlay(leftOfOctober, seed, seed)
      journal.choices.forEach((choice, at) => {
        if (!('option' in choice)) return
        const played = (count: number) => replay(leftOfOctober, { ...journal, choices: journal.choices.slice(0, count) }).play
        let open = turnPages(leftOfOctober, played(at))
        if (open.stage === 'briefing') open = step(leftOfOctober, open, { type: 'read' })
        expect(people(played(at + 1)), choice.node).toEqual(people(open))
      })
    }
  })
})
