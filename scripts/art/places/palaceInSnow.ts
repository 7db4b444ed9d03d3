import { figure } from '../people.ts'
import { dice, halftone, ink, path, range, round, taper } from '../vector.ts'
import { guard } from './armed.ts'
import { bonfire } from './bonfire.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { bareTree } from './limes.ts'

/**
 * The Tauride palace on 6 January 1918: a long yellow front with white columns in snow, the gates locked, a sheet of paper on them,
 * a guard at a fire, and tracks that lead up to the gate and away again.
 */
export const palaceInSnow = (): PlaceDrawing => ({
  ground: ground(),
  light: '',
  fire: `<g transform="translate(${hearth.x} ${hearth.y}) scale(.5)">${bonfire(0, 0)}</g>`,
  ...people(),
})

const hearth = { x: 1000, y: 362 }

/** The palace and its gate stand to the right of the middle, where a text laid over the left leaves them to be seen. */
const aside = 150
const movedAside = (content: string): string => `<g transform="translate(${aside} 0)">${content}</g>`

const yellow = '#E0B660'
const yellowDark = '#B58C40'

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#CDD0CA"/>`,
    path('M0,0H1366V70Q940,128 560,84T0,110Z', '#A9B6B9'),
    halftone([0, 0, 720, 110], 14, (_, y) => 0.6 - y / 200, '#92A3A9', 'opacity=".7"'),
    path(taper(180, 130, 520, 122, 5) + taper(760, 118, 1120, 110, 6) + taper(900, 146, 1240, 140, 4), '#E2E1D8'),
    // The trees of the garden behind the palace.
    ...[46, 130, 360, 450, 542, 636, 1034, 1126, 1220].map((x, i) =>
      bareTree({ x, base: 250, tall: 112 + ((i * 29) % 23), w: 84, seed: 3 + i }, '#9DA8A8'),
    ),
    movedAside(palace()),
    snow(),
    movedAside(fence() + tracks()),
    bareTree({ x: 96, base: 398, tall: 380, w: 240, seed: 5 }, '#3A322C', ink.white),
    bareTree({ x: 1290, base: 392, tall: 360, w: 230, seed: 12 }, '#3A322C', ink.white),
    shade([0, 380, 190, 100], 'left', ink.steel, 'opacity=".3"'),
    shade([1176, 380, 190, 100], 'right', ink.steel, 'opacity=".3"'),
  ].join('')

const panes = (from: number, count: number, step: number, y: number, w: number, h: number): string =>
  range(count)
    .map((i) => `M${round(from + i * step)},${y}h${w}v${h}h-${w}Z`)
    .join('')

