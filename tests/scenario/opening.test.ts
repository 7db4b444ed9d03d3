import { describe, expect, it } from 'vitest'
import { dicedChooser } from '../../src/analysis/index.ts'
import { encodePath, quickPlay } from '../../src/engine/index.ts'
import { openingOf } from '../../src/scenario/opening.ts'
import { dicedPlay } from '../engine/plays.ts'
import { leftOfOctober as whole } from '../fixtures.ts'

const opening = openingOf(whole)

/** Texts too long for a name, wherever they stand. */
const longTexts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? value.length > 60
      ? [value]
      : []
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(longTexts)
      : []

describe('the opening of a scenario', () => {
  it('tells its first part whole, and of the others no word but names', () => {
    expect(opening.parts[0]).toEqual(whole.parts[0])
    expect(longTexts(opening.parts.slice(1).map((part) => part.nodes))).toEqual([])
    expect(opening.parts.map((part) => part.untold === true)).toEqual(whole.parts.map((_, at) => at > 0))
  })

  it('plays every journal to the same end with the same values, under the same path code', () => {
    for (let dice = 1; dice <= 300; dice += 1) {
      expect(quickPlay(opening, dice, dicedChooser(dice))).toEqual(quickPlay(whole, dice, dicedChooser(dice)))
      const { journal } = dicedPlay(whole, dice, dice)
      if (dice <= 20) expect(encodePath(opening, journal)).toBe(encodePath(whole, journal))
    }
  })

  it('is less than half of the whole', () => {
    expect(JSON.stringify(opening).length).toBeLessThan(JSON.stringify(whole).length / 2)
  })
})
