import { lands, type MapName, seas, towns } from '../manifest/index.ts'
import type { MapView, PictureView } from '../view/index.ts'
import { type Box, linesOf, meet, sizeOfWords, within } from './labels.ts'
import { around, type Flag, mapShapes, roomOfArrow, scaleBar } from './mapItems.ts'
import { type MapFrame, onSheet, type Point, type Size } from './mapSheet.ts'
import { type Laid, onHost } from './speaker.ts'
import { isWithin } from './strokes.ts'

type Pin = PictureView['pin']

interface Name extends Box {
  readonly kind: 'pin' | 'mark' | 'town' | 'sea' | 'land'
  readonly lines: readonly string[]
  readonly point?: Point
}

/** A name as it stands on the picture; a town and the pin with the point that is meant, a mark's with its flag's. */
export interface PlacedName extends Name {
  /** Whether the ground under it is dark: it is then written light. */
  readonly isOnDark: boolean
}

/** Size of the letters of each kind of name, and the room between them. */
export const letters = {
  pin: { size: 20, spacing: 0 },
  mark: { size: 12, spacing: 0 },
  town: { size: 13, spacing: 0 },
  sea: { size: 14, spacing: 1 },
  land: { size: 17, spacing: 7 },
} as const

/** Height of the pin's flag, from its point to its top. */
export const flagHigh = 62

/** What is put already, and may not be covered. */
interface Taken {
  readonly frame: MapFrame
  readonly rooms: readonly Box[]
  readonly names: readonly Name[]
}

/**
 * The names of a map: the pin's first, then what the flags mean, lands and seas, and as many towns as have room. None covers
 * another, a town's point, a flag, an arrow, the scale bar, or what covers the picture.
 */
export const mapNames = (frame: MapFrame, laid: Laid, pin: Pin, map: MapView | undefined): readonly PlacedName[] => {
  const point = pin.name === '' ? undefined : onSheet(pin.longitude, pin.latitude)
  const shapes = map && mapShapes(map, frame, laid)
  const flags = shapes?.flags ?? []
  const rooms = [
    ...frame.covers,
    ...flags.flatMap((each) => [each, around(each.point, 8)]),
    ...(shapes?.arrows ?? []).map(roomOfArrow),
    ...(map ? [scaleBar(map.note, frame, laid)] : []),
  ]
  const flag = point && pinName(frame.free, onHost(point, laid), pin.name, rooms)
  const names: Name[] = flag && within(around(flag.point ?? flag, 1), frame.free) ? [flag] : []
  const taken = (): Taken => ({ frame, rooms, names })
  const put = (name: Name | undefined): void => {
    if (name) names.push(name)
  }
  // The latest news first: it is what the page is about.
  for (const each of [...flags].reverse()) put(markName(each, taken()))
  for (const land of lands) put(wideName('land', land.name.toUpperCase(), land, laid, taken()))
  for (const sea of seas) put(wideName('sea', sea.name, sea, laid, taken()))
  const most = Math.max(5, Math.round((frame.free.width * frame.free.height) / 16_000))
  for (const town of towns) if (names.filter(({ kind }) => kind === 'town').length < most) put(townName(town, laid, taken()))
  const dark = (shapes?.zones ?? []).filter((zone) => zone.side === 'central-powers' && !zone.fresh)
  return names.map((name) => ({ ...name, isOnDark: dark.some(({ shape }) => isWithin(shape, centreOf(name))) }))
}

const centreOf = ({ x, y, width, height }: Box): Point => ({ x: x + width / 2, y: y + height / 2 })

/** What a flag means, in two lines or three beside it; undefined where there is no room, for the legend has it too. */
const markName = (flag: Flag, taken: Taken): Name | undefined => {
  const lines = linesOf(flag.label, 20)
  const size = sizeOfWords(lines, letters.mark.size)
  const spots = [
    { x: flag.x + flag.width + 5, y: flag.y - 2 },
    { x: flag.x - 5 - size.width, y: flag.y - 2 },
    { x: flag.x + flag.width / 2 - size.width / 2, y: flag.y - 4 - size.height },
    { x: flag.point.x - size.width / 2, y: flag.point.y + 10 },
  ]
  const box = spots.map((spot) => ({ ...size, ...spot })).find((each) => isFree(each, taken))
  return box && { ...box, kind: 'mark', lines, point: flag.point }
}

