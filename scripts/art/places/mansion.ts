import { figure, type Kind } from '../people.ts'
import { dice, halftone, ink, parts, path, range, rays, round, taper } from '../vector.ts'
import { motorCar } from './car.ts'
import { crowdRow, type Head } from './crowd.ts'
import { groupOf } from './group.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { machineGun, sandbags, stores } from './mansionYard.ts'

/**
 * The yard of a merchant's house in Moscow, July 1918: a porch with electric globes, a closed iron gate with the Kremlin beyond
 * it, a machine-gun on wheels behind sandbags, a motor-car.
 */
export const mansion = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const ochre = '#CF9C4C'

const ochreDark = '#A87A34'

const kinds: readonly Kind[] = ['sailor', 'soldier', 'sailor', 'worker', 'sailor', 'soldier']

const group = groupOf(kinds, { sway: 7 })

const wearing: readonly Head[] = ['sailor', 'cap', 'sailor', 'soldier', 'bare', 'sailor', 'papakha']

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#9FB1B1"/>`,
    path('M0,128Q340,96 700,120V320H0Z', '#C9C4AA'),
    halftone([0, 60, 700, 120], 12, (_, y) => 0.62 - (y - 60) / 190, '#8DA3A6', 'opacity=".7"'),
    path('M0,196Q300,170 700,192V320H0Z', ink.news),
    path(taper(330, 60, 640, 52, 5) + taper(420, 76, 700, 70, 3.4) + taper(40, 96, 300, 88, 4), '#C3CBC2'),
    city(),
    house(),
    wallAndGate(),
    lime(),
    path('M0,306H1366V480H0Z', '#B9AB8C'),
    yard(),
    stores(),
    sandbags(),
    machineGun(640, 332),
    motorCar(896, 338),
    shade([0, 330, 260, 150], 'left', ink.soot, 'opacity=".28"'),
    shade([1130, 352, 236, 128], 'right', ink.soot, 'opacity=".28"'),
  ].join('')

/** What stands beyond the wall: churches, roofs, and a kilometre off the towers of the Kremlin. */
const city = (): string => {
  const tower = (x: number, y: number, s: number) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${[
      path('M-20,0V-46H20V0ZM-13,-46V-68H13V-46ZM-9,-68V-80H9V-68Z', '#B4604A'),
      path('M6,0V-46H20V0ZM4,-46V-68H13V-46ZM3,-68V-80H9V-68Z', '#84402F'),
      path('M-22,-49L-16,-46H16L22,-49V-43H-22ZM-15,-70H15V-66H-15ZM-22,-46l3,-8l3,8ZM16,-46l3,-8l3,8Z', ink.paper),
      path('M-11,-80L0,-116L11,-80Z', '#4E6B57'),
      path('M2,-80L0,-116L11,-80Z', '#34503F'),
      `<circle cy="-57" r="6.4" fill="${ink.soot}"/><circle cy="-57" r="4.4" fill="${ink.wheatLight}"/>`,
      path('M-1,-114h2v-8h-2ZM-6,-124L-2,-121L0,-126L2,-121L6,-124L3,-118H-3Z', ink.soot),
      path('M-5,0v-16q5,-7 10,0V0Z', ink.night),
    ].join('')}</g>`
  const onion = (x: number, y: number, s: number, fill: string, dark: string) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${path('M-7,0V-14H7V0Z', ink.paper) + path('M2,0V-14H7V0Z', '#BBAA82') + path('M-8,-14C-16,-26 -3,-32 0,-42C3,-32 16,-26 8,-14Z', fill) + path('M1,-14C9,-24 2,-32 0,-42C3,-32 16,-26 8,-14Z', dark) + path('M-1,-42h2v-11h-2ZM-4,-50h8v2h-8Z', ink.soot)}</g>`
  const merlons = range(23)
    .map((i) => `M${332 + i * 10},236v-6l2.4,2l2.4,-2v6Z`)
    .join('')
  return [
    path('M0,250L30,222H96L120,236H200L226,214H262L300,240V320H0Z', '#A99B7D'),
    path('M226,214H262L300,240V320H270ZM96,222L120,236V320H104Z', '#8E8064'),
    path('M560,262V214H640V262Z', ink.paper),
    path('M614,262V214H640V262Z', '#BBAA82'),
    onion(572, 215, 0.8, '#5C7F6A', '#40604F'),
    onion(628, 215, 0.8, '#5C7F6A', '#40604F'),
    onion(600, 208, 1.25, ink.wheat, '#B07A22'),
    path('M330,236H560V300H330Z', '#B4604A'),
    path(merlons, '#B4604A'),
    path('M330,252H560V300H330Z', '#9A4E3B'),
    tower(420, 262, 1.2),
    tower(284, 258, 0.76),
  ].join('')
}

