import { figure, type Kind } from '../people.ts'
import { dice, halftone, ink, path, range, round, taper } from '../vector.ts'
import { cab, sledge } from './cab.ts'
import { blue, fiveDomes, gold, green, onion, tent, tiers } from './churches.ts'
import { groupOf } from './group.ts'
import { lettering, shade } from './hall.ts'
import { brick, merlons, wallTower } from './kremlinParts.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { bareTree, leafyTree, limeLeaves } from './limes.ts'
import { type House, houseRow, onFront } from './lowHouses.ts'

/**
 * A street in Moscow, 1918: low plastered houses and shops with nothing in their windows, a boulevard under limes, a cab, and over
 * the roofs many churches and far off the Kremlin. In snow a sledge takes the cab's place.
 */
export const moscowStreet = (): PlaceDrawing => ({
  ground: ground(summer),
  snow: ground(winter),
  light: light(),
  ...people(),
})

interface Season {
  readonly sky: readonly [string, string, string]
  readonly hill: readonly [string, string]
  readonly road: readonly [string, string, string]
  readonly pavement: readonly [string, string]
  /** What lies on roofs, in place of their own paint. */
  readonly roof?: string
  readonly snows: boolean
}

const summer: Season = {
  sky: ['#F0DCAE', '#A9C3BE', '#8FB0AE'],
  hill: ['#7C9A6B', '#5F8258'],
  road: ['#C2AE88', '#A08C68', '#D8C69E'],
  pavement: ['#D9C7A0', '#B39F79'],
  snows: false,
}

const winter: Season = {
  sky: ['#E6DCC6', '#B4BFC0', '#98A9AE'],
  hill: ['#DADCD4', '#B9C2C0'],
  road: ['#E4DFD0', '#B7B9B2', ink.white],
  pavement: [ink.white, '#C3C5BE'],
  roof: ink.white,
  snows: true,
}

const kinds: readonly Kind[] = ['woman', 'worker', 'gent', 'woman', 'soldier', 'peasant', 'woman']
const group = groupOf(kinds, { sway: 7, pose: (i) => (i % 3 === 1 ? 'walk' : 'stand') })

const front = { vanish: { x: 668, y: 276 }, from: 20, base: 436, focus: 300, trim: ink.paper, seed: 7 } as const

const houses = (roof: string | undefined): readonly House[] => [
  { depth: [-60, 84], top: 96, bays: 4, floors: 2, wall: '#D8907C', roof: roof ?? '#5C7F6A', shop: true, lit: 0.3 },
  { depth: [84, 250], top: 132, bays: 4, floors: 2, wall: '#E2B85C', roof: roof ?? '#8E3A2A', shop: true, lit: 0.2 },
  { depth: [250, 440], top: 78, bays: 5, floors: 2, wall: '#A9C0A0', roof: roof ?? '#6E4A36', lit: 0.2 },
  { depth: [440, 700], top: 190, bays: 4, floors: 1, wall: '#E8C98C', roof: roof ?? '#5C7F6A', lit: 0.3 },
  { depth: [700, 1100], top: 110, bays: 5, floors: 2, wall: '#D8A58C', roof: roof ?? '#8E3A2A', lit: 0.2 },
  { depth: [1100, 1900], top: 140, bays: 6, floors: 2, wall: '#E2C27C', roof: roof ?? '#5C7F6A', lit: 0 },
]

const ground = (season: Season): string =>
  [
    `<rect width="${width}" height="${height}" fill="${season.sky[0]}"/>`,
    path('M0,0H1366V96Q1000,140 640,92T0,64Z', season.sky[1]),
    halftone([640, 0, 726, 110], 15, (_, y) => 0.6 - y / 230, season.sky[2], 'opacity=".7"'),
    path(
      taper(420, 128, 720, 120, 4) + taper(800, 96, 1160, 88, 5) + taper(540, 72, 820, 66, 3.4) + taper(360, 166, 540, 162, 2.6),
      ink.white,
    ),
    city(season),
    paving(season),
    houseRow(front, houses(season.roof)).walls,
    shops(season),
    boulevard(season),
    season.snows ? sledge(716, 352, 82) : cab(716, 352, 82),
    shade([0, 360, 200, 120], 'left', ink.soot, 'opacity=".28"'),
    shade([1190, 370, 176, 110], 'right', ink.soot, 'opacity=".28"'),
  ].join('')

