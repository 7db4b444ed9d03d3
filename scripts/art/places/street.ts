import type { Kind } from '../people.ts'
import { dice, halftone, ink, mix, path, range, round, taper } from '../vector.ts'
import { bonfire } from './bonfire.ts'
import { groupOf } from './group.ts'
import { cloth, lettering, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/** A Petrograd street, bare and in snow, the Admiralty at its end: a tram, a bread queue, a fire of planks, a column with a banner. */
export const street = (): PlaceDrawing => ({
  ground: ground(bare),
  snow: ground(snowy),
  light: [...fronts(bare).map(({ lit }) => lit), shopLight()].join(''),
  fire: bonfire(456, 344),
  ...people(),
})

/** What lies on the ledges, on the pavement, on the trodden side of it, on the roadway, and between the rails. */
interface Cover {
  readonly ledge: string
  readonly pavement: string
  readonly trodden: string
  readonly road: string
  readonly track: string
}

const bare: Cover = { ledge: ink.smoke, pavement: '#9A9484', trodden: '#8A8578', road: '#7C7A72', track: '#6A6962' }
/** Blue enough to stay cold under a dawn or a lamp. */
const snowy: Cover = { ledge: '#EEF3F6', pavement: '#C3CFDA', trodden: '#AEBCC9', road: '#E2EAF2', track: '#CBD7E2' }

const vanish = { x: 690, y: 282 }
const kinds: readonly Kind[] = ['soldier', 'worker', 'woman', 'sailor', 'peasant', 'worker', 'soldier', 'woman']
const group = groupOf(kinds, { sway: 7 })

/** Whether the shop or the tram stands before a window: what is lit lies on a sheet of its own, above them. */
const covered = (x: number, y: number): boolean => (x > 1000 && x < 1250 && y > 170) || (x > 722 && x < 850 && y > 200)

interface Front {
  readonly wall: string
  readonly lit: string
}

/** A house front that runs to the vanishing point, some of its windows lit. */
const front = (
  ledge: string,
  from: number,
  to: number,
  top: number,
  base: number,
  floors: number,
  bays: number,
  fill: string,
  lit: number,
  seed: number,
): Front => {
  const roll = dice(seed)
  const at = (t: number, level: number): [number, number] => {
    const x = mix(from, to, t)
    const k = (x - vanish.x) / (from - vanish.x)
    return [round(x), round(vanish.y + (mix(top, base, level) - vanish.y) * k)]
  }
  const quad = (t0: number, t1: number, l0: number, l1: number) => `M${at(t0, l0)}L${at(t1, l0)}L${at(t1, l1)}L${at(t0, l1)}Z`
  let [glass, light, sills, bars, courses] = ['', '', '', '', '']
  for (let floor = 0; floor < floors; floor += 1)
    for (let bay = 0; bay < bays; bay += 1) {
      // Bays close up with distance.
      const [t0, t1] = [(bay + 0.26) / bays, (bay + 0.74) / bays].map((t) => t ** 0.72) as [number, number]
      const [l0, l1] = [(floor + 0.3) / (floors + 1.1), (floor + 0.82) / (floors + 1.1)]
      const [x, y] = at((t0 + t1) / 2, (l0 + l1) / 2)
      if (roll() < lit && !covered(x, y)) {
        light += quad(t0, t1, l0, l1)
        bars += quad((t0 + t1) / 2 - 0.003, (t0 + t1) / 2 + 0.003, l0, l1)
      } else glass += quad(t0, t1, l0, l1)
      sills += quad(t0 - 0.008, t1 + 0.008, l1, l1 + 0.012)
      if (bay === 0) courses += quad(0, 1, l1 + 0.05, l1 + 0.062)
    }
  const wall = [
    path(quad(0, 1, 0, 1), fill),
    path(glass, ink.night),
    path(courses, ink.soot, 'opacity=".3"'),
    path(sills, ledge),
    path(quad(0, 1, -0.035, 0.02), ledge),
    path(quad(0, 1, 0.02, 0.05), ink.soot, 'opacity=".5"'),
    path(quad(0, 1, 0.93, 1), ink.soot, 'opacity=".45"'),
  ].join('')
  return { wall, lit: path(light, ink.wheatLight) + path(bars, ink.night) }
}

const fronts = ({ ledge }: Cover): readonly Front[] => [
  front(ledge, -40, 470, -150, 470, 5, 6, '#8E1B13', 0.26, 3),
  front(ledge, 470, 622, 158, 336, 4, 4, '#6B4A2A', 0.3, 8),
  front(ledge, 1406, 936, -120, 470, 5, 6, '#3A3E42', 0.3, 5),
  front(ledge, 936, 762, 164, 332, 4, 4, '#7A5A33', 0.3, 6),
]

const ground = (cover: Cover): string =>
  [
    `<rect width="${width}" height="${height}" fill="#7F949C"/>`,
    path('M0,0H1366V70L700,300L0,40Z', '#526C7A'),
    halftone([480, 90, 420, 200], 12, (_, y) => (290 - y) / 260, ink.steel, 'opacity=".7"'),
    admiralty(cover),
    ...fronts(cover).map(({ wall }) => wall),
    path('M0,480V400L470,322L640,290H748L936,320L1366,400V480Z', cover.pavement),
    path('M170,480L664,292H718L1200,480Z', cover.road),
    path('M0,480V424L520,322L560,316L120,480Z', cover.trodden, 'opacity=".7"'),
    track(1036, cover.track),
    track(344, cover.track),
    wires(),
    tram(cover),
    shop(cover),
    shade([0, 60, 300, 380], 'left'),
    shade([1080, 60, 286, 380], 'right'),
  ].join('')

/** Where something stands that is `x` at the foot of the picture and `y` high or low there, once it is `k` of that size. */
const away = (x: number, y: number, k: number): string =>
  `${round(vanish.x + (x - vanish.x) * k)},${round(vanish.y + (y - vanish.y) * k)}`

/** Two rails that run to the vanishing point, `x` between them at the foot of the picture. */
const track = (x: number, fill: string): string =>
  path(`M${x - 122},480L${away(x - 122, 480, 0.06)}L${away(x + 122, 480, 0.06)}L${x + 122},480Z`, fill) +
  path(
    [x - 94, x + 94]
      .map((rail) => `M${rail - 5},480L${away(rail - 5, 480, 0.06)}L${away(rail + 5, 480, 0.06)}L${rail + 5},480Z`)
      .join(''),
    ink.steel,
  )

/** What closes the view: the Admiralty's yellow front with its arch, the tower with columns all round, the gilt spire. */
const admiralty = ({ ledge }: Cover): string => {
  const [yellow, shadow, white] = ['#B98F3E', '#8C682A', '#E6DDC6']
  const pillars = (from: number, count: number, step: number, y: number, h: number) =>
    path(
      range(count)
        .map((i) => `M${from + i * step},${y}h4v${h}h-4Z`)
        .join(''),
      white,
    )
  return [
    path('M596,232H790V300H596Z', yellow),
    path('M592,226H794V233H592Z', ledge),
    pillars(606, 6, 7.4, 240, 40) + pillars(730, 6, 7.4, 240, 40),
    path('M648,176H732V300H648Z', yellow) + path('M706,176H732V300H706Z', shadow),
    path('M644,170H736V177H644Z', ledge),
    path('M674,300V226Q690,204 706,226V300Z', ink.night),
    path('M656,190H668V212H656ZM712,190H724V212H712Z', '#4A3A1E'),
    path('M660,134H720V170H660Z', shadow),
    pillars(660, 6, 11.2, 134, 36),
    path('M654,128H726V135H654Z', ledge),
    path('M670,128V116H710V128Z', yellow) + path('M694,128V116H710V128Z', shadow),
    path('M668,117Q672,102 684,98H696Q708,102 712,117Z', '#6E7A72'),
    path('M684,98V84H696V98Z', white),
    path('M684,84L689.4,14H690.6L696,84Z', ink.wheat) + path('M690,14H690.6L696,84H690Z', ink.bronze),
    path('M684,16l7,-4l5,3l-2,3h-9Z', ink.wheat),
  ].join('')
}

const wires = (): string =>
  path(
    [
      taper(-20, 40, 660, 262, 2, 20),
      taper(1390, 24, 730, 262, 2, -20),
      taper(-20, 96, 640, 270, 1.8, 16),
      taper(1390, 86, 744, 270, 1.8, -16),
      taper(704, 268, 1060, -96, 1.8),
      taper(676, 268, 320, -96, 1.8),
    ].join(''),
    ink.soot,
  ) + path('M388,120h7V352h-7ZM976,112h7V344h-7ZM376,146h32v4h-32ZM964,138h32v4h-32Z', ink.soot)

/** A tram that stands on the rails and comes towards us, snow on its roof, its bow at the wire. */
const tram = ({ ledge }: Cover): string =>
  [
    path('M762,228L732,248V322L762,342Z', '#6E120C'),
    path('M762,232L732,251V282L762,282Z', '#B7A684'),
    path('M758,240L750,244V278L758,278ZM746,248L738,252V279L746,279Z', ink.night),
    path('M762,228H842V338H762Z', ink.redDeep),
    path('M762,228H842V284H762Z', ink.news),
    path('M772,240H789V276H772ZM794,240H811V276H794ZM816,240H833V276H816Z', ink.wheatLight),
    path('M756,230L764,216H840L848,230Z', ledge) + path('M756,230L764,216L736,240L730,250Z', ledge),
    path('M784,206H820V216H784Z', ink.soot),
    path('M784,216L790,180H826L822,216H818L822,184H794L788,216Z', ink.soot),
    path('M762,284H842V288H762Z', ink.wheat),
    `<circle cx="802" cy="304" r="8" fill="${ink.soot}"/><circle cx="802" cy="304" r="6" fill="${ink.wheatLight}"/>`,
    path('M758,332H846V342H758Z', ink.soot) + path('M766,342H788L784,349H770ZM816,342H838L834,349H820Z', '#14110E'),
  ].join('')

/** On the plane of the house to the right: `x` on the sheet, `y` as it would be at the house's near end. */
const onRight = (x: number, y: number): string =>
  `${x},${round(vanish.y + ((y - vanish.y) * (x - vanish.x)) / (1406 - vanish.x))}`
const piece = (x0: number, x1: number, y0: number, y1: number): string =>
  `M${onRight(x0, y0)}L${onRight(x1, y0)}L${onRight(x1, y1)}L${onRight(x0, y1)}Z`

/** The baker's shop at which people queue: its board, its window, its door, in the line of the wall. */
const shop = ({ ledge }: Cover): string => {
  const slope = round((Math.atan2(152 - vanish.y, 1406 - vanish.x) * 180) / Math.PI)
  return [
    path(piece(1006, 1244, 118, 420), '#241C18'),
    path(piece(1006, 1244, 118, 184), ink.rye),
    `<g transform="rotate(${slope} 1125 203)">${lettering('ХЛѢБЪ', 1125, 203, 150, 24, ink.white)}</g>`,
    path(piece(1000, 1250, 108, 120), ledge),
    path(piece(1140, 1204, 196, 418), '#5A3A1E'),
    path(piece(1016, 1130, 340, 418), '#3A2A1C'),
    path(piece(1212, 1236, 196, 418), '#3A2A1C'),
  ].join('')
}

const shopLight = (): string =>
  [
    path(piece(1018, 1128, 200, 328), ink.wheatLight),
    path(piece(1148, 1172, 206, 312) + piece(1176, 1197, 206, 312), ink.wheatLight),
    path(piece(1071, 1074, 200, 328), '#5A3A1E'),
    path([1024, 1044, 1080, 1102].map((x) => `M${x},${313}q1,-12 9,-12q9,0 9,12Z`).join(''), ink.bronze),
  ].join('')

const leaflets = (): string =>
  path(
    [
      [610, 334],
      [742, 326],
      [664, 346],
      [560, 350],
      [820, 348],
    ]
      .map(([x = 0, y = 0], i) => `M${x},${y}l20,${i % 2 ? 5 : -6}l5,11l-22,6Z`)
      .join(''),
    ink.paper,
  )

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far:
    path('M566,238h3v78h-3ZM716,238h3v78h-3Z', ink.soot) +
    cloth(560, 236, 164, 26, 'ВСЯ ВЛАСТЬ СОВѢТАМЪ') +
    group({ from: 556, to: 736, y: 318, size: 54, step: 17, fill: '#33302F', seed: 5, pose: 'walk' }) +
    group({ from: 1016, to: 1150, y: 364, size: 96, step: 27, fill: '#211B18', seed: 3 }),
  mid:
    leaflets() +
    group({ from: 900, to: 1070, y: 352, size: 98, step: 30, fill: '#1F1A17', seed: 9 }) +
    group({ from: 366, to: 420, y: 350, size: 104, step: 34, fill: ink.soot, seed: 8 }) +
    group({ from: 500, to: 560, y: 350, size: 104, step: 36, fill: ink.soot, seed: 12 }) +
    group({ from: 1090, to: 1250, y: 392, size: 124, step: 46, fill: ink.soot, seed: 2 }),
  near:
    group({ from: -10, to: 330, y: 470, size: 186, step: 72, fill: ink.soot, seed: 6 }) +
    group({ from: 1060, to: 1400, y: 474, size: 190, step: 76, fill: ink.soot, seed: 14 }) +
    group({ from: 410, to: 540, y: 500, size: 150, step: 66, fill: ink.soot, seed: 21, pose: 'walk' }) +
    group({ from: 860, to: 1000, y: 504, size: 150, step: 66, fill: ink.soot, seed: 25, pose: 'walk' }),
})
