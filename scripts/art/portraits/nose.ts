import { ink } from '../vector.ts'
import type { Features } from './features.ts'
import type { Pen } from './pen.ts'

interface Shape {
  /** How far the bridge stands out at its middle; less than 0 is a hollow. */
  readonly ridge: number
  /** How far the tip reaches out, and how far it hangs; less than 0 turns it up. */
  readonly out: number
  readonly drop: number
  /** How far the wings spread, and how round the tip is. */
  readonly wing: number
  readonly bulb: number
}

const noses: Readonly<Record<NonNullable<Features['nose']>, Shape>> = {
  straight: { ridge: 0, out: 0, drop: 0, wing: 0, bulb: 0 },
  fine: { ridge: 1, out: -3, drop: -2, wing: -6, bulb: -1 },
  broad: { ridge: -2, out: 3, drop: 0, wing: 9, bulb: 7 },
  aquiline: { ridge: 6, out: 1, drop: 5, wing: -2, bulb: 0 },
  hooked: { ridge: 10, out: 2, drop: 10, wing: 3, bulb: 2 },
  snub: { ridge: -7, out: 4, drop: -9, wing: 3, bulb: 5 },
  long: { ridge: 2, out: 0, drop: 9, wing: -3, bulb: 1 },
}

/** The nose in three planes: bridge, shadow side, the dark under it. */
export const nose = ({ shape, cuts, half, shadow, features }: Pen): string => {
  const { ridge, out, drop, wing, bulb } = noses[features.nose ?? 'straight']
  const [tip, base, end] = [258 + drop, 262 + drop * 0.4, 207 + wing]
  const far = 167 - out - wing * 0.4
  return [
    shape(
      `M194,188C187,200 ${185 - ridge},212 ${182 - ridge},226C${180 - ridge * 0.6},240 ${175 - out - bulb},${tip - 14} ${171 - out + bulb * 0.6},${tip}C176,${tip + 7} 184,${base + 5} 190,${base}C194,${base + 6} 204,${base + 6} ${end},${base - 2}C${end + 2},${base - 13} ${200 + wing * 0.5},241 197,226C195,212 196,200 201,190Z`,
      half,
    ),
    shape(
      `M198,192C193,206 ${192 - ridge * 0.4},220 190,${236 + drop * 0.4}C188,${base - 13} ${185 - bulb * 0.4},${base - 6} 190,${base}C196,${base + 6} 204,${base + 5} ${end},${base - 2}C${end + 2},${base - 12} ${201 + wing * 0.5},242 198,226C196,212 197,202 202,194Z`,
      shadow,
    ),
    shape(
      drop < -4
        ? `M${far + 1},${tip + 4}C${far + 5},${tip + 1} ${far + 10},${tip + 3} ${far + 13},${tip + 8}C${far + 8},${tip + 9} ${far + 3},${tip + 8} ${far + 1},${tip + 4}ZM${end - 17},${base + 2}C${end - 13},${base - 3} ${end - 5},${base - 5} ${end - 1},${base - 2}C${end - 5},${base + 3} ${end - 11},${base + 4} ${end - 17},${base + 2}Z`
        : `M${far},${base - 2}C168,${tip + 8} 174,${tip + 11} 182,${tip + 9}C190,${base + 10} 200,${base + 8} ${end},${base - 2}C203,${base + 4} 196,${base + 3} 190,${base}C184,${tip + 7} 173,${tip + 6} ${far},${base - 2}Z`,
      ink.soot,
    ),
    cuts(
      [[177, 188, 178 - ridge * 1.4, 220, far + 5, tip - 7, ridge > 4 ? 1.9 : 1.2]],
      shadow,
      ridge > 4 ? 'opacity=".8"' : 'opacity=".55"',
    ),
  ].join('')
}
