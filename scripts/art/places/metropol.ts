import { figure } from '../people.ts'
import { halftone, ink, mix, path, polygon, range, rays, round, taper } from '../vector.ts'
import { type At, barrel, quad } from './barrel.ts'
import { crowdRow, delegates, type Head } from './crowd.ts'
import { cloth, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { glass, palm } from './props.ts'
import { behindTable } from './seated.ts'

/**
 * The restaurant of the Hotel Metropol, now a parliament's: a vault of coloured glass, palms in tubs, a marble fountain without
 * water, lamps on tall stands, and the Executive Committee at tables with white cloths before a platform.
 */
export const metropol = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

/** How much smaller the end wall is than the picture's plane. */
const end = 0.42
const space = { x: 683, y: 214, half: 740, spring: -76, rise: 176, floor: 236 }
const { onVault, onWall } = barrel(space)
const gold = '#C08A3A'
const wall = '#7C5B35'
const wallDark = '#5B4126'
const marble = '#D9CDB0'

const [endLeft, endSpring] = onWall(-1, end, 0)
const [endRight, endFloor] = onWall(1, end, 1)

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="${wallDark}"/>`,
    vault(),
    ...([-1, 1] as const).map(sideWall),
    endWall(),
    paving(),
    platform(),
    [palm(300, 336, 196, 4), palm(1066, 336, 196, 9)].join(''),
    fountain(),
    ...far.map(table),
    ...middle.map(table),
    shade([0, 100, 250, 300], 'left'),
    shade([1116, 100, 250, 300], 'right'),
  ].join('')

/** Coloured panes between bronze ribs, and the lunette of the end wall. */
const vault = (): string => {
  const depths = [1.14, 0.84, 0.64, 0.51, end]
  const count = 14
  const fills = ['#8FB7A4', '#5E9385', '#C9CFA2', '#7AA795'] as const
  const panes = fills.map(() => '')
  let ribs = ''
  let jewels = ''
  depths.slice(1).forEach((near, bay) => {
    const before = depths[bay] ?? near
    for (const i of range(count)) {
      const [from, to] = [i / count, (i + 1) / count]
      const at = i === 0 || i === count - 1 ? 1 : (i + bay) % 2 ? 0 : i % 4 === 3 ? 2 : 3
      panes[at] += quad(onVault(from, before), onVault(to, before), onVault(to, near), onVault(from, near))
      if ((i + bay) % 2 === 0) {
        const [a, b] = [mix(from, to, 0.5), mix(before, near, 0.52)]
        jewels += quad(
          onVault(a - 0.014, b),
          onVault(a, mix(before, near, 0.26)),
          onVault(a + 0.014, b),
          onVault(a, mix(before, near, 0.8)),
        )
      }
    }
    const arch = range(count + 1).map((i) => onVault(i / count, near))
    const back = range(count + 1).map((i) => onVault(1 - i / count, near * 1.02))
    ribs += quad(...arch, ...back)
  })
  const long = range(count + 1)
    .map((i) => taper(...onVault(i / count, 1.14), ...onVault(i / count, end), i % 7 === 0 ? 4 : 2.4))
    .join('')
  return panes.map((d, i) => path(d, fills[i] ?? '')).join('') + path(jewels, ink.wheat) + path(long + ribs, '#4A3A22')
}

/** A wall of pilasters, mirrors under arches between them, and a gilt cornice. */
const sideWall = (side: -1 | 1): string => {
  const bays = [1.06, 0.8, 0.62, 0.5, end]
  const mirror = (from: number, to: number) => {
    const [a, b] = [mix(from, to, 0.2), mix(from, to, 0.8)]
    const m = mix(a, b, 0.5)
    return quad(
      onWall(side, a, 0.78),
      onWall(side, a, 0.34),
      onWall(side, mix(a, m, 0.5), 0.22),
      onWall(side, m, 0.19),
      onWall(side, mix(m, b, 0.5), 0.22),
      onWall(side, b, 0.34),
      onWall(side, b, 0.78),
    )
  }
  const pairs = bays.slice(1).map((to, i) => [bays[i] ?? 1, to] as const)
  return [
    path(quad(onWall(side, 1.1, 0), onWall(side, end, 0), onWall(side, end, 1), onWall(side, 1.1, 1)), wall),
    path(quad(onWall(side, 1.1, 0.82), onWall(side, end, 0.82), onWall(side, end, 1), onWall(side, 1.1, 1)), wallDark),
    path(pairs.map(([from, to]) => mirror(from, to)).join(''), '#A9B79C'),
    path(
      pairs
        .map(([from, to]) => {
          const [a, b] = [mix(from, to, 0.3), mix(from, to, 0.5)]
          return quad(onWall(side, a, 0.76), onWall(side, a, 0.4), onWall(side, b, 0.28), onWall(side, b, 0.5))
        })
        .join(''),
      '#CBD2B2',
    ),
    path(
      bays
        .slice(1)
        .map((d) =>
          quad(
            onWall(side, d * 1.035, 0.03),
            onWall(side, d * 0.985, 0.03),
            onWall(side, d * 0.985, 1),
            onWall(side, d * 1.035, 1),
          ),
        )
        .join(''),
      marble,
    ),
    path(
      bays
        .slice(1)
        .map((d) =>
          quad(
            onWall(side, d * 1.05, 0.03),
            onWall(side, d * 0.975, 0.03),
            onWall(side, d * 0.975, 0.09),
            onWall(side, d * 1.05, 0.09),
          ),
        )
        .join('') +
        quad(onWall(side, 1.14, -0.045), onWall(side, end, -0.045), onWall(side, end, 0.03), onWall(side, 1.14, 0.03)),
      gold,
    ),
  ].join('')
}

/** The end wall: a fan of panes over a cornice, two doors with curtains, and a great arch behind the platform. */
const endWall = (): string => {
  const arch = range(15).map((i) => onVault(i / 14, end))
  const middleOf = (share: number, k: number): At => {
    const [x, y] = onVault(share, end)
    return [round(mix(683, x, k)), round(mix(endSpring, y, k))]
  }
  const fan = (k0: number, k1: number, every: number) =>
    range(10)
      .filter((i) => i % 2 === every)
      .map((i) => quad(middleOf(i / 10, k0), middleOf(i / 10, k1), middleOf((i + 1) / 10, k1), middleOf((i + 1) / 10, k0)))
      .join('')
  return [
    polygon(arch, '#4A3A22'),
    path(fan(0.3, 0.6, 0) + fan(0.64, 0.95, 1), '#C9CFA2'),
    path(fan(0.3, 0.6, 1) + fan(0.64, 0.95, 0), '#5E9385'),
    path(quad(...range(11).map((i) => middleOf(i / 10, 0.26))), ink.wheat),
    path(`M${endLeft},${endSpring}H${endRight}V${endFloor}H${endLeft}Z`, '#8A6840'),
    path(`M${endLeft},${endSpring - 4}H${endRight}V${endSpring + 6}H${endLeft}Z`, gold),
    // Curtained doors, and the wall behind whoever speaks.
    [420, 866]
      .map(
        (x) =>
          path(`M${x},${endFloor}V212q40,-22 80,0V${endFloor}Z`, '#3A2415') +
          path(
            `M${x + 3},${endFloor}V214q26,-14 37,-11q-6,60 -37,${endFloor - 214}ZM${x + 77},${endFloor}V214q-26,-14 -37,-11q6,60 37,${endFloor - 214}Z`,
            ink.redDeep,
          ),
      )
      .join(''),
    path(`M540,${endFloor}V204H826V${endFloor}Z`, '#6A4C2C'),
    cloth(570, 134, 226, 26, 'ВСЯ ВЛАСТЬ СОВѢТАМЪ'),
  ].join('')
}

/** Slabs of two stones that run to one point. */
const paving = (): string => {
  const rows = [end, 0.47, 0.54, 0.64, 0.78, 0.98, 1.3]
  const cell = (row: number, column: number): string => {
    const [a, b] = [rows[row] ?? 1, rows[row + 1] ?? 1]
    const x = (k: number, d: number) => round(space.x + k * 124 * d)
    const y = (d: number) => round(space.y + space.floor * d)
    return `M${x(column, a)},${y(a)}H${x(column + 1, a)}L${x(column + 1, b)},${y(b)}H${x(column, b)}Z`
  }
  return [
    path(`M${endLeft},${endFloor}H${endRight}L1700,540H-340Z`, '#A98F63'),
    path(
      range(6)
        .flatMap((row) => range(14).map((i) => [row, i - 7] as const))
        .filter(([row, column]) => (row + column) % 2 === 0)
        .map(([row, column]) => cell(row, column))
        .join(''),
      '#7E6440',
    ),
  ].join('')
}

const platform = (): string =>
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

/** A basin, a stem and a bowl of marble. Nothing runs: there is nobody to see to it. */
const fountain = (): string =>
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

interface Table {
  readonly x: number
  readonly y: number
  /** Half its width. */
  readonly r: number
}

const far: readonly Table[] = [
  { x: 596, y: 338, r: 44 },
  { x: 780, y: 338, r: 44 },
  { x: 936, y: 334, r: 44 },
  { x: 210, y: 346, r: 46 },
  { x: 1150, y: 346, r: 46 },
]
const middle: readonly Table[] = [
  { x: 190, y: 408, r: 82 },
  { x: 672, y: 396, r: 84 },
  { x: 934, y: 392, r: 82 },
  { x: 1190, y: 414, r: 84 },
]

/** A round table under a white cloth with papers, glasses and a small lamp that is lit in the sheet `light`. */
const table = ({ x, y, r }: Table): string => {
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
const stand = (x: number, y: number, h: number): string => {
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
const tableLamp = (x: number, y: number, s: number): string =>
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

const light = (): string =>
  [
    halftone(
      [300, 320, 766, 150],
      12,
      (x, y) => 0.6 - Math.abs(x - 683) / 620 - Math.abs(y - 380) / 240,
      ink.wheatLight,
      'opacity=".4"',
    ),
    stand(548, 344, 172),
    stand(828, 344, 172),
    stand(384, 330, 132),
    stand(982, 330, 132),
    stand(96, 380, 250),
    stand(1270, 380, 250),
    ...far.map(({ x, y }) => tableLamp(x + 6, y, 7)),
    ...middle.map(({ x, y }) => tableLamp(x + 16, y + 2, 12)),
  ].join('')

/** Who sits behind a table, the body ending at its edge; the one in front of it from behind. */
const behind = ({ x, y, r }: Table, heads: readonly Head[], size: number, fill: string): string =>
  heads
    .map((head, i) => {
      const at = x + (i - (heads.length - 1) / 2) * size * 1.2
      return behindTable(at, round(y - r * 0.17), size, head, { fill, flip: i % 2 === 1, arms: i % 2 === 1 ? 'apart' : 'folded' })
    })
    .join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    (['cap', 'bare', 'beard', 'bowler', 'shawl'] as const)
      .map((head, i) => behindTable([562, 600, 638, 738, 786][i] ?? 0, 265, 33, head, { fill: '#1C1410', flip: i > 2 }))
      .join(''),
    figure(685, 300, 108, { kind: 'gent', pose: 'raise', fill: '#14100D', rim: ink.wheat }),
    path('M664,240H706L710,306H660Z', '#6B4A22'),
    path('M658,236H712V243H658Z', '#8A5C2B'),
    behind(far[0] as Table, ['cap', 'papakha'], 36, '#2C2018'),
    behind(far[1] as Table, ['bowler', 'soldier'], 36, '#2C2018'),
    behind(far[2] as Table, ['shawl', 'cap'], 36, '#2C2018'),
    behind(far[3] as Table, ['soldier', 'bare'], 38, '#2C2018'),
    behind(far[4] as Table, ['cap', 'beard'], 38, '#2C2018'),
  ].join(''),
  mid: [
    behind(middle[0] as Table, ['beard', 'cap'], 62, '#17120F'),
    behind(middle[1] as Table, ['bare', 'soldier'], 62, '#17120F'),
    behind(middle[2] as Table, ['sailor', 'shawl'], 62, '#17120F'),
    behind(middle[3] as Table, ['bowler', 'papakha'], 64, '#17120F'),
  ].join(''),
  near: [
    crowdRow({
      from: 30,
      to: 1360,
      y: 428,
      size: 112,
      step: 150,
      fill: [ink.soot, '#120F0D'],
      seed: 17,
      heads: delegates,
      rim: ink.wheat,
    }),
  ].join(''),
})
