import type { DiagnosticCode } from '../diagnostics/catalogue.ts'
import type { Condition, Effect, NextRule } from '../scenario.ts'
import { z } from '../zod.ts'

/** Every leaf arrives as text. These read the kinds of value that a scenario knows; a fault carries its catalogue code. */

export interface Fault {
  readonly code: DiagnosticCode
  readonly words: Readonly<Record<string, string | number>>
  /** What may have been meant: one reading is certain, of several the author chooses. */
  readonly readings?: readonly string[]
}

type Context = {
  addIssue: (issue: { code: 'custom'; message: string; params: Fault; input: unknown; path?: (string | number)[] }) => void
}

/** Reports a fault at the value, or below it at `path`, and stops reading that value. */
const fail = (
  context: unknown,
  input: unknown,
  code: DiagnosticCode,
  words: Fault['words'],
  path?: (string | number)[],
  readings: readonly string[] = [],
) => {
  const params = { code, words, readings }
  ;(context as Context).addIssue({ code: 'custom', message: code, params, input, ...(path ? { path } : {}) })
  return z.NEVER
}

/** What an editor may take for text: it reads 1917 as a number, and true as no word. */
const anyText = { type: ['string', 'number', 'boolean'] } as const

/** Text that must not be empty. */
export const text = z
  .string()
  .transform((value, context) => (value === '' ? fail(context, value, 'empty', {}) : value))
  .meta(anyText)
/** Words as they stand, where there are any. */
export const words = z.string().meta(anyText)
/** Text that may be left out. */
export const optionalText = words.default('')

export const id = z
  .string()
  .transform((value, context) => (/^[a-z][a-z0-9-]{0,59}$/u.test(value) ? value : fail(context, value, 'bad-id', { value })))
  .meta({ pattern: '^[a-z][a-z0-9-]{0,59}$' })

export const yesNo = z
  .string()
  .transform((value, context) => {
    const word = value.toLowerCase()
    if (word === 'yes' || word === 'true') return true
    if (word === 'no' || word === 'false') return false
    return fail(context, value, 'not-yes-no', { value })
  })
  .meta({ type: ['string', 'boolean'], enum: ['yes', 'no', true, false] })

/** A number with a sign or a word stuck to it, such as 50% or about 50, is certainly that number. */
const notNumber = (context: unknown, value: string, least: number, most: number) => {
  const [, digits = ''] = /^(?:about )?([+-]?\d{1,6})(?: ?(?:%|per ?cent|minutes?)|[,.;])?$/iu.exec(value) ?? []
  const isThere = digits !== '' && digits !== value && Number(digits) >= least && Number(digits) <= most
  const words = { value, least, most, example: isThere ? digits : least }
  return fail(context, value, 'not-number', words, undefined, isThere ? [digits] : [])
}

export const whole = (least: number, most: number) =>
  z
    .string()
    .transform((value, context) => {
      const number = /^[+-]?\d{1,6}$/u.test(value) ? Number(value) : Number.NaN
      return number >= least && number <= most ? number : notNumber(context, value, least, most)
    })
    .meta({ type: ['integer', 'string'], minimum: least, maximum: most, pattern: '^[+-]?[0-9]{1,6}$' })

export const decimal = (least: number, most: number) =>
  z
    .string()
    .transform((value, context) => {
      const number = /^[+-]?\d{1,3}(\.\d{1,6})?$/u.test(value) ? Number(value) : Number.NaN
      return number >= least && number <= most
        ? number
        : fail(context, value, 'not-number', { value, least, most, example: least })
    })
    .meta({ type: ['number', 'string'], minimum: least, maximum: most })

export const day = z
  .string()
  .transform((value, context) => {
    if (isDay(value)) return value
    const readings = readingsOf(value)
    const detail = readings.length > 1 ? `Is it ${readings.join(' or ')}?` : ''
    return fail(context, value, 'not-date', { value, detail, near: readings[0] ?? '' }, undefined, readings)
  })
  .meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })

const isDay = (value: string): boolean => {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(value) ?? []
  const days = year && month ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() : 0
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= days
}

