import { artIds } from '../scenario.ts'
import { z } from '../zod.ts'
import { ids, status } from './commonShapes.ts'
import { condition, id, moment, oneOf, optionalText, spot, text, whole } from './fields.ts'

/** What every item of a map has. */
const mapItem = { id, label: text, from: moment, until: moment.optional(), when: condition.optional(), status, sources: ids }
const side = oneOf(['own', 'government', 'central-powers', 'others'])
/** The lists of a map and the shapes of their items. */
export const mapShapes = {
  lines: z.strictObject({ ...mapItem, kind: oneOf(['treaty', 'front', 'route']), side: side.optional(), points: z.array(spot) }),
  zones: z.strictObject({ ...mapItem, side, points: z.array(spot) }),
  forces: z.strictObject({
    ...mapItem,
    side,
    low: whole(0, 999_999),
    high: whole(0, 999_999),
    at: spot,
    towards: spot.optional(),
  }),
  marks: z.strictObject({ ...mapItem, side, at: spot }),
} as const
export const mapShape = z.strictObject({
  id,
  art: oneOf(artIds),
  note: optionalText,
  since: z.strictObject({ label: text, from: moment, when: condition.optional() }).optional(),
  lines: z.array(mapShapes.lines).default([]),
  zones: z.array(mapShapes.zones).default([]),
  forces: z.array(mapShapes.forces).default([]),
  marks: z.array(mapShapes.marks).default([]),
})
