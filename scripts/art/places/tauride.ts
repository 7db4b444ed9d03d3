import { figure } from '../people.ts'
import { dice, ink, mix, path, polygon, range, rays, round, taper } from '../vector.ts'
import { guard } from './armed.ts'
import { delegates, person } from './crowd.ts'
import { column, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/**
 * The hall of the Tauride Palace, January 1918: an amphitheatre of benches under a glass roof with snow on it, a tribune before
 * columns and an empty frame, sailors with rifles in the galleries, at the doors and in the aisles.
 */
export const tauride = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const middle = 683
const oak = '#8A5C2B'
const oakDark = '#4A2E1A'
const edge = '#D0A060'

/** The rows, nearest the tribune first: half an ellipse each. */
const row = (k: number) => ({
  y: 252 - 3 * k,
  rx: 205 + 70 * k + 8 * k * k,
  ry: 34 + 17 * k + 3.2 * k * k,
  size: 17 + 8 * k + 0.6 * k * k,
})
const rows = range(6)
/** What the aisles leave of a row, in shares of the way from its left end round to the right one. */
const blocks = [
  [0.035, 0.185],
  [0.21, 0.4],
  [0.425, 0.575],
  [0.6, 0.79],
  [0.815, 0.965],
] as const

const at = (k: number, share: number, down = 0): [number, number] => {
  const { y, rx, ry } = row(k)
  const a = Math.PI * (1 - share)
  return [round(middle + rx * Math.cos(a)), round(y + ry * Math.sin(a) + down)]
}

/** A piece of a bench's curved back with its lit edge. */
const bench = (k: number): string => {
  const { rx, ry } = row(k)
  const arc = (share: number, down: number, sweep: number) => `A${rx},${round(ry)} 0 0,${sweep} ${at(k, share, down)}`
  const band = (from: number, to: number) =>
    blocks.map(([a, b]) => `M${at(k, a, from)}${arc(b, from, 0)}L${at(k, b, to)}${arc(a, to, 1)}Z`).join('')
  const tall = 6 + 0.6 * row(k).size
  return (
    path(band(0, tall), k % 2 ? '#7A4F26' : oak) +
    path(band(tall * 0.62, tall), oakDark) +
    path(band(-1.5 - 0.4 * k, 1 + 0.3 * k), edge)
  )
}

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#AEB8B2"/>`,
    roof(),
    // Side walls, the left one in the light.
    path('M0,-20L414,170V262L0,330Z', '#8FA09E'),
    path('M1366,-20L952,170V262L1366,330Z', '#627678'),
    path('M0,-34L414,164V176L0,6ZM1366,-34L952,164V176L1366,6Z', ink.paper),
    path('M0,0L414,172V176L0,10ZM1366,0L952,172V176L1366,10Z', ink.smoke),
    // The end wall with its colonnade.
    path('M414,164H952V262H414Z', '#A7B3AE'),
    path('M414,164H952V178H414Z', ink.paper),
    path('M414,178H952V182H414Z', ink.smoke),
    path('M430,184H602V262H430ZM764,184H936V262H764Z', '#3C5156'),
    doorway(452),
    doorway(872),
    niche(),
    [440, 502, 560, 600].map((x) => column(x, 194, 258, 15)).join(''),
    [766, 806, 864, 926].map((x) => column(x, 194, 258, 15)).join(''),
    gallery(),
    `<g transform="translate(${width} 0) scale(-1 1)">${gallery()}</g>`,
    floor(),
    chair() + desk() + lectern(),
    rows.map(bench).join(''),
    shade([0, 40, 330, 260], 'left', '#4E6062', 'opacity=".4"'),
    shade([1090, 20, 276, 300], 'right', ink.night, 'opacity=".3"'),
  ].join('')

