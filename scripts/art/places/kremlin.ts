import { dice, halftone, ink, mix, path, range, round, taper } from '../vector.ts'
import { guard } from './armed.ts'
import { bonfire } from './bonfire.ts'
import { gold, onion, tiers } from './churches.ts'
import { fieldGun } from './fieldGun.ts'
import { shade } from './hall.ts'
import { brick, gateTower, merlons, wallTower } from './kremlinParts.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { leafyTree, limeLeaves } from './limes.ts'

/**
 * The Kremlin from the bridge before its gate, 1918: brick walls with swallow-tailed battlements, the tsars' eagle still on the
 * tower, one lit window behind the wall, riflemen and guns at the gate, machine-guns on the wall.
 */
export const kremlin = (): PlaceDrawing => ({
  ground: ground(),
  light: light(),
  fire: `<g transform="translate(566 374) scale(.6)">${bonfire(0, 0)}</g>`,
  ...people(),
})

/** Upper edge and foot of the wall on either side of the gate, and how tall its battlements are. */
const left = { from: { x: 150, top: 186, foot: 388, merlon: 26 }, to: { x: 664, top: 250, foot: 346, merlon: 13 } } as const
const right = { from: { x: 736, top: 252, foot: 346, merlon: 13 }, to: { x: 1170, top: 272, foot: 332, merlon: 8 } } as const
type Stretch = typeof left | typeof right

const onWall = ({ from, to }: Stretch, x: number): number => round(mix(from.top, to.top, (x - from.x) / (to.x - from.x)))

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#B9BDB4"/>`,
    path('M0,0H1366V86Q900,134 520,84T0,100Z', '#8FA3AA'),
    halftone([700, 0, 666, 110], 14, (_, y) => 0.62 - y / 190, '#7A929C', 'opacity=".7"'),
    path('M0,196Q400,172 760,190T1366,180V320H0Z', '#E3CFA0'),
    path(taper(230, 120, 560, 110, 4.4) + taper(780, 92, 1120, 84, 5) + taper(860, 150, 1180, 144, 3.4), '#D8D6C6'),
    behind(),
    wall(right, 34),
    wallTower(1190, 336, 0.94, brick),
    leafyTree({ x: 1118, base: 352, tall: 96, w: 96, seed: 6 }, limeLeaves, 5),
    leafyTree({ x: 1010, base: 352, tall: 74, w: 80, seed: 9 }, limeLeaves, 5),
    leafyTree({ x: 1240, base: 366, tall: 150, w: 150, seed: 15 }, limeLeaves, 6),
    wall(left, 30),
    path('M0,330L150,386L664,344H740L1170,330L1366,336V480H0Z', '#5F7A52'),
    path('M0,366L190,392L520,372L420,420L0,450Z', '#486848'),
    path('M900,362L1366,380V430L1010,392Z', '#486848'),
    wallTower(110, 404, 2.1, brick),
    // Grass that has grown up at its foot.
    path('M20,410Q40,394 60,402Q84,390 108,402Q136,390 156,402Q180,394 204,410Z', '#486848'),
    gateTower(700, 358, 0.8, brick),
    bridge(),
    shade([1190, 380, 176, 100], 'right', ink.soot, 'opacity=".28"'),
  ].join('')

/** Behind the wall: the cathedrals, the tall belfry, and the yellow house in which the government sits. */
const behind = (): string => {
  const house = [
    path('M800,284V214H1060V284Z', '#E0BE74'),
    path('M1030,284V214H1060V284Z', '#B89452'),
    path('M792,214L806,200H1052L1068,214Z', '#5C7F6A'),
    path('M796,212H1064V218H796Z', ink.paper),
    path('M880,200Q884,166 916,164Q948,166 952,200Z', '#5C7F6A'),
    path('M924,164Q948,168 952,200H936Q940,176 924,164Z', '#3D5E4D'),
    path('M876,200H956V206H876ZM912,164V154H920V164Z', ink.paper),
    path(
      range(11)
        .map((i) => `M${812 + i * 22},256v-24h9v24Z`)
        .join(''),
      '#2A3A42',
    ),
  ]
  return [
    ...house,
    path('M320,300V236H470V300Z', ink.white),
    path('M440,300V236H470V300Z', '#CBB98F'),
    path('M316,236q19,-18 38,0q19,-18 38,0q20,-18 40,0q20,-18 42,0Z', ink.white),
    onion(342, 230, 0.8, gold),
    onion(446, 230, 0.8, gold),
    onion(368, 228, 0.7, gold),
    onion(424, 228, 0.7, gold),
    onion(394, 228, 1.16, gold),
    path('M346,262v-16q4,-6 8,0v16ZM388,262v-16q4,-6 8,0v16ZM428,262v-16q4,-6 8,0v16Z', ink.night),
    tiers(540, 300, 0.86),
    path('M558,300V246H640V300Z', ink.white),
    path('M618,300V246H640V300Z', '#CBB98F'),
    onion(578, 248, 0.62, gold),
    onion(622, 248, 0.62, gold),
    onion(600, 246, 0.86, gold),
  ].join('')
}

