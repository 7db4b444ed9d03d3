import { ink, path, round } from '../vector.ts'

/** The wooden town on the high bank, and the seasons that it shares with the river. */

export const timber = '#7A4F26'

export const timberDark = '#4A2C12'

/** Inks of a season. */
export interface Season {
  readonly sky: readonly [below: string, above: string, dots: string, glow: string, rays: string]
  readonly river: readonly [far: string, near: string, bright: string, dark: string, road: string]
  readonly slope: readonly [meadow: string, brow: string, gully: string, path: string]
  readonly tree: readonly [crown: string, lit: string]
  /** A roof in place of its own colour, where snow lies on it. */
  readonly roof?: string
  readonly planks: readonly [face: string, edge: string, joint: string]
  readonly smokes: boolean
  /** What is in the sky: the low sun, or stars. */
  readonly shines?: 'sun' | 'stars'
}

/** Kinds of house: half the width, the wall's height, the roof's, and where the windows are. */
const plans = {
  hut: {
    half: 15,
    wall: 16,
    roof: 16,
    windows: [
      [-11, -12],
      [1, -12],
    ],
  },
  house: {
    half: 24,
    wall: 26,
    roof: 18,
    windows: [
      [-18, -19],
      [-4, -19],
    ],
  },
  long: {
    half: 36,
    wall: 23,
    roof: 15,
    windows: [
      [-30, -17],
      [-16, -17],
      [-2, -17],
    ],
  },
  tall: {
    half: 22,
    wall: 42,
    roof: 17,
    windows: [
      [-17, -36],
      [-4, -36],
      [-17, -18],
      [-4, -18],
    ],
  },
} as const
type Plan = keyof typeof plans

/** The panes of a house's window in the units of the picture. */
export const pane = ([x, y, s, , , , plan]: House, at: number): string => {
  const [left, top] = plans[plan].windows[at] ?? [0, 0]
  return `M${round(x + left * s)},${round(y + top * s)}h${round(8 * s)}v${round(9 * s)}h${round(-8 * s)}Z`
}

export const house = ([x, y, s, wall, dark, , plan]: House, roof: string): string => {
  const { half, wall: high, roof: peak, windows } = plans[plan]
  const boards = plan === 'tall' ? `M${-half},-22h${2 * half}v2h${-2 * half}Z` : ''
  return `<g transform="translate(${x} ${y}) scale(${s})">${[
    path(`M-${half},0V-${high}H${half}V0Z`, wall),
    path(`M${half - 14},0V-${high}H${half}V0Z${boards}`, dark),
    path(`M${half / 2 - 2},${-high - 4}v-${peak}h6v${peak}Z`, ink.news),
    path(`M-${half + 4},${2 - high}L0,${-high - peak}L${half + 4},${2 - high}Z`, roof),
    path(`M0,${-high - peak}L${half + 4},${2 - high}H10Z`, ink.soot, 'opacity=".35"'),
    path(windows.map(([left, top]) => `M${left},${top}h8v9h-8Z`).join(''), ink.night),
    path(windows.map(([left, top]) => `M${left - 2},${top - 2}h12v2h-12ZM${left - 2},${top + 9}h12v2h-12Z`).join(''), ink.white),
  ].join('')}</g>`
}

