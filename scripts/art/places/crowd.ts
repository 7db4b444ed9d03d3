import { dice, ink, parts, path, round } from '../vector.ts'
import { covered, isWorn, kerchief, pinned, womanly, wornBehind, wrap } from './women.ts'

/** Heads and shoulders from behind or aside, about 100 units tall, the neck at 0,0. */
const shoulders = 'M-34,64C-36,46 -35,25 -29,15C-24,8 -14,7 -8,2L8,2C14,7 24,8 29,15C35,25 36,46 34,64Z'
const neck = 'M-6,4L-6,-8L6,-8L6,4Z'
const bodies = {
  coat: `${shoulders} ${neck}`,
  sheepskin: 'M-38,64C-40,44 -39,25 -33,16C-27,9 -20,9 -15,5L-13,-7L13,-7L15,5C20,9 27,9 33,16C39,25 40,44 38,64Z',
  strap: `${shoulders} ${neck} M16,30L24,-4L27,-58L29,-58L30,-4L23,32Z`,
} as const
/** What is seen within the outline of somebody near: the seams of the sleeves, the collar. */
const seams = 'M-24,30Q-27,46 -26,64H-24Q-24,46 -24,30ZM24,30Q27,46 26,64H24Q24,46 24,30ZM-11,5Q0,13 11,5L13,8Q0,17 -13,8Z'
const skull = 'M-11,-16C-11,-30 11,-30 11,-16C11,-6 6,0 0,0C-6,0 -11,-6 -11,-16Z'
const aside = 'M-10,-17C-11,-31 10,-32 11,-20L15,-13L11,-11L10,-3C8,1 -4,2 -8,-3Z'
const bearded = 'M-10,-17C-11,-31 10,-32 11,-20L15,-13L12,-11C14,-2 17,8 9,15C3,10 -5,4 -8,-3Z'

/** Heads with what they wear. A woman's brings her shoulders with it. */
export const heads = {
  bare: `${skull} M-12,-18C-13,-34 13,-34 12,-18L9,-8L-9,-8Z`,
  papakha: `${skull} M-15,-19C-18,-43 18,-43 15,-19Z`,
  tall: `${skull} M-15,-18L-16.6,-23L-13.6,-28L-15,-35C-9,-43 9,-43 15,-35L13.6,-28L16.6,-23L15,-18Z`,
  flaps: `${skull} M-15,-15C-17,-40 17,-40 15,-15L14,-2L9,-4L8,-15L-8,-15L-9,-4L-14,-2Z`,
  felt: `${skull} M-18,-20C-8,-15 8,-15 18,-20L15,-25L12,-26C12,-42 -12,-42 -12,-26L-15,-25Z`,
  cap: `${aside} M-13,-20C-17,-34 15,-36 16,-24L24,-18L-11,-18Z`,
  soldier: `${skull} M-16,-24C-16,-36 16,-37 16,-25L13,-18L-13,-18Z`,
  sailor: `${skull} M-16,-26C-16,-35 16,-35 16,-26L12,-18L-12,-18Z M-2,-19L10,8L5,10L-6,-17Z`,
  shawl: `${womanly} ${wrap} ${covered}`,
  kerchief: `${womanly} ${neck} ${kerchief}`,
  pinned: `${womanly} ${neck} ${pinned}`,
  beard: `${bearded} M-13,-21C-15,-38 14,-40 15,-22Z`,
  elder: `${bearded} M-12,-18C-14,-36 8,-36 11,-24Z`,
  spiked: `${skull} M-17,-17C-18,-38 18,-38 17,-17L21,-14L-21,-14Z M-4,-31L-2,-47L0,-52L2,-47L4,-31Z M-6,-33h12v5h-12Z`,
  peaked: `${aside} M-13,-23C-20,-25 -18,-36 -10,-37C2,-41 16,-39 20,-32C20,-27 17,-25 14,-24L23,-16L12,-17L-12,-18Z`,
  bowler: `${aside} M-18,-24L18,-24L18,-20L-18,-20Z M-12,-24C-12,-42 12,-42 12,-24Z`,
} as const
export type Head = keyof typeof heads

const band = (y: number, reach: number): string =>
  `M${-reach},${y}Q0,${y + 2} ${reach},${y}L${reach - 0.4},${y + 2}Q0,${y + 4} ${0.4 - reach},${y + 2}Z`
