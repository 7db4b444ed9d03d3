import { dice, mix, path, polygon, round, taper } from '../vector.ts'

interface Birch {
  readonly x: number
  readonly base: number
  readonly top: number
  /** Breadth of the trunk at its foot. */
  readonly w: number
  /** How far the top stands aside of the foot. */
  readonly lean?: number
  readonly bark: string
  readonly shade: string
  readonly mark: string
  /** The side that the light comes from. */
  readonly light: 'left' | 'right'
  readonly seed: number
  /** Bare branches, so many on each side. */
  readonly branches?: number
  /** Where on each branch twigs hang, as shares of its length. None far off. */
  readonly twigs?: readonly number[]
  /** Ink of the last leaves. */
  readonly leaf?: string
}

/** A bare birch: a white trunk with black cuts, its dark side away from the light, and twigs that hang. */
export const birch = ({
  x,
  base,
  top,
  w,
  lean = 0,
  bark,
  shade,
  mark,
  light,
  seed,
  branches = 3,
  twigs = [],
  leaf,
}: Birch): string => {
  const roll = dice(seed)
  const tall = base - top
  const half = (t: number) => (w / 2) * (1 - 0.6 * t + Math.max(0, 0.05 - t) * 5)
  const middle = (t: number) => x + lean * t + Math.sin(t * 5 + seed) * w * 0.08
  const edge = (side: number, share = 1) =>
    [0, 0.05, 0.35, 0.65, 1].map((t) => [middle(t) + side * half(t) * share, base - tall * t] as const)
  const dark = light === 'left' ? 1 : -1
  let cuts = ''
  const rows = Math.min(twigs.length > 0 ? 24 : 12, Math.round(tall / (w * 0.62)))
  for (let i = 0; i < rows; i += 1) {
    const t = (i + roll() * 0.8) / rows
    const [from, long, thick] = [roll() > 0.5 ? 1 : -1, 0.5 + roll(), w * (0.03 + roll() * 0.07)]
    const [cx, cy, h] = [middle(t), base - tall * t, half(t)]
    cuts += taper(cx + from * h * 1.02, cy, cx + from * h * (1 - long), cy + (roll() - 0.5) * w * 0.12, thick)
  }
  let [limbs, leaves] = ['', '']
  for (let i = 0; i < branches * 2; i += 1) {
    const side = i % 2 ? 1 : -1
    const t = 0.42 + (0.54 * (i + roll())) / (branches * 2)
    const [cx, cy, h] = [middle(t), base - tall * t, half(t)]
    const long = tall * (0.16 + 0.1 * roll()) * (1.25 - t * 0.6)
    const [ex, ey] = [cx + side * long * 0.8, cy - long * (0.55 + 0.35 * roll())]
    limbs += taper(cx, cy, ex, ey, w * 0.09, side * -long * 0.1)
    for (const part of twigs) {
      const [bx, by] = [mix(cx, ex, part), mix(cy, ey, part)]
      const hang = long * (0.28 + 0.24 * roll())
      limbs += taper(bx, by, bx + side * hang * 0.6, by - hang * 0.35, w * 0.04)
      const fall = by + hang * (0.4 + roll())
      limbs += taper(bx, by, bx + side * hang * 0.5, fall, w * 0.032, side * hang * 0.16)
      if (leaf && roll() > 0.35) leaves += taper(bx + side * hang * 0.46, fall - 6, bx + side * hang * 0.5 + 4, fall + 3, 2.6)
    }
    // The black bracket under a branch.
    if (twigs.length > 0)
      cuts += `M${round(cx - h * 0.7)},${round(cy + h * 1.5)}L${round(cx)},${round(cy - h * 0.2)}L${round(cx + h * 0.7)},${round(cy + h * 1.5)}L${round(cx)},${round(cy + h * 0.5)}Z`
  }
  for (const at of twigs.length > 0 ? [-0.8, -0.35, 0.1, 0.5, 0.85] : [-0.5, 0.5])
    cuts += taper(x + at * w * 0.52, base + 2, x + at * w * 0.44, base - w * (0.5 + roll() * 1.1), w * 0.11)
  return [
    path(limbs, mark),
    polygon([...edge(-1), ...edge(1).reverse()], bark),
    polygon([...edge(dark), ...edge(dark, 0.12).reverse()], shade),
    path(cuts, mark),
    leaf ? path(leaves, leaf) : '',
  ].join('')
}

interface Fir {
  readonly x: number
  readonly base: number
  readonly tall: number
  readonly w: number
  readonly fill: string
  readonly seed: number
  /** How many tiers of boughs. */
  readonly tiers?: number
  /** Strokes of light on the boughs of one side. */
  readonly lit?: { readonly fill: string; readonly side: 'left' | 'right' } | undefined
}

/** A fir: boughs in tiers that hang, no two alike, cut in one outline. */
export const fir = ({ x, base, tall, w, fill, seed, tiers = 9, lit }: Fir): string => {
  const roll = dice(seed)
  const flank = (side: number) => {
    const points: [number, number][] = []
    for (let i = 1; i <= tiers; i += 1) {
      const t = (i - 0.25 + roll() * 0.5) / tiers
      const out = (w / 2) * (0.1 + 0.9 * t) * (0.68 + 0.5 * roll())
      const y = base - tall + tall * 0.97 * t
      points.push(
        [Math.round(x + side * out), Math.round(y + out * 0.16)],
        [Math.round(x + side * out * 0.4), Math.round(y - tall * 0.012)],
      )
    }
    return points
  }
  const [left, right] = [flank(-1), flank(1)]
  const strokes = (lit?.side === 'left' ? left : right)
    .filter((_, i) => i % 2 === 0 && i > 1)
    .map(([ex, ey]) => taper(mix(x, ex, 0.25), ey - tall * 0.05, ex, ey - 1, Math.max(0.8, w * 0.016), 2))
  return [
    polygon([[x, base - tall], ...right, [x + w * 0.04, base], [x - w * 0.04, base], ...left.reverse()], fill),
    lit ? path(strokes.join(''), lit.fill) : '',
  ].join('')
}
