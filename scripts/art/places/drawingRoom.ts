import { dice, halftone, ink, mix, parts, path, polygon, range, round, taper } from '../vector.ts'
import { type Head, person } from './crowd.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/**
 * The red drawing-room of an embassy by day: damask and gilt frames, two tall windows with curtains, a marble table with a portfolio
 * and papers, upholstered chairs, a chandelier, a door ajar. Who is received here differs, so the still is empty.
 */
export const drawingRoom = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people(), stillIsEmpty: true })

const vanish = { x: 683, y: 214 }
/** How much smaller the end wall is than the picture's plane. */
const end = 0.52
const damask = '#97211A'
const damaskDark = '#7D1811'
const damaskLight = '#B23A2B'
const velvet = '#5E100C'
const velvetLight = '#8A1C14'
const gilt = '#D9A441'
const giltDark = '#8A5C1E'
const wood = '#4A2012'
const woodDark = '#2C120A'
const silk = '#E0C88E'
const silkDark = '#B4924E'

/** A place on a side wall: depth 1 in the picture's plane, less behind it; `level` 0 at the ceiling and 1 at the floor. */
const on =
  (side: -1 | 1) =>
  (depth: number, level: number): [number, number] => [
    round(vanish.x + side * 860 * depth),
    round(vanish.y + mix(-327, 200, level) * depth),
  ]
const left = on(-1)
const right = on(1)
const quad = (side: typeof left, d0: number, d1: number, l0: number, l1: number): string =>
  `M${side(d0, l0)}L${side(d1, l0)}L${side(d1, l1)}L${side(d0, l1)}Z`

const [wallLeft, ceiling] = left(end, 0)
const [wallRight, skirting] = right(end, 1)
const dado = round(mix(ceiling, skirting, 0.82))

/** The windows of the end wall: the middle of each, and the glass of both. */
const windows = [340, 522] as const
const glass = { half: 37, top: 96, bar: 152, bottom: 292 } as const

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#6F3A1C"/>`,
    roof(),
    walls(),
    floor(),
    carpet(),
    ...windows.map(sun),
    ...windows.map(window),
    shade([0, 0, 330, 480], 'left'),
    sideWindow(),
    sconce(431),
    landscape(),
    likeness(),
    shade([1036, 0, 330, 480], 'right'),
    sideFrames(),
    door(),
    sofa(),
    console(),
    armchair(776, 276, 0.92),
    armchair(268, 330, 1.26),
    table(),
    portfolio(),
    sheets(),
    armchair(1180, 334, 1.26),
  ].join('')

/** A plaster ceiling with a rose over the chandelier, and a cornice of gilt. */
const roof = (): string => {
  const teeth = range(56).map((i) => `M${round(wallLeft + 4 + i * 15.9)},${ceiling + 9}h8v6h-8Z`)
  return [
    path(`M-177,-113H1543L${wallRight},${ceiling}H${wallLeft}Z`, '#CDB98C'),
    path(`M20,-60H1346L1092,32H274Z`, ink.news),
    path(`M60,-44H1306L1080,26H286Z`, '#D6C496'),
    `<ellipse cx="683" cy="4" rx="150" ry="20" fill="${ink.paper}"/><ellipse cx="683" cy="3" rx="112" ry="13" fill="#CDB98C"/>`,
    path(`M${wallLeft},${ceiling}H${wallRight}V${ceiling + 18}H${wallLeft}Z`, ink.news),
    path(teeth.join(''), giltDark),
    path(`M${wallLeft},${ceiling + 17}H${wallRight}V${ceiling + 22}H${wallLeft}Z`, gilt),
    path(quad(left, 1.1, end, 0, 0.066) + quad(right, 1.1, end, 0, 0.066), '#B9A478'),
    path(quad(left, 1.1, end, 0.063, 0.08) + quad(right, 1.1, end, 0.063, 0.08), giltDark),
  ].join('')
}

