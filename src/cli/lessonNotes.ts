/** Friendly notes for the text of a lesson, each above the label that it speaks of. */
const notes: Readonly<Record<string, string>> = {
  meters: 'What can rise and fall, as it stood before this decision. "2 deaf" means: up to 2 the word is deaf.',
  people: 'Who speaks in the scene, or is named in it. Students can look them up while they play.',
  factions: 'For whom they speak.',
  places: 'Where it happens. `art` chooses the drawing.',
  glossary: 'Words that need explaining. A text links to one with [words](term:its-id).',
  sources: 'Where it is known from. `seen` says whether it was read for this, in excerpts, or not at all.',
  parts: `The lesson: a page of what went before, the decision, two ends.
Below, \`options\` are the ways on and exactly one is \`historical\`; \`record\` is what is known of it;
\`questions\` are for the talk afterwards. Shorten what is too long for your lesson.`,
}

/** The printed text of a lesson with notes to its teacher: at its head, and above each of its sections. */
export const withNotes = (text: string, campaign: string): string => {
  const head = `# A LESSON
#
# One decision, cut from ${campaign}: with its record, its sources and the people in the room.
# Its licence lets you change and share it, if you name where it comes from and share alike.
#
#   play it:    npm run -s scenario -- play FOLDER
#   check it:   npm run -s scenario -- check FOLDER
#   all that a file may say:   docs/scenario-format.md
#
# A line that begins with # is a note to you. Players never see it.
`
  const noted = text.replace(/^[a-z]+(?=:)/gmu, (label) => {
    const note = Object.hasOwn(notes, label) ? notes[label] : undefined
    return note === undefined ? label : `\n${note.replace(/^/gmu, '# ')}\n${label}`
  })
  return `${head}\n${noted}`
}
