import { ink, path, range } from '../vector.ts'
import type { Pen, Stroke } from './pen.ts'

const outline =
  'M118,150C120,112 150,84 204,82C262,82 296,118 296,170C296,206 290,232 284,256C280,276 268,292 252,306C238,318 220,332 204,335C194,337 176,337 166,330C150,320 138,304 131,286C125,270 120,250 119,236C118,226 122,218 119,210C115,200 114,190 116,180C118,170 117,160 118,150Z'

/** The neck and the shadow that the chin throws on it. Drawn before the dress. */
export const neck = ({ warp, half, shadow }: Pen): string => {
  const chin = Math.round(warp(186, 332)[1])
  return (
    path('M150,300L150,400Q200,430 262,404L266,300Z', half) +
    path(`M150,${chin - 20}L262,270L266,404Q236,412 222,408Q214,380 166,${chin + 24}Q152,${chin + 8} 150,${chin - 20}Z`, shadow)
  )
}

/** Ear and skull, with the planes that turn from the light. */
export const skull = (pen: Pen): string => {
  const { shape, light, half, shadow, features } = pen
  const ear =
    shape('M276,204C286,188 306,190 306,212C306,236 294,262 280,262Z', half) +
    shape('M284,206C292,198 300,204 299,214C298,230 292,244 284,250C290,232 292,220 284,206Z', shadow)
  return [
    features.hair === 'bun' || features.hair === 'tied' ? '' : ear,
    `<clipPath id="s"><path d="${pen.bend(outline)}"/></clipPath>`,
    shape(outline, light),
    `<g clip-path="url(#s)">${planes(pen)}</g>`,
  ].join('')
}

const planes = ({ shape, wedges, half, shadow, features: { gaunt = 0.3 } }: Pen): string => {
  const hollow = 8 + 22 * gaunt
  const temple = range(8).map((i): Stroke => [276, 104 + i * 9, 262, 105 + i * 9, 240 + (i % 3) * 5, 110 + i * 9, 4.2])
  const cheek = range(6).map((i): Stroke => {
    const y = 226 + i * 7
    return [266 - i * 4, y, 250 - i * 4, y + 2, 232 - i * 3 + (i % 2) * 5, y + 8, 3.6]
  })
  const sunken = [
    shape('M121,238C132,250 140,268 146,292C136,284 126,266 121,238Z', half),
    shape('M204,222C214,230 236,230 248,222C240,236 216,238 204,222Z', shadow, 'opacity=".45"'),
    shape('M130,221C138,228 152,228 160,221C156,234 138,234 130,221Z', shadow, 'opacity=".35"'),
  ].join('')
  return [
    // side of the forehead, temple, cheek, jaw; then the far turn of the jaw
    shape(
      'M236,70C246,110 252,140 248,172C246,186 256,200 256,216C256,236 246,246 238,262C232,276 236,292 226,304C216,316 206,326 204,345L320,345L320,70Z',
      half,
    ),
    shape('M118,262C130,276 136,292 142,306C150,318 160,326 168,330L150,345L100,320Z', half),
    shape(
      `M272,70C274,110 274,150 266,182C262,200 272,214 270,228C266,244 ${252 - hollow},252 ${244 - hollow},272C${246 - hollow * 0.6},288 252,290 246,302C236,316 222,322 212,345L330,345L330,70Z`,
      shadow,
    ),
    wedges([...temple, ...cheek], shadow),
    // sockets, and the plane between the brows
    shape('M200,182C214,184 244,184 252,194C254,206 250,216 240,222C224,224 206,220 198,210C194,202 196,190 200,182Z', half),
    shape(
      'M164,184C152,184 132,186 124,196C122,206 128,216 138,220C150,222 162,216 166,206Z',
      half,
      gaunt > 0.5 ? '' : 'opacity=".75"',
    ),
    shape('M196,184C206,184 216,188 220,194C208,196 202,202 199,212C194,204 193,192 196,184Z', shadow),
    gaunt > 0.45 ? sunken : '',
  ].join('')
}

