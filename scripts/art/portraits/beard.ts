import { mix, range, round } from '../vector.ts'
import type { Features } from './features.ts'
import type { Pen, Stroke } from './pen.ts'

/** The beard, under the mouth and the moustache. */
export const beard = (pen: Pen): string => (pen.features.beard ? beards[pen.features.beard](pen) : '')

/** The moustache: its ends go with the corners of the mouth. */
export const moustache = (pen: Pen): string => (pen.features.moustache ? whiskers(pen, moustaches[pen.features.moustache]) : '')

const beards: Readonly<Record<NonNullable<Features['beard']>, (pen: Pen) => string>> = {
  full: (pen) => {
    const {
      shape,
      cuts,
      wedges,
      roll,
      features,
      hair: [mass, cut],
    } = pen
    const b = 352 + (features.beardLength ?? 0)
    const edge = range(11).map((i): Stroke => {
      const t = i / 10
      const [x, y] = [mix(146, 240, t), b - 4 - 150 * Math.abs(t - 0.46) ** 2.1]
      return [x, y - 26, x - 3 + 6 * (t - 0.5), y - 6, x + (t - 0.5) * 6 - 2, y + 9 + roll() * 4, 22]
    })
    const strands = range(8).map((i): Stroke => {
      const t = i / 7
      const x = mix(138, 210, t)
      return [x, 300 + Math.abs(t - 0.5) * -22 + 14, x - 6 + t * 6, b - 22, x - 2 + t * 8, b - 2 - Math.abs(t - 0.5) * 26, 2.1]
    })
    return [
      shape(
        `M120,232C124,250 130,262 142,270C152,276 158,284 160,292C172,298 200,298 212,290C222,276 246,262 262,246C270,238 276,226 280,212L290,214C292,244 288,276 278,300C268,326 246,${b - 6} 214,${b + 4}C200,${b + 10} 180,${b + 10} 166,${b}C144,${b - 14} 130,306 124,280C120,264 118,246 120,232Z`,
        mass,
      ),
      wedges(edge, mass),
      cuts([...strands, [128, 262, 132, 284, 146, 306, 2], [136, 272, 140, 292, 152, 318, 1.8]], cut),
    ].join('')
  },
  neat: (pen) => {
    const {
      shape,
      cuts,
      hair: [mass, cut],
    } = pen
    const strands = range(9).map((i): Stroke => {
      const x = 140 + i * 8
      return [x, 308 + Math.abs(i - 4) * -2.6, x - 2, 322, x + 2, 338 - Math.abs(i - 4) * 4, 1.7]
    })
    return [
      shape(
        'M119,228C124,250 132,262 146,270C156,274 160,284 160,292C172,297 202,297 214,290C222,276 244,266 260,250C270,240 276,226 280,214L288,216C289,244 284,268 274,290C262,314 240,334 210,344C196,348 178,347 164,340C144,330 131,304 124,278C120,262 118,244 119,228Z',
        mass,
      ),
      cuts([...strands, [126, 256, 130, 274, 142, 296, 1.6]], cut),
    ].join('')
  },
  long: (pen) => {
    const {
      shape,
      cuts,
      wedges,
      roll,
      hair: [mass, , line],
    } = pen
    const strands = range(15).map((i): Stroke => {
      const t = i / 14
      const x = mix(124, 280, t)
      return [
        x,
        300 - 34 * Math.abs(t - 0.45),
        mix(x, 190, 0.12) + (i % 2 ? 10 : -8),
        360,
        mix(x, 192, 0.55),
        436 - Math.abs(t - 0.48) * 128,
        1.7 + roll(),
      ]
    })
    const edge = range(9).map((i): Stroke => {
      const t = i / 8
      const [x, y] = [mix(150, 236, t), 438 - 190 * Math.abs(t - 0.47) ** 1.6]
      return [x, y - 30, x, y - 6, mix(x, 190, 0.12), y + 10, 24]
    })
    return [
      shape(
        'M119,232C116,262 112,300 116,340C120,384 150,424 190,452C232,432 276,390 286,336C292,300 292,250 288,214L280,212C276,232 268,244 256,252C240,262 222,276 212,290C200,298 172,298 160,292C156,282 146,274 138,266C130,258 122,248 119,232Z',
        mass,
      ),
      shape(
        'M238,262C262,252 284,232 286,214C292,250 292,300 286,336C276,390 232,432 196,450C222,400 240,340 238,262Z',
        '#B5A88E',
      ),
      wedges(edge, mass),
      cuts(strands, line, 'opacity=".75"'),
    ].join('')
  },
  goatee: ({ shape, cuts, hair: [mass, cut] }) => {
    const strands = range(7).map((i): Stroke => {
      const x = 160 + i * 9
      return [x, 318 - (i > 4 ? 4 : 0), x, 336, mix(x, 186, 0.55), 356 - Math.abs(i - 3) * 5, 1.8]
    })
    return (
      shape(
        'M158,296C166,302 170,306 172,310C178,314 192,314 200,309C204,304 210,300 215,294C222,306 226,320 220,334C212,352 196,366 184,368C170,364 156,348 152,330C150,316 152,304 158,296Z',
        mass,
      ) + cuts(strands, cut)
    )
  },
  pointed: ({ shape, cuts, hair: [mass, cut] }) =>
    shape(
      'M164,308C172,314 194,314 206,307C212,318 210,330 204,342C196,360 188,374 182,380C174,370 164,352 160,336C158,324 160,314 164,308Z',
      mass,
    ) +
    cuts(
      [
        [172, 320, 174, 344, 181, 366, 1.8],
        [182, 320, 184, 344, 183, 370, 1.8],
        [192, 320, 192, 340, 187, 360, 1.6],
      ],
      cut,
    ),
  forked: ({ shape, cuts, hair: [mass, cut] }) =>
    shape(
      'M156,298C164,304 168,308 172,312C180,316 194,315 202,310C206,306 212,300 217,296C222,312 216,338 208,352C200,374 190,388 184,392C174,382 164,362 158,344C152,326 152,308 156,298Z',
      mass,
    ) +
    cuts(
      [
        [164, 318, 168, 346, 180, 378, 1.8],
        [176, 322, 180, 350, 184, 384, 1.8],
        [190, 322, 192, 350, 187, 380, 1.8],
        [204, 312, 206, 336, 196, 362, 1.8],
      ],
      cut,
    ),
  stubble: ({ shape, shadow }) =>
    shape(
      'M124,262C134,276 150,284 160,292C172,298 202,298 214,290C226,284 250,268 266,250C264,284 240,318 204,335C190,338 172,334 162,328C142,316 130,290 124,262Z',
      shadow,
      'opacity=".32"',
    ),
}

