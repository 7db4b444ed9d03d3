import { z } from '../zod.ts'
import { ids, status } from './commonShapes.ts'
import { oneOf, optionalText, text, words } from './fields.ts'

const claim = z.strictObject({
  text,
  status,
  sources: ids,
  sides: z.array(z.strictObject({ who: text, holds: text, sources: ids })).default([]),
  note: words.optional(),
})
const figure = z.strictObject({ label: text, value: text, status, sources: ids })
export const record = z.strictObject({
  headline: text,
  summary: text,
  claims: z.array(claim).default([]),
  figures: z.array(figure).default([]),
  criticism: z.array(z.strictObject({ claim: text, others: text, reader: text, sources: ids })).default([]),
})
export const plausibility = z.strictObject({
  grade: oneOf(['strong', 'moderate', 'weak']),
  argument: text,
  'argued-by': optionalText,
  changes: optionalText,
  stays: optionalText,
  sources: ids,
})