/** Forty times forty churches, as people say, and behind them the wall, the towers and the tall white belfry of the Kremlin. */
const city = ({ hill, roof, snows }: Season): string => {
  const roofs = [
    [548, 266, 44, '#B0553C'],
    [604, 262, 52, '#5C7F6A'],
    [670, 268, 46, '#A06A3C'],
    [738, 262, 50, '#B0553C'],
    [800, 268, 54, '#6E5A48'],
    [866, 266, 48, '#5C7F6A'],
    [1000, 262, 60, '#B0553C'],
  ] as const
  return [
    path('M380,286V236Q560,206 720,214T1060,236L1366,250V300H380Z', hill[0]),
    // The Kremlin on its hill.
    tiers(690, 218, 0.56),
    onion(640, 212, 0.62, gold),
    onion(656, 214, 0.5, gold),
    onion(664, 208, 0.78, gold),
    path('M630,222V204H676V222Z', ink.paper),
    onion(722, 216, 0.56, gold),
    onion(736, 214, 0.46, gold),
    path('M714,222V208H746V222Z', ink.paper),
    path('M556,240L820,232V250H556Z', brick.light),
    path('M556,246L820,240V250H556Z', brick.dark),
    path(merlons([556, 240, 5], [820, 233, 5], 26), brick.light),
    wallTower(572, 248, 0.56, brick),
    wallTower(778, 246, 0.64, brick),
    path('M380,290V258Q620,240 900,254T1366,262V300H380Z', hill[1]),
    ...roofs.map(
      ([x, y, w, fill]) =>
        path(`M${x},${y + 26}V${y}H${x + w}V${y + 26}Z`, '#E2CDA0') +
        path(`M${x + w * 0.7},${y + 26}V${y}H${x + w}V${y + 26}Z`, '#BBA67A') +
        path(`M${x - 4},${y}L${x + 8},${y - 13}H${x + w - 8}L${x + w + 4},${y}Z`, roof ?? fill) +
        path(`M${x + 8},${y + 8}h7v9h-7ZM${x + 24},${y + 8}h7v9h-7Z`, ink.steelDeep),
    ),
    fiveDomes(606, 276, 0.52, green, gold),
    tent(566, 276, 0.5, green, gold),
    tent(838, 278, 0.6, ['#B0553C', '#84402F'], green),
    fiveDomes(790, 280, 0.56, blue, gold),
    // The church at the corner of the boulevard.
    tiers(1014, 306, 0.98, gold),
    fiveDomes(926, 306, 1.12, blue, gold),
    path('M962,306V250H1000V306Z', ink.white),
    path('M984,306V250H1000V306Z', '#CBB98F'),
    path('M958,252L968,240H1002V252Z', roof ?? '#5C7F6A'),
    path('M862,312V288H1040V312Z', ink.paper),
    path('M858,286H1044V291H858Z', snows ? ink.white : '#5C7F6A'),
    path(
      range(8)
        .map((i) => `M${870 + i * 22},308v-12h12v12Z`)
        .join(''),
      '#CBB98F',
    ),
  ].join('')
}

/** The pavements, and cobbles in rows that bend away to the right. */
const paving = ({ road, pavement }: Season): string => {
  const roll = dice(6)
  let stones = ''
  for (const row of range(10)) {
    const y = 306 + row * row * 1.4 + row * 5
    const step = 22 + row * 9
    for (let x = 470 - row * 40; x < 960 + row * 34; x += step * (0.7 + roll() * 0.5))
      if (roll() > 0.75) stones += taper(x, y + roll() * 3, x + step * 0.6, y + roll() * 3, 0.9 + row * 0.28, -1.4 - row * 0.4)
  }
  return [
    path('M0,300H1366V480H0Z', pavement[1]),
    path('M-20,480V430L600,288H700L560,330L260,480Z', pavement[0]),
    path('M220,480L600,300Q660,288 700,290H840Q880,306 960,350L1180,480Z', road[0]),
    path('M220,480L600,300Q640,292 664,290L470,370L330,480Z', road[1], 'opacity=".5"'),
    path(stones, road[1]),
    path(taper(400, 480, 640, 304, 3.4, -10) + taper(520, 480, 676, 302, 3, -8), road[2]),
    path('M960,350L1180,480H1366V330L1000,306H860Q900,320 960,350Z', pavement[0]),
    path('M872,320Q908,330 960,350L1180,480H1160L944,352Q900,332 866,324Z', pavement[1]),
  ].join('')
}

