import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadScenario, positionOf, printable, printDiagnostic } from '../../src/scenario/load.ts'

const path = 'bread-queue.yaml'
const sound = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8')

/** The diagnostics after one change to the sound file, as `line code`. */
const changed = (from: string, to: string) => {
  expect(sound).toContain(from)
  const text = sound.replace(from, to)
  const { diagnostics, scenario } = loadScenario([{ path, bytes: text }])
  const said = diagnostics.map((each) => ({ ...each, ...positionOf(text, each.from) }))
  return { said, scenario, text, line: (part: string) => positionOf(text, text.indexOf(part)).line }
}

describe('a mistake a teacher makes gives one message, at its place', () => {
  const mistakes: readonly (readonly [what: string, from: string, to: string, code: string, at: string])[] = [
    ['a Tab', '        title: No flour', '\t\ttitle: No flour', 'tab', '\t\ttitle'],
    ['one space too few', '        title: Who speaks?', '       title: Who speaks?', 'indentation', '       title: Who'],
    ['a colon in the text', 'label: Go in and speak', 'label: Go in: and speak', 'colon-in-text', 'Go in: and'],
    ['no space after the colon', 'label: Go in and speak', 'label:Go in and speak', 'space-after-colon', 'label:Go'],
    ['curly quotes', 'label: Go in and speak', 'label: “Go in and speak”', 'curly-quotes', '“Go in'],
    ['a quote never closed', 'label: Go in and speak', 'label: "Go in and speak', 'unclosed-quote', '"Go in'],
    ['text after the quote', 'label: Go in and speak', 'label: "Go in" and speak', 'text-after-quote', '"Go in"'],
    ['no space after the dash', '- id: wait', '-id: wait', 'space-after-dash', '-id: wait'],
    [
      'a label twice',
      '            label: Wait',
      '            label: Wait\n            label: Stay',
      'duplicate-label',
      'label: Stay',
    ],
    ['a misspelt label', '            detail: You go alone.', '            detial: You go alone.', 'unknown-label', 'detial'],
    ['a misspelt label of the head', 'minutes: 3', 'mintues: 3', 'unknown-label', 'mintues'],
    ['a misspelt label of a meter', '    short: Trust', '    shrot: Trust', 'unknown-label', 'shrot'],
    ['a missing label', '            outcome: They let you finish.\n', '', 'missing-label', '- id: go'],
    ['an unknown meter', '{ trust: +1, because: You went }', '{ trsut: +1, because: You went }', 'unknown-name', 'trsut'],
    ['an unknown place', 'place: hall', 'place: hal', 'unknown-name', 'place: hal'],
    ['an unknown next', 'next: errands', 'next: errand', 'unknown-name', 'next: errand'],
    [
      'two historical options',
      'leaning: 30',
      'historical: yes\n            leaning: 30',
      'historical-count',
      'historical: yes\n            leaning: 30',
    ],
    ['no historical option', 'historical: yes\n            leaning: 60', 'leaning: 60', 'historical-count', 'options:'],
    [
      'yes or no answered with a word',
      'historical: yes\n            leaning: 60',
      'historical: mostly\n            leaning: 60',
      'not-yes-no',
      'historical: mostly',
    ],
    ['a date in words', 'date: 1917-02-22', 'date: 22 February', 'not-date', 'date: 22 February'],
    ['a day that is not', 'date: 1917-02-22', 'date: 1917-02-30', 'not-date', 'date: 1917-02-30'],
    ['an effect without a reason', '{ trust: +1, because: You went }', '{ trust: +1 }', 'missing-because', '{ trust: +1 }'],
    ['a condition without words', 'needs: { trust: at least 5 }', 'needs: { trust: 5 }', 'bad-condition', 'needs: { trust: 5 }'],
    ['leanings that are not 100', 'leaning: 30', 'leaning: 25', 'leaning-sum', 'options:'],
    ['a dead end', '        next: ballot\n', '', 'dead-end', '- id: errands'],
    ['a circle', 'next: ballot', 'next: speak', 'loop', '- id: errands'],
    ['a link to nobody', '[Darya](person:darya)', '[Darya](person:daria)', 'bad-link', 'text: The cart'],
    [
      'a firm claim without source',
      'status: firm, sources: [minutes] }\n            - text: How long?',
      'status: firm }\n            - text: How long?',
      'claim-without-source',
      '{ text: A woman spoke',
    ],
    [
      'a dispute with one side',
      '                - { who: The town, holds: For an hour. }\n',
      '',
      'dispute-without-sides',
      '- text: How long?',
    ],
    ['a comma in braces', 'because: You spoke }', 'because: You spoke, and well }', 'comma-in-braces', 'and well'],
    ['an alias', 'label: Go in and speak', 'label: *go', 'alias', 'label: *go'],
    ['a kind that is none', 'kind: agenda', 'kind: agendum', 'not-one-of', 'kind: agendum'],
    ['an id with spaces', '- id: errands', '- id: Our errands', 'bad-id', 'Our errands'],
  ]
  it.each(mistakes)('%s', (_, from, to, code, at) => {
    const { said, line } = changed(from, to)
    expect(said.map((each) => each.code)[0]).toBe(code)
    expect(said.filter((each) => each.code === code)).toHaveLength(1)
    expect(said[0]?.line).toBe(line(at))
    expect(said[0]?.message).not.toMatch(/\b(node|scalar|mapping|schema|token|undefined|object|array)\b/i)
    expect(said[0]?.hint).not.toBe('')
  })

  it('a near miss is named', () => {
    expect(changed('place: hall', 'place: hal').said[0]?.hint).toBe('Did you mean “hall”?')
    expect(changed('            detail: You go alone.', '            detial: You go alone.').said[0]?.message).toContain(
      'option 1 (go)',
    )
  })

  it('a misspelt label is held against the labels that belong there, and no others', () => {
    const hint = (from: string, to: string) => changed(from, to).said[0]?.hint
    expect(hint('minutes: 3', 'mintues: 3')).toBe('Did you mean “minutes”?')
    expect(hint('\nparts:', '\npart:')).toBe('Did you mean “parts”?')
    expect(hint('    short: Hunger', '    shrot: Hunger')).toBe('Did you mean “short”?')
    expect(hint('            seats: 4', '            seat: 4')).toBe('Did you mean “seats”?')
    expect(hint('headline: Errands', 'headlines: Errands')).toBe('Did you mean “headline”?')
  })

  it('a list that was given alone is told in one message', () => {
    const list = sound.slice(sound.indexOf('people:'), sound.indexOf('factions:'))
    const { diagnostics } = loadScenario([{ path: 'people.yaml', bytes: list }])
    expect(diagnostics.map((each) => each.code)).toEqual(['not-a-scenario'])
  })

  it('a certain fix, applied, makes the file sound again', () => {
    for (const [, from, to] of mistakes) {
      const { said, text } = changed(from, to)
      const fix = said[0]?.fix
      if (!fix) continue
      const mended = text.slice(0, fix.from) + fix.text + text.slice(fix.to)
      expect(
        loadScenario([{ path, bytes: mended }]).diagnostics.map((each) => each.code),
        to,
      ).not.toContain(said[0]?.code)
    }
  })
})

