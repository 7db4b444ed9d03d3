import { readFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scenarioFiles } from '../../src/cli/files.ts'
import { loadScenario, printable, type SourceFile } from '../../src/scenario/load.ts'
import { bareText, wordsIn } from '../../src/scenario/words.ts'
import { breadQueue, breadQueuePlain, leftOfOctober, leftOfOctoberPlain } from '../fixtures.ts'

const samples = resolve(import.meta.dirname, '../samples')
const filesOf = (name: string): readonly SourceFile[] => scenarioFiles(resolve(samples, name)) ?? []
const main = readFileSync(resolve(samples, 'bread-queue/scenario.yaml'), 'utf8')
const morning = readFileSync(resolve(samples, 'bread-queue/plain/morning.yaml'), 'utf8')
const load = (plain: string, scenario = main) =>
  loadScenario([
    { path: 'plain/morning.yaml', bytes: plain },
    { path: 'scenario.yaml', bytes: scenario },
  ])
const said = (plain: string, scenario = main) =>
  load(plain, scenario).diagnostics.map(({ code, message }) => `${code}: ${message}`)

describe('plain texts', () => {
  it('are read by node, whatever label they stand under', () => {
    expect(breadQueuePlain.news).toEqual({ text: 'No cart. [Darya](person:darya) waits.', outcomes: {} })
    expect(breadQueuePlain.errands).toEqual({ text: 'Short day.', outcomes: { baker: 'Tea comes.' }, record: 'Nobody wrote.' })
  })

  it('may stand in the one file of a small scenario', () => {
    const list = morning
      .replace(/^#.*\n/u, '')
      .replace(/^/gmu, '    ')
      .replace('    part', '  - part')
    const { plain, diagnostics } = loadScenario([{ path: 'queue.yaml', bytes: `${main}plain:\n${list}` }])
    expect(diagnostics).toEqual([])
    expect(plain).toEqual(breadQueuePlain)
  })

  it('change neither the scenario nor its hash, so that saves and codes stay good', () => {
    const alone = loadScenario([{ path: 'scenario.yaml', bytes: main }])
    expect(alone.scenario).toEqual(breadQueue)
    expect(alone.plain).toEqual({})
    expect(load(morning.replace('Short day.', 'A day.')).scenario?.hash).toBe(breadQueue.hash)
  })

  it('and summaries with slips in them are each reported at their place', () => {
    const { diagnostics, texts, scenario } = loadScenario(filesOf('plain-slips'))
    const printed = diagnostics.map((each) => ({ ...printable(each, texts), file: relative(samples, each.file) }))
    expect(scenario).toBeUndefined()
    expect(printed).toEqual(JSON.parse(readFileSync(resolve(samples, 'plain-slips/diagnostics.json'), 'utf8')))
  })

  it('of one part stand in one list: a second would silently replace the first', () => {
    const files = [...filesOf('bread-queue'), { path: `${samples}/bread-queue/plain/more.yaml`, bytes: morning }]
    expect(loadScenario(files).diagnostics.map((each) => each.code)).toEqual(['duplicate-id'])
  })

  it('are missed once for every node of their part, and not at all for other parts', () => {
    const one = 'part: morning\nnodes:\n  news: { text: No cart comes. }\n'
    expect(said(one)).toEqual([
      expect.stringContaining('plain-missing: Turning point speak'),
      expect.stringContaining('plain-missing: Agenda errands'),
    ])
    expect(load(one).scenario).toEqual(breadQueue)
  })

  it('may be as long as two thirds of the standard text, and no longer', () => {
    const twelve = main.replace('situation: The day is short.', 'situation: One two three four five six seven eight nine ten.')
    expect(said(morning.replace('Short day.', 'One two three four five six.'), twelve)).toEqual([])
    expect(said(morning.replace('Short day.', 'One two three four five six seven.'), twelve)).toEqual([
      expect.stringContaining('plain-too-long: This plain text has 7 words, and the standard one 10.'),
    ])
  })

  it('with labels that every object has are refused, not followed', () => {
    for (const name of ['toString', 'constructor', '__proto__', 'valueOf'])
      expect(load(morning.replace('baker:', `${name}:`)).scenario).toBeUndefined()
  })

  it('of any words load as they were written, or are told to be wrong', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (words) => {
        const { plain, diagnostics } = load(morning.replace('Short day.', () => JSON.stringify(words)))
        const isWrong = diagnostics.some((each) => each.severity === 'error')
        expect(plain === undefined).toBe(isWrong)
        if (plain) expect(plain.news).toEqual(breadQueuePlain.news)
      }),
      { numRuns: 150, seed: 1917 },
    )
  })

  it('of the story are shorter than its standard texts, and stand for nodes that are there', () => {
    const nodes = new Set(leftOfOctober.parts.flatMap((part) => part.nodes.map((node) => node.id)))
    expect(Object.keys(leftOfOctoberPlain).filter((id) => !nodes.has(id))).toEqual([])
    expect(Object.keys(leftOfOctoberPlain)).toEqual(expect.arrayContaining(['june', 'third-congress', 'kerensky-ballot']))
  })
})

describe('a summary for a flagged passage', () => {
  it('is part of the node, under the labels of its author', () => {
    const speak = breadQueue.parts[0]?.nodes.find((node) => node.id === 'speak')
    expect(speak?.instead).toEqual({ outcomes: { storm: 'The bread is taken by force.' } })
  })

  it('of a text that flags nothing is told', () => {
    const unflagged = main.replace('        content-notes: [Windows are broken.]\n', '')
    expect(said(morning, unflagged)).toEqual([expect.stringContaining('instead-without-notes: Turning point speak')])
  })
})

describe('the words of a text', () => {
  it('are counted as they are read, without markup', () => {
    expect(bareText('*No*, said [Maria Spiridonova](person:spiridonova).')).toBe('No, said Maria Spiridonova.')
    expect(wordsIn('*No*, said [Maria Spiridonova](person:spiridonova) — on 25 October.')).toBe(7)
    expect(wordsIn(' – ')).toBe(0)
  })
})