const walls = (): string => {
  const flower = (x: number, y: number) =>
    `M${x},${y - 11}q9,7 3,13q8,-1 8,7q-7,0 -11,6q-4,-6 -11,-6q0,-8 8,-7q-6,-6 3,-13ZM${x - 1},${y + 15}h2v8h-2Z`
  const wall = `M${wallLeft},${ceiling + 22}H${wallRight}V${skirting}H${wallLeft}Z`
  return [
    path(quad(left, 1.1, end, 0.08, 1), damaskDark),
    path(quad(right, 1.1, end, 0.08, 1), '#8C1E16'),
    path(wall, damask),
    // The repeat of the damask: one flower whole, two halves below it.
    `<pattern id="damask" patternUnits="userSpaceOnUse" x="${wallLeft}" y="${ceiling + 22}" width="28" height="56">${path(flower(14, 16) + flower(0, 44) + flower(28, 44), damaskDark)}</pattern>`,
    path(wall, 'url(#damask)'),
    halftone(
      [wallLeft, ceiling + 22, 300, 200],
      10,
      (x, y) => 0.5 - (x - wallLeft) / 500 - (y - 60) / 260,
      ink.soot,
      'opacity=".3"',
    ),
    halftone([880, ceiling + 22, 250, 200], 10, (x, y) => (x - 880) / 460 - (y - 60) / 400, ink.soot, 'opacity=".3"'),
    // The dado, panelled, under a gilt rail.
    path(`M${wallLeft},${dado}H${wallRight}V${skirting}H${wallLeft}Z`, wood),
    path(quad(left, 1.1, end, 0.82, 1), woodDark),
    path(quad(right, 1.1, end, 0.82, 1), '#3A170D'),
    path(`M${wallLeft},${dado - 4}H${wallRight}V${dado}H${wallLeft}Z`, gilt),
    path(quad(left, 1.1, end, 0.805, 0.82) + quad(right, 1.1, end, 0.805, 0.82), giltDark),
    path(
      range(12)
        .map((i) => `M${wallLeft + 8 + i * 74},${dado + 8}h60v30h-60Z`)
        .join(''),
      '#5E2C19',
    ),
    path(`M${wallLeft},${skirting - 5}H${wallRight}V${skirting}H${wallLeft}Z`, woodDark),
  ].join('')
}

/** Oak laid in strips that run to the eye. */
const floor = (): string => {
  const [, near] = left(1.4, 1)
  const strips = range(37).map((i) => {
    const [a, b] = [mix(-1150, 2516, i / 37), mix(-1150, 2516, (i + 0.5) / 37)]
    const at = (x: number) => round(vanish.x + (x - vanish.x) * ((skirting - vanish.y) / (near - vanish.y)))
    return `M${at(a)},${skirting}H${at(b)}L${round(b)},${near}H${round(a)}Z`
  })
  const joints = [334, 356, 386, 424].map((y, i) => `M-20,${y}H1386v${1.4 + i * 0.5}H-20Z`)
  return [
    path(`M${wallLeft},${skirting}H${wallRight}L1887,494H-521Z`, '#8C5428'),
    path(strips.join(''), '#A1672F'),
    path(joints.join(''), '#6F3A1C'),
  ].join('')
}

const carpet = (): string =>
  [
    path('M330,340H1036L1204,486H162Z', '#1F2B33'),
    path('M346,345H1020L1174,478H192Z', gilt),
    path('M349,346.5H1017L1169,476H197Z', velvet),
    path('M372,368H994L1090,458H276Z', gilt),
    path('M376,369.5H990L1084,456H282Z', '#26404A'),
    path('M683,376L820,414L683,452L546,414Z', velvetLight),
    path('M683,386L784,414L683,442L582,414Z', '#1F2B33'),
  ].join('')

/** What the sun throws through a window: two columns of panes, on parquet and carpet. */
const sun = (x: number): string => {
  const thrown = (u: number, v: number): [number, number] => [x + mix(26, 190, v) + u * mix(34, 54, v), mix(330, 440, v)]
  const pane = (u0: number, u1: number, v0: number, v1: number) =>
    polygon([thrown(u0, v0), thrown(u1, v0), thrown(u1, v1), thrown(u0, v1)], '#F6D48A', 'opacity=".55"')
  return [pane(-1, -0.08, 0, 0.62), pane(0.08, 1, 0, 0.62), pane(-1, -0.08, 0.68, 1), pane(0.08, 1, 0.68, 1)].join('')
}

