import { figure } from '../people.ts'
import { halftone, ink, path, range, rays, round, taper } from '../vector.ts'
import { type At, quad } from './barrel.ts'
import { type Head, person } from './crowd.ts'
import { chandelier, column } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { behindTable } from './seated.ts'

/**
 * The half-round chamber of the Mariinsky Palace: white columns with gilt, mirrors between them, rows of crimson armchairs that
 * run round a tribune, crystal above. More chairs than people.
 */
export const mariinsky = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const gilt = '#C8973E'
const crimson = '#8E1F2A'
const crimsonDark = '#5E111B'
const crimsonLight = '#B23A40'
const pearl = '#B9BFA8'
const pearlDark = '#98A089'

/** A place on the round wall: `angle` 0 straight ahead, in radians; `level` down from the eye, in units of the wall straight ahead. */
const onWall = (angle: number, level: number): At => {
  const near = 1.55 / (1 + 0.55 * Math.cos(angle))
  return [round(683 + 540 * Math.sin(angle) * near), round(186 + level * near)]
}
const foot = 118
const head = -86
const cornice = -112

/** A strip of the wall between two angles and two levels. */
const strip = (from: number, to: number, top: number, bottom: number, steps = 4): string => {
  const at = range(steps + 1).map((i) => from + ((to - from) * i) / steps)
  return quad(...at.map((a) => onWall(a, top)), ...[...at].reverse().map((a) => onWall(a, bottom)))
}

const columns = [0.2, 0.46, 0.72, 0.98, 1.24] as const
const bays = columns.slice(1).map((to, i) => [columns[i] ?? 0, to] as const)

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#6A2A2A"/>`,
    dome(),
    path(strip(-1.5, 0, head, foot, 8), pearl),
    path(strip(0, 1.5, head, foot, 8), pearlDark),
    mirrors(),
    niche(),
    path(strip(-1.5, 1.5, 92, foot, 16), '#8A7A5A'),
    path(strip(-1.5, 1.5, 92, 96, 16), gilt),
    colonnade(),
    entablature(),
    carpet(),
    dais(),
    rows.map((_, i) => benchRow(i)).join(''),
  ].join('')

/** The ceiling: a half dome of coffers that meet over the tribune. */
const dome = (): string => {
  const ring = (k: number) =>
    range(17).map((i): At => {
      const [x, y] = onWall(-1.5 + (3 * i) / 16, cornice - 6)
      return [round(683 + (x - 683) * k), round(y + (-90 - y) * (1 - k) * 0.9)]
    })
  const coffer = (row: number, i: number) => {
    const [a, b] = [ring(1 - row * 0.26 - 0.03), ring(1 - row * 0.26 - 0.21)]
    const mid = (from: readonly At[], j: number, t: number): At => {
      const [p, q] = [from[j] ?? [0, 0], from[j + 1] ?? [0, 0]]
      return [round(p[0] + (q[0] - p[0]) * t), round(p[1] + (q[1] - p[1]) * t)]
    }
    return quad(mid(a, i, 0.14), mid(a, i, 0.86), mid(b, i, 0.86), mid(b, i, 0.14))
  }
  return [
    path('M0,0H1366V200H0Z', '#DCCFAE'),
    path(
      range(2)
        .flatMap((row) => range(16).map((i) => coffer(row, i)))
        .join(''),
      '#C2B189',
    ),
    path(
      range(17)
        .map((i) => {
          const [a, b] = [ring(1)[i] ?? [0, 0], ring(0.5)[i] ?? [0, 0]]
          return taper(a[0], a[1], b[0], b[1], 2)
        })
        .join(''),
      gilt,
    ),
  ].join('')
}

/** Tall mirrors with arched heads, a streak of light in each. */
const mirrors = (): string =>
  bays
    .flatMap(([from, to]) => [[from, to] as const, [-to, -from] as const])
    .map(([from, to]) => {
      const at = (t: number) => from + (to - from) * t
      const arch = (inset: number, top: number, bottom: number) =>
        quad(
          onWall(at(inset), bottom),
          onWall(at(inset), top + 20),
          onWall(at(inset + (0.5 - inset) * 0.4), top + 5),
          onWall(at(0.5), top),
          onWall(at(1 - inset - (0.5 - inset) * 0.4), top + 5),
          onWall(at(1 - inset), top + 20),
          onWall(at(1 - inset), bottom),
        )
      return [
        path(arch(0.22, -66, 84), gilt),
        path(arch(0.27, -60, 80), '#7F9490'),
        path(quad(onWall(at(0.32), 70), onWall(at(0.32), 10), onWall(at(0.56), -48), onWall(at(0.56), 6)), '#A9B9AE'),
      ].join('')
    })
    .join('')

