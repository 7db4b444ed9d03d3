import { describe, expect, it } from 'vitest'
import { minutesOf, type PackAsked, packAddress, paperSeconds, readPackAddress, runOf } from '../../src/classroom/index.ts'
import { course } from './sampleClass.ts'

describe('the run of a lesson', () => {
  const run = runOf(course, 'any')

  it('goes without a gap from the bell to the exit ticket, each decision in its turn', () => {
    expect(run[0]).toMatchObject({ phase: 'welcome', from: 0 })
    for (const [at, line] of run.entries()) expect(line.from).toBe(at === 0 ? 0 : run[at - 1]?.to)
    expect(run.flatMap(({ node }) => node ?? [])).toEqual(course.lesson.decisions.map(({ node }) => node))
    expect(run.at(-1)).toMatchObject({ phase: 'ticket' })
  })

  it('gives play the minutes that are computed, and the debrief its fifteen whatever is played', () => {
    const played = run.filter(({ phase }) => phase === 'decision')
    const minutes = minutesOf(course.scenario, course.lesson, course.length)!
    expect(Math.abs((played.at(-1)?.to ?? 0) - (played[0]?.from ?? 0) - minutes.seconds / 60)).toBeLessThan(2)
    const debrief = run.filter(({ phase }) => ['how', 'happened', 'hung-on', 'what-if', 'back'].includes(phase))
    expect(debrief.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(15)
  })

  it('takes longer on paper, by the ways to the desk at every decision', () => {
    const onPaper = runOf(course, 'any', paperSeconds)
    const more = ((onPaper.at(-1)?.to ?? 0) - (run.at(-1)?.to ?? 0)) * 60
    expect(Math.abs(more - course.lesson.decisions.length * paperSeconds)).toBeLessThanOrEqual(60)
  })
})

describe('the address of a printed lesson', () => {
  it('comes back as it was asked for', () => {
    const asked: PackAsked = {
      lesson: 'stay-or-go',
      settings: { length: 35, readingLevel: 'plain', paper: 'Letter', board: 'AQA/Edexcel v.2' },
      isAtOnce: true,
    }
    expect(readPackAddress(`#${packAddress(asked)}`)).toEqual(asked)
    expect(readPackAddress(packAddress({ ...asked, isAtOnce: false }))).toEqual({ ...asked, isAtOnce: false })
  })

  it('is usual where it is cut short, and nothing where it names no lesson', () => {
    expect(readPackAddress('#pack=stay-or-go')).toEqual({
      lesson: 'stay-or-go',
      settings: { length: 25, readingLevel: 'standard', paper: 'A4', board: '' },
      isAtOnce: false,
    })
    expect(readPackAddress('#pack=<img>')).toBeUndefined()
    expect(readPackAddress('#host')).toBeUndefined()
    expect(readPackAddress('#pack=a.25.s.A4.%E0%A4')?.settings.board).toBe('')
  })
})
