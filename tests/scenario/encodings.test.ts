import { expect, it } from 'vitest'
import { loadScenario } from '../../src/scenario/load.ts'

const said = (bytes: Uint8Array) => loadScenario([{ path: 'scenario.yaml', bytes }]).diagnostics.map((each) => each.message)
/** Bytes of a text in which every letter beyond ASCII is one byte, as `byteOf` says. */
const bytesOf = (text: string, byteOf: (code: number) => number) =>
  Uint8Array.from([...text].map((letter) => (letter.charCodeAt(0) < 128 ? letter.charCodeAt(0) : byteOf(letter.charCodeAt(0)))))
const cyrillic = 'title: Съезд открыт, крестьяне говорят'
const windows = bytesOf(cyrillic, (code) => code - 0x410 + 0xc0)
const small = 'юабцдефгхийклмнопярстужвьызшэщчъ'
const koi = bytesOf(cyrillic, (code) => {
  const letter = String.fromCharCode(code)
  const lower = small.indexOf(letter.toLowerCase())
  return (letter === letter.toLowerCase() ? 0xc0 : 0xe0) + lower
})

it('a file in an old encoding is told which one it looks like', () => {
  expect(said(windows)).toEqual([expect.stringContaining('looks like Windows Cyrillic (1251)')])
  expect(said(koi)).toEqual([expect.stringContaining('looks like KOI8-R')])
  const western = bytesOf('title: Müller für Weißrussland, à la carte', (code) => code)
  expect(said(western)).toEqual([expect.stringContaining('looks like Windows Western (1252)')])
})

it('a few letters in an old encoding are told apart from a whole file in it', () => {
  const mixed = [...new TextEncoder().encode(`${cyrillic}, `), 0xea, 0xf2]
  expect(said(Uint8Array.from(mixed))).toEqual([expect.stringContaining('another encoding than the rest')])
})
