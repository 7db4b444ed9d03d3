import { expect, it } from 'vitest'
import { unwritten } from '../../src/editor/checking/unwritten.ts'

it('what the form began and nobody wrote is found, in quotes or braces, and not within other words', () => {
  const text = [
    'risk: "Say what may go wrong."',
    'effects: [{ readers: +1, because: Say why }]',
    'because: "Say why not"',
    'text: "He asks: Say why"',
    'label: Ask the mason',
  ].join('\n')
  const found = unwritten(new Map([['scenario.yaml', text]]))
  expect(found.map(({ words }) => words)).toEqual(['Say what may go wrong.', 'Say why'])
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['Say what may go wrong.', 'Say why'])
})