const curl = (x: number, y: number): string => `M${x},${y}q3,-4 6,0q-3,-2.4 -6,0Z`
/** What is seen of the hat or the hair of somebody near: its band, its fleece, its seam. */
const crowns: Partial<Record<Head, string>> = {
  bare: 'M-7,-25C-10,-19 -10,-14 -8,-10L-7,-10C-9,-14 -9,-19 -6,-25ZM-1,-28C-3,-20 -3,-14 -2,-9L-1,-9C-2,-14 -2,-20 0,-28ZM5,-26C7,-20 7,-14 6,-9L7,-10C8.4,-15 8,-20 6,-26Z',
  papakha: [-9, -1].map((x) => curl(x, -31)).join('') + [-12, -4, 4].map((x) => curl(x, -25)).join('') + band(-21, 14.4),
  tall: [-8, 0].map((x) => curl(x, -33)).join('') + [-11, -3, 5].map((x) => curl(x, -26)).join(''),
  flaps: `M-.6,-33L.6,-33L.6,-20L-.6,-20Z${band(-19, 15)}M-13,-13L-10,-6L-9.4,-7L-11,-14ZM13,-13L10,-6L9.4,-7L11,-14Z`,
  felt: band(-27, 12.4),
  cap: band(-22, 13),
  soldier: band(-23.4, 13.6),
  sailor: band(-23, 13),
  beard: band(-24, 13),
  peaked: band(-24, 12.6),
  bowler: band(-27, 11.8),
}

/** Who sits where. The first are the most frequent. */
export const delegates: readonly Head[] = [
  'cap',
  'soldier',
  'papakha',
  'bare',
  'sailor',
  'beard',
  'shawl',
  'flaps',
  'bowler',
  'soldier',
]
export const peasants: readonly Head[] = [
  'papakha',
  'beard',
  'shawl',
  'elder',
  'cap',
  'soldier',
  'tall',
  'kerchief',
  'flaps',
  'bare',
]

/** One person, `size` units broad at the shoulders; `rim` is the edge of light, `from` the side it comes from. */
export const person = (
  x: number,
  y: number,
  size: number,
  head: Head,
  fill: string,
  light: {
    readonly rim?: string | undefined
    readonly from?: 'left' | 'right'
    readonly flip?: boolean
    readonly body?: keyof typeof bodies
  } = {},
): string => {
  const { rim, from = 'right', flip = false, body = 'coat' } = light
  const worn = isWorn(head) ? wornBehind[head] : undefined
  const d = worn ? heads[head] : `${bodies[body]} ${heads[head]}`
  const scale = Math.round((size / 64) * 100) / 100
  const at = `translate(${round(x)} ${round(y)}) scale(${flip ? -scale : scale} ${scale})`
  const side = (from === 'right') === flip ? -2 : 2
  return (
    (rim ? parts(d, rim, `transform="${at} translate(${side} -1.7)"`) : '') +
    parts(d, fill, `transform="${at}"`) +
    (size < 60
      ? ''
      : worn
        ? `<g transform="${at}" opacity="${size < 90 ? 0.55 : 0.85}">${worn(x + y)}</g>`
        : path(seams + (crowns[head] ?? ''), ink.paper, `opacity=".16" transform="${at}"`))
  )
}

interface Row {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly size: number
  /** Distance from one person to the next. */
  readonly step: number
  /** Coats, taken in turn. */
  readonly fill: readonly string[]
  readonly seed: number
  readonly heads: readonly Head[]
  readonly rim?: string
  readonly light?: 'left' | 'right'
  /** By how much the ends of the row lie lower than its middle. */
  readonly bow?: number
  /** Whether there is nobody at a place. */
  readonly free?: (x: number) => boolean
}

/** A row of people, no two neighbours alike in hat, height or the way they lean. */
export const crowdRow = ({
  from,
  to,
  y,
  size,
  step,
  fill,
  seed,
  heads: wear,
  rim,
  light,
  bow = 0,
  free = () => false,
}: Row): string => {
  const roll = dice(seed)
  let out = ''
  let last = -1
  for (let x = from; x < to; x += step * (0.72 + roll() * 0.56)) {
    let at = Math.floor(roll() * roll() * wear.length + roll() * 2) % wear.length
    if (at === last) at = (at + 3) % wear.length
    last = at
    const off = (x - 683) / 683
    const big = size * (0.88 + roll() * 0.24)
    const down = y + bow * off * off + (roll() - 0.5) * size * 0.2
    const [coat, lit, turn, cut] = [roll(), roll(), roll(), roll()]
    if (free(x)) continue
    out += person(x, down, big, wear[at] ?? 'bare', fill[Math.floor(coat * fill.length)] ?? '', {
      rim: lit > 0.34 ? rim : undefined,
      from: light ?? (x < 683 ? 'right' : 'left'),
      flip: turn > 0.5,
      body: cut > 0.82 ? 'strap' : cut > 0.5 ? 'sheepskin' : 'coat',
    })
  }
  return out
}
