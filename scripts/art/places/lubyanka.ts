import { figure } from '../people.ts'
import { dice, halftone, ink, mix, path, polygon, range, round, taper } from '../vector.ts'
import { guard } from './armed.ts'
import { person } from './crowd.ts'
import { lettering, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { clock, telephone } from './props.ts'

/**
 * An office of the Extraordinary Commission: shelves of files up to the ceiling, a desk with a green-shaded lamp and a telephone,
 * coats on hooks, a bench to wait on, a sentry against a lit corridor.
 */
export const lubyanka = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const vanish = { x: 880, y: 214 }
/** How much smaller the end wall is than the picture's plane. */
const end = 0.36
const upper = '#66766F'
const lower = '#33443E'
const wood = '#5A3C20'
const woodDark = '#33210F'
const brass = '#C39A4E'

/** Depth: 1 in the picture's plane, less behind it. Places on the two side walls, `level` 0 at the ceiling and 1 at the floor. */
const left = (depth: number, level: number): [number, number] => [
  round(vanish.x - 920 * depth),
  round(vanish.y + mix(-290, 300, level) * depth),
]
const right = (depth: number, level: number): [number, number] => [
  round(vanish.x + 530 * depth),
  round(vanish.y + mix(-290, 300, level) * depth),
]
const quad = (side: typeof left, d0: number, d1: number, l0: number, l1: number): string =>
  `M${side(d0, l0)}L${side(d1, l0)}L${side(d1, l1)}L${side(d0, l1)}Z`

const [wallLeft, ceiling] = left(end, 0)
const [wallRight, ground0] = right(end, 1)

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#252E2C"/>`,
    path(`M0,0H1366L${wallRight},${ceiling}H${wallLeft}Z`, '#3C4844'),
    path(quad(left, 1.1, end, 0, 1), '#4C5C57'),
    path(quad(right, 1.1, end, 0, 1), '#55655F'),
    path(quad(right, 1.1, end, 0.56, 1), '#2C3B36'),
    path(quad(right, 1.1, end, 0.545, 0.56), ink.soot),
    // The end wall, painted in oil as high as a man's breast.
    path(`M${wallLeft},${ceiling}H${wallRight}V${ground0}H${wallLeft}Z`, upper),
    path(`M${wallLeft},234H${wallRight}V${ground0}H${wallLeft}Z`, lower),
    path(`M${wallLeft},231H${wallRight}V235H${wallLeft}Z`, ink.soot),
    wiring(),
    floor(),
    shelves(),
    plate(),
    cabinet(),
    doorFrame(),
    coats(),
    bench(),
    clock(590, 164, 22),
    desk(),
    telephone(404, 288),
    papersOnDesk(),
    shade([0, 0, 330, 330], 'left'),
    shade([1100, 0, 266, 330], 'right'),
  ].join('')

const floor = (): string =>
  [
    path(`M-140,480L${wallLeft},${ground0}H${wallRight}L1420,480Z`, '#3A2E24'),
    path(
      range(17)
        .map((i) => taper(vanish.x, 236, mix(-500, 2000, i / 16), 500, 4))
        .join(''),
      '#2A2019',
    ),
    // A worn runner to the door.
    path(`M812,${ground0}H906L1010,480H650Z`, '#5B5A4C'),
    path(`M818,${ground0}H821L684,480H676ZM897,${ground0}H900L986,480H976Z`, '#8A8467'),
  ].join('')