const wallAndGate = (): string => {
  const post = (x: number) =>
    path(`M${x},308V192H${x + 28}V308Z`, ochre) +
    path(`M${x + 17},308V192H${x + 28}V308Z`, ochreDark) +
    path(`M${x - 5},192L${x + 2},182H${x + 26}L${x + 33},192V198H${x - 5}ZM${x - 4},296h36v12h-36Z`, ink.paper) +
    `<circle cx="${x + 14}" cy="174" r="9" fill="${ink.paper}"/>` +
    path(`M${x + 14},165a9,9 0 0 1 0,18a13,13 0 0 0 0,-18Z`, '#BBAA82') +
    path(`M${x + 6},210h12v74h-12Z`, '#E0B468')
  const bars = range(15).map((i) => {
    const x = 341 + i * 11.3
    const top = round(206 + 30 * Math.sin((Math.PI * (i + 0.5)) / 15))
    return `M${round(x)},306V${top}h3.4V306ZM${round(x - 2.4)},${top}L${round(x + 1.7)},${top - 13}L${round(x + 5.8)},${top}L${round(x + 1.7)},${top + 4}Z`
  })
  const scrolls = range(7)
    .map((i) => `<circle cx="${round(353 + i * 23)}" cy="268" r="7.4"/>`)
    .join('')
  return [
    path('M-10,232H308V308H-10ZM528,232H650V308H528Z', ochre),
    path('M-10,280H308V308H-10ZM528,280H650V308H528Z', ochreDark),
    path('M-10,226H308V236H-10ZM528,226H650V236H528Z', ink.paper),
    path(
      range(5)
        .map((i) => `M${20 + i * 56},244h34v28h-34Z`)
        .join(''),
      '#DDB064',
    ),
    path(bars.join(''), ink.soot),
    path('M334,248H506V253H334ZM334,282H506V287H334ZM334,298H506V303H334Z', ink.soot),
    `<g fill="none" stroke="${ink.soot}" stroke-width="2.6">${scrolls}</g>`,
    path('M407,258a8,8 0 0 1 16,0h-4a4,4 0 0 0 -8,0ZM405,258h20v15h-20Z', ink.fieldLight),
    post(306),
    post(500),
  ].join('')
}

/** A window of the house with its white frame, and what is to be lit of it. */
const panes = (x: number, y: number, w: number, h: number, arched: boolean): string =>
  arched
    ? `M${x},${y + h}V${y + w / 2}A${w / 2},${w / 2} 0 0,1 ${x + w},${y + w / 2}V${y + h}Z`
    : `M${x},${y}H${x + w}V${y + h}H${x}Z`

const bars = (x: number, y: number, w: number, h: number): string =>
  `M${x + w / 2 - 1.6},${y}h3.2v${h}h-3.2ZM${x},${round(y + h * 0.4)}h${w}v3h-${w}Z`

const lower = { y: 204, w: 38, h: 62 }

const upper = { y: 62, w: 38, h: 86 }

const bays = [674, 734, 978, 1046, 1114, 1182, 1250, 1318] as const

