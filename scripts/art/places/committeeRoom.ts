import { dice, halftone, ink, path, range, rays, taper } from '../vector.ts'
import { coatRack } from './coatRack.ts'
import { person } from './crowd.ts'
import { boards, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { glass, samovar } from './props.ts'
import { backOnChair, behindTable, onChair } from './seated.ts'
import { wallMap } from './wallMap.ts'

/**
 * A room by lamplight: a long table under green cloth, tea from the samovar, papers, books, a wall map, coats on their hooks, night in
 * the window.
 */
export const committeeRoom = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const wood = '#6B3F1E'
const woodDark = '#3E2411'
const woodLight = '#8F5A2C'
const dark = '#15110E'

const ground = (): string =>
  [
    path('M0,300H1366V480H0Z', '#54341D'),
    boards(683, 130, -700, width + 700, height + 30, 23, '#40250F', 4),
    path('M0,0H1366V300H0Z', '#96563A'),
    wallpaper(),
    path('M0,0H1366V14H0Z', '#D9B98A'),
    path('M0,14H1366V20H0Z', wood),
    path('M0,228H1366V300H0Z', '#5A3520'),
    path(
      range(18)
        .map((i) => `M${i * 78 - 12},240h62v48h-62ZM${i * 78 - 8},244v40h54v-40Z`)
        .join(''),
      woodDark,
      'fill-rule="evenodd"',
    ),
    path('M0,222H1366V231H0Z', woodLight),
    path('M0,296H1366V304H0Z', woodDark),
    window(),
    bookcase(),
    wallMap(852, 36, 236, 176),
    coatRack(1116, 76, 232),
    shade([0, 14, 150, 300], 'left'),
    shade([1216, 14, 150, 300], 'right'),
    table(),
  ].join('')

/** Upright garlands on a red wall. */
const wallpaper = (): string =>
  path(
    range(35)
      .map((i) =>
        range(5)
          .map((k) => `M${i * 40 + 8},${30 + k * 40 + (i % 2) * 20}l5,-8l5,8l-5,8Z`)
          .join(''),
      )
      .join(''),
    '#A9684A',
  ) +
  path(
    range(35)
      .map((i) => `M${i * 40 - 8},20h2v204h-2Z`)
      .join(''),
    '#7F452D',
  )

/** Night over roofs; what falls from the sky is put behind the panes by the scene. A curtain on either side, a geranium on the sill. */
const window = (): string =>
  [
    path('M294,38H464V246H294Z', '#D9B98A'),
    path('M306,50H452V236H306Z', ink.night),
    path('M306,236V202l20,-10v-20l16,-9l15,11v12l26,-8v-32l9,-30l9,30v30l22,8l29,-6V236Z', '#0B1318'),
    path('M322,208h6v8h-6ZM340,186h5v7h-5ZM418,204h6v8h-6ZM432,210h6v8h-6Z', ink.wheat),
    path('M376,50h7v186h-7ZM306,114H452v6H306Z', '#D9B98A'),
    path('M270,32H488V40H270Z', woodDark),
    path('M278,40H330C328,96 318,140 296,168L290,240H276ZM480,40H428C430,96 440,140 462,168L468,240H482Z', '#E9D9AE'),
    path(
      [288, 300, 312].map((x) => taper(x, 42, x - (x - 280) * 0.4, 190, 2)).join('') +
        [470, 458, 446].map((x) => taper(x, 42, x + (478 - x) * 0.4, 190, 2)).join(''),
      '#B79A66',
    ),
    path('M288,164h22l-4,8h-20ZM470,164h-22l4,8h20Z', ink.red),
    path('M280,240H478V250H280Z', '#E9D9AE'),
    path('M402,240l-4,-20h32l-4,20Z', '#A9472B'),
    path('M396,216h36v6h-36Z', '#C25F3C'),
    path(
      taper(412, 218, 398, 190, 4, 4) +
        taper(414, 218, 414, 182, 4) +
        taper(416, 218, 432, 192, 4, -4) +
        taper(414, 218, 424, 178, 3),
      '#3E7A4A',
    ),
    [
      [397, 188],
      [413, 178],
      [433, 190],
      [425, 174],
    ]
      .map(([x, y]) => `<circle cx="${x}" cy="${y}" r="6" fill="${ink.red}"/>`)
      .join(''),
  ].join('')

/** Books to the ceiling of their case, a globe on top. */
const bookcase = (): string => {
  const roll = dice(12)
  const cloths = ['#B8452E', '#2F6B52', '#D9A03C', '#3F6478', '#E3D2AF', '#7A2F24']
  const shelf = (y: number) => {
    let out = ''
    for (let x = 72; x < 226; ) {
      const [w, h] = [7 + Math.floor(roll() * 8), 32 + Math.floor(roll() * 14)]
      out += path(`M${x},${y}h${w}v-${h}h-${w}Z`, cloths[Math.floor(roll() * cloths.length)] ?? ink.news)
      if (roll() > 0.4) out += path(`M${x + 1},${y - h + 7}h${w - 2}v3h-${w - 2}Z`, '#EBD9A4')
      x += w + (roll() > 0.88 ? 14 : 1)
    }
    return out
  }
  return [
    path('M52,310V92H248V310Z', wood),
    path('M44,92V82H256V92ZM46,310V300H254V310Z', woodLight),
    path('M64,102H236V298H64Z', '#2A170B'),
    [150, 200, 250, 298].map((y) => shelf(y)).join(''),
    path('M64,150H236V155H64ZM64,200H236V205H64ZM64,250H236V255H64Z', woodLight),
    path('M236,102H248V300H236Z', woodDark),
    // The globe.
    path('M136,82h28v-4h-8v-8h-12v8h-8Z', woodDark),
    `<circle cx="150" cy="48" r="23" fill="#4F7F8C"/>`,
    path('M136,34q8,-8 18,-6q4,8 -4,12q-2,8 -8,6q-8,-4 -6,-12ZM156,46q10,-2 14,4q-2,10 -10,14q-8,-8 -4,-18Z', '#D9B25F'),
    `<path d="M132,30A27,27 0 1 0 172,64" fill="none" stroke="#C39A4E" stroke-width="3"/>`,
  ].join('')
}

/** A green cloth with a border of gold over the whole table, its fringe before us. */
const table = (): string =>
  [
    `<ellipse cx="683" cy="466" rx="470" ry="22" fill="#2A170B"/>`,
    path('M290,432h22v44h-20ZM1054,432h22v44h-20Z', woodDark),
    path('M260,392H1106L1098,440H268Z', ink.ryeDeep),
    path('M384,282H982L1106,392H260Z', '#2A6B4E'),
    path('M398,288H968L1072,384H294ZM403,291L304,381H1062L963,291Z', ink.wheat, 'fill-rule="evenodd"'),
    path('M260,392H1106V396H260Z', '#3F8A66'),
    path('M268,428H1098V434H268Z', ink.wheat),
    path(
      range(69)
        .map((i) => `M${270 + i * 12},434h8l-4,12Z`)
        .join(''),
      ink.wheat,
    ),
    path(
      range(13)
        .map((i) => taper(300 + i * 64, 398, 298 + i * 64, 428, 3))
        .join(''),
      '#0D241B',
    ),
  ].join('')

/** The pool of the lamp on the cloth, what lies in it, and the lamp. */
const light = (): string =>
  [
    path('M0,0H1366V480H0Z', ink.soot, 'opacity=".16"'),
    `<ellipse cx="683" cy="150" rx="214" ry="112" fill="${ink.wheatLight}" opacity=".12"/><ellipse cx="683" cy="140" rx="150" ry="80" fill="${ink.wheatLight}" opacity=".14"/>`,
    rays(683, 112, 76, 330, 30, 5, 'rgba(237,186,85,.24)', 5),
    `<ellipse cx="683" cy="338" rx="330" ry="48" fill="${ink.wheatLight}" opacity=".22"/><ellipse cx="683" cy="334" rx="220" ry="34" fill="${ink.wheatLight}" opacity=".26"/>`,
    halftone(
      [420, 296, 526, 84],
      9,
      (x, y) => 0.6 - Math.abs(x - 683) / 460 - Math.abs(y - 336) / 130,
      ink.wheatLight,
      'opacity=".4"',
    ),
    onTable(),
    path('M681.6,0h2.8v52h-2.8Z', dark),
    path('M676,46h14l4,14h-22Z', '#C39A4E'),
    path('M683,56C716,58 740,80 748,110H618C626,80 650,58 683,56Z', '#3E9A70'),
    path('M704,62C728,70 743,88 748,110H722C722,90 716,74 704,62Z', ink.rye),
    path('M612,108H754V115H612Z', ink.wheat),
    `<ellipse cx="683" cy="116" rx="36" ry="6" fill="${ink.white}"/>`,
  ].join('')

const onTable = (): string =>
  [
    papers(452, 600, 304, 18, 5, 11),
    papers(740, 900, 304, 18, 5, 5),
    papers(400, 620, 340, 28, 5, 23),
    papers(740, 920, 338, 28, 5, 8),
    glass(508, 322),
    glass(592, 346),
    glass(790, 344),
    glass(868, 322),
    glass(412, 352),
    glass(958, 354),
    `<g transform="translate(683 366) scale(1.28) translate(-683 -366)">${samovar(683, 366)}</g>`,
    // A loaf on its board and lumps of sugar.
    path('M606,372H650L656,380H600Z', woodLight),
    path('M606,374q2,-18 22,-18q20,0 22,18Z', '#B87A34'),
    path(taper(616, 360, 612, 370, 1.6) + taper(626, 358, 624, 370, 1.6) + taper(637, 359, 637, 370, 1.6), '#EBD9A4'),
    path('M722,376q2,10 16,10q14,0 16,-10Z', ink.white),
    path('M726,376v-6h7v6ZM735,376v-9h7v9ZM744,376v-5h6v5Z', ink.white),
  ].join('')

const seated = '#17110D'

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    behindTable(432, 283, 62, 'elder', { fill: seated }),
    behindTable(516, 283, 64, 'bare', { fill: seated, arms: 'apart' }),
    behindTable(602, 283, 64, 'cap', { fill: seated }),
    behindTable(764, 283, 64, 'beard', { fill: seated, flip: true, arms: 'apart' }),
    behindTable(850, 283, 62, 'pinned', { fill: seated }),
    behindTable(934, 283, 62, 'bowler', { fill: seated, arms: 'speaking' }),
  ].join(''),
  mid: [
    onChair(236, 470, 208, 'beard', { fill: seated, chair: woodLight }),
    onChair(1130, 470, 208, 'soldier', { fill: seated, chair: woodLight, flip: true }),
  ].join(''),
  near: [
    person(82, 352, 142, 'shawl', ink.soot, { rim: ink.wheat }),
    backOnChair(486, 416, 128, 'bare', { chair: woodLight }),
    backOnChair(880, 416, 128, 'sailor', { flip: true, chair: woodLight }),
    person(1288, 352, 144, 'cap', ink.soot, { rim: ink.wheat, from: 'left', flip: true }),
  ].join(''),
})
