import type { Path } from '../read/combine.ts'
import type { MapForce, MapLine, MapMark, MapZone, Scenario, ScenarioMap } from '../scenario.ts'
import type { Report } from './names.ts'

const lists = ['lines', 'zones', 'forces', 'marks'] as const
const names = { lines: 'Line', zones: 'Zone', forces: 'Force', marks: 'Mark' } as const
/** The fewest points that make a line and a zone. */
const fewest = { lines: 2, zones: 3, forces: 0, marks: 0 } as const

interface Placed {
  readonly item: MapLine | MapZone | MapForce | MapMark
  readonly list: (typeof lists)[number]
  readonly path: Path
}

/** The items of a map, each with where it stands in the scenario; `at` is the map's own number. */
export const placedItems = (map: ScenarioMap, at: number): readonly Placed[] =>
  lists.flatMap((list) => map[list].map((item, i) => ({ item, list, path: ['maps', at, list, i] })))

/** What makes a map sound: one for each sheet; items that begin before they end, have points, ranges that rise, and sources. */
export const checkMaps = (scenario: Scenario, report: Report): void => {
  scenario.maps.forEach((map, at) => {
    if (scenario.maps.findIndex((each) => each.art === map.art) < at) report('map-twice', ['maps', at, 'art'], { name: map.art })
    for (const { item, list, path } of placedItems(map, at)) {
      const where = `${names[list]} ${item.id}`
      if (item.until !== undefined && item.until <= item.from) report('map-order', [...path, 'until'], { where })
      if ('points' in item && item.points.length < fewest[list])
        report('too-few-points', [...path, 'points'], { where, count: item.points.length })
      if ('low' in item && item.low > item.high) report('range-order', [...path, 'low'], { where })
      if (item.status !== 'unverified' && item.sources.length === 0) report('map-without-source', path, { where })
    }
  })
}
