import { dice, halftone, ink, mix, path, range, round, taper } from '../vector.ts'
import { fieldGun } from './fieldGun.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { stars, sunDisc } from './sky.ts'
import { smoke, steamer } from './steamer.ts'
import { volgaPeople } from './volgaPeople.ts'
import { houses, lit, pane, type Season, timber, timberDark, town } from './volgaTown.ts'

/**
 * The Volga below Simbirsk, July 1918: a wooden town and its churches on the high bank, a paddle steamer at the landing-stage,
 * barges, the long railway bridge, a field gun on the quay.
 */
export const volga = (): PlaceDrawing => ({
  ground: ground(night),
  day: ground(summer),
  snow: ground(winter),
  light: light(),
  ...volgaPeople(),
})

const sun = { x: 1012, y: 224, r: 64 }

const summer: Season = {
  sky: ['#E9C98C', '#A9BDB6', '#8DA8A6', ink.wheatLight, 'rgba(243,231,206,.55)'],
  river: ['#5E8088', '#4E6F79', '#7F9FA1', '#38535D', ink.wheatLight],
  slope: ['#3F6B45', '#6E9A58', ink.rye, '#8FB56A'],
  tree: [ink.rye, '#4E8452'],
  planks: ['#6E5233', '#B98A55', '#4F3A22'],
  smokes: true,
  shines: 'sun',
}

/** The same without the sun; the hour darkens it further. */
const night: Season = {
  ...summer,
  sky: ['#9DB3C0', '#7A97AE', '#6A88A2', '#B4C2C4', ''],
  river: ['#5C8096', '#4A6E86', '#8FB0BE', '#345468', ink.wheatLight],
  slope: ['#47705C', '#6F9478', '#2A5548', '#8FAF90'],
  tree: ['#2A5548', '#4C7A64'],
  planks: ['#7A6A5A', '#A89680', '#54473A'],
  shines: 'stars',
}

/** First ice on the river, the steamer laid up, snow on roofs, bank and planks. */
const winter: Season = {
  sky: ['#C9C9BC', '#9DABAC', '#8597A0', '#DAD2BC', 'rgba(251,245,230,.35)'],
  river: ['#8FA3A8', '#6F8790', '#DCE2DC', '#4B636D', ink.paper],
  slope: ['#C2C9C4', ink.white, '#A3AFAD', '#87989B'],
  tree: ['#56645F', '#B8C2BC'],
  roof: ink.white,
  planks: ['#CFCCBE', ink.white, '#9A9C94'],
  smokes: false,
}

const ground = (season: Season): string =>
  [
    `<rect width="${width}" height="${height}" fill="${season.sky[0]}"/>`,
    path('M0,0H1366V120Q900,150 500,96T0,70Z', season.sky[1]),
    halftone([420, 20, 946, 170], 13, (_, y) => 0.6 - y / 300, season.sky[2], 'opacity=".6"'),
    path('M700,150Q1000,120 1366,150V240H700Z', season.sky[3]),
    season.shines === 'sun' ? sunDisc(sun, { reach: 330, count: 30, width: 4, fill: season.sky[4], seed: 8 }) : '',
    season.shines === 'stars' ? stars(64, 166, 17) : '',
    path(
      taper(860, 176, 1190, 170, 3.4) +
        taper(940, 196, 1366, 190, 3) +
        taper(640, 132, 960, 122, 4) +
        taper(1060, 96, 1366, 88, 5),
      ink.white,
    ),
    // The low bank beyond four versts of water, and the bridge.
    path('M560,236Q900,226 1366,232V244H560Z', season.smokes ? '#5C7A5E' : '#B9C2BC'),
    bridge(),
    water(season),
    season.shines === 'sun' ? road(season) : '',
    bank(season),
    town(season),
    barge(1112, 282, 0.9),
    barge(1258, 296, 1.2),
    steamer(),
    season.smokes ? smoke() : '',
    stage(),
    quay(season),
    stores(),
    fieldGun(1016, 346),
    shade([0, 300, 240, 180], 'left', ink.soot, 'opacity=".3"'),
  ].join('')

