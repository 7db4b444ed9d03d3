import { describe, expect, it } from 'vitest'
import { ambienceFor } from '../../src/audio/ambience.ts'
import { cuesFor } from '../../src/audio/cuesFor.ts'
import { captionsFor, opensSound, soundingFor } from '../../src/audio/soundingFor.ts'
import { type SoundKey, sounds } from '../../src/manifest/index.ts'
import { en } from '../../src/ui/messages/en/index.ts'
import { like, screens } from './screens.ts'

const { news, question, outcome, record } = screens

describe('the ambience of a screen', () => {
  it('is the place’s, and silent under the record', () => {
    expect(Object.keys(ambienceFor(news))).toEqual(['street'])
    expect(ambienceFor(record)).toEqual({})
  })

  it('murmurs as loud as the hall is full', () => {
    const level = (crowd: 'empty' | 'thin' | 'half' | 'full') =>
      ambienceFor(like(news, { picture: { art: 'congress-hall' }, cue: { crowd, light: 'day', weather: 'none' } })).hall ?? 0
    expect([level('empty'), level('thin'), level('half'), level('full')]).toEqual([0.12, 0.35, 0.7, 1])
  })

  it('has the weather loud out of doors, faint behind panes, and not at all where there is no window', () => {
    const rain = (art: 'street' | 'committee-room' | 'theatre') =>
      ambienceFor(like(news, { picture: { art }, cue: { weather: 'rain' } })).rain ?? 0
    expect(rain('street')).toBeGreaterThan(rain('committee-room'))
    expect(rain('committee-room')).toBeGreaterThan(0)
    expect(rain('theatre')).toBe(0)
  })

  it('brings wind with snow, and is quieter at night', () => {
    const snow = ambienceFor(like(news, { cue: { weather: 'snow', light: 'day' } }))
    expect(snow.wind).toBeGreaterThan(0)
    expect(ambienceFor(like(news, { cue: { weather: 'snow', light: 'night' } })).street).toBeLessThan(snow.street ?? 0)
  })
})

describe('what is struck once', () => {
  it('comes with its moment and never twice', () => {
    expect(cuesFor(undefined, news)).toEqual(['hammer'])
    expect(cuesFor(news, news)).toEqual([])
    expect(cuesFor(question, outcome)).toEqual(['choice'])
    expect(cuesFor(outcome, outcome)).toEqual([])
  })

  it('is a type hammer only where the date is another one', () => {
    const next = like(news, { node: 'next' })
    expect(cuesFor(news, next)).toEqual([])
    expect(cuesFor(news, { ...next, date: { ...next.date, primary: '1 May 1918' } })).toEqual(['hammer'])
  })

  it('is torn paper where the player departed from history, and a turned sheet where not', () => {
    const matched = (match: 'same' | 'departed' | 'no-longer-possible') =>
      cuesFor(outcome, { ...record, record: record.record && { ...record.record, match } })
    expect(matched('departed')).toEqual(['tear'])
    expect(matched('same')).toEqual(['paper'])
    expect(matched('no-longer-possible')).toEqual(['paper'])
  })

  it('is the chair’s bell when hands are counted, and a ticker when luck falls', () => {
    expect(cuesFor(question, like(outcome, { kind: 'vote', cue: { crowd: 'full' } }))).toEqual(['bell', 'crowd'])
    expect(cuesFor(question, like(outcome, { kind: 'vote', cue: { crowd: 'empty' } }))).toEqual(['bell'])
    expect(cuesFor(question, like(outcome, { kind: 'chance' }))).toEqual(['ticker'])
  })

  it('is far guns in the night of 25 October alone, and a telegraph key for July’s news', () => {
    const october = { ...news.date, gregorian: '1917-11-07' }
    expect(cuesFor(undefined, like(news, { date: october, cue: { light: 'night' } }))).toEqual(['guns'])
    expect(cuesFor(undefined, like(news, { date: october, cue: { light: 'day' } }))).toEqual(['hammer'])
    expect(cuesFor(undefined, like(news, { cue: { light: 'night' } }))).toEqual(['hammer'])
    expect(cuesFor(undefined, like(news, { part: 'july' }))).toEqual(['telegraph'])
  })
})

describe('captions', () => {
  it('exist for every sound', () => {
    const unsaid = (Object.keys(sounds) as SoundKey[]).filter((key) => !(`sound.${key}` in en))
    expect(unsaid).toEqual([])
  })

  it('tell what is struck, then the new place, and are no more than two', () => {
    const first = soundingFor(undefined, news)
    expect(captionsFor(undefined, first).slice(0, 2)).toEqual(['hammer', 'street'])
    expect(captionsFor(undefined, first).length).toBeLessThanOrEqual(2)
  })

  it('say nothing where nothing new is heard', () => {
    const now = soundingFor(news, question)
    expect(captionsFor(now, soundingFor(question, question))).toEqual([])
  })

  it('tell the drum when it begins', () => {
    const before = soundingFor(question, like(question, { meters: { hours: 8 } }))
    const after = soundingFor(question, like(question, { meters: { hours: 4 } }))
    expect(captionsFor(before, after)).toEqual(['pulse'])
    expect(captionsFor(after, after)).toEqual([])
  })
})

describe('the beginning of all sound', () => {
  it('waits for the first decision', () => {
    expect(opensSound({ ...news, decisions: 0 })).toBe(false)
    expect(opensSound({ ...question, decisions: 0 })).toBe(true)
    expect(opensSound({ ...news, decisions: 1 })).toBe(true)
  })
})
