import { ink, path, taper } from '../vector.ts'
import { type Emblem, emblem } from './emblem.ts'
import { type GroundName, tones } from './features.ts'
import { ground } from './ground.ts'
import { portraitSheet } from './sheet.ts'

export interface Outline {
  readonly ground: GroundName
  readonly hat: keyof typeof hats
  readonly dress: keyof typeof dresses
  /** What the person was busy with. */
  readonly role: Emblem
  /** 1 is the common build. */
  readonly build?: number
}

const hats = {
  bare: '',
  cap: 'M112,168C100,118 138,84 204,82C272,80 306,116 292,166L300,184C250,172 156,172 114,190Z',
  papakha: 'M116,196C98,140 112,66 200,62C292,66 302,140 286,196C250,180 150,180 116,196Z',
  brim: 'M72,184C110,158 292,158 332,184C304,204 100,204 72,184ZM124,176C112,104 150,92 182,96C196,104 212,104 226,96C256,92 290,106 278,176Z',
  bowler: 'M84,184C112,164 292,164 320,184C296,202 108,202 84,184ZM124,176C114,94 156,72 202,72C250,72 288,94 280,176Z',
  officer: 'M92,120C84,92 120,66 202,62C284,66 320,92 312,120L290,150L290,182C250,168 154,168 114,182L114,150Z',
  woman:
    'M58,176C96,146 150,150 202,150C254,150 308,146 346,176C318,206 264,198 202,198C140,198 86,206 58,176ZM128,168C118,112 158,88 204,88C250,88 286,112 276,168ZM122,190C112,222 116,262 140,282L264,282C288,262 292,222 282,190ZM160,262C158,300 180,312 202,312C224,312 246,300 244,262Z',
} as const

const dresses = {
  suit: 'M40,480C46,410 84,384 148,358L176,340L226,340L256,358C318,384 356,410 362,480Z',
  coat: 'M22,480C28,400 74,366 138,346L146,316L256,316L264,346C328,366 372,400 378,480Z',
  epaulettes: 'M22,480C28,400 74,366 138,346L146,316L256,316L264,346C328,366 372,400 378,480Z',
  woman: 'M70,480C74,414 104,388 158,364L170,330C186,344 216,344 232,330L244,364C300,388 328,414 332,480Z',
} as const

const head = 'M124,214C120,146 154,104 202,104C250,104 284,146 280,214C278,262 252,296 202,296C152,296 126,262 124,214Z'
const ears = 'M126,206C112,200 108,226 118,244C124,252 130,248 132,240ZM278,206C292,200 296,226 286,244C280,252 274,248 272,240Z'
const nape = 'M164,262L160,352L244,352L240,262Z'

/** Seen from behind against the faction's ground: hat, dress and work of a person whose face is not known here. */
export const silhouette = ({ ground: behind, hat, dress, role, build = 1 }: Outline): string => {
  const shapes = [ears, nape, dresses[dress], head, hats[hat]].join('').split(/(?=M)/u)
  const place = `translate(${Math.round(202 - 202 * build)} ${Math.round(480 - 480 * (0.5 + build / 2))}) scale(${build} ${0.5 + build / 2})`
  const solid = (fill: string, shift: string) =>
    `<g fill="${fill}" transform="${shift}">${shapes.map((shape) => `<path d="${shape}"/>`).join('')}</g>`
  const cut = (lines: readonly (readonly [number, number, number, number, number?])[], width: number) =>
    lines.map(([a, b, c, d, bow]) => taper(a, b, c, d, width, bow)).join('')
  const [, thread] = tones[behind]
  const hair = cut(
    [
      [150, 150, 140, 232, -8],
      [176, 128, 166, 250, -6],
      [206, 122, 204, 262],
      [236, 130, 244, 248, 6],
      [258, 156, 264, 230, 8],
    ],
    2.6,
  )
  const seams = cut(
    [
      [150, 128, 236, 116, 8],
      [140, 156, 262, 146, 8],
    ],
    3,
  )
  const folds = cut(
    [
      [80, 440, 132, 392, -6],
      [66, 470, 100, 424, -6],
      [320, 440, 270, 392, 6],
      [336, 470, 304, 424, 6],
      [202, 360, 202, 480],
    ],
    2.6,
  )
  return portraitSheet(
    [
      ground(behind),
      solid(ink.paper, `translate(-7 -3) ${place}`),
      solid(ink.soot, place),
      `<g transform="${place}">`,
      path(hat === 'bare' ? hair : seams, thread, 'opacity=".5"'),
      path('M164,300C186,312 220,312 240,300L242,318C220,328 184,328 162,318Z', '#33291F'),
      path(folds, thread, 'opacity=".5"'),
      dress === 'epaulettes' ? path('M50,408L136,356L146,372L60,428ZM354,408L268,356L258,372L344,428Z', ink.wheat) : '',
      '</g>',
      emblem(role, 310, 364, 46),
    ].join(''),
  )
}
