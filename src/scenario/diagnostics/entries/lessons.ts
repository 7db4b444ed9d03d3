import { type Entry, error } from '../entry.ts'

/** What can be wrong with a lesson. */
export const lessonEntries = {
  'not-a-lesson': error(
    'This file holds no labels such as question: and decisions:.',
    'Begin with a lesson that works, and change its words. docs/lessons.md has one.',
    'The party decides.',
    'title: The party decides',
  ),
  'lesson-scenario': error(
    'The scenario “{name}” of this lesson is not there, or has mistakes of its own.',
    'Check the spelling, and check the scenario itself. {detail}',
    'scenario: left-of-octobre',
    'scenario: left-of-october',
  ),
  'lesson-decision': error(
    '“{name}” is no decision but another kind of step: {kind}.',
    'Name a turning point, such as {example}. What lies between two decisions happens by itself.',
    '- decision: cossacks',
    '- decision: vikzhel',
  ),
  'lesson-order': error(
    '“{name}” comes before “{before}” in the story.',
    'Put the decisions in the order of the story, the earliest first.',
    '- decision: vikzhel\n- decision: walk-out',
    '- decision: walk-out\n- decision: vikzhel',
  ),
  'lesson-evidence': error(
    '{where} has {count} sources.',
    'Give one to three under evidence:, each with source:, origin: and text:, so that nobody decides without having read one.',
    '- decision: vikzhel',
    '- decision: vikzhel\n  evidence:\n    - source: protasov-cec\n      origin: Minutes of the committee, 1 November 1917.\n      text: The railway union asks for one government.',
  ),
  'lesson-words': error(
    '{name} has {count} words.',
    'Bring it down to {most}: a class reads it together and then talks.',
    'setting: One long page ...',
    'setting: Ten short lines.',
  ),
  'lesson-decisions': error(
    'In {length} minutes the class takes {count} decisions itself.',
    'Let it be {least} to {most}: change lengths: at the decisions, or leave this length out everywhere.',
    '- decision: vikzhel\n  lengths: [25]\n# and no other',
    '- decision: walk-out\n- decision: vikzhel\n- decision: portfolios',
  ),
  'lesson-exit': error(
    'This lesson asks nothing at its end.',
    'Add exit: with at least one question, its board:, marks: and minutes:.',
    'exit: []',
    'exit:\n  - id: why\n    board: any\n    marks: 5\n    minutes: 4\n    text: Why did they stay?',
  ),
  'lesson-code': error(
    'The road before this lesson cannot be followed: {detail}',
    'Write before: history, or copy the code once more from the page of a game that stands where the lesson begins.',
    'before: 3F7K-2M',
    'before: history',
  ),
  'lesson-road': error(
    '{where} is never reached: history, or the road before, goes another way.',
    'Choose a decision on the road that leads from the first one, or begin with a code that leads there.',
    '- decision: harvest',
    '- decision: eichhorn',
  ),
  'lesson-too-long': error(
    'The lesson of {length} minutes takes {count}: {most} too many.',
    'Take {length} out of lengths: at {name}, which saves about {saves}; or shorten its texts, or talk:.',
    '- decision: vikzhel\n  lengths: [15, 25, 35]',
    '- decision: vikzhel\n  lengths: [25, 35]',
  ),
} as const satisfies Record<string, Entry>
