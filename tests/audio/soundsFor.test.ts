import { describe, expect, it } from 'vitest'
import { soundsFor } from '../../src/audio/soundsFor.ts'
import { newJournal, startPlay, step } from '../../src/engine/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { screenOf } from '../../src/view/index.ts'
import { breadQueue } from '../fixtures.ts'

const news = startPlay(breadQueue, newJournal(breadQueue, 0))
const question = step(breadQueue, step(breadQueue, news, { type: 'read' }), { type: 'read' })
const outcome = step(breadQueue, question, { type: 'option.choose', option: 'go' })
const record = step(breadQueue, outcome, { type: 'read' })
const [a, b, c, d] = [news, question, outcome, record].map((play) => screenOf(breadQueue, play, speak))

describe('the sounds of a screen', () => {
  it('come from the place, and a moment has its cue once', () => {
    if (!a || !b || !c || !d) throw new Error('no screens')
    expect(soundsFor(undefined, a)).toEqual({ loop: 'street', cues: ['typewriter'] })
    expect(soundsFor(a, b)).toEqual({ loop: 'street', cues: [] })
    expect(soundsFor(b, c)).toEqual({ loop: 'street', cues: ['choice'] })
    expect(soundsFor(c, c)).toEqual({ loop: 'street', cues: [] })
  })

  it('are silent under the record but for the paper', () => {
    if (!c || !d) throw new Error('no screens')
    expect(soundsFor(c, d)).toEqual({ loop: undefined, cues: ['paper'] })
  })
})
