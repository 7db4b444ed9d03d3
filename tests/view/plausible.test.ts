import { describe, expect, it } from 'vitest'
import { historicalPlay } from '../../src/analysis/index.ts'
import { trustAlong } from '../../src/view/index.ts'
import { dicedPlay } from '../engine/plays.ts'
import { leftOfOctober } from '../fixtures.ts'

const sureness = { weak: 1, moderate: 2, strong: 3 } as const

describe('the trust in a road', () => {
  it('only falls along it, and is that of its least plausible step', () => {
    const falls = new Set<string>()
    for (let dice = 1; dice <= 40; dice += 1) {
      const { steps } = dicedPlay(leftOfOctober, dice, dice)
      const along = steps.map((_, at) => trustAlong(leftOfOctober, steps.slice(0, at + 1)))
      for (const [at, grade] of along.entries()) {
        const before = along[at - 1]
        if (before === undefined) continue
        expect(grade).toBeDefined()
        expect(sureness[grade ?? 'strong']).toBeLessThanOrEqual(sureness[before])
        if (grade !== before) falls.add(`${before} to ${grade}`)
      }
    }
    expect([...falls]).toContain('moderate to weak')
  })

  it('is no question on the road of history', () => {
    expect(trustAlong(leftOfOctober, historicalPlay(leftOfOctober).steps)).toBeUndefined()
  })
})
