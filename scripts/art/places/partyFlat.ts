import { dice, halftone, ink, path, range, rays, round, taper } from '../vector.ts'
import { person } from './crowd.ts'
import { boards, lettering, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { bundle, chair, glass, newspaper, samovar, telephone } from './props.ts'
import { behindTable, onChair } from './seated.ts'

/**
 * Borrowed rooms in Moscow: a merchant's dining room with a tiled stove, a mahogany table under an oil lamp, chairs that do not
 * match, newspapers in bundles, the party's banner over the merchant's icon corner and sideboard, domes in the window.
 */
export const partyFlat = (): PlaceDrawing => ({ ground: ground(), day: day(), light: '', lamp: lamp(), ...people() })

const paperWall = '#9A7A3E'
const stripe = '#8A6B34'
const mahogany = '#6E2F1C'
const mahoganyDark = '#43190E'
const mahoganyLight = '#934A2C'
const tile = '#DCE0CE'
const blue = '#3A6478'

const ground = (): string =>
  [
    path('M0,308H1366V480H0Z', '#5A3A20'),
    boards(683, 60, -700, width + 700, height + 30, 21, '#43290F', 4),
    path('M0,0H1366V312H0Z', paperWall),
    wallpaper(),
    path('M0,0H1366V22H0Z', '#C9AE78'),
    path('M0,22H1366V30H0Z', '#8A6B42'),
    path('M0,288H1366V312H0Z', '#4A2C18'),
    moved(184, stove()),
    moved(-190, corner()),
    window('night'),
    sideboard(),
    boxes(),
    banner(),
    [chair(440, 366, 118), chair(566, 356, 124), ladder(806, 356, 124), chair(930, 366, 118)].join(''),
    table(),
    lampFoot(),
    shade([0, 30, 150, 300], 'left'),
    shade([1216, 30, 150, 300], 'right'),
  ].join('')

const moved = (x: number, content: string): string => `<g transform="translate(${x} 0)">${content}</g>`

/** A straight chair with a rush seat from behind: kin to none of the others. */
const ladder = (x: number, y: number, h: number): string =>
  `<g transform="translate(${x} ${y}) scale(${round(h) / 100})">${path('M-19,-46h38v7h-38Z', '#B08C4A')}${path('M-21,0L-19,-98h5L-16,0ZM21,0L19,-98h-5L16,0ZM-18,-92h36v8h-36ZM-18,-74h36v6h-36ZM-18,-58h36v5h-36ZM-17,-22h34v4h-34Z', '#4E5A4A')}</g>`

/** Stripes and a small flower. */
const wallpaper = (): string => {
  const roll = dice(5)
  const flowers = range(150)
    .map(() => [Math.floor(roll() * 34) * 42 + 21, 44 + Math.floor(roll() * 9) * 28] as const)
    .map(([x, y]) => `M${x},${y}l4,-7l4,7l-4,7Z`)
    .join('')
  return [
    path(
      range(33)
        .map((i) => `M${i * 42},30h17v266h-17Z`)
        .join(''),
      stripe,
    ),
    path(flowers, '#B8954E'),
  ].join('')
}

/** A stove of white tiles up to the ceiling, blue pictures on them, its brass door shut. */
const stove = (): string => {
  const tiles = range(7).flatMap((row) => range(4).map((column) => [148 + column * 37, 74 + row * 33, row * 4 + column] as const))
  return [
    path('M134,312V58H310V312Z', '#B9BEA9'),
    path('M134,312V58H296V312Z', '#8F9683'),
    path(tiles.map(([x, y]) => `M${x},${y}h34v30h-34Z`).join(''), tile),
    path(
      tiles
        .filter(([, , i]) => i % 3 !== 1)
        .map(([x, y, i]) =>
          i % 2
            ? `M${x + 17},${y + 4}l4,8l8,3l-8,3l-4,8l-4,-8l-8,-3l8,-3Z`
            : `M${x + 6},${y + 24}q4,-16 11,-18q7,2 11,18ZM${x + 15},${y + 4}h4v6h-4Z`,
        )
        .join(''),
      blue,
    ),
    path('M124,58L134,34H312L322,58ZM118,58H328V68H118Z', tile),
    path('M124,58H322V62H124Z', blue),
    path('M120,312V292H326V312Z', '#8F9683'),
    path('M186,238H256V296H186Z', '#B98A3A'),
    path('M192,244H250V290H192Z', '#7A5A22'),
    path('M216,262h24v5h-24ZM198,250h10v34h-10Z', '#C9A050'),
    path('M296,68H310V292H296Z', '#6F7768'),
  ].join('')
}

/** The icon corner: Mother and Child in a gilt frame, an embroidered cloth over it, a lamp that burns before it. */
const corner = (): string =>
  [
    path('M374,54H444V146H374Z', '#8A5A1C'),
    path('M378,58H440V142H378Z', '#C9A050'),
    path('M385,65H433V136H385Z', '#7A2E1A'),
    `<circle cx="405" cy="84" r="14" fill="${ink.wheatLight}"/><circle cx="421" cy="103" r="9.5" fill="${ink.wheatLight}"/>`,
    path('M385,136C386,112 392,104 398,98C393,84 398,74 405,74C412,74 417,84 412,97C424,104 431,116 433,136Z', '#22323D'),
    path('M400,82q5,-7 10,0q1,10 -5,13q-6,-3 -5,-13ZM417,101q4,-5 8,0q1,7 -4,9q-5,-2 -4,-9Z', '#D9A873'),
    path('M411,124q-2,-14 10,-15q11,2 10,17q-10,4 -20,-2Z', ink.redDeep),
    // The cloth hangs down on both sides.
    path('M362,50Q409,38 456,50L458,62Q409,50 360,62ZM360,60L376,56L372,150H354ZM442,56L458,60L464,150H446Z', ink.white),
    path(
      [126, 136, 144].map((y) => `M355,${y}h17v3h-17ZM446,${y}h17v3h-17Z`).join('') +
        'M355,112l4,6l4,-6l4,6l4,-6v4l-4,6l-4,-6l-4,6l-4,-6ZM446,112l4,6l4,-6l4,6l4,-6v4l-4,6l-4,-6l-4,6l-4,-6Z',
      ink.red,
    ),
    path('M366,160H452V167H366ZM372,167h5l4,14h-5ZM441,167h5l-4,14h-5Z', mahoganyDark),
    path(taper(394, 140, 405, 151, 1.4) + taper(424, 140, 413, 151, 1.4), '#C9A050'),
    path('M401,150h16q-1,9 -8,10q-7,-1 -8,-10Z', ink.red),
    path('M409,150q-5,-6 0,-12q5,6 0,12Z', ink.white),
  ].join('')

/** The party's cloth on the wall; the lamp's chain falls between its words. */
const banner = (): string =>
  [
    path('M522,52H844V56H522Z', mahoganyDark),
    path('M530,54H836V98H530Z', '#A32117'),
    path('M530,54H836V58H530ZM530,92H836V96H530Z', '#C9A050'),
    lettering('ЗЕМЛЯ', 604, 76, 116, 23, ink.white),
    lettering('И ВОЛЯ', 764, 76, 118, 23, ink.white),
    path(
      range(34)
        .map((i) => `M${532 + i * 9},97h6l-3,7Z`)
        .join(''),
      '#C9A050',
    ),
  ].join('')

const pane = { x: 884, y: 66, w: 164, h: 160 } as const

/** The frame and what is behind it: a roof, a bell tower and five domes. */
const window = (hour: 'night' | 'day'): string => {
  const { x, y, w, h } = pane
  const [sky, roofs, walls, gilt] =
    hour === 'day' ? ['#C7D3CC', '#6E7F78', '#E3D2AF', ink.wheat] : [ink.night, '#0D151A', '#15212A', '#4F4326']
  const foot = y + h
  const dome = (cx: number, base: number, r: number) =>
    `M${cx - r},${base}C${round(cx - r * 1.7)},${round(base - r * 1.1)} ${round(cx - r * 0.5)},${round(base - r * 1.5)} ${cx},${round(base - r * 2.6)}C${round(cx + r * 0.5)},${round(base - r * 1.5)} ${round(cx + r * 1.7)},${round(base - r * 1.1)} ${cx + r},${base}ZM${round(cx - 0.8)},${round(base - r * 2.5)}v-13h1.8v13ZM${cx - 4},${round(base - r * 2.6 - 6)}h8v1.8h-8Z`
  const drum = (cx: number, base: number, r: number) =>
    `M${round(cx - r * 0.7)},${base}h${round(r * 1.4)}V${foot}h-${round(r * 1.4)}Z`
  const five = [
    [x + 10, foot - 58, 9],
    [x + 66, foot - 58, 9],
    [x + 24, foot - 66, 10],
    [x + 52, foot - 66, 10],
    [x + 38, foot - 76, 15],
  ] as const
  return [
    path(`M${x},${y}h${w}v${h}h-${w}Z`, sky),
    hour === 'day' ? path(taper(x, y + 40, x + w, y + 30, 6) + taper(x + 20, y + 66, x + w, y + 58, 4), ink.white) : '',
    path(
      five.map(([cx, base, r]) => drum(cx, base, r)).join('') +
        `M${x + 4},${foot - 36}h68v36h-68ZM${x + 112},${foot - 92}h18V${foot}h-18ZM${x + 112},${foot - 92}l9,-26l9,26Z`,
      walls,
    ),
    path(five.map(([cx, base, r]) => dome(cx, base, r)).join(''), gilt),
    path(`M${x},${foot}v-30l16,-12l18,12v10l22,-16l26,16l30,-8l20,12l32,-10V${foot}Z`, roofs),
    frame(),
  ].join('')
}

const frame = (): string => {
  const { x, y, w, h } = pane
  return [
    path(`M${x - 10},${y - 10}h${w + 20}v${h + 20}h-${w + 20}ZM${x},${y}v${h}h${w}v-${h}Z`, '#C8B48A', 'fill-rule="evenodd"'),
    path(`M${x + w / 2 - 4},${y}h8v${h}h-8ZM${x},${y + 54}h${w}v7h-${w}Z`, '#C8B48A'),
    path(`M${x - 20},${y + h + 6}h${w + 40}v10h-${w + 40}Z`, '#E0CFA6'),
    // Heavy curtains, one of them taken down for a banner.
    path(`M${x - 44},${y - 24}h${w + 88}v9h-${w + 88}Z`, mahoganyDark),
    path(
      `M${x + w + 42},${y - 16}h-46C${x + w + 6},${y + 70} ${x + w + 26},${y + 110} ${x + w + 8},${y + h + 40}h40Z`,
      '#7B2A1C',
    ),
    path(taper(x + w + 20, y - 14, x + w + 22, y + h + 34, 3) + taper(x + w + 34, y - 14, x + w + 36, y + h + 36, 3), '#4E160E'),
    path(`M${x + w + 2},${y + 98}h34v7h-30Z`, '#C9A050'),
    path(
      range(5)
        .map((i) => `M${x - 38 + i * 9},${y - 16}h4v5h-4Z`)
        .join(''),
      '#C9A050',
    ),
  ].join('')
}

/** A sideboard with plates behind glass and a typewriter on it. */
const sideboard = (): string =>
  [
    path('M1196,312V146H1352V312Z', mahogany),
    path('M1188,146L1196,130H1352L1360,146Z', mahoganyLight),
    path('M1210,160H1270V226H1210ZM1278,160H1338V226H1278Z', mahoganyDark),
    [1226, 1252, 1294, 1320]
      .map((x) => `<circle cx="${x}" cy="188" r="11" fill="${tile}"/><circle cx="${x}" cy="188" r="6" fill="${blue}"/>`)
      .join(''),
    path('M1210,206H1270V210H1210ZM1278,206H1338V210H1278Z', mahogany),
    path('M1190,236H1358V246H1190Z', mahoganyLight),
    path('M1206,254H1270V300H1206ZM1278,254H1342V300H1278Z', mahoganyDark),
    path('M1262,274h5v8h-5ZM1282,274h5v8h-5Z', '#C9A050'),
  ].join('')

/** Boxes and bundles of the party's paper against the wall; one copy stands up and can be read. */
const boxes = (): string =>
  [
    path('M1040,318V272H1150V318Z', '#8A6434'),
    path('M1040,290H1150V292H1040ZM1040,304H1150V306H1040Z', '#5A3C20'),
    path('M1036,268H1154V274H1036Z', '#A58A5A'),
    bundle(1052, 268, 48, 26),
    bundle(1104, 268, 40, 20),
    bundle(1152, 330, 62, 40),
    bundle(1098, 344, 60, 34),
    bundle(1166, 290, 50, 22),
    newspaper(986, 268, 92, 76, 'ЗНАМЯ ТРУДА'),
    path('M986,344L978,346L976,272L986,268Z', '#A58A5A'),
    // What leans against the stove.
    bundle(318, 318, 52, 30),
    bundle(322, 288, 44, 18),
  ].join('')

/** An oval top on one foot. */
const table = (): string =>
  [
    `<ellipse cx="683" cy="470" rx="330" ry="30" fill="#3A220C"/>`,
    path('M640,400H726L742,480H624Z', mahoganyDark),
    `<ellipse cx="683" cy="376" rx="424" ry="78" fill="${mahoganyDark}"/><ellipse cx="683" cy="362" rx="424" ry="78" fill="${mahoganyLight}"/><ellipse cx="683" cy="364" rx="416" ry="73" fill="${mahogany}"/>`,
    path(
      [
        [330, 350, 960, 320],
        [360, 396, 1010, 350],
        [430, 414, 900, 404],
        [640, 336, 1060, 372],
      ]
        .map(([a = 0, b = 0, c = 0, d = 0]) => taper(a, b, c, d, 2.4, 4))
        .join(''),
      mahoganyLight,
    ),
  ].join('')

/** What lies on the table; the lamp's light falls behind it. */
const onTable = (): string =>
  [
    papers(560, 800, 306, 18, 6, 3),
    papers(420, 900, 336, 46, 9, 8),
    newspaper(604, 370, 158, 50, 'ЗНАМЯ ТРУДА', ink.white),
    glass(516, 344),
    glass(858, 338),
    glass(972, 364),
    samovar(756, 362),
    telephone(470, 384),
    // An inkwell and a pen.
    path('M872,400h34l-4,-14h-26ZM880,386v-7h18v7Z', '#20303A'),
    path(taper(892, 380, 930, 350, 2.4), ink.white),
    nearChairs(),
  ].join('')

const shadeOf = 'M626,166C634,132 656,120 683,120C710,120 732,132 740,166Z'
const shadeSide = 'M704,124C722,130 734,144 740,166H716C716,148 712,134 704,124Z'

/** The hanging lamp unlit: a chain, a brass font and a white shade. */
const lampFoot = (): string =>
  [
    path('M682,0h2.6v112h-2.6Z', '#3A2A12'),
    path('M677,104h12l4,18h-20Z', '#8A6A2A'),
    path('M668,172h30l-5,14q-10,8 -20,0Z', '#B98A3A'),
    path(shadeOf, '#B9BEA9'),
    path(shadeSide, '#8F9683'),
    path('M623,164H743V170H623Z', '#8A6A2A'),
  ].join('')

/** The window by day and what it throws on table and floor. */
const day = (): string =>
  [
    window('day'),
    path('M0,0H1366V480H0Z', ink.paper, 'opacity=".1"'),
    path('M620,330L676,322L600,430H470ZM700,320H776L760,430H626Z', ink.white, 'opacity=".2"'),
    onTable(),
  ].join('')

/** What the lamp lights: the shade itself, the table, and the air in cut rays. */
const lamp = (): string =>
  [
    path('M0,0H1366V480H0Z', ink.soot, 'opacity=".2"'),
    rays(683, 168, 78, 420, 34, 5, 'rgba(237,186,85,.2)', 8),
    `<ellipse cx="683" cy="362" rx="400" ry="70" fill="${ink.wheatLight}" opacity=".2"/><ellipse cx="683" cy="352" rx="280" ry="50" fill="${ink.wheatLight}" opacity=".26"/>`,
    halftone(
      [400, 304, 566, 100],
      10,
      (x, y) => 0.62 - Math.abs(x - 683) / 480 - Math.abs(y - 340) / 180,
      ink.wheatLight,
      'opacity=".4"',
    ),
    `<circle cx="683" cy="160" r="100" fill="${ink.wheatLight}" opacity=".13"/><circle cx="683" cy="158" r="66" fill="${ink.wheatLight}" opacity=".2"/>`,
    path(shadeOf, ink.white),
    path(shadeSide, ink.wheatLight),
    path('M623,164H743V170H623Z', ink.wheat),
    path('M668,174h30l-5,12q-10,8 -20,0Z', ink.wheat),
    path('M630,170H736L728,175H638Z', ink.white),
    onTable(),
  ].join('')

/** Two chairs on this side of the table. */
const nearChairs = (): string => ladder(396, 568, 152) + chair(962, 566, 150, '#5A3820')

const seated = '#15100D'

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    behindTable(440, 301, 62, 'bare', { fill: seated, arms: 'apart' }),
    behindTable(566, 290, 66, 'beard', { fill: seated }),
    behindTable(806, 290, 66, 'pinned', { fill: seated, flip: true }),
    behindTable(930, 301, 62, 'cap', { fill: seated, flip: true, arms: 'speaking' }),
  ].join(''),
  mid: [
    onChair(226, 470, 206, 'soldier', { fill: seated, chair: '#4E5A4A' }),
    onChair(1140, 470, 206, 'bowler', { fill: seated, flip: true, chair: '#5A3820' }),
  ].join(''),
  near: [
    person(92, 352, 140, 'kerchief', ink.soot, { rim: ink.wheat }),
    person(396, 410, 132, 'beard', ink.soot, { rim: ink.wheat }) + ladder(396, 568, 152),
    person(962, 410, 132, 'papakha', ink.soot, { rim: ink.wheat, from: 'left', flip: true }) + chair(962, 566, 150, '#5A3820'),
    person(1276, 352, 142, 'cap', ink.soot, { rim: ink.wheat, from: 'left', flip: true }),
  ].join(''),
})
