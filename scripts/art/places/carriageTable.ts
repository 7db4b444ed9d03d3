import { ink, mix, path, polygon, round, taper } from '../vector.ts'
import { papers } from './hall.ts'

/** The negotiating table of the carriage: maps, lamps, glasses, inkstands. */

export const mahoganyLight = '#8E4A2B'

/** The table: one end to the other of the room, two maps with a line across them. */
export const table = (): string => {
  const map = (points: readonly (readonly [number, number])[], flip: boolean) => {
    const [a, b, c, d] = points as readonly [[number, number], [number, number], [number, number], [number, number]]
    const at = (u: number, v: number): [number, number] => {
      const across = flip ? 1 - u : u
      const [tx, ty] = [mix(a[0], b[0], across), mix(a[1], b[1], across)]
      const [bx, by] = [mix(d[0], c[0], across), mix(d[1], c[1], across)]
      return [round(mix(tx, bx, v)), round(mix(ty, by, v))]
    }
    const run = (list: readonly (readonly [number, number])[]) => list.map(([u, v]) => at(u, v).join(',')).join('L')
    return [
      polygon(
        points.map(([x, y]) => [x + 3, y + 5] as const),
        '#1B0E08',
      ),
      polygon(points, ink.paper),
      path(
        `M${run([
          [0, 0.62],
          [0.12, 0.5],
          [0.2, 0.56],
          [0.3, 0.34],
          [0.42, 0.3],
          [0.44, 0.12],
          [0.5, 0],
          [0, 0],
        ])}Z`,
        ink.fieldLight,
      ),
      path(
        `M${run([
          [0.6, 1],
          [0.62, 0.86],
          [0.74, 0.8],
          [0.86, 0.88],
          [0.9, 1],
        ])}Z`,
        ink.fieldLight,
      ),
      path(
        taper(...at(0.5, 0.2), ...at(0.84, 0.5), 1.6, 6) +
          taper(...at(0.36, 0.4), ...at(0.64, 0.84), 1.6, -5) +
          taper(...at(0.7, 0.1), ...at(0.96, 0.34), 1.4, 4),
        ink.steel,
      ),
      `<path d="M${run([
        [0.47, 0.02],
        [0.5, 0.16],
        [0.47, 0.3],
        [0.53, 0.44],
        [0.51, 0.6],
        [0.58, 0.78],
        [0.56, 0.98],
      ])}" fill="none" stroke="${ink.red}" stroke-width="4" stroke-linejoin="round"/>`,
      path(
        `M${run([
          [0.25, 0],
          [0.256, 0],
          [0.256, 1],
          [0.25, 1],
        ])}ZM${run([
          [0.5, 0],
          [0.506, 0],
          [0.506, 1],
          [0.5, 1],
        ])}ZM${run([
          [0.75, 0],
          [0.756, 0],
          [0.756, 1],
          [0.75, 1],
        ])}Z`,
        '#CDB98C',
      ),
    ].join('')
  }
  return [
    path('M214,280H1152L1252,386H114Z', '#3A1D10'),
    path('M214,280H1152L1156,285H210Z', ink.wheatLight),
    path('M114,386H1252V400H114Z', '#1B0E08'),
    path('M114,386H1252V389H114Z', mahoganyLight),
    path('M150,400h18v70h-18ZM1198,400h18v70h-18ZM540,400h16v64h-16ZM810,400h16v64h-16Z', '#1B0E08'),
    path(taper(260, 300, 1110, 300, 1.6) + taper(216, 340, 1150, 342, 1.8) + taper(170, 372, 1200, 372, 2), '#5A3018'),
    map(
      [
        [552, 288],
        [826, 290],
        [850, 340],
        [520, 345],
      ],
      false,
    ),
    map(
      [
        [600, 351],
        [838, 347],
        [858, 378],
        [594, 383],
      ],
      true,
    ),
    papers(300, 470, 290, 40, 7, 8),
    papers(890, 1050, 290, 40, 7, 19),
    [340, 470, 900, 1040].map((x, i) => glass(x, 318 + (i % 2) * 16)).join(''),
    inkstand(500, 306),
    inkstand(866, 306),
  ].join('')
}

/** Tea in a metal holder, as on every Russian train. */
const glass = (x: number, y: number): string =>
  path(`M${x - 9},${y - 26}h18l-2,14h-14Z`, ink.wheatLight) +
  path(`M${x - 10},${y - 15}h20l-2,16h-16Z`, ink.fieldLight) +
  path(`M${x + 3},${y - 15}h7l-2,16h-5Z`, ink.field) +
  path(`M${x + 9},${y - 12}q12,4 0,11v-3q5,-3 0,-5Z`, ink.fieldLight)

const inkstand = (x: number, y: number): string =>
  path(`M${x - 20},${y}h40l4,8h-48ZM${x - 12},${y - 12}h10v13h-10ZM${x + 3},${y - 12}h10v13h-10Z`, ink.soot) +
  path(taper(x - 4, y - 8, x + 16, y - 34, 1.8), ink.white)
