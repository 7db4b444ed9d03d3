import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ClassFile,
  canFollow,
  groupPlay,
  historicalOption,
  hostPlay,
  hostStanding,
  newHost,
  pathLines,
  readGroupPlay,
  readHostPlay,
  readSaved,
  sourcesIn,
  splitsOf,
  tablesOf,
  wordsOf,
} from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { fresh, send } from './groupEvents.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'

const historys = (node: string) => historicalOption(scenario, node) ?? ''
const group = groupFile(
  '7K2M9QXA',
  { 'walk-out': historys('walk-out'), 'first-offer': historys('first-offer') },
  {
    debrief: { word: 'the army', matteredBefore: 'walk-out', doubts: ['stays'], person: 'Kamkov' },
    tickets: [{ seat: 1, prompt: 'any-1', sourceSays: 'That they stayed.', iAlsoKnow: 'Why.' }],
  },
)
const { journal, entries } = group
const whole: ClassFile = {
  ...emptyClass,
  groups: [group],
  hands: { journal, entries: entries.map((entry) => ({ ...entry, hands: { [entry.option]: 12 } })) },
  talk: { words: ['bread'], matteredBefore: { 'walk-out': 3 }, doubts: { stays: 2 } },
}

type Road = readonly (string | number)[]
const roadsIn = (value: unknown, at: Road = []): readonly Road[] =>
  typeof value !== 'object' || value === null
    ? [at]
    : [at, ...Object.entries(value).flatMap(([label, below]) => roadsIn(below, [...at, label]))]

/** A copy in which what stands at the road is another value, or is gone. */
const struck = (value: unknown, [label, ...rest]: Road, by: unknown): unknown => {
  if (label === undefined) return by
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([each, below]) =>
    each !== label ? [[each, below]] : rest.length === 0 && by === undefined ? [] : [[each, struck(below, rest, by)]],
  )
  return Array.isArray(value) ? entries.map(([, below]) => below) : Object.fromEntries(entries)
}

const rubbish = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, -1, 1.5, 1e300, 'NaN', '', '__proto__', 'constructor', 'no-such', [], {}, [
    null,
  ]),
  fc.jsonValue(),
)
const blows = (of: unknown) => fc.array(fc.tuple(fc.constantFrom(...roadsIn(of)), rubbish), { minLength: 1, maxLength: 3 })
const beaten = (of: unknown, made: readonly (readonly [Road, unknown])[]): unknown =>
  made.reduce<unknown>((now, [road, by]) => struck(now, road, by), of)

const reported = (file: ClassFile) => {
  const own = { ...course, length: file.settings.length }
  newHost(own, file)
  return [tablesOf(own, file), splitsOf(own, file), pathLines(own, file), sourcesIn(own, file)]
}

describe('a file that somebody has changed', () => {
  it('is refused in words, or what is opened of it can be reported', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(blows(whole), (made) => {
        const saved = readSaved(JSON.stringify(beaten(whole, made)) ?? '')
        if (saved.kind !== 'class') return
        const own = { ...course, length: saved.file.settings.length }
        const isOpened = canFollow(own, saved.file) && hostStanding(own, newHost(own, saved.file)) !== undefined
        if (isOpened && saved.file.lesson === course.lesson.id) expect(reported(saved.file)).toHaveLength(4)
      }),
      { numRuns: 200 },
    )
  })

  it('changes nothing that other values are made of', () => {
    const text = JSON.stringify(whole).replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
    expect(readSaved(text).kind).toBe('class')
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
    expect(readSaved('['.repeat(1_000_000))).toMatchObject({ kind: 'not-ours' })
    expect(readSaved(JSON.stringify(group).replace('"lessonVersion":2', '"lessonVersion":1e999'))).toMatchObject({
      kind: 'damaged',
    })
  })
})

describe('words of a group', () => {
  it('reach the class whole: what its device takes no file cuts, and no sign is cut in half', () => {
    const reason = '🌾'.repeat(500)
    const saved = readSaved(JSON.stringify({ ...group, entries: [{ ...entries[0], reason }] }))
    expect(saved).toMatchObject({ kind: 'group', shortened: 0, result: { entries: [{ reason }] } })
    const longer = readSaved(JSON.stringify({ ...group, entries: [{ ...entries[0], reason: `${reason}🌾` }] }))
    expect(longer).toMatchObject({ kind: 'group', shortened: 1, result: { entries: [{ reason }] } })
    const answering = { ...fresh(), phase: 'factors' as const }
    const long = 'a '.repeat(300)
    const { debrief } = (['word', 'person', 'structure'] as const).reduce(
      (now, type) => groupPlay(course, now, { type, text: long, at: now.at }),
      answering as ReturnType<typeof fresh>,
    )
    expect(readSaved(JSON.stringify({ ...group, debrief }))).toMatchObject({ kind: 'group', result: { debrief } })
  })
})

it('a word without a sign that can be seen is none on the wall', () => {
  const words = ['\u200f\u200b', ' ', '?', '🌾'].map((word, at) => ({ ...group, code: `0000000${at}`, debrief: { word } }))
  expect(wordsOf({ ...emptyClass, groups: words })).toEqual(['?', '🌾'])
})

describe('what storage gives back', () => {
  const host = [{ type: 'next' as const }, { type: 'next' as const }].reduce(
    (now, event) => hostPlay(course, now, event),
    newHost(course, whole),
  )
  const group = send(fresh(), { type: 'size', size: 4 })

  it('is a play as it was kept', () => {
    expect(readHostPlay(structuredClone(host))).toEqual(host)
    expect(readGroupPlay(structuredClone(group), course.lesson.id)).toEqual(group)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a play without a class', { ...host, file: undefined }],
    ['a class with rubbish for groups', { ...host, file: { ...whole, groups: [null] } }],
    ['a phase that there is not', { ...host, phase: 'constructor' }],
    ['a clock that does not count', { ...host, clock: { ...host.clock, leftMs: Number.NaN } }],
  ])('is no class where it is %s', (_, value) => expect(readHostPlay(value)).toBeUndefined())

  it.each<[string, unknown]>([
    ['decisions that are none', { ...group, entries: [null] }],
    ['a lesson without minutes', { ...group, settings: {} }],
    ['a draft without a reason', { ...group, draft: { ...group.draft, reason: undefined } }],
    ['a code of other signs', { ...group, code: 'UUUU' }],
  ])('is no group where it holds %s', (_, value) => expect(readGroupPlay(value, course.lesson.id)).toBeUndefined())
})
