import { ink, path } from '../vector.ts'
import type { Features } from './features.ts'
import { half as near, type Pen } from './pen.ts'

/** Both eyes and brows. */
export const eyes = (pen: Pen): string => eye(pen, 147, 16.5, true) + eye(pen, 225, 18.5, false) + brows(pen)

interface Lids {
  /** Where the bows of the upper and the lower lid pull to: further apart is wider open. */
  readonly top: number
  readonly low: number
  /** How far the outer corner rises. */
  readonly rise: number
  /** How deep the skin over the lid hangs. */
  readonly hood: number
}

const lids: Readonly<Record<NonNullable<Features['eye']>, Lids>> = {
  level: { top: 190, low: 215, rise: 1, hood: 0 },
  heavy: { top: 196, low: 216, rise: 0, hood: 5 },
  wide: { top: 186, low: 216, rise: 0, hood: 0 },
  round: { top: 187, low: 221, rise: -1, hood: 0 },
  slant: { top: 192, low: 213, rise: 5, hood: 0 },
  narrow: { top: 197, low: 211, rise: 2, hood: 3 },
  droop: { top: 191, low: 216, rise: -4, hood: 3 },
  deep: { top: 194, low: 214, rise: 1, hood: 7 },
}

const eye = (pen: Pen, middle: number, reach: number, far: boolean): string => {
  const { shape, cuts, bend, warp, half, shadow, features, mood } = pen
  const { eye: set = 'level', iris = '#2A1A0C', woman = false } = features
  const { top: open, low: close, rise, hood } = lids[set]
  const [top, low, lash] = [open + mood.lids[0], close - mood.lids[1], woman ? 6 : 4.6]
  const sign = far ? 1 : -1
  const [inner, outer, clip] = [middle + sign * reach, middle - sign * reach, `${far ? 'f' : 'n'}${mood.lids[1]}`]
  const almond = `M${inner},209Q${middle},${top} ${outer},${207 - rise}Q${middle},${low} ${inner},209Z`
  const [x, y] = warp(middle - 2, 204.5)
  return [
    shape(almond, far ? '#FBF3E0' : '#F2E6CC'),
    `<clipPath id="${clip}"><path d="${bend(almond)}"/></clipPath>`,
    `<g clip-path="url(#${clip})"><circle cx="${near(x)}" cy="${y}" r="7.2" fill="${iris}"/><circle cx="${near(x)}" cy="${y}" r="3.8"/></g>`,
    `<circle cx="${near(x - 2.4)}" cy="202.5" r="1.7" fill="${ink.white}"/>`,
    hood > 0
      ? shape(
          `M${inner + sign * 2},206Q${middle},${top - 10 - hood} ${outer - sign * 4},${204 - rise}L${outer - sign * 3},${208 - rise}Q${middle},${top - 1} ${inner},209Z`,
          hood > 4 ? shadow : half,
          hood > 4 ? 'opacity=".55"' : '',
        )
      : '',
    shape(
      `M${inner + sign * 2},210Q${middle},${top - lash} ${outer - sign * 3},${208 - rise}Q${middle},${top + 3} ${inner + sign * 2},210Z`,
      ink.soot,
    ),
    cuts(
      [
        [inner, 210, middle, low + 2.5, outer, 208 - rise, 0.9 + mood.lids[1] * 0.3],
        [inner + sign, 202, middle, top - 11 - hood, outer - sign * 3, 202 - rise, 1.1],
      ],
      shadow,
    ),
  ].join('')
}

const ownBrow = {
  straight: [0, 0, 0],
  level: [1, 6, -4],
  stern: [5, -3, 2],
  knit: [8, 3, -3],
  raised: [-5, -3, -5],
  arched: [-1, -10, 2],
  sad: [-7, -3, 5],
  heavy: [4, 2, 1],
} as const

const brows = ({ shape, cuts, shadow, features, mood, hair: [mass, , line] }: Pen): string => {
  const { brow = 'straight', browWidth = 1, woman = false, hairColour } = features
  const [own, ...shift] = mood.brow
  const [root = 0, arch = 0, end = 0] = ownBrow[brow].map((n, i) => n * own + (shift[i] ?? 0))
  const thick = browWidth * (woman ? 0.7 : 1)
  const fill = hairColour === 'black' || hairColour === 'dark' ? mass : line
  const frown = cuts(
    [
      [182, 178, 184, 184, 183, 194, 1.4],
      [190, 180, 190, 186, 191, 192, 1.2],
    ],
    shadow,
  )
  return [
    shape(
      `M168,${187 + root}C158,${180 + arch - 2 * thick} 138,${180 + arch - 2 * thick} 121,${192 + end}C136,${188 + arch} 154,${188 + arch + 2 * thick} 167,${191 + root + 3 * thick}Z`,
      fill,
    ),
    shape(
      `M199,${187 + root}C212,${179 + arch - 2 * thick} 238,${178 + arch - 2 * thick} 255,${192 + end}C238,${187 + arch} 216,${188 + arch + 2 * thick} 199,${192 + root + 3 * thick}Z`,
      fill,
    ),
    root >= 5 ? frown : '',
  ].join('')
}

/** Pince-nez on its cord, or round spectacles: two lenses of one size, each with the eye in its middle. */
export const glasses = ({ warp, features }: Pen): string => {
  if (features.glasses === undefined) return ''
  const pinched = features.glasses === 'pince-nez'
  const [left, right] = [near(warp(146, 206)[0]), near(warp(224, 206)[0])]
  const size = features.width ?? 1
  const [wide, high] = pinched ? [near(25 * size), near(22 * size)] : [near(27 * size), near(27 * size)]
  const hold = pinched
    ? `<path d="M${right + wide},210Q${right + wide + 18},262 ${right + wide + 6},366" stroke-width="1.4"/>`
    : `<path d="M${right + wide},203L${right + 60},198M${left - wide},203l-6,-2"/>`
  const bridge = `<path d="M${left + wide - 2},200Q${near((left + right) / 2)},${pinched ? 186 : 192} ${right - wide + 2},200"/>`
  const lens = (x: number) => `<ellipse cx="${x}" cy="206.5" rx="${wide}" ry="${high}" fill="${ink.white}" fill-opacity=".2"/>`
  return `<g fill="none" stroke="${ink.soot}" stroke-width="${pinched ? 2.8 : 3.6}">${lens(left)}${lens(right)}${bridge}${hold}</g>${path(
    `M${left - 19},200l9,-11l4,1l-12,15ZM${right - 19},200l9,-11l4,1l-12,15Z`,
    ink.white,
    'opacity=".8"',
  )}`
}
