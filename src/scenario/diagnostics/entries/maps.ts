import { type Entry, error } from '../entry.ts'

/** What can be wrong with what lies on a map. */
export const mapEntries = {
  'map-twice': error(
    'A second map lies on the sheet {name}.',
    'Put what is on it into the first: a sheet has one map.',
    'maps:\n  - { id: spring, art: map }\n  - { id: summer, art: map }',
    'maps:\n  - { id: russia, art: map }',
  ),
  'map-order': error(
    '{where} is over before it begins.',
    'Let until: be later than from:, or leave it out.',
    'from: 1918-07-06\nuntil: 1918-07-06',
    'from: 1918-07-06\nuntil: 1918-07-22',
  ),
  'too-few-points': error(
    '{where} has too few points: {count}.',
    'Give a line two points or more, and a zone three or more.',
    'points: [[28.3, 57.8]]',
    'points: [[28.3, 57.8], [30.4, 54.5]]',
  ),
  'range-order': error(
    '{where} counts more at least than at most.',
    'Let low: be the smaller number of the two, or the same.',
    'low: 1200\nhigh: 800',
    'low: 800\nhigh: 1200',
  ),
  'map-without-source': error(
    '{where} names no source, and is not marked unverified.',
    'Add sources: [ ... ], or write status: unverified.',
    '{ id: rising, status: firm }',
    '{ id: rising, status: firm, sources: [reed] }',
  ),
} as const satisfies Record<string, Entry>
