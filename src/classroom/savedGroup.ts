import { z } from '../scenario/zod.ts'
import { afterPlay, type GroupPlay, groupPlayPhases } from './groupState.ts'
import { shapes } from './readSaved.ts'

const { id, ids, length, level, confidence, entry, debrief, ticket } = shapes

const groupPlay = z.object({
  format: z.literal('left-of-october/group-play'),
  formatVersion: z.literal(1),
  lesson: id,
  lessonVersion: z.number(),
  settings: z.object({
    length,
    reveal: z.enum(['each', 'end']),
    openFirst: z.boolean(),
    readingLevel: level,
    board: z.string(),
  }),
  classCode: z.string(),
  code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/u),
  nameNumber: z.number(),
  size: z.number(),
  joinedAtMinute: z.number(),
  readingLevel: level,
  summaries: z.boolean(),
  phase: z.enum([...groupPlayPhases, ...afterPlay]),
  entries: z.array(entry),
  skipped: ids,
  draft: z.object({
    option: id.optional(),
    reason: z.string(),
    cited: ids.optional(),
    confidence: confidence.optional(),
    opened: ids,
    readingMs: z.number(),
    decidingMs: z.number(),
    changedMind: z.boolean(),
    timedOut: z.boolean(),
  }),
  clock: z.object({ isTimed: z.boolean(), isRunning: z.boolean(), leftMs: z.number() }),
  at: z.number(),
  sinceBegunMs: z.number(),
  debrief,
  tickets: z.array(ticket),
})

/** Reads a kept play from anything that storage can hold, and changes nothing in it. Undefined where it is none of ours, or of another lesson. */
export const readGroupPlay = (value: unknown, lesson: string): GroupPlay | undefined =>
  groupPlay.safeParse(value).success && (value as GroupPlay).lesson === lesson ? (value as GroupPlay) : undefined