const house = (): string => {
  const window = (x: number, { y, w, h }: typeof upper, arched: boolean) => {
    const frame = path(panes(x - 7, y - 8, w + 14, h + 10, arched), ink.paper)
    const shadow = path(`M${x + w + 2},${y + h + 2}V${y + 6}h5V${y + h + 2}Z`, '#BBAA82')
    const sill = path(`M${x - 11},${y + h + 1}h${w + 22}v6h-${w + 22}Z`, ink.white)
    const brow = arched
      ? path(`M${x + w / 2 - 5},${y - 14}h10l-2,18h-6Z`, ink.white)
      : path(`M${x - 12},${y - 10}L${x + w / 2},${y - 25}L${x + w + 12},${y - 10}V${y - 6}H${x - 12}Z`, ink.white)
    return [
      frame,
      shadow,
      brow,
      path(panes(x, y, w, h, arched), '#2A3A42'),
      path(`M${x},${y + h}V${y + h * 0.5}L${x + w},${y + h * 0.2}V${y + h * 0.5}L${x + w * 0.3},${y + h}Z`, '#3E5560'),
      path(bars(x, y, w, h), ink.paper),
      sill,
    ].join('')
  }
  const pilaster = (x: number, from: number, to: number, w: number) =>
    path(`M${x},${from}h${w}V${to}h-${w}Z`, '#E0B468') +
    path(`M${x + w * 0.64},${from}h${w * 0.36}V${to}h-${w * 0.36}Z`, ochreDark) +
    path(`M${x - 4},${from}h${w + 8}v8h-${w + 8}ZM${x - 3},${to - 8}h${w + 6}v8h-${w + 6}Z`, ink.paper)
  return [
    path('M644,-10H1376V306H644Z', ochre),
    path('M958,20H1376V306H958Z', '#C08E42'),
    path(
      range(6)
        .map((i) => `M644,${190 + i * 18}h722v1.6h-722Z`)
        .join(''),
      ochreDark,
      'opacity=".55"',
    ),
    // The middle of the house stands forward.
    path('M776,-10H948V306H776Z', '#DDAE60'),
    path('M948,-10L966,-10V306H948Z', '#8A6128'),
    path('M966,0L996,60V306H966Z', ochreDark, 'opacity=".5"'),
    ...bays.flatMap((x) => [window(x, upper, true), window(x, lower, false)]),
    window(800, { ...upper, w: 34 }, true),
    window(890, { ...upper, w: 34 }, true),
    window(845, { ...upper, w: 34 }, true),
    pilaster(646, 20, 290, 15),
    pilaster(778, 20, 290, 15),
    pilaster(931, 20, 290, 15),
    path('M640,6H1376V20H640Z', ink.paper),
    path('M640,14H1376V20H640ZM948,164H966V184H948Z', '#BBAA82'),
    path('M640,166H948V180H640ZM966,166H1376V180H966Z', ink.paper),
    path('M640,175H948V180H640ZM966,175H1376V180H966Z', '#BBAA82'),
    path('M640,286H1376V308H640Z', '#8C8474'),
    path(
      range(18)
        .map((i) => `M${660 + i * 42},286h2v22h-2Z`)
        .join(''),
      '#6F675A',
    ),
    porch(),
  ].join('')
}

/** Steps, a double door, and a canopy of cast iron. */
const porch = (): string => {
  const bracket = (x: number, side: number) =>
    path(`M${x},194v54h${side * 4}v-30q${side * 4},-18 ${side * 30},-20v-4Z`, ink.soot) +
    `<circle cx="${x + side * 13}" cy="213" r="6" fill="none" stroke="${ink.soot}" stroke-width="2.4"/>`
  return [
    path('M814,306V226A48,40 0 0,1 910,226V306Z', ink.paper),
    path('M822,306V228A40,34 0 0,1 902,228V306Z', '#3A2414'),
    path('M826,302V238H860V302ZM864,302V238H898V302Z', '#5E3A1C'),
    path('M831,264V244H855V264ZM869,264V244H893V264ZM831,296V270H855V296ZM869,296V270H893V296Z', '#3A2414'),
    `<circle cx="857" cy="268" r="2.6" fill="${ink.wheat}"/><circle cx="867" cy="268" r="2.6" fill="${ink.wheat}"/>`,
    bracket(796, 1),
    bracket(928, -1),
    path('M760,184L778,172H946L964,184V196H760Z', ink.soot),
    path('M778,172H946L964,184H760Z', '#3F4E4A'),
    path(
      range(16)
        .map((i) => `M${764 + i * 12.4},196l5,9l5,-9Z`)
        .join(''),
      ink.soot,
    ),
    path('M796,292H928V302H796ZM780,302H944V313H780ZM762,313H962V326H762Z', '#D3C5A2'),
    path('M796,298H928V302H796ZM780,308H944V313H780ZM762,320H962V326H762Z', '#8C8474'),
    ...[772, 952].map((x) => path(`M${x - 3},318V240h6V318ZM${x - 8},318h16v8h-16ZM${x - 7},244q7,-10 14,0Z`, ink.soot)),
  ].join('')
}

