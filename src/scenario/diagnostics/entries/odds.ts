import { type Entry, hint } from '../entry.ts'

/** What weighing every road of a story shows: nothing is wrong, but it may not be what was meant. */
export const oddsEntries = {
  'always-best': hint(
    'Whoever wishes for another end than the one of history does best with “{name}”, whatever came before.',
    'A choice that is always the best is soon no choice. Give it a price, or give another option what it lacks.',
    'effects:\n  - { readers: +2, because: They are asked }',
    'effects:\n  - { readers: +2, because: They are asked }\n  - { credit: -1, because: It costs a page }',
  ),
  'line-never-read': hint(
    'Nobody comes to read this: {detail}.',
    'Look at its when:, and at the choices before it.',
    '{ when: { cook-heard: yes }, text: ... }   # and nobody can have heard him by then',
    '{ when: { article-out: yes }, text: ... }',
  ),
  'result-never-falls': hint(
    'On no road does it come to “{name}” here.',
    'Change the blocs or the base, or what moves them, if both results are meant to be possible.',
    'blocs: [{ faction: desk, label: The desk, for: 30, against: 0, abstain: 0 }]',
    'blocs: [{ faction: desk, label: The desk, for: 10, against: 12, abstain: 0 }]',
  ),
  'meter-range': hint(
    'On every road {name} stays between {low} and {high}.',
    'A meter runs from 0 to 10. Let its effects be larger, let it start elsewhere, or choose words for the steps that are met.',
    'start: 5   # and every effect moves it by 1',
    'start: 5   # and some effects move it by 3',
  ),
} as const satisfies Record<string, Entry>
