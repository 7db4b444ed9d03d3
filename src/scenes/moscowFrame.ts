import { moscowSheet } from '../manifest/index.ts'
import { coverScale } from './cover.ts'
import type { Box } from './labels.ts'
import type { Laid } from './speaker.ts'

type Size = Pick<Box, 'width' | 'height'>

/** The plan on a picture: how it lies, where its clock stands, and where words and faces of the page lie over it. */
export interface PlanFrame {
  readonly laid: Laid
  readonly clock: { readonly x: number; readonly y: number; readonly r: number }
  readonly covered: readonly Box[]
}

/** The part of the city that must be seen, in the sheet's units: from the embassy to the Kursk station, from ring to ring. */
const core = { width: 5.1 * moscowSheet.unitsAKilometre, height: 4.1 * moscowSheet.unitsAKilometre }
const middle = { x: moscowSheet.width / 2, y: moscowSheet.height / 2 }
/** Textures are no larger than most phones can hold. */
const largest = 2.8
/** From this width on the page has two columns, and the faces of a decision stand in the picture's lower left. */
const wide = 992
/** The sheet of paper that lies on the picture of a piece of news, with its margin; a face, and their height. */
const page = 810
const face = { width: 106, height: 118 }

/** A picture of news on a wide screen is high, and a page lies on its left half. */
const liesUnderPage = ({ width, height }: Size): boolean => width >= wide && height > width * 0.4

const clockOf = (host: Size): PlanFrame['clock'] => {
  if (host.width < wide) return { r: 36, x: host.width - 46, y: 46 }
  const r = Math.round(liesUnderPage(host) ? Math.min(host.width * 0.065, 110) : Math.min(host.height * 0.33, 170))
  return { r, x: host.width - r - 36, y: r + 52 }
}

/** What is free of the page and the clock, left to right. */
const freeOf = (host: Size, faces: number): readonly [left: number, right: number] => {
  if (host.width < wide) return [0, host.width]
  if (liesUnderPage(host)) return [Math.min(page, host.width * 0.59), host.width]
  const left = faces === 0 ? host.width * 0.12 : Math.min(34 + faces * face.width + 8, host.width * 0.36)
  return [left, host.width - 2 * clockOf(host).r - 44]
}

/** By how much the plan is enlarged on a picture: the city between the rings is seen, and the sheet covers what no page covers. */
export const planScale = (host: Size): number => {
  const [left, right] = freeOf(host, 4)
  const fits = Math.min((right - left) / core.width, host.height / core.height)
  return Math.min(largest, Math.max(fits, coverScale(host, moscowSheet)))
}

/** How the plan lies on a picture with so many faces before it. */
export const planFrame = (host: Size, faces: number): PlanFrame => {
  const scale = planScale(host)
  const [left, right] = freeOf(host, faces)
  const low = host.width < wide && faces > 0 ? face.height : 0
  const wish = { x: (left + right) / 2, y: (host.height - low) / 2 }
  // Under a page nothing need be covered but what lies right of it.
  const furthest = liesUnderPage(host) ? host.width : middle.x * scale
  const laid = {
    scale,
    middle,
    x: Math.max(host.width - (moscowSheet.width - middle.x) * scale, Math.min(furthest, wish.x)),
    y: Math.max(host.height - (moscowSheet.height - middle.y) * scale, Math.min(middle.y * scale, wish.y)),
  }
  const clock = clockOf(host)
  const round = { x: clock.x - clock.r - 4, y: clock.y - clock.r - 4, width: 2 * clock.r + 8, height: 2 * clock.r + 8 }
  const plate = { x: host.width * 0.75, y: 0, width: host.width * 0.25, height: 36 }
  const people = { x: 0, y: host.height - face.height, width: Math.min(host.width, 44 + faces * face.width), height: face.height }
  return {
    laid,
    clock,
    covered: [
      round,
      ...(host.width >= wide ? [plate] : []),
      ...(faces > 0 ? [people] : []),
      ...(liesUnderPage(host) ? [{ x: 0, y: 0, width: left, height: host.height }] : []),
    ],
  }
}
