import { wordOnArc } from '../lettering.ts'
import { ink, path, range } from '../vector.ts'
import type { Features } from './features.ts'
import { gouge, half, type Pen, type Stroke } from './pen.ts'

type Hat = NonNullable<Features['hat']>

/** What the person wears on the head, as wide as the head is. */
export const hat = (pen: Pen): string => {
  const { hat: kind, width = 1, crown = 1, tilt = 0 } = pen.features
  if (kind === undefined) return ''
  const wide = Math.round((0.04 + 0.96 * width * crown) * 100) / 100
  return `<g transform="translate(${half(206 * (1 - wide))}) scale(${wide} 1) rotate(${tilt} 206 150)">${hats[kind](pen)}</g>`
}

/** The shadow that a hat throws on the brow. */
export const hatShadow = ({ shape, half: tone, features }: Pen): string =>
  features.hat ? shape(shadows[features.hat], tone) : ''

const shadows: Readonly<Record<Hat, string>> = {
  sailor: 'M110,140L300,140L300,166C250,174 160,178 110,164Z',
  papakha: 'M110,140L300,140L300,172C250,182 160,184 110,172Z',
  peaked: 'M110,140L300,140L300,166C262,172 220,184 180,187C146,189 122,184 110,176Z',
}

/** An outline of fleece: one tuft between every two points. */
const fleece = (points: readonly (readonly [number, number])[]) =>
  points
    .map(([x, y], i) => {
      const [px, py] = points[i - 1] ?? [x, y]
      return i === 0 ? `M${x},${y}` : `Q${half((px + x) / 2 + (y - py) * 0.55)},${half((py + y) / 2 - (x - px) * 0.55)} ${x},${y}`
    })
    .join('')

const hats: Readonly<Record<Hat, (pen: Pen) => string>> = {
  sailor: ({ features: { ship = 'АВРОРА' } }) =>
    [
      path('M292,136L334,182L352,246L337,241L326,258L312,206Z', ink.soot),
      path('M300,140L326,186L341,230L333,226Z', '#3A3F45'),
      path('M86,104C78,72 132,50 204,50C284,48 338,72 328,102C324,116 312,126 304,132L112,136C98,128 89,116 86,104Z', '#22303D'),
      path('M244,52C302,56 336,76 328,102C324,116 312,126 304,132L252,136C268,108 264,76 244,52Z', '#0D151C'),
      path('M88,108C130,128 276,128 326,104C324,116 312,126 304,132L112,136C100,130 92,120 88,108Z', '#0D151C', 'opacity=".5"'),
      path('M111,122C152,134 258,133 305,118L303,150C256,164 158,166 113,154Z', ink.soot),
      path('M111,122C152,134 258,133 305,118L305,122C258,137 152,138 111,127Z', ink.paper),
      // A ship's name, spelt as it was in 1917.
      ship === '' ? '' : wordOnArc(ship, [130, 141], [206, 154], [286, 139], 19, ink.wheat),
      path(gouge([106, 96, 140, 66, 216, 60, 3]), '#5C7488'),
    ].join(''),
  papakha: ({ roll, features: { badge = ink.red, cap: [light, shadow, curl] = ['#57503F', '#2B271F', '#A59A7F'] } }) => {
    const curls = range(20).map((i): Stroke => {
      const [row, column] = [Math.floor(i / 5), i % 5]
      const [x, y] = [118 + column * 36 + (row % 2) * 13 + roll() * 9, 74 + row * 21 + roll() * 8]
      return [x, y, x + 7, y - 7, x + 12, y + 4, 2.4]
    })
    const edge = fleece([
      [108, 158],
      [103, 136],
      [105, 112],
      [109, 88],
      [118, 66],
      [142, 56],
      [166, 60],
      [190, 66],
      [214, 58],
      [242, 50],
      [272, 54],
      [294, 68],
      [300, 92],
      [304, 116],
      [306, 138],
      [303, 158],
      [272, 166],
      [238, 171],
      [204, 173],
      [170, 171],
      [138, 165],
      [108, 158],
    ])
    return [
      path(edge, light),
      path('M246,53C286,54 302,92 306,138L303,158L260,168C278,130 274,80 246,53Z', shadow),
      path('M105,142C150,164 260,164 305,142L303,158C260,172 150,174 108,158Z', shadow, 'opacity=".55"'),
      path(curls.map(gouge).join(''), curl),
      `<ellipse cx="184" cy="134" rx="9" ry="12" fill="${badge}"/><ellipse cx="184" cy="134" rx="4" ry="6" fill="${ink.wheat}"/>`,
    ].join('')
  },
  peaked: ({ features: { cap: [light, shadow, band] = ['#5C5A48', '#2E2D22', '#3A382B'], badge = ink.wheat } }) =>
    [
      path('M90,108C84,76 128,54 202,52C282,48 334,74 326,104C322,118 312,126 306,132L110,138C98,130 92,120 90,108Z', light),
      path('M240,51C300,56 334,78 326,104C322,118 312,126 306,132L254,137C272,110 264,74 240,51Z', shadow),
      path('M94,116C140,132 272,132 322,112C318,122 311,127 306,132L110,138C102,132 97,125 94,116Z', shadow, 'opacity=".55"'),
      path('M110,124C150,138 256,136 306,120L304,154C258,166 158,168 112,156Z', band),
      path('M256,133Q282,129 306,120L304,154Q282,161 256,164Z', ink.soot, 'opacity=".35"'),
      path('M110,152C152,166 216,168 262,159C256,170 220,179 176,181C138,182 108,178 98,170C98,162 103,155 110,152Z', ink.soot),
      path('M104,168C120,176 150,178 180,177C214,175 240,169 252,164C226,168 140,174 104,168Z', '#6C6A66'),
      badge === 'none'
        ? ''
        : `<circle cx="178" cy="144" r="8.5" fill="${badge}"/><circle cx="178" cy="144" r="3.6" fill="${ink.white}"/>`,
      path(gouge([108, 98, 144, 68, 216, 62, 3]), '#A7A285', 'opacity=".7"'),
    ].join(''),
}
