import { describe, expect, it } from 'vitest'
import { historicalPlay, roadsNotTaken } from '../../src/analysis/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { roadsOf } from '../../src/view/roadsOf.ts'
import { leftOfOctober } from '../fixtures.ts'

const play = historicalPlay(leftOfOctober)
/** From the end back to the last decision of July but three: all exact. */
const rows = [...roadsNotTaken(leftOfOctober, play.journal)].slice(0, 8)
const view = roadsOf(leftOfOctober, play, rows, speak)

describe('the roads not taken as the player sees them', { timeout: 60_000 }, () => {
  it('stand in the order in which they were decided, with the name of what was chosen', () => {
    expect(view.decisions.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).reverse())
    for (const { options, yours } of view.decisions) {
      expect(options.filter(({ taken }) => taken).map(({ label }) => label)).toEqual([yours])
      expect(options.every(({ label }) => label !== '')).toBe(true)
    }
  })

  it('have a letter of its own for every ending, and one ending that is the player’s', () => {
    expect(new Set(view.endings.map(({ letter }) => letter)).size).toBe(view.endings.length)
    expect(view.endings.filter(({ own }) => own).map(({ id }) => id)).toEqual([play.node])
  })

  it('name the decision that moved the endings farthest, and by how much', () => {
    const farthest = [...rows].sort((a, b) => b.shift - a.shift)[0]
    expect(view.most?.decision.at).toBe(farthest?.at)
    expect(view.most?.ending.id).toBe(farthest?.turned)
    expect(Math.abs((view.most?.after.value ?? 0) - (view.most?.before.value ?? 0))).toBeGreaterThan(10)
  })

  it('name none while there is nothing to name', () => {
    expect(roadsOf(leftOfOctober, play, [], speak)).toMatchObject({ decisions: [] })
    expect(roadsOf(leftOfOctober, play, [], speak).most).toBeUndefined()
  })
})
