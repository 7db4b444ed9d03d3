import { dice, halftone, ink, mix, path, taper } from '../vector.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { birch, fir } from './trees.ts'

/**
 * A wood near Oryol in the autumn of 1941: firs, bare birches, mist, a road, a low sun. Nobody is here: what other places use
 * for their crowd is trees, far and near.
 */
export const forest = (): PlaceDrawing => ({
  ground: closer(ground()),
  light: '',
  far: closer(far()),
  mid: closer(mid()),
  near: closer(near()),
})

/** A step into the picture, so that a low strip of it still holds the road. */
const closer = (content: string): string => `<g transform="translate(-47.8 -33.6) scale(1.07)">${content}</g>`

const sun = { x: 742, y: 236 }
/** The side of a trunk on which the low sun lies. */
const lightAt = (x: number) => (x < sun.x ? 'right' : 'left')

/** A bank of mist, thin at both ends. */
const bank = (x: number, y: number, w: number, h: number, opacity: number): string =>
  path(taper(x - w / 2, y, x + w / 2, y, h), '#E9E2D0', `opacity="${opacity}"`)

/** A wall of firs far off; between the two ends of `gap` the road goes out. */
const wall = (base: number, tall: number, step: number, fill: string, seed: number, gap: readonly [number, number]): string => {
  const roll = dice(seed)
  let out = ''
  for (let x = -20; x < width + 20; x += step * (0.6 + roll() * 0.8)) {
    const aside = Math.min(Math.abs(x - gap[0]), Math.abs(x - gap[1]))
    const high = tall * Math.min(1, 0.42 + aside / 300) * (0.7 + roll() * 0.5)
    const slim = 0.28 + roll() * 0.12
    if (x < gap[0] || x > gap[1])
      out += fir({ x: Math.round(x), base, tall: high, w: high * slim, fill, seed: Math.round(x) + seed, tiers: 6 })
  }
  return out
}

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#C6C3B4"/>`,
    path('M0,0H1366V90Q1000,118 683,104T0,98Z', '#A9ADA5'),
    halftone([0, 60, 1366, 100], 13, (_, y) => 0.6 - (y - 60) / 170, '#949C97', 'opacity=".7"'),
    `<circle cx="${sun.x}" cy="${sun.y}" r="96" fill="#D9CDAE"/><circle cx="${sun.x}" cy="${sun.y}" r="50" fill="#F0E0B4"/>`,
    path(taper(580, 206, 930, 200, 2.6) + taper(650, 226, 1010, 222, 2.2) + taper(600, 248, 850, 246, 2), '#CDC4A8'),
    wall(290, 190, 34, '#9CA59B', 5, [668, 808]),
    bank(400, 250, 900, 20, 0.5),
    bank(1080, 262, 800, 18, 0.45),
    wall(298, 190, 42, '#71827B', 11, [600, 862]),
    path('M0,286Q340,272 683,283T1366,278V480H0Z', '#8F7650'),
    path(
      'M0,304Q220,292 430,304T676,312Q600,346 520,370T330,480H0ZM1366,302Q1160,290 980,302T806,312Q856,344 930,372T1010,480H1366Z',
      '#755A35',
    ),
    path(
      'M0,344Q240,322 420,346Q470,352 520,350Q420,392 360,420T250,480H0ZM1366,340Q1140,318 990,342Q930,352 890,350Q980,392 1040,424T1110,480H1366Z',
      '#5A4427',
    ),
    road(),
    leaves(7, 250, 300, 478),
    bank(640, 286, 1300, 13, 0.8),
    bank(250, 301, 700, 9, 0.45),
    bank(1130, 299, 760, 9, 0.45),
  ].join('')

/** A cart road with two ruts and water in them; it bends away towards the light. */
const road = (): string =>
  [
    path('M458,480C540,400 742,356 724,314Q716,299 735,286H744Q738,299 766,314C812,342 776,400 812,480Z', '#B5A37E'),
    path('M458,480C540,400 742,356 724,314Q716,299 735,286H738Q722,300 733,314C758,356 574,404 512,480Z', '#8D7A57'),
    path('M540,480C600,404 768,356 738,312Q728,299 738,286Q732,299 745,312C782,356 628,404 576,480Z', '#54411F'),
    path('M694,480C688,404 806,352 754,312Q742,299 741,286Q739,299 749,312C786,352 664,404 660,480Z', '#54411F'),
    path(taper(590, 440, 640, 404, 6, -6) + taper(728, 354, 752, 338, 2.6, -3) + taper(668, 462, 690, 424, 5, 3), '#E9E2D0'),
    path(taper(622, 474, 716, 366, 4.4, 9) + taper(652, 430, 746, 342, 2.6, 6), '#7E7A4C'),
  ].join('')