/** Files: three colours of board, each with its label. */
const shelves = (): string => {
  const roll = dice(7)
  const [near, far, bays, floors] = [1.06, 0.39, 5, 6]
  const depthAt = (share: number) => 1 / mix(1 / near, 1 / far, share)
  let [posts, boards, labels] = ['', '', '']
  const boardsOf: Record<string, string> = { '#8A6434': '', '#6B4A2A': '', '#A58A5A': '', '#4F5B50': '' }
  const colours = Object.keys(boardsOf)
  for (const bay of range(bays)) {
    for (const level of range(floors)) {
      const [top, bottom] = [0.04 + level * 0.155, 0.04 + (level + 1) * 0.155]
      const count = 7
      for (const at of range(count)) {
        const [from, to] = [(bay + 0.1 + (0.86 * at) / count) / bays, (bay + 0.1 + (0.86 * (at + 0.86)) / count) / bays]
        const [tall, gone, colour] = [roll() * 0.035, roll(), Math.floor(roll() * 4)]
        if (gone < 0.07) continue
        const [d0, d1] = [depthAt(from), depthAt(to)]
        const key = colours[colour] ?? ''
        boardsOf[key] += quad(left, d0, d1, top + 0.03 + tall, bottom - 0.012)
        if (gone > 0.4) labels += quad(left, mix(d0, d1, 0.2), mix(d0, d1, 0.8), bottom - 0.085, bottom - 0.045)
      }
      boards += quad(left, depthAt(bay / bays), depthAt((bay + 1) / bays), bottom - 0.012, bottom + 0.004)
    }
    posts += quad(left, depthAt(bay / bays), depthAt((bay + 0.06) / bays), 0.02, 0.985)
  }
  return [
    path(quad(left, near, far, 0.02, 0.98), '#120E0B'),
    ...Object.entries(boardsOf).map(([fill, d]) => path(d, fill)),
    path(labels, ink.paper),
    path(boards, wood),
    path(posts + quad(left, far + 0.008, far - 0.004, 0.02, 0.985), wood),
    path(quad(left, near, far, 0, 0.03), '#7A5530'),
  ].join('')
}

/** A cornice, electric wire on porcelain, and an enamel lamp that is out. */
const wiring = (): string =>
  [
    path(`M${wallLeft},${ceiling}H${wallRight}V${ceiling + 5}H${wallLeft}Z`, '#8A978C'),
    path(`M1366,-62L${wallRight},${ceiling}V${ceiling + 5}L1366,-40Z`, '#8A978C'),
    path(taper(560, 124, 790, 124, 1.6, -3) + taper(930, 124, 1066, 124, 1.6, -3), ink.soot),
    path(
      range(9)
        .map((i) => `M${572 + i * 56},120h4v7h-4Z`)
        .join(''),
      ink.white,
    ),
    path('M759,0h3v52h-3Z', ink.soot),
    path('M752,52h17l4,9q22,6 26,17h-77q4,-11 26,-17Z', ink.white),
    path('M769,52l4,9q22,6 26,17h-22q-3,-12 -14,-17l-1,-9Z', '#B9BFB4'),
    `<ellipse cx="760.5" cy="80" rx="10" ry="5" fill="#8A978C"/>`,
  ].join('')

const plate = (): string =>
  [
    path('M636,154H756V198H636Z', ink.soot),
    path('M640,158H752V194H640Z', ink.paper),
    lettering('ВЧК', 696, 176, 84, 24, ink.soot),
    `<circle cx="645" cy="176" r="2" fill="${ink.smoke}"/><circle cx="747" cy="176" r="2" fill="${ink.smoke}"/>`,
  ].join('')

/** A card cabinet of small drawers. */
const cabinet = (): string =>
  [
    path('M684,240H786V322H684Z', woodDark),
    path(
      range(12)
        .map((i) => `M${688 + (i % 3) * 32.4},${245 + Math.floor(i / 3) * 19}h29v15h-29Z`)
        .join(''),
      '#7A5530',
    ),
    path(
      range(12)
        .map((i) => `M${697 + (i % 3) * 32.4},${248 + Math.floor(i / 3) * 19}h11v4h-11Z`)
        .join(''),
      ink.paper,
    ),
    path('M680,235H790V241H680Z', '#8A6434'),
    path('M700,235v-14h26v14ZM704,221v-10h24v10Z', '#A58A5A'),
    path('M700,229h26v2h-26ZM704,215h24v2h-24Z', woodDark),
  ].join('')

const doorFrame = (): string =>
  [
    path('M796,322V138H922V322Z', woodDark),
    path('M790,322V132H928V322H918V142H800V322Z', '#7A5530'),
    path('M918,142L944,150V336L918,322Z', wood),
    path('M923,162L939,166V232L923,230ZM923,244L939,247V318L923,308Z', woodDark),
    `<circle cx="941" cy="240" r="2.6" fill="${brass}"/>`,
  ].join('')

