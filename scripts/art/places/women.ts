import { ink, path, range, round } from '../vector.ts'

/**
 * How women near enough to be seen are dressed, on the same grid as `person`: the neck at 0,0, about 100 units tall. A shawl or
 * kerchief with its print, hem, fringe and folds; or bare-headed with a knot of hair over a white collar.
 */
export interface Cloth {
  readonly cloth: string
  readonly shadow: string
  readonly print: string
}

const cloths: readonly Cloth[] = [
  { cloth: '#5C1F19', shadow: '#3A120E', print: '#C98A4A' },
  { cloth: '#2A4A3D', shadow: '#182E26', print: '#B9A76A' },
  { cloth: '#5A4A36', shadow: '#382D20', print: '#B9A27A' },
  { cloth: '#384A58', shadow: '#222F39', print: '#9FB0B4' },
]

/** The same woman wears the same cloth every time she is drawn. */
export const clothOf = (seed: number): Cloth => cloths[Math.abs(Math.round(seed * 0.37)) % cloths.length] as Cloth

/** A line of one width, its ends round. */
export const line = (d: string, stroke: string, width: number, rest = ''): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"${rest === '' ? '' : ` ${rest}`}/>`

/** Small flowers at these points, all in one path. */
const flowers = (points: readonly (readonly [number, number])[], fill: string): string =>
  line(points.map(([x, y]) => `M${x},${y}h0`).join(''), fill, 2.6)

export const womanly = 'M-29,64C-33,48 -34,30 -29,18C-24,9 -12,8 -7,1L7,1C12,8 24,9 29,18C34,30 33,48 29,64Z'
/** A shawl over the shoulders from behind, its point on the back. */
export const wrap = 'M-8,-3C-13,5 -26,6 -32,17L-35,30L-30,35L0,58L30,35L35,30L32,17C26,6 13,5 8,-3Z'
export const covered = 'M-13,-16C-14,-37 14,-37 13,-16C13,-8 9,-3 8,2L-8,2C-9,-3 -13,-8 -13,-16Z'
/** A kerchief from behind: round the head, its corner hanging on the back, two ends of the knot under the chin. */
export const kerchief = 'M-13,-15C-15,-36 15,-36 13,-15L10,-3L15,13L0,24L-15,13L-10,-3Z'
/** Hair pinned up in a knot. */
export const pinned =
  'M-12,-15C-13,-33 13,-33 12,-15C12,-8 9,-4 7,0L-7,0C-9,-4 -12,-8 -12,-15ZM-7.5,-25C-8,-38 8,-38 7.5,-25C6,-20 -6,-20 -7.5,-25Z'

/** The sleeves of whoever has no shawl over them. */
const sleeves = path('M-24,30Q-27,46 -26,64H-24Q-24,46 -24,30ZM24,30Q27,46 26,64H24Q24,46 24,30Z', ink.paper, 'opacity=".16"')

/** One cloth from the crown over the shoulders to its point: the folds fall from the crown, the print runs along the hem. */
const shawlBehind = (seed: number): string => {
  const { cloth, shadow, print } = clothOf(seed)
  const fringe = range(15).map((i) => {
    const x = -28 + i * 4
    return `M${x},${round(58 - Math.abs(x) * 0.76)}v5`
  })
  const hem = [-24, -16, -8, 0, 8, 16, 24].map((x): readonly [number, number] => [x, round(46 - Math.abs(x) * 0.72)])
  return [
    line(fringe.join(''), print, 1.1, 'opacity=".8"'),
    path(wrap, cloth),
    path(covered, cloth),
    path('M-13,-16C-13,-4 -16,6 -28,14L28,14C16,6 13,-4 13,-16Z', cloth),
    path('M5,-31C16,-27 14,-10 14,-6C16,4 26,8 32,17L35,30L30,35L6,54C20,34 18,4 11,-8C8,-16 8,-24 5,-31Z', shadow),
    line('M-6,-28C-12,-18 -10,-2 -24,16M-2,-30C-6,-14 -4,6 -12,28M3,-30C4,-12 4,8 3,30', shadow, 1.2),
    line('M-31,29L0,52L31,29', print, 1.2),
    flowers(hem, print),
  ].join('')
}

/** A kerchief tied in the nape: the folds run to the knot, the corner hangs over it, a plait under that. */
const kerchiefBehind = (seed: number): string => {
  const { cloth, shadow, print } = clothOf(seed + 3)
  return [
    sleeves,
    path('M-3,16L-2.4,50Q0,55 2.4,50L3,16Z', '#3A2817'),
    line('M-2,26L2,29M-2,33L2,36M-2,40L2,43', '#7A5A34', 1),
    path('M0,-4L15,12L0,25L-15,12Z', shadow),
    path('M-13,-15C-15,-36 15,-36 13,-15L9,-3L0,1L-9,-3Z', cloth),
    path('M5,-31C15,-29 14,-18 13,-15L9,-3L0,1C8,-8 9,-20 5,-31Z', shadow),
    line('M-12,-12C-9,-6 -5,-3 0,-2M12,-12C9,-6 5,-3 0,-2M-9,-20C-8,-12 -5,-6 -1,-3', shadow, 1.1),
    path('M-4,-4Q0,-7 4,-4Q5,0 0,2Q-5,0 -4,-4ZM-2,0L-12,9L-8,12L0,3L8,12L12,9L2,0Z', cloth),
    line('M-13,12.5L0,22L13,12.5', print, 1.3),
  ].join('')
}

