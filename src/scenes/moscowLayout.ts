import { type MapName, moscowPlaces, moscowRings, moscowWaters, onMoscowSheet } from '../manifest/index.ts'
import type { MapView } from '../view/index.ts'
import { type Box, meet, sizeOfWords } from './labels.ts'
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
  readonly side: Side
  readonly points: readonly Point[]
}

/** Words on the plan: the name of a place on a tag, how many a force counts, a river's or a ring's name. */
export interface PlanName extends Box {
  readonly kind: 'place' | 'count' | 'water' | 'ring'
  readonly words: string
  readonly side: Side
  /** Height of its letters. */
  readonly size: number
  /** What it names, where it stands so far off that a stroke has to say so. */
  readonly leader: Point | undefined
}

/** All that lies on the plan now, in pixels of the picture. */
export interface Plan {
  readonly spots: readonly PlanSpot[]
  readonly wedges: readonly Wedge[]
  readonly routes: readonly PlanRoute[]
  readonly zones: readonly { readonly side: Side; readonly points: readonly Point[] }[]
  readonly names: readonly PlanName[]
}

const letters = { place: 13, count: 13, water: 14, ring: 12 } as const
/** Half of a diamond's width. */
export const diamond = 9

/** Lays out what lies on the plan at this moment of the play. */
export const planOf = (map: MapView, frame: PlanFrame): Plan => {
  const put = ([longitude, latitude]: readonly [number, number]): Point => onHost(onMoscowSheet(longitude, latitude), frame.laid)
  const isSeen = (spot: readonly [number, number]) => isIn(put(spot), frame)
  const spots = spotsOf(map, frame, put)
  const wedges = map.forces
    .filter(({ at }) => isSeen(at))
    .map((force) => wedgeOf(force, put(force.at), force.towards && put(force.towards), frame.laid.scale))
  return {
    spots,
    wedges,
    routes: map.lines.map(({ side = 'others', points }) => ({ side, points: cut(points.map(put), frame.seen) })),
    zones: map.zones.map(({ side, points }) => ({ side, points: points.map(put) })),
    names: namesOf(spots, wedges, frame),
  }
}

/** How near two things are at one place, in degrees of latitude: about 150 metres. */
const near = 0.0014
const isNear = (a: MapName, [longitude, latitude]: readonly [number, number]): boolean =>
  Math.hypot((a.longitude - longitude) * 0.56, a.latitude - latitude) < near

/** One spot a place: whoever came there last holds it. A force that is off the picture is told by a spot as well. */
const spotsOf = (map: MapView, frame: PlanFrame, put: (spot: readonly [number, number]) => Point): readonly PlanSpot[] => {
  const far = map.forces.filter(({ at }) => !isIn(put(at), frame))
  const all = [...far.map((force) => ({ ...force, fresh: false })), ...map.marks]
  const places = moscowPlaces.flatMap((place) => {
    const here = all.filter(({ at }) => isNear(place, at))
    const last = here.at(-1)
    return last ? [{ ...last, name: place.name, fresh: here.some(({ fresh }) => fresh) }] : []
  })
  const nameless = all.filter(({ at }) => !moscowPlaces.some((place) => isNear(place, at))).map((each) => ({ ...each, name: '' }))
  return [...places, ...nameless].map(({ side, name, fresh, at }) => {
    const point = put(at)
    const edge = atEdge(point, frame)
    return edge ? { ...edge, side, name, fresh } : { ...point, side, name, fresh, beyond: undefined }
  })
}

const margin = 16

/** Whether a point is on the part of the plan that is seen, and nothing lies over it. */
const isIn = (point: Point, { seen, covered }: PlanFrame): boolean => {
  const spot = around(point, 4)
  return inside(spot, seen) && !covered.some((box) => meet(box, spot))
}

const inside = (box: Box, seen: Box): boolean =>
  box.x >= seen.x && box.y >= seen.y && box.x + box.width <= seen.x + seen.width && box.y + box.height <= seen.y + seen.height

/** Where the way from the plan's middle to a point goes out of sight, or close by where something lies; undefined for a point that is seen. */
const atEdge = (point: Point, frame: PlanFrame): (Point & { readonly beyond: number }) | undefined => {
  if (isIn(point, frame)) return undefined
  const { seen, laid, covered } = frame
  const beyond = Math.atan2(point.y - laid.y, point.x - laid.x)
  const isFree = (at: Point) => inside(around(at, margin), seen) && !covered.some((box) => meet(box, around(at, margin)))
  for (const turn of turns)
    for (let way = Math.min(Math.hypot(point.x - laid.x, point.y - laid.y), seen.width); way > shortest; way -= 6) {
      const at = { x: laid.x + way * Math.cos(beyond + turn), y: laid.y + way * Math.sin(beyond + turn) }
      if (isFree(at)) return { ...at, beyond }
    }
  return { x: laid.x, y: laid.y, beyond }
}