/** Panes in iron bars over the whole hall, snow lying in their corners. */
const roof = (): string => {
  const line = (share: number, depth: number): [number, number] => {
    const y = mix(158, -30, depth)
    return [round(mix(mix(452, 914, share), mix(-60, 1426, share), depth)), round(y)]
  }
  const depths = [0, 0.07, 0.18, 0.34, 0.56, 0.86, 1]
  const shares = range(13).map((i) => i / 12)
  const roll = dice(12)
  const snow = depths
    .slice(0, -1)
    .flatMap((depth, i) =>
      shares.slice(0, -1).map((share) => {
        const [next, to, deep] = [depths[i + 1] ?? 1, share + 1 / 12, roll()]
        if (deep < 0.42) return ''
        const [a, b] = [line(share, depth), line(to, depth)]
        const [c, d] = [line(to, mix(depth, next, deep * 0.3)), line(share, mix(depth, next, deep * 0.62))]
        return `M${a}L${b}L${c}L${d}Z`
      }),
    )
    .join('')
  return [
    path('M0,-34L414,166H952L1366,-34Z', '#D9D6C4'),
    polygon([line(0, 0), line(1, 0), line(1, 1), line(0, 1)], '#B7CBCB'),
    path(snow, ink.white),
    path(shares.map((share) => taper(...line(share, -0.02), ...line(share, 1.1), 3.6)).join(''), ink.steelDeep),
    path(
      depths
        .map((depth, i) => {
          const [[x0, y], [x1]] = [line(0, depth), line(1, depth)]
          return `M${x0},${y}H${x1}v${round(2 + i * 0.7)}H${x0}Z`
        })
        .join(''),
      ink.steelDeep,
    ),
  ].join('')
}

const doorway = (x: number): string =>
  path(`M${x},262V204h42v58Z`, ink.night) + path(`M${x - 4},262V200h50v62h-4V204h-42v58Z`, ink.news)

/** Where the portrait of the tsar hung: a gilt frame with nothing in it. */
const niche = (): string =>
  [
    path('M614,262V176H752V262Z', '#C4CBBF'),
    path('M640,172H726V232H640Z', ink.wheat),
    path('M646,178H720V226H646Z', '#9FA99F'),
    path('M646,178H720V182H650V226H646Z', ink.smoke),
    path('M670,172l13,-9l13,9Z', ink.wheat),
  ].join('')

/** The gallery of a side wall: a floor on consoles, a rail of turned posts. Its people come with the crowd. */
const galleryAt = (share: number, up: number): [number, number] => {
  const scale = mix(0.5, 1.5, share ** 1.3)
  return [round(mix(408, -30, share ** 1.3)), round(mix(212, 224, share ** 1.3) - up * scale)]
}

const gallery = (): string => {
  const strip = (up: number, down: number, fill: string) =>
    polygon([galleryAt(0, up), galleryAt(1, up), galleryAt(1, down), galleryAt(0, down)], fill)
  const posts = range(30)
    .map((i) => {
      const share = (i + 0.5) / 30
      const [[x, top], [, foot]] = [galleryAt(share, 24), galleryAt(share, 2)]
      const w = round(1.4 + 2.4 * share)
      return `M${x},${top}h${w}V${foot}h-${w}Z`
    })
    .join('')
  return [
    strip(80, 20, '#33464A'),
    strip(26, 0, '#4E6264'),
    path(posts, ink.paper),
    strip(30, 24, ink.white),
    strip(3, -10, ink.paper),
    strip(-7, -12, ink.smoke),
    path([0.12, 0.36, 0.62, 0.9].map((share) => console(share)).join(''), ink.news),
  ].join('')
}

const console = (share: number): string => {
  const [[x, top], [, foot]] = [galleryAt(share, -11), galleryAt(share, -34)]
  const w = round(6 + 12 * share)
  return `M${x},${top}h${w}l-${round(w * 0.3)},${round((foot - top) * 0.5)}L${round(x + w * 0.2)},${foot}Z`
}

