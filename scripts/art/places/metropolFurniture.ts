import { ink, path, range, rays, round, taper } from '../vector.ts'
import { glass } from './props.ts'

export const marble = '#D9CDB0'

/** A basin, a stem and a bowl of marble. Nothing runs: there is nobody to see to it. */
export const fountain = (): string =>
  [
    `<ellipse cx="452" cy="366" rx="116" ry="25" fill="#5E4A2C"/>`,
    path('M346,346C346,372 558,372 558,346L552,370C530,388 374,388 352,370Z', '#A89A7A'),
    path('M346,346C346,372 400,366 452,366V383C420,383 374,382 352,370Z', marble),
    `<ellipse cx="452" cy="346" rx="108" ry="20" fill="${ink.white}"/><ellipse cx="452" cy="347" rx="97" ry="15.5" fill="#3F6A66"/>`,
    path(taper(392, 348, 470, 352, 2.2) + taper(440, 343, 520, 345, 2), '#8FB7A4'),
    path('M438,350L444,304H460L466,350Q452,356 438,350Z', marble),
    path('M454,304H460L466,350Q460,353 455,353Z', '#A89A7A'),
    path('M404,288C410,308 440,308 452,308C464,308 494,308 500,288Z', marble),
    path('M458,308C474,308 494,306 500,288H478Q474,304 458,308Z', '#A89A7A'),
    `<ellipse cx="452" cy="288" rx="48" ry="8" fill="${ink.white}"/><ellipse cx="452" cy="289" rx="41" ry="5.4" fill="#3F6A66"/>`,
    path('M445,289Q444,270 452,262Q460,270 459,289Z', marble),
    `<circle cx="452" cy="258" r="6" fill="${ink.white}"/>`,
  ].join('')

/** A round table: its middle and half its width. */
export interface Table {
  readonly x: number
  readonly y: number
  /** Half its width. */
  readonly r: number
}

/** The tables before the platform and along the walls, and those nearer. */
export const far: readonly Table[] = [
  { x: 596, y: 338, r: 44 },
  { x: 780, y: 338, r: 44 },
  { x: 936, y: 334, r: 44 },
  { x: 210, y: 346, r: 46 },
  { x: 1150, y: 346, r: 46 },
]
export const middle: readonly Table[] = [
  { x: 190, y: 408, r: 82 },
  { x: 672, y: 396, r: 84 },
  { x: 934, y: 392, r: 82 },
  { x: 1190, y: 414, r: 84 },
]

/** A round table under a white cloth with papers, glasses and a small lamp that is lit in the sheet `light`. */
export const table = ({ x, y, r }: Table): string => {
  const [ry, drop] = [r * 0.22, r * 0.58]
  const hem = range(6)
    .map((i) => {
      const at = (k: number) => round(x - r * 0.92 + (k * r * 1.84) / 6)
      return `Q${at(i + 0.5)},${round(y + drop + ry + (i % 2 ? 2 : 9))} ${at(i + 1)},${round(y + drop + ry * Math.sin((Math.PI * (i + 1)) / 6))}`
    })
    .join('')
  return [
    `<ellipse cx="${x}" cy="${round(y + drop + ry)}" rx="${r}" ry="${round(ry * 0.9)}" fill="#4A3A22"/>`,
    path(`M${x - r},${y}L${round(x - r * 0.92)},${round(y + drop)}${hem}L${x + r},${y}Z`, marble),
    path(
      `M${round(x + r * 0.34)},${round(y + ry * 0.8)}L${round(x + r * 0.3)},${round(y + drop + ry)}Q${round(x + r * 0.7)},${round(y + drop + ry)} ${round(x + r * 0.92)},${round(y + drop)}L${x + r},${y}Z`,
      '#A89A7A',
    ),
    path(
      [-0.62, -0.2, 0.2, 0.66].map((k) => taper(x + r * k, y + ry * 0.9, x + r * k * 0.94, y + drop + ry * 0.7, 2)).join(''),
      '#A89A7A',
    ),
    `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${round(ry)}" fill="${ink.white}"/>`,
    path(
      `M${round(x - r * 0.5)},${round(y + 1)}h${round(r * 0.3)}l4,${round(ry * 0.36)}h-${round(r * 0.34)}ZM${round(x + r * 0.28)},${round(y - ry * 0.2)}h${round(r * 0.3)}l4,${round(ry * 0.36)}h-${round(r * 0.34)}Z`,
      ink.news,
    ),
    r > 60 ? glass(x - r * 0.18, y + 4) : '',
  ].join('')
}

