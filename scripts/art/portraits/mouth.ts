import { ink } from '../vector.ts'
import type { Pen, Stroke } from './pen.ts'

const fullness = { thin: 0.3, even: 1, full: 1.3 } as const

/** Lips and chin. A beard that covers the chin leaves the lower lip alone. */
export const mouth = ({ shape, cuts, half, shadow, features, mood }: Pen): string => {
  const { mouth: set = 'set', woman = false, beard, lips = 'even', mouthWidth = 1 } = features
  const [down, apart] = mood.mouth
  const bend = { smile: -3, set: 0, grim: 3 }[set] + down
  const wide = apart + 28 * (mouthWidth - 1)
  const [left, right, full] = [157 - wide, 213 + wide, fullness[lips]]
  const thick = (lips === 'thin' ? 2.6 : 1.8) + Math.abs(down) * 0.12
  const line: Stroke = [left - 2, 290 + bend, 182, 294 - bend * 0.9, right + 2, 289 + bend, thick]
  if (beard === 'full' || beard === 'neat' || beard === 'long' || beard === 'spade') {
    const [corner, depth] = [297 + down * 0.9, 306 + 5 * full - down * 0.3]
    const lip = `M${left + 5},${corner}C172,${294 - down * 0.3} 192,${294 - down * 0.3} ${right - 5},${corner}C206,${depth - 5} 196,${depth} 183,${depth}C171,${depth} 163,${depth - 5} ${left + 5},${corner}Z`
    return shape(lip, half) + (features.moustache === undefined ? cuts([line], ink.soot) : '')
  }
  const folds: readonly Stroke[] = [
    [left - 6, 274, left - 12, 284, left - 5, 296, 1.5],
    [right + 4, 270, right + 15, 282, right + 8, 296, 2],
  ]
  const [bow, under] = [291 - 7 * full, 293 + 12 * full]
  return [
    shape(
      `M${left},${291 + bend}C166,${bow + bend * 0.2} 174,${bow - 2 - bend * 0.2} 180,${bow + 1 - bend * 0.2}C186,${bow - 2 - bend * 0.2} 200,${bow + bend * 0.2} ${right},${290 + bend}C202,${293 - bend * 0.4} 168,${294 - bend * 0.4} ${left},${291 + bend}Z`,
      woman ? '#A6473A' : shadow,
      woman ? '' : 'opacity=".6"',
    ),
    shape(
      `M${left + 5},${292 + bend * 0.6}C174,${296 - bend * 0.5} 198,${296 - bend * 0.5} ${right - 5},${291 + bend * 0.6}C202,${under - 2} 190,${under + 1} 182,${under}C172,${under - 1} 166,${under - 5} ${left + 5},${292 + bend * 0.6}Z`,
      woman ? '#C4705A' : half,
    ),
    cuts([line], ink.soot),
    beard === undefined || beard === 'stubble'
      ? shape('M170,311C178,315 192,315 202,310C198,317 176,319 170,311Z', shadow, 'opacity=".8"')
      : '',
    down < 0 ? cuts(folds, shadow, 'opacity=".85"') : '',
  ].join('')
}
