import type { Lesson, LessonDecision } from '../../src/scenario/lesson.ts'

const decision = (
  node: string,
  evidence: readonly string[],
  lengths: LessonDecision['lengths'] = [15, 25, 35],
): LessonDecision => ({
  node,
  lengths,
  evidence: evidence.map((source) => ({ source, origin: `Who made ${source}`, text: `What ${source} says.` })),
  shared: true,
  talk: 90,
})

/** A lesson of four decisions of October 1917, of which the shortest has three. */
export const sampleLesson: Lesson = {
  id: 'sample-october',
  version: 2,
  scenario: 'left-of-october',
  title: 'October 1917: stay or go',
  question: 'Could the Left SRs have kept the socialists together?',
  about: 'A sample.',
  before: 'history',
  setting: 'You sit in the hall.',
  decisions: [
    decision('walk-out', ['reed', 'sukhanov']),
    decision('first-offer', ['reed'], [25, 35]),
    decision('vikzhel', ['reed', 'sukhanov', 'rabinowitch']),
    decision('portfolios', []),
  ],
  roles: [{ person: 'kamkov', aim: 'Keep the party in the hall.', basis: 'reconstructed', sources: [] }],
  exit: [{ id: 'any-1', board: 'any', text: 'Why did they stay?', marks: 5, minutes: 4 }],
  contentNotes: [],
}

/** Six decisions with three sources each: the longest that a lesson is. */
export const longLesson: Lesson = {
  ...sampleLesson,
  id: 'sample-long',
  decisions: ['walk-out', 'first-offer', 'vikzhel', 'press-decree', 'peasant-merger', 'portfolios'].map((node) =>
    decision(node, ['reed', 'sukhanov', 'rabinowitch']),
  ),
}