const coats = (): string =>
  [
    path('M956,160H1062V167H956Z', woodDark),
    path(
      range(5)
        .map((i) => `M${966 + i * 22},163h3v9h5v3h-8Z`)
        .join(''),
      brass,
    ),
    hung(966, '#191512', false),
    hung(988, '#4B4A3C', true),
    hung(1032, '#221B16', true),
  ].join('')

const hung = (x: number, fill: string, cap: boolean): string =>
  [
    path(`M${x - 8},182q10,-12 20,0l7,22l4,84q-20,8 -42,0l4,-84Z`, fill),
    path(taper(x - 4, 196, x - 7, 284, 2.2) + taper(x + 10, 194, x + 13, 284, 2), '#6B6250'),
    cap ? path(`M${x - 10},176q0,-12 12,-12t12,9l7,4l-31,2Z`, '#0F0D0B') : '',
  ].join('')

const bench = (): string => {
  const top = (depth: number, out: number, level: number): [number, number] => {
    const [x, y] = right(depth, level)
    return [round(x - out * depth), y]
  }
  return [
    polygon([top(1, 0, 0.74), top(0.42, 0, 0.74), top(0.42, 64, 0.74), top(1, 64, 0.74)], '#7A5530'),
    polygon([top(1, 64, 0.74), top(0.42, 64, 0.74), top(0.42, 64, 0.765), top(1, 64, 0.765)], woodDark),
    path(
      [0.44, 0.6, 0.8]
        .map((depth) => {
          const [[x, y], [, foot]] = [top(depth, 60, 0.76), top(depth, 60, 0.94)]
          return `M${x},${y}h${round(9 * depth)}V${foot}h-${round(9 * depth)}Z`
        })
        .join(''),
      woodDark,
    ),
    polygon([top(1, 0, 0.6), top(0.42, 0, 0.6), top(0.42, 0, 0.66), top(1, 0, 0.66)], wood),
  ].join('')
}

const desk = (): string =>
  [
    path('M318,284H706L756,326H262Z', wood),
    path('M334,288H692L730,320H290Z', ink.rye),
    path('M262,326H756V336H262Z', '#8A5C2B'),
    path('M270,336H748V480H270Z', woodDark),
    path('M282,346H420V402H282ZM282,412H420V480H282ZM598,346H736V402H598ZM598,412H736V480H598Z', wood),
    path('M340,368h22v6h-22ZM340,436h22v6h-22ZM656,368h22v6h-22ZM656,436h22v6h-22Z', brass),
    path('M440,346H578V480H440Z', '#1D130A'),
  ].join('')

const papersOnDesk = (): string =>
  [
    path('M628,300h60l8,12h-66Z', '#A58A5A'),
    path('M630,290h54l6,10h-62ZM634,282h46l6,8h-56Z', '#8A6434'),
    path('M652,284h16v4h-16ZM648,293h18v4h-18Z', ink.paper),
    path('M336,312l10,-16h34l-6,16Z', ink.white),
    path('M346,302h22v1.6h-22ZM344,306h20v1.6h-20Z', ink.smoke),
  ].join('')

/** The baize in front of whoever writes, with his sheets: it covers his lap. */
const blotter = (): string =>
  [
    path('M448,284H562V290H448Z', wood),
    path('M446,288H564L570,313H440Z', woodDark),
    path('M464,292H548L556,310H456Z', ink.white),
    path('M474,296h58v1.6h-58ZM472,300h64v1.6h-64ZM470,304h40v1.6h-40Z', ink.smoke),
  ].join('')

/** Cut rays of the lamp, up and to the sides: none lies on the front of the desk. */
const beams = (): string =>
  range(23)
    .map((i) => {
      const a = Math.PI * mix(0.985, 2.015, i / 22)
      const far = 250 + 60 * ((i * 7) % 3)
      return taper(600 + 66 * Math.cos(a), 240 + 66 * Math.sin(a), 600 + far * Math.cos(a), 240 + far * Math.sin(a), 4.6)
    })
    .join('')

