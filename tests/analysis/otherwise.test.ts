import { describe, expect, it } from 'vitest'
import { type NumberAsked, type OtherRoad, type Otherwise, otherwise } from '../../src/analysis/index.ts'
import { branchesOf, eventOf, nodeOf, type Play, replay, startPlay, step, turnPages } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { debriefOf, screenOf } from '../../src/view/index.ts'
import { dicedPlay, playAfter } from '../engine/plays.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'

const plays = [dicedPlay(leftOfOctober, 3, 3), dicedPlay(leftOfOctober, 4, 4), dicedPlay(breadQueue, 2, 2)]
const storyOf = ({ journal }: Play): Scenario => (journal.scenario === breadQueue.meta.id ? breadQueue : leftOfOctober)

/** Every page of a play, in order, each as the play that shows it. */
const pagesOf = (scenario: Scenario, whole: Play): readonly Play[] => {
  const pages: Play[] = [startPlay(scenario, whole.journal)]
  for (let count = 0; count <= whole.journal.choices.length; count += 1) {
    let here = count === 0 ? pages[0] : playAfter(scenario, whole.journal, count)
    while (here) {
      if (count > 0 || here !== pages[0]) pages.push(here)
      const next: Play = step(scenario, here, { type: 'read' })
      here = next === here ? undefined : next
    }
  }
  return pages
}

/** The numbers that the page of a play shows, each as the page shows it. */
const shownOn = (scenario: Scenario, play: Play): readonly (readonly [NumberAsked, readonly number[]])[] => {
  const { meters, vote, chance, distance, record, finished } = screenOf(scenario, play, speak)
  const tenths = (bits: number) => Math.round(bits * 10) / 10
  const part = finished ? { part: finished.id } : {}
  const isDebrief = finished !== undefined || nodeOf(scenario, play.node).kind === 'ending'
  const debrief = isDebrief ? debriefOf(scenario, play, speak, finished?.id) : undefined
  return [
    ...meters.map(({ id, value }) => [{ kind: 'meter', meter: id }, [value]] as const),
    [{ kind: 'distance' }, [tenths(distance.bits)]],
    ...(vote ? [[{ kind: 'vote' }, [vote.for, vote.against, vote.abstained]] as const] : []),
    ...(vote?.waverers ?? []).map((each) => [{ kind: 'vote', waverer: each.id }, [each.for]] as const),
    ...(chance ? [[{ kind: 'odds' }, [chance.odds]] as const] : []),
    ...(record?.bits === undefined ? [] : [[{ kind: 'bits' }, [tenths(record.bits)]] as const]),
    ...(debrief
      ? [
          [{ kind: 'match', match: 'same', ...part }, [debrief.same]] as const,
          [{ kind: 'match', match: 'no-longer-possible', ...part }, [debrief.impossible]] as const,
          [{ kind: 'match', match: 'departed', ...part }, [debrief.departed]] as const,
        ]
      : []),
  ]
}

/** A few pages of each play, votes and chances among them, each with one of its numbers and the answer. */
const asked = plays.flatMap((whole) => {
  const scenario = storyOf(whole)
  const pages = pagesOf(scenario, whole)
  const rare = pages.filter(({ node }) => /vote|chance/u.test(nodeOf(scenario, node).kind))
  return [...pages.filter((_, at) => at % 61 === 20), ...rare.slice(0, 5), ...pages.slice(-1)].map((page, at) => {
    const shown = shownOn(scenario, page)
    const [number, numbers] = shown[shown.length - 1 - (at % 3)] as (typeof shown)[number]
    return { scenario, page, number, numbers, answer: otherwise(scenario, page, number) as Otherwise }
  })
})

describe('which single different choice would have changed a number', () => {
  it('begins from the number that the page shows', () => {
    expect(new Set(asked.map(({ number }) => number.kind)).size).toBe(6)
    for (const { page, numbers, answer } of asked) expect(answer.now.numbers, page.node).toEqual(numbers)
  })

  it('asks everything else that was open at every choice, and nothing else', () => {
    for (const { scenario, page, answer } of asked)
      for (const [at, own] of page.journal.choices.entries()) {
        const here = turnPages(scenario, playAfter(scenario, page.journal, at))
        const node = nodeOf(scenario, here.node)
        const open = branchesOf(scenario, node, here.values).map(({ choice }) => choice)
        const others = answer.roads.filter((road) => road.at === at).map(({ choice }) => choice)
        expect(others).not.toContainEqual(own)
        expect([...others, own]).toHaveLength(open.length)
        expect(open).toEqual(expect.arrayContaining([...others, own]))
      }
  })

  it('tells what the road of that journal really shows, and only of roads that come here', () => {
    const told = { here: 0, elsewhere: 0 }
    for (const { scenario, page, number, answer } of asked)
      for (const road of answer.roads.filter(({ usual }, at) => usual === 0 && at % 3 === 0)) {
        const there = replayed(scenario, page, road)
        const shown = there && shownOn(scenario, there).find(([each]) => JSON.stringify(each) === JSON.stringify(number))
        expect(road.there?.numbers, `${page.node} with ${JSON.stringify(road.choice)}`).toEqual(shown?.[1])
        told[shown ? 'here' : 'elsewhere'] += 1
      }
    expect(told.here).toBeGreaterThan(100)
    expect(told.elsewhere).toBeGreaterThan(2)
  })

  it('lets a later choice that is shut give way to the most usual one, and counts it', () => {
    const gave = asked.flatMap(({ scenario, page, answer }) =>
      answer.roads.filter(({ usual, there }) => usual > 0 && there).map((road) => ({ scenario, page, road })),
    )
    expect(gave.length).toBeGreaterThan(0)
    for (const { scenario, page, road } of gave) expect(replayed(scenario, page, road)).toBeUndefined()
  })

  it('has nothing to say of a number that is not on the page, or of a page that the journal does not come to', () => {
    const [page] = plays as [Play]
    expect(otherwise(leftOfOctober, page, { kind: 'vote' })).toBeUndefined()
    expect(otherwise(leftOfOctober, page, { kind: 'meter', meter: 'nothing' })).toBeUndefined()
    expect(otherwise(leftOfOctober, { ...page, node: 'nowhere' }, { kind: 'distance' })).toBeUndefined()
  })
})

/** The page by way of a journal with one choice changed, without those that its road does not meet; undefined where it does not come there. */
const replayed = (scenario: Scenario, page: Play, { at, choice }: OtherRoad): Play | undefined => {
  let choices = page.journal.choices.map((own, which) => (which === at ? choice : own))
  const stopping = () => replay(scenario, { ...page.journal, choices }).stopped
  let stopped = stopping()
  while (stopped?.why === 'other-node') {
    const unmet = stopped.choice
    choices = choices.filter((each) => each !== unmet)
    stopped = stopping()
  }
  if (stopped) return undefined
  let here = startPlay(scenario, page.journal)
  while (here.node !== page.node || here.stage !== page.stage) {
    const made = choices[here.journal.choices.length]
    const event = here.stage === 'deliberating' && made ? eventOf(made) : ({ type: 'read' } as const)
    const next: Play = step(scenario, here, event)
    if (next === here) return undefined
    here = next
  }
  return here
}
