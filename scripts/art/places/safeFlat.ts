import { figure } from '../people.ts'
import { ink, path, range, rays, taper } from '../vector.ts'
import { person } from './crowd.ts'
import { boards, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { glass, samovar } from './props.ts'
import { type Sitter, sitter, wallShadow } from './sitters.ts'

/**
 * A kitchen at night with its curtains drawn: two people over one candle and their shadows on the wall, a samovar, a bed made up
 * for somebody, a suitcase that stands ready.
 */
export const safeFlat = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const wall = '#3E4C52'
const wallLow = '#2F3B41'
const floor = '#2B241C'
const wood = '#5A4026'
const woodDark = '#33230F'
const copper = '#A0622C'
const flame = { x: 686, y: 262 }

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="${floor}"/>`,
    boards(683, 90, -500, width + 500, height + 30, 19, '#1B1610', 4),
    path('M0,0H1366V336H0Z', wall),
    path('M0,214H1366V336H0Z', wallLow),
    path('M0,210H1366V215H0Z', '#1F282D'),
    path('M0,326H1366V338H0Z', '#1F1810'),
    door(),
    stove(),
    shelf(),
    window(),
    washing(),
    bed(),
    `<g transform="translate(22 0)">${suitcase()}</g>`,
    table(),
    shade([0, 0, 170, 480], 'left'),
    shade([1176, 0, 190, 480], 'right'),
  ].join('')

/** The door to the stairs, locked, its key in it, two coats beside it. */
const door = (): string =>
  [
    path('M52,340V86H176V340Z', woodDark),
    path('M62,340V96H166V340Z', wood),
    path('M74,110H110V206H74ZM118,110H154V206H118ZM74,222H110V326H74ZM118,222H154V326H118Z', woodDark),
    path('M154,200h8v34h-8ZM136,208h24v6h-24Z', '#8A7A55'),
    path('M157,221h2.4v8h-2.4Z', ink.soot),
    path('M194,116H236V122H194Z', woodDark),
    path('M202,120q14,-4 24,2l8,112q-20,10 -40,0Z', '#1A1613'),
    path(taper(206, 136, 202, 228, 2) + taper(222, 136, 226, 230, 2), '#4A4436'),
  ].join('')

/** A whitewashed range with its iron top, a kettle, a little red of the coals. */
const stove = (): string =>
  [
    path('M262,344V226H420V344Z', '#8C8B7C'),
    path('M262,344V226H284V344Z', '#6A6A5E'),
    path('M256,218H428V229H256Z', ink.soot),
    path('M292,0V130H330V0Z', '#6A6A5E'),
    path('M262,130L292,96H330L420,218H262Z', '#7A7A6C'),
    path('M262,130L292,96V218H262Z', '#5C5C52'),
    path('M296,252H352V300H296Z', ink.soot),
    path('M302,280H346V292H302Z', ink.redDeep),
    path('M306,286H318V290H306ZM326,284H340V289H326Z', ink.wheat),
    path('M368,254H408V300H368Z', '#3A3A34'),
    path('M384,276h16v4h-16Z', '#8A7A55'),
    path('M386,218v-6q-6,-22 12,-24q18,2 12,24v6ZM408,200l14,-12l3,3l-14,18ZM392,188q6,-14 14,0h-2q-5,-9 -10,0Z', copper),
    path('M402,190q14,4 8,22v6h-6q4,-18 -2,-28Z', '#6B3A14'),
  ].join('')

/** Copper pans in a row and plates on edge. */
const shelf = (): string =>
  [
    path('M438,132H566V139H438Z', wood),
    path('M446,139h6v14h-6ZM552,139h6v14h-6Z', woodDark),
    [462, 494, 528]
      .map(
        (x, i) =>
          `<circle cx="${x}" cy="${118 - i}" r="${14 + (i % 2)}" fill="#A9B3A4"/><circle cx="${x}" cy="${118 - i}" r="8" fill="#7D8B84"/>`,
      )
      .join(''),
    [470, 506, 540]
      .map(
        (x, i) =>
          path(`M${x - 1},139h2v18h-2Z`, ink.soot) +
          `<circle cx="${x}" cy="${168 + (i % 2) * 3}" r="${14 - i}" fill="${copper}"/>` +
          path(`M${x},${154 + (i % 2) * 3}a${14 - i},${14 - i} 0 0 1 0,${28 - 2 * i}Z`, '#6B3A14'),
      )
      .join(''),
  ].join('')

/** Curtains that leave a finger of night between them. */

const window = (): string =>
  [
    path('M596,52H776V214H596Z', woodDark),
    path('M606,62H766V206H606Z', ink.night),
    path('M606,206V180l14,-8v-14l20,-10l16,12v14l24,-8l16,10l26,-14l20,8v-8l24,-6V206Z', '#0D151A'),
    path('M570,40H802V48H570Z', wood),
    path('M578,48H678C682,90 676,150 680,232H572C580,170 574,110 578,48Z', '#7B4A36'),
    path('M692,48H794C798,110 792,170 800,232H690C694,150 688,90 692,48Z', '#7B4A36'),
    path(
      [592, 610, 630, 650, 668].map((x, i) => taper(x, 50, x - 6 + i * 2, 230, 3.4)).join('') +
        [702, 722, 742, 762, 780].map((x, i) => taper(x, 50, x - 2 + i * 2, 230, 3.4)).join(''),
      '#4E2A1E',
    ),
    path(
      range(12)
        .map((i) => `M${i < 6 ? 580 + i * 18 : 696 + (i - 6) * 18},43h4v8h-4Z`)
        .join(''),
      '#8A7A55',
    ),
    path('M572,220H680V226H572ZM690,220H800V226H690Z', '#B98A5A'),
  ].join('')

/** A line with linen across the corner. */
const washing = (): string =>
  [
    path(taper(830, 64, 1366, 96, 1.6, 14), ink.soot),
    path('M900,82l52,5l-4,66l-24,-4l-26,3ZM976,91l34,4l-3,46l-16,3l-17,-4Z', '#A9B3A4'),
    path('M930,86l22,1l-4,66l-14,-2ZM1000,94l10,1l-3,46l-8,2Z', '#7D8B84'),
  ].join('')

/** An iron bed from its side, made up: the blanket turned back from the pillow. */
const bed = (): string => {
  const end = (x: number, top: number) =>
    [
      path(`M${x},${top}h7v${416 - top}h-7ZM${x + 58},${top - 8}h6v${404 - top}h-6Z`, ink.soot),
      path(
        `M${x + 1},${top + 8}L${x + 62},${top}v5L${x + 1},${top + 13}ZM${x + 1},${top + 44}L${x + 62},${top + 36}v4L${x + 1},${top + 48}Z`,
        ink.soot,
      ),
      path([16, 30, 44].map((dx) => `M${x + dx},${top + 11 - dx * 0.13}h3v34h-3Z`).join(''), ink.soot),
      `<circle cx="${x + 3.5}" cy="${top - 4}" r="6" fill="#8A7A55"/><circle cx="${x + 61}" cy="${top - 11}" r="5" fill="#8A7A55"/>`,
    ].join('')
  return [
    path('M900,420H1330L1366,400H940Z', '#14110E', 'opacity=".5"'),
    end(918, 244),
    path('M922,334L978,316H1308L1266,334Z', '#D9D2BC'),
    path('M922,334H1266V362H922Z', '#A9A48E'),
    path('M1266,334L1308,316V344L1266,362Z', '#7D7A68'),
    path(taper(922, 348, 1100, 348, 1.4), '#7D7A68'),
    path(
      'M932,330C926,312 940,302 962,304C990,298 1022,300 1024,314C1026,326 1016,334 1004,334C980,338 940,338 932,330Z',
      ink.white,
    ),
    path('M932,330C950,326 990,326 1020,322C1016,334 1010,334 1004,334C980,338 940,338 932,330Z', '#A9B3A4'),
    path('M1046,334L1082,314H1310L1270,334Z', '#7A3F2C'),
    path('M1046,334H1270V384Q1250,392 1228,384T1184,386T1140,384T1096,386T1052,382Z', '#6B3A2A'),
    path('M1270,334L1310,314V362L1270,384Z', '#4A241A'),
    path('M1046,334L1082,314H1112L1078,334V352H1046Z', ink.white),
    path('M1046,342H1078V352H1046Z', '#A9B3A4'),
    path(taper(1110, 340, 1104, 380, 3) + taper(1160, 340, 1156, 382, 3) + taper(1214, 340, 1218, 380, 3), '#4A241A'),
    end(1262, 274),
  ].join('')
}

/** A suitcase with straps, packed. */
const suitcase = (): string =>
  [
    path('M884,402H1004V464H884Z', '#7A4A22'),
    path('M884,402L898,390H1018L1004,402Z', '#A0622C'),
    path('M1004,402L1018,390V450L1004,464Z', '#4E2E14'),
    path('M906,402h9v62h-9ZM972,402h9v62h-9ZM906,402l14,-12h9l-14,12ZM972,402l14,-12h9l-14,12Z', '#3A220C'),
    path('M926,420q18,-16 36,0v6q-18,-12 -36,0ZM908,424h5v6h-5ZM974,424h5v6h-5Z', '#C39A4E'),
    path('M880,398h10v10h-10ZM998,398h10v10h-10ZM880,458h10v10h-10ZM998,458h10v10h-10Z', '#3A220C'),
  ].join('')

/** A kitchen table of planks: a candle, a samovar, two glasses, a loaf with its knife. */
const table = (): string =>
  [
    path('M560,462H806L846,448H600Z', '#14110E', 'opacity=".5"'),
    path('M618,352h11v78h-11ZM738,352h11v78h-11Z', '#4A3018'),
    path('M570,352h15v106h-15ZM782,352h15v106h-15Z', wood),
    path('M580,374h5v84h-5ZM782,374h5v84h-5Z', '#A0703A'),
    path('M566,352H801V374H566Z', '#4A3018'),
    path('M590,318H776L820,344H548Z', '#9A6A34'),
    path('M548,344H820V354H548Z', '#6B4520'),
    path(taper(584, 327, 786, 327, 1.6) + taper(568, 336, 800, 336, 1.6), '#6B4520'),
    path('M640,318H732L740,344H630Z', '#C08A44'),
    path('M718,331h64l-6,5h-50Z', '#5A3A1A'),
    samovar(752, 333),
    glass(716, 342),
    `<g transform="translate(14 0)">${bread()}</g>`,
    path(`M${flame.x - 16},336h32l-5,-7h-22ZM${flame.x - 4.6},${flame.y + 40}h9V331h-9Z`, '#C39A4E'),
    path(`M${flame.x - 4.6},${flame.y + 12}h9.2v44h-9.2Z`, ink.white),
    path(`M${flame.x + 1},${flame.y + 14}h3.6v42h-3.6Z`, '#D9C7A0'),
  ].join('')

/** A round loaf that is cut, a slice before it, the knife. */
const bread = (): string =>
  [
    path('M618,340C614,318 626,310 644,310C660,310 668,320 666,340Z', '#5A3415'),
    path('M650,340C646,324 650,313 656,312C666,316 668,328 666,340Z', '#D9B878'),
    path(taper(626, 320, 636, 330, 2) + taper(636, 315, 644, 326, 2), '#A06A34'),
    path('M634,343q1,-9 12,-9q12,0 14,9Z', '#C79A58'),
  ].join('')

const light = (): string =>
  [
    `<circle cx="${flame.x}" cy="${flame.y}" r="250" fill="${ink.wheatLight}" opacity=".1"/><circle cx="${flame.x}" cy="${flame.y}" r="150" fill="${ink.wheatLight}" opacity=".14"/><circle cx="${flame.x}" cy="${flame.y}" r="70" fill="${ink.wheatLight}" opacity=".22"/>`,
    rays(flame.x, flame.y, 34, 330, 36, 4.4, 'rgba(237,186,85,.26)', 7),
    path('M520,452H850L960,480H410Z', ink.wheat, 'opacity=".16"'),
    path(
      `M${flame.x},${flame.y + 14}C${flame.x - 12},${flame.y + 8} ${flame.x - 6},${flame.y - 6} ${flame.x},${flame.y - 20}C${flame.x + 6},${flame.y - 6} ${flame.x + 12},${flame.y + 8} ${flame.x},${flame.y + 14}Z`,
      ink.wheat,
    ),
    path(
      `M${flame.x},${flame.y + 13}C${flame.x - 6},${flame.y + 8} ${flame.x - 3},${flame.y} ${flame.x},${flame.y - 8}C${flame.x + 3},${flame.y} ${flame.x + 6},${flame.y + 8} ${flame.x},${flame.y + 13}Z`,
      ink.white,
    ),
  ].join('')

const dark = '#14110E'

/** From the chair over the boards and up the wall, all one darkness. */
const shadow = (seat: number, x: number, who: Sitter): string => {
  const [near, wide] = [x < flame.x ? 1 : -1, 78]
  return `<g opacity=".5">${path(`M${x - wide},338H${x + wide}L${seat + near * 30},450H${seat - near * 44}Z`, '#0F1519')}${wallShadow(x, 338, 1.46, who, '#0F1519', x > flame.x)}</g>`
}

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    shadow(504, 396, 'elder'),
    shadow(864, 946, 'shawl'),
    sitter(504, 458, 'elder', { fill: dark, rim: ink.wheat, size: 1.14 }),
    sitter(864, 458, 'shawl', { fill: dark, rim: ink.wheat, size: 1.12, flip: true }),
  ].join(''),
  mid: [
    figure(232, 420, 226, { kind: 'gent', rim: ink.wheat, fill: dark }),
    figure(1136, 470, 250, { kind: 'worker', rim: ink.wheat, fill: dark, flip: true }),
  ].join(''),
  near: [
    person(96, 340, 150, 'cap', ink.soot, { rim: ink.wheat, from: 'right' }),
    person(1262, 344, 150, 'kerchief', ink.soot, { rim: ink.wheat, from: 'left', flip: true }),
  ].join(''),
})