/** A tall window on a lane in July, curtains of velvet held aside, a pelmet with a fringe. */
const window = (x: number): string => {
  const { half, top, bar, bottom } = glass
  const [l, r] = [x - half, x + half]
  const curtain = (side: -1 | 1): string => {
    const at = (dx: number) => round(x + side * dx)
    const folds = [58, 50, 43].map((dx, i) => taper(at(dx), 128, at(dx + 5 - i), 232, 4, side * -3))
    const tails = [63, 56, 50].map((dx) => taper(at(dx - 2), 242, at(dx), 312, 4))
    return [
      path(
        `M${at(66)},84H${at(14)}Q${at(26)},190 ${at(46)},232L${at(45)},242Q${at(38)},280 ${at(36)},316H${at(70)}Q${at(62)},270 ${at(64)},240Z`,
        velvet,
      ),
      path(`M${at(30)},100Q${at(36)},186 ${at(50)},230L${at(54)},231Q${at(44)},180 ${at(42)},100Z`, velvetLight),
      path(folds.join('') + tails.join(''), '#38090A'),
      path(`M${at(14)},84Q${at(26)},190 ${at(46)},232L${at(48)},230Q${at(29)},188 ${at(17)},84Z`, damaskLight),
      path(`M${at(42)},229L${at(67)},236L${at(67)},243L${at(42)},239Z`, gilt),
      path(`M${at(44)},238l${side * 4},20l${side * -9},0Z`, gilt),
    ].join('')
  }
  return [
    path(`M${l - 8},${top - 10}H${r + 8}V${bottom + 8}H${l - 8}Z`, ink.news),
    path(`M${l},${top}H${r}V${bottom}H${l}Z`, '#DCE6E0'),
    path(`M${l},${bottom}V214H${l + 22}V190L${l + 40},178L${r - 12},192V226H${r}V${bottom}Z`, '#D9BE84'),
    path(`M${l + 40},178L${r - 12},192V${bottom}H${l + 40}Z`, '#C4A468'),
    path(`M${l + 20},192L${l + 40},176L${r - 10},191V195L${l + 40},181L${l + 20},197Z`, '#7A6A58'),
    path(`M${l + 27},206h7v14h-7ZM${l + 45},204h6v14h-6ZM${l + 27},234h7v16h-7ZM${l + 45},232h6v16h-6Z`, ink.field),
    // A lime in leaf.
    path(`M${r - 14},${bottom}L${r - 11},206h4L${r - 5},${bottom}Z`, '#4A3A22'),
    path(`M${r},158q-10,-12 -20,0q-14,0 -12,16q-10,10 2,20q0,16 16,14q6,10 14,6Z`, '#5B8048'),
    path(`M${r},170q-10,-4 -14,8q-8,8 2,14q2,12 12,10Z`, '#3F6338'),
    path(`M${l},${bottom}V262q10,-14 20,-2q12,-10 20,4q8,0 8,28Z`, '#4E7342'),
    path(`M${x - 3},${top}h6V${bottom}h-6ZM${l},${bar}H${r}v6H${l}Z`, ink.white),
    path(`M${x + 1},${top}h2V${bottom}h-2ZM${l},${bar + 4}H${r}v2H${l}Z`, '#B9A478'),
    path(`M${l - 12},${bottom}H${r + 12}V${bottom + 8}H${l - 12}Z`, ink.white),
    curtain(-1),
    curtain(1),
    path(
      `M${x - 72},78H${x + 72}L${x + 66},110Q${x + 44},142 ${x + 22},114Q${x},142 ${x - 22},114Q${x - 44},142 ${x - 66},110Z`,
      velvetLight,
    ),
    path(
      `M${x - 66},110Q${x - 44},142 ${x - 22},114Q${x},142 ${x + 22},114Q${x + 44},142 ${x + 66},110L${x + 67},115Q${x + 44},150 ${x + 22},121Q${x},150 ${x - 22},121Q${x - 44},150 ${x - 67},115Z`,
      gilt,
    ),
    path(
      [-44, 0, 44].map((dx) => taper(x + dx - 14, 88, x + dx, 124, 2, 6) + taper(x + dx + 14, 88, x + dx, 124, 2, -6)).join(''),
      velvet,
    ),
    path(`M${x - 76},70H${x + 76}V80H${x - 76}ZM${x - 14},70q2,-12 14,-12t14,12Z`, gilt),
    path(`M${x - 76},77H${x + 76}V80H${x - 76}Z`, giltDark),
  ].join('')
}

