import type { VoteView } from '../view/index.ts'
import { type Box, linesOf, meet, sizeOfWords, within } from './labels.ts'
import { lineAt, type Seat, seatsOf } from './seats.ts'

type Size = Pick<Box, 'width' | 'height'>

export interface WedgeName extends Box {
  readonly lines: readonly string[]
  readonly group: number
}

/** Size of the letters of a group's name, and of the dot before it with its air. */
export const nameSize = 13
export const nameDot = 15

/** From this width on there is room for names beside the hall. */
const roomy = 720

/** The seats of a hall on a picture: on a wide one with room for names around them. */
export const hallOf = (vote: Pick<VoteView, 'groups' | 'seats'>, { width, height }: Size): readonly Seat[] => {
  const { x, y, ...box } = hallBox({ width, height })
  return seatsOf(vote, box.width, box.height).map((seat) => ({ ...seat, x: seat.x + x, y: seat.y + y }))
}

/** The two ends of the tellers' line when the count has come to `turn`. */
export const tellersOf = (turn: number, host: Size): readonly { readonly x: number; readonly y: number }[] => {
  const { x, y, width, height } = hallBox(host)
  return lineAt(turn, width, height).map((end) => ({ x: end.x + x, y: end.y + y }))
}

const hallBox = ({ width, height }: Size): Box => {
  const low = height * 0.97
  if (width < roomy) return { x: 0, y: 0, width, height: low }
  const [side, top] = [Math.max(170, (width - 3.6 * low) / 2), 40]
  return { x: side, y: top, width: width - 2 * side, height: low - top }
}

/** The name of every group at its wedge, outside the hall, where it covers neither a seat nor another name. */
export const wedgeNames = (vote: Pick<VoteView, 'groups'>, seats: readonly Seat[], host: Size): readonly WedgeName[] => {
  if (host.width < roomy) return []
  const names: WedgeName[] = []
  vote.groups.forEach((group, at) => {
    const own = seats.filter((seat) => seat.group === at)
    if (own.length === 0) return
    const lines = linesOf(`${group.label}, ${own.length}`, 22)
    const words = sizeOfWords(lines, nameSize)
    const size = { width: words.width + nameDot, height: words.height }
    const box = steps.map((step) => besideWedge(own, size, step, host)).find((each) => isFree(each, seats, names, host))
    if (box) names.push({ ...box, lines, group: at })
  })
  return names
}

/** How far outside the hall a name is tried. */
const steps = [12, 20, 30, 42, 56, 72]

const isFree = (box: Box, seats: readonly Seat[], names: readonly Box[], host: Size): boolean =>
  within(box, { x: 0, y: 0, ...host }) &&
  !names.some((name) => meet(name, box, 6)) &&
  !seats.some(({ x, y, r }) => meet({ x: x - r, y: y - r, width: 2 * r, height: 2 * r }, box, 2))

/** A box of that size outside the middle of a group's wedge: left of the hall, right of it, or above. */
const besideWedge = (own: readonly Seat[], size: Size, step: number, host: Size): Box => {
  const angle = Math.PI * (1 - own.reduce((sum, seat) => sum + seat.turn, 0) / own.length)
  const [across, up] = [Math.cos(angle), Math.sin(angle)]
  const reach = (seat: Seat) => (seat.x - host.width / 2) * across - seat.y * up
  const edge = own.reduce((far, seat) => (reach(seat) > reach(far) ? seat : far))
  const [x, y] = [edge.x + step * across, edge.y - step * up]
  if (across < -0.3) return { ...size, x: x - size.width, y: y - size.height / 2 }
  if (across > 0.3) return { ...size, x, y: y - size.height / 2 }
  return { ...size, x: x - size.width / 2, y: y - size.height }
}
