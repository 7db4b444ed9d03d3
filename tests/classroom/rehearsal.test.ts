import { describe, expect, it } from 'vitest'
import { rehearsalWords } from '../../src/class/host/rehearsalWords.ts'
import {
  type ClassFile,
  type Course,
  decisionsOf,
  type HostEvent,
  type HostPlay,
  hostPlay,
  leading,
  newHost,
  readSaved,
  rehearse,
  rehearsers,
  splitAt,
  tablesOf,
} from '../../src/classroom/index.ts'
import { lessonLengths } from '../../src/scenario/lesson.ts'
import { course, emptyClass } from './sampleClass.ts'

const next: HostEvent = { type: 'next' }
const fileOf = (code: string): ClassFile => ({ ...emptyClass, code, rehearsal: true })
const send = (of: Course, play: HostPlay, ...events: readonly HostEvent[]): HostPlay =>
  events.reduce((now, event) => rehearse(of, now, hostPlay(of, now, event), rehearsalWords), play)
/** Pressed on and on, as a teacher does who only watches. */
const playedOn = (of: Course, file: ClassFile): readonly HostPlay[] => {
  const plays = [newHost(of, file)]
  while (plays.at(-1)?.phase !== 'end' && plays.length < 60) plays.push(send(of, plays.at(-1)!, next))
  return plays
}
const voting = [next, next, next] as const
const played = playedOn(course, fileOf('RYE48'))
const second = playedOn(course, fileOf('ABCDE'))

describe('a rehearsal', () => {
  it('is hosted with one key from the question to the end, at every length, and all eight groups are in', () => {
    for (const length of lessonLengths) {
      const of = { ...course, length }
      const file = { ...fileOf('RYE48'), settings: { ...emptyClass.settings, length } }
      const plays = length === 25 ? played : playedOn(of, file)
      const last = plays.at(-1)!
      expect(last.phase).toBe('end')
      expect(last.file.groups).toHaveLength(rehearsers.length)
      expect(last.file.hands?.entries).toHaveLength(decisionsOf(of.lesson, length).length)
      const counts = plays.map(({ file }) => file.groups.length)
      expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    }
  })

  it('brings results in as the class goes on, each group with what it has decided so far', () => {
    const first = send(course, newHost(course, fileOf('RYE48')), ...voting, next, next, next)
    expect(first.file.groups).toHaveLength(4)
    expect(first.file.groups.every(({ entries }) => entries.length === 1)).toBe(true)
    const then = send(course, first, next, next, next, next)
    expect(then.file.groups).toHaveLength(6)
    expect(then.file.groups[0]?.entries).toHaveLength(2)
  })

  it('has groups that differ, one that came late, one without a source, and one that came by its code alone', () => {
    for (const plays of [played, second]) {
      const { groups, ...file } = plays.at(-1)!.file
      const [first] = decisionsOf(course.lesson, 25)
      const split = splitAt(course.scenario, { ...file, groups }, first!.node)
      expect(split.options.filter((option) => option.groups > 0).length).toBeGreaterThan(1)
      expect(groups.filter(({ joinedAtMinute }) => joinedAtMinute > 0).map(({ skipped }) => skipped)).toEqual([[first!.node]])
      expect(groups.filter(({ entries }) => entries.every(({ cited }) => cited?.length === 0))).not.toHaveLength(0)
      const byCode = groups.filter(({ came }) => came === 'code')
      expect(byCode).toHaveLength(1)
      expect(byCode[0]?.entries.every(({ reason }) => reason === undefined)).toBe(true)
      expect(new Set(groups.map(({ name }) => name)).size).toBe(8)
    }
  })

  it('fills the hands at a vote so that one option leads, and leaves what the teacher counted', () => {
    const vote = send(course, newHost(course, fileOf('RYE48')), ...voting)
    expect(Object.values(vote.hands).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(24)
    expect(leading(vote)).toBeDefined()
    const counted = send(course, vote, { type: 'hands', option: 'walk-out-too', count: 99 }, next, { type: 'back' })
    expect(counted.hands['walk-out-too']).toBe(99)
  })

  it('leaves out a group that the teacher has taken out, and a class that is none alone', () => {
    const first = send(course, newHost(course, fileOf('RYE48')), ...voting, next, next, next)
    const without = send(course, first, { type: 'file', file: { ...first.file, groups: first.file.groups.slice(1) } })
    const later = send(course, without, next, next, next, next)
    expect(later.file.groups.map(({ code }) => code)).not.toContain(first.file.groups[0]?.code)
    const back: HostEvent = { type: 'back' }
    expect(send(course, without, back, back, back, next, next, next).file.groups.map(({ code }) => code)).toEqual(
      without.file.groups.map(({ code }) => code),
    )
    const over = played.find(({ phase }) => phase === 'how')!
    const fewer = { ...over, file: { ...over.file, groups: over.file.groups.slice(0, -1) } }
    const again = send(course, fewer, back, back, back, next, next, next)
    expect(again.phase).toBe('how')
    expect(again.file.groups).toHaveLength(7)
    const real = send(course, newHost(course, emptyClass), ...voting)
    expect(real).toEqual([...voting].reduce((now, event) => hostPlay(course, now, event), newHost(course, emptyClass)))
  })

  it('goes the same way twice for the same class code', () => {
    expect(playedOn(course, fileOf('ABCDE')).at(-1)).toEqual(second.at(-1))
    expect(second.at(-1)?.file.groups).not.toEqual(played.at(-1)?.file.groups)
  })

  it('says of all that it writes that it is made up: each text, its saved file, and the rows of its tables', () => {
    const { file } = played.at(-1)!
    const texts = file.groups.flatMap(({ entries, debrief, tickets }) => [
      ...entries.flatMap(({ reason = [] }) => reason),
      ...[debrief.word, debrief.person, debrief.structure].flatMap((each = '') => (each === '' ? [] : [each])),
      ...tickets.flatMap(({ sourceSays, iAlsoKnow }) => [sourceSays, iAlsoKnow]),
    ])
    expect(texts.length).toBeGreaterThan(30)
    expect(texts.filter((text) => !text.startsWith('(rehearsal) '))).toEqual([])
    expect(readSaved(JSON.stringify(file))).toEqual({ kind: 'class', file })
    const [decisions] = tablesOf(course, file)
    expect(decisions?.rows.slice(1).every(([session]) => session === 'rehearsal RYE48')).toBe(true)
  })
})
