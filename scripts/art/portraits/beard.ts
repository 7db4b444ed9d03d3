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
      const [x, y] = [mix(146, 222, t), b - 4 - 150 * Math.abs(t - 0.46) ** 2.1]
      return [x, Math.max(y - 26, 292), x - 3 + 6 * (t - 0.5), y - 2, x + (t - 0.5) * 6 - 2, y + 11 + roll() * 4, 20]
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
    // Locks at the sides, and a notch where the beard parts.
    const locks = range(5).flatMap((i): readonly Stroke[] => {
      const y = 312 + i * 26
      const [left, right] = [118 + 11 * Math.max(0, i - 1) + i * i * 0.8, 286 - 12 * Math.max(0, i - 1) - i * i]
      return [
        [left + 10, y - 26, left - 8, y - 4, left - 7 + i * 2, y + 20, 16],
        [right - 10, y - 30, right + 9, y - 6, right + 8 - i * 2, y + 18, 16],
      ]
    })
    return [
      wedges(locks, mass),
      shape(
        'M119,232C116,262 112,300 116,340C120,384 150,424 190,452C232,432 276,390 286,336C292,300 292,250 288,214L280,212C276,232 268,244 256,252C240,262 222,276 212,290C200,298 172,298 160,292C156,282 146,274 138,266C130,258 122,248 119,232Z',
        mass,
      ),
      wedges(edge, mass),
      shape(
        'M238,262C262,252 284,232 286,214C292,250 292,300 286,336C276,390 232,432 196,450C222,400 240,340 238,262Z',
        '#B5A88E',
      ),
      cuts(strands, line, 'opacity=".75"'),
    ].join('')
  },
  goatee: (pen) => tuft(pen, 38, 366, 6),
  pointed: (pen) => tuft(pen, 29, 380, 3),
  forked: (pen) => tuft(pen, 36, 394, -4),
  spade: ({ shape, cuts, wedges, hair: [mass, cut] }) => {
    const edge = range(9).map((i): Stroke => {
      const t = i / 8
      const [x, y] = [mix(124, 276, t), 384 - 62 * Math.abs(2 * t - 1) ** 2.4]
      return [x + 4 * (1 - 2 * t), y - 34, x, y - 8, x - 8 + 16 * t + ((i * 5) % 3) * 4 - 4, y + 12 + (i % 2) * 5, 30]
    })
    const strands = range(7).map((i): Stroke => {
      const t = i / 6
      const x = mix(150, 226, t)
      return [
        x,
        306 - 26 * Math.abs(t - 0.45),
        x - 14 + 26 * t,
        336,
        x - 20 + 34 * t + (i % 2) * 8,
        378 - 40 * Math.abs(t - 0.5) - (i % 3) * 12,
        2,
      ]
    })
    return [
      shape(
        'M117,214C120,240 128,258 142,268C152,276 158,284 160,292C172,298 200,298 212,290C222,276 246,262 264,244C272,234 279,222 283,204L293,212C297,250 296,292 284,322C272,354 236,382 194,388C158,384 128,360 119,324C112,296 113,250 117,214Z',
        mass,
      ),
      wedges(edge, mass),
      cuts(
        [...strands, [124, 262, 126, 292, 138, 330, 2], [272, 256, 274, 290, 262, 330, 2.2], [134, 276, 138, 304, 146, 334, 1.8]],
        cut,
      ),
    ].join('')
  },
  stubble: ({ shape, shadow, half: tone, warp }) => {
    const dashes = range(11).flatMap((row) => {
      const y = 264 + row * 6.4
      const lean = Math.max(0, row - 6)
      const [from, to] = [127 + row * 3.2 + lean * 4, 264 - row * 4.4 - lean * 5]
      return range(Math.floor((to - from) / 6.5)).flatMap((i) => {
        const x = from + i * 6.5 + ((row * 5 + i * 3) % 4) * 1.2
        const bare =
          (x > 146 && x < 224 && y > 278 && y < 310) ||
          (y < 296 && x > 130 + row * 3.4 && x < 158 - row) ||
          (y < 280 && x > 154 && x < 214)
        if (bare) return []
        const [wx, wy] = warp(x, y + ((i * 7) % 3)).map(Math.round) as [number, number]
        return [`M${wx},${wy}l${x < 180 ? 1 : -1},3`]
      })
    })
    return `${shape(
      'M124,258C132,276 146,280 148,296C154,314 170,312 184,316C200,314 214,310 222,296C228,282 250,268 268,248C264,284 240,318 204,335C190,338 172,334 162,328C142,316 130,290 124,258Z',
      tone,
      'opacity=".55"',
    )}<path d="${dashes.join('')}" fill="none" stroke="${shadow}" stroke-width="1.4"/>`
  },
}

