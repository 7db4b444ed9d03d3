import { figure, type Kind } from '../people.ts'
import { dice, halftone, ink, mix, path, polygon, range, round, taper } from '../vector.ts'
import { onion } from './churches.ts'
import { groupOf } from './group.ts'
import { kremlinHill } from './kremlinHill.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { bareTree } from './limes.ts'
import { sunDisc } from './sky.ts'

/** The ice breaks on the Moskva, April 1918: floes on dark water, the Kremlin over the far bank, an iron bridge, a wall with decrees. */
export const riverIce = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const sun = { x: 548, y: 214, r: 50 }
const kinds: readonly Kind[] = ['woman', 'worker', 'gent', 'soldier', 'woman', 'peasant']
const group = groupOf(kinds, { sway: 6 })

/** As in a mirror: the bank and the bridge go away to the left. */
const turned = (content: string): string => `<g transform="translate(${width} 0) scale(-1 1)">${content}</g>`

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#E8D3A4"/>`,
    path('M0,0H1366V90Q960,140 560,92T0,112Z', '#A9BDBC'),
    halftone([726, 0, 640, 120], 14, (_, y) => 0.6 - y / 210, '#8FA8AC', 'opacity=".7"'),
    path('M690,196Q366,160 0,190V280H690Z', ink.wheatLight),
    sunDisc(sun, { reach: 210, count: 26, width: 3.4, fill: 'rgba(251,245,230,.5)', seed: 8 }),
    path(taper(900, 130, 1240, 122, 5) + taper(220, 120, 520, 112, 4) + taper(980, 164, 1330, 158, 3), ink.white),
    turned(farBank()),
    kremlinHill(),
    water(),
    turned(bridge()),
    quay(),
  ].join('')

const farBank = (): string =>
  [
    path('M740,276V246L770,236H820L850,246H900L930,238H1010L1040,246H1120L1160,234H1240L1280,246H1366V284H740Z', '#9C9C8C'),
    path('M760,276V252H1366V284H760Z', '#86887C'),
    onion(1010, 242, 0.6, ['#8C9488', '#747C72'], '#B5B4A4', '#9C9C8C'),
    onion(1188, 238, 0.8, ['#8C9488', '#747C72'], '#B5B4A4', '#9C9C8C'),
    path('M1290,250V150h10v100ZM1318,250V176h8v74Z', '#86887C'),
    path('M1296,150q14,-20 46,-24q-22,14 -30,28Z', '#B4AE9C'),
  ].join('')

/** Dark water, the road of the sun on it, and the floes: larger the nearer they drift, each with a wet edge. */
const water = (): string => {
  const roll = dice(31)
  const floe = (x: number, y: number, w: number, h: number): string => {
    const corners = range(7).map((i) => {
      const a = (i / 7) * 2 * Math.PI + roll() * 0.5
      const far = 0.72 + roll() * 0.34
      return [Math.round(x + Math.cos(a) * w * far), Math.round(y + Math.sin(a) * h * far)] as const
    })
    const under = corners.map(([cx, cy]) => [cx, cy + Math.max(2, h * 0.26)] as const)
    return (
      polygon(under, '#8FB0B6') +
      polygon(corners, roll() > 0.3 ? ink.white : '#E3E6DE') +
      (w > 34 ? path(taper(x - w * 0.4, y + h * 0.1, x + w * 0.3, y - h * 0.16, 1.4, 2), '#B4C6C8') : '')
    )
  }
  const rows = range(7).map((row) => {
    const y = 288 + row * 11 + row * row * 1.5
    const w = 22 + row * 10
    return range(Math.ceil(1500 / (w * 2.3)))
      .map((i) => {
        const x = -30 + i * w * 2.3 + (row % 2) * w + (roll() - 0.5) * w * 0.9
        const open = Math.abs(x - (sun.x - row * 6)) < 26 + row * 9
        const size = 0.68 + roll() * 0.4
        const drop = roll() * 6
        return open || roll() < 0.14 ? '' : floe(x, y + drop, w * size, (5 + row * 2.1) * size)
      })
      .join('')
  })
  const glints = range(12).map((i) => {
    const [y, w] = [284 + i * 10, 16 + i * 4]
    return taper(sun.x - w * (0.5 + roll() * 0.5), y, sun.x + w * (0.5 + roll() * 0.5), y, 2.6 + i * 0.14)
  })
  return [
    path('M0,280H1366V480H0Z', '#4E6F79'),
    path('M0,306H1366V480H0Z', '#3D5C67'),
    path('M570,280H1366V286H590Z', '#2F4851'),
    path(glints.join(''), ink.wheatLight),
    ...rows,
  ].join('')
}

