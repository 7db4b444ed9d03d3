import { dice, path, polygon, range, round, taper } from '../vector.ts'

interface Tree {
  readonly x: number
  readonly base: number
  readonly tall: number
  /** Breadth of the crown. */
  readonly w: number
  readonly seed: number
}

/** Inks of a crown: body, light side, glints, dark side; and of the trunk: light, dark. */
export interface Foliage {
  readonly crown: readonly [string, string, string, string]
  readonly trunk: readonly [string, string]
}

export const limeLeaves: Foliage = { crown: ['#24523B', '#3B6F4B', '#5C8A57', '#183B2B'], trunk: ['#4A3522', '#2A1C12'] }

const trunk = ({ x, base, tall }: Tree, [light, dark]: readonly [string, string]): string => {
  const [w, top] = [tall * 0.045, base - tall * 0.5]
  return (
    path(
      `M${round(x - w * 1.5)},${base}Q${round(x - w * 0.7)},${round(base - tall * 0.2)} ${round(x - w * 0.8)},${round(top)}H${round(x + w * 0.8)}Q${round(x + w * 0.7)},${round(base - tall * 0.2)} ${round(x + w * 1.5)},${base}Z`,
      light,
    ) +
    path(
      `M${round(x + w * 0.3)},${base}L${round(x + w * 0.2)},${round(top)}H${round(x + w * 0.8)}Q${round(x + w * 0.7)},${round(base - tall * 0.2)} ${round(x + w * 1.5)},${base}Z`,
      dark,
    )
  )
}

/** A tree in full leaf, its crown in cut tufts, the light on its left; `tufts` of each shade. */
export const leafyTree = (tree: Tree, { crown, trunk: bark }: Foliage, tufts = 9): string => {
  const { x, base, tall, w, seed } = tree
  const roll = dice(seed)
  const [cx, cy, rx, ry] = [x, base - tall * 0.64, w / 2, tall * 0.36]
  const bumps = range(15).map((i) => {
    const a = (i / 15) * 2 * Math.PI
    const far = 0.9 + roll() * 0.14
    return [cx + Math.cos(a) * rx * far, cy + Math.sin(a) * ry * far] as const
  })
  const outline = bumps
    .map(([bx, by], i) => {
      const [px, py] = bumps[(i + 14) % 15] ?? [bx, by]
      const [mx, my] = [(bx + px) / 2, (by + py) / 2]
      const control = `${round(mx + (mx - cx) * 0.3)},${round(my + (my - cy) * 0.3)}`
      return i === 0 ? `M${round(bx)},${round(by)}` : `Q${control} ${round(bx)},${round(by)}`
    })
    .join('')
  const tuft = (side: number, lift: number, size: number) =>
    range(tufts)
      .map(() => {
        const [a, r] = [roll() * 6.3, Math.sqrt(roll()) * 0.5]
        const [tx, ty] = [cx + (side * 0.34 + Math.cos(a) * r) * rx, cy + (lift + Math.sin(a) * r) * ry]
        const u = w * size * (0.7 + roll() * 0.5)
        return `M${round(tx - u)},${round(ty)}Q${round(tx - u * 0.4)},${round(ty - u)} ${round(tx + u * 0.6)},${round(ty - u * 0.6)}Q${round(tx + u * 1.3)},${round(ty)} ${round(tx + u * 0.7)},${round(ty + u * 0.5)}Q${round(tx - u * 0.3)},${round(ty + u * 0.9)} ${round(tx - u)},${round(ty)}Z`
      })
      .join('')
  return [
    trunk(tree, bark),
    path(
      `${outline}Q${round(cx + rx * 1.1)},${round(cy - ry * 0.2)} ${round(bumps[0]?.[0] ?? 0)},${round(bumps[0]?.[1] ?? 0)}Z`,
      crown[0],
    ),
    path(tuft(0.8, 0.4, 0.09), crown[3]),
    path(tuft(-0.5, -0.1, 0.1), crown[1]),
    path(tuft(-0.8, -0.7, 0.06), crown[2]),
  ].join('')
}

/** The same tree bare, with `snow` on its boughs where there is any. */
export const bareTree = (tree: Tree, bark: string, snow?: string): string => {
  const { x, base, tall, w, seed } = tree
  const roll = dice(seed)
  let [limbs, ledges] = ['', '']
  const grow = (fx: number, fy: number, angle: number, long: number, thick: number, more: number) => {
    const [tx, ty] = [fx + Math.sin(angle) * long, fy - Math.cos(angle) * long]
    const bow = (roll() - 0.5) * long * 0.2
    limbs += taper(fx, fy, tx, ty, thick, bow)
    if (snow && more > 1) ledges += taper(fx, fy - thick * 0.7, tx, ty - thick * 0.5, thick * 0.5, bow)
    if (more === 0) return
    for (const side of roll() > 0.5 ? [-1, 0.2, 1] : [-1, 1]) {
      const along = 0.55 + roll() * 0.35
      grow(
        fx + (tx - fx) * along,
        fy + (ty - fy) * along,
        angle + side * (0.4 + roll() * 0.3),
        long * 0.62,
        thick * 0.6,
        more - 1,
      )
    }
  }
  const fork = base - tall * 0.36
  const spread = Math.atan2(w / 2, tall * 0.5)
  for (const side of [-1, -0.35, 0.3, 1]) grow(x, fork, side * spread, tall * 0.36, tall * 0.022, 2)
  const half = tall * 0.03
  return [
    polygon(
      [
        [x - half * 1.4, base],
        [x - half * 0.7, fork - half * 2],
        [x + half * 0.7, fork - half * 2],
        [x + half * 1.4, base],
      ],
      bark,
    ),
    path(limbs, bark),
    snow ? path(ledges, snow) : '',
  ].join('')
}