/** A land's or a sea's name, with its middle at its place; undefined where it has no room, or stands already. */
const wideName = (kind: 'land' | 'sea', words: string, place: MapName, laid: Laid, taken: Taken): Name | undefined => {
  const at = onHostOf(place, laid)
  if (!at || taken.names.some((name) => name.lines[0] === words)) return undefined
  const size = sizeOfWords([words], letters[kind].size, letters[kind].spacing)
  const box = { ...size, x: at.x - size.width / 2, y: at.y - size.height / 2 }
  return isFree(box, taken) ? { ...box, kind, lines: [words] } : undefined
}

/** A town's name beside its point. Where the pin stands in the town the name needs no point, and nothing needs be said twice. */
const townName = (town: MapName, laid: Laid, taken: Taken): Name | undefined => {
  const at = onHostOf(town, laid)
  if (!at) return undefined
  const pin = taken.names.find(({ kind }) => kind === 'pin')
  const isNear = (point: Point | undefined) => point !== undefined && Math.hypot(point.x - at.x, point.y - at.y) < 9
  const isTold = taken.names.some(
    (name) => isNear(name.point) && name.kind !== 'town' && name.lines.join(' ').includes(town.name),
  )
  if (isTold) return undefined
  const isMarked = isNear(pin?.point) || taken.names.some((name) => name.kind === 'mark' && isNear(name.point))
  if (!isMarked && !isFree(around(at, 7), taken)) return undefined
  const boxes = besidePoint(at, sizeOfWords([town.name], letters.town.size))
  const box = boxes.find((each) => isFree(each, taken))
  return box && { ...box, kind: 'town', lines: [town.name], ...(isMarked ? {} : { point: at }) }
}

const onHostOf = ({ longitude, latitude }: MapName, laid: Laid): Point | undefined => {
  const at = onSheet(longitude, latitude)
  return at && onHost(at, laid)
}

/** The pin's name at the top of its flag, which flies to the right, or to the left where that covers less, or under its point. */
const pinName = (free: Box, at: Point, words: string, rooms: readonly Box[]): Name => {
  const size = sizeOfWords([words], letters.pin.size)
  const wide = { width: size.width + 20, height: size.height + 8 }
  const y = Math.max(free.y + 4, at.y - flagHigh - 8)
  const below = Math.min(free.y + free.height - wide.height - 4, at.y + 14)
  const names = [
    { x: at.x + 48, y },
    { x: at.x - 48 - wide.width, y },
    { x: at.x - wide.width / 2, y: below },
  ].map((spot): Name => {
    const x = Math.max(free.x + 4, Math.min(free.x + free.width - wide.width - 4, spot.x))
    return { ...wide, x, y: spot.y, kind: 'pin', lines: [words], point: at }
  }) as [Name, ...Name[]]
  const covered = (name: Name) => rooms.filter((room) => meet(room, name) || meet(room, flagOf(name))).length
  return names.reduce((best, name) => (covered(name) < covered(best) ? name : best))
}

/** Where a town's name may stand, the best first: right of its point, left of it, above, below. */
const besidePoint = ({ x, y }: Point, { width, height }: Size): readonly Box[] => [
  { width, height, x: x + 9, y: y - height / 2 },
  { width, height, x: x - 9 - width, y: y - height / 2 },
  { width, height, x: x - width / 2, y: y - 9 - height },
  { width, height, x: x - width / 2, y: y + 9 },
]

/** Whether a box lies inside the frame and covers nothing that is put already, nor the flag of the pin. */
const isFree = (box: Box, { frame, rooms, names }: Taken): boolean =>
  within(box, frame.free) &&
  rooms.every((room) => !meet(room, box, 2)) &&
  names.every(
    (name) =>
      !meet(name, box, 3) &&
      !(name.point && meet(around(name.point, 7), box)) &&
      !(name.kind === 'pin' && name.point && meet(flagOf(name), box)),
  )

/** The way a pin's flag flies: 1 to the right, -1 to the left, where its name stands. */
export const wayOfPin = ({ x, width, point }: Name): 1 | -1 => (point && x + width <= point.x ? -1 : 1)

/** The room of a pin's flag. */
const flagOf = (pin: Name): Box => {
  const { x, y } = pin.point ?? pin
  return { x: wayOfPin(pin) > 0 ? x - 4 : x - 58, y: y - flagHigh, width: 62, height: flagHigh }
}
