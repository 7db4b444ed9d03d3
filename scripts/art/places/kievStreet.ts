import { figure, type Kind } from '../people.ts'
import { dice, halftone, ink, path, range, round, taper } from '../vector.ts'
import { guard } from './armed.ts'
import { cab } from './cab.ts'
import { shade } from './hall.ts'
import { andrewsChurch, mansionOnSlope, type StreetHouse, sentryBox, streetHouse, windowOf } from './kievHouses.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { type Foliage, leafyTree } from './limes.ts'

/**
 * A steep street in Kiev, July 1918: below it the Dnieper, over it a baroque church on its hill, chestnuts, brick houses, a mansion
 * that Germans in field grey guard, a cab that waits for nobody.
 */
export const kievStreet = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

/** Where the far pavement lies: the street climbs to the right. */
const rise = (x: number): number => round(392 - 0.139 * x)

const fieldGrey = '#55666F'
const fieldDark = '#3B4A54'

const chestnut: Foliage = { crown: ['#2F5A3C', '#477448', '#6E9256', '#1E4230'], trunk: ['#54402C', '#33261A'] }

const houses: readonly StreetHouse[] = [
  { x: 604, w: 124, foot: rise, top: 156, floors: 3, bays: 4, wall: '#E0C078', dark: '#B9975A', roof: '#7E8F84' },
  { x: 728, w: 126, foot: rise, top: 118, floors: 3, bays: 4, wall: '#D9A08A', dark: '#AE7663', roof: '#6E5A48', spire: true },
]

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#BFD3D2"/>`,
    path('M0,0H1366V40Q1000,110 620,70T0,90Z', '#8FB3BA'),
    halftone([0, 0, 760, 90], 14, (_, y) => 0.6 - y / 170, '#7CA2AC', 'opacity=".7"'),
    path('M0,140Q360,120 760,150T1366,150V260H0Z', '#E6E0C4'),
    path(
      taper(30, 118, 320, 108, 5) + taper(520, 62, 820, 54, 5) + taper(200, 150, 420, 144, 3.4) + taper(880, 92, 1180, 84, 4),
      ink.white,
    ),
    river(),
    churchHill(),
    path('M540,330V262L620,236L760,204L860,180L1366,120V330Z', '#5F8258'),
    leafyTree({ x: 560, base: 316, tall: 104, w: 84, seed: 4 }, chestnut, 5),
    ...houses.map(streetHouse),
    mansionOnSlope(902, 1150, rise),
    leafyTree({ x: 878, base: rise(878) + 4, tall: 132, w: 84, seed: 8 }, chestnut, 6),
    leafyTree({ x: 1172, base: rise(1172) + 4, tall: 166, w: 116, seed: 15 }, chestnut, 7),
    street(),
    sentryBox(918, rise(918) + 12, 76),
    sentryBox(1128, rise(1128) + 16, 84),
    `<g transform="rotate(-7.9 560 368)">${cab(560, 372, 84, { flip: true, fare: false })}</g>`,
    parapet(),
    leafyTree({ x: 66, base: 424, tall: 430, w: 270, seed: 27 }, chestnut, 9),
    leafyTree({ x: 1322, base: 296, tall: 300, w: 210, seed: 31 }, chestnut, 9),
    fans(),
    shade([1200, 350, 166, 130], 'right', ink.soot, 'opacity=".24"'),
  ].join('')

