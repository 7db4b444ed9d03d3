import { z } from '../zod.ts'
import { effect, id, oneOf, text } from './fields.ts'

/** A list of ids; one alone needs no brackets. */
export const ids = z
  .preprocess((value) => (typeof value === 'string' && /^[\w-]+$/u.test(value) ? [value] : value), z.array(id).default([]))
  .meta({ type: ['array', 'string'] })
export const effects = z.array(effect).default([])
export const lines = z.array(text).default([])
export const basis = oneOf(['documented', 'known', 'reconstructed'])
export const mood = oneOf(['calm', 'stern', 'glad'])
export const status = oneOf(['firm', 'probable', 'disputed', 'unverified'])
