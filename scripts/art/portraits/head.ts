import { path, range } from '../vector.ts'
import type { Features } from './features.ts'
import { hatShadow } from './hat.ts'
import { gouge, type Pen, type Stroke } from './pen.ts'

const outline =
  'M118,150C120,112 150,84 204,82C262,82 296,118 296,170C296,206 290,232 284,256C280,276 268,292 252,306C238,318 220,332 204,335C194,337 176,337 166,330C150,320 138,304 131,286C125,270 120,250 119,236C118,226 122,218 119,210C115,200 114,190 116,180C118,170 117,160 118,150Z'

/** The neck and the shadow that the chin throws on it. Drawn before the dress. */
export const neck = ({ warp, half, shadow, features: { age = 0 } }: Pen): string => {
  const chin = Math.round(warp(186, 332)[1])
  return (
    path('M150,300L150,400Q200,430 262,404L266,300Z', half) +
    path(`M150,${chin - 20}L262,270L266,404Q236,412 222,408Q214,380 166,${chin + 24}Q152,${chin + 8} 150,${chin - 20}Z`, shadow) +
    (age > 0.5
      ? path(gouge([158, chin, 164, chin + 20, 176, chin + 50, 2.4]), shadow) +
        path(gouge([206, chin + 14, 206, chin + 30, 202, chin + 54, 2.4]), half)
      : '')
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
    `<g clip-path="url(#s)">${hatShadow(pen)}${planes(pen)}</g>`,
    // The lit skull would gleam along its dark edge.
    shape(
      'M295,140C296,150 296,160 296,170C296,206 290,232 284,256C280,276 268,292 252,306C238,318 220,332 204,335',
      'none',
      `stroke="${shadow}" stroke-width="1.6"`,
    ),
  ].join('')
}

/** Short cuts side by side, each from the shadow towards the light, the middle ones longest. */
const cutsAlong = (count: number, [x, y]: readonly [number, number], [dx, dy]: readonly [number, number], long: number) =>
  range(count).map((i): Stroke => {
    const reach = long * (1 - 0.5 * Math.abs((2 * i) / (count - 1) - 0.9))
    const [x1, y1] = [x + i * dx, y + i * dy]
    return [x1, y1, x1 - reach * 0.5, y1 + reach * 0.18, x1 - reach, y1 + reach * 0.62, 2.3]
  })

const hatches: Readonly<Record<NonNullable<Features['hatch']>, readonly Stroke[]>> = {
  bone: cutsAlong(4, [264, 222], [-2, 7.5], 22),
  hollow: cutsAlong(5, [252, 244], [-3.5, 8], 20),
  jaw: cutsAlong(4, [254, 270], [-6, 8.5], 20),
  smooth: [],
}

const planes = ({ shape, cuts, half, shadow, features: { gaunt = 0.3, hatch = 'bone', age = 0 } }: Pen): string => {
  const hollow = 8 + 22 * gaunt
  const temple = cutsAlong(hatch === 'smooth' ? 3 : 5, [274, 122], [-1, 9.5], 24)
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
    cuts([...temple, ...hatches[hatch]], shadow),
    // sockets, and the plane between the brows
    shape('M200,190C214,188 244,186 252,194C254,206 250,216 240,222C224,224 206,220 198,210C194,202 196,198 200,190Z', half),
    shape(
      'M166,190C152,187 132,188 124,196C122,206 128,216 138,220C150,222 162,216 168,206Z',
      half,
      gaunt > 0.5 ? '' : 'opacity=".75"',
    ),
    shape('M196,191C206,190 216,190 220,195C208,197 202,203 199,213C194,206 193,197 196,191Z', shadow),
    gaunt > 0.45 && age < 0.4 ? sunken : '',
  ].join('')
}
