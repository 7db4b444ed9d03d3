import { describe, expect, it } from 'vitest'
import { contradictions, disagreements, lessonAt, provenIdle, turningPointsOf } from '../../src/analysis/index.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { printScenario } from '../../src/scenario/print.ts'
import { leftOfOctober } from '../fixtures.ts'

const read = (text: string) => loadScenario([{ path: 'scenario.yaml', bytes: text }])

describe('a lesson cut from the campaign', () => {
  it('is a sound scenario by itself, whichever turning point it is cut at', () => {
    const ids = turningPointsOf(leftOfOctober)
    expect(ids.length).toBeGreaterThan(30)
    // Every fifth, and the one that is cut where none is named; which ones they are changes as the story grows.
    for (const id of ids.filter((each, at) => at % 5 === 0 || each === 'walk-out')) {
      const lesson = lessonAt(leftOfOctober, id)
      expect(lesson, id).toBeDefined()
      const { scenario, diagnostics } = read(printScenario(lesson ?? leftOfOctober))
      expect(diagnostics, id).toEqual([])
      expect(disagreements(scenario ?? leftOfOctober), id).toEqual([])
      expect(provenIdle({ scenario, texts: new Map() }), id).toEqual([])
      expect(contradictions(scenario ?? leftOfOctober, 20), id).toEqual([])
    }
  })

  it('keeps the decision, its record, who speaks and what is cited, and nothing that the decision does not name', () => {
    const lesson = lessonAt(leftOfOctober, 'walk-out')
    const whole = leftOfOctober.parts.flatMap((part) => part.nodes).find((node) => node.id === 'walk-out')
    const cut = lesson?.parts[0]?.nodes.find((node) => node.id === 'walk-out')
    if (cut?.kind !== 'turning point' || whole?.kind !== 'turning point') throw new Error('no turning point')
    expect(cut.record.claims.map((each) => each.sources)).toEqual(whole.record.claims.map((each) => each.sources))
    expect(cut.options.map((each) => each.label)).toEqual(whole.options.map((each) => each.label))
    const known = new Set(lesson?.people.map((each) => each.id))
    expect(cut.advice.length).toBeGreaterThan(0)
    expect(cut.advice.every((each) => known.has(each.who))).toBe(true)
    expect(known.size).toBeLessThan(leftOfOctober.people.length / 2)
    expect(lesson?.flags).toEqual([])
  })

  it('begins where history stood', () => {
    const lesson = lessonAt(leftOfOctober, 'resignation')
    const moved = lesson?.meters.filter(
      (meter) => meter.start !== leftOfOctober.meters.find((each) => each.id === meter.id)?.start,
    )
    expect(moved?.length).toBeGreaterThan(0)
  })

  it('is not cut where no turning point is', () => {
    expect(lessonAt(leftOfOctober, 'no-such-step')).toBeUndefined()
  })
})
