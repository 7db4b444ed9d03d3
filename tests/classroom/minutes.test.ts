import { describe, expect, it } from 'vitest'
import { beginLesson, decide, minutesOf, passedIn } from '../../src/classroom/index.ts'
import type { Lesson, LessonDecision } from '../../src/scenario/lesson.ts'
import { leftOfOctober, leftOfOctoberPlain } from '../fixtures.ts'

const decision = (node: string, more: Partial<LessonDecision> = {}): LessonDecision => ({
  node,
  lengths: [15, 25, 35],
  evidence: [],
  shared: false,
  talk: 90,
  ...more,
})
const lesson = (...decisions: readonly LessonDecision[]): Lesson => ({
  id: 'sample',
  version: 1,
  scenario: leftOfOctober.meta.id,
  title: 'Sample',
  question: 'Stay or go?',
  about: '',
  before: 'history',
  setting: '',
  decisions,
  roles: [],
  exit: [],
  contentNotes: [],
})
const secondsOf = (of: Lesson, plain?: typeof leftOfOctoberPlain) => minutesOf(leftOfOctober, of, 25, plain)?.seconds ?? 0

describe('the minutes of a lesson', () => {
  it('count 180 words a minute, the talk, and a minute for the vote', () => {
    const one = secondsOf(lesson(decision('walk-out')))
    expect(one).toBeGreaterThan(150)
    expect(secondsOf(lesson(decision('walk-out', { talk: 120 })))).toBe(one + 30)
    const text = Array.from({ length: 90 }, () => 'word').join(' ')
    const source = { source: 'reed', origin: '', text }
    expect(secondsOf(lesson(decision('walk-out', { evidence: [source] })))).toBe(one + 30)
    expect(secondsOf({ ...lesson(decision('walk-out')), setting: text })).toBe(one + 30)
  })

  it('are fewer with plain texts', () => {
    const of = lesson(decision('walk-out'), decision('vikzhel'))
    expect(secondsOf(of, leftOfOctoberPlain)).toBeLessThan(secondsOf(of))
  })

  it('count a line for each step that passes between two decisions', () => {
    const alone = [decision('walk-out'), decision('vikzhel')].reduce((sum, each) => sum + secondsOf(lesson(each)), 0)
    const both = secondsOf(lesson(decision('walk-out'), decision('vikzhel')))
    expect(both).toBeGreaterThan(alone)
    expect(both).toBeLessThan(alone + 60)
  })
})

it('what passes between two decisions is told in a line each, as it went', () => {
  const stand = beginLesson(leftOfOctober, lesson(decision('walk-out'), decision('vikzhel')), 25)
  const after = stand && decide(leftOfOctober, stand, 'stay')?.stand
  const told = passedIn(leftOfOctober, after?.passed ?? [])
  expect(told.map(({ node }) => node)).toEqual(['first-offer', 'cossacks', 'expelled', 'ten-days'])
  expect(told.find(({ node }) => node === 'first-offer')?.happened).not.toBe('')
  expect(told.find(({ node }) => node === 'ten-days')?.happened).toContain(';')
})
