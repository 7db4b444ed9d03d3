import { type Entry, error } from '../entry.ts'

/** What can be wrong in a single entry: its labels and their values. */
export const shapeEntries = {
  'unknown-label': error('{where} has no {name}.', '{suggestion}', 'lable: Stay', 'label: Stay', 'Write {near}'),
  'comma-in-braces': error(
    'The comma before “{name}” ends the text: inside braces a comma begins a new label.',
    'Put the text in straight quotes.',
    '{ who: darya, text: She waits, and sings }',
    '{ who: darya, text: "She waits, and sings" }',
  ),
  'missing-label': error(
    '{where} lacks {name}.',
    'Add a line: {name}: ...',
    '- id: stay',
    '- id: stay\n  label: Stay in the hall',
  ),
  empty: error(
    '{where} has nothing behind {name}:',
    'Write {name}: "..." with your text in the quotes, or delete the line.',
    'label:',
    'label: Stay in the hall',
  ),
  'wrong-form': error(
    '{name} should be {expected}.',
    'Compare it with {guide}. {detail}',
    'options: stay',
    'options:\n  - id: stay',
    'Make it a list',
  ),
  'not-yes-no': error(
    'Answer yes or no here. “{value}” cannot be used.',
    'Write {name}: yes or {name}: no. What is doubtful belongs into the texts.',
    'historical: mostly',
    'historical: yes',
  ),
  'not-number': error(
    '“{value}” is not a whole number from {least} to {most}.',
    'Write digits only, such as {example}.',
    'leaning: about 50',
    'leaning: 50',
    'Write {example}',
  ),
  'not-date': error(
    '“{value}” is not a date.',
    'Write year-month-day, as in 1917-10-25. {detail}',
    'date: 25/10/1917',
    'date: 1917-10-25',
    'Write {near}',
  ),
  'not-clock': error(
    '“{value}” is not a time of day.',
    'Write hours and minutes on a clock of 24 hours, in quotes: "17:30".',
    'clock: 5.30 pm',
    'clock: "17:30"',
  ),
  'not-spot': error(
    '“{value}” is not a point on a map.',
    'Write degrees east and degrees north in brackets, in this order: [37.62, 55.76].',
    'at: [37.62]',
    'at: [37.62, 55.76]',
  ),
  'not-one-of': error('“{value}” is not one of: {allowed}.', '{suggestion}', 'status: firmly', 'status: firm', 'Write {near}'),
  'bad-id': error(
    '“{value}” cannot be an id.',
    'Use small letters, digits and hyphens, beginning with a letter: second-congress. A meter or flag cannot be called any, not, otherwise, because or when.',
    'id: Second Congress',
    'id: second-congress',
  ),
  'name-for-id': error(
    '“{value}” is a name. Here stands an id.',
    'Write {near}, the id of {value}.',
    'place: The town hall',
    'place: hall',
    'Write {near}',
  ),
  'bad-condition': error(
    'This condition cannot be read: {detail}',
    'A meter takes “at least 6” or “at most 3”; a flag takes yes or no.',
    'needs: { villages: 6 }',
    'needs: { villages: at least 6 }',
  ),
  'bad-effect': error(
    'This effect cannot be read: {detail}',
    'Write a meter with +1 or -1, or a flag with yes or no, and because.',
    '{ villages: more, because: ... }',
    '{ villages: +1, because: ... }',
  ),
  'missing-because': error(
    'This effect does not say why.',
    'Add because: and a few words. The player reads them beside the number.',
    '{ villages: +1 }',
    '{ villages: +1, because: The decree is your text }',
  ),
  'bad-meter-words': error(
    'The words of a meter must lead from low to 10: {detail}',
    'Write each as “number word”, rising, with the last at 10.',
    'words: [2 deaf, 8 trusting]',
    'words: [2 deaf, 10 trusting]',
  ),
} as const satisfies Record<string, Entry>