const light = (): string =>
  [
    // The corridor beyond the door, lamp behind lamp.
    path('M800,142H918V322H800Z', ink.wheatLight),
    path('M800,142L846,182V246L800,322ZM918,142L902,182V246L918,322Z', '#D0953A'),
    path('M846,182H902V246H846Z', ink.white),
    path('M800,322L846,246H902L918,322Z', '#B57A2A'),
    path('M816,156l8,7v124l-8,13ZM832,170l6,5v88l-6,10ZM910,162l-4,10v96l4,14Z', '#8A5C2B'),
    path('M868,142h3v14h-3ZM858,162q11,-12 22,0Z', ink.soot),
    path('M800,322H918L1090,480H772Z', ink.wheat, 'opacity=".34"'),
    // The lamp: brass, a shade of green glass, and what lies in its light.
    path(beams(), ink.wheatLight, 'opacity=".2"'),
    path('M548,236H652L742,320H300Z', ink.wheatLight, 'opacity=".34"'),
    halftone([296, 286, 430, 34], 8, (x, y) => 0.8 - Math.abs(x - 590) / 300 - (y - 286) / 90, ink.wheat, 'opacity=".6"'),
    path('M578,292q22,-9 44,0v6h-44ZM597,222h6v72h-6Z', brass),
    path('M603,222h-2v72h2Z', woodDark),
    path('M546,238Q550,204 576,203H624Q650,204 654,238Z', '#2F8A60'),
    path('M612,203H624Q650,204 654,238H626Q626,214 612,203Z', ink.rye),
    path(taper(560, 230, 574, 208, 3, -3), '#8FD0AC'),
    path('M546,236H654V242H546Z', brass),
    path('M596,197h8v7h-8Z', brass),
    `<ellipse cx="600" cy="243" rx="36" ry="4.5" fill="${ink.white}"/>`,
  ].join('')

/** Knees and boots of somebody who sits and looks to the left. */
const lap = 'M-10,36L-46,54L-50,96L-62,103L-62,108L-36,108L-32,70L28,66V36ZM-2,62L-12,98L-24,104L-24,109L4,109L16,64Z'

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    guard(880, 330, 136, 'soldier', { rim: ink.white }),
    path('M474,284V232q0,-10 10,-10h44q10,0 10,10v52Z', woodDark),
    person(506, 240, 70, 'cap', '#14110F', { rim: ink.wheat, from: 'right' }),
    path('M470,262q-14,18 -2,30l52,4l4,-9l-30,-8ZM542,262q12,14 4,26l-20,12l-4,-8l12,-12Z', '#14110F'),
    blotter(),
    path('M504,296l26,-6l3,6l-24,6ZM532,292l-12,12l1.6,1l12,-10Z', '#14110F'),
  ].join(''),
  mid: [
    figure(762, 352, 118, { kind: 'gent', pose: 'walk', fill: '#14110F', rim: ink.wheat }),
    path('M774,288l20,-5l4,22l-20,6Z', ink.paper),
    (
      [
        [1104, 282, 58, 'shawl'],
        [1164, 294, 68, 'beard'],
        [1234, 306, 78, 'papakha'],
      ] as const
    )
      .map(
        ([x, y, size, head]) =>
          path(lap, '#0E0C0A', `transform="translate(${x} ${y}) scale(${round(size / 6.4) / 10})"`) +
          person(x, y, size, head, '#14110F', { rim: ink.wheat, from: 'left', flip: true }),
      )
      .join(''),
  ].join(''),
  near: (
    [
      [96, 330, 140, 'soldier'],
      [236, 372, 140, 'shawl'],
      [1010, 398, 136, 'kerchief'],
      [1150, 384, 148, 'bowler'],
      [1300, 346, 150, 'cap'],
    ] as const
  )
    .map(([x, y, size, head]) =>
      person(x, y, size, head, ink.soot, { rim: ink.wheat, from: x < 683 ? 'right' : 'left', flip: x > 683 }),
    )
    .join(''),
})