/** Fallen leaves, larger as they come nearer; few on the road. */
const leaves = (seed: number, count: number, from: number, to: number): string => {
  const roll = dice(seed)
  const tones = ['#B9802F', '#8E4A1D', '#D29A3A'] as const
  const fallen = ['', '', '']
  for (let i = 0; i < count; i += 1) {
    const [depth, x, tone, turn] = [roll(), roll() * width, Math.floor(roll() * 3), roll() - 0.5]
    const y = mix(from, to, depth)
    const size = 1.6 + depth * 5.4
    if (Math.abs(x - mix(744, 620, depth)) < mix(16, 150, depth) && tone !== 1) continue
    fallen[tone] += taper(x, y, x + size * 2.2, y + turn * size, size * 0.5)
  }
  return fallen.map((d, i) => path(d, tones[i] ?? '')).join('')
}

const far = (): string => {
  const roll = dice(23)
  let out = ''
  for (let i = 0; i < 29; i += 1) {
    const x = Math.round(mix(20, 1350, (i + roll() * 0.9) / 29))
    const tall = 210 + roll() * 90
    const base = 302 + Math.min(16, Math.abs(x - 735) / 60) + roll() * 6
    const lean = (roll() - 0.5) * 22
    if (Math.abs(x - 735) < 62) continue
    out +=
      i % 3 === 1
        ? fir({ x, base, tall: tall * 0.85, w: 78, fill: '#536860', seed: x, tiers: 8 })
        : birch({
            x,
            base,
            top: base - tall,
            w: 7 + roll() * 3,
            lean,
            bark: i % 2 ? '#D3CDBC' : '#7C786B',
            shade: i % 2 ? '#96948A' : '#605D53',
            mark: '#5C5A50',
            light: lightAt(x),
            seed: x,
            branches: 2,
          })
  }
  return out + bank(683, 305, 1340, 11, 0.55)
}

const mid = (): string => {
  const firs = [
    [40, 346, 400, 210],
    [120, 344, 300, 170],
    [1326, 344, 410, 220],
    [1268, 340, 290, 150],
    [452, 324, 230, 100],
    [1002, 322, 260, 110],
    [1128, 334, 350, 150],
    [262, 336, 340, 140],
    [356, 330, 180, 90],
  ] as const
  const birches = [
    [214, 346, -30, 22, -18, 4],
    [396, 334, -20, 17, 10, 9],
    [520, 328, 8, 13, -10, 2],
    [590, 318, 40, 10, 6, 7],
    [868, 322, 20, 12, 8, 5],
    [936, 330, -10, 16, -12, 11],
    [1078, 338, -30, 18, 14, 3],
    [1196, 346, -30, 22, -10, 8],
  ] as const
  return [
    ...firs.map(([x, base, tall, w], i) =>
      fir({
        x,
        base,
        tall,
        w,
        fill: i % 2 ? '#26392F' : '#1F3129',
        seed: x + 3,
        tiers: 11,
        lit: { fill: '#4B6153', side: lightAt(x) },
      }),
    ),
    ...birches.map(([x, base, top, w, lean, seed]) =>
      birch({
        x,
        base,
        top,
        w,
        lean,
        bark: '#E4DCCA',
        shade: '#948D7C',
        mark: '#27221D',
        light: lightAt(x),
        seed: seed * 17,
        branches: 2,
        twigs: [0.5, 0.9],
        leaf: '#C98A2B',
      }),
    ),
    bank(300, 346, 760, 8, 0.3),
    bank(1090, 344, 700, 8, 0.3),
  ].join('')
}

/** What stands before the eye: birches at both sides, grass, the edge of the ditch. */
const near = (): string => {
  const roll = dice(31)
  let grass = ''
  for (let i = 0; i < 190; i += 1) {
    const x = roll() * width
    const off = Math.abs(x - 640) / 683
    if (off < 0.34) continue
    const base = 486 - 108 * Math.sin(Math.min(1, (off - 0.3) / 0.7) * 1.5)
    grass += taper(x, base + 34, x + (roll() - 0.5) * 40, base - 8 - roll() * 30, 2.2)
  }
  const trunks = [
    [150, 420, 52, -26, 77],
    [312, 446, 40, 20, 41],
    [1060, 440, 44, -18, 58],
    [1250, 416, 54, 24, 93],
  ] as const
  return [
    ...trunks.map(([x, base, w, lean, seed]) =>
      birch({
        x,
        base,
        top: -60,
        w,
        lean,
        bark: '#F3EBDA',
        shade: '#857D6C',
        mark: ink.soot,
        light: lightAt(x),
        seed,
        branches: 2,
        twigs: [0.45, 0.7, 0.92],
        leaf: ink.wheat,
      }),
    ),
    path('M0,382Q120,384 220,420T450,480H0ZM1366,378Q1250,384 1140,424T880,480H1366Z', '#231A12'),
    path(grass, '#231A12'),
  ].join('')
}
