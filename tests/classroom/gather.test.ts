import { describe, expect, it } from 'vitest'
import {
  type ClassFile,
  calledIn,
  canFollow,
  encodeClassCode,
  type GroupResult,
  gather,
  gatherCode,
  historicalOption,
  readSaved,
} from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'
import { longLesson, sampleLesson } from './sampleLesson.ts'

const historys = (node: string) => historicalOption(scenario, node) ?? ''
const [first, second] = ['walk-out', 'first-offer']
const early = groupFile('7K2M9QXA', { [first]: historys(first) })
const later = groupFile('7K2M9QXA', { [first]: historys(first), [second]: historys(second) }, { debrief: { word: 'the army' } })
const other = groupFile('00000001', { [first]: historys(first) })
const codeOf = (result: GroupResult) => encodeClassCode(scenario, sampleLesson, result)

const taking = (file: ClassFile, ...handed: readonly GroupResult[]): ClassFile =>
  handed.reduce((now, result) => {
    const made = gather(course, now, result)
    if ('refused' in made) throw new Error(made.refused.problem)
    return made.file
  }, file)

describe('gathering', () => {
  it('takes the newer result of a group in any order, and twice without harm', () => {
    expect(taking(emptyClass, early, later).groups).toEqual([later])
    expect(taking(emptyClass, later, early).groups).toEqual([later])
    expect(gather(course, taking(emptyClass, later), later)).toMatchObject({ told: 'again' })
    expect(gather(course, taking(emptyClass, later), early)).toMatchObject({ told: 'again' })
    expect(taking(emptyClass, early, other).groups).toHaveLength(2)
  })

  it('follows a class that comes back only where all of its groups can be followed', () => {
    const file = taking(emptyClass, early, other)
    expect(canFollow(course, file)).toBe(true)
    const changed = { ...other, entries: [{ ...other.entries[0]!, node: 'no-such-decision' }] }
    expect(canFollow(course, { ...file, groups: [early, changed] })).toBe(false)
  })

  it('loses no reason of a file to a code that comes after it, and takes the file after the code', () => {
    const withCode = gatherCode(course, taking(emptyClass, early), codeOf(later))
    expect(withCode).toMatchObject({ told: 'more' })
    const file = 'file' in withCode ? withCode.file : emptyClass
    expect(file.groups[0]?.entries[0]?.reason).toBe(early.entries[0]?.reason)
    expect(file.groups[0]?.entries[1]).toMatchObject({ node: second, confidence: 3, cited: ['reed'] })
    expect(file.groups[0]?.entries[1]?.reason).toBeUndefined()
    expect(taking(file, later).groups[0]?.entries).toEqual(later.entries)
    expect(gatherCode(course, taking(emptyClass, later), codeOf(later))).toMatchObject({ told: 'again' })
  })

  it('tells two groups of one name apart, and groups without a name', () => {
    const groups = [early, other, { ...other, code: '00000002', name: '' }]
    expect([...calledIn(groups, 'Group').values()]).toEqual(['Amber Plough', 'Amber Plough 2', 'Group 1'])
  })

  it('refuses codes with the reason: nothing, half of one, a wrong sign, mistyped, another lesson, another version', () => {
    const code = codeOf(later)
    const why = (typed: string, of = course) => {
      const made = gatherCode(of, emptyClass, typed, [longLesson.id, sampleLesson.id])
      return 'refused' in made ? made.refused : undefined
    }
    expect(why('  ')).toEqual({ problem: 'empty' })
    expect(why(code.slice(0, 14))).toEqual({ problem: 'short' })
    expect(why(`${code}U`)).toEqual({ problem: 'sign', sign: 'U' })
    expect(why(code.replace(/.$/u, (sign) => (sign === '7' ? '8' : '7')))).toEqual({ problem: 'mistyped' })
    expect(why(code, { ...course, lesson: longLesson })).toEqual({ problem: 'lesson', lesson: sampleLesson.id })
    expect(why(code, { ...course, lesson: { ...sampleLesson, version: 9 } })).toEqual({ problem: 'version' })
  })

  it('refuses a file of another lesson or version, and one whose decisions lead nowhere', () => {
    const why = (result: GroupResult) => {
      const made = gather(course, emptyClass, result)
      return 'refused' in made ? made.refused.problem : undefined
    }
    expect(why({ ...early, lesson: 'another' })).toBe('lesson')
    expect(why({ ...early, lessonVersion: 1 })).toBe('version')
    expect(why({ ...early, entries: [{ node: first, option: 'no-such-option' }] })).toBe('road')
    expect(why({ ...early, entries: [{ node: 'nowhere', option: 'x' }] })).toBe('road')
  })

  it('trusts no journal and no name that a file brings', () => {
    const forged = { ...early, name: 'Rude Word', journal: { ...early.journal, choices: [] } }
    expect(taking(emptyClass, forged).groups[0]).toMatchObject({ name: '', journal: early.journal })
  })
})

describe('a saved file', () => {
  it('is known as a group or as a class, and comes back as it was', () => {
    const file = taking(emptyClass, early, other)
    expect(readSaved(JSON.stringify(file))).toEqual({ kind: 'class', file })
    expect(readSaved(`\uFEFF${JSON.stringify(later)}`)).toEqual({ kind: 'group', result: later, shortened: 0 })
  })

  it('of something else, of a later edition, cut off or edited by hand is refused with what is wrong', () => {
    expect(readSaved(' ')).toEqual({ kind: 'empty' })
    expect(readSaved('%PDF-1.7')).toMatchObject({ kind: 'not-ours' })
    expect(readSaved('null')).toMatchObject({ kind: 'not-ours' })
    expect(readSaved('{"a":1}')).toMatchObject({ kind: 'not-ours' })
    expect(readSaved(JSON.stringify(later).slice(0, 300))).toMatchObject({ kind: 'damaged' })
    expect(readSaved(JSON.stringify({ ...later, formatVersion: 2 }))).toMatchObject({ kind: 'newer' })
    expect(readSaved(JSON.stringify({ ...later, size: 'three' }))).toEqual({ kind: 'damaged', where: 'size' })
    expect(readSaved(' '.repeat(10) + 'x'.repeat(5_000_000))).toMatchObject({ kind: 'too-long' })
  })

  it('with a reason of 10,000 signs is taken and the reason cut; markup stays text; a changed clock costs its number alone', () => {
    const wild = {
      ...early.entries[0],
      reason: `<img src=x onerror=alert(1)>${'a'.repeat(10_000)}`,
      minute: -40,
      secondsReading: 4,
    }
    const saved = readSaved(JSON.stringify({ ...early, entries: [wild], joinedAtMinute: 1e12 }))
    if (saved.kind !== 'group') throw new Error(saved.kind)
    expect(saved.shortened).toBe(1)
    expect(saved.result.entries[0]?.reason).toHaveLength(500)
    expect(saved.result.entries[0]?.reason).toMatch(/^<img src=x/u)
    expect(saved.result.entries[0]).toMatchObject({ secondsReading: 4, confidence: 3 })
    expect(saved.result.entries[0]?.minute).toBeUndefined()
    expect(saved.result.joinedAtMinute).toBe(0)
  })
})
