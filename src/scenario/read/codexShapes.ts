import { artIds } from '../scenario.ts'
import { z } from '../zod.ts'
import { ids } from './commonShapes.ts'
import { condition, day, decimal, id, oneOf, optionalText, text, words } from './fields.ts'

export const person = z.strictObject({
  id,
  name: text,
  'full-name': optionalText,
  native: optionalText,
  born: optionalText,
  died: optionalText,
  faction: id,
  role: text,
  explain: text,
  fate: optionalText,
  sources: ids,
  verified: oneOf(['read', 'known']),
  gone: z.array(z.strictObject({ from: day, when: condition.optional(), because: text })).default([]),
})
export const faction = z.strictObject({
  id,
  name: text,
  short: text,
  explain: text,
  ink: oneOf(['wheat', 'rye', 'red', 'field', 'paper', 'bronze']),
  sources: ids,
})
export const place = z.strictObject({
  id,
  name: text,
  explain: text,
  art: oneOf(artIds),
  latitude: decimal(-90, 90),
  longitude: decimal(-180, 180),
  sources: ids,
})
export const term = z.strictObject({ id, term: text, explain: text, sources: ids })
export const source = z.strictObject({
  id,
  author: text,
  title: text,
  year: optionalText,
  kind: oneOf(['book', 'article', 'document', 'memoir', 'web']),
  url: words.optional(),
  note: optionalText,
  seen: oneOf(['read', 'excerpts', 'not-seen']),
})
