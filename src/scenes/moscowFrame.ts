import { moscowSheet } from '../manifest/index.ts'
import { coverScale } from './cover.ts'
import { type Box, meet } from './labels.ts'
import type { Laid } from './speaker.ts'

type Size = Pick<Box, 'width' | 'height'>

/** The plan on a picture: how it lies, where its clock stands, what of it is seen, and what lies over it. */
export interface PlanFrame {
  readonly laid: Laid
  readonly clock: { readonly x: number; readonly y: number; readonly r: number }
  readonly seen: Box
  readonly covered: readonly Box[]
}

/** A box that lies over the picture; one that takes its side leaves nothing to see above or below it. */
export type PlanCover = Box & { readonly takesSide?: boolean }

/** The part of the city that must be seen, in the sheet's units: from the embassy to the Kursk station, from ring to ring. */
const core = { width: 5.2 * moscowSheet.unitsAKilometre, height: 4.1 * moscowSheet.unitsAKilometre }
const middle = { x: moscowSheet.width / 2, y: moscowSheet.height / 2 }
/** Textures are no larger than most phones can hold. */
const largest = 2.8
/** From this width on the clock has a column of its own. */
const roomy = 720

/** The largest the plan may be on a picture: its sheet is drawn from its vectors at this scale. */
export const planScaleMost = (host: Size): number =>
  Math.min(largest, Math.max(Math.min(host.width / core.width, host.height / core.height), coverScale(host, moscowSheet)))

/** How the plan lies on a picture: between the words that lie over it, given as boxes, with the city between its rings in sight. */
export const planFrame = (host: Size, covers: readonly PlanCover[]): PlanFrame => {
  const lying = covers.filter((box) => box.width > 0 && meet(box, { x: 0, y: 0, width: host.width, height: host.height }))
  const seen = seenOf(host, lying)
  const low = lying.filter((box) => !isTall(box, host) && box.x < seen.x + seen.width / 2)
  const plates = lying.filter((box) => box.y <= 1 && box.x <= seen.x + 8 && !isTall(box, host))
  const clock = clockOf(seen, Math.min(seen.height, ...low.map(({ y }) => y)), Math.max(0, ...plates.map(({ height }) => height)))
  const column = seen.width >= roomy ? 2 * clock.r + 24 : 0
  const width = seen.width - column
  const scale = Math.min(
    planScaleMost(host),
    Math.max(
      Math.min(width / core.width, Math.max(seen.height, host.height * 0.9) / core.height),
      seen.width / moscowSheet.width,
    ),
  )
  const round = { x: clock.x - clock.r, y: clock.y - clock.r, width: 2 * clock.r, height: 2 * clock.r }
  return {
    laid: { scale, middle, x: seen.x + column + width / 2, y: seen.y + seen.height / 2 },
    clock,
    seen,
    covered: [round, ...lying],
  }
}

/** What takes more than half of the picture's height parts it; what is lower only stands before it. */
const isTall = ({ height, takesSide }: PlanCover, host: Size): boolean => takesSide === true || height > host.height * 0.55

const seenOf = (host: Size, covers: readonly PlanCover[]): Box => {
  const tall = covers.filter((box) => isTall(box, host))
  const isLeft = ({ x, width }: Box) => x + width / 2 < host.width / 2
  const left = Math.max(0, ...tall.filter(isLeft).map(({ x, width }) => x + width))
  const right = Math.min(host.width, ...tall.filter((box) => !isLeft(box)).map(({ x }) => x))
  const [from, to] = right - left > 240 ? [left, right] : [0, host.width]
  // Faces that take most of a narrow picture's width leave what is above them.
  const wide = covers.filter((box) => !isTall(box, host) && box.width > (to - from) * 0.5 && box.y > host.height * 0.4)
  return { x: from, y: 0, width: to - from, height: Math.min(host.height, ...wide.map(({ y }) => y)) }
}

/** The clock's place, in the corner at the left: above `free`, and on a narrow picture under a plate as high as `plate`. */
const clockOf = (seen: Box, free: number, plate: number): PlanFrame['clock'] => {
  const r = Math.round(seen.width >= roomy ? Math.min(free * 0.4, 124) : Math.max(34, Math.min(seen.width * 0.13, 84)))
  const air = seen.width >= roomy ? 20 : 8
  return { r, x: seen.x + r + air, y: r + air + (seen.width >= roomy ? 0 : plate) }
}