/** A beard on the chin alone, from the moustache along the jaw: how far it spreads, where its end is, and how blunt that is. */
const tuft = ({ shape, wedges, cuts, hair: [mass, cut] }: Pen, spread: number, end: number, blunt: number): string => {
  const [left, right] = [186 - spread, 186 + spread]
  const fork =
    blunt < 0
      ? `L184,${end - 14}L${184 + blunt * 1.5},${end}`
      : `C${184 - blunt},${end + 3} ${184 - blunt * 2},${end - 3} ${184 - blunt * 2.4},${end - 8}`
  const side = range(4).map(
    (i): Stroke => [left + 4 + i * 2, 318 + i * 6, left - 1 + i * 3, 322 + i * 7, left - 3 + i * 5, 330 + i * 8, 7],
  )
  const other = range(4).map(
    (i): Stroke => [right - 4 - i * 2, 314 + i * 6, right + 1 - i * 3, 318 + i * 7, right + 2 - i * 5, 326 + i * 8, 7],
  )
  const strands = range(5).map((i): Stroke => {
    const x = left + spread * (0.5 + i * 0.28)
    return [
      x,
      322 - (i === 4 ? 6 : 0),
      mix(x, 184, 0.2),
      mix(322, end, 0.5),
      mix(x, 184, 0.66),
      end - 10 - Math.abs(i - 2) * 9,
      1.7,
    ]
  })
  return [
    shape(
      `M${left + 6},294C${left + 8},304 ${left + 16},308 172,309C180,313 192,312 200,308C${right - 12},306 ${right - 6},302 ${right - 4},292C${right + 3},302 ${right + 3},318 ${right - 5},332C${right - 12},348 ${190 + Math.abs(blunt)},${end - 14} ${184 + Math.abs(blunt) * 1.5},${end - 2}${fork}C${left + 16},${end - 26} ${left + 3},342 ${left - 1},326C${left - 4},314 ${left},302 ${left + 6},294Z`,
      mass,
    ),
    wedges([...side, ...other], mass),
    cuts(strands, cut),
  ].join('')
}

const moustaches: Readonly<Record<NonNullable<Features['moustache']>, string>> = {
  full: 'M181,272C172,268 158,276 150,290C146,298 142,302 138,304C152,306 168,300 181,291C196,300 214,304 230,300C224,296 220,290 216,284C208,272 192,268 181,272Z',
  thick:
    'M181,270C168,264 150,276 142,294C138,304 132,308 126,310C148,316 170,302 181,292C196,304 220,312 244,304C236,300 230,294 226,286C216,270 194,264 181,270Z',
  trim: 'M181,273C172,270 160,278 154,288C152,292 150,294 148,295C160,297 172,293 181,289C194,294 208,296 220,293C216,290 214,286 211,282C204,273 190,270 181,273Z',
  waxed:
    'M181,275C172,271 160,279 148,286C138,291 126,288 116,278C122,294 136,300 152,297C166,294 174,292 181,289C192,294 206,300 224,298C242,296 254,286 256,272C248,284 238,288 226,286C212,278 194,270 181,275Z',
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
