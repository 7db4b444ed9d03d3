import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lessonFindings } from '../../src/classroom/findings.ts'
import { scenarioFiles } from '../../src/cli/files.ts'
import { loadLesson, loadScenario } from '../../src/scenario/load.ts'

const root = resolve(import.meta.dirname, '../..')
const { scenario: paper } = loadScenario(scenarioFiles(resolve(root, 'templates/three-decisions')) ?? [])
const text = readFileSync(resolve(root, 'tests/samples/lessons/whose-page.yaml'), 'utf8')
const read = (bytes: string | Uint8Array) =>
  loadLesson({ path: 'lessons/whose-page.yaml', bytes }, (id) => (id === paper?.meta.id ? paper : undefined))
const said = (from: string | RegExp, to: string) => {
  expect(text.search(from)).toBeGreaterThan(0)
  const loaded = read(text.replace(from, to))
  return lessonFindings(loaded).map(({ code, message, hint }) => `${code}: ${message} ${hint}`.trim())
}

describe('a lesson file', () => {
  it('becomes a lesson, with what its author left out filled in', () => {
    const { lesson, diagnostics } = read(text)
    expect(diagnostics).toEqual([])
    expect(lesson).toMatchObject({ id: 'whose-page', before: 'history', contentNotes: [] })
    expect(lesson).not.toHaveProperty('plainSetting')
    expect(lesson?.decisions.map(({ node, lengths, shared, talk }) => ({ node, lengths, shared, talk }))).toEqual(
      ['article', 'summons', 'friday'].map((node) => ({ node, lengths: [15, 25, 35], shared: false, talk: 90 })),
    )
    expect(lesson?.decisions[1]?.compare).toMatch(/^How many bins/u)
    expect(lesson?.roles[0]).toEqual({
      person: 'brandt',
      aim: 'You want the bill for the potatoes in print.',
      basis: 'reconstructed',
      sources: [],
    })
    expect(JSON.parse(JSON.stringify(lesson))).toEqual(lesson)
  })

  it('says which name it does not know, and what may have been meant', () => {
    expect(said('decision: summons', 'decision: summon')).toEqual([
      'unknown-name: There is no decision “summon”. Did you mean “summons”?',
    ])
    expect(said('source: letter', 'source: lettre')).toEqual([
      'unknown-name: There is no source “lettre”. Did you mean “letter”?',
    ])
    expect(said('person: brandt', 'person: brand')).toEqual(['unknown-name: There is no person “brand”. Did you mean “brandt”?'])
    expect(said('a school paper', '[a school paper](place:celar)')[0]).toMatch(/^bad-link: .*cellar/u)
  })

  it('says which label is wrong or missing, and where', () => {
    expect(said('origin: The desk', 'orgin: The desk')).toEqual([
      'unknown-label: Decision 1 (article), source 1 has no orgin. Did you mean “origin”?',
    ])
    expect(said(/ {8}origin: .*\n/u, '')).toEqual([
      'missing-label: Decision 1 (article), source 1 lacks origin. Add a line: origin: ...',
    ])
    expect(said('question:', 'qestion:')).toEqual(['unknown-label: The lesson has no qestion. Did you mean “question”?'])
    expect(said('marks: 5', 'marks: five')[0]).toMatch(/^not-number/u)
    expect(said('decision: summons', 'decision: summons\n    lengths: [20]')[0]).toContain('not one of: 15, 25, 35')
    expect(said(/decisions:[\s\S]*roles:/u, 'decisions: article\nroles:')[0]).toContain('docs/lessons.md')
  })

  it('takes a decision, a role, a question only once', () => {
    expect(said('decision: friday', 'decision: summons')[0]).toMatch(/^duplicate-id/u)
  })

  it('begins where the game of a code stands', () => {
    const later = text.replace('before: history', 'before: 2X03-R200-01')
    expect(lessonFindings(read(later)).map((each) => each.code)).toEqual(['lesson-road'])
  })

  it.each([
    ['nothing', ''],
    ['no text', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])],
    ['a scenario', readFileSync(resolve(root, 'templates/words/scenario.yaml'), 'utf8')],
    ['a list', '- a\n- b\n'],
    ['brackets without end', '['.repeat(5000)],
    ['a label with a meaning of its own', `${text}__proto__: { id: x }\n`],
  ])('that holds %s is refused in words, and does not throw', (_, bytes) => {
    const { lesson, diagnostics } = read(bytes)
    expect(lesson).toBeUndefined()
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const each of diagnostics) expect(each.message).not.toBe('')
  })
})