const floor = (): string => {
  const aisles = [0.197, 0.412, 0.587, 0.803]
  const steps = aisles.flatMap((share) => range(6).map((k) => `M${at(k, share - 0.012, 2)}L${at(k, share + 0.012, 2)}`)).join('')
  return [
    path(`M0,480V318L470,256H896L1366,318V480Z`, '#3A2A20'),
    // The parquet before the tribune.
    path('M461,256H905A222,44 0 0,1 461,256Z', '#B08A56'),
    path(
      range(11)
        .map((i) => taper(mix(600, 766, i / 10), 258, mix(490, 876, i / 10), 292, 1.6))
        .join(''),
      oak,
    ),
    carpets(aisles),
    `<path d="${steps}" fill="none" stroke="${oakDark}" stroke-width="3"/>`,
  ].join('')
}

const carpets = (shares: readonly number[]): string =>
  shares
    .map((share) => {
      const side = (step: number) => range(7).map((k) => at(k, share + step))
      return polygon([...side(-0.0135), ...side(0.0135).toReversed()], '#A3814F')
    })
    .join('')

/** Snow light that falls through the roof on the tribune, and electric globes that stay lit. */
const light = (): string => {
  const globes = [
    ...[0.1, 0.34, 0.62, 0.88].map((share) => [...galleryAt(share, 36), 3.4 + 4 * share] as const),
    ...[
      [600, 216, 5],
      [766, 216, 5],
    ],
  ] as readonly (readonly [number, number, number])[]
  const lamp = ([x, y, r]: readonly [number, number, number]) =>
    `<circle cx="${x}" cy="${y}" r="${round(r * 3.4)}" fill="${ink.wheatLight}" opacity=".26"/>${rays(x, y, r * 1.3, r * 4.4, 11, r * 0.26, ink.wheatLight, 5)}<circle cx="${x}" cy="${y}" r="${round(r)}" fill="${ink.white}"/>`
  return [
    path('M520,158L690,158L800,300H560Z', ink.white, 'opacity=".18"'),
    path('M240,60L430,140L640,320H330Z', ink.white, 'opacity=".13"'),
    path(
      taper(540, 160, 606, 292, 2.4) + taper(672, 160, 762, 292, 2.4) + taper(330, 110, 540, 316, 3),
      ink.white,
      'opacity=".5"',
    ),
    path('M599,216h2v30h-2ZM765,216h2v30h-2Z', ink.bronze),
    ...globes.map(lamp),
    ...globes.slice(0, 4).map(([x, y, r]) => lamp([width - x, y, r])),
  ].join('')
}

interface Seated {
  readonly fill: readonly string[]
  readonly rim?: string
  readonly seed: number
  /** Share of the seats that are taken. */
  readonly taken: number
}

/** The people of a row, seen from behind, and the back of their bench over them. */
const seated = (k: number, { fill, rim, seed, taken }: Seated): string => {
  const roll = dice(seed)
  const { rx, ry, size } = row(k)
  /** How much of the row somebody takes up there. */
  const broad = (share: number) => {
    const a = Math.PI * share
    return (0.5 * size * mix(0.74, 1, Math.sin(a))) / (Math.PI * Math.hypot(rx * Math.sin(a), ry * Math.cos(a)))
  }
  let out = ''
  let last = -1
  for (const [from, to] of blocks)
    for (let share = from + broad(from); share < to - broad(to); share += broad(share) * (1.36 + roll() * 0.62)) {
      const [there, hat, coat, turn, grown] = [roll(), roll() * roll(), roll(), roll(), roll()]
      let head = Math.floor(hat * delegates.length + turn * 2) % delegates.length
      if (head === last) head = (head + 3) % delegates.length
      last = head
      const big = size * mix(0.74, 1, Math.sin(Math.PI * share)) * (0.9 + grown * 0.2)
      const [x, y] = at(k, share)
      if (there > taken || x < -40 || x > width + 40 || y > height + 20) continue
      out += person(x, y - big * 0.42, big, delegates[head] ?? 'bare', fill[Math.floor(coat * fill.length)] ?? ink.soot, {
        rim,
        flip: coat > 0.5,
        from: x < middle ? 'right' : 'left',
      })
    }
  return out + bench(k)
}

