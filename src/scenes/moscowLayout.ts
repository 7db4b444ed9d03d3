import { type MapName, moscowPlaces, moscowRings, moscowWaters, onMoscowSheet } from '../manifest/index.ts'
import type { MapView } from '../view/index.ts'
import { type Box, meet, sizeOfWords, within } from './labels.ts'
import type { PlanFrame } from './moscowFrame.ts'
import { type Wedge, wedgeOf } from './moscowWedge.ts'
import { onHost } from './speaker.ts'

type Size = Pick<Box, 'width' | 'height'>
export type Side = MapView['marks'][number]['side']
export interface Point {
  readonly x: number
  readonly y: number
}

/** A place on the plan that somebody holds, or where something has happened. Off the picture it is an arrow at its edge. */
export interface PlanSpot extends Point {
  readonly side: Side
  readonly name: string
  /** Something happened here within the last two hours. */
  readonly fresh: boolean
  /** Which way it lies, in radians, where it is off the picture. */
  readonly beyond: number | undefined
}

export interface PlanRoute {
  readonly id: string
  readonly points: readonly Point[]
}

/** Words on the plan: the name of a place on a tag, how many a force counts, a river's or a ring's name. */
export interface PlanName extends Box {
  readonly kind: 'place' | 'count' | 'water' | 'ring'
  readonly words: string
  readonly side: Side
}

/** All that lies on the plan now, in pixels of the picture. */
export interface Plan {
  readonly spots: readonly PlanSpot[]
  readonly wedges: readonly Wedge[]
  readonly routes: readonly PlanRoute[]
  readonly zones: readonly { readonly side: Side; readonly points: readonly Point[] }[]
  readonly names: readonly PlanName[]
}

export const letters = { place: 13, count: 13, water: 14, ring: 12 } as const
/** Half of a diamond's width. */
export const diamond = 9

export const planOf = (map: MapView, host: Size, frame: PlanFrame): Plan => {
  const put = ([longitude, latitude]: readonly [number, number]): Point => onHost(onMoscowSheet(longitude, latitude), frame.laid)
  const spots = spotsOf(map, host, put)
  const wedges = map.forces
    .filter(({ at }) => within({ ...put(at), width: 0, height: 0 }, host))
    .map((force) => wedgeOf(force, put(force.at), force.towards && put(force.towards), frame.laid.scale))
  return {
    spots,
    wedges,
    routes: map.lines.map(({ id, points }) => ({ id, points: cut(points.map(put), host) })),
    zones: map.zones.map(({ side, points }) => ({ side, points: points.map(put) })),
    names: namesOf(spots, wedges, host, frame),
  }
}

/** How near two things are at one place, in degrees of latitude: about 150 metres. */
const near = 0.0014
const isNear = (a: MapName, [longitude, latitude]: readonly [number, number]): boolean =>
  Math.hypot((a.longitude - longitude) * 0.56, a.latitude - latitude) < near

/** One spot a place: whoever came there last holds it. A force that is off the picture is told by a spot as well. */
const spotsOf = (map: MapView, host: Size, put: (spot: readonly [number, number]) => Point): readonly PlanSpot[] => {
  const far = map.forces.filter(({ at }) => !within({ ...put(at), width: 0, height: 0 }, host))
  const all = [...far.map((force) => ({ ...force, fresh: false })), ...map.marks]
  const places = moscowPlaces.flatMap((place) => {
    const here = all.filter(({ at }) => isNear(place, at))
    const last = here.at(-1)
    return last ? [{ ...last, name: place.name, fresh: here.some(({ fresh }) => fresh) }] : []
  })
  const nameless = all.filter(({ at }) => !moscowPlaces.some((place) => isNear(place, at))).map((each) => ({ ...each, name: '' }))
  return [...places, ...nameless].map(({ side, name, fresh, at }) => {
    const point = put(at)
    const edge = atEdge(point, host)
    return edge ? { ...edge, side, name, fresh } : { ...point, side, name, fresh, beyond: undefined }
  })
}

const margin = 16

