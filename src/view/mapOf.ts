import { allows, type Values } from '../engine/index.ts'
import type { ArtId, MapLine, Moment, Node, Scenario, ScenarioMap } from '../scenario/index.ts'
import { dateView, gregorianOf } from './date.ts'
import { citesOf } from './registry.ts'
import type { MapItemView, MapView } from './screen.ts'
import type { Speak } from './speak.ts'

type Item = Pick<MapLine, 'id' | 'label' | 'from' | 'until' | 'when' | 'status' | 'sources'>

/**
 * What lies on a sheet at a node's moment with these values; undefined where the scenario has no map on it. A node without
 * a clock stands at the first minute of its day.
 */
export const mapOf = (
  scenario: Scenario,
  art: ArtId,
  node: Pick<Node, 'date' | 'clock'>,
  values: Values,
  speak: Speak,
): MapView | undefined => {
  const map = scenario.maps.find((each) => each.art === art)
  return map && mapAt(map, node, values, scenario, speak)
}

const mapAt = (
  map: ScenarioMap,
  { date, clock = '' }: Pick<Node, 'date' | 'clock'>,
  values: Values,
  scenario: Scenario,
  speak: Speak,
): MapView => {
  const { calendar } = scenario.meta
  const now: Moment = clock === '' ? date : `${date} ${clock}`
  const counts = ({ from, until, when }: Item) => from <= now && (until === undefined || now < until) && allows(when, values)
  const item = ({ id, label, status, sources, from }: Item): MapItemView => ({
    id,
    label,
    status,
    since: momentWords(from, (day) => dateView({ date: day }, calendar, speak.locale).primary),
    cites: citesOf(scenario, sources, speak),
  })
  // Where the map goes by the hour, a day is long ago.
  const isFresh = ({ from }: Item) =>
    from.includes(' ') ? span(from, now, calendar) <= freshHour : clock === '' && span(from, now, calendar) <= freshDay
  const { since } = map
  const minutesSince = since && allows(since.when, values) ? span(since.from, now, calendar) : 0
  return {
    note: map.note,
    clock,
    ...(since && minutesSince > 0 ? { since: { label: since.label, minutes: minutesSince } } : {}),
    lines: map.lines
      .filter(counts)
      .map(({ kind, side, points, ...rest }) => ({ ...item(rest), kind, points, ...(side ? { side } : {}) })),
    zones: map.zones.filter(counts).map(({ side, points, ...rest }) => ({ ...item(rest), side, points, fresh: isFresh(rest) })),
    forces: map.forces
      .filter(counts)
      .map(({ side, low, high, at, towards, ...rest }) => ({ ...item(rest), side, low, high, at, towards })),
    marks: map.marks.filter(counts).map(({ side, at, ...rest }) => ({ ...item(rest), side, at, fresh: isFresh(rest) })),
  }
}

const day = 24 * 60
/** How long in minutes something is fresh that is known by the day, and that is known by the hour. */
const freshDay = 31 * day
const freshHour = 2 * 60

/** Minutes from one moment to another. */
const span = (from: Moment, to: Moment, calendar: Scenario['meta']['calendar']): number => {
  const minutes = (moment: Moment) => minutesOf(moment, (date) => gregorianOf(date, calendar))
  return minutes(to) - minutes(from)
}

const minutesOf = (moment: Moment, newStyle: (day: string) => string): number => {
  const [date = '', clock = '0:0'] = moment.split(' ')
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return Date.parse(newStyle(date)) / 60_000 + hours * 60 + minutes
}

const momentWords = (moment: Moment, words: (day: string) => string): string => {
  const [date = '', clock] = moment.split(' ')
  return clock === undefined ? words(date) : `${words(date)}, ${clock}`
}
