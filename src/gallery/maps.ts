/** The maps of a scenario at every moment at which something on them changes, for the gallery. */
import type { Moment, Scenario } from '../scenario/index.ts'
import { speak } from '../ui/index.ts'
import { mapOf, type Screen } from '../view/index.ts'
import { placeScreen } from './asked.ts'

/** The moments of the map that lies on a sheet, in order. */
export const momentsOf = (scenario: Scenario, art: string): readonly Moment[] => {
  const map = scenario.maps.find((each) => each.art === art)
  if (!map) return []
  const items = [...map.lines, ...map.zones, ...map.forces, ...map.marks]
  return [...new Set(items.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [until])]))].sort()
}

/** The map at a moment, with every flag that it reads set or none, and its meters in the middle. */
export const mapScreen = (scenario: Scenario, query: URLSearchParams): Screen => {
  const screen = placeScreen(query)
  const [date = '', clock] = (query.get('at') ?? '').split(' ')
  const isSet = query.has('flags')
  const values = {
    meters: Object.fromEntries(scenario.meters.map(({ id }) => [id, 5])),
    flags: Object.fromEntries(scenario.flags.map(({ id }) => [id, isSet])),
  }
  const map = mapOf(scenario, screen.picture.art, { date, ...(clock ? { clock } : {}) }, values, speak)
  return { ...screen, picture: { ...screen.picture, ...(map ? { map } : {}) } }
}
