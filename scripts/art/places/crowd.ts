import { dice, parts, round } from '../vector.ts'

/** Heads and shoulders from behind or aside, about 100 units tall, the neck at 0,0. */
const bodies = {
  coat: 'M-32,64C-32,18 -22,6 -7,2L7,2C22,6 32,18 32,64Z M-6,4L-6,-8L6,-8L6,4Z',
  sheepskin: 'M-38,64C-38,22 -28,10 -15,5L-13,-7L13,-7L15,5C28,10 38,22 38,64Z',
  strap: 'M-33,64C-33,20 -24,6 -9,2L9,2C24,6 33,20 33,64Z M-6,4L-6,-8L6,-8L6,4Z M16,30L24,-4L27,-58L29,-58L30,-4L23,32Z',
} as const
const skull = 'M-11,-16C-11,-30 11,-30 11,-16C11,-6 6,0 0,0C-6,0 -11,-6 -11,-16Z'
const aside = 'M-10,-17C-11,-31 10,-32 11,-20L15,-13L11,-11L10,-3C8,1 -4,2 -8,-3Z'
const bearded = 'M-10,-17C-11,-31 10,-32 11,-20L15,-13L12,-11C14,-2 17,8 9,15C3,10 -5,4 -8,-3Z'

const heads = {
  bare: `${skull} M-12,-18C-13,-34 13,-34 12,-18L9,-8L-9,-8Z`,
  papakha: `${skull} M-15,-19C-18,-43 18,-43 15,-19Z`,
  tall: `${skull} M-14,-18L-13,-43C-8,-50 8,-50 13,-43L14,-18Z`,
  flaps: `${skull} M-15,-15C-17,-40 17,-40 15,-15L14,-2L9,-4L8,-15L-8,-15L-9,-4L-14,-2Z`,
  felt: `${skull} M-19,-19C-8,-14 8,-14 19,-19L15,-25L9,-26L7,-46C3,-49 -3,-49 -7,-46L-9,-26L-15,-25Z`,
  cap: `${aside} M-13,-20C-17,-34 15,-36 16,-24L24,-18L-11,-18Z`,
  soldier: `${skull} M-16,-24C-16,-36 16,-37 16,-25L13,-18L-13,-18Z`,
  sailor: `${skull} M-16,-26C-16,-35 16,-35 16,-26L12,-18L-12,-18Z M-2,-19L10,8L5,10L-6,-17Z`,
  shawl: 'M-14,-16C-15,-37 15,-37 14,-16C16,-4 25,6 30,18L-30,18C-25,6 -16,-4 -14,-16Z',
  kerchief: 'M-13,-15C-15,-36 15,-36 13,-15L7,-1L13,10L3,5L-7,11L-6,-1Z',
  beard: `${bearded} M-13,-21C-15,-38 14,-40 15,-22Z`,
  elder: `${bearded} M-12,-18C-14,-36 8,-36 11,-24Z`,
  spiked: `${skull} M-17,-17C-18,-38 18,-38 17,-17L21,-14L-21,-14Z M-4,-31L-2,-47L0,-52L2,-47L4,-31Z M-6,-33h12v5h-12Z`,
  peaked: `${aside} M-13,-23C-20,-25 -18,-36 -10,-37C2,-41 16,-39 20,-32C20,-27 17,-25 14,-24L23,-16L12,-17L-12,-18Z`,
  bowler: `${aside} M-18,-24L18,-24L18,-20L-18,-20Z M-12,-24C-12,-42 12,-42 12,-24Z`,
} as const
export type Head = keyof typeof heads

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
  'felt',
  'beard',
  'papakha',
  'elder',
  'shawl',
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
  const d = `${bodies[body]} ${heads[head]}`
  const scale = Math.round((size / 64) * 100) / 100
  const at = `translate(${round(x)} ${round(y)}) scale(${flip ? -scale : scale} ${scale})`
  const side = (from === 'right') === flip ? -2 : 2
  return (rim ? parts(d, rim, `transform="${at} translate(${side} -1.7)"`) : '') + parts(d, fill, `transform="${at}"`)
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
