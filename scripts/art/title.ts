import type { Drawing } from './drawing.ts'
import { cuff, fist, sleeve } from './fist.ts'
import { word, wordInWedge } from './lettering.ts'
import { ear } from './rye.ts'
import { halftone, ink, path, polygon, rays, round, taper } from './vector.ts'

type Point = readonly [number, number]

/** The wheat and the wedge: a raised hand with five ears before a gold sun, and October as a red wedge. */
export const drawTitle = (): readonly Drawing[] => [
  { path: 'title.svg', svg: wide() },
  { path: 'title-tall.svg', svg: tall() },
]

const sheet = (w: number, h: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" preserveAspectRatio="xMidYMid slice">${content}</svg>`

/** Everything that matters lies between x = 171 and x = 1195, so that a centred crop to 4:3 keeps it. */
const wide = (): string => {
  const [w, h] = [1366, 768]
  const sun = { x: 356, y: 350, r: 266 }
  const wedge = { x: 486, y: 372, up: -0.3385, down: 0.098 }
  return sheet(
    w,
    h,
    [
      `<rect width="${w}" height="${h}" fill="${ink.paper}"/>`,
      rays(sun.x, sun.y, sun.r + 16, 1500, 60, 9, ink.wheat, 5),
      halftone([0, 0, 980, 640], 14, (x, y) => halo(x, y, sun, 230), ink.wheat),
      ...wedged(wedge, sun, w + 30, 46),
      halftone(
        [1150, 60, 216, 400],
        12,
        (x, y) =>
          y > wedge.y + (x - wedge.x) * wedge.down - 6 || y < wedge.y + (x - wedge.x) * wedge.up + 8
            ? 0
            : ((x - 1190) / 190) * 0.62,
        ink.redDeep,
      ),
      land(
        [
          [0, 622],
          [w, 432],
          [w, h],
          [0, h],
        ],
        [1500, 402],
        30,
        1,
        640,
      ),
      sheaf(sun.x - 14, 462, 1, 1),
      wordInWedge('OCTOBER', wedge, 634, 1182, 0.13, ink.paper),
      along(wedge, 652, 22, word('LEFT OF', 0, -116, 116, ink.soot)),
    ].join(''),
  )
}

/** For an upright phone; the lower third stays quiet for the buttons. */
const tall = (): string => {
  const [w, h] = [390, 844]
  const sun = { x: 192, y: 410, r: 152 }
  const wedge = { x: 8, y: 222, up: -0.3385, down: 0.098 }
  return sheet(
    w,
    h,
    [
      `<rect width="${w}" height="${h}" fill="${ink.paper}"/>`,
      rays(sun.x, sun.y, sun.r + 10, 640, 46, 6, ink.wheat, 5),
      halftone([0, 110, w, 500], 10, (x, y) => halo(x, y, sun, 130), ink.wheat),
      ...wedged(wedge, sun, w + 10, 14),
      land(
        [
          [0, 566],
          [w, 512],
          [w, h],
          [0, h],
        ],
        [450, 500],
        22,
        0.6,
        0,
      ),
      sheaf(sun.x - 4, 482, 0.54, 0.53),
      wordInWedge('OCTOBER', wedge, 74, 374, 0.13, ink.paper),
      along(wedge, 66, 12, word('LEFT OF', 0, -66, 66, ink.soot)),
    ].join(''),
  )
}

interface Sun {
  readonly x: number
  readonly y: number
  readonly r: number
}

interface Wedge {
  readonly x: number
  readonly y: number
  readonly up: number
  readonly down: number
}

/** Strength of the halftone round the sun, falling off over `reach`. */
const halo = (x: number, y: number, sun: Sun, reach: number): number => {
  const away = Math.hypot(x - sun.x, y - sun.y) - sun.r
  return away < 9 ? 0 : Math.max(0, 1 - away / reach) * 0.56
}

/** The sun, and the wedge that runs from its point off the sheet at `to`: red, with a darker under-side, soot before the sun. */
const wedged = (wedge: Wedge, sun: Sun, to: number, depth: number): readonly string[] => {
  const at = (x: number, slope: number): Point => [x, wedge.y + (x - wedge.x) * slope]
  const tip: Point = [wedge.x, wedge.y]
  const below: Point = [to, at(to, wedge.down)[1] + depth]
  const { x, y, r } = sun
  return [
    polygon([at(to, wedge.up), at(to, wedge.down), tip], ink.red),
    polygon([at(to, wedge.down), below, tip], ink.redDeep),
    `<clipPath id="sun"><circle cx="${x}" cy="${y}" r="${r}"/></clipPath><circle cx="${x}" cy="${y}" r="${r}" fill="${ink.wheat}"/>`,
    `<g clip-path="url(#sun)">${halftone([x - r, y - r * 0.2, 2 * r, 1.2 * r], r > 200 ? 12 : 9, (_, py) => Math.max(0, (py - y + r * 0.1) / (r * 1.3)) * 0.66, '#B87C14')}${polygon([at(to, wedge.up), below, tip], ink.soot)}</g>`,
  ]
}

/** Puts a word on the upper edge of the wedge, `lift` above it. */
const along = (wedge: Wedge, x: number, lift: number, drawn: string): string => {
  const angle = round((Math.atan(wedge.up) * 180) / Math.PI)
  return `<g transform="translate(${x} ${round(wedge.y + (x - wedge.x) * wedge.up - lift)}) rotate(${angle})">${drawn}</g>`
}

/** Ploughed land below an edge, its furrows running to one point; right of `calm` they lose their gold. */
const land = (edge: readonly Point[], [vx, vy]: Point, count: number, s: number, calm: number): string => {
  const [from, to] = [-1500 * s, 3000 * s]
  const bottom = 1120 * (s < 1 ? 0.95 : 1)
  const furrows = Array.from({ length: count }, (_, i) => {
    const x = from + (i / count) * (to - from)
    const dark = path(taper(vx, vy, x, bottom, 13 * s, 22 * s), i % 3 === 1 ? ink.soot : ink.ryeDeep)
    const lit = i % 3 === 0 && x < calm
    return lit ? dark + path(taper(vx, vy, x + 30 * s, bottom, 4 * s, 22 * s), ink.wheat) : dark
  }).join('')
  const points = edge.map(([x, y]) => `${x},${y}`).join(' ')
  return `<clipPath id="land"><polygon points="${points}"/></clipPath>${polygon(edge, ink.rye)}<g clip-path="url(#land)">${furrows}</g>`
}

/** The five ears in the hand, and their cut ends below it. */
const sheaf = (x: number, y: number, s: number, reach: number): string => {
  const ears = [
    { lean: -27, nod: -20, length: 256, grains: 8, fill: ink.rye, vein: ink.wheat },
    { lean: 27, nod: 30, length: 240, grains: 7, fill: ink.rye, vein: ink.wheat },
    { lean: -12, nod: -10, length: 300, grains: 9, fill: ink.paper, vein: ink.bronze },
    { lean: 14, nod: 10, length: 284, grains: 8, fill: ink.paper, vein: ink.bronze },
    { lean: 0, nod: 5, length: 302, grains: 10, fill: ink.soot, vein: ink.wheat },
  ]
  const ends = [
    [-26, 84, ink.wheat],
    [26, 78, ink.wheat],
    [-14, 100, ink.paper],
    [14, 96, ink.paper],
    [0, 112, ink.soot],
  ] as const
  const [hx, edge] = [20, `stroke="${ink.soot}" stroke-width="3" stroke-linejoin="round"`]
  return [
    `<g transform="translate(${x} ${y}) scale(${s})">`,
    sleeve(640),
    ...ends.map(([dx, length, fill]) =>
      path(
        `M${hx + dx * 0.3 - 5},60L${hx + dx - 5},${60 + length}L${hx + dx + 6},${57 + length}L${hx + dx * 0.3 + 5},60Z`,
        fill,
        edge,
      ),
    ),
    ...ears.map((each) => ear({ ...each, x: hx + each.lean * 0.5, y: -56, length: each.length * (reach / s), stalk: 3.6 })),
    fist(),
    cuff(),
    '</g>',
  ].join('')
}
