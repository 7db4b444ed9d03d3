import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atOnce } from '../../src/scenario/diagnostics/fix.ts'
import { applyFixes, loadScenario } from '../../src/scenario/load.ts'
import { mend } from '../../src/scenario/mend.ts'

const path = 'scenario.yaml'
const sound = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8')
const lines = sound.split('\n')
const read = (text: string) => loadScenario([{ path, bytes: text }]).diagnostics

describe('edits applied to a text', () => {
  it('change the named characters and no other, in whatever order they come', () => {
    const edit = fc.record({ from: fc.nat(30), length: fc.nat(4), text: fc.string({ maxLength: 4 }) })
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(edit, { maxLength: 4 }), (text, drawn) => {
        const apart = drawn
          .map(({ from, length, text }) => ({ from, to: from + length, text }))
          .sort((a, b) => a.from - b.from)
          .filter((each, at, all) => all.slice(0, at).every((other) => other.to <= each.from && other.from < each.from))
        let expected = text
        for (const { from, to, text: put } of [...apart].reverse()) expected = expected.slice(0, from) + put + expected.slice(to)
        expect(applyFixes(text, [...apart].reverse())).toBe(expected)
      }),
    )
  })

  it('that overlap an earlier one, or reach beyond the text, are left out', () => {
    expect(
      applyFixes('abcdef', [
        { from: 1, to: 4, text: 'X' },
        { from: 2, to: 5, text: 'Y' },
      ]),
    ).toBe('aXef')
    expect(applyFixes('abc', [{ from: 2, to: 9, text: 'X' }])).toBe('abc')
  })
})

describe('edits made one after another', () => {
  it('are the same edits of the first text, made at once', () => {
    const edit = fc.record({ from: fc.nat(60), length: fc.nat(5), text: fc.string({ maxLength: 4 }) })
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(edit, { maxLength: 6 }), (text, drawn) => {
        let last = text
        const steps = drawn.map(({ from, length, text: put }) => {
          const start = Math.min(from, last.length)
          const step = { from: start, to: Math.min(start + length, last.length), text: put }
          last = applyFixes(last, [step])
          return step
        })
        const edits = atOnce(text.length, steps)
        expect(applyFixes(text, edits)).toBe(last)
        expect(edits.every(({ from }, at) => at === 0 || from > (edits[at - 1]?.to ?? 0))).toBe(true)
      }),
    )
  })
})

describe('mending one file of several, for an editor', () => {
  const spoiled = sound.replace('title: The bread queue', 'Titel: The bread queue').replace('trust: +1', 'trsut: +1')
  const extra = { path: 'people.yaml', bytes: 'people:\n\t- odd\n' }

  it('gives every certain fix of it as edits of the text as it stands, and leaves the others alone', () => {
    const glued = sound.replace('title: The bread', 'title:The bread')
    const { changed } = mend([{ path, bytes: `\ufeff${glued}` }, extra], path)
    expect(changed).toEqual([
      {
        path,
        text: `\ufeff${sound}`,
        edits: [{ from: sound.indexOf(' The bread'), to: sound.indexOf(' The bread'), text: ' ' }],
      },
    ])
  })

  it('mends what is certain in one go', () => {
    const { changed, left } = mend([{ path, bytes: spoiled }], path)
    const [only] = changed
    expect(only?.edits.length).toBe(2)
    expect(applyFixes(spoiled, only?.edits ?? [])).toBe(sound)
    expect(left).toEqual([])
  })
})

