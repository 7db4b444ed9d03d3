import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scenarioFiles } from '../../src/cli/files.ts'
import { loadScenario, positionOf } from '../../src/scenario/load.ts'
import { printScenario } from '../../src/scenario/print.ts'
import { slipsOf } from '../../src/scenario/read/slips.ts'
import { leftOfOctober } from '../fixtures.ts'

const sound = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8')
const decoder = new TextDecoder()

/** What is said of the sound file after one change, and what is said once the offered fix is made. */
const changed = (from: string, to: string) => {
  expect(sound).toContain(from)
  const text = sound.replace(from, () => to)
  const { diagnostics, scenario } = loadScenario([{ path: 'a.yaml', bytes: text }])
  const [first] = diagnostics
  const { line } = positionOf(text, first?.from ?? 0)
  const fix = first?.fix
  const mended = fix && text.slice(0, fix.from) + fix.text + text.slice(fix.to)
  const after =
    mended === undefined ? 'no fix' : loadScenario([{ path: 'a.yaml', bytes: mended }]).diagnostics.map((each) => each.code)
  return { codes: diagnostics.map((each) => each.code), here: text.split('\n')[line - 1]?.trim(), after, scenario }
}

describe('a sound file', () => {
  it('has no slips, however it is laid out', () => {
    const files = [...(scenarioFiles('scenarios/left-of-october') ?? []), { path: 'bread-queue', bytes: sound }]
    const texts = files.map(({ bytes }) => (typeof bytes === 'string' ? bytes : decoder.decode(bytes)))
    for (const text of [...texts, printScenario(leftOfOctober)]) expect(slipsOf(text)).toEqual([])
  })
})

it('a file in Windows Cyrillic is refused at its first strange letter', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('format: 2\ntitle: '), 0xcf, 0xf0, 0xe8])
  const { diagnostics, texts } = loadScenario([{ path: 'a.yaml', bytes }])
  expect(diagnostics.map((each) => each.code)).toEqual(['not-text'])
  expect(positionOf(texts.get('a.yaml') ?? '', diagnostics[0]?.from ?? 0)).toEqual({ line: 2, column: 8 })
})

describe('a slip of the pen gives one message, at the line that caused it, and a fix that mends it', () => {
  const label = 'label: Go in and speak'
  const slips: readonly (readonly [what: string, from: string, to: string, code: string, here: string])[] = [
    ['an apostrophe in single quotes', label, "label: 'Go to Darya's house'", 'apostrophe', "label: 'Go to Darya's house'"],
    ['text behind the closing quote', label, 'label: "Go!" they say', 'text-after-quote', 'label: "Go!" they say'],
    ['a star first', label, 'label: *Go* in', 'special-start', 'label: *Go* in'],
    ['a link first', label, 'label: [Darya](person:darya) goes', 'special-start', 'label: [Darya](person:darya) goes'],
    ['an exclamation mark first, which would be lost', label, 'label: !Go in', 'special-start', 'label: !Go in'],
    ['a per cent sign first', label, 'label: "%"\n            risk: % of all', 'special-start', 'risk: % of all'],
    ['a greater sign first', label, 'label: > 100 go', 'special-start', 'label: > 100 go'],
    [
      'a colon in braces',
      'because: You went }',
      'because: You went: alone }',
      'colon-in-text',
      '- { trust: +1, because: You went: alone }',
    ],
    ['a long dash', '- id: wait', '— id: wait', 'long-dash', '— id: wait'],
    ['a dash out of line', '          - id: wait', '         - id: wait', 'indentation', '- id: wait'],
    ['a label pushed in', 'language: en', '  language: en', 'indentation', 'language: en'],
    [
      'a paragraph too far left',
      'text: There is bread.',
      'text: >\n          There is bread.\nAnd salt.',
      'text-too-far-left',
      'And salt.',
    ],
    ['eight odd spaces', '        title: No flour', `${'\u00a0'.repeat(8)}title: No flour`, 'odd-space', 'title: No flour'],
    ['a place misspelt', 'place: hall', 'place: hal', 'unknown-name', 'place: hal'],
    ['a way on misspelt', 'next: errands', 'next: errand', 'unknown-name', 'next: errand'],
    ['a quote never closed', label, "label: 'Go in", 'unclosed-quote', "label: 'Go in"],
    ['a brace never closed', 'because: You went }', 'because: You went', 'unclosed-bracket', '- { trust: +1, because: You went'],
    ['a forgotten dash', '          - id: wait', '            id: wait', 'missing-dash', 'id: wait'],
    ['a divider, below which all would be lost', 'people:\n', '---\npeople:\n', 'divider', '---'],
    [
      'a link misspelt',
      '[Darya](person:darya)',
      '[Darya](person:darja)',
      'bad-link',
      'text: The cart has not come. [Darya](person:darja) waits.',
    ],
    ['a Tab', '        title: No flour', '\ttitle: No flour', 'tab', 'title: No flour'],
  ]
  it.each(slips)('%s', (_, from, to, code, here) => {
    const { codes, after, ...rest } = changed(from, to)
    expect({ codes, here: rest.here }).toEqual({ codes: [code], here })
    expect(after).toEqual([])
  })

  it.each([
    [
      'a link in braces',
      'because: You went }',
      'because: See [Darya](person:darya) }',
      'bracket-in-braces',
      '- { trust: +1, because: See [Darya](person:darya) }',
    ],
    ['a number sign, after which all would be lost', label, 'label: Obey Order #1', 'number-sign', 'label: Obey Order #1'],
    ['no labels at all', sound, 'The party meets.', 'not-a-scenario', 'The party meets.'],
  ])('%s, which only its author can mend', (_, from, to, code, here) => {
    const { codes, ...rest } = changed(from, to)
    expect({ codes, here: rest.here }).toEqual({ codes: [code], here })
  })

  it('a divider in a long text, or right behind it, is told, and what follows is not left out without a word', () => {
    const short = /^( +)situation: .*\n/mu.exec(sound)
    const [line = '', spaces = ''] = short ?? []
    const long = (between: string, behind: string) =>
      changed(line, `${spaces}situation: >\n${spaces}  One night.\n${between}${spaces}  Another night.\n${behind}`)
    expect(long('', '').codes).toEqual([])
    expect(long('---\n', '')).toMatchObject({ codes: ['text-too-far-left'], after: [] })
    expect(long('', '---\n')).toMatchObject({ codes: ['divider'], after: [] })
  })

  it('a number sign is a warning: the scenario plays, and a note behind a value is no slip', () => {
    expect(changed(label, 'label: Obey Order #1').scenario).toBeDefined()
    expect(changed(label, `${label}   # a note`).codes).toEqual([])
  })

  it('line ends of any kind, a mark at the beginning and a missing last line end change nothing', () => {
    for (const text of [sound.replaceAll('\n', '\r\n'), sound.replaceAll('\n', '\r'), `\ufeff${sound}`, sound.trimEnd()])
      expect(loadScenario([{ path: 'a.yaml', bytes: text }]).scenario?.hash).toBe(
        loadScenario([{ path: 'a.yaml', bytes: sound }]).scenario?.hash,
      )
  })
})