/** How far an arrow may leave its way, in radians, the least first; and how near the plan's middle it may stand. */
const turns = [0, ...[0.12, 0.24, 0.36, 0.5, 0.65, 0.8, 1].flatMap((turn) => [turn, -turn])]
const shortest = 120

/** A way as far as it is in sight, from where it comes into the picture to where it goes out. */
const cut = (points: readonly Point[], seen: Box): readonly Point[] => {
  const isOut = (point: Point) => !inside(around(point, 0), seen)
  const first = points.findIndex((point) => !isOut(point))
  if (first < 0) return []
  const gone = points.findIndex((point, at) => at > first && isOut(point))
  const last = gone < 0 ? points.length : gone
  const edge = (within: Point | undefined, out: Point | undefined) => (within && out ? [onEdge(within, out, seen)] : [])
  return [
    ...edge(points[first], points[first - 1]),
    ...points.slice(first, last),
    ...edge(points[last - 1], gone < 0 ? undefined : points[gone]),
  ]
}

/** Just before the edge, on the way from a point within to one outside. */
const onEdge = (from: Point, to: Point, seen: Box): Point => {
  const part = (a: number, b: number, low: number, high: number) =>
    b < low ? (a - low) / (a - b) : b > high ? (high - a) / (b - a) : 1
  const share = Math.min(part(from.x, to.x, seen.x, seen.x + seen.width), part(from.y, to.y, seen.y, seen.y + seen.height))
  const t = Math.max(0, share - 0.04)
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }
}

/** The names, the most needed first. None covers another, a diamond, a wedge's middle, the clock or the faces. */
const namesOf = (
  spots: readonly PlanSpot[],
  wedges: readonly Wedge[],
  { laid, covered, seen }: PlanFrame,
): readonly PlanName[] => {
  const names: PlanName[] = []
  const fixed = [...covered, ...spots.map((spot) => around(spot, diamond + 1)), ...wedges.flatMap(({ room }) => room)]
  // On a large picture, which is looked at from further away, they grow with the plan.
  const sizeOf = (kind: PlanName['kind']) => Math.round(letters[kind] * Math.max(1, Math.min(1.45, laid.scale * 0.95)))
  const put = (name: Pick<PlanName, 'kind' | 'words' | 'side'>, boxes: readonly Box[], point?: Point) => {
    const box = boxes.find(
      (each) => inside(each, seen) && !fixed.some((other) => meet(other, each)) && !names.some((other) => meet(other, each, 2)),
    )
    const isFar = box && point && !meet(box, around(point, diamond + 9))
    if (box) names.push({ ...box, ...name, size: sizeOf(name.kind), leader: isFar ? point : undefined })
  }
  for (const spot of spots)
    if (spot.name !== '') {
      const size = sizeOfWords([spot.name], sizeOf('place'))
      const tag = { width: size.width + 10, height: size.height + 6 }
      put({ kind: 'place', words: spot.name, side: spot.side }, beside(spot, tag, diamond + 5), spot)
    }
  for (const { count, heart, side } of wedges)
    put({ kind: 'count', words: count, side }, beside(heart, sizeOfWords([count], sizeOf('count')), 15))
  const still = [
    ...moscowWaters.map((each) => ({ ...each, kind: 'water' as const })),
    ...moscowRings.map((each) => ({ ...each, kind: 'ring' as const })),
  ]
  for (const { kind, name, longitude, latitude } of still) {
    const at = onHost(onMoscowSheet(longitude, latitude), laid)
    const size = sizeOfWords([name], sizeOf(kind))
    put({ kind, words: name, side: 'others' }, [{ ...size, x: at.x - size.width / 2, y: at.y - size.height / 2 }])
  }
  return names
}

const around = ({ x, y }: Point, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })

/** Where a name may stand, the best first: right of its point, left of it, above, below, then at the corners and further off. */
const beside = ({ x, y }: Point, { width, height }: Size, gap: number): readonly Box[] =>
  [gap, gap + 14, gap + 30, gap + 50].flatMap((off) => [
    { width, height, x: x + off, y: y - height / 2 },
    { width, height, x: x - off - width, y: y - height / 2 },
    { width, height, x: x - width / 2, y: y - off - height },
    { width, height, x: x - width / 2, y: y + off },
    { width, height, x: x + off * 0.7, y: y - off * 0.7 - height },
    { width, height, x: x + off * 0.7, y: y + off * 0.7 },
    { width, height, x: x - off * 0.7 - width, y: y - off * 0.7 - height },
    { width, height, x: x - off * 0.7 - width, y: y + off * 0.7 },
  ])
