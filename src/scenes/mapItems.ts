import { projection } from '../manifest/index.ts'
import type { MapView } from '../view/index.ts'
import { type Box, linesOf, meet, sizeOfWords, within } from './labels.ts'
import { type MapFrame, onPaper, type Point } from './mapSheet.ts'
import { type Laid, onHost } from './speaker.ts'
import { hatchOf, middleOf, type Piece } from './strokes.ts'

type Line = MapView['lines'][number]
type Zone = MapView['zones'][number]
type Mark = MapView['marks'][number]

/** What lies on a map as it is drawn: the points of the state, on the picture. */
export interface MapShapes {
  readonly zones: readonly {
    readonly id: string
    readonly side: Zone['side']
    readonly fresh: boolean
    readonly shape: readonly Point[]
  }[]
  readonly lines: readonly { readonly id: string; readonly kind: Line['kind']; readonly line: readonly Point[] }[]
  readonly arrows: readonly Arrow[]
  readonly flags: readonly Flag[]
}

/** Where ground was newly won: from where, and to where. */
export interface Arrow {
  readonly zone: string
  readonly from: Point
  readonly to: Point
}

/** A mark: its point, and a flag beside it with the number under which the legend has it. */
export interface Flag extends Box {
  readonly id: string
  readonly side: Mark['side']
  readonly number: number
  readonly label: string
  readonly point: Point
}

/** The shapes on a map that lies so. Flags are there where their point is in sight, each clear of the others. */
export const mapShapes = (map: MapView, frame: MapFrame, laid: Laid): MapShapes => {
  const on = (points: Zone['points']) => points.map((spot) => onHost(onPaper(spot), laid))
  const zones = map.zones.map(({ id, side, fresh, points }) => ({ id, side, fresh, shape: on(points) }))
  return {
    zones,
    lines: map.lines.map(({ id, kind, points }) => ({ id, kind, line: on(points) })),
    arrows: zones.filter((zone) => zone.fresh).flatMap((zone) => arrowsIn(zone, zones, frame.free)),
    flags: flagsOf(map.marks, frame, laid),
  }
}

const arrowLong = 62

/**
 * Two arrows in fresh ground, in the upper and the middle part of what is in sight of it, pointing away from what the same side held before. None
 * where it held nothing.
 */
const arrowsIn = (zone: MapShapes['zones'][number], all: MapShapes['zones'], free: Box): readonly Arrow[] => {
  const before = all.filter((each) => each.side === zone.side && !each.fresh)
  if (before.length === 0) return []
  const ys = zone.shape.map(({ y }) => y)
  const [top, bottom] = [Math.max(free.y, Math.min(...ys)), Math.min(free.y + free.height, Math.max(...ys))]
  if (bottom - top < arrowLong) return []
  const step = (bottom - top) * 0.33
  const old = before.map(({ shape }) => middleOf(shape).x)
  const way = middleOf(zone.shape).x >= old.reduce((sum, x) => sum + x, 0) / old.length ? 1 : -1
  return hatchOf(zone.shape, step, 'level', top + step * 0.85).flatMap(([a, b]): readonly Arrow[] => {
    const [left, right] = [Math.max(a.x, free.x), Math.min(b.x, free.x + free.width)]
    const long = Math.min(arrowLong, (right - left) * 0.8)
    if (long < arrowLong / 2 || a.y < top || a.y > top + 2 * step) return []
    const x = (left + right) / 2
    return [{ zone: zone.id, from: { x: x - (way * long) / 2, y: a.y }, to: { x: x + (way * long) / 2, y: a.y } }]
  })
}

/** The room that an arrow takes. */
export const roomOfArrow = ({ from, to }: Arrow): Box => ({
  x: Math.min(from.x, to.x),
  y: from.y - 11,
  width: Math.abs(to.x - from.x),
  height: 22,
})

/** Size of a mark's flag, and of its pole below it. */
export const flagSize = { width: 30, height: 20, pole: 14 } as const

const flagsOf = (marks: readonly Mark[], { free, covers }: MapFrame, laid: Laid): readonly Flag[] => {
  const flags: Flag[] = []
  marks.forEach(({ id, side, label, at }, index) => {
    const point = onHost(onPaper(at), laid)
    const { width, height, pole } = flagSize
    // Beside one that stands there already, a flag is put to the other side, or higher.
    const boxes = [0, 1, 2].flatMap((high) => {
      const y = point.y - pole - height - high * (height + 2)
      return [
        { width, height, x: point.x, y },
        { width, height, x: point.x - width, y },
      ]
    })
    const box = boxes.find((each) => flags.every((flag) => !meet(flag, each))) ?? boxes[0]
    const isSeen = box !== undefined && within(around(point, 2), free) && covers.every((each) => !meet(each, around(point, 2)))
    if (isSeen) flags.push({ ...box, id, side, label, number: index + 1, point })
  })
  return flags
}

/** A square round a point, `r` pixels to each side. */
export const around = ({ x, y }: Point, r: number): Box => ({ x: x - r, y: y - r, width: 2 * r, height: 2 * r })

const kilometresARadian = 6371

/** The scale bar: how many kilometres it stands for, how long it is, the note under it, and the room of both in the lower left corner. */
export interface ScaleBar extends Box {
  readonly kilometres: number
  readonly long: number
  readonly note: readonly string[]
}

/** Size of the letters of the scale bar's words. */
export const scaleLetters = 11

/** A bar of a round number of kilometres, at most 140 pixels long, with the first sentence of the map's note. */
export const scaleBar = (note: string, { free, covers }: MapFrame, laid: Laid): ScaleBar => {
  const pixels = (laid.scale * projection.scale) / kilometresARadian
  const kilometres = [500, 300, 200, 100].find((each) => each * pixels <= 140) ?? 100
  const lines = linesOf(/^[^.]*\.?/u.exec(note)?.[0] ?? '', 46)
  const words = sizeOfWords(lines, scaleLetters)
  const size = { width: Math.max(words.width, kilometres * pixels + 60), height: words.height + 20 }
  const y = free.y + free.height - size.height - 10
  const box = { ...size, x: free.x + 22, y }
  // Where something stands in the lower corner, it goes into the upper one.
  const isCovered = covers.some((each) => meet(each, box))
  return { ...box, y: isCovered ? free.y + 10 : y, kilometres, long: kilometres * pixels, note: lines }
}

/** The pieces of a zone's hatching: 45 degrees for the Central Powers, level for all others. */
export const hatchOfZone = (
  { side, shape }: Pick<MapShapes['zones'][number], 'side' | 'shape'>,
  { x, y }: Laid,
): readonly Piece[] =>
  side === 'central-powers' ? hatchOf(shape, 9, 'slanting', ((x + y) / Math.SQRT2) % 9) : hatchOf(shape, 9, 'level', y % 9)
