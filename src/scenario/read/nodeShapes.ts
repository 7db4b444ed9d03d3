import { artIds } from '../scenario.ts'
import { z } from '../zod.ts'
import { basis, effects, lines, mood } from './commonShapes.ts'
import { clock, condition, day, id, next, oneOf, optionalText, text, whole, words, yesNo } from './fields.ts'
import { plausibility, record } from './recordShapes.ts'

const scene = z
  .strictObject({
    light: oneOf(['day', 'dusk', 'night', 'lamp', 'dawn']).default('day'),
    weather: oneOf(['none', 'snow', 'rain', 'fog', 'smoke']).default('none'),
    crowd: oneOf(['empty', 'thin', 'half', 'full']).default('half'),
    event: oneOf(['none', 'speech', 'walk-out', 'hands', 'march', 'quarrel']).default('none'),
    art: oneOf(artIds).optional(),
  })
  .default({ light: 'day', weather: 'none', crowd: 'half', event: 'none' })

/** Other words for a node's texts: every label may be left out. */
export const outcomes = z.record(z.string(), text).default({})
const insteadOfSituation = z.strictObject({ situation: text.optional(), outcomes }).optional()
const insteadOfText = z
  .strictObject({ text })
  .transform((value) => ({ ...value, outcomes: {} }))
  .optional()

const nodeBase = {
  id,
  date: day,
  until: day.optional(),
  time: words.optional(),
  clock: clock.optional(),
  place: id,
  title: text,
  scene,
  'content-notes': lines,
  documents: z.array(z.strictObject({ source: id, title: text, text })).default([]),
  echoes: z.array(z.strictObject({ when: condition, text })).default([]),
}

const option = z.strictObject({
  id,
  label: text,
  detail: text,
  risk: optionalText,
  needs: condition.optional(),
  effects,
  outcome: text,
  next: next.optional(),
  historical: yesNo.default(false),
  leaning: whole(0, 100),
  basis,
  plausibility,
})
const turningPoint = z.strictObject({
  ...nodeBase,
  kind: z.literal('turning point'),
  situation: text,
  instead: insteadOfSituation,
  advice: z
    .array(z.strictObject({ who: id, urges: text, option: id, basis, mood: mood.optional(), when: condition.optional() }))
    .default([]),
  options: z.array(option),
  record,
  questions: lines,
  invented: yesNo.default(false),
  next: next.optional(),
})
const task = z.strictObject({
  id,
  label: text,
  detail: text,
  'leads-to': text,
  needs: condition.optional(),
  effects,
  outcome: text,
  historical: yesNo.default(false),
  basis,
})
const agenda = z.strictObject({
  ...nodeBase,
  kind: z.literal('agenda'),
  situation: text,
  instead: insteadOfSituation,
  picks: whole(1, 6),
  tasks: z.array(task),
  record,
  next: next.optional(),
})
const shifts = z.array(z.strictObject({ by: whole(-1000, 1000), when: condition.optional(), because: text })).default([])
const result = z.strictObject({ label: text, text, effects, next: next.optional() })
const vote = z.strictObject({
  ...nodeBase,
  kind: z.literal('vote'),
  situation: text,
  instead: insteadOfSituation,
  motion: text,
  blocs: z
    .array(z.strictObject({ faction: id, label: text, for: whole(0, 5000), against: whole(0, 5000), abstain: whole(0, 5000) }))
    .default([]),
  waverers: z
    .array(
      z.strictObject({
        id,
        label: text,
        faction: id,
        seats: whole(0, 5000),
        base: whole(0, 5000),
        rest: oneOf(['against', 'abstain']),
        shifts,
      }),
    )
    .default([]),
  carried: result,
  lost: result,
  historical: z.strictObject({
    result: oneOf(['carried', 'lost']),
    for: whole(0, 5000),
    against: whole(0, 5000),
    abstained: whole(0, 5000),
  }),
  record,
  next: next.optional(),
})
const chance = z.strictObject({
  ...nodeBase,
  kind: z.literal('chance'),
  situation: text,
  instead: insteadOfSituation,
  question: text,
  base: whole(0, 100),
  shifts,
  happens: result,
  fails: result,
  historical: oneOf(['happens', 'fails']),
  record,
  next: next.optional(),
})
const interlude = z.strictObject({
  ...nodeBase,
  kind: z.literal('interlude'),
  text,
  instead: insteadOfText,
  effects,
  next: next.optional(),
  record: record.optional(),
})
const ending = z.strictObject({
  ...nodeBase,
  kind: z.literal('ending'),
  text,
  instead: insteadOfText,
  historical: yesNo.default(false),
  fates: z.array(z.strictObject({ who: id, text, when: condition.optional() })).default([]),
  plausibility,
  'made-up': text,
  questions: lines,
})

/** The kinds of node and their shapes. */
export const nodeShapes = { 'turning point': turningPoint, agenda, vote, chance, interlude, ending } as const

export const node = z.discriminatedUnion('kind', [turningPoint, agenda, vote, chance, interlude, ending])
