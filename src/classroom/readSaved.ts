import { readJournal } from '../engine/index.ts'
import { z } from '../scenario/zod.ts'
import { type ClassFile, checkIds, type GroupResult } from './entry.ts'
import { longestAnswer, longestReason, longestTicket, mostSeats } from './groupState.ts'

/** No class and no group fills so much; a longer file is something else. In signs. */
export const longestSaved = 4_000_000

/**
 * What a file turned out to be. `empty`, `not-ours`: nothing of this game. `newer`: saved by a later edition of this page.
 * `damaged`: ours, and not whole; `where` is the label at which it cannot be read. `too-long`: more than any class leaves.
 */
export type Saved =
  | { readonly kind: 'group'; readonly result: GroupResult; readonly shortened: number }
  /** A class, or a rehearsal of one: `file.rehearsal` says which. */
  | { readonly kind: 'class'; readonly file: ClassFile }
  | { readonly kind: 'empty' | 'not-ours' | 'newer' | 'too-long' }
  | { readonly kind: 'damaged'; readonly where: string }

/** Reads what a group's device or a teacher's page has saved, from the text of any file. Words that are too long are cut. */
export const readSaved = (text: string): Saved => {
  if (text.trim() === '') return { kind: 'empty' }
  if (text.length > longestSaved) return { kind: 'too-long' }
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''))
  } catch {
    return { kind: /left-of-october\/(?:group|class)"/u.test(text) ? 'damaged' : 'not-ours', where: '' }
  }
  const { format, formatVersion } = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>
  const ours = format === 'left-of-october/group' || format === 'left-of-october/class'
  if (!ours) return { kind: 'not-ours' }
  if (typeof formatVersion === 'number' && formatVersion > 1) return { kind: 'newer' }
  if (format === 'left-of-october/class') {
    const file = readClassFile(json)
    return 'where' in file ? { kind: 'damaged', where: file.where } : { kind: 'class', file }
  }
  const result = readGroupResult(json)
  if ('where' in result) return { kind: 'damaged', where: result.where }
  const typed = (json as { entries: readonly { reason?: string }[] }).entries
  return { kind: 'group', result, shortened: typed.filter(({ reason = '' }) => [...reason].length > longestReason).length }
}

/** A group's result from any JSON, or the label at which it cannot be read. */
export const readGroupResult = (json: unknown): GroupResult | { readonly where: string } => read(groupResult, json)

/** A class from any JSON, or the label at which it cannot be read. */
export const readClassFile = (json: unknown): ClassFile | { readonly where: string } => read(classFile, json)

const read = <Made>(schema: z.ZodType<Made>, json: unknown): Made | { readonly where: string } => {
  const made = schema.safeParse(json)
  return made.success ? made.data : { where: made.error.issues[0]?.path.map(String).join('.') || 'format' }
}

const id = z.string().min(1).max(120)
const ids = z.array(id).max(60)
/** Words of a student: any signs at all, cut where they are too long. Signs that steer a screen are left out. */
const words = (most: number) =>
  z
    .string()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is left out
    .transform((text) => text.replace(/[\u0000-\u0008\u000B-\u001F\u007F\u202A-\u202E\u2066-\u2069]/gu, ''))
    .transform((text) => (text.length > most ? [...text].slice(0, most).join('') : text))
/** A number that a changed clock may have spoilt costs itself and nothing else. */
const time = z.number().int().min(0).max(100_000).optional().catch(undefined)
const hands = z.record(id, z.number().int().min(0).max(999))
const level = z.enum(['standard', 'plain'])
const length = z.union([z.literal(15), z.literal(25), z.literal(35)])
const confidence = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const journal = z.unknown().transform((value, context) => {
  const made = readJournal(value)
  if (made) return made
  context.addIssue('no journal')
  return z.NEVER
})

const entry = z.object({
  node: id,
  option: id,
  borrowed: z.boolean().optional(),
  reason: words(longestReason).optional(),
  confidence: confidence.optional(),
  opened: ids.optional(),
  cited: ids.optional(),
  secondsReading: time,
  secondsDeciding: time,
  changedMind: z.boolean().optional(),
  timedOut: z.boolean().optional(),
  minute: time,
  hands: hands.optional(),
})

const debrief = z.object({
  word: words(longestAnswer.word).optional(),
  matteredBefore: id.optional(),
  matteredAfter: id.optional(),
  person: words(longestAnswer.person).optional(),
  structure: words(longestAnswer.structure).optional(),
  doubts: z.array(z.enum(checkIds)).max(checkIds.length).optional(),
})

const ticket = z.object({
  seat: z.number().int().min(1).max(60),
  prompt: id,
  sourceSays: words(longestTicket),
  iAlsoKnow: words(longestTicket),
})

const groupResult: z.ZodType<GroupResult> = z.object({
  format: z.literal('left-of-october/group'),
  formatVersion: z.literal(1),
  lesson: id,
  lessonVersion: z.number().int(),
  length,
  code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/u),
  name: words(40),
  size: z.number().int().min(0).max(mostSeats),
  joinedAtMinute: z.number().int().min(0).max(100_000).catch(0),
  readingLevel: level,
  journal,
  entries: z.array(entry).max(20),
  skipped: ids.optional(),
  debrief,
  tickets: z.array(ticket).max(60),
  came: z.enum(['file', 'code', 'typed']),
})

const counts = z.record(id, z.number().int().min(0).max(999))
const list = z.array(words(200)).max(60)

const groupWords = z.object({
  kind: z.enum(['reason', 'word', 'person', 'structure']),
  group: id,
  node: id.optional(),
  text: words(longestReason),
})

const classFile: z.ZodType<ClassFile> = z.object({
  format: z.literal('left-of-october/class'),
  formatVersion: z.literal(1),
  code: z.string().regex(/^[0-9A-Z]{5}$/u),
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/u),
  lesson: id,
  lessonVersion: z.number().int(),
  scenario: z.object({ id, version: z.number(), hash: z.string().max(80) }),
  settings: z.object({
    length,
    readingLevel: level,
    reveal: z.enum(['each', 'end']),
    openFirst: z.boolean(),
    board: words(60),
    paper: z.enum(['A4', 'Letter']),
  }),
  rehearsal: z.literal(true).optional(),
  groups: z.array(groupResult).max(40),
  hands: z.object({ journal, entries: z.array(entry).max(20), skipped: ids.optional() }).optional(),
  talk: z
    .object({
      words: list.optional(),
      matteredBefore: counts.optional(),
      matteredAfter: counts.optional(),
      people: list.optional(),
      structures: list.optional(),
      doubts: z.partialRecord(z.enum(checkIds), z.number().int().min(0).max(999)).optional(),
    })
    .optional(),
  approved: z.array(groupWords).max(1200).optional(),
})

/** The shapes of which a play that a device keeps is made, too. */
export const shapes = { id, ids, length, level, confidence, hands, entry, debrief, ticket, classFile } as const
