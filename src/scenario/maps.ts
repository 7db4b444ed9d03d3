import type { ArtId, Claim, Condition, Day, SourceId, Text } from './scenario.ts'

/** What lies on the maps of a scenario, each item for as long as it was so. `src/view/mapOf.ts` picks what counts at a moment. */

/** A day, or a day with an hour: `1918-07-06 18:00`, in the calendar of its day. As text these come in the order of time. */
export type Moment = Day

/** East and north, in degrees. */
export type Spot = readonly [longitude: number, latitude: number]

/** Whose people hold a place, or march: the player's party, the government, the Central Powers, anybody else. */
export type MapSide = 'own' | 'government' | 'central-powers' | 'others'

/** The things that lie on one drawing. */
export interface ScenarioMap {
  readonly id: string
  /** The sheet that they lie on. */
  readonly art: ArtId
  /** How exact it is; printed on it. */
  readonly note: Text
  /** What hours are counted from, on the roads where it happens. */
  readonly since?: { readonly label: string; readonly from: Moment; readonly when?: Condition }
  readonly lines: readonly MapLine[]
  readonly zones: readonly MapZone[]
  readonly forces: readonly MapForce[]
  readonly marks: readonly MapMark[]
}

interface MapItem {
  readonly id: string
  /** A few words, for the map and its legend. No links. */
  readonly label: string
  readonly from: Moment
  /** When it is no longer so: an item with `until: 1918-07-08` is not there on that day. */
  readonly until?: Moment
  /** The roads on which it is there at all. */
  readonly when?: Condition
  readonly status: Claim['status']
  readonly sources: readonly SourceId[]
}

export interface MapLine extends MapItem {
  readonly kind: 'treaty' | 'front' | 'route'
  /** Who goes that way, where the line is a route. */
  readonly side?: MapSide
  readonly points: readonly Spot[]
}

/** Ground that is held: a closed shape, its last point joined to its first. */
export interface MapZone extends MapItem {
  readonly side: MapSide
  readonly points: readonly Spot[]
}

/** People under arms; how many is a range, because nobody knew better. */
export interface MapForce extends MapItem {
  readonly side: MapSide
  readonly low: number
  readonly high: number
  readonly at: Spot
  readonly towards?: Spot
}

/** An event, or a place that is held. */
export interface MapMark extends MapItem {
  readonly side: MapSide
  readonly at: Spot
}

/** All that lies on a map, whatever its kind. */
export const itemsOf = ({ lines, zones, forces, marks }: ScenarioMap): readonly (MapLine | MapZone | MapForce | MapMark)[] => [
  ...lines,
  ...zones,
  ...forces,
  ...marks,
]
