import { mix, path, round, taper } from './vector.ts'

interface Ear {
  /** Where the stalk begins. */
  readonly x: number
  readonly y: number
  /** Lean from the upright in degrees, and how far the ear nods further to that side. */
  readonly lean: number
  readonly nod?: number
  /** Length of stalk and ear together, and the share of it that is ear. */
  readonly length: number
  readonly share?: number
  readonly grains?: number
  /** Length of a grain and of the bristle above it. */
  readonly grain?: number
  readonly awn?: number
  readonly fill: string
  /** Cut through each grain. */
  readonly vein?: string
  readonly stalk?: number
}

/** One ear of rye on a bending stalk: paired grains, each with a bristle, smaller towards the tip. */
export const ear = (look: Ear): string => {
  const { x, y, lean, nod = 0, length, share = 0.58, grains = 8, grain = length * 0.115, awn = length * 0.2, fill } = look
  const turn = (angle: number) => (angle * Math.PI) / 180
  const [a, b] = [turn(lean), turn(lean + nod)]
  // The stalk starts along `lean` and ends along `lean + nod`: a quadratic through the meeting point of both directions.
  const [cx, cy] = [x + Math.sin(a) * length * 0.62, y - Math.cos(a) * length * 0.62]
  const [ex, ey] = [cx + Math.sin(b) * length * 0.38, cy - Math.cos(b) * length * 0.38]
  const spine = (t: number) => {
    const along = (p: number, q: number, r: number) => mix(mix(p, q, t), mix(q, r, t), t)
    const [dx, dy] = [mix(cx - x, ex - cx, t), mix(cy - y, ey - cy, t)]
    return { x: along(x, cx, ex), y: along(y, cy, ey), way: Math.atan2(dx, -dy) }
  }
  const thick = look.stalk ?? length * 0.011
  let body = `M${round(x - thick)},${round(y)}Q${round(cx - thick)},${round(cy)} ${round(ex)},${round(ey)}Q${round(cx + thick)},${round(cy)} ${round(x + thick)},${round(y)}Z`
  let veins = ''
  const kernel = (px: number, py: number, way: number, size: number, bristle: number) => {
    const [sx, sy] = [Math.sin(way), -Math.cos(way)]
    const [wx, wy] = [-sy * size * 0.3, sx * size * 0.3]
    const at = (u: number, v: number) => `${round(px + sx * size * u + wx * v)},${round(py + sy * size * u + wy * v)}`
    body += `M${at(0, 0)}C${at(0.2, -1.1)} ${at(0.7, -1.2)} ${at(1, 0)}C${at(0.7, 1.2)} ${at(0.2, 1.1)} ${at(0, 0)}Z`
    body += taper(
      px + sx * size * 0.9,
      py + sy * size * 0.9,
      px + sx * (size + bristle),
      py + sy * (size + bristle),
      size * 0.045,
    )
    veins += taper(px + sx * size * 0.22, py + sy * size * 0.22, px + sx * size * 0.78, py + sy * size * 0.78, size * 0.055)
  }
  for (let i = 0; i < grains; i += 1) {
    const rise = i / grains
    const size = grain * (0.86 + 0.3 * Math.sin(Math.PI * (0.25 + 0.7 * rise)))
    for (const side of [-1, 1]) {
      // The two rows stand half a grain apart, as on a real ear.
      const p = spine(1 - share + share * (rise + (side < 0 ? 0 : 0.45 / grains)))
      kernel(p.x, p.y, p.way + side * mix(0.62, 0.3, rise), size, awn * mix(0.75, 1.1, rise))
    }
  }
  const tip = spine(1)
  kernel(tip.x, tip.y, tip.way, grain * 0.95, awn * 1.1)
  return path(body, fill) + (look.vein === undefined ? '' : path(veins, look.vein))
}
