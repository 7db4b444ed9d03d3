import { describe, expect, it } from 'vitest'
import { beginLesson, decide, historicalOption } from '../../src/classroom/index.ts'
import { encodePath, replay } from '../../src/engine/index.ts'
import type { Lesson } from '../../src/scenario/lesson.ts'
import { leftOfOctober } from '../fixtures.ts'

const lessonOf = (...nodes: readonly string[]): Lesson => ({
  id: 'sample',
  version: 1,
  scenario: leftOfOctober.meta.id,
  title: 'Sample',
  question: 'Why?',
  about: '',
  before: 'history',
  setting: '',
  decisions: nodes.map((node) => ({ node, lengths: [15, 25, 35], evidence: [], shared: true, talk: 90 })),
  roles: [],
  exit: [],
  contentNotes: [],
})

/** Plays a lesson through; `choose` names the option at each decision, history's where it names none. */
const play = (lesson: Lesson, choose: (node: string) => string | undefined = () => undefined) => {
  let stand = beginLesson(leftOfOctober, lesson, 25)
  const met: string[] = []
  while (stand?.ask) {
    const { node } = stand.ask.decision
    met.push(stand.ask.borrowed ? `${node} (as history stood)` : node)
    const option = choose(node) ?? historicalOption(leftOfOctober, node) ?? ''
    stand = decide(leftOfOctober, stand, option)?.stand
  }
  return { met, own: stand?.own }
}

describe('the road of a lesson', () => {
  it('meets its decisions in order, and all between them falls as it fell', () => {
    const { met, own } = play(lessonOf('walk-out', 'vikzhel', 'portfolios'))
    expect(met).toEqual(['walk-out', 'vikzhel', 'portfolios'])
    expect(own?.steps.every((step) => step.match !== 'departed')).toBe(true)
  })

  it('starts in the middle of a part, and its journal is an ordinary one', () => {
    const { own } = play(lessonOf('land-law', 'ultimatum'))
    expect(own?.journal.from).toBe('government')
    expect(replay(leftOfOctober, own!.journal).play.values).toEqual(own!.values)
    expect(encodePath(leftOfOctober, own!.journal).length).toBeLessThanOrEqual(40)
  })

  it('puts a group that its own road leads elsewhere before a shared decision where history stood, and leaves its road alone', () => {
    const { met, own } = play(lessonOf('authorise', 'telegraph'), (node) => (node === 'authorise' ? 'stop' : undefined))
    expect(met).toEqual(['authorise', 'telegraph (as history stood)'])
    expect(own?.journal.choices.at(-1)).toEqual({ node: 'authorise', option: 'stop' })
  })

  it('takes no option that is shut or unknown', () => {
    const stand = beginLesson(leftOfOctober, lessonOf('walk-out'), 25)
    expect(decide(leftOfOctober, stand!, 'no-such-option')).toBeUndefined()
  })
})
