import { basename, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  beginLesson,
  type Course,
  decide,
  decisionsOf,
  packOf,
  passedIn,
  type RoadCard,
  type Way,
} from '../../src/classroom/index.ts'
import { scenarioFiles } from '../../src/cli/files.ts'
import { allows } from '../../src/engine/index.ts'
import { lessonLengths } from '../../src/scenario/lesson.ts'
import { loadLesson } from '../../src/scenario/load.ts'
import { textsOf } from '../../src/scenario/words.ts'
import { screenOf } from '../../src/view/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course as sample } from './sampleClass.ts'
import { longLesson } from './sampleLesson.ts'

const shipped = (scenarioFiles(resolve(import.meta.dirname, '../../scenarios/lessons')) ?? []).map((file) => ({
  name: basename(file.path, '.yaml'),
  lesson: loadLesson(file, () => scenario).lesson!,
}))
const courses = shipped.flatMap(({ name, lesson }) =>
  lessonLengths.map((length): [string, Course] => [`${name} in ${length} minutes`, { scenario, lesson, length }]),
)

/** The words that the view needs and that say nothing here. */
const speak = new Proxy({ locale: 'en' } as never, { get: (of, key) => Reflect.get(of, key) ?? (() => '') })

/** Numbers from 0 up to 1 that look like chance and are the same in every run. */
const numbers = (seed: number) => () => {
  seed = (seed * 16_807) % 2_147_483_647
  return seed / 2_147_483_647
}

describe.each(courses)('the pack of %s', (_, course) => {
  const pack = packOf(course)!

  it('is walked by its numbers alone on any road, and tells what the game tells', () => {
    const next = numbers(course.length + course.lesson.id.length)
    for (let road = 0; road < 12; road += 1) {
      let card: RoadCard | undefined = pack.start
      let stand = beginLesson(scenario, course.lesson, course.length)!
      while (stand.ask) {
        expect(card?.node).toBe(stand.ask.decision.node)
        const here: RoadCard = card!
        const { node, borrowed, passed, closed, absent, ways } = here
        const sheet = pack.sheets.find(({ point }) => point.id === node)!
        const { play } = stand.ask
        const open = sheet.point.options.filter(({ needs }) => allows(needs, play.values)).map(({ id }) => id)
        expect(ways.map(({ option }) => option)).toEqual(open)
        expect([...open, ...closed.map(({ option }) => option)].sort()).toEqual(sheet.point.options.map(({ id }) => id).sort())
        expect(borrowed).toBe(stand.ask.borrowed)
        expect(passed).toEqual(passedIn(scenario, stand.passed))
        expect(sheet.advice).toEqual(expect.arrayContaining([...absent]))
        const inTheRoom = sheet.advice.filter((each) => !absent.some((away) => away.urges === each.urges))
        expect(inTheRoom.map(({ urges }) => urges)).toEqual(
          sheet.point.advice.filter(({ when }) => allows(when, play.values)).map(({ urges }) => urges),
        )
        const way: Way = ways[Math.floor(next() * ways.length)]!
        const decided = decide(scenario, stand, way.option)!
        const slip = pack.slips.find(({ number }) => number === way.slip)!
        expect(textsOf(sheet.point).outcomes[slip.option.id]).toBe(screenOf(scenario, decided.outcome, speak, {}).text)
        stand = decided.stand
        card = pack.cards.find(({ number }) => number === way.card)
      }
      expect(card).toBeUndefined()
    }
  })

  it('has a number on every slip and card once, in an order that gives nothing away, and nothing that no road needs', () => {
    const slips = pack.slips.map(({ number }) => number)
    const cards = pack.cards.map(({ number }) => number)
    expect(slips).toEqual(slips.map((_, at) => 11 + at))
    expect(cards).toEqual(cards.map((_, at) => 101 + at))
    const all = [pack.start, ...pack.cards].flatMap(({ ways }) => ways)
    expect(new Set(all.map(({ slip }) => slip))).toEqual(new Set(slips))
    expect(new Set(all.flatMap(({ card }) => card ?? []))).toEqual(new Set(cards))
    const inOrder = pack.sheets.flatMap(({ point }) =>
      point.options.flatMap(
        ({ id }) => pack.slips.find(({ node, option }) => node === point.id && option.id === id)?.number ?? [],
      ),
    )
    expect(inOrder).not.toEqual([...inOrder].sort())
  })

  it('is small enough for a desk', () => {
    expect(pack.slips.length).toBeLessThanOrEqual(30)
    expect(pack.cards.length).toBeLessThanOrEqual({ 15: 7, 25: 25, 35: 47 }[course.length])
    expect(packOf(course)).toEqual(pack)
  })
})

it('the pack of a lesson has no record in what a group reads before it has written its reason', () => {
  const pack = packOf({ ...sample, lesson: longLesson })!
  const cards = JSON.stringify([pack.start, ...pack.cards])
  for (const { point } of pack.sheets) expect(cards).not.toContain(point.record.headline)
  expect(pack.sheets.map(({ point }) => point.id)).toEqual(decisionsOf(longLesson, 25).map(({ node }) => node))
})
