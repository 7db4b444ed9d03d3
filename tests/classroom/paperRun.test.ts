import { describe, expect, it } from 'vitest'
import { encodeClassCode, gather, type PaperRun, paperNames, paperResult } from '../../src/classroom/index.ts'
import type { Lesson } from '../../src/scenario/lesson.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'

const road = { 'walk-out': 'stay', 'first-offer': 'refuse', vikzhel: 'without-two', portfolios: 'enter' }
const at = { classCode: 'RYE48', readingLevel: 'standard' } as const

const optionsOf = (node: string) =>
  scenario.parts
    .flatMap((part) => part.nodes)
    .flatMap((each) => (each.kind === 'turning point' && each.id === node ? each.options.map(({ id }) => id) : []))

const sheet = (options: Readonly<Record<string, string>>, name = paperNames[0]!): PaperRun => ({
  name,
  size: 3,
  lines: Object.entries(options).map(([node, option]) => ({ node, option, confidence: 3, cited: ['reed'] })),
})

const typed = (run: PaperRun) => {
  const made = paperResult(course, run, at)
  if ('problem' in made) throw new Error(JSON.stringify(made))
  return made.result
}

/** A road that can be followed: at each decision of the sample the first option that is open and is not in `avoid`. */
const someRoad = (avoid: readonly string[]): Readonly<Record<string, string>> => {
  let made: Record<string, string> = {}
  for (const node of Object.keys(road)) {
    const option = optionsOf(node).find(
      (each) => !avoid.includes(each) && !('problem' in paperResult(course, sheet({ ...made, [node]: each }), at)),
    )
    made = { ...made, [node]: option ?? '' }
  }
  return made
}

describe('a road sheet typed in', () => {
  it.each([[[]], [['stay']], [['stay', 'refuse', 'walk-out']]])('is what a device would have left (without %s)', (avoid) => {
    const options = someRoad(avoid)
    const run = sheet(options)
    const result = typed(run)
    const digital = groupFile(result.code, options, { name: run.name })
    expect(encodeClassCode(scenario, course.lesson, result)).toBe(encodeClassCode(scenario, course.lesson, digital))
    const [paper, device] = [result, digital].map((each) => gather(course, emptyClass, each))
    if (!paper || !device || 'refused' in paper || 'refused' in device) throw new Error('refused')
    // A road sheet leaves the sentence on the paper, and nobody saw which source was opened.
    const bare = device.file.groups.map(({ entries, ...group }) => ({
      ...group,
      entries: entries.map(({ reason: _, opened: __, ...entry }) => entry),
      came: 'typed',
    }))
    expect(paper.file.groups).toEqual(bare)
  })

  it('is refused where a letter was closed on its road, and the open ones are told', () => {
    const closed = Object.keys(road).flatMap((node) => {
      const before = Object.fromEntries(Object.entries(someRoad([])).slice(0, Object.keys(road).indexOf(node)))
      return optionsOf(node).flatMap((option) => {
        const made = paperResult(course, sheet({ ...before, [node]: option }), at)
        return 'problem' in made ? [made] : []
      })
    })
    expect(closed.length).toBeGreaterThan(0)
    for (const made of closed) {
      if (made.problem !== 'closed') throw new Error(made.problem)
      expect(made.open.length).toBeGreaterThan(0)
      expect(made.open).not.toContain(made.option)
    }
  })

  it('leaves a blank before a later choice to history, and blanks at the end undecided', () => {
    const whole = someRoad([])
    const { 'first-offer': _, portfolios: __, ...some } = whole
    const result = typed(sheet(some))
    expect(result.entries.map(({ node }) => node)).toEqual(['walk-out', 'vikzhel'])
    expect(result.skipped).toEqual(['first-offer'])
  })

  it('is refused where its road never comes to a decision, and where nothing is written', () => {
    const lesson: Lesson = {
      ...course.lesson,
      decisions: ['authorise', 'telegraph'].map((node) => ({ ...course.lesson.decisions[0]!, node, shared: false })),
    }
    const july = { ...course, lesson }
    const telegraph = optionsOf('telegraph')[0]!
    expect(paperResult(course, sheet({}), at)).toEqual({ problem: 'empty' })
    expect(paperResult(july, sheet({ authorise: 'stop', telegraph }), at)).toEqual({ problem: 'elsewhere', node: 'telegraph' })
    expect(paperResult(july, sheet({ authorise: 'stop' }), at)).toHaveProperty('result')
  })

  it('is the same group when it is typed again, and a better reading replaces the first', () => {
    const [first, second] = [someRoad([]), someRoad(['stay'])]
    const once = gather(course, emptyClass, typed(sheet(first)))
    if ('refused' in once) throw new Error('refused')
    const twice = gather(course, once.file, typed(sheet(first)))
    expect(twice).toMatchObject({ told: 'again' })
    const mended = gather(course, once.file, typed(sheet(second)))
    if ('refused' in mended) throw new Error('refused')
    expect(mended.file.groups).toHaveLength(1)
    expect(mended.file.groups[0]?.entries[0]?.option).toBe(second['walk-out'])
    const other = gather(course, once.file, typed(sheet(first, paperNames[1])))
    expect('file' in other && other.file.groups).toHaveLength(2)
  })

  it('has a name of its own for sixteen groups', () => {
    expect(new Set(paperNames).size).toBe(16)
  })
})