/** Where the way from the middle to a point leaves the picture; undefined for a point within. */
const atEdge = ({ x, y }: Point, host: Size): (Point & { readonly beyond: number }) | undefined => {
  if (within({ x: x - 4, y: y - 4, width: 8, height: 8 }, host)) return undefined
  const [dx, dy] = [x - host.width / 2, y - host.height / 2]
  const part = Math.min((host.width / 2 - margin) / Math.abs(dx || 1), (host.height / 2 - margin) / Math.abs(dy || 1))
  return { x: host.width / 2 + dx * part, y: host.height / 2 + dy * part, beyond: Math.atan2(dy, dx) }
}

/** A way as far as it is on the picture: its first point outside is drawn in to the edge. */
const cut = (points: readonly Point[], host: Size): readonly Point[] => {
  const inside = ({ x, y }: Point) => within({ x, y, width: 0, height: 0 }, host)
  const first = points.findIndex((point, at) => at > 0 && !inside(point))
  if (first < 0) return points
  const [from, to] = [points[first - 1], points[first]]
  if (!from || !to) return points
  const part = (a: number, b: number, long: number) => (b < 0 ? a / (a - b) : b > long ? (long - a) / (b - a) : 1)
  const t = Math.max(0, Math.min(part(from.x, to.x, host.width), part(from.y, to.y, host.height)) - 0.04)
  return [...points.slice(0, first), { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }]
}

/** The names, the most needed first. None covers another, a diamond, a wedge's middle, the clock or the faces. */
const namesOf = (
  spots: readonly PlanSpot[],
  wedges: readonly Wedge[],
  host: Size,
  { laid, covered }: PlanFrame,
): readonly PlanName[] => {
  const names: PlanName[] = []
  const fixed = [...covered, ...spots.map((spot) => around(spot, diamond + 1)), ...wedges.flatMap(({ room }) => room)]
  const put = (kind: PlanName['kind'], words: string, side: Side, boxes: readonly Box[], open: readonly Box[] = fixed) => {
    const box = boxes.find(
      (each) => within(each, host) && ![...open].some((other) => meet(other, each)) && !names.some((name) => meet(name, each, 2)),
    )
    if (box) names.push({ ...box, kind, words, side })
  }
  for (const spot of spots)
    if (spot.name !== '') {
      const size = sizeOfWords([spot.name], letters.place)
      put('place', spot.name, spot.side, beside(spot, { width: size.width + 10, height: size.height + 6 }, diamond + 5))
    }
  for (const { count, foot, side } of wedges) put('count', count, side, beside(foot, sizeOfWords([count], letters.count), 12))
  const still = [
    ...moscowWaters.map((each) => ({ ...each, kind: 'water' as const })),
    ...moscowRings.map((each) => ({ ...each, kind: 'ring' as const })),
  ]
  for (const { kind, name, longitude, latitude } of still) {
    const at = onHost(onMoscowSheet(longitude, latitude), laid)
    const size = sizeOfWords([name], letters[kind])
    put(kind, name, 'others', [{ ...size, x: at.x - size.width / 2, y: at.y - size.height / 2 }])
  }
  return names
}

const around = ({ x, y }: Point, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })

/** Where a name may stand, the best first: right of its point, left of it, above, below, then at the corners and further off. */
const beside = ({ x, y }: Point, { width, height }: Size, gap: number): readonly Box[] =>
  [gap, gap + 16, gap + 34].flatMap((off) => [
    { width, height, x: x + off, y: y - height / 2 },
    { width, height, x: x - off - width, y: y - height / 2 },
    { width, height, x: x - width / 2, y: y - off - height },
    { width, height, x: x - width / 2, y: y + off },
    { width, height, x: x + off * 0.7, y: y - off * 0.7 - height },
    { width, height, x: x + off * 0.7, y: y + off * 0.7 },
    { width, height, x: x - off * 0.7 - width, y: y - off * 0.7 - height },
    { width, height, x: x - off * 0.7 - width, y: y + off * 0.7 },
  ])