/** A time of day on a clock of 24 hours. */
export const clock = z
  .string()
  .transform((value, context) => (clockForm.test(value) ? value : fail(context, value, 'not-clock', { value })))
  .meta({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })

const clockForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/u

/** A day, or a day and an hour. */
export const moment = z
  .string()
  .transform((value, context) => {
    const [date = '', hour, ...rest] = value.split(' ')
    if (!day.safeParse(date).success || rest.length > 0)
      return fail(
        context,
        value,
        'not-date',
        { value, detail: 'An hour may stand behind it: 1918-07-06 18:00.' },
        undefined,
        hour === undefined ? readingsOf(date) : [],
      )
    return hour === undefined || clockForm.test(hour) ? value : fail(context, value, 'not-clock', { value: hour })
  })
  .meta({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{2}:[0-9]{2})?$' })

/** A point of a map: east and north in degrees. */
export const spot = z
  .unknown()
  .transform((value, context): readonly [number, number] => {
    const [east, north] = Array.isArray(value) && value.length === 2 ? value.map(degrees) : []
    const isThere = east !== undefined && north !== undefined && Math.abs(east) <= 180 && Math.abs(north) <= 90
    const told = Array.isArray(value) ? `[${value.map(String).join(', ')}]` : typeof value === 'string' ? value : '...'
    return isThere ? [east, north] : (fail(context, value, 'not-spot', { value: told.slice(0, 80) }) as never)
  })
  .meta({ type: 'array', items: { type: ['number', 'string'] }, minItems: 2, maxItems: 2 })

const degrees = (value: unknown): number =>
  typeof value === 'string' && /^[+-]?\d{1,3}(\.\d{1,6})?$/u.test(value) ? Number(value) : Number.NaN

/** What a date in another order may mean. Where two readings are possible both are told, and neither is chosen. */
const readingsOf = (value: string): readonly string[] => {
  const [, a = '', b = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/u.exec(value) ?? []
  const [, first = '', month = '', last = ''] = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/u.exec(value) ?? []
  const written = (y: string, m: string, d: string) =>
    Number(m) >= 1 && Number(m) <= 12 && Number(d) >= 1 && Number(d) <= 31
      ? [`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`]
      : []
  const readings = new Set(year ? [...written(year, b, a), ...written(year, a, b)] : written(first, month, last))
  return [...readings].filter((each) => each !== value && isDay(each))
}

export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z
    .string()
    .transform((value, context): Words[number] => {
      const word = value.toLowerCase()
      return words.includes(word) ? word : (fail(context, value, 'not-one-of', { value, allowed: words.join(', ') }) as never)
    })
    .meta({ enum: [...words] })

const plain = z.union([z.string(), z.array(z.unknown()), z.record(z.string(), z.unknown())])

/** `needs:` and `when:`: a line or a list of lines that must hold together. */
export const condition = plain
  .transform((value, context): Condition => {
    const read = readCondition(value)
    return typeof read === 'string' ? (fail(context, value, 'bad-condition', { detail: read }) as never) : read
  })
  .meta({
    description:
      'Holds when all of it holds. A meter: at least 6, or at most 3. A flag: yes or no. Also any: [...], not: {...}, and otherwise: what the player reads when it does not hold.',
  })

const readCondition = (value: unknown): Condition | string => {
  if (Array.isArray(value)) return together('all', value.map(readCondition))
  if (typeof value !== 'object' || value === null) return `“${String(value)}” is not a label with a value.`
  const parts: (Condition | string)[] = []
  let unmet: string | undefined
  for (const [label, asked] of Object.entries(value)) {
    if (label === 'otherwise') unmet = typeof asked === 'string' ? asked : ''
    else if (label === 'any') parts.push(Array.isArray(asked) ? together('any', asked.map(readCondition)) : 'any: takes a list.')
    else if (label === 'not') {
      const of = readCondition(asked)
      parts.push(typeof of === 'string' ? of : { kind: 'not', of })
    } else parts.push(readLeaf(label, asked))
  }
  const read = parts.length === 1 && parts[0] !== undefined ? parts[0] : together('all', parts)
  return typeof read === 'string' || unmet === undefined ? read : { ...read, unmet }
}

const together = (kind: 'all' | 'any', parts: readonly (Condition | string)[]): Condition | string => {
  const fault = parts.find((part) => typeof part === 'string')
  if (fault !== undefined) return fault
  if (parts.length === 0) return 'it asks nothing.'
  return { kind, of: parts.filter((part) => typeof part !== 'string') }
}

const readLeaf = (label: string, asked: unknown): Condition | string => {
  if (typeof asked !== 'string') return `${label}: takes a few words.`
  const [, bound, number] = /^at (least|most) (\d{1,2})$/iu.exec(asked) ?? []
  if (bound !== undefined) {
    const value = Number(number)
    if (value > 10) return `a meter runs from 0 to 10, so ${value} cannot be.`
    return { kind: bound.toLowerCase() === 'least' ? 'meter.atLeast' : 'meter.atMost', meter: label, value }
  }
  const word = asked.toLowerCase()
  if (word === 'yes' || word === 'true') return { kind: 'flag', flag: label, is: true }
  if (word === 'no' || word === 'false') return { kind: 'flag', flag: label, is: false }
  return `“${label}: ${asked}”.`
}

/** One effect: a meter with a step or a flag with yes or no, `because`, and if wanted `when`. */
export const effect = z
  .record(z.string(), z.unknown())
  .transform((value, context): Effect => {
    const names = Object.keys(value).filter((label) => label !== 'because' && label !== 'when')
    const [name] = names
    const stray = names.slice(1).find((label) => value[label] === '')
    if (stray !== undefined) return fail(context, value, 'comma-in-braces', { name: stray }) as never
    if (name === undefined || names.length > 1)
      return fail(context, value, 'bad-effect', { detail: 'it should name one meter or flag.' }) as never
    const because = value.because
    if (typeof because !== 'string' || because === '') return fail(context, value, 'missing-because', {}) as never
    const when = value.when === undefined ? undefined : readCondition(value.when)
    if (typeof when === 'string') return fail(context, value, 'bad-condition', { detail: when }) as never
    const rest = { because, ...(when ? { when } : {}) }
    const step = value[name]
    if (typeof step === 'string' && /^[+-]?\d{1,2}$/u.test(step)) {
      const by = Number(step)
      if (by === 0 || Math.abs(by) > 5)
        return fail(context, value, 'bad-effect', { detail: `a step is 1 to 5 up or down, not ${step}.` }, [name]) as never
      return { kind: 'meter.add', meter: name, by, ...rest }
    }
    if (typeof step === 'string' && /^(yes|no|true|false)$/iu.test(step))
      return { kind: 'flag.set', flag: name, to: /^(yes|true)$/iu.test(step), ...rest }
    return fail(context, value, 'bad-effect', { detail: `“${name}: ${typeof step === 'string' ? step : '...'}”.` }, [
      name,
    ]) as never
  })
  .meta({
    required: ['because'],
    properties: { because: { ...anyText }, when: {} },
    description:
      'A meter with +1 or -1 (up to 5), or a flag with yes or no; because: what the player reads beside it; if wanted when:.',
  })

/** `next: id`, or a list of `{ when, go }`. */
export const next = z
  .union([id.transform((go): readonly NextRule[] => [{ go }]), z.array(z.strictObject({ when: condition.optional(), go: id }))])
  .transform((rules): readonly NextRule[] => rules)

/** `words: [2 deaf, 10 yours]`. */
export const meterWords = z.array(z.string()).transform((lines, context) => {
  const words = lines.map((line) => {
    const [, upTo, word] = /^(\d{1,2}) +(.+)$/u.exec(line) ?? []
    return { upTo: Number(upTo), word: word ?? '' }
  })
  const rising = words.every((each, at) => each.word !== '' && each.upTo > (words[at - 1]?.upTo ?? -1))
  if (!rising || words.at(-1)?.upTo !== 10) return fail(context, lines, 'bad-meter-words', { detail: lines.join(', ') }) as never
  return words
})