/** A third window in the left wall, seen along it. */
const sideWindow = (): string =>
  [
    path(quad(left, 0.9, 0.66, 0.2, 0.86), velvet),
    path(quad(left, 0.85, 0.7, 0.24, 0.83), '#DCE6E0'),
    path(quad(left, 0.85, 0.7, 0.62, 0.83), '#5B8048'),
    path(quad(left, 0.78, 0.768, 0.24, 0.83) + quad(left, 0.85, 0.7, 0.42, 0.435), ink.white),
    path(`M${left(0.87, 0.2)}L${left(0.82, 0.2)}Q${left(0.84, 0.5)} ${left(0.87, 0.62)}Z`, velvetLight),
    path(`M${left(0.73, 0.2)}L${left(0.68, 0.2)}L${left(0.68, 0.62)}Q${left(0.7, 0.5)} ${left(0.73, 0.2)}Z`, velvetLight),
    path(quad(left, 0.92, 0.65, 0.17, 0.2), gilt),
    path(quad(left, 0.91, 0.655, 0.2, 0.29), velvetLight),
    path(quad(left, 0.91, 0.655, 0.285, 0.3), gilt),
  ].join('')

/** A gilt bracket with two lamps between the windows; they are out. */
const sconce = (x: number): string =>
  [
    path(`M${x - 5},156q5,-10 10,0l3,30l-8,24l-8,-24Z`, gilt),
    path(`M${x},156q4,-4 5,0l3,30l-8,24Z`, giltDark),
    path(taper(x - 2, 190, x - 15, 176, 4, -6) + taper(x + 2, 190, x + 15, 176, 4, 6), gilt),
    path(`M${x - 18},176h7v-12h-7ZM${x + 11},176h7v-12h-7Z`, ink.white),
    path(`M${x - 19},165q4.5,-16 9,0ZM${x + 10},165q4.5,-16 9,0Z`, silk),
  ].join('')

/** A gilt frame, bevelled: light from the left, where the windows are. */
const frame = (x: number, y: number, w: number, h: number, edge: number): string =>
  [
    path(`M${x + 4},${y + 6}h${w}v${h}h-${w}Z`, '#4A0D09'),
    path(`M${x},${y}h${w}v${h}h-${w}Z`, gilt),
    path(`M${x + w},${y}v${h}h-${w}l${edge},-${edge}h${w - 2 * edge}v-${h - 2 * edge}Z`, giltDark),
    path(`M${x + edge - 2},${y + edge - 2}h${w - 2 * edge + 4}v${h - 2 * edge + 4}h-${w - 2 * edge + 4}Z`, ink.wheatLight),
    path(
      [
        [x, y],
        [x + w, y],
        [x, y + h],
        [x + w, y + h],
      ]
        .map(([cx = 0, cy = 0]) => `M${cx - 5},${cy}l5,-5l5,5l-5,5Z`)
        .join(''),
      ink.wheatLight,
    ),
  ].join('')

/** A landscape in a broad frame: a river in the evening, oaks. */
const landscape = (): string =>
  `<g transform="translate(6 0)">${[
    path('M806,70l30,38h-3l-27,-34l-27,34h-3Z', giltDark),
    frame(738, 106, 136, 84, 10),
    path('M748,116h116v64h-116Z', '#D9B56A'),
    path('M748,116h116v22q-60,-10 -116,8Z', '#A9B3B4'),
    path('M748,152q30,-14 60,-4t56,-6v38h-116Z', '#5F6E4A'),
    path('M796,180q4,-14 22,-20t12,-10q-22,4 -40,14t-20,16Z', '#DCD0A4'),
    path('M752,176v-22q-6,-16 8,-20q4,-12 16,-4q12,4 6,16q-4,8 -16,8v22Z', '#2C3A28'),
    path('M842,166v-8q-6,-10 6,-12q12,2 8,12l-8,2v6Z', '#38482E'),
  ].join('')}</g>`

