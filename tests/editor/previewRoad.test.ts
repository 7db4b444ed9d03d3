import { expect, it } from 'vitest'
import { reach } from '../../src/analysis/index.ts'
import { firstStand, longerRoad, pageAt } from '../../src/editor/preview/road.ts'
import { decodePath, historicalEvent, newJournal, startActor, startPlay, step } from '../../src/engine/index.ts'
import { roadAsked } from '../../src/storyAsked.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'

/** History's road to the end, and every node on it with the pages turned there since the last choice. */
const historyOf = (scenario: typeof breadQueue) => {
  let play = startPlay(scenario, newJournal(scenario, 0))
  const met = [play.node]
  for (let event = historicalEvent(scenario, play); event; event = historicalEvent(scenario, play)) {
    play = step(scenario, play, event)
    if (play.node !== met.at(-1)) met.push(play.node)
  }
  return { road: play.journal, met }
}

/** The step at which the game stands that an address opens. */
const openedAt = (scenario: typeof breadQueue, address: string): string => {
  const { code = '', at = '' } = roadAsked(address.slice(address.indexOf('#'))) ?? {}
  const read = decodePath(scenario, code)
  if (!('journal' in read)) throw new Error(read.problem)
  const stand = firstStand(scenario, [read.journal], at)
  const { actor, play } = startActor(scenario, stand?.journal ?? read.journal)
  for (let page = 0; page < (stand?.read ?? 0); page += 1) actor.send({ type: 'read' })
  return `${play().node} ${play().stage === 'outcome' ? 'after' : 'before'}`
}

it('the preview opens exactly at any step of the road that was played, under its choices', () => {
  for (const scenario of [breadQueue, leftOfOctober]) {
    const { road, met } = historyOf(scenario)
    for (const node of met) {
      const stand = firstStand(scenario, [road], node)
      expect(stand?.journal.choices, node).toEqual(road.choices.slice(0, stand?.journal.choices.length))
      expect(stand && openedAt(scenario, pageAt(scenario, stand, node))).toBe(`${node} before`)
    }
  }
})

it('where the road does not lead there another that does is taken, and where none does there is none', () => {
  const { road, met } = historyOf(breadQueue)
  const ways = reach(breadQueue)
  const all = breadQueue.parts.flatMap(({ nodes }) => nodes.map(({ id }) => id))
  const off = all.filter((id) => !met.includes(id))
  expect(off).not.toEqual([])
  for (const node of off) {
    expect(firstStand(breadQueue, [road], node)).toBeUndefined()
    const stand = firstStand(breadQueue, [road, ways.met.get(node)], node)
    expect(stand && openedAt(breadQueue, pageAt(breadQueue, stand, node))).toBe(`${node} before`)
  }
  expect(firstStand(breadQueue, [road, ways.met.get('nowhere')], 'nowhere')).toBeUndefined()
  expect(firstStand(leftOfOctober, [road], met[0] ?? '')).toBeUndefined()
})

it('going back to an early step does not lose the choices behind it; other choices take their place', () => {
  const { road } = historyOf(leftOfOctober)
  const early = { ...road, choices: road.choices.slice(0, 3) }
  expect(longerRoad(road, early)).toBe(road)
  expect(longerRoad(undefined, early)).toBe(early)
  const other = { ...early, seed: 7 }
  expect(longerRoad(road, other)).toBe(other)
})

it('an address names a road and a step on it, and no half of it passes', () => {
  expect(roadAsked('#own&path=ABCD-EF12&at=dry-well')).toEqual({ code: 'ABCD-EF12', at: 'dry-well' })
  expect(roadAsked('#path=ABCD')).toEqual({ code: 'ABCD' })
  // What is no code at all is told by whoever reads the code.
  expect(roadAsked('#path=A/B')).toEqual({ code: 'A/B' })
  for (const hash of ['', '#own', '#path=', '#own&path=AB&at=', '#own&at=x', '#path=A&at=../x'])
    expect(roadAsked(hash), hash).toBeUndefined()
})
