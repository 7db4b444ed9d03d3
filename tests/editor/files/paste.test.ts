// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { cleanPaste } from '../../../src/editor/files/paste/cleanPaste.ts'
import type { PastePlace } from '../../../src/editor/files/paste/fitPlace.ts'
import { textFromHtml } from '../../../src/editor/files/paste/fromHtml.ts'
import { wordsOfCleaned } from '../../../src/editor/files/paste/wordsOfCleaned.ts'
import { loadScenario } from '../../../src/scenario/load.ts'
import { readTree } from '../../../src/scenario/read/tree.ts'

const nowhere: PastePlace = { before: '', after: '', above: '' }
const clean = (text: string, place: Partial<PastePlace> = {}) => cleanPaste(text, { ...nowhere, ...place }).text
/** What the reader of scenarios makes of a line into which something was pasted. */
const readValue = (line: string): string => {
  const { tree, diagnostics } = readTree('scenario.yaml', line)
  expect(diagnostics).toEqual([])
  const value = tree?.kind === 'map' ? tree.entries[0]?.value : undefined
  return value?.kind === 'text' ? value.text : JSON.stringify(value)
}

describe('scenario text that went through a word processor', () => {
  it.each([
    ['curly quotes around a value', 'title: “The vote: now or never”', 'title: "The vote: now or never"'],
    ['curly quotes around a label', '“title”: The vote', 'title: The vote'],
    ['a quote that is straight on one side only', 'title: "The vote”', 'title: "The vote"'],
    ['curly quotes in a list in brackets', 'authors: [“Mara”, “Ilja”]', 'authors: ["Mara", "Ilja"]'],
    ['curly quotes of an entry of a list', 'questions:\n  - “Who won?”\n  - “Why?”', 'questions:\n  - "Who won?"\n  - "Why?"'],
    ['straight quotes within curly ones', 'title: “The "no" vote”', 'title: "The \\"no\\" vote"'],
    ['German quotes', 'title: „Die Wahl“', 'title: "Die Wahl"'],
    ['special spaces before a label', '\u00a0\u00a0\u00a0\u00a0date: 1918-03-15', '    date: 1918-03-15'],
    ['special spaces within a text', 'text: Ten\u00a0roubles', 'text: Ten roubles'],
    ['a long dash in place of the list’s', 'options:\n  — id: stay', 'options:\n  - id: stay'],
    ['bullets in place of dashes', 'questions:\n•\t“Who won?”', 'questions:\n- "Who won?"'],
    ['Tabs at the beginning of a line', 'nodes:\n\t- id: a\n\t\tdate: 1917-01-01', 'nodes:\n  - id: a\n    date: 1917-01-01'],
    ['soft hyphens and other unseen signs', '\ufefftitle: Par\u00adlia\u200bment', 'title: Parliament'],
    ['line breaks of a word processor', 'id: a\vdate: 1917-01-01', 'id: a\ndate: 1917-01-01'],
    ['line ends of Windows', 'id: a\r\ndate: 1917-01-01\r\n', 'id: a\ndate: 1917-01-01\n'],
    ['a note behind quotes', 'id: “a”  # “not” this', 'id: "a"  # “not” this'],
  ])('%s is mended', (_, pasted, cleaned) => {
    expect(clean(pasted)).toBe(cleaned)
  })

  it.each([
    ['quotes within a sentence', 'text: He said “never” and left — for good.'],
    ['a sentence that begins and ends with a saying', 'text: “Never,” he said, “never again”'],
    ['a dash within a sentence', 'text: Bread — and soon'],
    [
      'what was copied from a scenario',
      'options:\n  - id: stay\n    label: "Stay: vote"\n    next: { when: trust >= 4, to: end }\n',
    ],
  ])('%s stays', (_, pasted) => {
    expect(clean(pasted)).toBe(pasted)
    expect(cleanPaste(pasted, nowhere).cleaned).toEqual({})
  })

  it('becomes a scenario again, whole, as the template it was', () => {
    const template = 'format: 2\nid: a\nmeters:\n  - id: trust\n    name: "Trust"\n'
    const spoilt = template.replaceAll('"', '”').replaceAll('    ', '\t\t').replaceAll('  - ', '\u00a0\u00a0— ')
    expect(clean(spoilt)).toBe(template)
    expect(loadScenario([{ path: 'scenario.yaml', bytes: clean(spoilt) }]).diagnostics.map(({ code }) => code)).not.toContain(
      'tab',
    )
  })
})

