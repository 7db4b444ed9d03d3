/**
 * Every mistake that the loader can report. Codes are permanent. `message` and `hint` may hold `{name}`, filled in when
 * it is reported; `before` and `after` show the mistake and its cure. docs/diagnostics.md is made from this.
 */
export type Severity = 'error' | 'warning' | 'hint'

export interface Entry {
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly before: string
  readonly after: string
}

const error = (message: string, hint: string, before = '', after = ''): Entry => ({
  severity: 'error',
  message,
  hint,
  before,
  after,
})
const warning = (message: string, hint: string, before = '', after = ''): Entry => ({
  severity: 'warning',
  message,
  hint,
  before,
  after,
})

export const catalogue = {
  // The file itself.
  'not-text': error('This file is not plain text.', 'Save it as plain text in UTF-8. {detail}'),
  'too-large': error('This file is larger than 2 MB.', 'Split the story into parts, one file each.'),
  'no-scenario': error(
    'There is no file scenario.yaml here.',
    'Name the main file scenario.yaml, or give one file that holds everything.',
  ),
  'missing-part': error(
    'There is no file parts/{name}.yaml.',
    'Write the part, or take the name out of this list. {detail}',
    'parts: [prolog]',
    'parts: [prologue]',
  ),
  tab: error(
    'This line starts with a Tab.',
    'Line up with spaces: put 2 spaces for each Tab.',
    '\tdate: 1917-10-25',
    '    date: 1917-10-25',
  ),
  'odd-space': error(
    'There is a space here that only looks like one.',
    'Delete it and type an ordinary space. Web pages and word processors put such spaces in.',
    'date:\u00a01917-10-25',
    'date: 1917-10-25',
  ),
  'curly-quotes': error(
    'Curly quotes do not count as quotes here.',
    'Use straight ones: {fixed}',
    'label: “Stay: vote”',
    'label: "Stay: vote"',
  ),

  // The lines.
  'space-after-colon': error(
    'A space is missing after {name}:',
    'Write {fixed}',
    'label:Stay in the hall',
    'label: Stay in the hall',
  ),
  'space-after-dash': error('A space is missing after the dash.', 'Write {fixed}', '-id: stay', '- id: stay'),
  'colon-in-text': error(
    'A colon and a space inside your text look like a new label.',
    'Put the text in straight quotes: {fixed}',
    'label: Stay: and vote',
    'label: "Stay: and vote"',
  ),
  'unclosed-quote': error(
    'A quote is opened here and never closed.',
    'Add the same quote at the end of the text.',
    'label: "Stay in the hall',
    'label: "Stay in the hall"',
  ),
  'text-after-quote': error(
    'There is text after the closing quote.',
    'If the quotes belong to the sentence, put single quotes round all of it: {fixed}',
    'label: "Never" they cry',
    'label: \'"Never" they cry\'',
  ),
  indentation: error(
    'This line does not line up with its neighbours.',
    'Labels that belong together start in the same column. {detail}',
    '    date: 1917-10-25\n   place: smolny',
    '    date: 1917-10-25\n    place: smolny',
  ),
  'duplicate-label': error(
    '{name} stands here a second time.',
    'Delete one of the two. If this starts a new entry of a list, it needs a dash in front.',
    'label: Stay\nlabel: Go',
    'label: Stay',
  ),
  alias: error(
    'Anchors and aliases (& and *) are not used in scenarios.',
    'Write the text out, or put it in quotes if it begins with & or *.',
    'label: *stay',
    'label: "*stay"',
  ),
  'too-deep': error('This is nested too deeply to be a scenario.', 'Look for brackets that are opened and not closed.'),
  unreadable: error(
    'The lines from here on cannot be read.',
    'Compare this line and the one above with an entry that works. ({detail})',
  ),

  // The shape of an entry.
  'unknown-label': error('{where} has no {name}.', '{suggestion}', 'lable: Stay', 'label: Stay'),
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
  empty: error('{name} is empty.', 'Write something after {name}: or delete the line.', 'label:', 'label: Stay in the hall'),
  'wrong-form': error(
    '{name} should be {expected}.',
    'Compare it with docs/scenario-format.md. {detail}',
    'options: stay',
    'options:\n  - id: stay',
  ),
  'not-yes-no': error(
    'Answer yes or no here. “{value}” cannot be used.',
    'Write yes or no.',
    'historical: mostly',
    'historical: yes',
  ),
  'not-number': error(
    '“{value}” is not a whole number from {least} to {most}.',
    'Write digits only, such as {least}.',
    'leaning: about 50',
    'leaning: 50',
  ),
  'not-date': error(
    '“{value}” is not a date.',
    'Write year-month-day, as in 1917-10-25.',
    'date: 25 October',
    'date: 1917-10-25',
  ),
  'not-one-of': error('“{value}” is not one of: {allowed}.', '{suggestion}', 'status: sure', 'status: firm'),
  'bad-id': error(
    '“{value}” cannot be an id.',
    'Use small letters, digits and hyphens, beginning with a letter: second-congress.',
    'id: Second Congress',
    'id: second-congress',
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

  // How the entries fit together.
  'duplicate-id': error(
    'The id {name} is used twice.',
    'Give one of them another id.',
    '- id: stay\n- id: stay',
    '- id: stay\n- id: leave',
  ),
  'unknown-name': error('There is no {kind} “{name}”.', '{suggestion}', 'place: smolni', 'place: smolny'),
  'bad-link': error('This link leads nowhere: {name}.', '{suggestion}', '[he](person:kamkof)', '[he](person:kamkov)'),
  'option-count': error('{where} has {count} options.', 'Give it three, four or five.'),
  'historical-count': error(
    '{where} marks {count} options as historical.',
    'Mark exactly one: what was really done.',
    'historical: yes   (twice)',
    'historical: no',
  ),
  'historical-leaning': error(
    '{where}: an option leans more than the historical one.',
    'Give the historical option the largest leaning. The distance from history is measured from it.',
  ),
  'leaning-sum': error('{where}: the leanings add up to {count}.', 'Make them add up to 100.'),
  'historical-tasks': error(
    '{where} marks {count} tasks as historical, and allows {picks} picks.',
    'Mark as many as there are picks; those tasks need nothing.',
  ),
  'dead-end': error('{where} leads nowhere.', 'Add next: with the id of what follows.', '', 'next: first-offer'),
  'open-rule': error(
    'The last line of next: has a condition, so the story could stop here.',
    'Let the last line have only go:.',
    '- { when: { merged: yes }, go: a }',
    '- { when: { merged: yes }, go: a }\n- { go: b }',
  ),
  loop: error('The story runs in a circle through {name}.', 'Lead one of these steps on to something later.'),
  unreachable: warning('Nothing leads to {where}.', 'Lead a next: to it, or delete it.'),
  'ending-count': error('{count} endings are marked as historical.', 'Mark exactly one ending with historical: yes.'),
  'claim-without-source': error(
    'This claim names no source, and is not marked unverified.',
    'Add sources: [ ... ], or write status: unverified.',
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
  ),
  'historical-road': error(
    'The road of history does not reach the historical ending; it ends at {name}.',
    'Follow the historical options and look where next: leads away.',
  ),
} as const satisfies Record<string, Entry>

export type DiagnosticCode = keyof typeof catalogue
