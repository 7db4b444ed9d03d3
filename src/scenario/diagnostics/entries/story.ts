import { type Entry, error, warning } from '../entry.ts'

/** How the entries fit together. */
export const storyEntries = {
  'duplicate-id': error(
    'The id {name} is used twice.',
    'Give one of them another id.',
    '- id: stay\n- id: stay',
    '- id: stay\n- id: leave',
  ),
  'unknown-name': error('There is no {kind} “{name}”.', '{suggestion}', 'place: smolni', 'place: smolny', 'Write {near}'),
  'bad-link': error(
    'This link leads nowhere: {name}.',
    '{suggestion}',
    '[he](person:kamkof)',
    '[he](person:kamkov)',
    'Write {near}',
  ),
  'option-count': error(
    '{where} has {count} options.',
    'Give it three, four or five.',
    'options:\n  - id: stay\n  - id: leave',
    'options:\n  - id: stay\n  - id: leave\n  - id: wait',
  ),
  'historical-count': error(
    '{where} marks {count} options as historical{names}.',
    'Mark exactly one: what was really done.',
    '- { id: stay, historical: yes }\n- { id: leave, historical: yes }',
    '- { id: stay, historical: yes }\n- { id: leave, historical: no }',
  ),
  'historical-leaning': error(
    '{where}: “{name}” has a larger leaning than what was done, “{historical}”.',
    'Give the historical option the largest leaning. The distance from history is measured from it.',
    '- { id: stay, historical: yes, leaning: 30 }\n- { id: leave, leaning: 70 }',
    '- { id: stay, historical: yes, leaning: 70 }\n- { id: leave, leaning: 30 }',
  ),
  'leaning-sum': error(
    '{where}: the leanings {detail} add up to {count}.',
    'Make them add up to 100.',
    '- { id: stay, leaning: 60 }\n- { id: leave, leaning: 30 }',
    '- { id: stay, leaning: 60 }\n- { id: leave, leaning: 40 }',
  ),
  'historical-tasks': error(
    '{where} marks {count} tasks as historical, and allows {picks} picks.',
    'Mark as many as there are picks; those tasks need nothing.',
    'picks: 2\ntasks:\n  - { id: garrison, historical: yes }\n  - { id: press }',
    'picks: 2\ntasks:\n  - { id: garrison, historical: yes }\n  - { id: press, historical: yes }',
  ),
  'dead-end': error('{where} leads nowhere.', 'Add next: with the id of what follows.', '', 'next: first-offer'),
  'open-rule': error(
    'The last line of next: has a condition, so the story could stop here.',
    'Let the last line have only go:.',
    '- { when: { merged: yes }, go: a }',
    '- { when: { merged: yes }, go: a }\n- { go: b }',
  ),
  'date-order': error(
    '{where} ends before it begins.',
    'Let until: be a later day than date:, or leave it out.',
    'date: 1917-10-25\nuntil: 1917-10-24',
    'date: 1917-10-25\nuntil: 1917-10-26',
  ),
  'part-order': error(
    'This leads back to {name}, which belongs to an earlier part.',
    'Lead on to the same part or a later one: what earlier parts knew is forgotten by then.',
    'next: june          # a step of the prologue, from October',
    'next: first-offer   # a step of October',
  ),
  loop: error(
    'The story runs in a circle through {name}.',
    'Lead one of these steps on to something later.',
    '- { id: morning, next: evening }\n- { id: evening, next: morning }',
    '- { id: morning, next: evening }\n- { id: evening, next: night }',
  ),
  unreachable: warning(
    'Nothing leads to {where}.',
    'Lead a next: to it, or delete it.',
    '- { id: morning, next: night }\n- { id: evening, next: night }',
    '- { id: morning, next: evening }\n- { id: evening, next: night }',
  ),
  'ending-count': error(
    '{count} endings are marked as historical.',
    'Mark exactly one ending with historical: yes.',
    '- { id: peace, kind: ending }\n- { id: war, kind: ending }',
    '- { id: peace, kind: ending, historical: yes }\n- { id: war, kind: ending }',
  ),
  'claim-without-source': error(
    'This {kind} names no source, and is not marked unverified.',
    'Add sources: [ ... ], or write status: unverified. A dispute needs a source for one side at least, and keeps its sides when it is unverified.',
    '{ text: ..., status: firm }',
    '{ text: ..., status: firm, sources: [reed] }',
  ),
  'dispute-without-sides': error(
    'A disputed claim needs at least two sides.',
    'Add sides: with who holds what.',
    'status: disputed',
    'status: disputed\nsides:\n  - { who: ..., holds: ..., sources: [...] }',
  ),
  'vote-count': error(
    'On the road of history the count is {count}, and the record says {expected}.',
    'Change the blocs or what moves the waverers.',
    'blocs: [{ faction: plsr, label: Left SRs, for: 20, against: 0, abstain: 0 }]\nhistorical: { result: carried, for: 22, against: 0, abstained: 0 }',
    'blocs: [{ faction: plsr, label: Left SRs, for: 22, against: 0, abstain: 0 }]\nhistorical: { result: carried, for: 22, against: 0, abstained: 0 }',
  ),
  'historical-road': error(
    'The road of history does not reach the historical ending; it ends at {name}.',
    'Follow the historical options and look where next: leads away.',
    '- { id: stay, historical: yes, next: exile }',
    '- { id: stay, historical: yes, next: day-without-purpose }',
  ),
  'historical-shut': error(
    'History took {name} here, and on its own road that option is not open.',
    'Its needs: ask for what the historical choices before it do not give. Change them, or what those choices bring.',
    'needs: { villages: at least 9 }\nhistorical: yes',
    'needs: { villages: at least 5 }\nhistorical: yes',
  ),
  'gone-speaks': error(
    'On some roads {name} is no longer there to speak: {detail}.',
    'Give the advice a condition, when:, that leaves those roads out, or let somebody else speak.',
    '- { who: popov, urges: Hold the house, option: hold, basis: known }',
    '- { who: popov, urges: Hold the house, option: hold, basis: known, when: { popov-taken: no } }',
  ),
  'never-holds': error(
    'On some roads this holds at {name}, and it never may: {detail}.',
    'Look at the choices before that step: one of them should undo what the other did.',
    '- { in-cheka: yes, because: You sit in the commission }',
    '- { in-cheka: yes, because: You sit in the commission, when: { left-office: no } }',
  ),
} as const satisfies Record<string, Entry>