/** Ways to spoil one line of a sound file; undefined where the line does not lend itself to it. */
const spoilers: Readonly<Record<string, (line: string) => string | undefined>> = {
  tab: (line) => (/^ {8}\w/u.test(line) ? `\t${line.trimStart()}` : undefined),
  'one space less': (line) => (/^ {8,}[a-z]+: \S/u.test(line) ? line.slice(1) : undefined),
  'a dash out of line': (line) => (/^ {6,}- id: /u.test(line) ? line.slice(1) : undefined),
  'odd spaces': (line) => (/^ {4}/u.test(line) ? `\u00a0\u00a0\u00a0\u00a0${line.slice(4)}` : undefined),
  'no space behind the colon': (line) => (/^ *[a-z-]+: \w/u.test(line) ? line.replace(': ', ':') : undefined),
  'no space behind the dash': (line) => (/^ *- id: \w/u.test(line) ? line.replace('- ', '-') : undefined),
  'a long dash': (line) => (/^ *- id: \w/u.test(line) ? line.replace('- ', '— ') : undefined),
  'curly quotes': (line) =>
    /^ *(?:title|label|detail|outcome|text): \w[^"#:]*$/u.test(line) ? line.replace(/: (.*)$/u, ': “$1”') : undefined,
  'a quote left open': (line) =>
    /^ *(?:title|label|detail|outcome): \w[^"]*$/u.test(line) ? line.replace(': ', ': "') : undefined,
  'a colon': (line) =>
    /^ *(?:title|label|detail|outcome): \w+ \w[^"]*$/u.test(line) ? line.replace(/: (\w+) /u, ': $1: ') : undefined,
  'a star first': (line) =>
    /^ *(?:title|label|detail|outcome): \w+ \w[^"]*$/u.test(line) ? line.replace(/: (\w+) /u, ': *$1* ') : undefined,
  'a divider': (line) => (/^[a-z]+:$/u.test(line) ? `---\n${line}` : undefined),
  'a name with two letters changed about': (line) =>
    /^ *(?:place|next): [a-z]{4,}$/u.test(line) ? line.replace(/(.)(.)$/u, '$2$1') : undefined,
  'a label misspelt': (line) => (/^ *(?:title|detail|outcome): /u.test(line) ? line.replace('t', 'tt') : undefined),
  'a date in local order': (line) => (/date: 1917-02-2/u.test(line) ? line.replace(/1917-02-(\d\d)/u, '$1.2.1917') : undefined),
}

describe('a certain fix', () => {
  it('removes its mistake, brings no other, and changes no other character, wherever the slip is', () => {
    const spoiled = fc.tuple(fc.constantFrom(...Object.keys(spoilers)), fc.nat(lines.length - 1)).map(([how, at]) => {
      const count = lines.length
      // The next line, from a random one on, that lends itself to this slip.
      const index = Array.from({ length: count }, (_, step) => (at + step) % count).find(
        (each) => spoilers[how]?.(lines[each] ?? '') !== undefined,
      )
      return { how, text: lines.map((line, each) => (each === index ? (spoilers[how]?.(line) ?? line) : line)).join('\n') }
    })
    fc.assert(
      fc.property(spoiled, ({ how, text }) => {
        const [first, ...more] = read(text)
        expect(more, how).toEqual([])
        if (!first?.fix) return
        const mended = applyFixes(text, [first.fix])
        expect(read(mended), `${how}: ${first.fix.label}`).toEqual([])
        expect(mended.startsWith(text.slice(0, first.fix.from))).toBe(true)
        expect(mended.endsWith(text.slice(first.fix.to))).toBe(true)
      }),
      { numRuns: 150 },
    )
  })
})

describe('mending a scenario', () => {
  const spoil = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.reduce((text, [from, to]) => text.replace(from, to), sound)

  it('makes one fix after the other, also those that were hidden behind a first', () => {
    const text = spoil(
      ['place: hall', 'place: hal'],
      ['label: Wait', 'label:Wait'],
      ['label: Go in and speak', 'label: Go in: and speak'],
    )
    const { fixes, changed, left } = mend([{ path, bytes: text }])
    expect(fixes.map((each) => each.code)).toEqual(['colon-in-text', 'space-after-colon', 'unknown-name'])
    expect(left).toEqual([])
    expect(changed).toMatchObject([{ path, text: spoil(['label: Go in and speak', 'label: "Go in: and speak"']) }])
  })

  it('leaves alone what only its author can decide', () => {
    const text = spoil(['label: Wait', 'label: Obey Order #1'], ['date: 1917-02-20', 'date: 3/4/1917'])
    expect(mend([{ path, bytes: text }])).toMatchObject({ fixes: [], changed: [] })
  })

  it('keeps line ends and the mark at the beginning', () => {
    const bytes = new TextEncoder().encode(`\ufeff${spoil(['place: hall', 'place: hal']).replaceAll('\n', '\r\n')}`)
    expect(mend([{ path, bytes }]).changed[0]?.text).toBe(`\ufeff${sound.replaceAll('\n', '\r\n')}`)
  })

  it('never leaves a file worse than it was', () => {
    // The name that is nearest has no such step in its part; the fix would trade one error for another.
    const text = spoil(['next: errands', 'next: spaek'])
    const { fixes, left } = mend([{ path, bytes: text }])
    expect(fixes).toEqual([])
    expect(left.map((each) => each.code)).toEqual(['unknown-name'])
  })
})
