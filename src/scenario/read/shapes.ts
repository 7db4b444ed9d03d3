import { formatNow } from '../format.ts'
import { z } from '../zod.ts'
import { faction, person, place, source, term } from './codexShapes.ts'
import { ids, lines } from './commonShapes.ts'
import { condition, id, meterWords, oneOf, optionalText, text, whole } from './fields.ts'
import { mapShape } from './mapShapes.ts'
import { node, outcomes } from './nodeShapes.ts'

/** The shape of every entry, with the author's labels. `assemble.ts` turns what comes out into a `Scenario`. */

const meter = z.strictObject({
  id,
  name: text,
  short: text,
  explain: text,
  bad: text,
  start: whole(0, 10),
  ink: oneOf(['wheat', 'rye', 'red', 'field', 'paper']),
  words: meterWords,
  'only-in': ids,
})
const flag = z.strictObject({ id, says: text })

/** The plain texts of a part, beside it in `plain/`. */
export const plainNodeShape = z.strictObject({
  situation: text.optional(),
  text: text.optional(),
  outcomes,
  record: text.optional(),
})
export const plainPartShape = z.strictObject({ part: id, nodes: z.record(z.string(), plainNodeShape) })

export const partShape = z.strictObject({
  id,
  title: text,
  subtitle: optionalText,
  summary: optionalText,
  start: id,
  nodes: z.array(node),
})

export const scenarioShape = z.strictObject({
  format: whole(formatNow, formatNow),
  id,
  version: whole(1, 60),
  title: text,
  subtitle: optionalText,
  language: text,
  licence: text,
  authors: lines,
  calendar: oneOf(['russia-1918', 'gregorian']).default('gregorian'),
  minutes: whole(1, 600),
  'content-notes': lines,
  about: text,
  meters: z.array(meter),
  flags: z.array(flag).default([]),
  people: z.array(person).default([]),
  factions: z.array(faction).default([]),
  places: z.array(place),
  glossary: z.array(term).default([]),
  sources: z.array(source).default([]),
  maps: z.array(mapShape).default([]),
  never: z.array(z.strictObject({ when: condition, because: text })).default([]),
  parts: z.array(partShape),
  plain: z.array(plainPartShape).default([]),
  earlier: z.array(z.strictObject({ version: whole(1, 60), nodes: z.record(z.string(), z.array(z.string())) })).optional(),
})

export type Written = z.output<typeof scenarioShape>
export type WrittenPlain = Written['plain'][number]
export type WrittenNode = Written['parts'][number]['nodes'][number]
