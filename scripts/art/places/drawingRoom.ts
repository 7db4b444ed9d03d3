import { halftone, ink, path, range, round, taper } from '../vector.ts'
import {
  armchair,
  console,
  gilt,
  giltDark,
  portfolio,
  sheets,
  silk,
  sofa,
  table,
  velvetLight,
  wood,
} from './drawingRoomFurniture.ts'
import { people } from './drawingRoomGuests.ts'
import {
  carpet,
  ceiling,
  dado,
  damask,
  damaskDark,
  end,
  floor,
  left,
  quad,
  right,
  skirting,
  wallLeft,
  wallRight,
  woodDark,
} from './drawingRoomShell.ts'
import { sideWindow, sun, window, windows } from './drawingRoomWindows.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/**
 * The red drawing-room of an embassy by day: damask and gilt frames, two tall windows with curtains, a marble table with a portfolio
 * and papers, upholstered chairs, a chandelier, a door ajar. Who is received here differs, so the still is empty.
 */
export const drawingRoom = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

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