/** Shops with signs over empty panes, a slip of paper on each: sold out. */
const shops = ({ snows }: Season): string => {
  const sign = (d0: number, d1: number, y: number, h: number, words: string, fill: string, letters: string) => {
    const [[x0, y0], [x1, y1], [, y2], [, y3]] = [
      onFront(front, d0, y),
      onFront(front, d1, y),
      onFront(front, d1, y + h),
      onFront(front, d0, y + h),
    ]
    const [mx, my] = [(x0 + x1) / 2, (y0 + y1 + y2 + y3) / 4]
    const slope = round((Math.atan2(y1 - y0 + y2 - y3, 2 * (x1 - x0)) * 180) / Math.PI)
    return (
      path(`M${x0},${y0}L${x1},${y1}V${y2}L${x0},${y3}Z`, fill) +
      `<g transform="translate(${round(mx)} ${round(my)}) skewY(${slope})">${lettering(words, 0, 0, (x1 - x0) * 0.82, ((y3 - y0 + y2 - y1) / 2) * 0.56, letters)}</g>`
    )
  }
  const slip = (deep: number, y: number) => {
    const [[x0, y0], [x1, y1]] = [onFront(front, deep, y), onFront(front, deep + 9, y)]
    return `M${x0},${y0}L${x1},${y1}v17L${x0},${y0 + 18}Z`
  }
  const [bx, by] = onFront(front, 250, 262)
  return [
    path(slip(14, 338) + slip(112, 336) + slip(188, 340), ink.paper),
    sign(2, 76, 262, 34, 'МЯСО', ink.soot, ink.paper),
    sign(92, 240, 276, 36, 'КАЛАЧИ', ink.rye, ink.wheat),
    // The baker's gilt loaf on its bracket, over an empty window.
    path(`M${bx - 4},${by}h44v3h-44Z`, ink.soot),
    path(`M${bx + 20},${by + 3}h2v8h-2Z`, ink.soot),
    `<path d="M${bx + 12},${by + 22}C${bx + 12},${by + 8} ${bx + 30},${by + 8} ${bx + 30},${by + 22}" fill="none" stroke="${ink.wheat}" stroke-width="4"/>`,
    path(
      `M${bx + 4},${by + 24}Q${bx + 21},${by + 12} ${bx + 38},${by + 24}Q${bx + 36},${by + 38} ${bx + 21},${by + 38}Q${bx + 6},${by + 38} ${bx + 4},${by + 24}Z`,
      ink.wheat,
    ),
    path(taper(bx + 10, by + 28, bx + 32, by + 28, 2, 4), ink.bronze),
    snows ? path(`M${bx - 4},${by - 3}h44v3h-44Z`, ink.white) : '',
  ].join('')
}

const lamp = (x: number, y: number, tall: number): string =>
  `<g transform="translate(${x} ${y}) scale(${tall / 100})">${
    path('M-2,0V-76H2V0ZM-6,0L-3,-14H3L6,0ZM-14,-66H14V-63H-14ZM-9,-78H9L7,-76H-7ZM-8,-96L0,-104L8,-96Z', ink.soot) +
    path('M-6,-78L-8,-96H8L6,-78Z', '#C9C4AA')
  }</g>`

