import { type Entry, error, hint, warning } from '../entry.ts'

/** What can be wrong with a file before anything in it is read. */
export const fileEntries = {
  'not-text': error(
    'This file is not plain text in UTF-8: {found}.',
    'Save it as plain text, encoding UTF-8. {remedy}',
    'story.docx, saved by a word processor',
    'scenario.yaml, saved as plain text (.txt), encoding UTF-8',
  ),
  'too-large': error(
    'This file is larger than 2 MB.',
    'Split the story into parts, one file each.',
    'parts:\n  - id: all\n    nodes:   # thousands of lines',
    'parts: [first-year, second-year]',
  ),
  'no-scenario': error(
    'There is no file scenario.yaml here.',
    'Name the main file scenario.yaml, with no .txt behind it, or give one file that holds everything.',
    'my-story/story.yaml, my-story/people.yaml',
    'my-story/scenario.yaml, my-story/people.yaml',
  ),
  'not-a-scenario': error(
    'This file holds no labels such as title: and meters:.',
    'Begin with a scenario that works, and change its words.',
    'The party meets.',
    'title: The party meets',
  ),
  'older-format': hint(
    'This scenario is written in format {value}. The format is now {now}.',
    'It is read and played as before. To bring it up, run npm run -s scenario -- migrate FOLDER. It changes a few words and nothing else.',
    'format: 1',
    'format: 2',
  ),
  'newer-format': error(
    'This scenario is written in format {value}, and this program knows formats up to {most}.',
    'Get the newer program that it was written with. Nothing is wrong with the scenario.',
    'format: 3   # for a program that knows 2',
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
    'Scenario files line up with spaces. Line up with the label that it belongs to.',
    '\tdate: 1917-10-25',
    '    date: 1917-10-25',
    'Put spaces in place of the Tab',
  ),
  'odd-space': error(
    '{count} of the spaces here are of a special kind that does not count.',
    'They were copied from a web page or a word processor. Put ordinary spaces in their place.',
    '\u00a0\u00a0\u00a0\u00a0date: 1917-10-25',
    '    date: 1917-10-25',
    'Put ordinary spaces in their place',
  ),
  'curly-quotes': error(
    'Curly quotes (“ ”) do not count as quotes here.',
    'Word processors put them in. Use straight ones.',
    'label: “Stay: vote”',
    'label: "Stay: vote"',
    'Use straight quotes',
  ),
} as const satisfies Record<string, Entry>