const dome = (x: number, y: number, s: number, fill: string, dark: string): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-7,0V-13H7V0Z', ink.white),
    path('M2,0V-13H7V0Z', '#CBB98F'),
    path('M-8,-13C-17,-26 -3,-33 0,-44C3,-33 17,-26 8,-13Z', fill),
    path('M1,-13C9,-25 3,-33 0,-44C3,-33 17,-26 8,-13Z', dark),
    path('M-1,-43h2v-15h-2ZM-5,-54h10v2h-10ZM-3,-49l6,2v1.6l-6,-2Z', ink.bronze),
  ].join('')}</g>`

/** A white church with five domes and a bell tower. */
const church = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    dome(-20, -46, 0.7, ink.rye, ink.ryeDeep),
    dome(20, -46, 0.7, ink.rye, ink.ryeDeep),
    dome(0, -48, 1.15, ink.wheat, ink.bronze),
    path('M-30,0V-46H30V0Z', ink.white),
    path('M12,0V-46H30V0Z', '#CBB98F'),
    path('M-32,-48H32V-44H-32Z', ink.paper),
    path('M-24,-4v-26q5,-8 10,0v26ZM-6,-4v-28q6,-9 12,0v28ZM16,-4v-26q5,-8 10,0v26Z', ink.steelDeep),
    path('M44,0V-64H64V0ZM40,-66H68V-62H40Z', ink.white),
    path('M56,0V-64H64V0Z', '#CBB98F'),
    path('M49,-40v-14q5,-7 10,0v14Z', ink.steelDeep),
    path('M43,-66L54,-108L65,-66Z', ink.rye),
    path('M55,-66L54,-108L65,-66Z', ink.ryeDeep),
    path('M53,-106h2v-14h-2ZM49,-116h10v2h-10Z', ink.bronze),
    path('M30,0V-26H44V0Z', ink.paper),
  ].join('')}</g>`

const [red, brown, grey, straw] = ['#8E4A2C', '#6B4A2A', '#5E6B66', '#A9743A']

export type House = readonly [x: number, y: number, size: number, wall: string, shade: string, roof: string, plan: Plan]

export const houses: readonly House[] = [
  [28, 128, 1, brown, timberDark, red, 'house'],
  [84, 124, 0.9, straw, timber, grey, 'hut'],
  [206, 148, 0.92, '#D9B98A', '#A98A5E', red, 'tall'],
  [284, 166, 0.95, straw, timber, grey, 'hut'],
  [404, 196, 0.9, timber, timberDark, red, 'long'],
  [482, 212, 0.8, straw, timber, grey, 'hut'],
  [34, 188, 1, '#B7C0A8', '#86917C', grey, 'tall'],
  [128, 194, 1.05, timber, timberDark, red, 'hut'],
  [216, 210, 0.98, brown, timberDark, grey, 'long'],
  [428, 244, 0.9, brown, timberDark, red, 'house'],
  [66, 258, 1.2, brown, timberDark, red, 'long'],
  [190, 278, 1.24, '#C98F6A', '#94603F', grey, 'tall'],
  [104, 320, 1.5, timber, timberDark, grey, 'house'],
  [262, 322, 1.5, brown, timberDark, red, 'hut'],
]

/** Which of their windows are lit. */
export const lit: readonly (readonly [at: number, window: number])[] = [
  [0, 0],
  [2, 0],
  [2, 3],
  [4, 1],
  [6, 1],
  [6, 2],
  [7, 0],
  [8, 0],
  [8, 2],
  [9, 0],
  [10, 1],
  [11, 0],
  [11, 3],
  [12, 1],
  [13, 0],
]

export const town = ({ tree: [crown, lit], roof }: Season): string => {
  const trees: readonly (readonly [x: number, y: number, r: number])[] = [
    [140, 148, 16],
    [244, 164, 15],
    [352, 188, 16],
    [446, 214, 12],
    [4, 200, 20],
    [176, 214, 18],
    [268, 226, 18],
    [386, 236, 17],
    [470, 258, 14],
    [126, 266, 20],
    [246, 284, 18],
    [392, 272, 18],
    [200, 330, 22],
    [20, 330, 26],
  ]
  const tree = (x: number, y: number, r: number) =>
    `<circle cx="${x}" cy="${y - r}" r="${r}" fill="${crown}"/><circle cx="${x - r * 0.25}" cy="${round(y - r * 1.2)}" r="${round(r * 0.62)}" fill="${lit}"/>`
  const built = (each: House) => house(each, roof ?? each[5])
  return [
    ...houses.slice(0, 6).map(built),
    ...trees.slice(0, 4).map((each) => tree(...each)),
    church(126, 126, 0.72),
    ...houses.slice(6, 10).map(built),
    ...trees.slice(4, 9).map((each) => tree(...each)),
    church(318, 266, 1.08),
    ...houses.slice(10, 12).map(built),
    ...trees.slice(9, 12).map((each) => tree(...each)),
    ...houses.slice(12).map(built),
    ...trees.slice(12).map((each) => tree(...each)),
  ].join('')
}