/** A lamp on a tall stand: four globes about a bronze stem. */
export const stand = (x: number, y: number, h: number): string => {
  const s = round(h) / 200
  const globe = (gx: number, gy: number) => `<circle cx="${gx}" cy="${gy}" r="12" fill="${ink.white}"/>`
  return `<g transform="translate(${x} ${y}) scale(${s})">${[
    `<circle cy="-176" r="86" fill="${ink.wheatLight}" opacity=".17"/><circle cy="-176" r="54" fill="${ink.wheatLight}" opacity=".22"/>`,
    rays(0, -176, 40, 112, 26, 2.6, 'rgba(251,226,160,.55)', 5),
    path('M-3,-160h6V-16h-6ZM-20,0C-16,-14 -6,-10 -5,-24h10C6,-10 16,-14 20,0ZM-7,-70h14v8h-14ZM-6,-120h12v6h-12Z', '#4A3212'),
    path(
      'M-34,-172C-34,-150 -10,-150 0,-150C10,-150 34,-150 34,-172h-4C28,-156 8,-158 0,-158C-8,-158 -28,-156 -30,-172ZM-2,-150h4v-42h-4Z',
      '#4A3212',
    ),
    globe(-32, -182),
    globe(32, -182),
    globe(0, -204),
    globe(0, -170),
  ].join('')}</g>`
}

/** A small lamp with a pleated shade. */
export const tableLamp = (x: number, y: number, s: number): string =>
  [
    path(
      `M${round(x - s)},${round(y)}L${round(x - s * 2.6)},${round(y + s * 3)}h${round(s * 7.2)}L${round(x + s * 3)},${round(y)}Z`,
      ink.wheatLight,
      'opacity=".4"',
    ),
    path(
      `M${round(x - 0.14 * s)},${round(y - 2 * s)}h${round(0.28 * s)}v${round(2 * s)}h${round(0.5 * s)}v${round(0.3 * s)}h${round(-1.3 * s)}v${round(-0.3 * s)}h${round(0.5 * s)}Z`,
      '#4A3212',
    ),
    path(
      `M${round(x - 0.5 * s)},${round(y - 3 * s)}h${round(s)}l${round(0.6 * s)},${round(1.4 * s)}h${round(-2.2 * s)}Z`,
      ink.wheat,
    ),
    path(
      `M${round(x - 0.2 * s)},${round(y - 3 * s)}h${round(0.3 * s)}l${round(0.1 * s)},${round(1.4 * s)}h${round(-0.7 * s)}Z`,
      ink.white,
    ),
  ].join('')

/** The platform under red cloth and its tribune. */
export const platform = (): string =>
  [
    path('M500,296H866L884,322H482Z', '#4E3418'),
    path('M482,322H884V336H482Z', '#33210F'),
    path('M548,268H818V306H548Z', ink.red),
    path(
      range(9)
        .map((i) => taper(566 + i * 30, 274, 562 + i * 30, 305, 1.8))
        .join(''),
      ink.redDeep,
    ),
    path('M542,264H824V270H542Z', ink.redDeep),
    path('M606,260h22l3,5h-28ZM722,259h26l2,5h-30Z', ink.white),
    path('M664,238H706L710,306H660Z', '#6B4A22'),
    path('M658,234H712V241H658Z', '#8A5C2B'),
  ].join('')
