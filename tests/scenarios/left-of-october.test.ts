import { describe, expect, it } from 'vitest'
import { disagreements, historicalPlay } from '../../src/analysis/index.ts'
import { nodeOf, type Step } from '../../src/engine/index.ts'
import { dicedPlay } from '../engine/plays.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'

const nodes = scenario.parts.flatMap((part) => part.nodes)
const ofKind = (kind: string) => nodes.filter((node) => node.kind === kind)

/** Everything that some play should reach. */
const reachable = (node: (typeof nodes)[number]): readonly string[] => {
  switch (node.kind) {
    case 'turning point':
      return node.options.map((option) => `${node.id}/${option.id}`)
    case 'agenda':
      return node.tasks.map((task) => `${node.id}/${task.id}`)
    case 'vote':
    case 'chance':
      return [`${node.id}/true`, `${node.id}/false`]
    case 'ending':
      return [node.id]
    case 'interlude':
      return []
  }
}
const all = new Set(nodes.flatMap(reachable))

describe('the road of history', () => {
  const play = historicalPlay(scenario)
  const at = (node: string): Step => {
    const step = play.steps.find((each) => each.node === node)
    if (!step) throw new Error(`history does not pass ${node}`)
    return step
  }

  it('has the smallest distance there is, and ends where the party stood', () => {
    expect(play.distanceBits).toBe(0)
    expect(play.node).toBe('seven-posts')
    expect(play.steps.filter((step) => step.kind === 'turning point').every((step) => step.match === 'same')).toBe(true)
    expect(disagreements(scenario)).toEqual([])
  })

  it('gives the counts of the record: Kerensky 134 to 136, the press decree 22 to 31, Spiridonova 246 to 233', () => {
    expect(at('kerensky-ballot').tally).toMatchObject({ for: 134, against: 136, carried: false })
    expect(at('preparliament-vote').tally).toMatchObject({ for: 123, against: 102, abstained: 26, carried: true })
    expect(at('press-vote').tally).toMatchObject({ for: 22, against: 31, carried: false })
    expect(at('peasants-chair').tally).toMatchObject({ for: 246, against: 233, carried: true })
  })

  it('stays in the hall, refuses posts, sees the Cossacks beaten, merges, protests and enters', () => {
    expect(
      ['walk-out', 'first-offer', 'vikzhel', 'press-decree', 'peasant-merger', 'kadet-decree', 'portfolios'].map(
        (id) => at(id).option,
      ),
    ).toEqual(['stay', 'refuse-and-mediate', 'one-front', 'protest', 'parity', 'speak-against', 'enter'])
    expect(at('cossacks').draw?.happened).toBe(true)
    expect(at('who-arrives').draw?.happened).toBe(true)
  })

  it('shows the figures: 62 and 29 of 101 seats, 14 and 7 in the presidium, 195 of 330, seven at the table', () => {
    const figures = nodes.flatMap((node) =>
      'record' in node && node.record ? node.record.figures.map((figure) => figure.value) : [],
    )
    for (const value of [
      '101: 62 Bolsheviks, 29 Left SRs',
      '14 Bolsheviks, 7 Left SRs',
      '330: 195 Left SR, 65 SR, 37 Bolshevik',
      '7: five departments, two votes without one',
    ])
      expect(figures).toContain(value)
  })
})

describe('the story', () => {
  it('has at least 10 turning points, 2 agendas, 2 votes, 2 chances and 5 endings', () => {
    expect(ofKind('turning point').length).toBeGreaterThanOrEqual(10)
    expect(ofKind('agenda').length).toBeGreaterThanOrEqual(2)
    expect(ofKind('vote').length).toBeGreaterThanOrEqual(2)
    expect(ofKind('chance').length).toBeGreaterThanOrEqual(2)
    expect(ofKind('ending').length).toBeGreaterThanOrEqual(5)
  })

  it('ends in an ending in 1,000 random plays; all endings, options and tasks, and both results of every vote and chance, are reached by some play', () => {
    const reached = new Set<string>()
    for (let dice = 1; dice <= 4000; dice += 1) {
      if (dice > 1000 && dice % 200 === 0 && reached.size >= all.size) break
      const play = dicedPlay(scenario, dice % 4096, dice)
      expect(nodeOf(scenario, play.node).kind).toBe('ending')
      reached.add(play.node)
      for (const step of play.steps) {
        if (step.option) reached.add(`${step.node}/${step.option}`)
        for (const pick of step.picks ?? []) reached.add(`${step.node}/${pick}`)
        if (step.tally) reached.add(`${step.node}/${step.tally.carried}`)
        if (step.draw) reached.add(`${step.node}/${step.draw.happened}`)
      }
    }
    expect([...all].filter((each) => !reached.has(each))).toEqual([])
  })

  it('reads every flag that it sets, and moves by every meter', () => {
    const text = JSON.stringify(nodes)
    const set = scenario.flags.filter(({ id }) => text.includes(`"kind":"flag.set","flag":"${id}"`))
    expect(set.filter(({ id }) => !text.includes(`"kind":"flag","flag":"${id}"`))).toEqual([])
    expect(scenario.meters.filter(({ id }) => !text.includes(`"kind":"meter.add","meter":"${id}"`) && id !== 'hours')).toEqual([])
  })

  it('claims nothing firm without a source', () => {
    for (const node of nodes)
      if ('record' in node && node.record)
        for (const claim of node.record.claims)
          expect(
            claim.status === 'unverified' || claim.sources.length > 0 || claim.sides.some((side) => side.sources.length > 0),
          ).toBe(true)
  })

  it('fits its cards: short labels, details and risks', () => {
    for (const node of nodes)
      if (node.kind === 'turning point')
        for (const option of node.options) {
          expect(option.label.length, option.label).toBeLessThanOrEqual(48)
          expect(option.detail.length, option.detail).toBeLessThanOrEqual(130)
          expect(option.risk.length, option.risk).toBeLessThanOrEqual(66)
        }
  })
})