/** The house between its wings, which come forward on both sides. */
const palace = (): string => {
  const columns = (from: number, count: number, step: number, top: number, foot: number, w: number) => {
    const shaft = (a: number, b: number) =>
      range(count)
        .map((i) => {
          const x = from + i * step
          return `M${round(x + w * a)},${top}h${round(w * (b - a))}l${w * 0.08},${foot - top}h${round(-w * (b - a + 0.16))}Z`
        })
        .join('')
    const caps = range(count).map((i) => `M${round(from + i * step - 3)},${top}h${w + 6}v5h-${w + 6}Z`)
    return path(shaft(0, 1), ink.white) + path(shaft(0.62, 1), '#C9BFA2') + path(caps.join(''), ink.paper)
  }
  const wing = (side: 1 | -1) =>
    `<g transform="translate(683 0) scale(${side} 1)">${[
      // The gallery, then the pavilion that stands nearest to us.
      path('M250,312V228H440V330H250Z', side === 1 ? yellowDark : yellow),
      path('M246,228L262,216H446V228Z', ink.white),
      path('M246,226H446V233H246Z', ink.paper),
      path(panes(266, 7, 25, 248, 11, 22) + panes(266, 7, 25, 284, 11, 20), '#33454C'),
      path('M430,340V196H640V340Z', side === 1 ? '#CFA24C' : yellow),
      path(side === 1 ? 'M430,340V196H444V340Z' : 'M626,340V196H640V340Z', yellowDark),
      path('M422,196L448,178H622L648,196Z', ink.white),
      path('M422,194H648V203H422ZM430,266H640V270H430Z', ink.paper),
      path(panes(452, 6, 31, 218, 15, 34) + panes(452, 6, 31, 284, 15, 36), '#33454C'),
      path(panes(449, 6, 31, 252, 21, 4) + panes(449, 6, 31, 320, 21, 4), ink.white),
    ].join('')}</g>`
  return [
    path('M430,312V226H936V312Z', yellow),
    path('M800,312V226H936V312Z', '#CFA24C'),
    path('M426,226L444,212H922L940,226Z', ink.white),
    path('M426,224H940V231H426Z', ink.paper),
    path(
      panes(452, 5, 26, 248, 12, 24) +
        panes(452, 5, 26, 284, 12, 20) +
        panes(794, 5, 26, 248, 12, 24) +
        panes(794, 5, 26, 284, 12, 20),
      '#33454C',
    ),
    wing(-1),
    wing(1),
    // The low dome on its drum.
    path('M622,198V176H744V198Z', yellow),
    path('M712,198V176H744V198Z', yellowDark),
    path(panes(634, 7, 15, 180, 7, 12), '#33454C'),
    path('M616,178H750V172H616Z', ink.paper),
    path('M620,172Q626,138 683,134Q740,138 746,172Z', '#5C7F6A'),
    path('M700,136Q738,142 746,172H716Q718,150 700,136Z', '#3D5E4D'),
    path('M626,158Q640,138 683,134Q708,135 722,142Q684,138 660,152Q646,160 640,168Q630,166 626,158Z', ink.white),
    path('M682,134h2v-18h-2Z', ink.soot),
    // The portico: six columns and a bare pediment.
    path('M574,318V222H792V318Z', '#C89C48'),
    path('M648,314V262H718V314Z', '#3A2A1A'),
    path('M682,314V262H684V314Z', yellowDark),
    path(panes(598, 1, 0, 256, 15, 40) + panes(752, 1, 0, 256, 15, 40), '#33454C'),
    columns(580, 6, 38.6, 224, 318, 15),
    path('M564,224H802V212H564Z', ink.paper),
    path('M560,212L683,178L806,212Z', yellow),
    path('M556,214L683,174L810,214L806,217L683,184L560,217Z', ink.white),
    path('M560,318H806V324H560ZM548,324H818V331H548Z', ink.white),
    path('M560,321H806V324H560ZM548,328H818V331H548Z', '#B4B8B4'),
  ].join('')
}

/** The court, the street, and the ridge that the ploughs left between them. */
const snow = (): string =>
  [
    path('M0,336Q300,318 560,326H810Q1100,318 1366,336V480H0Z', '#E4E4DB'),
    path('M0,352Q340,344 683,346T1366,352V480H0Z', ink.white),
    path('M0,366Q300,358 600,366T1366,362V480H0Z', '#ECEAE0'),
    path('M0,408Q420,392 760,404T1366,400V480H0Z', '#D6D8D2'),
    path(taper(120, 424, 640, 416, 4, 3) + taper(500, 448, 1160, 438, 5, 4) + taper(60, 458, 420, 460, 4), '#B9C0BE'),
    path(taper(700, 426, 1240, 420, 3, 3) + taper(300, 436, 560, 432, 3), ink.white),
  ].join('')

/** Iron railings on a plinth, two stone posts, the gates between them chained, a sheet of paper at the height of a man's eyes. */
const fence = (): string => {
  const bars = (from: number, to: number, step: number, top: (x: number) => number, foot: number) =>
    range(Math.floor((to - from) / step) + 1)
      .map((i) => {
        const x = round(from + i * step)
        const y = round(top(x))
        return `M${x},${foot}V${y}l-1.6,-2l3,-8l3,8l-1.6,2V${foot}Z`
      })
      .join('')
  const flat = () => 266
  const arched = (x: number) => 262 - 22 * Math.cos(((x - 683) / 56) * (Math.PI / 2))
  const post = (x: number) =>
    [
      path(`M${x - 15},364V240H${x + 15}V364Z`, '#D8C9A4'),
      path(`M${x + 4},364V240H${x + 15}V364Z`, '#A89A78'),
      path(`M${x - 20},240H${x + 20}V230H${x - 20}ZM${x - 19},364V352H${x + 19}V364Z`, ink.paper),
      path(`M${x - 21},230Q${x - 14},218 ${x},218Q${x + 14},218 ${x + 21},230Z`, ink.white),
      path(`M${x - 9},254H${x + 1}V338H${x - 9}Z`, '#E4D7B4'),
    ].join('')
  return [
    path(bars(-150, 606, 18, flat, 356) + bars(762, 1216, 18, flat, 356), '#26221F'),
    path('M-150,284H610V287H-150ZM-150,338H610V341H-150ZM756,284H1216V287H756ZM756,338H1216V341H756Z', '#26221F'),
    path('M-150,356H616V366H-150ZM750,356H1216V366H750Z', '#A89A78'),
    path('M-150,352Q230,348 616,353V358H-150ZM750,353Q1000,348 1216,352V358H750Z', ink.white),
    path('M-150,281H610V284H-150ZM756,281H1216V284H756Z', ink.white),
    path(bars(640, 680, 10, arched, 362) + bars(686, 730, 10, arched, 362), '#1A1613'),
    path('M632,290H681V294H632ZM632,346H681V350H632ZM685,290H734V294H685ZM685,346H734V350H685Z', '#1A1613'),
    path('M632,287H681V290H632ZM685,287H734V290H685Z', ink.white),
    path(
      range(4)
        .map(
          (i) =>
            `M${645 + i * 22 + (i > 1 ? 10 : 0)},318m-8,0a8,8 0 1,0 16,0a8,8 0 1,0 -16,0m2.6,0a5.4,5.4 0 1,1 10.8,0a5.4,5.4 0 1,1 -10.8,0Z`,
        )
        .join(''),
      '#1A1613',
    ),
    post(620),
    post(746),
    lock(),
    notice(),
  ].join('')
}