/** An officer with a star: whose house this now is. */
const likeness = (): string =>
  [
    frame(1046, 122, 64, 98, 9),
    path('M1055,131h46v80h-46Z', '#23282A'),
    path('M1057,211q0,-34 14,-38h14q15,4 14,38Z', '#34505E'),
    path('M1071,172h14v6h-14Z', ink.redDeep),
    `<ellipse cx="1078" cy="159" rx="8" ry="11" fill="${silk}"/>`,
    path('M1069,158q-2,-14 9,-14t9,14q-3,-8 -9,-8t-9,8ZM1071,164q7,-4 14,0l3,-3q-3,7 -10,6q-7,1 -10,-6Z', '#5E4A30'),
    path('M1090,190l2,4l4,1l-3,3l1,4l-4,-2l-4,2l1,-4l-3,-3l4,-1Z', ink.wheatLight),
  ].join('')

const sideFrames = (): string =>
  [
    path(quad(right, 0.72, 0.58, 0.24, 0.62), gilt),
    path(quad(right, 0.705, 0.592, 0.265, 0.595), '#3A4A48'),
    path(quad(right, 0.705, 0.592, 0.46, 0.595), '#54613E'),
    path(quad(right, 0.705, 0.592, 0.265, 0.36), '#A9B3B4'),
    path(`M${right(0.64, 0.5)}L${right(0.645, 0.38)}L${right(0.62, 0.3)}L${right(0.6, 0.37)}L${right(0.605, 0.5)}Z`, '#2C3A28'),
    path(`M${right(0.705, 0.52)}L${right(0.66, 0.47)}L${right(0.64, 0.595)}L${right(0.705, 0.595)}Z`, silk),
    path(quad(right, 0.98, 0.78, 0.2, 0.64), gilt),
    path(quad(right, 0.96, 0.796, 0.23, 0.61), '#2B2A22'),
    path(
      `M${right(0.93, 0.61)}Q${right(0.92, 0.42)} ${right(0.88, 0.41)}Q${right(0.83, 0.42)} ${right(0.82, 0.61)}Z`,
      velvetLight,
    ),
    path(`M${right(0.895, 0.42)}Q${right(0.91, 0.3)} ${right(0.875, 0.29)}Q${right(0.85, 0.3)} ${right(0.86, 0.42)}Z`, silk),
  ].join('')

/** White and gilt, opened inward to the hall by a hand's breadth. */
const door = (): string =>
  [
    path('M888,112H1004V318H888Z', giltDark),
    path('M892,116H1000V318H892Z', ink.news),
    path('M890,104H1002V114H890ZM920,104q26,-22 52,0Z', gilt),
    path('M902,126H990V318H902Z', '#6B4A2A'),
    // The leaf, its further edge away from us.
    path('M902,126L958,136V308L902,318Z', ink.paper),
    path('M958,136L962,136V308L958,308Z', '#9C8A62'),
    path('M909,138L951,145V208L909,210ZM909,222L951,219V250L909,253ZM909,264L951,261V297L909,303Z', gilt),
    path('M912,142L948,148V205L912,207ZM912,225L948,222V248L912,250ZM912,267L948,264V295L912,299Z', '#DCC99C'),
    path('M947,226h6v14h-6ZM941,231h10v3.4h-10Z', giltDark),
  ].join('')

/** Against the wall, behind the table: only its back is seen. */
const sofa = (): string =>
  [
    path('M588,318V270q-6,-14 6,-18q24,-2 40,-12q28,-14 56,0q18,10 42,12q12,4 6,18V318Z', gilt),
    path('M598,318V270q0,-10 8,-11q24,-2 36,-12q22,-10 42,0q14,10 38,12q6,1 6,11V318Z', silk),
    path(
      range(8)
        .map((i) => `M${608 + i * 15},262h5v56h-5Z`)
        .join(''),
      silkDark,
    ),
    path('M655,238q8,-14 16,0Z', gilt),
  ].join('')

/** A console with a clock under the officer. */
const console = (): string =>
  [
    path('M1040,262H1118V268H1040Z', ink.white),
    path('M1044,268H1114V276H1044Z', gilt),
    path('M1046,276q10,16 2,44h6q8,-26 4,-44ZM1112,276q-10,16 -2,44h-6q-8,-26 -4,-44Z', giltDark),
    path('M1064,262v-6h28v6ZM1068,256v-18q10,-12 20,0v18Z', giltDark),
    `<circle cx="1078" cy="244" r="7" fill="${ink.white}"/>`,
    path('M1077,239h2v6h-2ZM1078,244h5v1.6h-5Z', ink.soot),
    path('M1046,262q-4,-12 4,-14h2q8,2 4,14ZM1100,262q-4,-12 4,-14h2q8,2 4,14Z', '#26404A'),
  ].join('')

