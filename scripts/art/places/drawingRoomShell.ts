import { mix, path, range, round } from '../vector.ts'
import { gilt, velvetLight } from './drawingRoomFurniture.ts'

/** The drawing-room's walls in depth, and their colours. */

const vanish = { x: 683, y: 214 }

/** How much smaller the end wall is than the picture's plane. */
export const end = 0.52

export const damask = '#97211A'

export const damaskDark = '#7D1811'

export const damaskLight = '#B23A2B'

export const velvet = '#5E100C'

export const woodDark = '#2C120A'

/** A place on a side wall: depth 1 in the picture's plane, less behind it; `level` 0 at the ceiling and 1 at the floor. */
export const on =
  (side: -1 | 1) =>
  (depth: number, level: number): [number, number] => [
    round(vanish.x + side * 860 * depth),
    round(vanish.y + mix(-327, 200, level) * depth),
  ]

export const left = on(-1)

export const right = on(1)

/** A piece of a side wall between two depths and two levels. */
export const quad = (side: typeof left, d0: number, d1: number, l0: number, l1: number): string =>
  `M${side(d0, l0)}L${side(d1, l0)}L${side(d1, l1)}L${side(d0, l1)}Z`

export const [wallLeft, ceiling] = left(end, 0)

export const [wallRight, skirting] = right(end, 1)

export const dado = round(mix(ceiling, skirting, 0.82))

/** Oak laid in strips that run to the eye. */
export const floor = (): string => {
  const [, near] = left(1.4, 1)
  const strips = range(37).map((i) => {
    const [a, b] = [mix(-1150, 2516, i / 37), mix(-1150, 2516, (i + 0.5) / 37)]
    const at = (x: number) => round(vanish.x + (x - vanish.x) * ((skirting - vanish.y) / (near - vanish.y)))
    return `M${at(a)},${skirting}H${at(b)}L${round(b)},${near}H${round(a)}Z`
  })
  const joints = [334, 356, 386, 424].map((y, i) => `M-20,${y}H1386v${1.4 + i * 0.5}H-20Z`)
  return [
    path(`M${wallLeft},${skirting}H${wallRight}L1887,494H-521Z`, '#8C5428'),
    path(strips.join(''), '#A1672F'),
    path(joints.join(''), '#6F3A1C'),
  ].join('')
}

/** A carpet of field and border, a lozenge in its middle. */
export const carpet = (): string =>
  [
    path('M330,340H1036L1204,486H162Z', '#1F2B33'),
    path('M346,345H1020L1174,478H192Z', gilt),
    path('M349,346.5H1017L1169,476H197Z', velvet),
    path('M372,368H994L1090,458H276Z', gilt),
    path('M376,369.5H990L1084,456H282Z', '#26404A'),
    path('M683,376L820,414L683,452L546,414Z', velvetLight),
    path('M683,386L784,414L683,442L582,414Z', '#1F2B33'),
  ].join('')