/** The boulevard: limes in two rows, an iron fence, a bench, a round pillar for bills. */
const boulevard = ({ snows, pavement }: Season): string => {
  const stand = [
    { x: 1076, base: 318, tall: 150, w: 92, seed: 5 },
    { x: 1134, base: 328, tall: 206, w: 128, seed: 9 },
    { x: 1212, base: 346, tall: 286, w: 176, seed: 14 },
    { x: 1330, base: 384, tall: 400, w: 260, seed: 21 },
  ]
  const tree = (at: (typeof stand)[number], i: number) =>
    snows ? bareTree(at, '#3A2E26', ink.white) : leafyTree(at, limeLeaves, 6 + i * 2)
  const fence = range(17).map((i) => {
    const t = i / 16
    const k = 1 / (1 + 2.4 * (1 - t))
    const [x, y] = [round(980 + (1480 - 980) * ((k - 0.294) / 0.706)), round(316 + 116 * ((k - 0.294) / 0.706))]
    const h = round(46 * k)
    return [x, y, h] as const
  })
  const rail = (share: number, thick: number) => {
    const [[ax, ay, ah], [bx, by, bh]] = [fence[0] ?? [0, 0, 0], fence[16] ?? [0, 0, 0]]
    return `M${ax},${round(ay - ah * share)}L${bx},${round(by - bh * share)}v${thick * 1.6}L${ax},${round(ay - ah * share + thick)}Z`
  }
  return [
    path('M1000,306H1366V352L1180,326Z', snows ? pavement[0] : '#5F8258'),
    ...stand.map(tree),
    path(rail(1, 2) + rail(0.4, 1.6), ink.soot),
    path(fence.map(([x, y, h]) => `M${round(x - 1.4)},${y}V${round(y - h - 4)}h${round(1 + h / 16)}V${y}Z`).join(''), ink.soot),
    lamp(1046, 326, 112),
    pillar(1108, 356),
  ].join('')
}

/** A round pillar with bills, newspapers and decrees. */
const pillar = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${[
    path('M-21,0V-84H21V0Z', '#6E7A5E'),
    path('M8,0V-84H21V0Z', '#4C5842'),
    path('M-25,-84H25V-89H-25ZM-22,-89Q0,-112 22,-89ZM-24,0H24V-6H-24Z', '#34402E'),
    path('M-1,-102h2v-9h-2Z', '#34402E'),
    path('M-18,-78H0V-52H-18ZM-16,-46H-2V-14H-16ZM5,-30H19V-12H5Z', ink.paper),
    path('M3,-76H18V-38H3Z', ink.red),
    path(
      range(5)
        .map((i) => `M-15,${-72 + i * 4}h${i === 0 ? 12 : 10}v1.4h-12ZM-13,${-40 + i * 5}h9v1.4h-9Z`)
        .join(''),
      ink.smoke,
    ),
    path('M6,-72H15V-66H6ZM6,-62H15V-60H6ZM6,-56H13V-54H6Z', ink.paper),
  ].join('')}</g>`

/** Few windows are lit in a city that often has no electric light: oil lamps here and there, a votive lamp at the church. */
const light = (): string =>
  [
    houseRow(front, houses(undefined)).lit,
    path('M900,280v-24q4,-8 8,0v24ZM948,280v-24q4,-8 8,0v24Z', ink.wheatLight),
    path('M612,270h7v9h-7ZM746,270h7v9h-7Z', ink.wheatLight),
  ].join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    // The queue for tomorrow's bread.
    group({ from: 360, to: 560, y: 336, size: 62, step: 19, fill: '#2B2420', seed: 4, pose: 'stand' }),
    group({ from: 640, to: 690, y: 304, size: 34, step: 17, fill: '#3A322C', seed: 8, pose: 'walk' }),
    group({ from: 880, to: 1000, y: 330, size: 50, step: 34, fill: '#2B2420', seed: 11, pose: 'walk' }),
  ].join(''),
  mid: [
    group({ from: 250, to: 400, y: 374, size: 104, step: 40, fill: '#1F1A17', seed: 9, pose: 'stand' }),
    group({ from: 940, to: 1040, y: 366, size: 92, step: 46, fill: '#1F1A17', seed: 3 }),
    figure(1140, 362, 92, { kind: 'woman', fill: '#1F1A17', rim: ink.wheat }),
    figure(1180, 366, 96, { kind: 'gent', fill: '#1F1A17', rim: ink.wheat, flip: true }),
    figure(546, 372, 92, { kind: 'woman', fill: '#1F1A17', rim: ink.wheat }),
  ].join(''),
  near: [
    group({ from: -10, to: 330, y: 474, size: 186, step: 74, fill: ink.soot, seed: 6 }),
    group({ from: 1060, to: 1400, y: 476, size: 190, step: 76, fill: ink.soot, seed: 15 }),
    group({ from: 410, to: 560, y: 500, size: 152, step: 70, fill: ink.soot, seed: 22, pose: 'walk' }),
    group({ from: 840, to: 1000, y: 504, size: 152, step: 70, fill: ink.soot, seed: 26, pose: 'walk' }),
  ].join(''),
})
