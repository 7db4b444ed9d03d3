import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/analysis/exact/table.ts'
import { type Analysis, analyse, beginningOf, type Policy, type Position, positionOf } from '../../src/analysis/index.ts'
import { turnPages, waysOut } from '../../src/engine/index.ts'
import type { NextRule, NodeId, Option, Scenario } from '../../src/scenario/index.ts'
import { dicedPlay, playAfter } from '../engine/plays.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'
import { bruteForce } from './bruteForce.ts'
import { smallStory } from './smallStories.ts'

const policies: readonly Policy[] = ['uniform', 'leaning']
const close = 1e-9

const exactly = (scenario: Scenario, policy: Policy, from?: Position): Analysis => {
  const found = analyse(scenario, { policy, from, sightings: 0 })
  if (!found?.exact) throw new Error('not exact')
  return found
}

/** Holds every number of an analysis against the same number of the brute force. */
const agree = (scenario: Scenario, policy: Policy, from?: Position): void => {
  const found = exactly(scenario, policy, from)
  const counted = bruteForce(scenario, policy, from)
  const share = (key: string) => counted.get(key) ?? 0
  for (const [ending, chance] of Object.entries(found.endings)) expect(chance, ending).toBeCloseTo(share(ending), 9)
  expect(Object.values(found.endings).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
  for (const { turningPoint, reached, options } of found.decisions) {
    expect(Math.abs(reached - share(turningPoint)), turningPoint).toBeLessThan(close)
    for (const { id, open, chosen, endings } of options) {
      const key = `${turningPoint}/${id}`
      expect(Math.abs(open * reached - share(`${turningPoint}/open/${id}`)), `${key} open`).toBeLessThan(close)
      expect(Math.abs(chosen * reached - share(key)), key).toBeLessThan(close)
      for (const [ending, chance] of Object.entries(endings ?? {}))
        expect(Math.abs(chance * share(key) - share(`${key}/${ending}`)), `${key} ${ending}`).toBeLessThan(close)
    }
  }
}

/** For each node the most decisions that may still come from it on. */
const decisionsLeft = (scenario: Scenario): ReadonlyMap<NodeId, number> => {
  const left = new Map<NodeId, number>()
  for (const node of inOrder(scenario, beginningOf(scenario).node).toReversed()) {
    const own = node.kind === 'turning point' || node.kind === 'agenda' ? 1 : 0
    left.set(node.id, own + Math.max(0, ...waysOut(node).map((to) => left.get(to) ?? 0)))
  }
  return left
}

describe('the exact analysis', { timeout: 60_000 }, () => {
  it.each(policies)('agrees with brute force on small random stories: %s', (policy) => {
    fc.assert(
      fc.property(smallStory, (scenario) => agree(scenario, policy)),
      { numRuns: 300 },
    )
  })

  it('keeps values apart that only a turn that may be made tells apart', () => {
    const models = twoStates(1, 2)
    const [part] = models.parts
    const [luck, , ...ends] = part?.nodes ?? []
    const news = breadQueue.parts.flatMap(({ nodes }) => nodes).find(({ kind }) => kind === 'interlude')
    if (!part || luck?.kind !== 'chance' || news?.kind !== 'interlude') throw new Error('no model')
    const on = (go: NodeId) => ({ next: [{ go }] })
    const late = { kind: 'flag', flag: 'spoke-up', is: true } as const
    const nodes = [
      { ...luck, happens: { ...luck.happens, ...on('clock') }, fails: { ...luck.fails, ...on('clock') } },
      {
        ...luck,
        id: 'clock',
        happens: {
          ...luck.happens,
          effects: [{ kind: 'flag.set', flag: 'spoke-up', to: true, because: 'x' } as const],
          ...on('news'),
        },
        fails: { ...luck.fails, effects: [], ...on('news') },
      },
      { ...news, effects: [{ kind: 'meter.add', meter: 'hunger', by: 3, because: 'x', when: late } as const], ...on('count') },
      {
        ...news,
        id: 'count',
        effects: [],
        next: [{ when: { kind: 'meter.atLeast', meter: 'hunger', value: 5 } as const, go: 'fed' }, { go: 'tired' }],
      },
      ...ends,
    ]
    agree({ ...models, parts: [{ ...part, nodes }] }, 'uniform')
  })

  it.each(policies)('agrees with brute force on the bread queue: %s', (policy) => agree(breadQueue, policy))

  it.each(policies)(
    'agrees with brute force on the last decisions of random plays of Left of October: %s',
    { timeout: 60_000 },
    (policy) => {
      const left = decisionsLeft(leftOfOctober)
      for (let dice = 1; dice <= 25; dice += 1) {
        const { journal } = dicedPlay(leftOfOctober, dice, dice)
        const counts = journal.choices.map((_, at) => at)
        const late = counts.map((count) => turnPages(leftOfOctober, playAfter(leftOfOctober, journal, count)))
        const play = late.find(({ node }) => (left.get(node) ?? 9) <= 3)
        if (play) agree(leftOfOctober, policy, positionOf(play))
      }
    },
  )

  it('says what it could not follow within the budget, and estimates with an interval', () => {
    const found = analyse(leftOfOctober, { policy: 'uniform', budget: 1000, plays: 500, sightings: 0 })
    expect(found).toMatchObject({ exact: false, sample: { plays: 500, seed: 1 } })
    for (const [ending, [low, high]] of Object.entries(found?.sample?.endings ?? {})) {
      expect(low <= (found?.endings[ending] ?? 2) && (found?.endings[ending] ?? -1) <= high, ending).toBe(true)
      expect(high - low).toBeLessThan(0.09)
    }
  })

  it('gives estimates that lie by the exact chances', () => {
    const from = beginningOf(leftOfOctober, 'july')
    const exact = exactly(leftOfOctober, 'uniform', from)
    const plays = 20_000
    const sampled = analyse(leftOfOctober, { policy: 'uniform', from, budget: 100, plays, sightings: 0 })
    expect(sampled?.exact).toBe(false)
    for (const [ending, chance] of Object.entries(exact.endings)) {
      const deviation = Math.sqrt((chance * (1 - chance)) / plays)
      expect(Math.abs((sampled?.endings[ending] ?? 2) - chance), ending).toBeLessThanOrEqual(4 * deviation)
    }
  })

  it('can be stopped', () => {
    expect(analyse(breadQueue, { policy: 'uniform', told: () => false })).toBeUndefined()
  })
})

describe('what the analysis finds', { timeout: 60_000 }, () => {
  it('names options that never open, lines that nobody reads and ranges of meters', () => {
    const { findings } = analyse(breadQueue, { policy: 'uniform' }) ?? { findings: [] }
    expect(findings).toContainEqual({ kind: 'option-never-open', node: 'speak', option: 'storm', certainty: 'proven' })
    expect(findings).toContainEqual({ kind: 'meter-range', meter: 'trust', low: 3, high: 6, certainty: 'proven' })
  })

  it('names a line that nobody can read, and one that four others push out', () => {
    const when = { kind: 'meter.atLeast', meter: 'hunger', value: 1 } as const
    const echoes = [
      ...['a', 'b', 'c', 'd', 'pushed out'].map((text) => ({ when, text })),
      { when: { kind: 'flag', flag: 'spoke-up', is: true } as const, text: 'too early' },
    ]
    const parts = breadQueue.parts.map((part) => ({
      ...part,
      nodes: part.nodes.map((node) => (node.id === 'speak' ? { ...node, echoes } : node)),
    }))
    const { findings } = analyse({ ...breadQueue, parts }, { policy: 'uniform' }) ?? { findings: [] }
    expect(findings.filter(({ kind }) => kind === 'text-never-read')).toEqual([
      { kind: 'text-never-read', node: 'speak', text: 'pushed out', certainty: 'not found' },
      { kind: 'text-never-read', node: 'speak', text: 'too early', certainty: 'proven' },
    ])
  })

  it('calls an option always the best where it is so in every state, and not at the first decision of all', () => {
    const bestIn = (scenario: Scenario) =>
      analyse(scenario, { policy: 'uniform', goal: ['fed'], sightings: 0 })?.findings.flatMap((each) =>
        each.kind === 'always-best' ? [`${each.node}/${each.option}`] : [],
      )
    expect(bestIn(twoStates(2, 3))).toEqual(['choose/feed'])
    expect(bestIn(twoStates(8, 9))).toEqual(['choose/wait'])
    expect(bestIn(twoStates(2, 9))).toEqual([])
    const { parts, ...rest } = twoStates(2, 3)
    expect(bestIn({ ...rest, parts: parts.map((part) => ({ ...part, start: 'choose' })) })).toEqual([])
  })

  it('does not call an option never open that a few plays missed and a search finds', () => {
    const { findings } = analyse(leftOfOctober, { policy: 'uniform', budget: 1, plays: 3, sightings: 0 }) ?? { findings: [] }
    expect(findings.filter(({ kind }) => kind === 'ending-never-met' || kind === 'option-never-open')).toEqual([])
  })

  it('proves nothing never to be that brute force meets', () => {
    fc.assert(
      fc.property(smallStory, (scenario) => {
        const counted = bruteForce(scenario, 'uniform')
        const { findings } = analyse(scenario, { policy: 'uniform', budget: 1, plays: 50, sightings: 0 }) ?? { findings: [] }
        for (const each of findings) {
          if (!('certainty' in each) || each.certainty !== 'proven') continue
          if (each.kind === 'ending-never-met') expect(counted.has(each.ending)).toBe(false)
          if (each.kind === 'option-never-open') expect(counted.has(`${each.node}/open/${each.option}`)).toBe(false)
        }
      }),
      { numRuns: 200 },
    )
  })
})

/** A chance that sets hunger to one of two values, then a choice: to feed saves below 5, to wait from 5 on. */
const twoStates = (low: number, high: number): Scenario => {
  const all = breadQueue.parts.flatMap((part) => part.nodes)
  const [chance, choice] = [all.find(({ kind }) => kind === 'chance'), all.find(({ kind }) => kind === 'turning point')]
  const ends = all.filter(({ kind }) => kind === 'ending')
  if (chance?.kind !== 'chance' || choice?.kind !== 'turning point' || !breadQueue.parts[0]) throw new Error('no model')
  const set = (by: number) => [{ kind: 'meter.add', meter: 'hunger', by, because: 'x' } as const]
  const full = { kind: 'meter.atLeast', meter: 'hunger', value: 5 } as const
  const [fed, tired] = ['fed', 'tired'].map((go) => ({ go }))
  if (!fed || !tired) throw new Error('no endings')
  const option = (id: string, next: readonly NextRule[]) =>
    ({ ...choice.options[0], id, needs: undefined, effects: [], next }) as Option
  const start = {
    ...chance,
    id: 'luck',
    shifts: [],
    happens: { ...chance.happens, effects: set(low), next: [{ go: 'choose' }] },
    fails: { ...chance.fails, effects: set(high), next: [{ go: 'choose' }] },
  }
  const choose = {
    ...choice,
    id: 'choose',
    options: [option('feed', [{ when: full, ...tired }, fed]), option('wait', [{ when: full, ...fed }, tired])],
  }
  return {
    ...breadQueue,
    meters: breadQueue.meters.map((meter) => ({ ...meter, start: 0 })),
    parts: [{ ...breadQueue.parts[0], start: 'luck', nodes: [start, choose, ...ends] }],
  }
}
