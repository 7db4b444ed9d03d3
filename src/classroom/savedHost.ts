import { z } from '../scenario/zod.ts'
import { shapes } from './readSaved.ts'
import { debriefPhases, type HostPlay, hostPlayPhases } from './showOfHands.ts'

const hostPlay = z.object({
  phase: z.enum([...hostPlayPhases, ...debriefPhases, 'end']),
  hands: shapes.hands,
  decided: shapes.id.optional(),
  isShown: z.boolean(),
  clock: z.object({ leftMs: z.number(), isRunning: z.boolean(), isTimed: z.boolean() }),
  file: shapes.classFile,
})

/** Reads a kept class from anything that storage can hold, and changes nothing in it. Undefined where it is none of ours. */
export const readHostPlay = (value: unknown): HostPlay | undefined =>
  hostPlay.safeParse(value).success ? (value as HostPlay) : undefined
