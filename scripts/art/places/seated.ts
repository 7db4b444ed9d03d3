import { ink, parts, path, round } from '../vector.ts'
import { type Head, heads, person } from './crowd.ts'
import { chair } from './props.ts'
import { covered, crossed, isWorn, knotted, wornBefore } from './women.ts'

/** People who sit: behind a table, at its end, and on the near side of it. */

interface Look {
  readonly fill?: string
  readonly rim?: string
  readonly flip?: boolean
}

const torso = 'M-32,56C-35,44 -35,25 -29,15C-24,8 -14,7 -8,2L8,2C14,7 24,8 29,15C35,25 35,44 32,56Z'
const lapels = 'M-9,3L0,22L9,3L6,2L0,13L-6,2ZM-23,28Q-25,40 -21,50L-23,52Q-28,40 -23,28ZM23,28Q25,40 21,50L23,52Q28,40 23,28Z'
const skin = '#8A5A3C'

/** Both arms from the shoulder, over the table's edge, to where the hands lie. */
const arms = {
  folded: [
    'M-33,32L-38,50L-35,63L-6,70L4,69L5,62L-14,57L-22,44ZM33,32L38,50L35,63L6,72L-6,71L-5,64L14,57L22,44Z',
    'M-8,63L8,62L10,67L6,72L-6,71L-10,68Z',
  ],
  apart: [
    'M-33,30L-41,50L-38,62L-24,71L-14,70L-14,64L-26,55L-23,44ZM33,30L41,50L38,62L24,71L14,70L14,64L26,55L23,44Z',
    'M-22,65L-13,63L-11,68L-15,71L-23,71ZM22,65L13,63L11,68L15,71L23,71Z',
  ],
  speaking: [
    'M-33,32L-38,50L-35,63L-6,70L4,69L5,62L-14,57L-22,44ZM26,16L34,24L37,38L43,22L50,24L47,46L42,56L32,56L24,44Z',
    'M42,23L40,12L43,11L45,16L46,6L49,6L49,15L52,7L55,8L53,17L56,14L57,16L51,26Z',
  ],
} as const

export type Arms = keyof typeof arms

interface BehindTable extends Look {
  /** How the arms lie; a hand lifted to speak. */
  readonly arms?: Arms
}

/** Somebody behind a table whose far edge lies at `edge`; `size` units broad as in `person`. Arms and hands lie on the board. */
export const behindTable = (x: number, edge: number, size: number, head: Head, look: BehindTable = {}): string => {
  const { fill = ink.soot, rim = ink.wheat, flip = false, arms: pose = 'folded' } = look
  const scale = Math.round((size / 64) * 100) / 100
  const [sleeves, hands] = arms[pose]
  const d = `${torso} M-6,4L-6,-8L6,-8L6,4Z ${outlineOf(head)} ${sleeves}`
  const side = x < 683 === flip ? -2 : 2
  const detail =
    isWorn(head) && size >= 44 ? wornBefore[head](x + edge, rim) + parts(sleeves, fill) : path(lapels, ink.paper, 'opacity=".15"')
  return `<g transform="translate(${round(x)} ${round(edge - 56 * scale)}) scale(${flip ? -scale : scale} ${scale})">${parts(d, rim, `transform="translate(${side} -1.7)"`)}${parts(d, fill)}${detail}${path(hands, skin)}</g>`
}

const outlineOf = (head: Head): string =>
  head === 'shawl' ? `${crossed} ${covered}` : head === 'kerchief' ? knotted : heads[head]

const seat = 'M-27,-82L-23,-82L-20,-42L14,-42L15,-37L13,-37L15,0L11,0L8,-36L-18,-36L-21,0L-25,0L-22,-38Z'
const sitting = {
  trunk: 'M-17,-38C-20,-52 -18,-66 -11,-74C-7,-78 5,-78 10,-72C14,-62 12,-48 11,-36Z',
  skirts: 'M-18,-44L-23,-24L-6,-26L6,-36Z',
  thigh: 'M-16,-47L10,-49L31,-47C36,-46 38,-42 37,-37L12,-32L-13,-32C-18,-35 -19,-42 -16,-47Z',
  shin: 'M27,-44L37,-41L36,-14L35,-7L45,-3L46,0L26,0L28,-20Z',
  arm: 'M-8,-70C-2,-76 8,-74 9,-67L15,-56L34,-60L42,-61L44,-58L42,-55L36,-54L15,-47C9,-46 5,-48 2,-53Z',
}

/** Somebody on a chair, seen from the side, turned to the right unless flipped; feet at (x, y), 100 units to the crown at `size` 100. */
export const onChair = (
  x: number,
  y: number,
  size: number,
  head: Head,
  look: Look & { readonly chair?: string } = {},
): string => {
  const { fill = ink.soot, rim = ink.wheat, flip = false, chair: wood = '#7A4A22' } = look
  const scale = round(size) / 100
  const d = `${sitting.trunk} ${sitting.skirts} ${sitting.shin} ${sitting.thigh} ${sitting.arm} M-4,-80H5V-70H-4Z`
  const top = `transform="translate(1 -77) scale(.58)"`
  const worn = outlineOf(head)
  const lit = parts(d, rim, 'transform="translate(1.2 -1.2)"') + parts(worn, rim, `${top.slice(0, -1)} translate(2 -2)"`)
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${flip ? -scale : scale} ${scale})">${path(seat, wood)}${lit}${parts(d, fill)}${parts(worn, fill, top)}${path(`M-6,-68L4,-52L14,-49L34,-56L35,-55L14,-46L2,-50ZM-14,-46L30,-46L31,-45L-14,-44Z`, ink.paper, 'opacity=".18"')}${path('M35,-60.6L42,-61L44,-58L42,-55L36,-55Z', skin)}</g>`
}

/** Somebody on the near side of a table from behind, the back of a bentwood chair before him; the neck at (x, y), `size` as in `person`. */
export const backOnChair = (
  x: number,
  y: number,
  size: number,
  head: Head,
  look: Look & { readonly chair?: string } = {},
): string => {
  const { fill = ink.soot, rim = ink.wheat, flip = false, chair: wood = '#7A4A22' } = look
  const unit = size / 64
  return (
    person(x, y, size, head, fill, { rim, flip, from: x < 683 ? 'right' : 'left' }) +
    chair(x, y + 132 * unit, 108 * unit, wood, '#5A3C20')
  )
}
