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
}

export const house = (x: number, y: number, s: number, wall: string, dark: string, roof: string): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-24,0V-26H24V0Z', wall),
    path('M10,0V-26H24V0Z', dark),
    path('M-28,-24L0,-44L28,-24Z', roof),
    path('M0,-44L28,-24H10Z', ink.soot, 'opacity=".35"'),
    path('M12,-34v-12h5v16Z', ink.news),
    path('M-18,-19h9v10h-9ZM-4,-19h9v10h-9Z', ink.night),
    path('M-20,-21h13v2h-13ZM-6,-21h13v2h-13ZM-20,-9h13v2h-13ZM-6,-9h13v2h-13Z', ink.white),
  ].join('')}</g>`

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

type House = readonly [x: number, y: number, size: number, wall: string, shade: string, roof: string]

export const houses: readonly House[] = [
  [28, 128, 1, brown, timberDark, red],
  [84, 126, 1.1, straw, timber, grey],
  [206, 146, 1.05, brown, timberDark, red],
  [284, 164, 0.95, straw, timber, grey],
  [410, 196, 0.9, timber, timberDark, red],
  [480, 212, 0.86, straw, timber, grey],
  [40, 186, 1.2, straw, timber, grey],
  [128, 196, 1.15, timber, timberDark, red],
  [218, 210, 1.15, brown, timberDark, grey],
  [428, 244, 0.9, brown, timberDark, red],
  [72, 258, 1.4, brown, timberDark, red],
  [188, 276, 1.4, straw, timber, grey],
  [120, 320, 1.6, timber, timberDark, grey],
  [262, 322, 1.5, brown, timberDark, red],
]

/** Which of their windows are lit, and whether it is the left one. */
export const lit: readonly (readonly [at: number, left: boolean])[] = [
  [1, true],
  [2, false],
  [4, true],
  [6, true],
  [6, false],
  [8, false],
  [9, true],
  [10, false],
  [11, true],
  [11, false],
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
  const built = ([x, y, size, wall, shade, tiles]: House) => house(x, y, size, wall, shade, roof ?? tiles)
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