/** A high-backed chair that nobody sits in. */
const chair = (): string => path('M664,246V196l19,-12l19,12v50Z', oakDark) + path('M669,246V199l14,-9l14,9v47Z', '#7E1C14')

const desk = (): string =>
  [
    path('M612,224h20l-3,-5h-15ZM712,224h22l3,-5h-18ZM640,224h9v-8h-8Z', ink.white),
    path('M602,224H764L770,268H596Z', oak),
    path('M602,224H764L765,230H601Z', edge),
    path('M606,236h34v24h-36ZM648,236h26v24h-26ZM692,236h26v24h-26ZM726,236h34l2,24h-36Z', '#6B4420'),
  ].join('')

const lectern = (): string =>
  [
    path('M656,244H710L705,280H661Z', oakDark),
    path('M651,239h64v7h-64Z', edge),
    path('M612,270H754L760,286H606Z', '#6B4420'),
    path('M612,270H754L755,274H611Z', edge),
  ].join('')

const presidium = (): string =>
  (
    [
      ['bare', 618],
      ['elder', 642],
      ['bowler', 724],
      ['bare', 748],
    ] as const
  )
    .map(([head, x], i) => person(x, 214 + (i % 2), 24, head, ink.soot, { flip: i > 1, rim: ink.paper }))
    .join('')

const speaker = (): string => figure(683, 264, 66, { kind: 'gent', pose: 'raise', rim: ink.paper })

const sailorsAbove = (shares: readonly number[]): string =>
  shares
    .map((share, i) => {
      const [x, y] = galleryAt(share, 40)
      const size = mix(17, 46, share ** 1.3)
      const barrel = i % 3 === 1 ? levelled(x, y, size) : upright(x + size * 0.5, y, size)
      return (
        barrel +
        person(x, y, size, i % 4 === 3 ? 'soldier' : 'sailor', ink.soot, { rim: ink.wheat, from: 'right', flip: i % 2 === 0 })
      )
    })
    .join('')

const upright = (x: number, y: number, size: number): string =>
  path(taper(x, y + size * 0.6, x - size * 0.1, y - size * 1.3, round(size * 0.07)), ink.soot)
/** A rifle laid over the rail. */
const levelled = (x: number, y: number, size: number): string =>
  path(taper(x - size * 0.2, y + size * 0.34, x + size * 1.15, y + size * 0.66, round(size * 0.06)), ink.soot)

const railOver = (): string => polygon([galleryAt(0, 30), galleryAt(1, 30), galleryAt(1, 24), galleryAt(0, 24)], ink.white)

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const balcony = sailorsAbove([0.1, 0.24, 0.42, 0.57, 0.8]) + railOver()
  return {
    far:
      presidium() +
      desk() +
      speaker() +
      lectern() +
      seated(0, { fill: ['#5C4436', '#4C382C'], seed: 5, taken: 0.72 }) +
      seated(1, { fill: ['#4A3528', '#3C2B20'], seed: 8, taken: 0.62 }),
    mid:
      guard(473, 264, 46, 'sailor', { rim: ink.paper }) +
      guard(893, 264, 46, 'sailor', { rim: ink.paper, flip: true }) +
      balcony +
      `<g transform="translate(${width} 0) scale(-1 1)">${balcony}</g>` +
      seated(2, { fill: ['#2F231B', '#3A2A20'], seed: 31, taken: 0.86, rim: '#B98A4A' }) +
      seated(3, { fill: ['#241B15', '#2C2018'], seed: 14, taken: 0.86, rim: ink.bronze }),
    near:
      seated(4, { fill: [ink.soot], seed: 23, taken: 0.95, rim: ink.wheat }) +
      guard(300, 456, 252, 'sailor', { rim: ink.wheat, close: true }) +
      guard(1070, 460, 258, 'sailor', { rim: ink.wheat, close: true, flip: true }) +
      seated(5, { fill: ['#120F0D'], seed: 44, taken: 1, rim: ink.wheat }),
  }
}
