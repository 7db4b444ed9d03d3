import { describe, expect, it } from 'vitest'
import { createAloud, phrasesOf, type Speech, type Voice } from '../../src/audio/aloud.ts'

interface Said {
  readonly words: string
  readonly lang: string
  readonly rate: number
  readonly over: () => void
}

const mouth = (first: readonly Voice[]) => {
  let voices = first
  let tell = () => {}
  const said: Said[] = []
  let hushed = 0
  const speech: Speech = {
    voices: () => voices,
    onVoices: (listener) => {
      tell = listener
    },
    say: (words, voice, rate, over) => said.push({ words, lang: voice.lang, rate, over }),
    hush: () => {
      hushed += 1
      said.at(-1)?.over() // A browser tells the end of what it broke off.
    },
  }
  const bring = (fresh: readonly Voice[]): void => {
    voices = fresh
    tell()
  }
  return { speech, said, hushes: () => hushed, bring }
}

const british = { lang: 'en-GB', localService: true }
const american = { lang: 'en_US', localService: true }
const far = { lang: 'en-GB', localService: false }
const german = { lang: 'de-DE', localService: true }

describe('reading aloud', () => {
  it('is there only where the device has a voice of its own for the language', () => {
    const ready = (voices: readonly Voice[]) => createAloud(mouth(voices).speech, 'en-GB', () => 1).isReady.current
    expect(ready([british])).toBe(true)
    expect(ready([american])).toBe(true)
    expect(ready([far, german])).toBe(false)
    expect(createAloud(undefined, 'en-GB', () => 1).isReady.current).toBe(false)
  })

  it('becomes ready when the voices have come', () => {
    const { speech, bring } = mouth([])
    const aloud = createAloud(speech, 'en-GB', () => 1)
    bring([british])
    expect(aloud.isReady.current).toBe(true)
  })

  it('never takes a voice that sends the text away', () => {
    const { speech, said } = mouth([far, american])
    createAloud(speech, 'en-GB', () => 1).read(['One.'])
    expect(said.map((each) => each.lang)).toEqual(['en_US'])
  })

  it('says line after line, then is silent', () => {
    const { speech, said } = mouth([british])
    const aloud = createAloud(speech, 'en-GB', () => 1)
    aloud.read(['The first line.', 'The second.'])
    expect(aloud.speaking.current).toBe(true)
    said[0]?.over()
    expect(said.map((each) => each.words)).toEqual(['The first line.', 'The second.'])
    said[1]?.over()
    expect(aloud.speaking.current).toBe(false)
  })

  it('stops at once, and what was broken off does not go on', () => {
    const { speech, said, hushes } = mouth([british])
    const aloud = createAloud(speech, 'en-GB', () => 1)
    aloud.read(['One.', 'Two.'])
    aloud.stop()
    expect(aloud.speaking.current).toBe(false)
    expect(hushes()).toBe(1)
    expect(said).toHaveLength(1)
    aloud.stop()
    expect(hushes()).toBe(1)
  })

  it('reads another page in place of the one it reads', () => {
    const { speech, said } = mouth([british])
    const aloud = createAloud(speech, 'en-GB', () => 1)
    aloud.read(['One.', 'Two.'])
    aloud.read(['Three.'])
    expect(said.map((each) => each.words)).toEqual(['One.', 'Three.'])
    expect(aloud.speaking.current).toBe(true)
  })

  it('takes up a new pace with the next phrase', () => {
    const { speech, said } = mouth([british])
    let rate = 1
    createAloud(speech, 'en-GB', () => rate).read(['One.', 'Two.'])
    rate = 1.5
    said[0]?.over()
    expect(said.map((each) => each.rate)).toEqual([1, 1.5])
  })
})

describe('a phrase', () => {
  it('is whole sentences, and never so long that a voice gives up', () => {
    const line = Array.from({ length: 12 }, (_, at) => `Sentence number ${at} has some words in it.`).join(' ')
    const phrases = phrasesOf(line)
    expect(phrases.join(' ')).toBe(line)
    expect(phrases.length).toBeGreaterThan(1)
    expect(phrases.filter((phrase) => phrase.length > 220)).toEqual([])
  })

  it('is never a sign without a word', () => {
    expect(phrasesOf('… – ')).toEqual([])
  })
})
