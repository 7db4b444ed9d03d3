// @vitest-environment happy-dom
import { render } from 'preact'
import { beforeAll, describe, expect, it } from 'vitest'
import { Pages } from '../../src/class/pack/pages.tsx'
import { type Course, packOf } from '../../src/classroom/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import type { Lesson } from '../../src/scenario/lesson.ts'
import { bareText } from '../../src/scenario/words.ts'
import { course } from './sampleClass.ts'

const markup = '<img src=x onerror="document.title=1">'

/** The sample lesson, its texts full of markup. */
const hostile: Course = {
  ...course,
  lesson: {
    ...course.lesson,
    title: `Title ${markup}`,
    question: `Question ${markup}`,
    setting: `Setting ${markup}`,
    decisions: course.lesson.decisions.map((each) => ({
      ...each,
      compare: `Compare ${markup}`,
      evidence: each.evidence.map((source) => ({ ...source, origin: `Origin ${markup}`, text: `Text ${markup}` })),
    })),
    exit: course.lesson.exit.map((prompt) => ({ ...prompt, text: `Prompt ${markup}` })),
    contentNotes: [`Note ${markup}`],
  } satisfies Lesson,
  scenario: {
    ...course.scenario,
    sources: course.scenario.sources.map((source) => ({ ...source, note: `Lean ${markup}` })),
  } satisfies Scenario,
}

const drawn = (of: Course): HTMLElement => {
  const host = document.createElement('div')
  const settings = { length: of.length, readingLevel: 'standard', board: 'any', paper: 'A4' } as const
  render(<Pages here={{ course: of, pack: packOf(of)!, settings, plain: undefined }} />, host)
  return host
}

describe('the printed lesson', () => {
  let host: HTMLElement
  let texts: Readonly<Record<string, string>>
  beforeAll(() => {
    host = drawn(course)
    texts = Object.fromEntries(
      ['teacher', 'group', 'slip', 'card', 'record', 'student'].map((part) => [
        part,
        host.querySelector(`.pack-part-${part}`)?.textContent ?? '',
      ]),
    )
  })

  /** All that the printed lesson has of a kind: at least one, for a loop over nothing would find nothing wrong. */
  const all = (what: string): readonly Element[] => {
    const found = [...host.querySelectorAll(what)]
    expect(found, what).not.toHaveLength(0)
    return found
  }

  it('keeps every record from what a group reads before it has written its reason', () => {
    expect(packOf(course)!.sheets).not.toHaveLength(0)
    for (const part of ['group', 'slip', 'card']) expect(texts[part], part).not.toBe('')
    for (const { point } of packOf(course)!.sheets) {
      expect(texts.group).not.toContain(point.record.headline)
      expect(texts.slip).not.toContain(point.record.headline)
      expect(texts.card).not.toContain(point.record.headline)
      expect(texts.record).toContain(point.record.headline)
    }
  })

  it('betrays on no sheet which voice a source shows, and tells it on the teacher’s pages', () => {
    for (const sheet of all('.pack-sheet')) expect(sheet.textContent).not.toMatch(/documented|reconstructed/u)
    expect(texts.teacher).toMatch(/urges [A-E] \(documented\)/u)
  })

  it('shows of a folded slip its number and its sheet alone', () => {
    for (const slip of all('.pack-slip')) {
      expect(slip.firstElementChild?.textContent).toMatch(/^Slip \d\dSheet \d Fold/u)
      expect(slip.querySelector('.pack-fold .pack-mark')).toBeNull()
    }
  })

  it('tells on a road card what is closed before what happened, and no bare title', () => {
    for (const shut of all('.pack-card:has(.pack-notes) .pack-shut')) {
      const since = shut.closest('.pack-card')!.querySelector('.pack-notes')!
      expect(shut.compareDocumentPosition(since) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
    }
    for (const line of all('.pack-card .pack-notes li')) expect(line.textContent).toMatch(/ – \S.*\.$/u)
  })

  it('asks for letter, source and sureness once, on the road sheet', () => {
    expect(host.querySelectorAll('.pack-fill .pack-tick').length).toBeGreaterThan(0)
    expect(host.querySelectorAll('.pack-vote .pack-tick')).toHaveLength(0)
  })

  it('points to the records that the exit question is about, and to those alone', () => {
    const [first] = course.lesson.decisions
    const exit = course.lesson.exit.map((prompt) => ({ ...prompt, about: [first!.node] }))
    const points = [...drawn({ ...course, lesson: { ...course.lesson, exit } }).querySelectorAll('.pack-points h3')]
    const titleOf = (node: string) => packOf(course)!.sheets.find(({ point }) => point.id === node)!.point.title
    expect(points.map((each) => each.textContent)).toEqual([`1. ${titleOf(first!.node)}`])
  })

  it('says of every slip in words whether it is invented or the record’s own way', () => {
    const slips = [...host.querySelectorAll('.pack-slip')]
    const pack = packOf(course)!
    expect(slips).toHaveLength(pack.slips.length)
    for (const [at, slip] of slips.entries()) {
      const isInvented = !pack.slips[at]!.option.historical
      expect(slip.querySelector('.pack-mark')?.textContent).toMatch(isInvented ? /^Invented/u : /^The party took this way/u)
      expect(slip.querySelectorAll('.pack-plausible')).toHaveLength(isInvented ? 1 : 0)
    }
  })

  it('has the origin of a source above its text, and the sources before the ways', () => {
    for (const sheet of all('.pack-sheet')) {
      const order = [...sheet.querySelectorAll('.pack-origin, .pack-source .pack-text, .pack-options, .pack-vote')]
      const kinds = order.map((each) =>
        ['pack-origin', 'pack-text', 'pack-options', 'pack-vote'].find((kind) => each.classList.contains(kind)),
      )
      expect(kinds.join(' ')).toMatch(/^(?:pack-origin pack-text )*pack-options pack-vote$/u)
    }
  })

  it('gives no claim as a point of an answer that nobody has verified', () => {
    const claims = packOf(course)!.sheets.flatMap(({ point }) => point.record.claims)
    const unverified = claims.filter(({ status }) => status === 'unverified')
    expect(unverified).not.toHaveLength(0)
    for (const { text } of unverified) expect(texts.teacher).not.toContain(bareText(text))
  })

  it('prints markup as text', () => {
    const pages = drawn(hostile)
    expect(pages.querySelectorAll('img[src="x"]')).toHaveLength(0)
    for (const word of ['Title', 'Question', 'Setting', 'Compare', 'Origin', 'Text', 'Prompt', 'Note', 'Lean'])
      expect(pages.textContent).toContain(`${word} ${markup}`)
  })
})
