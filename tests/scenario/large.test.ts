import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../../src/scenario/load.ts'

const sound = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8')
const room = 600_000 - sound.length
const full = (piece: string): string => piece.repeat(Math.floor(room / piece.length))
const counted = (piece: (at: number) => string): string => {
  const pieces: string[] = []
  for (let length = 0; length < room; length += pieces.at(-1)?.length ?? 0) pieces.push(piece(pieces.length))
  return pieces.join('')
}
const later = sound.replace('version: 1', 'version: 2')
const within = (place: string, filling: string): string => sound.replace(place, () => filling)

/** Large files, under the limit of 2 MB. Work that grows with the square of the file would take a minute on each. */
const files: readonly (readonly [what: string, text: () => string])[] = [
  ['labels, all different', () => counted((at) => `k${at}:\n`)],
  ['labels in braces', () => `{${counted((at) => `k${at}: 1,`)}}`],
  ['labels that a scenario does not have', () => sound + counted((at) => `k${at}: 1\n`)],
  ['flags', () => within('flags:\n', `flags:\n${counted((at) => `  - { id: f${at}, says: x }\n`)}`)],
  ['flags with one id', () => within('flags:\n', `flags:\n${full('  - { id: f, says: x }\n')}`)],
  ['empty entries', () => within('flags:\n', `flags:\n${full('  - {}\n')}`)],
  ['sources that are not there', () => within('sources: [minutes]', `sources: [${full('x,')}]`)],
  ['links that are not closed', () => within('text: There is bread.', `text: "${full('[](')}"`)],
  ['links that lead nowhere', () => within('text: There is bread.', `text: "${full('[a](x:y)')}"`)],
  ['conditions', () => within('needs: { trust: at least 5 }', `needs: [${full('{ trust: at least 5 },')}]`)],
  [
    'steps that nothing leads to',
    () =>
      sound +
      counted((at) => `      - { id: s${at}, kind: interlude, date: 1917-02-24, place: hall, title: x, text: x, next: fed }\n`),
  ],
  [
    'steps of an earlier version',
    () => `${later}earlier:\n  - version: 1\n    nodes:\n${counted((at) => `      speaks${at}: [go]\n`)}`,
  ],
  [
    'options of an earlier version',
    () => `${later}earlier:\n  - version: 1\n    nodes:\n      speak: [${counted((at) => `w${at},`)}x]\n`,
  ],
  ['aliases', () => `a: &a [x]\nb:\n${full('- *a\n')}`],
  ['quotes', () => full('"')],
  ['dashes before a colon', () => `${full('-')}: “x”`],
  ['brackets, one a line', () => full('[\n')],
  ['dashes, one a line', () => full('-\n')],
  ['directives', () => full('%a\n')],
  ['one value', () => within('leaning: 60', `leaning: ${full('6')}`)],
]

describe('a file of 600 KB', () => {
  it.each(files)('of %s is answered within seconds, in words that fit on a screen', { timeout: 60_000 }, (_, text) => {
    const file = text()
    const began = performance.now()
    const { diagnostics } = loadScenario([{ path: 'scenario.yaml', bytes: file }])
    expect(performance.now() - began).toBeLessThan(12_000)
    expect(diagnostics.length).toBeLessThanOrEqual(200)
    for (const each of diagnostics) expect(each.message.length + each.hint.length).toBeLessThan(1000)
  })
})
