import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type GroupEvent,
  type GroupPlay,
  groupPlay,
  readableRecords,
  readGroupPlay,
  recordOf,
  resultFileName,
  resultOf,
  standingOf,
} from '../../src/classroom/index.ts'
import { replay } from '../../src/engine/index.ts'
import { leftOfOctober } from '../fixtures.ts'
import { anyEvent, course, fresh, opened, send, vote } from './groupEvents.ts'
import { sampleLesson } from './sampleLesson.ts'

describe('a group', () => {
  it('reads a content note before anything else, and passes it by no other press than its own', () => {
    const note = send(fresh(), { type: 'begin', past: 0 })
    expect(note.phase).toBe('note')
    expect(send(note, { type: 'next' }, { type: 'seal' }, { type: 'tick' }, { type: 'decision.skip' }).phase).toBe('note')
    expect(send(note, { type: 'note.read' }).phase).toBe('setting')
  })

  it('goes from evidence to talk to a vote, and sees what followed only once the vote is sealed', () => {
    const talk = send(opened(), { type: 'next' })
    expect(talk.phase).toBe('talk')
    const sealed = send(opened(), ...vote('stay'))
    expect(sealed.phase).toBe('sealed')
    expect(standingOf(course, sealed)?.turns[0]?.outcome.stage).toBe('outcome')
    expect(sealed.entries[0]).toMatchObject({ node: 'walk-out', option: 'stay', confidence: 3, cited: [], timedOut: false })
  })

  it.each([
    ['an option', { type: 'option' }],
    ['a reason', { type: 'reason' }],
    ['a source, or that none counts', { type: 'cite.none' }],
    ['how sure it is', { type: 'confidence' }],
  ])('cannot seal a vote without %s', (_, { type }) => {
    const events = vote('stay').filter((event) => event.type !== type)
    expect(send(opened(), ...events).phase).toBe('vote')
  })

  it('cannot seal a reason of blanks or of more than 500 signs, and keeps every sign that was typed', () => {
    expect(send(opened(), ...vote('stay', '   \n')).phase).toBe('vote')
    const long = send(opened(), ...vote('stay', '\u{1F33E}'.repeat(501)))
    expect(long.phase).toBe('vote')
    expect([...long.draft.reason]).toHaveLength(501)
    expect(send(opened(), ...vote('stay', '\u{1F33E}'.repeat(500))).phase).toBe('sealed')
  })

  it('cannot seal an option that is shut or unknown', () => {
    expect(send(opened(), ...vote('no-such-option')).phase).toBe('vote')
  })

  it('takes the summaries of hard passages at any point, and nothing that it leaves says so', () => {
    const told = send(opened(), { type: 'summaries', on: true }, ...vote('stay'))
    expect(told.summaries).toBe(true)
    const plain = send(opened(), { type: 'tick' }, ...vote('stay'))
    expect(resultOf(course, told)).toEqual(resultOf(course, plain))
    expect(send(told, { type: 'next' }, { type: 'summaries', on: false }).summaries).toBe(false)
  })

  it('opens a source before the talk where its teacher wants that', () => {
    const first = opened({ openFirst: true })
    expect(send(first, { type: 'next' }).phase).toBe('evidence')
    expect(send(first, { type: 'source.open', source: 'reed' }, { type: 'next' }).phase).toBe('talk')
  })

  it('reads no record before its entry is sealed, whatever is pressed in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 120 }), fc.constantFrom('each' as const, 'end' as const), (events, reveal) => {
        let play = fresh({ reveal })
        for (const event of events) {
          const before = play
          play = send(play, event)
          const sealed = play.entries.filter((entry) => (entry.reason ?? '').trim() !== '' && entry.confidence && entry.cited)
          expect(play.entries.slice(0, before.entries.length)).toEqual(before.entries)
          expect(play.entries).toHaveLength(sealed.length)
          const readable = readableRecords(play)
          expect(sealed.map(({ node }) => node)).toEqual(expect.arrayContaining([...readable]))
          const standing = standingOf(course, play)
          expect(standing).toBeDefined()
          for (const { node } of sampleLesson.decisions)
            expect(recordOf(leftOfOctober, play, standing!, node)?.stage).toBe(readable.includes(node) ? 'record' : undefined)
          if (reveal === 'end' && !['history', 'tickets', 'done'].includes(play.phase)) expect(readable).toEqual([])
        }
        const result = resultOf(course, play)!
        expect(replay(leftOfOctober, result.journal).play.values).toEqual(standingOf(course, play)!.stand.own.values)
      }),
      { numRuns: 50 },
    )
  })

  it('stands before the record each time, or only at the end, as its teacher wants', () => {
    expect(send(opened(), ...vote('stay'), { type: 'next' }).phase).toBe('record')
    expect(send(opened({ reveal: 'end' }), ...vote('stay'), { type: 'next' }).phase).toBe('evidence')
  })

  it('says that it stands where history stood when its own road leads elsewhere, and keeps its own road', () => {
    const play = send(opened(), ...vote('stay-and-govern'))
    const own = standingOf(course, play)?.stand
    if (own?.ask?.borrowed) expect(own.own.journal.choices).toHaveLength(1)
    const all = sampleLesson.decisions.reduce((now: GroupPlay) => {
      const ask = standingOf(course, now)?.stand.ask
      if (!ask) return now
      const node = leftOfOctober.parts.flatMap((part) => part.nodes).find(({ id }) => id === ask.decision.node)
      const option = node?.kind === 'turning point' ? (node.options.find((each) => each.historical)?.id ?? '') : ''
      return send(now, ...vote(option), { type: 'next' }, { type: 'next' })
    }, opened())
    expect(all.phase).toBe('front')
    expect(all.entries).toHaveLength(4)
  })

  it('that comes late begins where the class is, and what it missed is missing, not wrong', () => {
    const late = send(fresh(), { type: 'begin', past: 2 }, { type: 'note.read' }, { type: 'next' })
    expect(standingOf(course, late)?.stand.ask?.decision.node).toBe('vikzhel')
    const result = resultOf(course, send(late, ...vote('one-front')))!
    expect(result.entries.map(({ node }) => node)).toEqual(['vikzhel'])
    expect(result.journal.choices[0]).toEqual({ node: 'walk-out', option: 'stay' })
  })

  it('can go to the debrief from anywhere, with what has been played', () => {
    const steps: GroupPlay[] = [fresh(), send(fresh(), { type: 'begin', past: 0 }), opened(), send(opened(), ...vote('stay'))]
    for (const play of steps) {
      const ended = send(play, { type: 'play.end' })
      expect(ended.phase).toBe('front')
      expect(resultOf(course, ended)?.entries).toHaveLength(play.entries.length)
    }
  })

  it('answers the debrief step by step, and what was asked and left blank is told apart from what was never asked', () => {
    const word = send(opened(), ...vote('stay'), { type: 'play.end' }, { type: 'next' })
    expect(word.debrief.word).toBeUndefined()
    const done = send(
      word,
      { type: 'next' },
      { type: 'mattered', when: 'before', node: 'walk-out' },
      { type: 'next' },
      { type: 'person', text: 'Kamkov' },
      { type: 'next' },
      { type: 'doubt', check: 'trust', on: true },
      { type: 'next' },
      { type: 'mattered', when: 'after', node: 'walk-out' },
      { type: 'next' },
      { type: 'ticket', ticket: { seat: 2, prompt: 'any-1', sourceSays: 'That they stayed.', iAlsoKnow: '' } },
      { type: 'ticket', ticket: { seat: 1, prompt: 'any-1', sourceSays: ' ', iAlsoKnow: '' } },
      { type: 'next' },
    )
    expect(done.phase).toBe('done')
    const result = resultOf(course, done)!
    expect(result.debrief).toEqual({
      word: '',
      matteredBefore: 'walk-out',
      person: 'Kamkov',
      structure: '',
      doubts: ['trust'],
      matteredAfter: 'walk-out',
    })
    expect(result.tickets.map(({ seat }) => seat)).toEqual([2])
    expect(resultFileName(result.name)).toMatch(/^left-of-october-group-[a-z]+-[a-z]+\.json$/u)
  })
})

