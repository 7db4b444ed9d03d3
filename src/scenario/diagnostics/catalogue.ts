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

const hint = (message: string, cure: string, before = '', after = ''): Entry => ({
  severity: 'hint',
  message,
  hint: cure,
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
  'not-a-scenario': error(
    'This file holds no labels such as title: and meters:.',
    'Begin with a scenario that works, and change its words.',
    'The party meets.',
    'title: The party meets',
  ),
  'older-format': error(
    'This scenario is written in format {value}. Since then the format has become {now}.',
    'Run: npm run -s scenario -- migrate FOLDER. It changes the few words that are different, and nothing else.',
    'format: 1',
    'format: 2',
  ),
  'newer-format': error(
    'This scenario is written in format {value}, and this program knows formats up to {most}.',
    'Get the newer program that it was written with. Nothing is wrong with the scenario.',
    'format: 3   (for a program that knows 2)',
    'format: 2',
  ),
  'missing-part': error(
    'There is no file parts/{name}.yaml.',
    'Write the part, or take the name out of this list. {detail}',
    'parts: [prolog]',
    'parts: [prologue]',
  ),
  'unused-file': warning(
    'Nothing in the scenario uses {name}.',
    'Name it in parts: and put it in the folder parts, or call it people, factions, places, glossary, sources or maps. Plain texts go into the folder plain.',
    'person.yaml',
    'people.yaml',
  ),
  tab: error(
    'This line starts with a Tab.',
    'Line up with spaces, under the label that it belongs to.',
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
  apostrophe: error(
    'This apostrophe ends the text early.',
    'Put double quotes round the text: {fixed}',
    "label: 'Back Lenin's motion'",
    'label: "Back Lenin\'s motion"',
  ),
  'special-start': error(
    'A text cannot begin with {sign} unless it is in quotes.',
    'Put the text in straight quotes: {fixed}',
    'situation: [Kamkov](person:kamkov) rises.',
    'situation: "[Kamkov](person:kamkov) rises."',
  ),
  'bracket-in-braces': error(
    'Inside braces a text cannot hold {sign} unless it is in quotes.',
    'Put the text after the label in straight quotes.',
    '{ who: darya, text: See [Darya](person:darya) }',
    '{ who: darya, text: "See [Darya](person:darya)" }',
  ),
  'unclosed-bracket': error(
    'The {sign} that is opened here is never closed.',
    'Add {close} where the list or group ends.',
    'sources: [reed, seed',
    'sources: [reed, seed]',
  ),
  'number-sign': warning(
    'The words after # are left out: a space and # begin a private note.',
    'If they belong to the text, put it in straight quotes: {fixed}',
    'label: Obey Order #1',
    'label: "Obey Order #1"',
  ),
  divider: error(
    'This line ends the file, and everything below it would be lost.',
    'Delete it, or write # ------ instead.',
    'title: Stay\n---\nlabel: Go',
    'title: Stay\n# ------\nlabel: Go',
  ),
  'long-dash': error(
    'A long dash stands here instead of a hyphen.',
    'Type - and a space. Word processors make long dashes by themselves.',
    '— id: stay',
    '- id: stay',
  ),
  'text-too-far-left': error(
    'This line belongs to the text of {name} above it, and begins too far to the left.',
    'Begin every line of a text further to the right than its label.',
    'situation: >\n  The doors open.\nThe hall is full.',
    'situation: >\n  The doors open.\n  The hall is full.',
  ),
  indentation: error(
    'This line does not line up with its neighbours.',
    'Labels that belong together start in the same column. {detail}',
    '    date: 1917-10-25\n   place: smolny',
    '    date: 1917-10-25\n    place: smolny',
  ),
  'duplicate-label': error(
    '{name} stands here a second time.',
    'Delete one of the two.',
    'label: Stay\nlabel: Go',
    'label: Stay',
  ),
  'missing-dash': error(
    '{name} stands here a second time, as if a new entry began without its dash.',
    'Put a dash and a space before {name}, under the dash of the entry above.',
    '- id: stay\n  label: Stay\n  id: go',
    '- id: stay\n  label: Stay\n- id: go',
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
    'Compare this line and the one above with an entry that works: a label, a colon, a space, a value.',
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
    'Write year-month-day, as in 1917-10-25. {detail}',
    'date: 25 October',
    'date: 1917-10-25',
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
  'not-one-of': error('“{value}” is not one of: {allowed}.', '{suggestion}', 'status: sure', 'status: firm'),
  'bad-id': error(
    '“{value}” cannot be an id.',
    'Use small letters, digits and hyphens, beginning with a letter: second-congress. A meter or flag cannot be called any, not, otherwise, because or when.',
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
  'date-order': error(
    '{where} ends before it begins.',
    'Let until: be a later day than date:, or leave it out.',
    'date: 1917-10-25\nuntil: 1917-10-24',
    'date: 1917-10-25\nuntil: 1917-10-26',
  ),
  'part-order': error(
    'This leads back to {name}, which belongs to an earlier part.',
    'Lead on to the same part or a later one: what earlier parts knew is forgotten by then.',
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

  // Maps.
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

  // The same in other words.
  'plain-too-long': warning(
    'This plain text has {count} words, and the standard one {standard}.',
    'Bring it down to {most}: at most two thirds. Shorter sentences, the same facts.',
    'situation: A hall of six words is full.\n# and the plain text:\nsituation: The hall of six words is full.',
    'situation: A hall of six words is full.\n# and the plain text:\nsituation: The hall is full.',
  ),
  'plain-missing': hint(
    '{where} has no plain text, and others in its part have.',
    'Add {id}: to plain/{part}.yaml. Until then its standard text is shown.',
    'nodes:\n  june:\n    text: The train is full.',
    'nodes:\n  june:\n    text: The train is full.\n  july:\n    text: The streets are full.',
  ),
  'instead-without-notes': warning(
    '{where} has words to stand instead of its own, and no content-notes.',
    'Add content-notes: with what the passage shows, so that readers know what is left out.',
    'instead:\n  situation: A man is killed.',
    'content-notes: [An assassination.]\ninstead:\n  situation: A man is killed.',
  ),

  // Earlier versions.
  'earlier-name': warning(
    'Version {version} lists the {kind} “{name}”, and the story has none of that id.',
    '{suggestion}',
    'spaek: [go, wait, storm]',
    'speak: [go, wait, storm]',
  ),
  'earlier-version': error(
    'Lists of version {version} cannot be read.',
    '{detail}',
    'version: 3   (of a story in version 3)',
    'version: 2',
  ),
} as const satisfies Record<string, Entry>

export type DiagnosticCode = keyof typeof catalogue
