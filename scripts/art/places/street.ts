import type { Kind } from '../people.ts'
import { dice, halftone, ink, mix, path, round, taper } from '../vector.ts'
import { bonfire } from './bonfire.ts'
import { groupOf } from './group.ts'
import { cloth, lettering, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/** A Petrograd street, bare and in snow: tram wires, a bread queue, a fire of planks, a column with a banner. */
export const street = (): PlaceDrawing => ({
  ground: ground(bare),
  snow: ground(snowy),
  light: [...fronts(bare).map(({ lit }) => lit), shopLight()].join(''),
  fire: bonfire(452, 336),
  ...people(),
})

/** What lies on the ledges, on the pavement, on the trodden side of it, and on the roadway. */
interface Cover {
  readonly ledge: string
  readonly pavement: string
  readonly trodden: string
  readonly road: string
}

const bare: Cover = { ledge: ink.smoke, pavement: '#A99A80', trodden: '#9B8C73', road: '#8C8171' }
const snowy: Cover = { ledge: ink.white, pavement: '#D5CDBC', trodden: '#C3BBAA', road: ink.white }

const vanish = { x: 690, y: 282 }
const kinds: readonly Kind[] = ['soldier', 'worker', 'woman', 'sailor', 'peasant', 'worker', 'soldier', 'woman']
const group = groupOf(kinds, { sway: 7 })

/** Whether the shop or the tram stands before a window: what is lit lies on a sheet of its own, above them. */
const covered = (x: number, y: number): boolean => (x > 1010 && x < 1260 && y > 170) || (x > 735 && x < 885 && y > 190)

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
  let [glass, light, sills] = ['', '', '']
  for (let floor = 0; floor < floors; floor += 1)
    for (let bay = 0; bay < bays; bay += 1) {
      // Bays close up with distance.
      const [t0, t1] = [(bay + 0.26) / bays, (bay + 0.74) / bays].map((t) => t ** 0.72) as [number, number]
      const [l0, l1] = [(floor + 0.3) / (floors + 1.1), (floor + 0.82) / (floors + 1.1)]
      const [x, y] = at((t0 + t1) / 2, (l0 + l1) / 2)
      if (roll() < lit && !covered(x, y)) light += quad(t0, t1, l0, l1)
      else glass += quad(t0, t1, l0, l1)
      sills += quad(t0 - 0.012, t1 + 0.012, l1, l1 + 0.022)
    }
  const wall = [
    path(quad(0, 1, 0, 1), fill),
    path(glass, ink.night),
    path(sills, ledge),
    path(quad(0, 1, -0.035, 0.02), ledge),
    path(quad(0, 1, 0.02, 0.05), ink.soot, 'opacity=".5"'),
    path(quad(0, 1, 0.93, 1), ink.soot, 'opacity=".45"'),
  ].join('')
  return { wall, lit: path(light, ink.wheatLight) }
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
    // The Admiralty's spire closes the view.
    path('M676,290V214h-10v-12h10v-28h-6v-10h8L690,64L702,164h8v10h-6v28h10v12h-10v76Z', ink.wheat),
    path('M690,64L702,164h8v10h-6v28h10v12h-10v76h-10Z', ink.bronze),
    path('M600,240h180v52h-180Z', '#2C3C46'),
    path('M596,236h188v6h-188Z', cover.ledge),
    ...fronts(cover).map(({ wall }) => wall),
    path('M0,480V400L470,322L640,290H748L936,320L1366,400V480Z', cover.pavement),
    path('M430,480L670,290H712L960,480Z', cover.road),
    path('M0,480V424L520,322L560,316L240,480Z', cover.trodden, 'opacity=".7"'),
    path(
      taper(560, 480, 684, 292, 5) + taper(618, 480, 688, 292, 4) + taper(760, 480, 696, 292, 4) + taper(826, 480, 700, 292, 5),
      ink.steel,
    ),
    wires(),
    tram(cover),
    shop(cover),
    shade([0, 60, 300, 380], 'left'),
    shade([1080, 60, 286, 380], 'right'),
  ].join('')

const wires = (): string =>
  path(
    [
      taper(-20, 40, 690, 196, 2.2, 34),
      taper(1390, 24, 690, 196, 2.2, -34),
      taper(-20, 96, 690, 206, 1.8, 26),
      taper(1390, 86, 690, 206, 1.8, -26),
      taper(392, 148, 980, 140, 1.8, 12),
    ].join(''),
    ink.soot,
  ) + path('M388,120h7V352h-7ZM976,112h7V344h-7ZM376,146h32v4h-32ZM964,138h32v4h-32Z', ink.soot)

/** A tram that stands, snow on its roof. */
const tram = ({ ledge }: Cover): string =>
  [
    path('M774,222L866,212V330L774,316Z', ink.redDeep),
    path('M774,222L866,212V262L774,264Z', ink.news),
    path('M781,228L798,226V258L781,259ZM804,225L824,223V257L804,258ZM830,222L858,219V255L830,256Z', ink.wheatLight),
    path('M752,226L774,222V316L752,308Z', '#6E120C'),
    path('M755,234L770,232V262L755,263Z', ink.night),
    path('M748,220L776,212L870,202V212L774,223L750,229Z', ledge),
    path('M808,206L838,166l3,2L814,206Z', ink.soot),
    path('M774,316L866,330V338L774,323Z', ink.soot),
    `<circle cx="763" cy="290" r="6" fill="${ink.wheatLight}"/>`,
  ].join('')

/** The baker's shop at which people queue. */
const shop = ({ ledge }: Cover): string =>
  [
    path('M1040,214L1232,196V392L1040,344Z', '#1B1613'),
    path('M1040,214L1232,196V236L1040,246Z', ink.rye),
    `<g transform="rotate(-3.6 1136 222)">${lettering('ХЛѢБЪ', 1136, 223, 140, 22, ink.white)}</g>`,
    path('M1030,208L1240,186V196L1030,216Z', ledge),
  ].join('')

const shopLight = (): string =>
  [
    path('M1052,254L1126,250V328L1052,322Z', ink.wheatLight),
    path('M1146,249L1222,244V380L1146,364Z', ink.wheat),
    path('M1060,300h14v6h-14ZM1082,298h16v8h-16ZM1104,300h14v8h-14Z', ink.bronze),
    path('M1052,322L1146,334L1020,420L880,392Z', ink.wheatLight, 'opacity=".35"'),
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
    path('M600,226h3v90h-3ZM758,226h3v90h-3Z', ink.soot) +
    cloth(594, 224, 172, 28, 'ВСЯ ВЛАСТЬ СОВѢТАМЪ') +
    group({ from: 592, to: 800, y: 318, size: 54, step: 17, fill: '#33302F', seed: 5, pose: 'walk' }) +
    group({ from: 1040, to: 1120, y: 348, size: 84, step: 24, fill: '#211B18', seed: 3 }),
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
