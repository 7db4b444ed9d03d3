import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Asked, askedBy, hostKeys } from '../../src/class/host/keys.ts'
import {
  type HostEvent,
  type HostPlay,
  historicalOption,
  hostPlay,
  hostStanding,
  isPlaying,
  leading,
  newHost,
  recordShown,
} from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, emptyClass } from './sampleClass.ts'

const node = 'walk-out'
const option = historicalOption(scenario, node) ?? ''
const other = 'no-such-option'
const next: HostEvent = { type: 'next' }
const send = (...events: readonly HostEvent[]) =>
  events.reduce((play, event) => hostPlay(course, play, event), newHost(course, emptyClass))
const voting = [next, next, next] as const
const hands = (count: number, of = option): HostEvent => ({ type: 'hands', option: of, count })

describe('a class on a projector', () => {
  it('decides by the most hands, keeps the split, and shows the record at the second press', () => {
    const split = send(...voting, hands(14), hands(9, 'walk-out-too'), next)
    expect(split.phase).toBe('split')
    expect(split.file.hands?.entries).toEqual([{ node, option, hands: { [option]: 14, 'walk-out-too': 9 } }])
    expect(recordShown(split)).toBeUndefined()
    expect(recordShown(hostPlay(course, split, next))).toBe(node)
  })

  it('waits for the teacher where two have as many hands, and takes the teacher against the majority', () => {
    const tie = send(...voting, hands(9), hands(9, other))
    expect(leading(tie)).toBeUndefined()
    expect(hostPlay(course, tie, next)).toBe(tie)
    expect(hostPlay(course, hostPlay(course, tie, { type: 'decide', option }), next).phase).toBe('split')
  })

  it('skips a decision as history took it, goes back over it, and ends from anywhere', () => {
    const skipped = send(next, next, { type: 'skip' })
    expect(skipped.file.hands?.skipped).toEqual([node])
    expect(hostStanding(course, skipped)?.stand.ask?.decision.node).toBe('first-offer')
    expect(hostPlay(course, skipped, { type: 'back' }).file.hands?.skipped).toEqual([])
    expect(send({ type: 'end' }).phase).toBe('how')
    expect(send(...voting, { type: 'end' }).phase).toBe('how')
  })

  it('is led from every page to the debrief by the two presses that end play, and from there on by the key that goes on', () => {
    const walk: HostPlay[] = [newHost(course, emptyClass)]
    for (let play = newHost(course, emptyClass); play.phase !== 'end' && walk.length < 60; ) {
      const node = hostStanding(course, play)?.stand.ask?.decision.node
      const decide: HostEvent = { type: 'decide', option: (node && historicalOption(scenario, node)) ?? '' }
      play = hostPlay(course, hostPlay(course, play, decide), next)
      walk.push(play)
    }
    expect(new Set(walk.map(({ phase }) => phase)).size).toBe(13)
    for (const play of walk) {
      // The first press asks, and changes nothing; the second is this event.
      const ended = hostPlay(course, play, { type: 'end' })
      expect(isPlaying(ended)).toBe(false)
      expect(ended.file).toBe(play.file)
      if (isPlaying(play)) expect(ended.phase).toBe('how')
    }
  })

  it('is controlled by keys alone on every page, with the hand in a field of hands, too', () => {
    const key = (name: string, target?: Partial<HTMLElement>) =>
      askedBy({ key: name, target: target ?? null } as unknown as KeyboardEvent, true)
    const field = {
      closest: (wanted: string) => (wanted.includes('[type=number]') ? null : {}),
      matches: (wanted: string) => wanted === 'input',
    } as unknown as HTMLElement
    const wanted: readonly Asked[] = ['clock.toggle', 'clock.minute', 'clock.off', 'hide', 'skip', 'back', 'next', 'ask-end']
    for (const ask of wanted) {
      const known = hostKeys.find((each) => each.ask === ask)
      expect(known, ask).toBeDefined()
      expect(known?.keys.map((each) => key(each))).toEqual(known?.keys.map(() => ask))
      expect(known?.keys.some((each) => key(each, field) === ask)).toBe(true)
    }
    expect(new Set(hostKeys.flatMap(({ keys }) => keys)).size).toBe(hostKeys.flatMap(({ keys }) => keys).length)
  })

  it('hears no letter and no sign where its teacher dictates, and its arrows and Page keys all the same', () => {
    const heard = hostKeys.flatMap(({ keys }) =>
      keys.filter((key) => askedBy({ key, target: null } as unknown as KeyboardEvent, false)),
    )
    expect(heard).toEqual(['ArrowRight', 'PageDown', 'ArrowLeft', 'PageUp'])
  })

  it('comes back from its file to the decision that is next', () => {
    const played = send(...voting, hands(3), next, next)
    const again = newHost(course, played.file)
    expect(again.phase).toBe('evidence')
    expect(hostStanding(course, again)?.stand.ask?.decision.node).toBe('first-offer')
  })

  it('runs, stops and lengthens its clock, and can do without', () => {
    const clock = send(...voting, { type: 'tick', ms: 30_000 }).clock
    expect(clock).toEqual({ leftMs: 60_000, isRunning: true, isTimed: true })
    expect(send(...voting, { type: 'tick', ms: 1e9 }).clock).toMatchObject({ leftMs: 0, isRunning: false })
    expect(send(...voting, { type: 'tick', ms: -1e9 }).clock.leftMs).toBe(90_000)
    expect(send(...voting, { type: 'clock.toggle' }, { type: 'clock.minute' }).clock).toMatchObject({ leftMs: 150_000 })
    expect(send(...voting, { type: 'clock.off' }, { type: 'tick', ms: 5 }).clock).toMatchObject({
      isTimed: false,
      leftMs: 90_000,
    })
  })

  it('never shows a record of something undecided, whatever is pressed', () => {
    const press = fc.oneof(
      { weight: 6, arbitrary: fc.constant(next) },
      fc.constantFrom<HostEvent>({ type: 'back' }, { type: 'skip' }, { type: 'hide' }, { type: 'decide', option }, hands(4)),
    )
    fc.assert(
      fc.property(fc.array(press, { maxLength: 14 }), (events) => {
        const play = send(...events)
        const shown = recordShown(play)
        if (play.phase === 'record') expect(play.file.hands?.entries.map((entry) => entry.node)).toContain(shown)
        else expect(shown).toBeUndefined()
        expect(hostStanding(course, play)).toBeDefined()
      }),
      { numRuns: 40 },
    )
  })
})