/** Where the deck of the bridge lies, before it is turned. */
const deck = (x: number): number => round(mix(262, 206, (x - 860) / 540))

/** A bridge of iron arches on piers of stone, each with a prow against the ice. */
const bridge = (): string => {
  const feet = (x: number) => round(mix(284, 352, (x - 860) / 540))
  const piers = [878, 988, 1144, 1350]
  const arches = range(3).map((i) => {
    const [a, b] = [piers[i] ?? 0, piers[i + 1] ?? 0]
    const spring = (x: number) => round(mix(deck(x), feet(x), 0.62))
    const m = (a + b) / 2
    const bow = (drop: number) => `Q${m},${round(2 * (deck(m) + 8 + drop) - (spring(a) + spring(b)) / 2)}`
    const posts = range(7).map((k) => {
      const x = round(mix(a, b, (k + 1) / 8))
      const t = (k + 1) / 8
      const y = round(mix(spring(a), spring(b), t) - (mix(spring(a), spring(b), 0.5) - deck(m) - 8) * 4 * t * (1 - t))
      return `M${x},${deck(x)}h2V${y}h-2Z`
    })
    return `M${a},${spring(a)}${bow(0)} ${b},${spring(b)}V${spring(b) + 6}${bow(7)} ${a},${spring(a) + 6}Z${posts.join('')}`
  })
  const pier = (x: number, w: number) =>
    path(`M${x - w},${feet(x)}V${deck(x) + 4}H${x + w}V${feet(x)}Z`, '#B8AA88') +
    path(`M${round(x + w * 0.3)},${feet(x)}V${deck(x) + 4}H${x + w}V${feet(x)}Z`, '#8F8266') +
    path(`M${x - w},${feet(x)}L${x - w * 2},${feet(x) + 5}L${x - w},${round(mix(deck(x), feet(x), 0.6))}Z`, '#A09274')
  const lamps = [932, 1060, 1240].map((x, i) => {
    const h = 26 + i * 8
    return `M${x},${deck(x)}v-${h}h2v${h}ZM${x - 3},${deck(x) - h}h8l-2,-7h-4Z`
  })
  return [
    // The far bank's abutment, on which the deck ends, and the ramp behind it.
    path('M770,286V262L806,256H872V286Z', '#B8AA88') + path('M846,256H872V286H846Z', '#8F8266'),
    path('M770,268H872V271H770ZM770,277H872V279H770Z', '#8F8266', 'opacity=".6"'),
    path('M760,254H876V259H760ZM764,240h6v16h-6ZM862,238h8v18h-8Z', '#A09274'),
    ...piers.map((x, i) => pier(x, 9 + i * 3)),
    path(arches.join(''), '#2F4238'),
    path(`M846,${deck(846) - 1}L1400,${deck(1400) - 6}V${deck(1400) + 6}L846,${deck(846) + 4}Z`, '#3F5648'),
    path(`M846,${deck(846) - 10}L1400,${deck(1400) - 26}v3L846,${deck(846) - 8}Z`, '#2F4238'),
    path(
      range(28)
        .map((i) => {
          const x = 852 + i * 19
          return `M${x},${deck(x)}v-${round(8 + i * 0.5)}h1.6v${round(8 + i * 0.5)}Z`
        })
        .join(''),
      '#2F4238',
    ),
    path(lamps.join(''), '#2F4238'),
  ].join('')
}

