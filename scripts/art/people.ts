import { figureCuts, shawl } from './figureCuts.ts'
import { ink, parts, path, round } from './vector.ts'

export type Kind = 'worker' | 'peasant' | 'soldier' | 'sailor' | 'woman' | 'gent'
export type Pose = 'stand' | 'walk' | 'raise' | 'flag' | 'reach'

interface Look {
  readonly kind?: Kind
  readonly pose?: Pose
  readonly fill?: string
  /** Edge of light behind the figure. */
  readonly rim?: string
  readonly flip?: boolean
  readonly flag?: string
}

const legs = {
  walk: 'M-11,-42L2,-40L-3,-22L-14,-5L-12,0L-19,0L-27,-8L-24,-11L-21,-10L-12,-24ZM-11,-44L12,-44L4,-32L-6,-34ZM-3,-42L12,-40L12,-22L15,-6L22,-3L23,0L8,0L6,-20L-1,-36Z',
  stand: 'M-11,-40L-10,-6L-15,-2L-15,0L-2,0L-1,-34L1,-34L2,0L15,0L15,-2L10,-6L11,-40Z',
}
const coats = {
  walk: 'M-14,-80C-9,-85 9,-85 14,-79C17,-62 14,-50 17,-24L-20,-22C-15,-44 -17,-62 -14,-80Z',
  stand: 'M-15,-79C-9,-85 9,-85 15,-79C16,-62 14,-50 17,-24L-17,-24C-14,-48 -16,-62 -15,-79Z',
}
const jacket = 'M-14,-79C-9,-85 9,-85 14,-79C16,-64 13,-56 13,-42L-13,-42C-13,-56 -16,-66 -14,-79Z'
/** Boots, a wide skirt, a bodice drawn in at the waist. */
const gown =
  'M-9,-5L-11,0L-1,0L-1,-5ZM2,-5L2,0L12,0L10,-5ZM-9,-56C-11,-40 -17,-20 -20,-3C-12,-1 12,-1 20,-3C17,-20 12,-40 9,-56ZM-12,-77L12,-77L9,-60L9,-52L-9,-52L-9,-60Z'
const head = 'M-4,-86L4,-86L5,-80L-5,-80ZM-6.4,-92C-6.4,-100 6.4,-100 6.8,-92C6.8,-87 4,-83 0,-83C-4,-83 -6.4,-87 -6.4,-92Z'
const hats: Readonly<Record<Kind, string>> = {
  peasant: 'M-9,-95C-10,-105 10,-105 9,-95L8,-92L-8,-92ZM-5,-88C-4,-78 4,-74 6,-82L6,-88Z',
  soldier: 'M-9,-96C-10,-108 10,-108 9,-96Z',
  worker: 'M-8,-96C-9,-103 7,-104 9,-97L14,-94L-7,-94Z',
  sailor: 'M-10,-99C-10,-104 10,-104 10,-99L7,-95L-7,-95ZM-7,-95L-15,-86L-11,-86L-5,-93Z',
  woman: 'M-7.8,-91C-8.6,-103 8.6,-103 7.8,-91C7.6,-87 6,-84 3,-82L-3,-82C-6,-84 -7.6,-87 -7.8,-91Z',
  gent: 'M-8,-96C-8,-105 8,-105 8,-96L12,-95L-12,-95Z',
}
const arms = {
  /** Shoulder, elbow, wrist and an open hand. */
  raise:
    'M7,-79L14,-80C19,-82 21,-87 22.6,-92L24.4,-110L21,-116L22.4,-118.4L25.4,-115L26,-123L28,-123.4L28.8,-116.4L30.4,-123L32.2,-122.6L31.8,-115.6L34.2,-119.6L35.8,-118.6L33.4,-110L31.4,-107L31.4,-92C30.6,-84 25,-76 19,-70L11,-62Z',
  walk: 'M12,-78L17,-74L22,-54L30,-46L28,-41L24,-43L16,-50L10,-66Z',
  stand: 'M12,-79L17,-76L20,-54L19.4,-42L20,-36L17,-33L14,-36L14,-42L13,-56Z',
  /** Held out before him, to the right, the hand open: at a table, a case of type. */
  reach: 'M4,-79L13,-79L21,-66L37,-61L44,-62L46,-59.6L42,-57L36,-55L19,-57L9,-66Z',
  /** Bent before the waist. */
  fold: 'M10,-78L17,-74L21,-61L18,-55L4,-51L-1,-52L0,-56L12,-62Z',
}
const farArms = {
  walk: 'M-13,-79L-18,-72L-24,-52L-22,-45L-18,-47L-16,-52L-10,-66Z',
  stand: 'M-12,-79L-17,-76L-20,-54L-19.4,-42L-20,-36L-17,-33L-14,-36L-14,-42L-13,-56Z',
  fold: 'M-10,-78L-17,-74L-21,-61L-18,-55L-4,-51L1,-52L0,-56L-12,-62Z',
}

/** A standing or walking figure, feet at (x, y), `height` units tall. */
export const figure = (x: number, y: number, height: number, look: Look = {}): string => {
  const { kind = 'worker', pose = 'stand', fill = ink.soot, rim, flip = false, flag = ink.red } = look
  const gait = pose === 'walk' ? 'walk' : 'stand'
  const short = kind === 'sailor' || kind === 'worker'
  const woman = kind === 'woman'
  const body = woman ? gown + shawl : legs[gait] + (short ? jacket : coats[gait])
  const bent = woman ? 'fold' : gait
  const near = pose === 'raise' || pose === 'reach' ? pose : bent
  const d = body + head + hats[kind] + arms[near] + farArms[bent]
  const rifle = kind === 'soldier' && pose === 'stand' ? path('M-20,-44L-16,-42L-5,-112L-3,-136L-5.4,-112L-8,-112Z', fill) : ''
  const banner =
    pose === 'flag'
      ? path('M16,-50L18,-50L24,-170L22,-170Z', fill) +
        path('M24,-170C44,-178 62,-160 88,-168L84,-132C62,-126 44,-142 22,-134Z', flag)
      : ''
  const scale = round(height) / 100
  const light = rim ? parts(d, rim, 'transform="translate(1.6 -1)"') : ''
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${flip ? -scale : scale} ${scale})">${light}${rifle}${banner}${parts(d, fill)}${height < 56 ? '' : figureCuts(kind, x)}</g>`
}

/** A raised hand above a crowd. */
export const hand = (x: number, y: number, turn: number, fill: string): string =>
  path(
    'M-10,80L-6,20L-9,2L-12,-14L-8,-16L-4,-4L-5,-24L-1,-24L1,-6L3,-25L7,-24L6,-4L10,-18L14,-16L10,8L8,22L12,80Z',
    fill,
    `transform="translate(${x} ${y}) rotate(${turn})"`,
  )
