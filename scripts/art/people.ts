import { ink, parts, path, round } from './vector.ts'

export type Kind = 'worker' | 'peasant' | 'soldier' | 'sailor' | 'woman' | 'gent'
export type Pose = 'stand' | 'walk' | 'raise' | 'flag'

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
  walk: 'M-10,-40L-24,-4L-28,0L-14,0L-1,-34L12,-2L12,1L24,0L20,-6L12,-40Z',
  stand: 'M-11,-40L-11,-3L-16,0L-1,0L0,-36L2,0L16,0L11,-3L11,-40Z',
}
const coats = {
  walk: 'M-14,-80C-9,-85 9,-85 14,-79C17,-62 14,-50 17,-24L-20,-22C-15,-44 -17,-62 -14,-80Z',
  stand: 'M-15,-79C-9,-85 9,-85 15,-79C16,-62 14,-50 17,-24L-17,-24C-14,-48 -16,-62 -15,-79Z',
}
const jacket = 'M-14,-79C-9,-85 9,-85 14,-79C16,-64 13,-56 13,-42L-13,-42C-13,-56 -16,-66 -14,-79Z'
const skirt = 'M-11,-56C-16,-34 -20,-14 -20,-1L20,-1C20,-16 16,-36 11,-56ZM-13,-78C-8,-85 8,-85 13,-78L14,-48L-14,-48Z'
const head = 'M-4,-86L4,-86L5,-80L-5,-80ZM-6.4,-92C-6.4,-100 6.4,-100 6.8,-92C6.8,-87 4,-83 0,-83C-4,-83 -6.4,-87 -6.4,-92Z'
const hats: Readonly<Record<Kind, string>> = {
  peasant: 'M-9,-95C-10,-105 10,-105 9,-95L8,-92L-8,-92ZM-5,-88C-4,-78 4,-74 6,-82L6,-88Z',
  soldier: 'M-9,-96C-10,-108 10,-108 9,-96Z',
  worker: 'M-8,-96C-9,-103 7,-104 9,-97L14,-94L-7,-94Z',
  sailor: 'M-10,-99C-10,-104 10,-104 10,-99L7,-95L-7,-95ZM-7,-95L-15,-86L-11,-86L-5,-93Z',
  woman: 'M-8,-92C-8,-103 8,-103 8,-92C10,-84 14,-78 15,-70L-15,-70C-13,-80 -9,-84 -8,-92Z',
  gent: 'M-8,-96C-8,-105 8,-105 8,-96L12,-95L-12,-95Z',
}
const arms = {
  raise: 'M8,-78L15,-80L25,-104L27,-116L31,-118L33,-112L31,-104L20,-70L10,-66Z',
  walk: 'M12,-78L17,-74L22,-54L30,-46L27,-42L17,-50L10,-66Z',
  stand: 'M12,-79L17,-76L20,-54L19,-42L14,-42L13,-56Z',
}
const farArms = {
  walk: 'M-13,-79L-18,-72L-24,-52L-20,-46L-16,-50L-10,-66Z',
  stand: 'M-12,-79L-17,-76L-20,-54L-18,-42L-14,-42L-13,-56Z',
}

/** A standing or walking figure, feet at (x, y), `height` units tall. */
export const figure = (x: number, y: number, height: number, look: Look = {}): string => {
  const { kind = 'worker', pose = 'stand', fill = ink.soot, rim, flip = false, flag = ink.red } = look
  const gait = pose === 'walk' ? 'walk' : 'stand'
  const short = kind === 'sailor' || kind === 'worker'
  const body = kind === 'woman' ? skirt : legs[gait] + (short ? jacket : coats[gait])
  const d = body + head + hats[kind] + (pose === 'raise' ? arms.raise : arms[gait]) + farArms[gait]
  const rifle = kind === 'soldier' && pose === 'stand' ? path('M-20,-44L-16,-42L-5,-112L-3,-136L-5.4,-112L-8,-112Z', fill) : ''
  const banner =
    pose === 'flag'
      ? path('M16,-50L18,-50L24,-170L22,-170Z', fill) +
        path('M24,-170C44,-178 62,-160 88,-168L84,-132C62,-126 44,-142 22,-134Z', flag)
      : ''
  const scale = round(height) / 100
  const light = rim ? parts(d, rim, 'transform="translate(1.6 -1)"') : ''
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${flip ? -scale : scale} ${scale})">${light}${rifle}${banner}${parts(d, fill)}</g>`
}

/** A raised hand above a crowd. */
export const hand = (x: number, y: number, turn: number, fill: string): string =>
  path(
    'M-10,80L-6,20L-9,2L-12,-14L-8,-16L-4,-4L-5,-24L-1,-24L1,-6L3,-25L7,-24L6,-4L10,-18L14,-16L10,8L8,22L12,80Z',
    fill,
    `transform="translate(${x} ${y}) rotate(${turn})"`,
  )