/** The Dnieper below, its islands and the plain beyond it. */
const river = (): string =>
  [
    path('M0,226Q300,216 700,224V250H0Z', '#8FA88C'),
    path('M0,236Q260,230 700,236V250H0Z', '#77957A'),
    path('M0,244H640V380H0Z', '#6E9AA6'),
    path('M0,268H640V380H0Z', '#5B8894'),
    path('M110,262Q190,252 300,260Q240,268 110,262ZM20,284Q90,276 170,284Q100,292 20,284Z', '#8FA88C'),
    path(
      taper(60, 254, 220, 252, 2.4) + taper(210, 276, 400, 274, 3) + taper(40, 300, 210, 302, 3) + taper(240, 318, 380, 316, 3),
      '#A9C6CA',
    ),
    // A chain bridge far below.
    path('M0,248H250V251H0ZM60,230h6v26h-6ZM160,230h6v26h-6Z', ink.steel),
    path(
      'M-38,246Q10,250 62,231L62,233Q10,253 -38,249ZM63,231Q112,262 163,231V234Q112,265 63,234ZM163,231Q206,254 250,248V250Q206,257 163,234Z',
      ink.steel,
    ),
  ].join('')

const churchHill = (): string =>
  [
    path('M210,400L290,320L362,284L424,268L496,272L560,296L660,330V400Z', '#4E7A4C'),
    path('M210,400L290,320L362,284L386,276L350,320L330,400Z', '#77A062'),
    path(taper(490, 288, 530, 330, 6, -4) + taper(380, 296, 368, 344, 6, 4), '#36603F'),
    andrewsChurch(432, 278, 0.74),
    // The stair of iron steps that leads up to it.
    path('M422,282H442L462,334H426Z', '#C9BFA2'),
    path(
      range(7)
        .map((i) => `M${round(422 + i * 0.6)},${285 + i * 7}h${round(20 + i * 2)}v2h-${round(20 + i * 2)}Z`)
        .join(''),
      '#8F8368',
    ),
    leafyTree({ x: 338, base: 334, tall: 74, w: 70, seed: 19 }, chestnut, 5),
    leafyTree({ x: 506, base: 318, tall: 66, w: 66, seed: 22 }, chestnut, 5),
    leafyTree({ x: 292, base: 352, tall: 92, w: 90, seed: 12 }, chestnut, 5),
  ].join('')

/** Yellow brick on edge, as Kiev paves, and the two kerbs, all on one slope. */
const street = (): string => {
  const roll = dice(8)
  const band = (above: number, below: number) =>
    `M0,${round(rise(0) + above)}L1366,${round(rise(1366) + above * 0.7)}V${round(rise(1366) + below * 0.7)}L0,${round(rise(0) + below)}Z`
  let bricks = ''
  for (const row of range(9)) {
    const step = 40 + row * 8
    for (let x = -20 + (row % 2) * 20; x < width; x += step * (0.8 + roll() * 0.5)) {
      const y = rise(x) + 42 + row * 18 + row * row
      if (y < 478 && roll() > 0.6) bricks += taper(x, y, x + step * 0.5, y - step * 0.07, 1.2 + row * 0.16, -1.4)
    }
  }
  return [
    path(`M0,${rise(0)}L1366,${rise(1366)}V480H0Z`, '#D9B566'),
    path(band(0, 26), '#D3C8A8'),
    path(band(26, 33), '#9A8C6A'),
    path(bricks, '#AE8A44'),
    path(`M620,480L1366,${rise(1366) + 150}V480Z`, '#D3C8A8'),
    path(`M620,480L1366,${rise(1366) + 150}v9L664,480Z`, '#9A8C6A'),
    path(taper(80, 462, 980, 336, 3, 4) + taper(250, 480, 1120, 344, 3, 4), '#E8CC86'),
  ].join('')
}

/** The stone rail over the slope to the river. */
const parapet = (): string => {
  const balusters = range(17).map((i) => {
    const x = 4 + i * 19
    return `M${x},${round(rise(x))}l2,-12l-2,-10h8l-2,10l2,12Z`
  })
  return (
    path(balusters.join(''), '#D3C8A8') +
    path(
      `M0,${rise(0) - 21}L330,${rise(330) - 21}v-7L0,${rise(0) - 29}ZM0,${rise(0) + 4}L330,${rise(330) + 4}v-7L0,${rise(0) - 4}Z`,
      ink.paper,
    ) +
    path('M326,352h20v-46h-20ZM322,306h28v-6h-28Z', ink.paper) +
    path('M338,352h8v-46h-8Z', '#C4B894')
  )
}

