import type { Pen, Stroke } from './pen.ts'

/**
 * What years leave in a face, more by and by: the fold beside the nose, the pouch under the eye, the corners of the eyes, the brow,
 * the hollow of the cheek, the jowl.
 */
export const years = ({ shape, cuts, half, shadow, features: { age = 0, gaunt = 0.3, beard } }: Pen): string => {
  if (age === 0) return ''
  const shaven = beard === undefined || beard === 'stubble'
  const folds: readonly Stroke[] = [
    [209, 254, 226, 268, 224, 292, 2 + 2 * age],
    [160, 258, 149, 270, 147, 290, 1.2 + 1.4 * age],
  ]
  const corners: readonly Stroke[] = [
    [249, 205, 257, 203, 266, 196, 1.6],
    [250, 209, 259, 210, 268, 207, 1.6],
    [249, 213, 257, 217, 265, 218, 1.5],
    [125, 205, 121, 203, 118, 199, 1.3],
  ]
  const brow: readonly Stroke[] = [
    [146, 150, 172, 141, 196, 146, 2.4],
    [202, 147, 222, 142, 242, 151, 2.6],
    [150, 166, 176, 158, 214, 160, 2.6],
  ]
  const sunk: readonly Stroke[] = [
    [256, 226, 246, 246, 240, 276, 3],
    [130, 244, 136, 258, 139, 280, 2],
  ]
  return [
    shape(
      'M207,218C216,229 236,230 246,218C244,233 234,238 224,237C214,236 208,228 207,218Z',
      age > 0.5 ? shadow : half,
      age > 0.5 ? 'opacity=".5"' : '',
    ),
    shape('M131,218C138,228 152,228 160,218C160,230 152,235 145,234C137,233 132,227 131,218Z', half),
    cuts(shaven ? folds : folds.map(([a, b, c, d, e, f, w]): Stroke => [a, b, c, d, e, Math.min(f, 282), w]), shadow),
    age >= 0.4 ? cuts(corners.slice(0, age > 0.6 ? 4 : 2), shadow) : '',
    age >= 0.5 ? cuts(brow.slice(0, age > 0.7 ? 3 : 2), shadow, 'opacity=".8"') : '',
    age >= 0.8 ? cuts(sunk, shadow, 'opacity=".8"') : '',
    shaven && age >= 0.5 && gaunt < 0.5
      ? shape('M226,318C240,310 250,296 252,280C244,290 236,294 232,302Z', shadow, 'opacity=".6"')
      : '',
  ].join('')
}