const colonnade = (): string =>
  [...columns]
    .reverse()
    .flatMap((a) => [-a, a])
    .map((a) => {
      const [[x, top], [, bottom]] = [onWall(a, head + 18), onWall(a, foot)]
      const w = round((bottom - top) * 0.13)
      return [
        column(x, top, bottom, w),
        path(
          `M${round(x - w * 0.8)},${round(top - w * 0.62)}h${round(w * 1.6)}v${round(w * 0.16)}h${round(-w * 1.6)}ZM${round(x - w * 0.56)},${top}h${round(w * 1.12)}v${round(w * 0.14)}h${round(-w * 1.12)}Z`,
          gilt,
        ),
        path(`M${round(x - w * 0.72)},${round(bottom - w * 0.3)}h${round(w * 1.5)}v${round(w * 0.34)}h${round(-w * 1.5)}Z`, gilt),
      ].join('')
    })
    .join('')

const entablature = (): string =>
  [
    path(strip(-1.5, 1.5, cornice, head, 20), ink.paper),
    path(strip(-1.5, 1.5, cornice - 7, cornice, 20), gilt),
    path(strip(-1.5, 1.5, head - 3, head + 1, 20), gilt),
    path(
      range(60)
        .map((i) => -1.34 + i * 0.0455)
        .map((a) => strip(a, a + 0.022, cornice + 6, cornice + 15, 1))
        .join(''),
      gilt,
    ),
  ].join('')

/** Where the throne stood: a crimson hanging in a gilt frame, caught up at both sides. */
const niche = (): string =>
  [
    path(strip(-0.17, 0.17, -72, foot), gilt),
    path(strip(-0.155, 0.155, -66, foot), crimsonDark),
    path('M594,122H772V136Q728,162 683,140Q638,162 594,136Z', crimson),
    path('M594,136Q638,162 683,140Q728,162 772,136V141Q728,168 683,146Q638,168 594,141Z', gilt),
    path('M594,140Q624,158 620,220L600,290H594ZM772,140Q742,158 746,220L766,290H772Z', crimson),
    path('M600,214h22v6h-24ZM766,214h-22v6h24Z', gilt),
    path([640, 662, 684, 706, 728].map((x) => taper(x, 160, x + (x - 684) * 0.1, 280, 2.6)).join(''), '#43090F'),
  ].join('')

const carpet = (): string => {
  const edge = range(17).map((i) => onWall(-1.5 + (3 * i) / 16, foot))
  return [
    path(`${quad(...edge).slice(0, -1)}L1366,480L0,480Z`, '#5A2A26'),
    path('M652,330H714L790,480H576Z', '#7A3A30'),
    path('M650,330H653L580,480H572ZM713,330H716L794,480H786Z', gilt),
  ].join('')
}

/** A platform with the chairman's table under a fringed cloth, and the tribune before it, white with gilt. */
const dais = (): string =>
  [
    path('M520,300H846L866,322H500Z', '#7A3A30'),
    path('M500,322H866V332H500Z', ink.paper),
    path('M500,322H866V325H500Z', gilt),
    [602, 683, 764]
      .map(
        (x) =>
          path(`M${x - 20},296V${x === 683 ? 208 : 222}q20,-22 40,0V296Z`, gilt) +
          path(`M${x - 15},290V${x === 683 ? 212 : 226}q15,-16 30,0V290Z`, crimson),
      )
      .join(''),
    path('M548,262H818V312H548Z', crimson),
    path('M540,254H826V264H540Z', crimsonLight),
    path('M548,306H818V311H548Z', gilt),
    path(
      range(27)
        .map((i) => `M${550 + i * 10},311h6l-3,7Z`)
        .join(''),
      gilt,
    ),
    path(
      range(9)
        .map((i) => taper(566 + i * 30, 266, 564 + i * 30, 306, 2))
        .join(''),
      crimsonDark,
    ),
    path('M580,255h30l4,5h-36ZM752,255h28l6,5h-36Z', ink.white),
    tribune(),
  ].join('')

interface Row {
  /** Half axes of the bow it stands on, and how many chairs stand on either side of the middle. */
  readonly rx: number
  readonly ry: number
  readonly chairs: number
}

const rows: readonly Row[] = [
  { rx: 262, ry: 84, chairs: 5 },
  { rx: 400, ry: 122, chairs: 6 },
  { rx: 548, ry: 166, chairs: 7 },
  { rx: 716, ry: 222, chairs: 7 },
]
const middle = { x: 683, y: 268 }

interface Seat {
  readonly x: number
  readonly y: number
  readonly s: number
}

/** Where a row's chairs stand, from left to right, with the size of each. */
const seats = (row: number): readonly Seat[] => {
  const { rx, ry, chairs } = rows[row] as Row
  return range(chairs * 2).map((i) => {
    const [from, k] = i < chairs ? [164, i] : [78, i - chairs]
    const a = ((from - (k * 62) / (chairs - 1)) * Math.PI) / 180
    const y = middle.y + ry * Math.sin(a)
    return { x: round(middle.x + rx * Math.cos(a)), y: round(y), s: round((y - 190) * 0.085) / 10 }
  })
}

