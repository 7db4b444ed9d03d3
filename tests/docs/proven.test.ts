import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const proofsIn = (text: string): readonly (readonly [file: string, sentence: string])[] =>
  [...text.matchAll(/^- `(tests\/[^`]+)`: (.+)$/gmu)].map(([, file = '', sentence = '']) => [file, sentence])

/** The tests of a file stand in its text under their sentences, in quotes. */
const hasTest = (file: string, sentence: string): boolean => {
  if (!existsSync(file)) return false
  const text = readFileSync(file, 'utf8').replaceAll("\\'", "'")
  return ["'", '`'].some((quote) => text.includes(`${quote}${sentence}${quote}`))
}

describe.each(['docs/classroom.md', 'docs/accessibility.md'])('%s', (path) => {
  it('names no test that is not there', () => {
    const proofs = proofsIn(readFileSync(path, 'utf8'))
    expect(proofs.length).toBeGreaterThan(10)
    expect(proofs.filter(([file, sentence]) => !hasTest(file, sentence))).toEqual([])
  })
})

describe('what a class needs', () => {
  const lines = readFileSync('docs/classroom.md', 'utf8')
    .split(/^## /mu)
    .filter((part) => /^\d/u.test(part))

  it('is told line by line, all twenty-four', () => {
    expect(lines.map((line) => Number.parseInt(line, 10))).toEqual(Array.from({ length: 24 }, (_, at) => at + 1))
  })

  it('is proven where it is called held, and says what is missing where it is not', () => {
    for (const line of lines) {
      const [title = ''] = line.split('\n')
      expect(title).toMatch(/ (?:Held|Held in part|Comes with a server)\.$/u)
      expect(proofsIn(line).length, title).toBeGreaterThan(0)
      if (title.endsWith('Held in part.')) expect(line, title).toMatch(/(?:Not\s+yet|With a server):/u)
    }
  })
})