const bridge = (): string => {
  const spans = range(9).map((i) => {
    const [x0, x1] = [850 + i * 62, 850 + (i + 1) * 62]
    const [tall, deep] = [17 + i * 1.2, 20 + i * 1.6]
    const top = round(222 - tall)
    const bars = range(6)
      .map((k) => {
        const [a, b] = [mix(x0, x1, k / 6), mix(x0, x1, (k + 1) / 6)]
        const arch = (share: number) => round(221 - tall * Math.sin(Math.PI * mix(0.14, 0.86, share)))
        return taper(a, 222, b, arch((k + 1) / 6), 1.3) + taper(b, 222, a, arch(k / 6), 1.3)
      })
      .join('')
    const bow = `M${x0},222Q${x0 + 4},${top} ${x0 + 16},${top}H${x1 - 16}Q${x1 - 4},${top} ${x1},222L${x1 - 2},222Q${x1 - 7},${top + 3} ${x1 - 16},${top + 3}H${x0 + 16}Q${x0 + 7},${top + 3} ${x0 + 2},222Z`
    return `${bow}${bars}M${x0 - 4},222h8l1,${round(deep)}h-10Z`
  })
  return path(`${spans.join('')}M846,221H1410V225H846Z`, ink.steelDeep)
}

const water = ({ river }: Season): string => {
  const roll = dice(21)
  const strokes = (count: number, fill: string, wide: number) =>
    path(
      range(count)
        .map(() => {
          const y = 246 + roll() ** 1.4 * 90
          const x = mix(420, 1390, roll())
          const long = (20 + roll() * 60) * (0.4 + (y - 240) / 60)
          return taper(x, y, x + long, y + roll() * 2 - 1, wide * (0.4 + (y - 240) / 90))
        })
        .join(''),
      fill,
    )
  return [
    path('M300,240H1366V480H300Z', river[0]),
    path('M300,268H1366V480H300Z', river[1]),
    strokes(46, river[2], 2.6),
    strokes(30, river[3], 2.8),
  ].join('')
}

/** The high bank: it comes down on a long diagonal, cut by gullies and a stair of planks. */
const bank = ({ slope }: Season): string =>
  [
    path('M0,108L70,104L250,140L430,186L600,232L700,252L640,330L0,360Z', slope[0]),
    path('M0,108L70,104L250,140L430,186L600,232L700,252L690,258L590,244L420,202L240,160L60,124L0,126Z', slope[1]),
    path('M0,230L180,236L380,262L560,274L660,290L640,340H0Z', slope[2]),
    path(
      taper(40, 140, 20, 250, 9, 6) +
        taper(150, 150, 120, 260, 9, 8) +
        taper(300, 180, 262, 270, 9, 8) +
        taper(470, 222, 436, 282, 7, 6),
      slope[2],
    ),
    path(taper(96, 150, 70, 240, 4, 6) + taper(352, 196, 322, 262, 4, 5) + taper(222, 168, 200, 236, 4, 5), slope[3]),
  ].join('')

