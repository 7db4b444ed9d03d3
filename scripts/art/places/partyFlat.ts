import { dice, halftone, ink, mix, path, polygon, range, rays, round, taper } from '../vector.ts'
import { person } from './crowd.ts'
import { boards, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { bundle, chair, glass, newspaper, telephone } from './props.ts'

/**
 * Borrowed rooms in Moscow: a merchant's dining room with a tiled stove, a mahogany table under an oil lamp, chairs that do not
 * match, newspapers in bundles, a corner shelf whose icon is gone, domes in the window.
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
    [chair(556, 356, 128), ladder(812, 356, 132), chair(328, 404, 150, '#20150D')].join(''),
    table(),
    nearChairs(),
    ladder(1128, 436, 164),
    shade([0, 30, 150, 300], 'left'),
    shade([1216, 30, 150, 300], 'right'),
  ].join('')

const moved = (x: number, content: string): string => `<g transform="translate(${x} 0)">${content}</g>`

/** A straight chair with a rush seat from behind: kin to none of the others. */
const ladder = (x: number, y: number, h: number): string =>
  `<g transform="translate(${x} ${y}) scale(${round(h) / 100})">${path('M-19,-46h38v7h-38Z', '#B08C4A')}${path('M-21,0L-19,-98h5L-16,0ZM21,0L19,-98h-5L16,0ZM-18,-92h36v8h-36ZM-18,-74h36v6h-36ZM-18,-58h36v5h-36ZM-17,-22h34v4h-34Z', '#4E5A4A')}</g>`

/** Stripes and a small flower, and the pale square where a merchant's picture hung. */
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
    path('M598,60H782V168H598Z', '#B08C4A'),
    path('M688,34h4v8h-4Z', ink.soot),
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

/** The corner where the icon hung: its shelf, an embroidered cloth, the lamp's chain, and on the wallpaper the clean place. */
const corner = (): string =>
  [
    path('M372,56H446V138H372Z', '#BC9A5A'),
    path('M379,63H439V131H379Z', '#A98648'),
    path('M364,146H454V153H364Z', mahoganyDark),
    path('M366,153H452L442,182L432,160H386L376,182Z', ink.white),
    path('M370,158l6,14l6,-14ZM436,158l6,14l6,-14Z', ink.red),
    path(taper(396, 30, 408, 100, 1.6) + taper(420, 30, 408, 100, 1.6), '#C9A050'),
    path('M400,100h16q-1,12 -8,13q-7,-1 -8,-13Z', ink.redDeep),
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
    lampFoot(),
    papers(520, 860, 300, 22, 8, 3),
    papers(400, 960, 336, 54, 11, 8),
    newspaper(604, 374, 158, 46, 'ЗНАМЯ ТРУДА', ink.white),
    glass(520, 336),
    glass(838, 326),
    glass(950, 356),
    path('M578,318h26l-3,-9h-20ZM770,340h30q0,12 -15,12q-15,0 -15,-12Z', tile),
    telephone(482, 376),
    path('M866,378l46,-9l2,3l-46,9ZM868,392h26v16h-26Z', '#20303A'),
  ].join('')

/** The hanging lamp unlit: chains, a brass font and a white shade. */
const lampFoot = (): string =>
  [
    path('M682,0h3v70h-3Z', '#3A2A12'),
    path(taper(684, 66, 620, 172, 2.2) + taper(684, 66, 746, 172, 2.2), '#8A6A2A'),
    path('M676,58h16v12h-16Z', '#8A6A2A'),
    path('M664,186h38l-6,20q-13,10 -26,0Z', '#B98A3A'),
    path('M688,186h14l-6,20q-5,4 -10,5Z', '#7A5A22'),
    path('M676,152h14v34h-14Z', '#C7D3CC'),
    path('M602,178C612,140 646,128 683,128C720,128 754,140 764,178Z', '#B9BEA9'),
    path('M712,131C736,136 756,150 764,178H726C726,156 722,142 712,131Z', '#8F9683'),
    path('M598,176H768V183H598Z', '#8A6A2A'),
  ].join('')

/** The window by day and what it throws on table and floor. */
const day = (): string =>
  [
    window('day'),
    path('M0,0H1366V480H0Z', ink.paper, 'opacity=".1"'),
    path('M600,330L676,322L590,436H440ZM700,320H776L760,440H616Z', ink.white, 'opacity=".24"'),
    path('M884,66V226L616,440L440,436Z', ink.white, 'opacity=".1"'),
  ].join('')

/** What the lamp lights: the shade itself, the table, and the air in cut rays. */
const lamp = (): string =>
  [
    path('M0,0H1366V480H0Z', ink.soot, 'opacity=".2"'),
    rays(683, 180, 92, 480, 40, 6, 'rgba(237,186,85,.2)', 8),
    path(
      'M604,184H762L1010,316Q1080,340 1090,362Q1060,420 683,434Q306,420 276,362Q286,340 356,316Z',
      ink.wheatLight,
      'opacity=".3"',
    ),
    halftone(
      [330, 300, 706, 124],
      10,
      (x, y) => 0.7 - Math.abs(x - 683) / 480 - Math.abs(y - 330) / 200,
      ink.wheatLight,
      'opacity=".55"',
    ),
    `<circle cx="683" cy="170" r="124" fill="${ink.wheatLight}" opacity=".13"/><circle cx="683" cy="166" r="84" fill="${ink.wheatLight}" opacity=".2"/>`,
    path('M602,178C612,140 646,128 683,128C720,128 754,140 764,178Z', ink.white),
    path('M712,131C736,136 756,150 764,178H726C726,156 722,142 712,131Z', ink.wheatLight),
    path('M598,176H768V183H598Z', ink.wheat),
    path('M664,186h38l-6,20q-13,10 -26,0Z', ink.wheat),
    path('M683,186q-8,-12 0,-22q8,10 0,22Z', ink.white),
    polygon(
      [
        [596, 184],
        [770, 184],
        [758, 192],
        [608, 192],
      ],
      ink.white,
    ),
    nearChairs(),
  ].join('')

/** Two chairs on this side of the table: the lamp's light lies behind them. */
const nearChairs = (): string => ladder(392, 520, 216) + chair(936, 524, 214)

const seated = '#15100D'

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: (
    [
      [440, 'bare', 60],
      [566, 'beard', 66],
      [806, 'shawl', 66],
      [930, 'cap', 60],
    ] as const
  )
    .map(([x, head, size]) =>
      person(x, (Math.abs(x - 683) > 200 ? 308 : 296) - size, size, head, seated, {
        rim: ink.wheat,
        from: x < 683 ? 'right' : 'left',
        flip: x > 683,
      }),
    )
    .join(''),
  mid: (
    [
      [262, 268, 100, 'soldier'],
      [1112, 268, 100, 'bowler'],
    ] as const
  )
    .map(([x, y, size, head]) =>
      person(x, y, size, head, seated, { rim: ink.wheat, from: x < 683 ? 'right' : 'left', flip: x < 683 }),
    )
    .join(''),
  near: range(4)
    .map((i) => {
      const [x, y, size, head] = (
        [
          [120, 342, 140, 'kerchief'],
          [372, 392, 150, 'felt'],
          [968, 396, 150, 'papakha'],
          [1250, 344, 142, 'cap'],
        ] as const
      )[i] as [number, number, number, 'felt']
      return person(x, y, size, head, ink.soot, {
        rim: ink.wheat,
        from: x < 683 ? 'right' : 'left',
        flip: mix(0, 1, i / 3) > 0.5,
      })
    })
    .join(''),
})