describe('what is no mistake', () => {
  it('No, 007 and 1.10 stay as they are written', () => {
    const { scenario, said } = changed('label: Go in and speak', 'label: No')
    expect(said).toEqual([])
    expect(JSON.stringify(scenario)).toContain('"label":"No"')
    expect(JSON.stringify(changed('label: Wait', 'label: "007 or 1.10"').scenario)).toContain('007 or 1.10')
  })

  it('yes and no may be written true and FALSE', () => {
    expect(changed('historical: yes\n            leaning: 60', 'historical: TRUE\n            leaning: 60').said).toEqual([])
  })

  it('a flag outlives its part only where a later part reads it', () => {
    const { scenario } = changed('version: 1', 'version: 1')
    expect(scenario?.parts[0]?.keeps).toEqual(['spoke-up', 'baker-friend'])
    expect(scenario?.parts[1]?.keeps).toEqual([])
  })

  it('equal content has an equal hash, and another content another one', () => {
    const hash = changed('version: 1', 'version: 1').scenario?.hash
    expect(changed('# A small story', '# Another remark').scenario?.hash).toBe(hash)
    expect(changed('title: No flour', 'title: No bread').scenario?.hash).not.toBe(hash)
  })
})

describe('a printed diagnostic', () => {
  it('is file, line, column, severity and code, then the message, then the hint', () => {
    const text = sound.replace('place: hall', 'place: hal')
    const { diagnostics, texts } = loadScenario([{ path, bytes: text }])
    const lines = diagnostics.map((each) => printDiagnostic(printable(each, texts)))[0]?.split('\n')
    expect(lines?.[0]).toMatch(/^bread-queue\.yaml:\d+:\d+ error unknown-name$/)
    expect(lines?.[1]).toBe('  There is no place “hal”.')
    expect(lines?.[2]).toBe('  hint: Did you mean “hall”?')
  })
})