/** The nose in three planes: bridge, shadow side, the dark under it. */
export const nose = ({ shape, cuts, half, shadow, features }: Pen): string => {
  const hump = features.nose === 'hooked' ? 5 : features.nose === 'aquiline' ? 3 : 0
  const wide = features.nose === 'broad' ? 6 : features.nose === 'fine' ? -3 : 0
  return [
    shape(
      `M194,190C186,200 184,218 ${181 - hump},230C178,244 172,252 ${170 - wide * 0.3},260C176,266 186,265 190,262C194,268 204,268 ${207 + wide},260C${208 + wide},250 200,240 197,226C195,212 196,200 200,190Z`,
      half,
    ),
    shape(
      `M197,192C193,206 192,222 190,238C188,250 186,256 190,262C196,268 204,267 ${207 + wide},260C${208 + wide},250 201,242 198,226C196,212 197,202 201,194Z`,
      shadow,
    ),
    shape(
      `M${166 - wide * 0.5},260C168,266 174,270 182,268C190,272 200,270 ${207 + wide},260C203,266 196,265 190,262C184,268 172,266 ${166 - wide * 0.5},260Z`,
      ink.soot,
    ),
    cuts([[176, 190, 178 - hump, 220, 172 - hump * 0.4, 252, 1.1]], shadow, 'opacity=".55"'),
  ].join('')
}

/** Lips and chin, and the lines that years have drawn. A beard that covers the chin leaves the lower lip alone. */
export const mouth = ({ shape, cuts, half, shadow, features, mood }: Pen): string => {
  const { mouth: set = 'set', woman = false, age = 0, beard } = features
  const [down, apart] = mood.mouth
  const bend = { smile: -3, set: 0, grim: 3 }[set] + down
  const [left, right] = [157 - apart, 213 + apart]
  const line: Stroke = [left - 2, 290 + bend, 182, 294 - bend * 0.9, right + 2, 289 + bend, 1.8 + Math.abs(down) * 0.12]
  if (beard === 'full' || beard === 'neat' || beard === 'long') {
    const [corner, depth] = [297 + down * 0.9, 311 - down * 0.3]
    const lip = `M${left + 5},${corner}C172,${294 - down * 0.3} 192,${294 - down * 0.3} ${right - 5},${corner}C206,${depth - 5} 196,${depth} 183,${depth}C171,${depth} 163,${depth - 5} ${left + 5},${corner}Z`
    return shape(lip, half) + (features.moustache === undefined ? cuts([line], ink.soot) : '')
  }
  const lines: readonly Stroke[] = [
    [140, 148, 190, 138, 240, 150, 1.4 * age],
    [146, 162, 190, 153, 236, 164, 1.4 * age],
    [208, 258, 222, 272, 222, 290, 1.6],
    [158, 262, 150, 274, 149, 288, 1.3],
    [248, 206, 256, 206, 264, 200, 1],
    [248, 210, 256, 214, 263, 214, 1],
  ]
  const folds: readonly Stroke[] = [
    [left - 6, 274, left - 12, 284, left - 5, 296, 1.5],
    [right + 4, 270, right + 15, 282, right + 8, 296, 2],
  ]
  const chin = beard === undefined || beard === 'stubble'
  return [
    shape(
      `M${left},${291 + bend}C166,${284 + bend * 0.2} 174,${282 - bend * 0.2} 180,${285 - bend * 0.2}C186,${282 - bend * 0.2} 200,${284 + bend * 0.2} ${right},${290 + bend}C202,${293 - bend * 0.4} 168,${294 - bend * 0.4} ${left},${291 + bend}Z`,
      woman ? '#A6473A' : shadow,
      woman ? '' : 'opacity=".75"',
    ),
    shape(
      `M${left + 5},${292 + bend * 0.6}C174,${296 - bend * 0.5} 198,${296 - bend * 0.5} ${right - 5},${291 + bend * 0.6}C202,303 190,306 182,305C172,304 166,300 ${left + 5},${292 + bend * 0.6}Z`,
      woman ? '#C4705A' : half,
    ),
    cuts([line], ink.soot),
    chin ? shape('M170,309C178,313 192,313 202,308C198,315 176,317 170,309Z', shadow, 'opacity=".8"') : '',
    cuts([[180, 270, 179, 276, 180, 282, 1.3]], half),
    age > 0 ? cuts(lines, shadow, 'opacity=".85"') : '',
    down < 0 ? cuts(folds, shadow, 'opacity=".85"') : '',
  ].join('')
}