/** An armchair from before: gilt wood, striped silk. */
const armchair = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${[
    path('M-38,4C-46,-40 -36,-76 -10,-80Q0,-92 10,-80C36,-76 46,-40 38,4Z', gilt),
    path('M10,-80C36,-76 46,-40 38,4H30C36,-38 30,-68 8,-73Z', giltDark),
    path('M-30,0C-36,-38 -28,-68 0,-72C28,-68 36,-38 30,0Z', silk),
    path(
      'M-22,0C-26,-30 -24,-52 -18,-65L-12,-69C-17,-50 -18,-30 -15,0ZM-6,0V-71H0V0ZM10,0C12,-30 12,-50 7,-70L13,-68C20,-50 20,-30 17,0Z',
      silkDark,
    ),
    path('M-42,2H42L48,20H-48Z', silk),
    path('M-28,2H-20L-23,20H-33ZM-6,2H1V20H-7ZM18,2H26L30,20H21Z', silkDark),
    path('M-49,20H49V28H-49Z', gilt),
    path('M-49,25H49V28H-49Z', giltDark),
    path('M-48,28q10,16 1,38h7q9,-18 7,-38ZM48,28q-10,16 -1,38h-7q-9,-18 -7,-38Z', giltDark),
    path(
      'M-38,-34q-18,-2 -18,10q8,10 2,34h7q4,-20 0,-34q0,-3 9,-3ZM38,-34q18,-2 18,10q-8,10 -2,34h-7q-4,-20 0,-34q0,-3 -9,-3Z',
      gilt,
    ),
    path('M-54,-28q4,-6 16,-4v4q-8,-1 -14,3ZM54,-28q-4,-6 -16,-4v4q8,-1 14,3Z', velvetLight),
  ].join('')}</g>`

/** Heavy, its top a slab of white marble with grey veins, on carved and gilded legs. */
const table = (): string => {
  const roll = dice(31)
  const veins = range(9).map((i) => {
    const [x, y] = [556 + i * 34 + roll() * 12, 287 + roll() * 6]
    return taper(x, y, x + 20 + roll() * 30, y + 10 + roll() * 14, 1.5, roll() * 8 - 4)
  })
  const leg = (x: number, way: number) =>
    path(
      `M${x},336q${way * 20},20 ${way * 6},48q${way * -6},20 ${way * 8},36h${way * -20}q${way * -8},-20 ${way * -4},-38q${way * 2},-26 ${way * -12},-46Z`,
      gilt,
    ) +
    path(
      `M${x},336q${way * 20},20 ${way * 6},48q${way * -6},20 ${way * 8},36h${way * -7}q${way * -12},-18 ${way * -6},-38q${way * 8},-26 ${way * -7},-46Z`,
      giltDark,
    )
  return [
    path('M480,418L560,372H836L930,418Z', ink.soot, 'opacity=".42"'),
    path('M582,334h10v52h-10ZM812,334h10v52h-10Z', giltDark),
    leg(546, -1),
    leg(858, 1),
    path('M572,282H832L886,316H518Z', ink.white),
    path('M572,282H832L834,284H569Z', ink.smoke),
    path(veins.join(''), '#A9B3B4'),
    path('M518,316H886L884,326H520Z', '#D2CDBE'),
    path('M518,322.5H886L884,326H520Z', ink.smoke),
    path('M530,326H874L868,338Q786,332 744,346Q702,356 660,346Q618,332 536,338Z', gilt),
    path(
      'M536,334Q618,328 660,341Q702,351 744,341Q786,328 870,334L868,338Q786,332 744,346Q702,356 660,346Q618,332 536,338Z',
      giltDark,
    ),
    path('M692,328h20l-10,14Z', ink.wheatLight),
  ].join('')
}

/** Leather, with a brass lock, its flap towards us. */
const portfolio = (): string =>
  [
    path('M672,306l12,-20h62l4,20Z', '#2A160B'),
    path('M672,306h78v5h-78Z', '#150A05'),
    path('M672,306l7,-11h69l2,11Z', '#6B3A1A'),
    path('M684,286h62l0.4,2.4h-64Z', '#8E5A2C'),
    path('M706,298h13l1,8h-15Z', gilt),
    path('M692,284q20,-12 42,0h-4q-17,-7 -34,0Z', '#2A160B'),
  ].join('')

const sheets = (): string =>
  [
    path('M770,305l4,-16h36l8,16Z', ink.paper),
    path('M779,293h28v1.5h-28ZM778,296.6h32v1.5h-32ZM777,300.2h22v1.5h-22Z', ink.smoke),
    path('M640,312l8,-13h26l-5,13Z', ink.news),
    path('M824,308l-6,-13h20l12,13Z', ink.news),
    path('M832,291v-8h14v8q-7,4 -14,0Z', '#26404A'),
    path(taper(840, 285, 856, 256, 2.4, 3), ink.white),
  ].join('')

/** The hall behind the door, and what comes in from it; the chandelier's lamps and drops. */
const light = (): string =>
  [
    path('M962,126H990V318H962Z', ink.wheatLight),
    path('M966,130H984V250H966Z', ink.white),
    path('M962,306H990V318H962ZM976,200h10v106h-10Z', '#C98F3C'),
    path('M962,318H990L1040,372H970Z', ink.wheatLight, 'opacity=".4"'),
    lamps(683, 150),
  ].join('')

const lamps = (x: number, y: number): string => {
  const arms = [-58, -36, -14, 14, 36, 58]
  const bulb = (dx: number) => {
    const top = y - 18 + Math.abs(dx) * 0.12
    return [
      path(`M${x + dx - 5},${round(top + 8)}h10l-2,6h-6Z`, gilt),
      `<circle cx="${x + dx}" cy="${round(top + 2)}" r="6.4" fill="${ink.white}"/>`,
    ].join('')
  }
  const drops = range(17).map((i) => {
    const dx = -56 + i * 7
    const long = 12 + 20 * (1 - (dx / 60) ** 2)
    return `M${x + dx - 2.2},${y + 6}L${x + dx},${round(y + 6 + long)}L${x + dx + 2.2},${y + 6}Z`
  })
  return [
    `<circle cx="${x}" cy="${y - 8}" r="104" fill="${ink.wheatLight}" opacity=".12"/><circle cx="${x}" cy="${y - 8}" r="74" fill="${ink.wheatLight}" opacity=".16"/>`,
    path(`M${x - 1.5},10h3V${y - 56}h-3Z`, giltDark),
    path(
      range(9)
        .map((i) => `M${x - 3.4},${14 + i * 9}h6.8v5h-6.8Z`)
        .join(''),
      gilt,
    ),
    path(`M${x - 16},${y - 56}h32l-6,9h-20Z`, gilt),
    path([-12, -6, 0, 6, 12].map((dx) => taper(x + dx, y - 48, x + dx * 4.4, y + 2, 2, dx * 0.5)).join(''), ink.white),
    path(`M${x - 5},${y - 48}h10l3,44h-16Z`, gilt),
    path(`M${x},${y - 48}h5l3,44h-8Z`, giltDark),
    path(`M${x - 66},${y}Q${x},${y + 16} ${x + 66},${y}L${x + 62},${y + 8}Q${x},${y + 24} ${x - 62},${y + 8}Z`, gilt),
    path(drops.join(''), ink.white),
    path(drops.filter((_, i) => i % 2 === 1).join(''), ink.fieldLight),
    `<circle cx="${x}" cy="${y + 42}" r="4.6" fill="${ink.white}"/>`,
    arms.map(bulb).join(''),
  ].join('')
}

/** A man's outline from head to foot, aside, bare-headed: the neck at 0,0, the soles at 194. */
const standing = {
  head: 'M-10,-17C-11,-31 10,-32 11,-20L15,-13L11,-11L10,-3C8,1 -4,2 -8,-3ZM-6,6L-7,-8L6,-8L7,6Z',
  hair: 'M-11,-7C-18,-36 8,-42 13,-23L3,-24L-1,-14Z',
  mane: 'M-11,-3C-22,-20 -14,-42 2,-40C14,-40 17,-30 13,-22L3,-23L0,-12ZM-2,-8L11,-10C14,0 14,8 7,12C2,8 -2,2 -2,-8Z',
  coat: 'M-29,64C-30,20 -22,7 -8,2L8,2C20,7 27,20 27,64L31,116L-31,116Z',
  jacket: 'M-30,60C-32,20 -23,7 -9,2L9,2C22,7 29,20 29,60L30,88L-31,88Z',
  legs: 'M-25,84L-23,184L-27,194L1,194L0,184L2,110L9,184L8,194L36,194L29,185L26,84Z',
  arm: 'M17,16C28,22 33,42 32,62L50,74L48,82L24,74L16,48Z',
  armDown: 'M16,16C27,24 32,50 32,82L30,96L22,96L20,66L14,44Z',
} as const

const man = (
  x: number,
  feet: number,
  scale: number,
  pieces: readonly (keyof typeof standing)[],
  fill: string,
  rim: string,
): string => {
  const d = pieces.map((piece) => standing[piece]).join('')
  const at = `translate(${x} ${round(feet - 194 * scale)}) scale(${scale})`
  return parts(d, rim, `transform="${at} translate(-2 -1.6)"`) + parts(d, fill, `transform="${at}"`)
}

/** The diplomat in his chair behind the table, turned to the left: hair parted, a moustache, a stiff collar. */
const seated = (x: number, y: number, scale: number, fill: string): string => {
  const body =
    'M-40,64C-40,22 -26,8 -9,2L9,2C26,8 40,22 40,64ZM-11,-17C-12,-33 11,-32 11,-17L10,-3C6,2 -6,1 -9,-3L-10,-10L-14,-12ZM-6,6L-7,-8L7,-8L6,6ZM-12,-22C-8,-38 16,-36 13,-12L9,-12L6,-23Z'
  const at = `translate(${x} ${y}) scale(${scale})`
  return [
    parts(body, ink.wheatLight, `transform="${at} translate(-2 -1.6)"`),
    parts(body, fill, `transform="${at}"`),
    path('M-8,1L-1,3L6,0L5,7L-1,5L-8,8ZM-1,6L4,22L-2,30L-6,20Z', ink.white, `transform="${at}"`),
    path('M-1,8L2,20L-2,27L-4,19Z', fill, `transform="${at}"`),
  ].join('')
}

/** Two hats laid down: a soft felt one and a peaked cap. */
const hats = (): string =>
  [
    path('M574,303q4,-7 12,-7q-2,-16 8,-15q5,3 9,0q10,-2 9,15q9,0 13,7q-25,7 -51,0Z', ink.soot),
    path('M586,293q14,4 26,0l0.4,4q-13,4 -26.6,0Z', velvetLight),
    path('M618,313q-4,-13 8,-15q14,-4 24,2q8,4 4,11l9,4q-10,5 -20,1q-14,3 -25,-3Z', '#2C2A22'),
    path('M620,309q16,4 33,0v3q-16,5 -34,0Z', '#5C5848'),
  ].join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const dark = '#14100E'
  const heads = (list: readonly (readonly [number, number, number, Head])[], rim: string, from: 'left' | 'right') =>
    list.map(([x, y, size, head]) => person(x, y, size, head, dark, { rim, from, flip: x > 683 })).join('')
  return {
    far: [
      man(430, 350, 0.8, ['legs', 'jacket', 'head', 'mane', 'armDown'], dark, ink.wheatLight),
      man(500, 356, 0.82, ['legs', 'coat', 'head', 'hair', 'arm'], dark, ink.wheatLight),
      seated(772, 233, 0.8, dark),
      hats(),
    ].join(''),
    mid: [
      man(926, 338, 0.74, ['legs', 'coat', 'head', 'hair', 'armDown'], dark, ink.wheatLight),
      heads(
        [
          [692, 244, 42, 'peaked'],
          [634, 244, 42, 'bare'],
        ],
        ink.wheatLight,
        'left',
      ),
      man(330, 356, 0.8, ['legs', 'coat', 'head', 'mane', 'armDown'], dark, ink.wheatLight),
    ].join(''),
    near: heads(
      [
        [112, 372, 146, 'bare'],
        [262, 398, 136, 'elder'],
        [1000, 408, 132, 'bare'],
        [1140, 388, 146, 'peaked'],
        [1288, 366, 150, 'bare'],
      ],
      ink.wheat,
      'left',
    ),
  }
}
