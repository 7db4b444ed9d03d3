import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { eventOf, type Journal, newJournal, type PlayEvent } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { autosave, goesOn, type Save, type SaveShelf, type Session } from '../../src/session/index.ts'
import { createSession } from '../../src/session/session.ts'
import { openShelf } from '../../src/session/shelf.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { dicedPlay } from '../engine/plays.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'
import { fullDisk } from './disk.ts'

let opened = 0
/** A page with a running game that is saved as it goes; `kept` settles when the last step is on the disk, or refused. */
const pageOf = async (scenario: Scenario, journal: Journal) => {
  opened += 1
  const name = `page-${opened}`
  const shelf = await openShelf(name)
  let writing = Promise.resolve()
  const watched: SaveShelf = { ...shelf, write: (slot, save) => (writing = shelf.write(slot, save)) }
  const told: boolean[] = []
  const session = createSession(scenario, journal, 0, speak)
  autosave(
    session,
    watched,
    () => 0,
    (isKept) => told.push(isKept),
  )
  return {
    session,
    told,
    shelf,
    kept: () =>
      writing.then(
        () => true,
        () => false,
      ),
    /** What a page finds that is opened after this one was killed. */
    found: async () => (await openShelf(name)).read('auto'),
  }
}

/** The next step of a session on a known road: a page, or the choice that stands there. Undefined at the end. */
const nextOn = (road: Journal, { state }: Session): PlayEvent | undefined => {
  if (state.play.stage === 'ended') return undefined
  const choice = road.choices[state.play.journal.choices.length]
  return state.play.stage === 'deliberating' && choice ? eventOf(choice) : { type: 'read' }
}

const reopened = (scenario: Scenario, save: Save | undefined): Session | undefined =>
  save && createSession(scenario, JSON.parse(JSON.stringify(save.journal)), save.read, speak)

const roads = {
  seed: fc.nat(4095),
  dice: fc.integer({ min: 1, max: 2 ** 30 }),
}

afterEach(fullDisk.empty)

describe('killed at any moment', () => {
  it.each([
    ['the small story', breadQueue, undefined, 60],
    ['the shipped story', leftOfOctober, undefined, 6],
    ['the shipped story from its second part', leftOfOctober, leftOfOctober.parts[1]?.id, 4],
  ] as const)(
    '%s stands on the shelf after every confirmed step, to the letter, and opens there again',
    { timeout: 120_000 },
    async (_, scenario, from, numRuns) => {
      await fc.assert(
        fc.asyncProperty(roads.seed, roads.dice, async (seed, dice) => {
          const road = dicedPlay(scenario, seed, dice, from).journal
          const page = await pageOf(scenario, newJournal(scenario, seed, from))
          for (let event = nextOn(road, page.session); event; event = nextOn(road, page.session)) {
            page.session.send(event)
            expect(await page.kept()).toBe(true)
            const { play, read } = page.session.state
            if (event.type === 'read' && play.stage !== 'ended') continue
            const save = await page.found()
            expect(save?.journal).toEqual(play.journal)
            expect(save?.read).toBe(read)
            expect(reopened(scenario, save)?.state.play).toEqual(play)
          }
          expect((await page.found())?.journal).toEqual(road)
          expect(page.told).toEqual([true])
        }),
        { numRuns },
      )
    },
  )

  it('while a step is being written, it opens at that step or at the one before', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(roads.seed, roads.dice, fc.nat(14), fc.boolean(), async (seed, dice, steps, isLost) => {
        const road = dicedPlay(breadQueue, seed, dice).journal
        const page = await pageOf(breadQueue, newJournal(breadQueue, seed))
        const confirm = async () => {
          await page.kept()
          return page.session.state.play
        }
        let confirmed = await confirm()
        for (let step = 0; step < steps; step += 1) {
          const event = nextOn(road, page.session)
          if (!event) break
          page.session.send(event)
          confirmed = await confirm()
        }
        const last = nextOn(road, page.session)
        // A killed page loses the step that it was writing, or the disk had it already.
        if (isLost) fullDisk.fill('at the end')
        if (last) page.session.send(last)
        const expected = isLost ? confirmed : page.session.state.play
        expect(reopened(breadQueue, await page.found())?.state.play).toEqual(expected)
        fullDisk.empty()
      }),
      { numRuns: 150 },
    )
  })

  it('undone and rewound steps are gone from the shelf as well', async () => {
    const road = dicedPlay(breadQueue, 5, 9).journal
    const page = await pageOf(breadQueue, newJournal(breadQueue, 5))
    for (let event = nextOn(road, page.session); event; event = nextOn(road, page.session)) page.session.send(event)
    for (const back of [() => page.session.undo(), () => page.session.rewind(0)]) {
      back()
      await page.kept()
      expect((await page.found())?.journal).toEqual(page.session.state.play.journal)
    }
    expect(page.session.state.screen.decisions).toBe(0)
  })
})

describe('a disk that is full while the game is played', () => {
  it.each(['at the call', 'at the end'] as const)(
    'and says so %s, is told once; play goes on, nothing is lost while the page is open, and room again is told too',
    async (when) => {
      const road = dicedPlay(breadQueue, 7, 3).journal
      const page = await pageOf(breadQueue, newJournal(breadQueue, 7))
      const on = async () => {
        const event = nextOn(road, page.session)
        if (event) page.session.send(event)
        return page.kept()
      }
      expect(await on()).toBe(true)
      const before = await page.found()
      fullDisk.fill(when)
      while (page.session.state.play.journal.choices.length < 2) expect(await on()).toBe(false)
      expect(page.told).toEqual([true, false])
      expect((await page.shelf.read('auto'))?.journal).toEqual(page.session.state.play.journal)
      expect(await page.found()).toEqual(before)
      fullDisk.empty()
      expect(await on()).toBe(true)
      expect(page.told).toEqual([true, false, true])
      expect((await page.found())?.journal).toEqual(page.session.state.play.journal)
    },
  )
})

it('a game that takes the place of another goes on from it only where it holds all that was decided there', () => {
  const at = (...options: readonly string[]): Journal => ({
    ...newJournal(breadQueue, 5),
    choices: options.map((option) => ({ node: 'speak', option })),
  })
  expect(goesOn(at('go', 'wait'), at('go'))).toBe(true)
  expect(goesOn(at('go'), at('go'))).toBe(true)
  expect(goesOn(at('go'), at('go', 'wait'))).toBe(false)
  expect(goesOn(at('wait', 'wait'), at('go'))).toBe(false)
  expect(goesOn({ ...at('go'), seed: 6 }, at('go'))).toBe(false)
  expect(goesOn({ ...at('go'), from: 'evening' }, at('go'))).toBe(false)
})
