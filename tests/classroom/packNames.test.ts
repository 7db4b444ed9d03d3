import { describe, expect, it } from 'vitest'
import { afterwards, namedIn, packOf, slipToTest } from '../../src/classroom/index.ts'
import { course } from './sampleClass.ts'

const pack = packOf(course)!

describe('what a teacher is asked about the papers', () => {
  it('goes on after the last decision as history did, and repeats none of the lesson', () => {
    const met = afterwards(course, 6).map(({ id }) => id)
    expect(met.length).toBeGreaterThan(0)
    expect(new Set(met).size).toBe(met.length)
    for (const { node } of course.lesson.decisions) expect(met).not.toContain(node)
  })

  it('explains everybody who speaks and has a role card', () => {
    const people = namedIn(course, pack).people.map(({ id }) => id)
    for (const { advice } of pack.sheets) expect(people).toEqual(expect.arrayContaining(advice.map(({ who }) => who)))
    expect(people).toEqual(expect.arrayContaining(course.lesson.roles.map(({ person }) => person)))
    expect(people.length).toBeLessThan(course.scenario.people.length)
  })

  it('tests a way that somebody argued for and history did not take', () => {
    const slip = slipToTest(pack)!
    expect(slip.option.historical).toBe(false)
    expect(slip.option.plausibility.arguedBy).not.toBe('')
  })
})