/** The near bank: a granite wall along the water, wet snow on it, and at the left a house wall with decrees. */
const quay = (): string => {
  const sheet = (x: number, y: number, w: number, h: number, head: string) =>
    path(`M${x},${y}h${w}v${h}h-${w}Z`, ink.paper) +
    path(`M${x + 4},${y + 4}h${w - 8}v5h-${w - 8}Z`, head) +
    path(
      range(Math.floor((h - 18) / 5))
        .map((i) => `M${x + 4},${y + 14 + i * 5}h${w - 8 - (i % 3) * 4}v1.8h-${w - 8 - (i % 3) * 4}Z`)
        .join(''),
      ink.smoke,
    )
  return [
    path('M0,404H1366V480H0Z', '#BBAF93'),
    path('M0,372H1366V404H0Z', '#A39880'),
    path('M0,366H1366V376H0Z', '#D3C8AC'),
    path('M0,362Q200,356 420,365T860,362T1366,364V369H0Z', ink.white),
    path(
      range(15)
        .map((i) => `M${30 + i * 96},376h2v28h-2Z`)
        .join(''),
      '#7E745F',
    ),
    path('M0,404H1366V410H0Z', '#7E745F'),
    path(
      'M300,424Q420,414 560,424Q430,434 300,424ZM820,440Q960,428 1120,440Q960,452 820,440ZM560,462Q640,454 740,462Q650,470 560,462Z',
      '#7F97A0',
    ),
    path('M200,440Q330,446 470,440L520,480H160ZM980,418Q1160,408 1366,420V436Q1180,428 980,418Z', ink.white),
    path('M0,110H226V446H0Z', '#C98A70'),
    path('M212,110H226V446H212Z', '#9A604A'),
    path('M0,98H238V114H0ZM0,210H232V217H0Z', ink.paper),
    path('M0,92H240V99H0Z', ink.white),
    path('M24,134h40v60h-40ZM112,134h40v60h-40Z', '#33454C'),
    path('M20,130h48v4h-48ZM108,130h48v4h-48ZM20,194h48v5h-48ZM108,194h48v5h-48Z', ink.paper),
    path('M42,134h4v60h-4ZM130,134h4v60h-4Z', ink.paper),
    sheet(92, 258, 48, 66, ink.redDeep),
    sheet(148, 250, 42, 58, ink.soot),
    sheet(150, 316, 38, 46, ink.redDeep),
    sheet(40, 262, 44, 56, ink.soot),
    path('M0,430H226V446H0Z', ink.soot, 'opacity=".35"'),
    bareTree({ x: 1316, base: 432, tall: 330, w: 220, seed: 9 }, '#3A302A'),
  ].join('')
}

const light = (): string => path('M24,134h18v60h-18ZM46,134h18v60h-18Z', ink.wheatLight)

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    ...[256, 302, 330, 396, 452, 474].map((x, i) =>
      figure(x, deck(width - x), 30 - i * 2, { kind: kinds[i % kinds.length], pose: 'walk', fill: '#2A2E2A', flip: i % 2 === 0 }),
    ),
    figure(250, 440, 104, { kind: 'gent', fill: '#1F1A17', rim: ink.wheat }),
    figure(292, 444, 100, { kind: 'woman', fill: '#1F1A17', rim: ink.wheat, flip: true }),
    figure(596, 428, 92, { kind: 'worker', fill: '#1F1A17', rim: ink.wheat }),
    figure(1040, 428, 92, { kind: 'peasant', fill: '#1F1A17', rim: ink.wheat }),
  ].join(''),
  mid: [
    group({ from: 336, to: 430, y: 446, size: 106, step: 42, fill: '#1B1613', seed: 3 }),
    group({ from: 700, to: 800, y: 434, size: 98, step: 46, fill: '#1B1613', seed: 9 }),
    group({ from: 1100, to: 1240, y: 438, size: 102, step: 48, fill: '#1B1613', seed: 6 }),
  ].join(''),
  near: [
    group({ from: -10, to: 320, y: 496, size: 180, step: 76, fill: ink.soot, seed: 6 }),
    group({ from: 1080, to: 1400, y: 496, size: 180, step: 78, fill: ink.soot, seed: 15 }),
    group({ from: 480, to: 620, y: 520, size: 146, step: 70, fill: ink.soot, seed: 22, pose: 'walk' }),
    group({ from: 850, to: 960, y: 522, size: 146, step: 70, fill: ink.soot, seed: 26, pose: 'walk' }),
  ].join(''),
})