/** What is worn, seen from behind, over the dark outline of a woman of the crowd. */
export const wornBehind = { shawl: shawlBehind, kerchief: kerchiefBehind, pinned: () => pinnedBehind } as const

const pinnedBehind = [
  sleeves,
  path('M-6,0L6,0L7,5Q0,9 -7,5Z', ink.paper),
  path('M2,0L6,0L7,5Q4,7 2,7.4Z', '#C9B994'),
  path('M-7,-25C-7,-35 7,-35 7,-25C6,-21 -6,-21 -7,-25Z', '#3A2817'),
  line(
    'M-9,-18C-8,-24 -4,-27 0,-28M-10,-10C-8,-16 -4,-20 -1,-22M9,-18C8,-24 4,-27 0,-28M10,-10C8,-16 4,-20 1,-22M-4,-29C-2,-33 2,-33 4,-29',
    '#8A6A42',
    1,
  ),
].join('')

/** Shawl or kerchief about a face that looks at us, its ends crossed before the breast or knotted under the chin. */
export const crossed = 'M-8,-3C-13,5 -26,6 -32,17L-33,28L2,54L33,28L32,17C26,6 13,5 8,-3L0,14Z'
export const knotted = 'M-13,-15C-15,-36 15,-36 13,-15L8,-1L13,10L4,5L0,9L-4,5L-13,10L-8,-1Z'
const face = 'M-8.6,-17C-9,-27 9,-27 8.6,-17C8.6,-9 5,-3 0,-3C-5,-3 -8.6,-9 -8.6,-17Z'

/** The face in the shadow of what is worn, and the edge of light on its cheek. */
const shaded = (rim: string): string =>
  path(face, ink.soot) +
  path('M8.6,-17C8.6,-9 5,-3 0,-3C4,-5 7,-10 7,-17C7,-20 6,-23 4,-24C7,-23 8.6,-20 8.6,-17Z', rim, 'opacity=".75"')

const shawlBefore = (seed: number, rim: string): string => {
  const { cloth, shadow, print } = clothOf(seed)
  return [
    path('M-8,-1L8,-1L14,8L0,22L-14,8Z', shadow),
    path('M8,-3C13,5 26,6 32,17L33,28L12,45L-4,26C2,22 6,12 8,-3Z', shadow),
    path('M-8,-3C-13,5 -26,6 -32,17L-33,28L2,54L16,43C4,36 -4,24 -8,-3Z', cloth),
    line('M-31,25L3,50L14,42', print, 1.2),
    line('M-10,6C-10,18 -5,30 10,39', print, 0.9, 'opacity=".7"'),
    flowers(
      [
        [-24, 22],
        [-17, 28],
        [-10, 33],
        [-3, 38],
        [4, 43],
      ],
      print,
    ),
    path(covered, cloth),
    path('M4,-32C16,-30 14,-18 13,-15C13,-8 9,-3 8,2L0,2C7,-4 10,-22 4,-32Z', shadow),
    shaded(rim),
    line('M-9.6,-14C-10.6,-30 10.6,-30 9.6,-14', print, 1.1),
  ].join('')
}

const kerchiefBefore = (seed: number, rim: string): string => {
  const { cloth, shadow, print } = clothOf(seed + 3)
  return [
    path(knotted, cloth),
    path('M4,-31C15,-29 14,-18 13,-15L8,-1L13,10L4,5L0,2C8,-6 9,-20 4,-31Z', shadow),
    shaded(rim),
    line('M-9.6,-14C-10.6,-30 10.6,-30 9.6,-14', print, 1.1),
    line('M-3,3L3,3M-2,5L-9,8M2,5L9,8', print, 1),
  ].join('')
}

const pinnedBefore = (_: number, rim: string): string =>
  [
    path('M-9,2L0,16L9,2L5,-2L-5,-2Z', ink.paper),
    path('M0,16L9,2L5,-2L2,4Z', '#C9B994'),
    shaded(rim),
    path('M-7.5,-27C-8,-38 8,-38 7.5,-27C4,-30 -4,-30 -7.5,-27Z', '#6B4A2A'),
    path('M-10.6,-15C-13,-31 13,-31 10.6,-15C9,-20 5,-23.6 0,-25C-5,-23.6 -9,-20 -10.6,-15Z', '#4E341C'),
    line('M-5,-31.6C-2,-34 2,-34 5,-31.6M-8.6,-21C-6,-26 -3,-27 0,-28M8.6,-21C6,-26 3,-27 0,-28', '#B98D58', 1),
  ].join('')

/** What is worn, seen from before, with the face in shadow. */
export const wornBefore = { shawl: shawlBefore, kerchief: kerchiefBefore, pinned: pinnedBefore } as const

export type Worn = keyof typeof wornBehind
export const isWorn = (head: string): head is Worn => Object.hasOwn(wornBehind, head)
