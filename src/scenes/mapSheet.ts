import { geoConicConformal } from 'd3-geo'
import { projection } from '../manifest/index.ts'
import type { MapView, PictureView } from '../view/index.ts'
import { coverScale } from './cover.ts'
import type { Box } from './labels.ts'
import type { Laid } from './speaker.ts'

export type Size = Pick<Box, 'width' | 'height'>
export interface Point {
  readonly x: number
  readonly y: number
}
type Spot = readonly [longitude: number, latitude: number]

const project = geoConicConformal()
  .parallels([...projection.parallels])
  .rotate([-projection.meridian, 0])
  .center([0, projection.latitude])
  .scale(projection.scale)
  .translate([projection.width / 2, projection.height / 2])

/** Middle of the sheet, in its own units. */
const middle: Point = { x: projection.width / 2, y: projection.height / 2 }

/** Where a place lies, in the sheet's own units; beyond its edges too, since a line may run out of it. */
export const onPaper = ([longitude, latitude]: Spot): Point => {
  const [x, y] = project([longitude, latitude]) ?? [middle.x, middle.y]
  return { x, y }
}

/** Where a place lies on the map's sheet, in the sheet's own units; undefined off the sheet. */
export const onSheet = (longitude: number, latitude: number): Point | undefined => {
  const { x, y } = onPaper([longitude, latitude])
  return x < 0 || y < 0 || x > projection.width || y > projection.height ? undefined : { x, y }
}

/** A box of a picture over which words lie. One that `takesSide` leaves no map worth looking at above or below it. */
export interface Cover extends Box {
  readonly takesSide: boolean
}

/** Where a map lies in a picture, and what covers it there: names keep clear of both. `clear` is the largest piece without covers. */
export interface MapFrame {
  readonly free: Box
  readonly covers: readonly Box[]
  readonly clear: Box
}

/** A cover this high, as a share of the picture, takes its side as well; one this wide never does. */
const tall = 0.75
const wide = 0.75

/** The part of a picture in which a map is seen, when these boxes of it are covered. */
export const frameOf = (host: Size, covers: readonly Cover[]): MapFrame => {
  const seen = covers.filter((box) => box.y < host.height && box.y + box.height > 0 && box.width > 0)
  let [left, right] = [0, host.width]
  const rest: Box[] = []
  for (const box of seen) {
    if (box.width > wide * host.width || !(box.takesSide || box.height >= tall * host.height)) rest.push(box)
    else if (box.x + box.width / 2 < host.width / 2) left = Math.max(left, box.x + box.width)
    else right = Math.min(right, box.x)
  }
  const free = { x: left, y: 0, width: right - left, height: host.height }
  return { free, covers: rest, clear: rest.reduce(largestBeside, free) }
}

/** The largest piece of a box beside, above or below another. */
const largestBeside = (box: Box, cover: Box): Box => {
  const [right, bottom] = [box.x + box.width, box.y + box.height]
  const pieces: readonly Box[] = [
    { ...box, width: Math.min(box.width, cover.x - box.x) },
    { ...box, height: Math.min(box.height, cover.y - box.y) },
    { ...box, x: Math.max(box.x, cover.x + cover.width), width: Math.min(box.width, right - cover.x - cover.width) },
    { ...box, y: Math.max(box.y, cover.y + cover.height), height: Math.min(box.height, bottom - cover.y - cover.height) },
  ]
  const ground = ({ width, height }: Box) => Math.max(0, width) * Math.max(0, height)
  return pieces.reduce((best, piece) => (ground(piece) > ground(best) ? piece : best))
}

/** From how near the map is looked at: as much of the country as has room, or the place that is meant. */
export type MapZoom = 'whole' | 'near'

/** How much larger the map is from near, and the least that it is on a small picture. */
const nearer = 1.6
const nearLeast = 0.55
/** No texture of a sheet is wider, for the sake of small graphics cards. */
const widest = 4096

/** The largest scale at which the map is shown in a picture: its sheets are drawn at it. */
export const mapScaleMost = (host: Size): number =>
  Math.min(widest / projection.width, Math.max(coverScale(host, projection) * nearer, nearLeast))

/** Room round what is meant, in pixels, so that flags and names fit. */
const air = { width: 150, height: 120 }

/**
 * How the map lies in its frame. From near it is as large as shows the pin and all that has newly happened; as a whole it is as
 * small as still covers the frame. Both ways what is meant lies as near to the middle of the clear piece as the sheet's edges
 * allow, a little low, for the flags.
 */
export const mapLaid = ({ free, clear }: MapFrame, pin: PictureView['pin'], map: MapView | undefined, zoom: MapZoom): Laid => {
  const cover = coverScale(free, projection)
  const meant = meantBox(pin, zoom === 'near' ? map : undefined)
  const fits = Math.min((clear.width - air.width) / meant.width, (clear.height - air.height) / meant.height)
  const scale = zoom === 'whole' ? cover : Math.max(cover, Math.min(mapScaleMost(free), fits))
  const at = { x: meant.x + meant.width / 2, y: meant.y + meant.height / 2 }
  const lay = (from: number, long: number, sheet: number, wish: number) => {
    const room = Math.max(0, (sheet * scale - long) / 2)
    return from + long / 2 + Math.max(-room, Math.min(room, wish - from - long / 2))
  }
  return {
    scale,
    middle,
    x: lay(free.x, free.width, projection.width, clear.x + clear.width / 2 + (middle.x - at.x) * scale),
    y: lay(free.y, free.height, projection.height, clear.y + clear.height * 0.54 + (middle.y - at.y) * scale),
  }
}

/**
 * What the picture is about, on the sheet: the pin, and what has newly happened; where that is no mark, the ground that was
 * newly won. Never without width and height.
 */
const meantBox = (pin: PictureView['pin'], map: MapView | undefined): Box => {
  const marks = (map?.marks ?? []).filter((mark) => mark.fresh).map(({ at }) => at)
  const grounds = (map?.zones ?? []).filter((zone) => zone.fresh).flatMap(({ points }) => points)
  const fresh = marks.length > 0 ? marks : grounds
  const points = [[pin.longitude, pin.latitude] as const, ...fresh].flatMap(([east, north]) => onSheet(east, north) ?? [])
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  if (points.length === 0) return { ...middle, width: 1, height: 1 }
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(1, Math.max(...xs) - x), height: Math.max(1, Math.max(...ys) - y) }
}

/** A lie between two others, for the way from one to the other: `share` from 0 to 1. */
export const laidBetween = (from: Laid, to: Laid, share: number): Laid => {
  const mix = (a: number, b: number) => a + (b - a) * share
  return { scale: mix(from.scale, to.scale), middle, x: mix(from.x, to.x), y: mix(from.y, to.y) }
}
