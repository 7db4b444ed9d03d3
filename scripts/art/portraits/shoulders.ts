import { path } from '../vector.ts'
import { gouge, type Stroke } from './pen.ts'

const shoulders =
  'M20,480C24,432 52,414 92,402C122,394 146,386 156,372Q206,452 262,370C274,386 300,394 326,402C362,414 378,436 382,480Z'
const creases: readonly Stroke[] = [
  [60, 480, 66, 450, 92, 424, 4],
  [96, 480, 98, 452, 112, 430, 3],
  [300, 480, 306, 450, 296, 424, 3.4],
  [336, 480, 338, 452, 326, 424, 4],
]

/** Cloth in light, in shadow, and the cuts in it. */
export type Cloth = readonly [light: string, shadow: string, cut: string]

/** The shoulders under every dress, in one cloth. */
export const cloak = ([light, shadow, cut]: Cloth) =>
  path(shoulders, light) +
  path('M270,384C300,394 362,406 382,480L286,480C296,446 292,414 270,384Z', shadow) +
  path(creases.map(gouge).join(''), cut)
