import { basename, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lessonFindings } from '../../src/classroom/findings.ts'
import { alongHistory, beginLesson, decide, decisionsOf, minutesOf, type Stand } from '../../src/classroom/index.ts'
import { scenarioFiles } from '../../src/cli/files.ts'
import { nodeOf, openOptions, replay } from '../../src/engine/index.ts'
import type { TurningPoint } from '../../src/scenario/index.ts'
import { lessonLengths } from '../../src/scenario/lesson.ts'
import { loadLesson } from '../../src/scenario/load.ts'
import { leftOfOctober, leftOfOctoberPlain } from '../fixtures.ts'

const shipped = (scenarioFiles(resolve(import.meta.dirname, '../../scenarios/lessons')) ?? []).map((file) => ({
  name: basename(file.path, '.yaml'),
  loaded: loadLesson(file, (id) => (id === leftOfOctober.meta.id ? leftOfOctober : undefined)),
}))

/** Numbers from 0 up to 1 that look like chance and are the same in every run. */
const numbers = (seed: number) => () => {
  seed = (seed * 16_807) % 2_147_483_647
  return seed / 2_147_483_647
}

it('there are at least four lessons', () => {
  expect(shipped.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['brest-litovsk', 'in-government', 'october-stay-or-go', 'two-days-in-july']),
  )
})

describe.each(shipped)('the lesson $name', ({ name, loaded }) => {
  const lesson = loaded.lesson!

  it('is without any mistake, and named as its file', () => {
    expect(lessonFindings(loaded).map((each) => each.message)).toEqual([])
    expect(lesson.id).toBe(name)
  })

  it.each(lessonLengths)('fits %i minutes, in both reading levels, and is not over long before them', (length) => {
    const standard = minutesOf(leftOfOctober, lesson, length)!
    expect(standard.seconds).toBeLessThanOrEqual(length * 60)
    expect(standard.seconds).toBeGreaterThan(length * 60 * 0.75)
    expect(minutesOf(leftOfOctober, lesson, length, leftOfOctoberPlain)!.seconds).toBeLessThan(standard.seconds)
  })

  it('can tell each decision with a flagged passage by a summary instead', () => {
    const untold = lesson.decisions.flatMap(({ node }) => {
      const { contentNotes, instead } = nodeOf(leftOfOctober, node)
      // What is mentioned in passing has no passage of its own to leave out.
      return contentNotes.some((note) => !note.endsWith(' is mentioned.')) && !instead ? [node] : []
    })
    expect(untold).toEqual([])
  })

  it('compares two sources at one decision of every length, and asks in the style of each board', () => {
    for (const length of lessonLengths)
      expect(decisionsOf(lesson, length).some(({ evidence, compare }) => compare !== undefined && evidence.length > 1)).toBe(true)
    expect(lesson.exit.map(({ board }) => board)).toEqual(['VCE Revolutions', 'IB', 'AQA/Edexcel', 'AP', 'NSW', 'C3'])
    expect(lesson.plainSetting).toBeDefined()
    expect(lesson.roles.length).toBeGreaterThanOrEqual(4)
  })

  it('rests on sources that were seen, and on people who are there on the day', () => {
    const seen = new Map(leftOfOctober.sources.map(({ id, seen }) => [id, seen]))
    for (const { source } of lesson.decisions.flatMap(({ evidence }) => evidence))
      expect(seen.get(source), source).not.toBe('not-seen')
    const first = nodeOf(leftOfOctober, lesson.decisions[0]!.node).date
    for (const { person, basis, sources } of lesson.roles) {
      const { faction, gone } = leftOfOctober.people.find(({ id }) => id === person)!
      expect(faction, person).toBe('plsr')
      expect(
        gone.filter(({ from, when }) => !when && from < first),
        person,
      ).toEqual([])
      if (basis === 'documented') expect(sources.length, person).toBeGreaterThan(0)
    }
  })

  it.each(lessonLengths)('plays through in %i minutes whatever is chosen, two hundred times', (length) => {
    const asked = decisionsOf(lesson, length).map(({ node }) => node)
    const begin = beginLesson(leftOfOctober, lesson, length)!
    for (let seed = 1; seed <= 200; seed += 1) {
      const next = numbers(seed * 7919)
      const met: string[] = []
      let stand: Stand = begin
      while (stand.ask) {
        met.push(stand.ask.decision.node)
        const open = openOptions(nodeOf(leftOfOctober, stand.ask.decision.node) as TurningPoint, stand.ask.play.values)
        stand = decide(leftOfOctober, stand, open[Math.floor(next() * open.length)]!.id)!.stand
      }
      expect(met).toEqual(asked)
      if (seed % 50 === 0) expect(replay(leftOfOctober, stand.own.journal).play.values).toEqual(stand.own.values)
    }
    expect(alongHistory(leftOfOctober, lesson, length)?.some(({ ask }) => ask?.borrowed)).toBe(false)
  })
})
