import { lines } from '../read/commonShapes.ts'
import { id, oneOf, optionalText, text, whole, words, yesNo } from '../read/fields.ts'
import { z } from '../zod.ts'

/** The shape of a lesson file, with the author's labels. `load.ts` turns what comes out into a `Lesson`. */

const length = oneOf(['15', '25', '35']).meta({ type: ['integer', 'string'], enum: [15, 25, 35, '15', '25', '35'] })
const evidence = z.strictObject({ source: id, origin: text, text })
const decision = z.strictObject({
  decision: id,
  lengths: z.array(length).default(['15', '25', '35']),
  evidence: z.array(evidence).default([]),
  compare: words.optional(),
  shared: yesNo.default(false),
  talk: whole(15, 600).default(90),
})
const role = z.strictObject({
  person: id,
  aim: text,
  basis: oneOf(['documented', 'known', 'reconstructed']),
  sources: z.array(id).default([]),
})
const question = z.strictObject({
  id,
  board: text,
  marks: whole(1, 100),
  minutes: whole(1, 60),
  text,
  about: z.array(id).optional(),
})

/** The lists of a lesson and the shapes of their entries. */
export const lessonLists = { decisions: decision, roles: role, exit: question, evidence } as const

export const lessonShape = z.strictObject({
  id,
  version: whole(1, 999),
  scenario: id,
  title: text,
  question: text,
  about: text,
  before: text.default('history'),
  setting: text,
  'plain-setting': optionalText,
  decisions: z.array(decision),
  roles: z.array(role).default([]),
  exit: z.array(question).default([]),
  'content-notes': lines,
})

export type WrittenLesson = z.output<typeof lessonShape>
