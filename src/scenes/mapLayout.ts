import { geoConicConformal } from 'd3-geo'
import { lands, type MapName, projection, seas, towns } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'
import { type Box, meet, sizeOfWords, within } from './labels.ts'
import { type Laid, onHost } from './speaker.ts'

type Size = Pick<Box, 'width' | 'height'>
type Pin = PictureView['pin']
interface Point {
  readonly x: number
  readonly y: number
}

/** A name as it stands on the picture; a town and the pin with the point that is meant. */
export interface PlacedName extends Box {
  readonly kind: 'pin' | 'town' | 'sea' | 'land'
  readonly words: string
  readonly point?: Point
}

/** Size of the letters of each kind of name, and the room between them. */
export const letters = {
  pin: { size: 20, spacing: 0 },
  town: { size: 13, spacing: 0 },
  sea: { size: 14, spacing: 1 },
  land: { size: 17, spacing: 7 },
} as const

/** Height of the pin's flag, from its point to its top. */
export const flagHigh = 62

const project = geoConicConformal()
  .parallels([...projection.parallels])
  .rotate([-projection.meridian, 0])
  .center([0, projection.latitude])
  .scale(projection.scale)
  .translate([projection.width / 2, projection.height / 2])

/** Where a place lies on the map's sheet, in the sheet's own units; undefined off the sheet. */
export const onSheet = (longitude: number, latitude: number): Point | undefined => {
  const at = project([longitude, latitude])
  if (!at) return undefined
  const [x, y] = at
  return x < 0 || y < 0 || x > projection.width || y > projection.height ? undefined : { x, y }
}

/** How the map lies on a picture: the pin as near to its middle as the sheet's edges allow, a little low, for its flag. */
export const mapLaid = (host: Size, scale: number, pin: Pin): Laid => {
  const middle = { x: projection.width / 2, y: projection.height / 2 }
  const at = onSheet(pin.longitude, pin.latitude) ?? middle
  const near = (long: number, sheet: number, wish: number) => {
    const room = Math.max(0, (sheet * scale - long) / 2)
    return long / 2 + Math.max(-room, Math.min(room, wish))
  }
  return {
    scale,
    middle,
    x: near(host.width, projection.width, (middle.x - at.x) * scale),
    y: near(host.height, projection.height, (middle.y - at.y) * scale + host.height * 0.04),
  }
}

/** The names of a map: the pin's first, then lands and seas, then as many towns as have room. None covers another or a town's point. */
export const mapNames = (host: Size, laid: Laid, pin: Pin): readonly PlacedName[] => {
  const point = onSheet(pin.longitude, pin.latitude)
  const flag = point && pinName(host, onHost(point, laid), pin.name)
  const names: PlacedName[] = flag ? [flag] : []
  const put = (name: PlacedName | undefined): void => {
    if (name) names.push(name)
  }
  for (const land of lands) put(wideName('land', land.name.toUpperCase(), land, host, laid, names))
  for (const sea of seas) put(wideName('sea', sea.name, sea, host, laid, names))
  const most = Math.max(5, Math.round((host.width * host.height) / 16_000))
  for (const town of towns) if (names.filter(({ kind }) => kind === 'town').length < most) put(townName(town, host, laid, names))
  return names
}

/** A land's or a sea's name, with its middle at its place; undefined where it has no room, or stands already. */
const wideName = (
  kind: 'land' | 'sea',
  words: string,
  place: MapName,
  host: Size,
  laid: Laid,
  names: readonly PlacedName[],
): PlacedName | undefined => {
  const at = onHostOf(place, laid)
  if (!at || names.some((name) => name.words === words)) return undefined
  const size = sizeOfWords([words], letters[kind].size, letters[kind].spacing)
  const box = { ...size, x: at.x - size.width / 2, y: at.y - size.height / 2 }
  return isFree(box, host, names) ? { ...box, kind, words } : undefined
}

/** A town's name beside its point. Where the pin stands in the town the name needs no point, and nothing needs be said twice. */
const townName = (town: MapName, host: Size, laid: Laid, names: readonly PlacedName[]): PlacedName | undefined => {
  const at = onHostOf(town, laid)
  if (!at) return undefined
  const pin = names.find(({ kind }) => kind === 'pin')
  const pinned = pin?.point !== undefined && Math.hypot(pin.point.x - at.x, pin.point.y - at.y) < 9
  if (pinned && pin?.words.includes(town.name)) return undefined
  if (!pinned && !isFree(around(at, 7), host, names)) return undefined
  const boxes = besidePoint(at, sizeOfWords([town.name], letters.town.size))
  const box = boxes.find((each) => isFree(each, host, names))
  return box && { ...box, kind: 'town', words: town.name, ...(pinned ? {} : { point: at }) }
}

const onHostOf = ({ longitude, latitude }: MapName, laid: Laid): Point | undefined => {
  const at = onSheet(longitude, latitude)
  return at && onHost(at, laid)
}

const pinName = (host: Size, at: Point, words: string): PlacedName => {
  const size = sizeOfWords([words], letters.pin.size)
  const wide = { width: size.width + 20, height: size.height + 8 }
  const x = Math.max(4, Math.min(host.width - wide.width - 4, at.x + 48))
  const y = Math.max(4, at.y - flagHigh - 8)
  return { ...wide, x, y, kind: 'pin', words, point: at }
}

/** Where a town's name may stand, the best first: right of its point, left of it, above, below. */
const besidePoint = ({ x, y }: Point, { width, height }: Size): readonly Box[] => [
  { width, height, x: x + 9, y: y - height / 2 },
  { width, height, x: x - 9 - width, y: y - height / 2 },
  { width, height, x: x - width / 2, y: y - 9 - height },
  { width, height, x: x - width / 2, y: y + 9 },
]

/** Whether a box lies inside the picture and covers no name, no point of one and no flag. */
const isFree = (box: Box, host: Size, names: readonly PlacedName[]): boolean =>
  within(box, host) &&
  names.every(
    (name) =>
      !meet(name, box, 3) &&
      !(name.point && meet(around(name.point, 7), box)) &&
      !(name.kind === 'pin' && name.point && meet(flagOf(name.point), box)),
  )

const around = ({ x, y }: Point, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })

/** The room of the pin's flag. */
const flagOf = ({ x, y }: Point): Box => ({ x: x - 4, y: y - flagHigh, width: 62, height: flagHigh })
