import { mix, path } from '../vector.ts'
import { type Features, hairInks, tones } from './features.ts'
import { type Mood, moods } from './mood.ts'

/** x, y of the root, of the bend and of the end, then the width. */
export type Stroke = readonly [number, number, number, number, number, number, number]

/** What a layer of a portrait draws with: the person's features, inks, and shapes bent to this skull. */
export interface Pen {
  readonly features: Features
  readonly mood: Mood
  readonly light: string
  readonly half: string
  readonly shadow: string
  readonly hair: readonly [mass: string, cut: string, line: string]
  /** Where a point of the neutral skull lies on this one. */
  readonly warp: (x: number, y: number) => readonly [number, number]
  /** An outline written for the neutral skull, on this one. */
  readonly bend: (outline: string) => string
  readonly shape: (outline: string, fill: string, rest?: string) => string
  /** Lens-shaped cuts, as a gouge leaves in wood. */
  readonly cuts: (strokes: readonly Stroke[], fill: string, rest?: string) => string
  /** Wedges: thick at the root, pointed at the end. */
  readonly wedges: (strokes: readonly Stroke[], fill: string, rest?: string) => string
  readonly roll: () => number
}

/** To half a unit: a third of a pixel where a portrait is largest. */
export const half = (n: number): number => Math.round(n * 2) / 2

/** The outline of a lens-shaped cut. */
export const gouge = ([x1, y1, cx, cy, x2, y2, width]: Stroke): string => {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [(-dy / length) * width, (dx / length) * width]
  return `M${half(x1)},${half(y1)}Q${half(cx + nx)},${half(cy + ny)} ${half(x2)},${half(y2)}Q${half(cx - nx)},${half(cy - ny)} ${half(x1)},${half(y1)}Z`
}

/** The outline of a wedge. */
export const wedge = ([x1, y1, cx, cy, x2, y2, width]: Stroke): string => {
  const [dx, dy] = [cx - x1, cy - y1]
  const length = Math.hypot(dx, dy) || 1
  const [nx, ny] = [((-dy / length) * width) / 2, ((dx / length) * width) / 2]
  return `M${half(x1 + nx)},${half(y1 + ny)}Q${half(cx + nx * 0.7)},${half(cy + ny * 0.7)} ${half(x2)},${half(y2)}Q${half(cx - nx * 0.7)},${half(cy - ny * 0.7)} ${half(x1 - nx)},${half(y1 - ny)}Z`
}

const between = (low: number, n: number, high: number) => Math.max(low, Math.min(high, n))

const rise = (from: number, y: number, over: number) => between(0, (y - from) / over, 1)

/** A pen for one person in one mood. Width, cheekbones, jaw, chin and gauntness bend every point of the face together. */
export const penFor = (features: Features, mood: Mood = moods.calm): Pen => {
  const { width = 1, cheek = 1, jaw = 1, chinWidth = 1, crown = 1, chin = 1, dome = 1, gaunt = 0.3 } = features
  const warp = (x: number, y: number): readonly [number, number] => {
    const bone = between(0, 1 - Math.abs(y - 236) / 56, 1)
    const scale =
      width *
      mix(1, jaw, rise(232, y, 90)) *
      mix(1, chinWidth, rise(278, y, 44)) *
      mix(1, cheek, bone) *
      mix(1, crown, between(0, (175 - y) / 80, 1))
    const middle = mix(196, 187, rise(250, y, 60))
    const hollow = Math.max(0, 1 - Math.abs(y - 278) / 36) * gaunt
    const wide = middle + (x - middle) * scale
    const bent = wide < 150 ? wide + hollow * 9 : wide > 236 ? wide - hollow * 6 : wide
    return [bent, y > 250 ? 250 + (y - 250) * chin : y < 165 ? 165 - (165 - y) * dome : y]
  }
  const bend = (outline: string) =>
    outline.replace(/(-?[\d.]+),(-?[\d.]+)/gu, (_, x, y) => warp(Number(x), Number(y)).map(half).join(','))
  const [light, halfTone, shadow] = tones[features.ground]
  let state = (features.seed ?? 7) * 9301 + 49297
  return {
    features,
    mood,
    light: features.light ?? light,
    half: halfTone,
    shadow,
    hair: hairInks[features.hairColour],
    warp,
    bend,
    shape: (outline, fill, rest) => path(bend(outline), fill, rest),
    cuts: (strokes, fill, rest) => path(bend(strokes.map(gouge).join('')), fill, rest),
    wedges: (strokes, fill, rest) => path(bend(strokes.map(wedge).join('')), fill, rest),
    roll: () => {
      state = (state * 9301 + 49297) % 233280
      return state / 233280
    },
  }
}