/** A lime tree over the wall: its crown in cut leaves, the light on its left. */
const lime = (): string => {
  const roll = dice(13)
  const tufts = (count: number, cx: number, cy: number, rx: number, ry: number) =>
    range(count)
      .map(() => {
        const a = roll() * 6.3
        const r = 0.55 + 0.45 * roll()
        const [x, y] = [cx + Math.cos(a) * rx * r, cy + Math.sin(a) * ry * r]
        return `M${round(x - 20)},${round(y)}Q${round(x - 8)},${round(y - 20)} ${round(x + 12)},${round(y - 12)}Q${round(x + 28)},${round(y)} ${round(x + 14)},${round(y + 12)}Q${round(x - 6)},${round(y + 20)} ${round(x - 20)},${round(y)}Z`
      })
      .join('')
  return [
    path('M96,330C104,270 104,220 98,150H128C124,220 128,274 140,330Z', '#3A2A1A'),
    path('M116,330C118,270 118,220 116,150H128C124,220 128,274 140,330Z', '#241810'),
    path('M104,190L60,140L66,136L108,176ZM122,196L180,138L186,144L124,208Z', '#3A2A1A'),
    path('M-20,-20H270C262,60 236,120 196,146C150,178 70,176 30,156C-10,140 -20,60 -20,-20Z', '#24523B'),
    path(tufts(26, 130, 100, 120, 62), '#24523B'),
    path(tufts(22, 76, 70, 92, 62), '#3B6F4B'),
    path(tufts(16, 182, 110, 66, 44), '#183B2B'),
    path(tufts(8, 44, 46, 60, 46), '#5C8A57'),
  ].join('')
}

/** Cobbles in rows that widen towards us, the ruts of carts, the shadow that the house throws. */
const yard = (): string => {
  const roll = dice(6)
  let stones = ''
  for (let row = 0; row < 9; row += 1) {
    const y = 316 + row * row * 1.5 + row * 8
    const step = 26 + row * 9
    for (let x = -20 + (row % 2) * step * 0.5; x < width; x += step * (0.7 + roll() * 0.5))
      if (roll() > 0.35) stones += taper(x, y + roll() * 4, x + step * 0.62, y + roll() * 4, 1.2 + row * 0.3, -2 - row * 0.4)
  }
  return [
    path('M0,306H1366V314H0Z', '#8F8368'),
    path('M330,480L400,308H470L640,480Z', '#C9BD9E'),
    path('M966,306H1366V402L1180,360L1000,338Z', '#8F8368', 'opacity=".75"'),
    path(stones, '#8F8368'),
    path(taper(418, 310, 400, 480, 3, 6) + taper(452, 310, 570, 480, 3.4, 8), '#8F8368'),
  ].join('')
}