describe('prose', () => {
  it.each([
    ['with a colon', 'Ratify the treaty: yes or no?'],
    ['with a number sign', 'Obey Order #1 of the Soviet'],
    ['in curly quotes', '“Stay!” he cried. “Vote!”'],
    ['that begins with a star', '*Ratify* at once'],
    ['in square brackets', '[Kamkov] We refuse'],
    ['with straight quotes', '"Never!" cried Spiridonova: "never"'],
    ['with nothing special', 'Vote to ratify'],
  ])('%s, pasted behind a label, is read as it was written', (_, prose) => {
    expect(readValue(`text: ${clean(prose, { before: 'text: ' })}`)).toBe(prose)
    expect(readValue(`text:${clean(prose, { before: 'text:' })}`)).toBe(prose)
  })

  it('pasted between quotes does not close them', () => {
    expect(readValue(`text: "We say ${clean('"no"\nand\n"never"', { before: 'text: "We say ', after: '"' })}"`)).toBe(
      'We say "no" and "never"',
    )
    expect(readValue(`text: '${clean("Lenin’s and Lenin's", { before: "text: '", after: "'" })}'`)).toBe("Lenin’s and Lenin's")
  })

  const letter = `${'The delegates came early, and they stayed late. '.repeat(3)}\nSecond paragraph: short.\nThird #3.`
  it('of several paragraphs, pasted behind a label, becomes a long text under it', () => {
    const line = `    text: ${clean(letter, { before: '    text: ' })}`
    expect(line.split('\n')[1]).toMatch(/^ {6}The/u)
    expect(readValue(line)).toBe(letter.replaceAll('. \n', '.\n').replaceAll('\n', '\n\n'))
  })

  it('pasted into a long text, or on an empty line under its label, is set in as far as that text', () => {
    expect(clean('One.\n\nTwo.', { before: '      ', above: '      It began so.' })).toBe('One.\n\n      Two.')
    expect(clean('One.\n\nTwo.', { before: '', above: '    text: >' })).toBe('      One.\n\n      Two.')
    expect(clean('and so\nwent on', { before: '      He rose ', above: '    text: >' })).toBe('and so\n      went on')
  })

  it('with a nested list becomes one paragraph for each point, none set in', () => {
    const pasted = '•\tBread\no\tfor the city\n•\tLand'
    expect(clean(pasted, { before: '      ', above: '    text: >' })).toBe('- Bread\n\n      - for the city\n\n      - Land')
  })

  it('within a line stays as it is', () => {
    expect(clean('ten “good” men', { before: '      He saw ', above: '' })).toBe('ten “good” men')
  })
})

describe('the clipboard’s HTML', () => {
  it('of a word processor gives paragraphs, slanted words, and lists with their steps', () => {
    const html = `<html><head><style>p.MsoNormal{}</style></head><body><p class=MsoNormal>The <i>Left</i>&nbsp;SRs
      met.<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;&nbsp;</span>Bread</p>
      <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>for the city</p></body></html>`
    expect(textFromHtml(html)).toBe('The *Left*\u00a0SRs met.\n•\tBread\n\t•\tfor the city')
  })

  it('with a nested list gives its steps', () => {
    expect(textFromHtml('<ul><li>Bread<ul><li>rye</li></ul></li><li>Land</li></ul>')).toBe('•\tBread\n\t•\trye\n•\tLand')
  })

  it('of any other page says no more than its plain text', () => {
    expect(textFromHtml('<div><span>title: x</span></div><script>alert(1)</script>')).toBeUndefined()
  })
})

describe('what was done', () => {
  it('is told by kind and number, with the way back', () => {
    const { cleaned } = cleanPaste('\u00a0\u00a0title: “A: b”\n\u00a0\u00a0id: a', nowhere)
    expect(wordsOfCleaned(cleaned)).toBe(
      'Cleaned as you pasted: 2 curly quotes made straight and 4 special spaces made ordinary. Undo once to have the text as it was pasted.',
    )
  })
})
