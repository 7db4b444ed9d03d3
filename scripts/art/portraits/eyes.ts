import { ink, path } from '../vector.ts'
import { half as near, type Pen } from './pen.ts'

/** Both eyes and brows. */
export const eyes = (pen: Pen): string => eye(pen, 147, 16, true) + eye(pen, 225, 19, false) + brows(pen)

const eye = (pen: Pen, middle: number, reach: number, far: boolean): string => {
  const { shape, cuts, bend, warp, shadow, features, mood } = pen
  const { eye: set = 'level', iris = '#2A1A0C' } = features
  const top = 194 + (set === 'heavy' ? 2 : set === 'wide' ? -2 : 0) + mood.lids[0]
  const low = 215 - mood.lids[1]
  const slant = set === 'slant' ? 3 : 0
  const sign = far ? 1 : -1
  const [inner, outer, clip] = [middle + sign * reach, middle - sign * reach, `${far ? 'f' : 'n'}${mood.lids[1]}`]
  const almond = `M${inner},209Q${middle},${top} ${outer},${206 - slant}Q${middle},${low} ${inner},209Z`
  const [x, y] = warp(middle - 2, 204.5)
  return [
    shape(almond, far ? '#FBF3E0' : '#EAD9B8'),
    `<clipPath id="${clip}"><path d="${bend(almond)}"/></clipPath>`,
    `<g clip-path="url(#${clip})"><circle cx="${near(x)}" cy="${y}" r="7.2" fill="${iris}"/><circle cx="${near(x)}" cy="${y}" r="3.8"/></g>`,
    `<circle cx="${near(x - 2.4)}" cy="202.5" r="1.7" fill="${ink.white}"/>`,
    shape(
      `M${inner + sign * 2},210Q${middle},${top - 6} ${outer - sign * 3},${207 - slant}Q${middle},${top + 3.4} ${inner + sign * 2},210Z`,
      ink.soot,
    ),
    cuts(
      [
        [inner, 210, middle, low + 2.5, outer, 207, 0.9 + mood.lids[1] * 0.3],
        [inner + sign, 201, middle, top - 9, outer - sign * 3, 201, 1],
      ],
      shadow,
    ),
  ].join('')
}

const ownBrow = { straight: [0, 0, 0], stern: [5, -3, 2], raised: [-5, -3, -5], sad: [-5, -4, 3], heavy: [3, -1, 0] } as const

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

/** Pince-nez on its cord, or round spectacles. */
export const glasses = ({ warp, features }: Pen): string => {
  if (features.glasses === undefined) return ''
  const pinched = features.glasses === 'pince-nez'
  const [left] = warp(147, 208).map(Math.round) as [number]
  const [right] = warp(225, 208).map(Math.round) as [number]
  const high = pinched ? 20 : 25
  const hold = pinched
    ? `<path d="M${right + 28},212Q${right + 52},268 ${right + 44},376" fill="none" stroke-width="1.6"/>`
    : `<path d="M${right + 28},202L${right + 62},196" fill="none"/>`
  const bridge = `M${left + 24},204Q${Math.round((left + right) / 2) - 2},${pinched ? 190 : 196} ${right - 28},204`
  return [
    `<g fill="${ink.white}" fill-opacity=".16" stroke="${ink.soot}" stroke-width="${pinched ? 2.6 : 3.6}"><ellipse cx="${left}" cy="208" rx="24" ry="${high}"/><ellipse cx="${right}" cy="208" rx="28" ry="${high}"/><path d="${bridge}" fill="none"/>${hold}</g>`,
    path(`M${left - 16},198l12,-7l-14,24ZM${right - 20},200l13,-9l-16,27Z`, ink.white, 'opacity=".75"'),
  ].join('')
}