const moustaches: Readonly<Record<NonNullable<Features['moustache']>, string>> = {
  full: 'M181,272C172,268 158,276 150,290C146,298 142,302 138,304C152,306 168,300 181,291C196,300 214,304 230,300C224,296 220,290 216,284C208,272 192,268 181,272Z',
  thick:
    'M181,270C168,264 150,276 142,294C138,304 132,308 126,310C148,316 170,302 181,292C196,304 220,312 244,304C236,300 230,294 226,286C216,270 194,264 181,270Z',
  trim: 'M181,273C172,270 160,278 154,288C152,292 150,294 148,295C160,297 172,293 181,289C194,294 208,296 220,293C216,290 214,286 211,282C204,273 190,270 181,273Z',
  up: 'M181,273C170,268 156,278 146,288C140,292 134,290 130,284C130,296 142,304 154,300C166,298 174,294 181,290C192,296 206,302 222,299C236,298 244,290 244,280C238,288 232,290 226,287C214,278 196,268 181,273Z',
}

const whiskers = ({ shape, cuts, features, mood, hair: [mass, cut, line] }: Pen, outline: string): string => {
  const sunk = (x: number) => mood.mouth[0] * ((x - 182) / 46) ** 2
  const lip = outline.replace(/(\d+),(\d+)/gu, (_, x, y) => `${x},${round(Number(y) + sunk(Number(x)))}`)
  return (
    shape(lip, mass) +
    cuts(
      [
        [178, 276, 166, 280, 154, 296 + sunk(154), 1.4],
        [186, 276, 200, 280, 214, 295 + sunk(214), 1.4],
      ],
      features.hairColour === 'white' ? line : cut,
    )
  )
}
