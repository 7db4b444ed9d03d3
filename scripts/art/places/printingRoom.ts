import { figure } from '../people.ts'
import { dice, halftone, ink, mix, path, range, rays, round, taper } from '../vector.ts'
import { person } from './crowd.ts'
import { boards, lettering, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { edges, machine } from './press.ts'
import { bales, desk, wood, woodDark } from './printingDesk.ts'
import { bulb, bulbLight } from './props.ts'
import { behindTable } from './seated.ts'

/**
 * The party's rooms in Petrograd: an editorial table beside a flat press. Cases of type, sheets that dry on lines, newspapers in
 * bundles, the party's motto on a red cloth.
 */
export const printingRoom = (): PlaceDrawing => ({ ground: ground(), day: day(), light: '', lamp: lamp(), ...people() })

const brick = '#A89B80'
const joint = '#968970'
const iron = '#6E6656'

const ground = (): string =>
  [
    path('M0,330H1366V480H0Z', '#5B4C38'),
    boards(683, 120, -600, width + 600, height + 40, 21, '#43371F', 4),
    `<rect width="${width}" height="334" fill="${brick}"/>`,
    bricks(),
    path('M0,0H1366V16H0Z', '#5B4C38'),
    path('M0,320H1366V336H0Z', '#4A3D2A'),
    windows('night'),
    motto(),
    lines(),
    bulb(683, 122, 1.2),
    bulb(196, 118, 1.2),
    machine(),
    cases(),
    desk(),
    bales(),
    shade([0, 16, 240, 330], 'left'),
    shade([1126, 16, 240, 330], 'right'),
  ].join('')

/** Whitewash over brick: here and there a course shows. */
const bricks = (): string => {
  const roll = dice(12)
  const courses = range(120)
    .map(() => {
      const row = Math.floor(roll() * 24)
      const x = Math.floor(roll() * 36) * 40 - (row % 2) * 20
      return `M${x},${20 + row * 13}h34v9h-34Z`
    })
    .join('')
  return (
    path(courses, joint) +
    path(
      range(16)
        .map(() => `M${Math.floor(roll() * 34) * 40},${20 + Math.floor(roll() * 22) * 13}h34v9h-34Z`)
        .join(''),
      '#8A6A50',
    )
  )
}

const panes = { left: 336, right: 856, y: 74, w: 174, h: 168 } as const

/** Two workshop windows: small panes, and over the yard a wall with chimneys. */
const windows = (hour: 'night' | 'day'): string =>
  [panes.left, panes.right]
    .map((x, i) => {
      const { y, w, h } = panes
      const [sky, far, near] = hour === 'day' ? ['#C7D3CC', '#93A09A', '#7A6A56'] : [ink.night, '#101A21', '#0D1318']
      const chimneys = i ? `M${x + 34},${y + 30}h16v90h-16ZM${x + 62},${y + 52}h13v70h-13Z` : `M${x + 112},${y + 26}h17v90h-17Z`
      const smoke = i ? taper(x + 42, y + 28, x + 128, y + 10, 5, 6) : taper(x + 120, y + 24, x + 40, y + 14, 5, -6)
      return [
        path(`M${x - 10},${y - 10}h${w + 20}v${h + 18}h-${w + 20}Z`, '#5B4C38'),
        path(`M${x},${y}h${w}v${h}h-${w}Z`, sky),
        path(chimneys + smoke, far),
        path(`M${x},${y + h}v-58l40,-12h70l12,10h52v60Z`, near),
        path(
          range(10)
            .map((k) => `M${x + 12 + (k % 5) * 32},${y + h - 44 + Math.floor(k / 5) * 22}h12v13h-12Z`)
            .join(''),
          hour === 'day' ? '#4E4336' : '#151D22',
        ),
        path(
          range(3)
            .map((k) => `M${x + (w * (k + 1)) / 4 - 2},${y}h4v${h}h-4Z`)
            .join('') +
            range(3)
              .map((k) => `M${x},${y + (h * (k + 1)) / 4 - 2}h${w}v4h-${w}Z`)
              .join(''),
          '#5B4C38',
        ),
        path(`M${x - 16},${y + h + 6}h${w + 32}v9h-${w + 32}Z`, '#C9BFA4'),
      ].join('')
    })
    .join('')

const motto = (): string =>
  [
    path('M550,22H816V78L683,86L550,78Z', ink.red),
    path('M550,22H816V27H550Z', ink.redDeep),
    lettering('ВЪ БОРЬБѢ ОБРѢТЕШЬ', 683, 42, 234, 19, ink.white),
    lettering('ТЫ ПРАВО СВОЕ', 683, 66, 234, 19, ink.white),
  ].join('')

/** Printed sheets on lines under the ceiling. */
const lines = (): string => {
  const roll = dice(31)
  const rope = (y: number, bow: number, from: number, to: number) => path(taper(from, y, to, y, 1.4, bow), ink.soot)
  const sheets = (from: number, to: number, y: number, bow: number, count: number) =>
    range(count)
      .map((i) => {
        const t = (i + 0.5) / count
        const x = mix(from, to, t)
        const top = round(y + 4 * t * (1 - t) * bow * 0.5)
        const lean = round((roll() - 0.5) * 5)
        const columns = [6, 20, 34]
          .flatMap((dx) => range(4).map((row) => `M${round(x + dx + lean * 0.6)},${top + 16 + row * 6}h11v2h-11Z`))
          .join('')
        return [
          path(`M${round(x)},${top}h50l${lean},54h-50Z`, i % 3 ? ink.white : ink.news),
          path(`M${round(x + 7)},${top + 5}h36v6h-36Z`, ink.soot),
          path(columns, ink.smoke),
        ].join('')
      })
      .join('')
  return [rope(22, 10, 0, 546), sheets(20, 330, 23, 10, 5), rope(22, 10, 820, 1366), sheets(1040, 1366, 23, 8, 5)].join('')
}

/** Frames with cases of type, the upper one tilted, hundreds of little boxes. */
const cases = (): string => [frame(46, 262, 1.14), frame(268, 254, 0.92)].join('')

const frame = (x: number, y: number, s: number): string => {
  const roll = dice(x)
  const boxes = (rows: number, columns: number, x0: number, y0: number, x1: number, y1: number, w: number) =>
    range(rows * columns).map((i) => {
      const [row, column] = [Math.floor(i / columns), i % columns]
      const [t0, t1] = [(row + 0.1) / rows, (row + 0.9) / rows]
      const at = (u: number, t: number) => `${round(mix(x0, x1, t) + u * w)},${round(mix(y0, y1, t))}`
      const [a, b] = [(column + 0.1) / columns, (column + 0.9) / columns]
      return [`M${at(a, t0)}L${at(b, t0)}L${at(b, t1)}L${at(a, t1)}Z`, Math.floor(roll() * 3)] as const
    })
  const upper = boxes(5, 12, 34, 0, 14, 56, 172)
  const lower = boxes(4, 10, 10, 66, -12, 110, 196)
  const of = (kind: number) =>
    [...upper, ...lower]
      .filter(([, k]) => k === kind)
      .map(([d]) => d)
      .join('')
  return `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-14,118H190V190H-14ZM-10,110H206L186,118H-14Z', woodDark),
    path('M28,-6H212L192,62H8Z', '#8A5C2B'),
    path('M6,62H212L190,116H-18Z', '#7A5026'),
    path(of(0), '#2E2418'),
    path(of(1), iron),
    path(of(2), '#8E8672'),
    path(
      range(5)
        .map((i) => `M-8,${126 + i * 13}H184V${135 + i * 13}H-8Z`)
        .join(''),
      wood,
    ),
    path(
      range(5)
        .map((i) => `M78,${129 + i * 13}h20v3.4h-20Z`)
        .join(''),
      '#C39A4E',
    ),
    path('M96,72l58,8l-1,7l-58,-8Z', '#B9BFB4'),
  ].join('')}</g>`
}

const day = (): string =>
  [
    windows('day'),
    path('M0,0H1366V480H0Z', ink.paper, 'opacity=".1"'),
    path('M336,330H500L330,470H90ZM856,336H1020L870,480H610Z', ink.white, 'opacity=".2"'),
    path('M336,74V242L90,470L300,470L510,242V74Z', ink.white, 'opacity=".07"'),
  ].join('')

const lamp = (): string =>
  [
    path('M0,0H1366V480H0Z', ink.soot, 'opacity=".26"'),
    path('M440,420H930L1010,480H360Z', ink.wheatLight, 'opacity=".22"'),
    edges(),
    path('M176,118H216L360,440H20Z', ink.wheatLight, 'opacity=".18"'),
    path('M1086,266H1142L1270,372H930Z', ink.wheatLight, 'opacity=".4"'),
    halftone(
      [930, 318, 340, 54],
      9,
      (x, y) => 0.8 - Math.abs(x - 1110) / 240 - Math.abs(y - 345) / 130,
      ink.wheat,
      'opacity=".5"',
    ),

    rays(1114, 250, 46, 190, 22, 3, 'rgba(237,186,85,.25)', 9),
    bulbLight(683, 122, 1.2, 2),
    bulbLight(196, 118, 1.2, 5),
    path('M1084,264L1100,232H1128L1144,264Z', '#3F9A70'),
    path('M1120,232H1128L1144,264H1126Z', '#2A6E50'),
    path('M1082,264H1146V269H1082Z', ink.wheat),
    `<ellipse cx="1114" cy="270" rx="24" ry="4" fill="${ink.white}"/>`,
  ].join('')

const dark = '#14110E'

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    figure(478, 356, 190, { kind: 'worker', pose: 'reach', rim: ink.wheat, fill: dark, flip: true }),
    behindTable(1014, 319, 64, 'beard', { fill: dark }),
    behindTable(1194, 319, 62, 'bare', { fill: dark, flip: true, arms: 'apart' }),
  ].join(''),
  mid: [
    figure(930, 420, 214, { kind: 'woman', rim: ink.wheat, fill: dark }),
    figure(250, 470, 236, { kind: 'worker', rim: ink.wheat, fill: dark }),
    path('M210,330L286,324L292,354L214,362Z', ink.news),
    path('M246,327l5,0l4,30l-5,1ZM212,344l78,-8v3l-78,8Z', '#7A5530'),
    figure(1318, 440, 216, { kind: 'soldier', rim: ink.wheat, fill: dark, flip: true }),
  ].join(''),
  near: (
    [
      [96, 344, 146, 'cap'],
      [404, 398, 150, 'shawl'],
      [716, 412, 144, 'bare'],
      [1040, 398, 152, 'papakha'],
    ] as const
  )
    .map(([x, y, size, head]) =>
      person(x, y, size, head, ink.soot, { rim: ink.wheat, from: x < 683 ? 'right' : 'left', flip: x > 683 }),
    )
    .join(''),
})