const lock = (): string =>
  `<g fill="none" stroke="${ink.field}" stroke-width="2.6">${range(5)
    .map((i) => `<ellipse cx="${667 + i * 7}" cy="${round(330 + 3 * Math.sin((i / 4) * Math.PI))}" rx="4.6" ry="3"/>`)
    .join(
      '',
    )}</g>${path('M672,338H690V353H672Z', ink.bronze)}${path('M672,338H690V341H672Z', ink.wheat)}<path d="M675,339V333a6,6 0 0 1 12,0V339" fill="none" stroke="${ink.fieldLight}" stroke-width="2.6"/>${path('M680,343h2v6h-2Z', ink.soot)}`

/** The decree: it says that the house is closed. */
const notice = (): string =>
  `<g transform="rotate(-2 709 308)">${path('M692,284H726V332H692Z', ink.white)}${path('M692,284H726V287H692ZM696,291H722V295H696Z', ink.redDeep)}${path(
    range(6)
      .map((i) => `M696,${300 + i * 5}h${i === 5 ? 14 : 26}v1.8h-${i === 5 ? 14 : 26}Z`)
      .join(''),
    ink.smoke,
  )}${path('M713,326h8v4h-8Z', ink.field)}</g>`

/** Tracks in the snow that come to the gate from the left and go away to the right. */
const tracks = (): string => {
  const roll = dice(4)
  const step = (x: number, y: number, s: number) =>
    `M${round(x)},${round(y)}q${round(4 * s)},${round(-2.4 * s)} ${round(8 * s)},0q${round(-3 * s)},${round(2.6 * s)} ${round(-8 * s)},0Z`
  const walk = (x0: number, y0: number, x1: number, y1: number, count: number) =>
    range(count)
      .map((i) => {
        const t = (i / count) ** 0.7
        const y = y0 + (y1 - y0) * t
        return step(x0 + (x1 - x0) * t + (i % 2) * 7 + roll() * 4, y + (i % 2) * 3, 0.5 + (y - 360) / 70)
      })
      .join('')
  return path(
    [
      walk(240, 478, 650, 372, 17),
      walk(330, 480, 676, 374, 15),
      walk(1060, 480, 706, 374, 15),
      walk(970, 480, 724, 372, 13),
      walk(690, 376, 850, 368, 9),
    ].join(''),
    '#A5B0B0',
  )
}

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: guard(954, 372, 88, 'sailor', { fill: '#1F1A17', rim: ink.wheat, close: true }),
  mid: [
    guard(1052, 374, 88, 'soldier', { fill: '#1F1A17', rim: ink.wheat, close: true, flip: true }),
    guard(702, 376, 88, 'sailor', { fill: '#1F1A17', rim: ink.wheat, close: true, flip: true }),
  ].join(''),
  near: [
    figure(300, 444, 130, { kind: 'gent', rim: ink.wheat }),
    figure(354, 450, 128, { kind: 'peasant', rim: ink.wheat }),
    figure(420, 440, 120, { kind: 'woman', rim: ink.wheat }),
    figure(1010, 446, 128, { kind: 'gent', pose: 'walk', rim: ink.wheat }),
    figure(1074, 452, 132, { kind: 'peasant', pose: 'walk', rim: ink.wheat }),
  ].join(''),
})