describe('the clock of a group', () => {
  const at = (play: GroupPlay, ms: number, type: GroupEvent['type']) =>
    groupPlay(course, play, { type, at: play.at + ms } as GroupEvent)
  const talk = send(opened(), { type: 'next' })

  it('turns talk into the vote, then notes that the vote ran out and leaves it open', () => {
    const voting = at(talk, 90_000, 'tick')
    expect(voting.phase).toBe('vote')
    const out = at(voting, 120_000, 'tick')
    expect(out).toMatchObject({ phase: 'vote', draft: { timedOut: true }, clock: { isRunning: false } })
    expect(send(out, ...vote('stay').slice(2)).entries[0]?.timedOut).toBe(true)
  })

  it('takes no press that was meant for the talk as one for the vote', () => {
    expect(at(talk, 95_000, 'next').phase).toBe('vote')
  })

  it('gives a minute more, which takes back that the time ran out', () => {
    const more = at(at(at(talk, 90_000, 'tick'), 120_000, 'tick'), 1000, 'clock.minute')
    expect(more).toMatchObject({ draft: { timedOut: false }, clock: { isRunning: true, leftMs: 60_000 } })
  })

  it('stands still when paused, and is not there when a group plays without it', () => {
    expect(at(at(talk, 10_000, 'clock.pause'), 600_000, 'tick')).toMatchObject({ phase: 'talk', clock: { leftMs: 80_000 } })
    expect(at(at(talk, 10_000, 'clock.off'), 600_000, 'tick').phase).toBe('talk')
  })

  it('loses nothing to a clock that was put back, and no minutes to a lid that was closed', () => {
    const back = at(talk, -3_600_000, 'tick')
    expect(back).toMatchObject({ phase: 'talk', clock: talk.clock })
    const slept = at(talk, 86_400_000, 'tick')
    expect(slept).toMatchObject({ phase: 'vote', sinceBegunMs: talk.sinceBegunMs })
  })
})

describe('a kept group', () => {
  it('comes back to the same place with what was half typed, through JSON', () => {
    const half = send(opened(), { type: 'next' }, { type: 'next' }, { type: 'reason', text: 'Because the hall' })
    expect(readGroupPlay(JSON.parse(JSON.stringify(half)), sampleLesson.id)).toEqual(half)
  })

  it.each([[undefined], ['text'], [{ format: 'left-of-october/group-play' }], [{ ...fresh(), lesson: 'other' }]])(
    'is refused when it is none of ours: %o',
    (value) => expect(readGroupPlay(value, sampleLesson.id)).toBeUndefined(),
  )
})
