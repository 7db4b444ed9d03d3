import { figure } from '../people.ts'
import { halftone, ink, path, range, rays, round, taper } from '../vector.ts'
import { type Head, person } from './crowd.ts'
import { boards, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { glass, samovar } from './props.ts'

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
    suitcase(),
    table(),
    shade([0, 0, 170, 480], 'left'),
    shade([1176, 0, 190, 480], 'right'),
  ].join('')

/** The door to the stairs, bolted, its chain on, two coats beside it. */
const door = (): string =>
  [
    path('M52,340V86H176V340Z', woodDark),
    path('M62,340V96H166V340Z', wood),
    path('M74,110H110V206H74ZM118,110H154V206H118ZM74,222H110V326H74ZM118,222H154V326H118Z', woodDark),
    path('M146,214h16v6h-16ZM140,180h28v7h-28Z', '#8A7A55'),
    path('M160,160q-16,18 -28,6l2,-3q10,8 22,-5Z', '#8A7A55'),
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

/** An iron bed made up, the blanket turned back. */
const bed = (): string =>
  [
    path('M930,356L1290,356L1366,410V440H950Z', '#14110E', 'opacity=".5"'),
    path('M918,392V236h7V392ZM1022,392V256h6V392ZM918,244q52,-18 110,16l-2,6q-56,-30 -106,-16Z', ink.soot),
    path(
      range(4)
        .map((i) => `M${938 + i * 21},${246 + i * 5}h3.4V352h-3.4Z`)
        .join(''),
      ink.soot,
    ),
    path('M926,318L1290,318L1366,346V396L1030,396L926,350Z', '#5F6E66'),
    path('M926,350L1030,396H1366V418H1030L926,368Z', '#3B4741'),
    path('M926,318L1010,318L1120,364L1030,372Z', '#D9D2BC'),
    path('M1040,324L1080,320L1176,362L1128,368Z', '#D9D2BC'),
    path('M1080,320L1290,318L1366,346V396L1200,396L1128,368L1176,362Z', '#6B3A2A'),
    path(taper(1110, 326, 1220, 392, 3) + taper(1170, 322, 1300, 394, 3) + taper(1240, 320, 1366, 386, 3), '#4A241A'),
    path('M934,308C944,290 1004,292 1012,308L1040,330C1030,346 978,344 962,334Z', ink.white),
    path('M962,334C978,344 1030,346 1040,330L1026,320C1010,334 980,332 956,322Z', '#A9B3A4'),
    path('M1030,418h8v40h-8Z', ink.soot),
  ].join('')

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

/** A small kitchen table under oilcloth: samovar, two glasses, bread, papers with a stamp, the candle. */
const table = (): string =>
  [
    path('M586,344h12v112h-12ZM776,344h12v112h-12ZM622,334h9v90h-9ZM742,334h9v90h-9Z', woodDark),
    path('M570,340H804V352H570Z', woodDark),
    path('M606,308H768L806,342H568Z', '#8E9A86'),
    path(
      `${range(5)
        .map((i) => `M${606 + i * 36},308h14l${round((i - 2) * 5)},34h-18Z`)
        .join('')}M598,315H776L784,322H590Z`,
      '#5F6E66',
    ),
    path('M568,342H806V362l-20,-6l-20,6l-20,-6l-20,6l-20,-6l-20,6l-20,-6l-20,6l-20,-6l-20,6l-20,-6l-20,6l-18,-6Z', '#77846F'),
    samovar(746, 326),
    glass(634, 330),
    glass(716, 336),
    path('M650,338q-2,-12 14,-13q18,1 18,13Z', '#8A5C2B'),
    path(taper(656, 331, 660, 337, 1.4) + taper(666, 328, 669, 337, 1.4), ink.wheatLight),
    path('M606,334l14,-10h18l-12,10Z', ink.white),
    path(`M${flame.x - 13},318h26l-4,-6h-18ZM${flame.x - 4},${flame.y + 16}h8V313h-8Z`, '#C39A4E'),
    path(`M${flame.x - 3.4},${flame.y + 12}h6.8v30h-6.8Z`, ink.white),
  ].join('')

const light = (): string =>
  [
    `<circle cx="${flame.x}" cy="${flame.y}" r="250" fill="${ink.wheatLight}" opacity=".1"/><circle cx="${flame.x}" cy="${flame.y}" r="150" fill="${ink.wheatLight}" opacity=".14"/><circle cx="${flame.x}" cy="${flame.y}" r="70" fill="${ink.wheatLight}" opacity=".22"/>`,
    rays(flame.x, flame.y, 34, 330, 36, 4.4, 'rgba(237,186,85,.26)', 7),
    halftone(
      [566, 306, 240, 38],
      8,
      (x, y) => 0.8 - Math.abs(x - flame.x) / 170 - Math.abs(y - 322) / 90,
      ink.wheat,
      'opacity=".6"',
    ),
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

/** Knees and boots of somebody who sits and looks to the left; the stool. */
const lap = 'M-10,36L-46,54L-50,96L-62,103L-62,108L-36,108L-32,70L28,66V36ZM-2,62L-12,98L-24,104L-24,109L4,109L16,64Z'
const stool = 'M-16,64H34V70H-16ZM18,70H24L30,108H25ZM-12,70H-6L-8,108H-13Z'

/** Somebody on a stool beside the table, looking at the candle, with a shadow as tall as the wall. */
const seated = (x: number, y: number, size: number, head: Head): string => {
  const flip = x < flame.x
  const s = round(size / 6.4) / 10
  const at = `translate(${x} ${y}) scale(${flip ? -s : s} ${s})`
  return [
    path(lap, ink.wheat, `transform="${at} translate(-1.6 -1.2)"`),
    path(lap + stool, '#14110E', `transform="${at}"`),
    person(x, y, size, head, '#14110E', { rim: ink.wheat, from: flip ? 'right' : 'left', flip: !flip }),
  ].join('')
}

const shadow = (x: number, size: number, head: Head): string =>
  `<g opacity=".5">${person(x, 330 - size, size, head, '#0F1519', { flip: x > flame.x })}</g>`

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    shadow(382, 206, 'elder'),
    shadow(1004, 200, 'shawl'),
    seated(520, 262, 108, 'elder'),
    seated(862, 264, 106, 'shawl'),
  ].join(''),
  mid: [
    figure(232, 420, 226, { kind: 'gent', rim: ink.wheat, fill: '#14110E' }),
    figure(1112, 466, 250, { kind: 'worker', rim: ink.wheat, fill: '#14110E', flip: true }),
  ].join(''),
  near: [
    person(96, 340, 150, 'cap', ink.soot, { rim: ink.wheat, from: 'right' }),
    person(1262, 344, 150, 'kerchief', ink.soot, { rim: ink.wheat, from: 'left', flip: true }),
  ].join(''),
})