const barge = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-66,-10L-58,8H60L74,-12L60,-6H-54Z', timberDark),
    path('M-62,-10H66V-5H-60Z', '#A9743A'),
    path('M-40,-10V-28L-12,-36L18,-28V-10Z', timber),
    path('M-44,-26L-12,-38L22,-26L18,-24L-12,-34L-40,-24Z', '#C79A5B'),
    path('M44,-8h3v-62h-3Z', ink.soot),
    path('M47,-68l20,5l-20,7Z', ink.red),
    path('M-60,8H60l10,4H-70Z', '#2F4851'),
  ].join('')}</g>`

/** The landing-stage: a floating house with a carved gable, and the gangway to the quay. */
const stage = (): string =>
  [
    path('M352,318L360,334H566L572,318Z', timberDark),
    path('M352,312H572V320H352Z', '#A9743A'),
    path('M372,312V270H552V312Z', timber),
    path('M500,312V270H552V312Z', timberDark),
    path('M360,272L462,238L564,272L556,276L462,246L368,276Z', '#C79A5B'),
    path('M372,272L462,246L552,272Z', '#8A5C2B'),
    path(
      range(11)
        .map((i) => `M${372 + i * 17},276l5,8l5,-8Z`)
        .join(''),
      ink.white,
    ),
    path('M384,284h16v18h-16ZM408,284h16v18h-16ZM506,284h16v18h-16ZM530,284h16v18h-16Z', ink.night),
    path(
      'M382,282h20v2.4h-20ZM406,282h20v2.4h-20ZM504,282h20v2.4h-20ZM528,282h20v2.4h-20ZM382,302h20v2h-20ZM406,302h20v2h-20Z',
      ink.white,
    ),
    path('M440,312V278H484V312Z', ink.soot),
    path('M560,314L640,300L644,306L566,322Z', '#8A5C2B'),
  ].join('')

const quay = ({ planks }: Season): string =>
  [
    path('M0,480V340L352,332H620L900,326L1366,318V480Z', planks[0]),
    path('M0,340L352,332H620L900,326L1366,318V325L900,334L620,340H352L0,348Z', planks[1]),
    path(
      range(25)
        .map((i) => taper(mix(-120, 1486, i / 24), i < 12 ? 336 : 330, mix(-900, 2266, i / 24), 500, 3.4))
        .join(''),
      planks[2],
    ),
    path([96, 292, 560, 760, 1120, 1290].map((x, i) => `M${x},${352 - i * 4}v-26q7,-6 14,0v26Z`).join(''), timberDark),
    path(taper(574, 326, 500, 306, 3, 8) + taper(770, 326, 880, 296, 3, -10), ink.soot),
  ].join('')

const stores = (): string => {
  const crate = (x: number, y: number) =>
    path(`M${x},${y}h44v-22h-44Z`, '#8A6434') +
    path(`M${x},${y - 22}h44l6,-6h-44ZM${x + 44},${y}v-22l6,-6v22Z`, '#B98A55') +
    path(`M${x + 4},${y - 12}h36v2h-36Z`, timberDark)
  const sack = (x: number, y: number) =>
    path(`M${x - 20},${y}q-6,-12 4,-20q14,-8 32,0q10,8 4,20Z`, '#B9A070') +
    path(`M${x + 4},${y}q14,-10 12,-20q10,8 4,20Z`, '#8A754C')
  return [crate(1084, 368), crate(1136, 366), crate(1104, 346), sack(610, 362), sack(650, 364), sack(630, 346)].join('')
}

/** Windows and lamps that are lit. */
const light = (): string => {
  const panes = lit.map(([at, which]) => {
    const each = houses[at]
    return each ? pane(each, which) : ''
  })
  const decks = [512, 534, 600, 776, 798, 864].map((x) => `M${x},261h12v13h-12Z`)
  const saloon = [560, 580, 620, 746, 766, 826].map((x) => `M${x},227h11v12h-11Z`)
  const lamp = (x: number, y: number, r: number) =>
    `<circle cx="${x}" cy="${y}" r="${r * 3}" fill="${ink.wheatLight}" opacity=".35"/><circle cx="${x}" cy="${y}" r="${r}" fill="${ink.white}"/>`
  return [
    path([...panes, ...decks, ...saloon, 'M788,201h13v10h-13ZM805,201h13v10h-13Z'].join(''), ink.wheatLight),
    lamp(878, 150, 4),
    lamp(462, 264, 4),
    // What the steamer throws on the water.
    path(
      [540, 606, 700, 782, 868]
        .map((x, i) => [320, 325].map((y, k) => taper(x - 16 + k * 4, y + (i % 2), x + 18 - k * 5, y + (i % 2), 1.6)).join(''))
        .join(''),
      ink.wheatLight,
      'opacity=".7"',
    ),
  ].join('')
}

/** The road that a low sun lays on the water. */
export const road = ({ river }: Season): string => {
  const roll = dice(5)
  const strokes = range(15).map((i) => {
    const [y, w] = [247 + i * 5, 26 + i * 4.6]
    return taper(sun.x - w * (0.6 + roll() * 0.6), y, sun.x + w * (0.6 + roll() * 0.6), y, 3 + i * 0.16)
  })
  return path(strokes.join(''), river[4])
}
