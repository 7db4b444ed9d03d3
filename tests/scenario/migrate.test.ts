import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scenarioFiles } from '../../src/cli/files.ts'
import { applyFixes, loadScenario, type SourceFile } from '../../src/scenario/load.ts'
import { migrationOf } from '../../src/scenario/migrate.ts'
import { breadQueue } from '../fixtures.ts'

const old = resolve(import.meta.dirname, '../samples/formats/first')
const files = (change = (text: string) => text): readonly SourceFile[] =>
  (scenarioFiles(old) ?? []).map(({ path }) => ({ path, bytes: change(readFileSync(path, 'utf8')) }))
const codes = (list: readonly SourceFile[]) => loadScenario(list).diagnostics.map((each) => each.code)
const migrated = (list: readonly SourceFile[]): readonly SourceFile[] => {
  const { edits, texts } = migrationOf(list)
  return list.map(({ path }) => ({ path, bytes: applyFixes(texts.get(path) ?? '', edits.get(path) ?? []) }))
}

describe('a scenario of format 1', () => {
  it('is read and played as before, with one hint, at the number, that names the way on', () => {
    const { scenario, diagnostics } = loadScenario(files())
    expect(scenario).toEqual(breadQueue)
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]).toMatchObject({ code: 'older-format', severity: 'hint', hint: expect.stringContaining('migrate') })
  })

  it('has its mistakes told at their places in the file as it stands', () => {
    const list = files((text) => text.replace('invented: The talk is ours.', 'invented:'))
    const { diagnostics, texts } = loadScenario(list)
    const said = diagnostics.filter((each) => each.severity === 'error')
    expect(said).toHaveLength(1)
    const [{ file, from } = { file: '', from: 0 }] = said
    expect((texts.get(file) ?? '').slice(0, from).split('\n').at(-1)).toContain('invented:')
  })

  it('is brought up to an equal scenario of this format', () => {
    const { scenario, diagnostics } = loadScenario(migrated(files()))
    expect(diagnostics).toEqual([])
    expect(scenario).toEqual(breadQueue)
  })

  it('changes in the few characters that are different: notes, spaces and line ends stay', () => {
    const noted = files((text) =>
      text.replaceAll('\n', '\r\n').replace('kind: ending', 'kind:   ending   # the end: invented: no'),
    )
    const changed = migrated(noted).map(({ bytes }) => String(bytes))
    const undone = changed.map((text) => text.replace('format: 2', 'format: 1').replaceAll('made-up:', 'invented:'))
    expect(undone).toEqual(noted.map(({ bytes }) => bytes))
    expect(changed.join('')).toContain('# the end: invented: no')
  })

  it('keeps what a turning point says of itself under the same word', () => {
    const road = files((text) => text.replace('kind: turning point', 'kind: turning point\n        invented: yes'))
    const { scenario } = loadScenario(migrated(road))
    const speak = scenario?.parts.flatMap((part) => part.nodes).find((node) => node.id === 'speak')
    expect(speak).toMatchObject({ invented: true })
  })

  it('is not touched while its lines cannot be read', () => {
    const broken = migrationOf(files((text) => text.replace('title: The bread queue', 'title: "The bread queue')))
    expect(broken.edits.size).toBe(0)
    expect(broken.diagnostics.map((each) => each.code)).toEqual(['unclosed-quote'])
  })
})

describe('a scenario of another format', () => {
  it('in this one needs nothing', () => {
    const { edits, diagnostics } = migrationOf(migrated(files()))
    expect([edits.size, diagnostics]).toEqual([0, []])
  })

  it('that is newer is refused with words, by the loader and here, and not read any further', () => {
    const newer = files((text) => text.replace('format: 1', 'format: 3').replace('place: square', 'plaza: square'))
    expect(codes(newer)).toEqual(['newer-format'])
    expect(migrationOf(newer).diagnostics.map((each) => each.code)).toEqual(['newer-format'])
  })

  it('that says no format, or none that is a number, is told so', () => {
    expect(migrationOf(files((text) => text.replace('format: 1\n', ''))).diagnostics.map((each) => each.code)).toEqual([
      'missing-label',
    ])
    expect(migrationOf(files((text) => text.replace('format: 1', 'format: one'))).diagnostics.map((each) => each.code)).toEqual([
      'not-number',
    ])
    expect(codes(files((text) => text.replace('format: 1', 'format: one')))).toContain('not-number')
  })
})
