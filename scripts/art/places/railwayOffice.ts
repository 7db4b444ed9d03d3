import { halftone, ink, path, range, round, taper } from '../vector.ts'
import { apparatus } from './apparatus.ts'
import { type Head, person } from './crowd.ts'
import { boards, lettering, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { bulb, bulbLight, clock, glass } from './props.ts'
import { railwayMap } from './railwayMap.ts'
import { type Arms, backOnChair, behindTable, onChair } from './seated.ts'

/**
 * The office of the railway union: a map of the lines, a station clock, telegraph apparatus, hand lamps on a shelf, and the parties
 * at one long table with railwaymen in caps with a green band.
 */
export const railwayOffice = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const wall = '#4A6272'
const wallLow = '#2F4250'
const oak = '#7A4A1E'
const oakDark = '#4A2A10'
const oakLight = '#9A6A34'
const green = '#3F9A6A'

const ground = (): string =>
  [
    path('M0,310H1366V480H0Z', '#4A3A28'),
    boards(683, 110, -600, width + 600, height + 40, 21, '#332616', 4),
    path('M0,0H1366V316H0Z', wall),
    path('M0,196H1366V316H0Z', wallLow),
    path(
      range(18)
        .map((i) => `M${i * 80 + 8},206h64v94h-64ZM${i * 80 + 12},210v86h56v-86Z`)
        .join(''),
      '#22323D',
      'fill-rule="evenodd"',
    ),
    path('M0,190H1366V198H0Z', '#6F8794'),
    path('M0,306H1366V318H0Z', '#1C2830'),
    path('M0,0H1366V12H0Z', '#22323D'),
    railwayMap(),
    clockCase(),
    signals(),
    timetable(),
    lampShelf(),
    bulb(450, 60, 1.2),
    bulb(916, 60, 1.2),
    telegraphDesk(),
    table(),
    shade([0, 12, 220, 300], 'left'),
    shade([1146, 12, 220, 300], 'right'),
  ].join('')

/** A station clock on a bracket. */
const clockCase = (): string =>
  [
    path('M340,34h56v10h-56ZM364,44h8v20h-8Z', ink.soot),
    `<circle cx="368" cy="126" r="66" fill="${ink.soot}"/><circle cx="368" cy="126" r="61" fill="#C39A4E"/>`,
    clock(368, 126, 58, 'M-1,2L-9,-11L-7,-12L1.4,-2ZM-1,1L2.6,15L4.6,14.6L1,-1Z'),
  ].join('')

/** A model semaphore on the wall: both its arms are down, nothing runs. */
const signals = (): string =>
  [
    path('M246,52h8v250h-8ZM236,296h28v10h-28Z', '#1C2830'),
    path('M250,66H312V82H250ZM250,116H298V130H250Z', ink.redDeep),
    path('M292,66h8v16h-8ZM282,116h7v14h-7Z', ink.white),
    `<circle cx="240" cy="74" r="9" fill="#1C2830"/><circle cx="240" cy="74" r="5.4" fill="${ink.red}"/><circle cx="240" cy="123" r="8" fill="#1C2830"/><circle cx="240" cy="123" r="5" fill="${green}"/>`,
    path('M243,42h14l-7,-14Z', '#1C2830'),
  ].join('')

const timetable = (): string =>
  [
    path('M944,44H1094V184H944Z', '#22323D'),
    path('M952,52H1086V176H952Z', ink.paper),
    lettering('ВИКЖЕЛЬ', 1019, 66, 100, 16, ink.soot),
    path(
      range(9)
        .map(
          (row) =>
            `M962,${84 + row * 10}h34v3h-34ZM1004,${84 + row * 10}h${24 + ((row * 7) % 14)}v3h-${24 + ((row * 7) % 14)}ZM1052,${84 + row * 10}h24v3h-24Z`,
        )
        .join(''),
      ink.smoke,
    ),
    path('M999,80h1.6v92h-1.6ZM1046,80h1.6v92h-1.6Z', ink.smoke),
  ].join('')

/** Hand lamps with their three glasses, and flags in a roll. */
const lampShelf = (): string =>
  [
    path('M1124,150H1300V158H1124Z', oak),
    path('M1134,158h6v16h-6ZM1284,158h6v16h-6Z', oakDark),
    [
      [1152, ink.red],
      [1200, green],
      [1248, ink.white],
    ]
      .map(([x, glow]) => {
        const at = Number(x)
        return [
          path(`M${at - 14},150v-38h28v38ZM${at - 10},112l4,-12h12l4,12Z`, ink.soot),
          path(`M${at - 8},98q8,-22 16,0h-2.6q-5.4,-14 -10.8,0Z`, ink.soot),
          `<circle cx="${at}" cy="130" r="10" fill="#C39A4E"/><circle cx="${at}" cy="130" r="7.6" fill="${glow}"/>`,
        ].join('')
      })
      .join(''),
    path('M1276,148l22,-60l3,1l-20,60Z', oakDark),
    path('M1298,90l6,-16l12,6l-10,28q-8,0 -8,-18Z', green),
  ].join('')

const telegraphDesk = (): string =>
  [
    path('M1090,262H1366V276H1090Z', oakLight),
    path('M1090,276H1366V286H1090Z', oakDark),
    path('M1104,286h14v90h-14ZM1216,286H1366V360H1216Z', oakDark),
    path('M1226,294H1366V320H1226ZM1226,328H1366V352H1226Z', oak),
    apparatus(1188, 262, 0),
    apparatus(1330, 262, 1),
    `<path d="M1206,200C1240,196 1226,262 1240,276C1228,296 1250,300 1244,322C1240,340 1222,344 1228,366" fill="none" stroke="${ink.paper}" stroke-width="4.6"/>`,
    `<path d="M1206,374a16,7 0 1 1 32,0a16,7 0 1 1 -32,0M1216,368a18,8 0 1 1 36,0a18,8 0 1 1 -36,0M1226,376a14,6 0 1 1 28,0a14,6 0 1 1 -28,0" fill="none" stroke="${ink.paper}" stroke-width="3.4"/>`,
  ].join('')

/** The long table, seen from its side. */
const table = (): string =>
  [
    path('M150,436H1216L1260,456H106Z', '#22170C', 'opacity=".6"'),
    path('M236,322H1130L1190,366H176Z', oak),
    path('M236,322H1130L1133,326H232Z', oakLight),
    path(taper(300, 340, 900, 336, 2, 3) + taper(240, 356, 1040, 352, 2, 4), oakLight),
    path('M176,366H1190V384H176Z', oakDark),
    path('M198,384h18v78h-18ZM1150,384h18v78h-18ZM470,384h16v70h-16ZM880,384h16v70h-16Z', oakDark),
    papers(300, 1040, 328, 20, 15, 7),
    [360, 470, 600, 770, 900, 1030].map((x, i) => glass(x, 344 + (i % 2) * 8)).join(''),
    // A hand-bell, inkwells, a lamp for the chair.
    path('M672,352h28q-2,-8 -6,-14q-8,-8 -16,0q-4,6 -6,14ZM683,322h6v12h-6ZM680,316h12v7h-12Z', '#C39A4E'),
    path('M690,336q6,6 10,16h-8q2,-8 -2,-16Z', '#7A5A22'),
    path('M548,350h20l-2,-10h-16ZM826,352h20l-2,-10h-16Z', '#1C2830'),
    path(taper(562, 342, 580, 312, 2), ink.white),
  ].join('')

const light = (): string =>
  [
    path('M430,64H470L700,366H130Z', ink.wheatLight, 'opacity=".1"'),
    path('M896,64H936L1240,366H670Z', ink.wheatLight, 'opacity=".1"'),
    `<ellipse cx="450" cy="344" rx="230" ry="24" fill="${ink.wheatLight}" opacity=".2"/><ellipse cx="916" cy="344" rx="230" ry="24" fill="${ink.wheatLight}" opacity=".2"/>`,
    halftone(
      [250, 324, 860, 42],
      9,
      (x, y) => 0.6 - Math.min(Math.abs(x - 450), Math.abs(x - 916)) / 300 - (y - 324) / 140,
      ink.wheatLight,
      'opacity=".4"',
    ),
    bulbLight(450, 60, 1.2, 3),
    bulbLight(916, 60, 1.2, 7),
    `<circle cx="1152" cy="130" r="18" fill="${ink.red}" opacity=".3"/><circle cx="1200" cy="130" r="18" fill="${green}" opacity=".3"/>`,
  ].join('')

/** The green band of a railwayman's cap, in the units of a head. */
const band = (transform: string): string => path('M-13.4,-25L15,-25.6L15.4,-19.4L-12.6,-18.6Z', green, `transform="${transform}"`)

const edge = 322

/** A railwayman behind the table: a peaked cap whose band is green. */
const railwayman = (x: number, flip: boolean, arms: Arms = 'folded'): string => {
  const s = Math.round((66 / 64) * 100) / 100
  return (
    behindTable(x, edge, 66, 'peaked', { fill: seated, flip, arms }) +
    band(`translate(${x} ${round(edge - 56 * s)}) scale(${flip ? -s : s} ${s})`)
  )
}

/** A railwayman on this side of the table. */
const nearRailwayman = (x: number, y: number, size: number, flip: boolean): string => {
  const s = Math.round((size / 64) * 100) / 100
  return backOnChair(x, y, size, 'peaked', { flip }) + band(`translate(${x} ${y}) scale(${flip ? -s : s} ${s})`)
}

const sitting = (x: number, head: Head, arms: Arms = 'folded'): string =>
  behindTable(x, edge, 64, head, { fill: seated, flip: x > 683, arms })

const seated = '#14110E'

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    sitting(330, 'cap'),
    sitting(420, 'beard', 'apart'),
    sitting(508, 'bare'),
    railwayman(594, false),
    railwayman(683, false, 'speaking'),
    railwayman(776, true, 'apart'),
    sitting(864, 'bowler'),
    sitting(952, 'shawl'),
    sitting(1040, 'elder', 'apart'),
  ].join(''),
  mid: [
    onChair(150, 468, 206, 'soldier', { fill: seated }),
    onChair(1216, 468, 206, 'peaked', { fill: seated, flip: true }),
    band('translate(1216 468) scale(-2.06 2.06) translate(1 -77) scale(.58)'),
  ].join(''),
  near: [
    person(24, 356, 146, 'kerchief', ink.soot, { rim: ink.wheat }),
    backOnChair(372, 414, 128, 'sailor'),
    nearRailwayman(560, 418, 128, false),
    backOnChair(806, 418, 128, 'bare', { flip: true }),
    nearRailwayman(996, 414, 128, true),
    person(1346, 356, 146, 'papakha', ink.soot, { rim: ink.wheat, from: 'left', flip: true }),
  ].join(''),
})
