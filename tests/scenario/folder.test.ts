import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../src/scenario/load.ts'
import { breadQueue } from '../fixtures.ts'

const sound = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8')
const cut = (from: string, to: string) => sound.slice(sound.indexOf(from), sound.indexOf(to))
const [main = '', parts = ''] = sound.split(/^parts:\n/mu)
const outdented = (text: string) => text.replace(/^ {2}- id/u, '    id').replace(/^ {4}/gmu, '')
const evening = parts.indexOf('  - id: evening')

/** The bread queue as a folder of files. */
const folder: Readonly<Record<string, string>> = {
  'scenario.yaml': `${main.replace(cut('people:', 'factions:'), '')}parts: [morning, evening]\n`,
  'people.yaml': cut('people:', 'factions:'),
  'parts/morning.yaml': outdented(parts.slice(0, evening)),
  'parts/evening.yaml': outdented(parts.slice(evening)),
}
const load = (files: Readonly<Record<string, string>>) =>
  loadScenario(Object.entries(files).map(([path, bytes]) => ({ path: `stories/queue/${path}`, bytes })))
const said = (files: Readonly<Record<string, string>>) =>
  load(files).diagnostics.map(({ file, code, hint }) => `${file.slice('stories/queue/'.length)} ${code} ${hint}`)

describe('a scenario in several files', () => {
  it('is the same scenario as in one', () => {
    expect(said(folder)).toEqual([])
    expect(load(folder).scenario).toEqual(breadQueue)
  })

  it('says which part has no file, and which name is near', () => {
    const renamed = { ...folder, 'scenario.yaml': folder['scenario.yaml']?.replace('evening]', 'evning]') ?? '' }
    expect(said(renamed)).toEqual([expect.stringMatching(/^scenario\.yaml missing-part .*“evening”/u)])
  })

  it('says which file nothing uses, and plays on', () => {
    const spare = { ...folder, 'otherpeople.yaml': folder['people.yaml'] ?? '' }
    expect(said(spare)).toEqual([expect.stringMatching(/^otherpeople\.yaml unused-file/u)])
    expect(load(spare).scenario).toEqual(breadQueue)
  })

  it('may not list the people twice: the second list would silently replace the first', () => {
    const twice = { ...folder, 'scenario.yaml': `${folder['scenario.yaml']}people: []\n` }
    expect(said(twice)).toEqual([expect.stringMatching(/^people\.yaml duplicate-label/u)])
  })

  it('reports a mistake in the file where it stands, and only that', () => {
    const broken = { ...folder, 'parts/evening.yaml': folder['parts/evening.yaml']?.replace('title: Fed', 'title:Fed') ?? '' }
    expect(said(broken)).toEqual([expect.stringMatching(/^parts\/evening\.yaml space-after-colon/u)])
  })
})

describe('the story as a whole', () => {
  const changed = (from: string, to: string) => {
    expect(sound).toContain(from)
    return loadScenario([{ path: 'a.yaml', bytes: sound.replace(from, () => to) }]).diagnostics.map(
      (each) => `${each.code}: ${each.message} ${each.hint}`,
    )
  }

  it('may not go back to an earlier part, whose flags are forgotten', () => {
    const tired = sound.slice(sound.indexOf('      - id: tired'))
    const text = sound.replace(tired, '').replace('  - id: evening\n', () => `${tired}  - id: evening\n`)
    const { diagnostics } = loadScenario([{ path: 'a.yaml', bytes: text }])
    expect(new Set(diagnostics.map((each) => each.code))).toEqual(new Set(['part-order']))
  })

  it('runs in no circle, and a circle is told once', () => {
    expect(changed('next: [{ when: { hunger: at most 2 }, go: fed }, { go: tired }]', 'next: errands')).toEqual([
      expect.stringContaining('loop'),
    ])
  })

  it('tells of a stretch that nothing leads to once, at its beginning', () => {
    expect(changed('        next: speak\n', '        next: errands\n')).toEqual([expect.stringContaining('turning point speak')])
  })

  it('has steps that end after they begin', () => {
    expect(changed('date: 1917-02-21', 'date: 1917-02-21\n        until: 1917-02-20')).toEqual([
      expect.stringContaining('date-order'),
    ])
  })

  it.each(['22/2/1917', '1917-2-22'])('reads the date %s in the one way it can be meant, and offers that', (written) => {
    const { diagnostics } = loadScenario([{ path: 'a.yaml', bytes: sound.replace('date: 1917-02-22', () => `date: ${written}`) }])
    expect(diagnostics.map(({ code, fix }) => [code, fix?.text])).toEqual([['not-date', '1917-02-22']])
  })

  it('asks what the date 3/4/1917 means, and does not guess', () => {
    expect(changed('date: 1917-02-22', 'date: 3/4/1917')).toEqual([expect.stringContaining('Is it 1917-04-03 or 1917-03-04?')])
  })

  it('takes a single source without brackets, and says how a list is written', () => {
    expect(
      changed('argument: The minutes name you., sources: [minutes]', 'argument: The minutes name you., sources: minutes'),
    ).toEqual([])
    expect(changed('authors: [The Left of October team]', 'authors: Anna, Ivan')).toEqual([
      expect.stringContaining('Write authors: [Anna, Ivan]'),
    ])
  })

  it('is told when a meter is asked like a flag', () => {
    expect(changed('needs: { hunger: at least 7, otherwise', 'needs: { hunger: yes, otherwise')).toEqual([
      expect.stringContaining('hunger is a meter'),
    ])
  })
})