/** Electric light: windows, the fanlight over the door, two globes on the steps. */
const light = (): string => {
  const lit = [
    panes(734, upper.y, 38, upper.h, true),
    panes(1046, upper.y, 38, upper.h, true),
    panes(845, upper.y, 34, upper.h, true),
    panes(674, lower.y, 38, lower.h, false),
    panes(1182, lower.y, 38, lower.h, false),
    panes(1318, lower.y, 38, lower.h, false),
  ].join('')
  const crosses = [
    bars(734, upper.y, 38, upper.h),
    bars(1046, upper.y, 38, upper.h),
    bars(845, upper.y, 34, upper.h),
    bars(674, lower.y, 38, lower.h),
    bars(1182, lower.y, 38, lower.h),
    bars(1318, lower.y, 38, lower.h),
  ].join('')
  const globe = (x: number) =>
    `<circle cx="${x}" cy="228" r="22" fill="${ink.wheatLight}" opacity=".35"/>${rays(x, 228, 18, 46, 16, 2, ink.wheatLight, 7)}<circle cx="${x}" cy="228" r="12.5" fill="${ink.white}"/>`
  return [
    path(lit, ink.wheatLight),
    path(crosses, '#8A5C2B'),
    path('M826,234V228A36,29 0 0,1 898,228V234Z', ink.wheatLight),
    path('M860,234V198h4V234ZM836,234L846,210l3,1L840,234ZM888,234L878,210l-3,1L884,234Z', '#8A5C2B'),
    path('M786,240L744,334H892L938,240Z', ink.wheatLight, 'opacity=".16"'),
    globe(772),
    globe(952),
  ].join('')
}

/** A sailor on one knee, facing left, ribbons behind his cap. */
const kneeling = (x: number, y: number, tall: number): string => {
  const d =
    'M-11,-52Q-2,-60 10,-54L20,-20L-8,-16ZM-4,-62L7,-62L8,-52L-5,-52ZM-10,-68C-10,-78 10,-78 10,-68C10,-60 6,-57 1,-57C-6,-57 -10,-62 -10,-68ZM-13,-75C-14,-82 13,-84 13,-76L9,-70L-10,-70ZM9,-72L22,-60L18,-58L7,-68ZM-8,-50L-30,-36L-46,-38L-46,-31L-28,-28L-4,-38ZM-6,-24L-28,-26L-30,-2L-38,0V3H-20L-18,-14L10,-10ZM0,-22L20,-22L24,-5L46,-4L47,3H8Z'
  const at = `translate(${x} ${y}) scale(${tall / 82})`
  return parts(d, ink.wheat, `transform="${at} translate(1.6 -1.2)"`) + parts(d, '#221C18', `transform="${at}"`)
}

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far:
    figure(292, 322, 92, { kind: 'soldier', rim: ink.wheat, fill: '#221C18' }) +
    kneeling(718, 334, 82) +
    figure(516, 330, 86, { kind: 'sailor', fill: '#221C18', rim: ink.wheat, flip: true }) +
    figure(862, 296, 92, { kind: 'worker', pose: 'raise', rim: ink.wheat, flip: true }) +
    group({ from: 796, to: 846, y: 328, size: 80, step: 28, fill: '#221C18', seed: 4 }) +
    figure(1128, 332, 84, { kind: 'sailor', fill: '#221C18', rim: ink.wheat, flip: true }),
  mid:
    group({ from: 130, to: 262, y: 352, size: 110, step: 42, fill: '#1B1613', seed: 5 }) +
    group({ from: 316, to: 350, y: 360, size: 114, step: 44, fill: '#1B1613', seed: 8 }) +
    group({ from: 800, to: 890, y: 364, size: 116, step: 46, fill: '#1B1613', seed: 3 }) +
    group({ from: 1120, to: 1300, y: 358, size: 116, step: 44, fill: '#1B1613', seed: 9 }),
  near:
    group({ from: -10, to: 250, y: 474, size: 200, step: 80, fill: ink.soot, seed: 6 }) +
    group({ from: 1130, to: 1400, y: 474, size: 200, step: 80, fill: ink.soot, seed: 11 }) +
    crowdRow({
      from: 270,
      to: 1110,
      y: 452,
      size: 116,
      step: 96,
      fill: ['#120F0D'],
      seed: 19,
      heads: wearing,
      rim: ink.wheat,
      bow: -30,
    }),
})
