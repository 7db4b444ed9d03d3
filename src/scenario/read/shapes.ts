import { formatNow } from '../format.ts'
import { artIds } from '../scenario.ts'
import { z } from '../zod.ts'
import {
  clock,
  condition,
  day,
  decimal,
  effect,
  id,
  meterWords,
  moment,
  next,
  oneOf,
  optionalText,
  spot,
  text,
  whole,
  words,
  yesNo,
} from './fields.ts'

/** The shape of every entry, with the author's labels. `assemble.ts` turns what comes out into a `Scenario`. */

/** A list of ids; one alone needs no brackets. */
const ids = z
  .preprocess((value) => (typeof value === 'string' && /^[\w-]+$/u.test(value) ? [value] : value), z.array(id).default([]))
  .meta({ type: ['array', 'string'] })
const effects = z.array(effect).default([])
export const lines = z.array(text).default([])
const basis = oneOf(['documented', 'known', 'reconstructed'])
const mood = oneOf(['calm', 'stern', 'glad'])
const status = oneOf(['firm', 'probable', 'disputed', 'unverified'])

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
const person = z.strictObject({
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
const faction = z.strictObject({
  id,
  name: text,
  short: text,
  explain: text,
  ink: oneOf(['wheat', 'rye', 'red', 'field', 'paper', 'bronze']),
  sources: ids,
})
const place = z.strictObject({
  id,
  name: text,
  explain: text,
  art: oneOf(artIds),
  latitude: decimal(-90, 90),
  longitude: decimal(-180, 180),
  sources: ids,
})
const term = z.strictObject({ id, term: text, explain: text, sources: ids })
const source = z.strictObject({
  id,
  author: text,
  title: text,
  year: optionalText,
  kind: oneOf(['book', 'article', 'document', 'memoir', 'web']),
  url: words.optional(),
  note: optionalText,
  seen: oneOf(['read', 'excerpts', 'not-seen']),
})

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
const outcomes = z.record(z.string(), text).default({})
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

const claim = z.strictObject({
  text,
  status,
  sources: ids,
  sides: z.array(z.strictObject({ who: text, holds: text, sources: ids })).default([]),
  note: words.optional(),
})
const figure = z.strictObject({ label: text, value: text, status, sources: ids })
const record = z.strictObject({
  headline: text,
  summary: text,
  claims: z.array(claim).default([]),
  figures: z.array(figure).default([]),
  criticism: z.array(z.strictObject({ claim: text, others: text, reader: text, sources: ids })).default([]),
})
const plausibility = z.strictObject({
  grade: oneOf(['strong', 'moderate', 'weak']),
  argument: text,
  'argued-by': optionalText,
  changes: optionalText,
  stays: optionalText,
  sources: ids,
})

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

const node = z.discriminatedUnion('kind', [turningPoint, agenda, vote, chance, interlude, ending])

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
