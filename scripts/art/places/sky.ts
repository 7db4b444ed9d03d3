import { dice, ink, mix, path, range, rays, round } from '../vector.ts'

/** Stars in four points, fewer towards the horizon at `low`. */
export const stars = (count: number, low: number, seed: number): string => {
  const roll = dice(seed)
  return path(
    range(count)
      .map(() => {
        const [x, y, r] = [Math.round(mix(20, 1350, roll())), Math.round(6 + roll() ** 1.6 * (low - 6)), round(1 + roll() * 1.6)]
        return `M${x},${round(y - 2 * r)}l${r},${2 * r}l${-r},${2 * r}l${-r},${-2 * r}Z`
      })
      .join(''),
    ink.white,
  )
}

interface Sun {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** A disc of paper and the rays round it, as far as `reach` from its middle. */
export const sunDisc = (
  { x, y, r }: Sun,
  {
    reach,
    count,
    width,
    fill,
    seed,
  }: { readonly reach: number; readonly count: number; readonly width: number; readonly fill: string; readonly seed: number },
): string => `${rays(x, y, r + 10, reach, count, width, fill, seed)}<circle cx="${x}" cy="${y}" r="${r}" fill="${ink.paper}"/>`
