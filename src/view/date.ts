import type { Day, Meta } from '../scenario/index.ts'
import type { DateView } from './screen.ts'

const dayMs = 86_400_000
/** The Julian calendar ran 13 days behind the Gregorian from 1 March 1900 to 28 February 2100. */
const lagDays = 13
/** Soviet Russia went from 31 January to 14 February 1918. */
const switchDay = '1918-02-01'

const utc = (day: Day): number => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date)
}

/** The Gregorian day of a scenario's day, as `1917-11-07`. */
export const gregorianOf = (day: Day, calendar: Meta['calendar']): Day =>
  new Date(utc(day) + (isOldStyle(day, calendar) ? lagDays * dayMs : 0)).toISOString().slice(0, 10)

const isOldStyle = (day: Day, calendar: Meta['calendar']): boolean => calendar === 'russia-1918' && day < switchDay

/**
 * A day, or a span of days, in words in both styles. The style in force on that day comes first.
 * `locale` is a BCP 47 tag.
 */
export const dateView = (
  node: { readonly date: Day; readonly until?: Day; readonly time?: string; readonly clock?: string },
  calendar: Meta['calendar'],
  locale: string,
): DateView => {
  const wordsWith = (month: 'long' | 'short') => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' })
    return (from: number, to: number) =>
      from === to ? format.format(from) : format.formatRange(from, to).replace(/\s*–\s*/u, '–')
  }
  const from = utc(node.date)
  const to = node.until === undefined ? from : utc(node.until)
  const old = isOldStyle(node.date, calendar)
  const shift = (old ? 1 : -1) * lagDays * dayMs
  const both = (words: (from: number, to: number) => string) => ({
    primary: words(from, to),
    other: calendar === 'gregorian' ? '' : words(from + shift, to + shift),
  })
  return {
    ...both(wordsWith('long')),
    short: both(wordsWith('short')),
    primaryStyle: calendar === 'gregorian' ? 'only' : old ? 'old' : 'new',
    time: node.time ?? node.clock ?? '',
    gregorian: gregorianOf(node.date, calendar),
  }
}
