import { describe, expect, it } from 'vitest'
import { type Analysis, analyse } from '../../src/analysis/index.ts'
import { askedAs, whyWords } from '../../src/cli/why.ts'
import { breadQueue } from '../fixtures.ts'

const found = analyse(breadQueue, { policy: 'uniform', sightings: 0 }) as Analysis
const why = (name: string) => {
  const asked = askedAs(breadQueue, name)
  return asked && whyWords(breadQueue, found, asked)
}

describe('why a number is what it is', () => {
  it('is told of an ending by the decisions and the luck that move it most, the strongest first, with what they do', () => {
    const words = why('fed') ?? ''
    expect(words).toContain('“Fed” (fed) is met in 35.0 % of plays.')
    expect(words.indexOf('Who speaks?')).toBeLessThan(words.indexOf('Errands'))
    expect(words).toMatch(/\+35\.0 {2}Go in and speak: 70\.0 % after it, taken in 50\.0 %\n +\+1 Trust, because: You went/u)
    expect(words).toMatch(/−35\.0 {2}Wait: - after it/u)
    expect(words).toContain('Exact')
  })

  it('is told of an option by what it needs and every effect on the way there that moves that', () => {
    const words = why('errands/priest') ?? ''
    expect(words).toContain('“See the priest” (priest) is open in 50.0 % and taken in 33.3 %.')
    expect(words).toContain('It needs: Trust at least 5.')
    expect(words).toContain('Trust, 4 at the start')
    expect(words).toContain('Who speaks?, “Go in and speak”, in 50.0 % of plays: +1 Trust, because: You went')
    // What comes only later cannot have moved it.
    expect(words).not.toContain('You had promised')
    expect(why('speak/wait')).toContain('It needs nothing.')
  })

  it('is not asked of what is neither', () => {
    for (const name of ['speak', 'nowhere', 'speak/nothing', 'ballot/carried', 'fed/x', 'a/b/c', ''])
      expect(why(name), name).toBeUndefined()
  })
})