/** Leaves of the chestnut, five fingers from one stalk, where a crown is near enough. */
const fans = (): string => {
  const fan = (x: number, y: number, r: number) =>
    [-1.1, -0.55, 0, 0.55, 1.1].map((a) => taper(x, y, x + Math.sin(a) * r, y + Math.cos(a) * r, r * 0.2)).join('')
  const places = [
    [118, 236, 26],
    [58, 262, 28],
    [166, 196, 24],
    [20, 224, 26],
    [96, 188, 24],
    [1252, 196, 24],
    [1296, 222, 26],
    [1344, 204, 26],
    [1270, 158, 22],
  ] as const
  return path(places.map(([x, y, r]) => fan(x, y, r)).join(''), '#6E9256')
}

const light = (): string => {
  const [yellow, red] = houses
  if (!yellow || !red) return ''
  return path(
    [windowOf(yellow, 1, 1), windowOf(yellow, 2, 2), windowOf(red, 0, 2), windowOf(red, 1, 0), windowOf(red, 2, 3)].join(''),
    ink.wheatLight,
  )
}

const kinds: readonly Kind[] = ['woman', 'gent', 'worker', 'woman', 'peasant', 'gent']

/** People one beside the other up the slope, each a little off the line. */
const climbing = (from: number, to: number, below: number, size: number, step: number, fill: string, seed: number): string => {
  const roll = dice(seed)
  let out = ''
  for (let x = from, i = seed; x < to; x += step * (0.7 + roll() * 0.6), i += 1)
    out += figure(x, rise(x) + below + roll() * 5, size * (0.92 + roll() * 0.14), {
      kind: kinds[i % kinds.length],
      pose: roll() > 0.4 ? 'walk' : 'stand',
      fill,
      flip: roll() > 0.5,
      rim: roll() > 0.4 ? ink.wheat : undefined,
    })
  return out
}

const german = (x: number, below: number, size: number, flip = false): string =>
  guard(x, rise(x) + below, size, 'german', { fill: size > 100 ? fieldDark : fieldGrey, rim: ink.fieldLight, close: true, flip })

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    german(950, 18, 72),
    german(1094, 20, 76, true),
    // An old officer and his aide on their way to table.
    figure(1010, rise(1010) + 30, 74, { kind: 'gent', pose: 'walk', fill: fieldDark, rim: ink.fieldLight }),
    figure(1040, rise(1040) + 30, 74, { kind: 'soldier', pose: 'walk', fill: fieldDark, rim: ink.fieldLight }),
    climbing(640, 800, 18, 62, 74, '#2B2622', 5),
  ].join(''),
  mid: [
    german(700, 58, 96),
    german(748, 60, 96),
    german(796, 60, 98),
    climbing(250, 340, 52, 92, 52, '#1F1A17', 3),
    climbing(890, 960, 66, 92, 58, '#1F1A17', 6),
    climbing(1180, 1300, 60, 92, 54, '#1F1A17', 9),
  ].join(''),
  near: [
    guard(40, 488, 190, 'german', { fill: fieldDark, rim: ink.fieldLight, close: true }),
    guard(140, 498, 188, 'german', { fill: fieldDark, rim: ink.fieldLight, close: true, flip: true }),
    guard(238, 508, 186, 'german', { fill: fieldDark, rim: ink.fieldLight, close: true }),
    figure(1010, 500, 166, { kind: 'woman', rim: ink.wheat }),
    figure(1096, 490, 176, { kind: 'gent', rim: ink.wheat, flip: true }),
    figure(1192, 478, 182, { kind: 'woman', rim: ink.wheat }),
    figure(1290, 470, 184, { kind: 'peasant', rim: ink.wheat, flip: true }),
  ].join(''),
})
