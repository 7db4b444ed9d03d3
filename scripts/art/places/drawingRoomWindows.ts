import { ink, mix, path, polygon, round, taper } from '../vector.ts'
import { gilt, giltDark, velvetLight } from './drawingRoomFurniture.ts'
import { damaskLight, left, quad, velvet } from './drawingRoomShell.ts'

/** The windows of the end wall: the middle of each, and the glass of both. */
export const windows = [340, 522] as const

const glass = { half: 37, top: 96, bar: 152, bottom: 292 } as const

/** What the sun throws through a window: two columns of panes, on parquet and carpet. */
export const sun = (x: number): string => {
  const thrown = (u: number, v: number): [number, number] => [x + mix(26, 190, v) + u * mix(34, 54, v), mix(330, 440, v)]
  const pane = (u0: number, u1: number, v0: number, v1: number) =>
    polygon([thrown(u0, v0), thrown(u1, v0), thrown(u1, v1), thrown(u0, v1)], '#F6D48A', 'opacity=".55"')
  return [pane(-1, -0.08, 0, 0.62), pane(0.08, 1, 0, 0.62), pane(-1, -0.08, 0.68, 1), pane(0.08, 1, 0.68, 1)].join('')
}

/** A tall window on a lane in July, curtains of velvet held aside, a pelmet with a fringe. */
export const window = (x: number): string => {
  const { half, top, bar, bottom } = glass
  const [l, r] = [x - half, x + half]
  const curtain = (side: -1 | 1): string => {
    const at = (dx: number) => round(x + side * dx)
    const folds = [58, 50, 43].map((dx, i) => taper(at(dx), 128, at(dx + 5 - i), 232, 4, side * -3))
    const tails = [63, 56, 50].map((dx) => taper(at(dx - 2), 242, at(dx), 312, 4))
    return [
      path(
        `M${at(66)},84H${at(14)}Q${at(26)},190 ${at(46)},232L${at(45)},242Q${at(38)},280 ${at(36)},316H${at(70)}Q${at(62)},270 ${at(64)},240Z`,
        velvet,
      ),
      path(`M${at(30)},100Q${at(36)},186 ${at(50)},230L${at(54)},231Q${at(44)},180 ${at(42)},100Z`, velvetLight),
      path(folds.join('') + tails.join(''), '#38090A'),
      path(`M${at(14)},84Q${at(26)},190 ${at(46)},232L${at(48)},230Q${at(29)},188 ${at(17)},84Z`, damaskLight),
      path(`M${at(42)},229L${at(67)},236L${at(67)},243L${at(42)},239Z`, gilt),
      path(`M${at(44)},238l${side * 4},20l${side * -9},0Z`, gilt),
    ].join('')
  }
  return [
    path(`M${l - 8},${top - 10}H${r + 8}V${bottom + 8}H${l - 8}Z`, ink.news),
    path(`M${l},${top}H${r}V${bottom}H${l}Z`, '#DCE6E0'),
    path(`M${l},${bottom}V214H${l + 22}V190L${l + 40},178L${r - 12},192V226H${r}V${bottom}Z`, '#D9BE84'),
    path(`M${l + 40},178L${r - 12},192V${bottom}H${l + 40}Z`, '#C4A468'),
    path(`M${l + 20},192L${l + 40},176L${r - 10},191V195L${l + 40},181L${l + 20},197Z`, '#7A6A58'),
    path(`M${l + 27},206h7v14h-7ZM${l + 45},204h6v14h-6ZM${l + 27},234h7v16h-7ZM${l + 45},232h6v16h-6Z`, ink.field),
    // A lime in leaf.
    path(`M${r - 14},${bottom}L${r - 11},206h4L${r - 5},${bottom}Z`, '#4A3A22'),
    path(`M${r},158q-10,-12 -20,0q-14,0 -12,16q-10,10 2,20q0,16 16,14q6,10 14,6Z`, '#5B8048'),
    path(`M${r},170q-10,-4 -14,8q-8,8 2,14q2,12 12,10Z`, '#3F6338'),
    path(`M${l},${bottom}V262q10,-14 20,-2q12,-10 20,4q8,0 8,28Z`, '#4E7342'),
    path(`M${x - 3},${top}h6V${bottom}h-6ZM${l},${bar}H${r}v6H${l}Z`, ink.white),
    path(`M${x + 1},${top}h2V${bottom}h-2ZM${l},${bar + 4}H${r}v2H${l}Z`, '#B9A478'),
    path(`M${l - 12},${bottom}H${r + 12}V${bottom + 8}H${l - 12}Z`, ink.white),
    curtain(-1),
    curtain(1),
    path(
      `M${x - 72},78H${x + 72}L${x + 66},110Q${x + 44},142 ${x + 22},114Q${x},142 ${x - 22},114Q${x - 44},142 ${x - 66},110Z`,
      velvetLight,
    ),
    path(
      `M${x - 66},110Q${x - 44},142 ${x - 22},114Q${x},142 ${x + 22},114Q${x + 44},142 ${x + 66},110L${x + 67},115Q${x + 44},150 ${x + 22},121Q${x},150 ${x - 22},121Q${x - 44},150 ${x - 67},115Z`,
      gilt,
    ),
    path(
      [-44, 0, 44].map((dx) => taper(x + dx - 14, 88, x + dx, 124, 2, 6) + taper(x + dx + 14, 88, x + dx, 124, 2, -6)).join(''),
      velvet,
    ),
    path(`M${x - 76},70H${x + 76}V80H${x - 76}ZM${x - 14},70q2,-12 14,-12t14,12Z`, gilt),
    path(`M${x - 76},77H${x + 76}V80H${x - 76}Z`, giltDark),
  ].join('')
}

