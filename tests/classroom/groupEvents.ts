import fc from 'fast-check'
import { type Course, checkIds, type GroupEvent, type GroupPlay, groupPlay, newGroup } from '../../src/classroom/index.ts'
import { leftOfOctober } from '../fixtures.ts'
import { sampleLesson } from './sampleLesson.ts'

export const course: Course = { scenario: leftOfOctober, lesson: sampleLesson, length: 25 }

export const fresh = (settings: Partial<GroupPlay['settings']> = {}): GroupPlay =>
  newGroup({
    lesson: sampleLesson.id,
    lessonVersion: sampleLesson.version,
    settings: { length: 25, reveal: 'each', openFirst: false, readingLevel: 'standard', board: '', ...settings },
    classCode: 'RYE48',
    code: '7K2M9QXA',
    nameNumber: 17,
    joinedAtMinute: 0,
    at: 0,
  })

type Body = GroupEvent extends infer Each ? (Each extends GroupEvent ? Omit<Each, 'at'> : never) : never

/** Sends events one second apart. */
export const send = (play: GroupPlay, ...events: readonly Body[]): GroupPlay =>
  events.reduce((now, event) => groupPlay(course, now, { ...event, at: now.at + 1000 } as GroupEvent), play)

const nodes = sampleLesson.decisions.map(({ node }) => node)
const options = leftOfOctober.parts
  .flatMap((part) => part.nodes)
  .flatMap((node) => (node.kind === 'turning point' && nodes.includes(node.id) ? node.options.map((each) => each.id) : []))

const bare = (type: string) => fc.constant({ type } as Body)

/** Any event at all; those that lead on come more often, so that random play gets somewhere. */
export const anyEvent: fc.Arbitrary<Body> = fc.oneof(
  { weight: 8, arbitrary: bare('next') },
  { weight: 8, arbitrary: bare('seal') },
  { weight: 3, arbitrary: fc.constant({ type: 'begin', past: 0 } as Body) },
  { weight: 3, arbitrary: bare('note.read') },
  { weight: 8, arbitrary: fc.constantFrom(...options).map((option): Body => ({ type: 'option', option })) },
  {
    weight: 5,
    arbitrary: fc.constantFrom('', 'Because we must.', '<img onerror=x>').map((text): Body => ({ type: 'reason', text })),
  },
  { weight: 5, arbitrary: fc.constantFrom('reed', 'sukhanov').map((source): Body => ({ type: 'cite', source, on: true })) },
  { weight: 2, arbitrary: fc.boolean().map((on): Body => ({ type: 'cite.none', on })) },
  { weight: 5, arbitrary: fc.constantFrom(1, 2, 3, 4).map((value): Body => ({ type: 'confidence', value: value as 1 })) },
  bare('back'),
  bare('tick'),
  bare('clock.minute'),
  bare('clock.pause'),
  bare('clock.off'),
  bare('decision.skip'),
  bare('play.end'),
  fc.boolean().map((on): Body => ({ type: 'summaries', on })),
  fc.constantFrom('reed', 'other').map((source): Body => ({ type: 'source.open', source })),
  fc.constantFrom(...nodes).map((node): Body => ({ type: 'mattered', when: 'before', node })),
  fc.constantFrom(...nodes).map((node): Body => ({ type: 'mattered', when: 'after', node })),
  fc.constantFrom(...checkIds).map((check): Body => ({ type: 'doubt', check, on: true })),
  fc.integer({ min: 0, max: 3 }).map((past): Body => ({ type: 'begin', past })),
)

/** A whole vote. */
export const vote = (option: string, reason = 'It keeps us together.'): readonly Body[] => [
  { type: 'next' },
  { type: 'next' },
  { type: 'option', option },
  { type: 'reason', text: reason },
  { type: 'cite.none', on: true },
  { type: 'confidence', value: 3 },
  { type: 'seal' },
]

export const opened = (settings: Partial<GroupPlay['settings']> = {}): GroupPlay =>
  send(fresh(settings), { type: 'begin', past: 0 }, { type: 'note.read' }, { type: 'next' })
