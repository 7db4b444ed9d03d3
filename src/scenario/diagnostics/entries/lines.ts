import { type Entry, error, warning } from '../entry.ts'

const quote = 'Put the text in quotes'

/** Slips of the pen on a line. */
export const lineEntries = {
  'space-after-colon': error(
    'A space is missing after {name}:',
    'A label is a name, a colon and a space.',
    'label:Stay in the hall',
    'label: Stay in the hall',
    'Add the space',
  ),
  'space-after-dash': error(
    'A space is missing after the dash.',
    'An entry of a list is a dash and a space.',
    '-id: stay',
    '- id: stay',
    'Add the space',
  ),
  'colon-in-text': error(
    'A colon followed by a space stands inside your text.',
    'It looks like a new label. Put the text in straight quotes.',
    'label: Stay: and vote',
    'label: "Stay: and vote"',
    quote,
  ),
  'unclosed-quote': error(
    'A quote is opened here and never closed.',
    'Add the same quote at the end of the text.',
    'label: "Stay in the hall',
    'label: "Stay in the hall"',
    'Close the quote',
  ),
  'text-after-quote': error(
    'There is text after the closing quote.',
    'If the quotes belong to the sentence, put quotes of the other kind round all of it.',
    'label: "Never" they cry',
    'label: \'"Never" they cry\'',
    'Put all of it in quotes',
  ),
  apostrophe: error(
    'This apostrophe ends the text early.',
    'Put double quotes round the text.',
    "label: 'Back Lenin's motion'",
    'label: "Back Lenin\'s motion"',
    'Use double quotes',
  ),
  'special-start': error(
    'A text cannot begin with {sign} unless it is in quotes.',
    '{sign} at the beginning has a meaning of its own. Put the text in straight quotes.',
    'situation: [Kamkov](person:kamkov) rises.',
    'situation: "[Kamkov](person:kamkov) rises."',
    quote,
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
    'Readers would see only “{seen}”. Put the text in quotes, or a space behind # if it is a note.',
    'label: Obey Order #1',
    'label: "Obey Order #1"',
  ),
  divider: error(
    'This line ends the file, and everything below it would be lost.',
    'Delete it, or write # in front of it.',
    'title: Stay\n---\nlabel: Go',
    'title: Stay\n# ---\nlabel: Go',
    'Make it a note',
  ),
  'long-dash': error(
    'A long dash ({sign}) stands here instead of a hyphen (-).',
    'Word processors make long dashes by themselves. Type a hyphen and a space.',
    '— id: stay',
    '- id: stay',
    'Put a hyphen in its place',
  ),
  'text-too-far-left': error(
    'This line belongs to the text of {name} on line {line}, and begins too far to the left.',
    'Begin every line of a text further to the right than its label.',
    'situation: >\n  The doors open.\nThe hall is full.',
    'situation: >\n  The doors open.\n  The hall is full.',
    'Push the line in',
  ),
  indentation: error(
    'This line does not line up with its neighbours.',
    'Labels that belong together start in the same column. {detail}',
    '    date: 1917-10-25\n   place: smolny',
    '    date: 1917-10-25\n    place: smolny',
    'Line it up',
  ),
  'duplicate-label': error(
    '{name} stands here a second time; the first is on line {line}.',
    'Only one can be used. Delete the other.',
    'label: Stay\nlabel: Go',
    'label: Stay',
  ),
  'missing-dash': error(
    '{name} stands here a second time, as if a new entry began without its dash.',
    'Put a dash and a space before {name}, under the dash on line {line}.',
    '- id: stay\n  label: Stay\n  id: go',
    '- id: stay\n  label: Stay\n- id: go',
    'Add the dash',
  ),
  alias: error(
    'A text that begins with & or * is read as a reference to another place.',
    'Write the text out, or put it in quotes.',
    'label: *stay',
    'label: "*stay"',
    quote,
  ),
  'too-deep': error(
    'This is nested too deeply to be a scenario.',
    'Look for brackets that are opened and not closed.',
    'sources: [[[[[[[[[[[[[[[[[[[[[[[[[reed]',
    'sources: [reed]',
  ),
  unreadable: error(
    'The lines from here on cannot be read.',
    'Compare this line and the one above with an entry that works: a label, a colon, a space, a value.',
    'label\n  Stay in the hall',
    'label: Stay in the hall',
  ),
} as const satisfies Record<string, Entry>