/** An armchair from behind. */
const armchair = ({ x, y, s }: Seat): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${path('M-17,22V-8Q-15,-22 0,-24Q15,-22 17,-8V22Z', gilt)}${path('M-13.4,20V-7Q-12,-18 0,-20Q12,-18 13.4,-7V20Z', crimson)}${path('M3,20V-19.6Q12,-17 13.4,-7V20Z', crimsonDark)}</g>`

/** A desk that runs round, and the chairs at it from behind. */
const benchRow = (row: number): string => {
  const { rx, ry } = rows[row] as Row
  const deep = 6 + row * 4
  const arc = (drop: number, from: number, to: number) => {
    const at = (degrees: number) => {
      const a = (degrees * Math.PI) / 180
      return `${round(middle.x + (rx - 14) * Math.cos(a))},${round(middle.y + (ry - 12 - row * 3) * Math.sin(a) + drop)}`
    }
    return `M${at(from)}${range(10)
      .map((i) => `L${at(from + ((to - from) * (i + 1)) / 10)}`)
      .join('')}`
  }
  const line = (drop: number, fill: string, wide: number) =>
    `<path d="${arc(drop, 172, 97)}${arc(drop, 83, 8)}" fill="none" stroke="${fill}" stroke-width="${wide}"/>`
  return [
    line(deep, '#43201A', deep * 2.2),
    line(0, ink.paper, deep),
    line(deep * 0.55, gilt, 2),
    ...seats(row).map(armchair),
  ].join('')
}

const light = (): string =>
  [
    halftone(
      [330, 110, 706, 190],
      14,
      (x, y) => 0.44 - Math.abs(x - 683) / 900 - Math.abs(y - 170) / 300,
      ink.wheatLight,
      'opacity=".35"',
    ),
    rays(683, 84, 60, 230, 40, 3.4, 'rgba(237,186,85,.45)', 4),
    rays(372, 112, 36, 130, 26, 2.4, 'rgba(237,186,85,.45)', 6),
    rays(994, 112, 36, 130, 26, 2.4, 'rgba(237,186,85,.45)', 8),
    chandelier(372, 112, 0.8),
    chandelier(994, 112, 0.8),
    chandelier(683, 80, 1.15),
  ].join('')

/** Who sits in a row: the chair's number from the left, and the head. Shoulders stand over the chair's back. The rest of the row is empty. */
const sit = (row: number, who: readonly (readonly [number, Head])[], fill: string): string =>
  who
    .map(([number, wear]) => {
      const seat = seats(row)[number]
      if (!seat) return ''
      const { x, y, s } = seat
      const look = { rim: ink.wheat, from: x < 683 ? 'right' : 'left', flip: x > 683 } as const
      return person(x, round(y - 35 * s), round(40 * s), wear, fill, look) + armchair(seat)
    })
    .join('')

/** The tribune, white with gilt. */
const tribune = (): string =>
  [
    path('M654,286H712L720,352H646Z', ink.white),
    path('M690,286H712L720,352H694Z', '#D9C7A0'),
    path('M644,276H722V288H644ZM640,348H726V356H640Z', gilt),
    path('M660,296H706L711,340H655ZM664,300L660,336H706L702,300Z', gilt, 'fill-rule="evenodd"'),
    path('M664,276l4,-6h34l-4,6Z', ink.white),
  ].join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    behindTable(604, 254, 38, 'bare', { fill: '#1C1410' }),
    behindTable(764, 254, 38, 'bowler', { fill: '#1C1410', flip: true, arms: 'apart' }),
    figure(683, 344, 138, { kind: 'gent', pose: 'raise', fill: '#14100D', rim: ink.wheat }),
    tribune(),
    sit(
      0,
      [
        [0, 'bowler'],
        [1, 'bare'],
        [3, 'beard'],
        [4, 'bare'],
        [6, 'bare'],
        [7, 'elder'],
        [9, 'bowler'],
      ],
      '#2C2018',
    ),
    sit(
      1,
      [
        [1, 'beard'],
        [2, 'bare'],
        [5, 'cap'],
        [8, 'peaked'],
        [9, 'bare'],
      ],
      '#241A14',
    ),
  ].join(''),
  mid: [
    sit(
      1,
      [
        [0, 'elder'],
        [3, 'bowler'],
        [7, 'soldier'],
        [11, 'shawl'],
      ],
      '#241A14',
    ),
    sit(
      2,
      [
        [1, 'bare'],
        [2, 'bowler'],
        [3, 'soldier'],
        [5, 'shawl'],
        [8, 'bare'],
        [9, 'peaked'],
        [10, 'beard'],
        [12, 'elder'],
      ],
      '#17120F',
    ),
  ].join(''),
  near: sit(
    3,
    [
      [1, 'bare'],
      [2, 'beard'],
      [4, 'bowler'],
      [5, 'bare'],
      [8, 'peaked'],
      [9, 'bare'],
      [11, 'shawl'],
      [12, 'elder'],
    ],
    ink.soot,
  ),
})