/** A third window in the left wall, seen along it. */
export const sideWindow = (): string =>
  [
    path(quad(left, 0.9, 0.66, 0.2, 0.86), velvet),
    path(quad(left, 0.85, 0.7, 0.24, 0.83), '#DCE6E0'),
    // The garden: limes, a hedge before them.
    path(
      `M${left(0.85, 0.52)}Q${left(0.82, 0.4)} ${left(0.785, 0.5)}Q${left(0.75, 0.38)} ${left(0.7, 0.48)}L${left(0.7, 0.83)}L${left(0.85, 0.83)}Z`,
      '#5B8048',
    ),
    path(
      `M${left(0.85, 0.7)}Q${left(0.81, 0.63)} ${left(0.77, 0.69)}Q${left(0.73, 0.62)} ${left(0.7, 0.67)}L${left(0.7, 0.83)}L${left(0.85, 0.83)}Z`,
      '#3F6338',
    ),
    path(quad(left, 0.822, 0.814, 0.52, 0.7) + quad(left, 0.738, 0.732, 0.5, 0.68), '#4A3A22'),
    path(
      quad(left, 0.78, 0.768, 0.24, 0.83) +
        [0.42, 0.62].map((at) => quad(left, 0.85, 0.7, at, at + 0.015)).join('') +
        quad(left, 0.85, 0.7, 0.815, 0.83) +
        quad(left, 0.706, 0.7, 0.24, 0.83),
      ink.white,
    ),
    path(`M${left(0.87, 0.2)}L${left(0.82, 0.2)}Q${left(0.84, 0.5)} ${left(0.87, 0.62)}Z`, velvetLight),
    path(`M${left(0.73, 0.2)}L${left(0.68, 0.2)}L${left(0.68, 0.62)}Q${left(0.7, 0.5)} ${left(0.73, 0.2)}Z`, velvetLight),
    path(quad(left, 0.92, 0.65, 0.17, 0.2), gilt),
    path(quad(left, 0.91, 0.655, 0.2, 0.29), velvetLight),
    path(quad(left, 0.91, 0.655, 0.285, 0.3), gilt),
  ].join('')