/** A stretch of wall: battlements, a ledge below them, loopholes, courses of brick. */
const wall = ({ from, to }: Stretch, count: number): string => {
  const edge = (share: number, x: number) => {
    const t = (x - from.x) / (to.x - from.x)
    return round(mix(mix(from.top, from.foot, share), mix(to.top, to.foot, share), t))
  }
  const band = (a: number, b: number) =>
    `M${from.x},${edge(a, from.x)}L${to.x},${edge(a, to.x)}V${edge(b, to.x)}L${from.x},${edge(b, from.x)}Z`
  const roll = dice(5)
  const courses = range(34).map(() => {
    const [x, share] = [mix(from.x + 8, to.x - 40, roll()), 0.24 + roll() * 0.66]
    const long = 12 + roll() * 24
    return taper(x, edge(share, x), x + long, edge(share, x + long), 1.3)
  })
  return [
    path(merlons([from.x, from.top, from.merlon], [to.x, to.top, to.merlon], count), brick.light),
    path(band(0, 1), brick.light),
    path(band(0.56, 1), brick.dark, 'opacity=".5"'),
    path(band(0.1, 0.14), ink.news),
    path(band(0.14, 0.18), brick.dark),
    path(courses.join(''), brick.dark),
    path(band(0.94, 1), ink.soot, 'opacity=".3"'),
  ].join('')
}

/** The bridge to the gate between two parapets with battlements, its stones worn. */
const bridge = (): string => {
  const roll = dice(9)
  let stones = ''
  for (const row of range(8)) {
    const y = 366 + row * row * 1.3 + row * 6
    const reach = 70 + (y - 348) * 2.1
    const step = 22 + row * 8
    for (let x = 700 - reach; x < 690 + reach; x += step * (0.7 + roll() * 0.5))
      if (roll() > 0.5) stones += taper(x, y, x + step * 0.56, y, 1 + row * 0.3, -1.4 - row * 0.3)
  }
  return [
    path('M660,356H740L1080,480H320Z', '#C2B28E'),
    path('M680,356H720L860,480H540Z', '#D3C5A2'),
    path(stones, '#93845F'),
    path(merlons([330, 462, 24], [660, 340, 8], 15), brick.light),
    path('M330,462L660,340V352L346,480H286Z', brick.light),
    path('M346,480L660,352V348L310,480Z', brick.dark),
    path('M740,340L1070,462L1114,480H1054L740,352Z', brick.dark),
    path(merlons([740, 340, 8], [1070, 462, 24], 15), brick.dark),
  ].join('')
}

/** A single window is lit at the Council of People's Commissars, a lantern hangs in the gate. */
const light = (): string =>
  [
    path('M900,256v-24h9v24Z', ink.wheatLight),
    path('M684,358V327Q685,312 700,310Q715,312 716,327V358Z', ink.wheatLight, 'opacity=".45"'),
    `<circle cx="700" cy="326" r="9" fill="${ink.wheatLight}" opacity=".6"/><circle cx="700" cy="326" r="4" fill="${ink.white}"/>`,
  ].join('')

/** A heavy machine-gun and two men who serve it, seen above the battlements. */
const gunOnWall = (stretch: Stretch, x: number, s: number): string =>
  `<g transform="translate(${x} ${onWall(stretch, x) - 8 * s}) scale(${s})">${path(
    'M-30,-6H-4V-12H-30ZM-36,-8h8v-2h-8ZM-6,-18h4V0h-4ZM-2,2C-2,-14 4,-18 9,-18C14,-18 20,-14 20,2ZM4,-20C4,-30 14,-30 14,-20C14,-17 12,-15 9,-15C6,-15 4,-17 4,-20ZM1,-24H17Q15,-32 9,-32Q3,-32 1,-24ZM24,2C24,-12 28,-15 33,-15C38,-15 42,-12 42,2ZM28,-17C28,-26 38,-26 38,-17C38,-14 36,-12 33,-12C30,-12 28,-14 28,-17ZM25,-20H41Q39,-28 33,-28Q27,-28 25,-20Z',
    ink.soot,
  )}</g>`

const gunTurned = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(-1 1)">${fieldGun(0, 0, s)}</g>`

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    guard(656, 362, 62, 'soldier', { fill: '#241D18', rim: ink.wheat }),
    guard(744, 362, 62, 'soldier', { fill: '#241D18', rim: ink.wheat, flip: true }),
    guard(522, 376, 72, 'soldier', { fill: '#241D18', rim: ink.wheat }),
  ].join(''),
  mid: [
    gunOnWall(left, 306, 1),
    gunOnWall(left, 470, 0.8),
    gunOnWall(right, 850, 0.6),
    gunTurned(612, 386, 0.52),
    fieldGun(790, 386, 0.52),
    guard(648, 388, 84, 'soldier', { fill: '#1F1A17', rim: ink.wheat, close: true }),
    guard(754, 390, 84, 'soldier', { fill: '#1F1A17', rim: ink.wheat, close: true, flip: true }),
    guard(930, 398, 94, 'soldier', { fill: '#1F1A17', rim: ink.wheat, close: true }),
    guard(452, 404, 94, 'soldier', { fill: '#1F1A17', rim: ink.wheat, close: true, flip: true }),
  ].join(''),
  near: [
    ...[40, 150, 250].map((x, i) => guard(x, 482 + i * 8, 190, 'soldier', { rim: ink.wheat, close: true, flip: i === 1 })),
    ...[1130, 1236, 1334].map((x, i) => guard(x, 500 - i * 8, 190, 'soldier', { rim: ink.wheat, close: true, flip: i !== 1 })),
  ].join(''),
})
