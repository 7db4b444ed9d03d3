import { type Entry, error, hint, warning } from '../entry.ts'

/** The same in other words: plain texts, summaries, lists of earlier versions. */
export const otherEntries = {
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

  'earlier-name': warning(
    'Version {version} lists the {kind} “{name}”, and the story has none of that id.',
    '{suggestion}',
    'spaek: [go, wait, storm]',
    'speak: [go, wait, storm]',
    'Write {near}',
  ),
  'earlier-version': error(
    'Lists of version {version} cannot be read.',
    '{detail}',
    'version: 3   (of a story in version 3)',
    'version: 2',
  ),
} as const satisfies Record<string, Entry>
