import { dice, ink, mix, path, range, rays, round, taper } from '../vector.ts'
import { lettering } from './hall.ts'

/** Things that stand in more than one room. */

const brass = '#C39A4E'

/** A glass of tea in its holder. */
export const glass = (x: number, y: number): string =>
  path(`M${x - 8},${y - 22}h16l-2,22h-12Z`, ink.wheatLight) +
  path(`M${x - 9},${y - 12}h18l-2,14h-14Z`, ink.fieldLight) +
  path(`M${x + 8},${y - 9}q10,3 0,9v-3q4,-2 0,-4Z`, ink.fieldLight)

/** A samovar with its teapot on top, its foot at (x, y), and the steam over it. */
export const samovar = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${[
    path('M-13,0h26v-4h-3l-4,-7h-12l-4,7h-3ZM-16,3h32v-4h-32Z', ink.bronze),
    path('M-19,-46q19,-6 38,0q1,20 -12,36h-14q-13,-16 -12,-36Z', brass),
    path('M7,-48q8,1 12,2q1,20 -12,36h-6q10,-14 6,-38Z', ink.bronze),
    path('M-21,-49h42v5h-42ZM-11,-57h22v8h-22Z', '#E0B866'),
    path('M-8,-54h3v3h-3ZM-2,-54h3v3h-3ZM4,-54h3v3h-3Z', ink.bronze),
    // Ring handles, and a tap with its key.
    `<path d="M-18,-38q-11,0 -9,10q3,5 7,1M18,-38q11,0 9,10q-3,5 -7,1" fill="none" stroke="${ink.bronze}" stroke-width="3"/>`,
    path('M-3,-19h6v4h4v8h-4v-3h-6ZM-1.4,-27h2.8v8h-2.8ZM-6,-29h12v3.4h-12Z', ink.soot),
    path(taper(-13, -42, -9, -17, 3.4), ink.white),
    // The teapot.
    path('M-10,-57q-3,-14 10,-14q13,0 10,14ZM9,-62l9,-7l2,2l-9,10ZM-2.4,-71q0,-4 2.4,-4q2.4,0 2.4,4Z', ink.white),
    path('M-9.6,-63q9,4 19.4,0l.2,3q-10,4 -19.8,0Z', ink.steel),
    `<path d="M-10,-67q-8,0 -6,7q3,3 6,1" fill="none" stroke="${ink.white}" stroke-width="2.4"/>`,
    path('M20,-72q6,-6 1,-13q-4,-7 2,-14q-1,8 3,14q4,8 -6,13Z', ink.paper, 'opacity=".5"'),
  ].join('')}</g>`

/** A desk telephone, its middle at (x, y). */
export const telephone = (x: number, y: number): string =>
  [
    path(`M${x - 30},${y + 12}L${x - 20},${y - 16}H${x + 20}L${x + 30},${y + 12}Z`, '#0F0C0A'),
    path(`M${x + 6},${y - 16}H${x + 20}L${x + 30},${y + 12}H${x + 14}Z`, '#3A2C1E'),
    path(`M${x - 17},${y - 16}v-13h5v13ZM${x + 12},${y - 16}v-13h5v13Z`, brass),
    path(`M${x - 36},${y - 26}q4,-12 16,-9h40q12,-3 16,9q-2,8 -10,6l-9,-8h-34l-9,8q-8,2 -10,-6Z`, '#0F0C0A'),
    path(taper(x - 18, y - 32.6, x + 18, y - 32.6, 1.6), ink.wheat),
    `<circle cx="${x}" cy="${y - 2}" r="7" fill="${brass}"/><circle cx="${x}" cy="${y - 2}" r="3" fill="#0F0C0A"/>`,
    path(`M${x + 28},${y + 2}h12v-8h3v11h-15Z`, brass),
  ].join('')

/** A wall clock at twenty-five past three, or with its hands drawn as `hands` in a field of 22 units round its middle. */
export const clock = (x: number, y: number, r: number, hands = threeTwentyFive): string => {
  const hours = range(12).map((i) => {
    const [c, s] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)]
    return taper(13 * c, 13 * s, 17 * c, 17 * s, 1.6)
  })
  return `<g transform="translate(${x} ${y}) scale(${round((10 * r) / 22) / 10})"><circle r="22" fill="${ink.soot}"/><circle r="18.5" fill="${ink.white}"/>${path(hours.join('') + hands, ink.soot)}</g>`
}

const threeTwentyFive = 'M-1,2L-7,-10L-5,-11L1.4,-2ZM-1,1.5L12,4.6L12.4,2L0,-1.4Z'

/** A bulb under an enamel shade on a wire from `top`; what it gives is drawn by `bulbLight`. */
export const bulb = (x: number, y: number, s: number, top = 0): string =>
  [
    path(`M${round(x - 0.8)},${top}h1.6V${round(y - 14 * s)}h-1.6Z`, ink.soot),
    path(
      `M${round(x - 4 * s)},${round(y - 16 * s)}h${round(8 * s)}l${round(14 * s)},${round(16 * s)}h${round(-36 * s)}Z`,
      '#2A3B36',
    ),
  ].join('')

/** The bulb of `bulb` when it burns: its glass, a ring of light, cut rays and the edge of its shade. */
export const bulbLight = (x: number, y: number, s: number, seed: number): string =>
  [
    `<circle cx="${x}" cy="${y}" r="${round(46 * s)}" fill="${ink.wheatLight}" opacity=".16"/>`,
    rays(x, y + 2 * s, 14 * s, 74 * s, 18, 2.4 * s, 'rgba(237,186,85,.5)', seed),
    path(`M${round(x - 18 * s)},${round(y)}h${round(36 * s)}v${round(3 * s)}h${round(-36 * s)}Z`, ink.wheat),
    `<circle cx="${x}" cy="${round(y + 5 * s)}" r="${round(6 * s)}" fill="${ink.white}"/>`,
  ].join('')

/** A newspaper lying flat or standing, `w` wide: its title if it can be read, its columns. */
export const newspaper = (x: number, y: number, w: number, h: number, title = '', fill: string = ink.white): string => {
  const columns = range(3)
    .map((i) => {
      const [at, wide] = [x + w * (0.08 + i * 0.29), w * 0.25]
      return range(Math.max(2, Math.floor((h * 0.62) / 5)))
        .map((row) => `M${round(at)},${round(y + h * 0.32 + row * 5)}h${round(wide)}v1.6h-${round(wide)}Z`)
        .join('')
    })
    .join('')
  return [
    path(`M${x},${y}h${w}v${h}h-${w}Z`, fill),
    path(`M${round(x + w * 0.08)},${round(y + h * 0.24)}h${round(w * 0.83)}v1.6h-${round(w * 0.83)}Z${columns}`, ink.smoke),
    title === ''
      ? path(
          `M${round(x + w * 0.16)},${round(y + h * 0.09)}h${round(w * 0.68)}v${round(h * 0.09)}h-${round(w * 0.68)}Z`,
          ink.soot,
        )
      : lettering(title, x + w / 2, y + h * 0.14, w * 0.8, h * 0.14, ink.soot),
  ].join('')
}

/** Newspapers in a bundle, tied with string: `w` wide, `h` high, its foot at `y`. */
export const bundle = (x: number, y: number, w: number, h: number): string => {
  const edges = range(Math.floor(h / 3.5))
    .map((i) => `M${x},${round(y - 2 - i * 3.5)}h${w}v1h-${w}Z`)
    .join('')
  return [
    path(`M${x},${y - h}h${w}v${h}h-${w}Z`, ink.news),
    path(`M${x},${y - h}h${w}l${round(w * 0.1)},${round(-h * 0.24)}h${-w}Z`, ink.white),
    path(`M${x + w},${y - h}l${round(w * 0.1)},${round(-h * 0.24)}v${h}L${x + w},${y}Z`, '#A58A5A'),
    path(edges, '#B39A6C'),
    path(
      `M${round(x + w * 0.46)},${y - h}h2.4v${h}h-2.4ZM${round(x + w * 0.46)},${y - h}h2.4l${round(w * 0.1)},${round(-h * 0.24)}h-2.4Z`,
      '#5A3F24',
    ),
  ].join('')
}

/** A bentwood chair from behind, its feet at `y`, `h` high. */
export const chair = (x: number, y: number, h: number, fill = '#3A2415', seat = '#5A3C20'): string => {
  const s = round(h) / 100
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${s})">${path('M-20,-46h40v6h-40Z', seat)}${path(
    'M-20,-42l-5,42h5l5,-42ZM20,-42l5,42h-5l-5,-42ZM-12,-42l-2,34h4l2,-34ZM12,-42l2,34h-4l-2,-34Z',
    fill,
  )}${path('M-21,-44C-22,-70 -24,-100 0,-100C24,-100 22,-70 21,-44h-5C17,-66 19,-95 0,-95C-19,-95 -17,-66 -16,-44ZM-10,-44C-11,-64 -12,-84 0,-84C12,-84 11,-64 10,-44h-4C7,-62 8,-79 0,-79C-8,-79 -7,-62 -6,-44Z', fill)}</g>`
}

/** A palm in a tub, its foot at (x, y), `h` high; leaves differ by `seed`. */
export const palm = (x: number, y: number, h: number, seed: number): string => {
  const roll = dice(seed)
  const [tub, crown] = [h * 0.17, y - h * 0.5]
  const leaf = (i: number, count: number, fill: 0 | 1) => {
    const a = mix(-Math.PI * 1.14, Math.PI * 0.14, (i + 0.5) / count) + (roll() - 0.5) * 0.16
    const long = h * (0.36 + roll() * 0.16) * (fill ? 0.86 : 1)
    const [tx, ty] = [x + long * Math.cos(a), crown + long * Math.sin(a) * 0.92 + long * 0.16 * Math.abs(Math.cos(a))]
    const bow = long * 0.2 * (Math.cos(a) > 0 ? -1 : 1) * Math.abs(Math.cos(a))
    return frond(x, crown, tx, ty, h * 0.028, bow)
  }
  return [
    path(
      `M${round(x - tub * 0.6)},${round(y)}L${round(x - tub * 0.72)},${round(y - tub)}h${round(tub * 1.44)}L${round(x + tub * 0.6)},${round(y)}Z`,
      '#7A4A22',
    ),
    path(
      `M${round(x + tub * 0.2)},${round(y)}L${round(x + tub * 0.26)},${round(y - tub)}h${round(tub * 0.46)}L${round(x + tub * 0.6)},${round(y)}ZM${round(x - tub * 0.76)},${round(y - tub)}h${round(tub * 1.52)}v${round(tub * 0.16)}h${round(-tub * 1.52)}Z`,
      '#4E2E14',
    ),
    path(taper(x, y - tub, x, crown, h * 0.024, 2), '#3F2E1C'),
    path(
      range(9)
        .map((i) => leaf(i, 9, 0))
        .join(''),
      '#12392B',
    ),
    path(
      range(8)
        .map((i) => leaf(i, 8, 1))
        .join(''),
      '#2F6B4A',
    ),
  ].join('')
}

/** A leaf with cut edges along a bow. */
const frond = (x1: number, y1: number, x2: number, y2: number, width: number, bow: number): string => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length]
  const on = (t: number, side: number): string => {
    const b = 4 * t * (1 - t) * bow + side
    return `${round(mix(x1, x2, t) + nx * b)},${round(mix(y1, y2, t) + ny * b)}`
  }
  const teeth = [0.24, 0.42, 0.6, 0.78, 0.92]
  const edge = (side: 1 | -1, order: readonly number[]) =>
    order.map((t) => `L${on(t, side * width * 2.6 * (1 - t * 0.5))}L${on(t - 0.06, side * width * 0.5)}`).join('')
  const back = [...teeth]
    .reverse()
    .map((t) => `L${on(t - 0.06, -width * 0.5)}L${on(t, -width * 2.6 * (1 - t * 0.5))}`)
    .join('')
  return `M${on(0, 0)}${edge(1, teeth)}L${on(1, 0)}${back}Z`
}

/** A rifle from its butt to the point of its bayonet. */
const rifle = (x1: number, y1: number, x2: number, y2: number, w: number): string => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length]
  const on = (t: number, side: number) => `${round(mix(x1, x2, t) + nx * side * w)},${round(mix(y1, y2, t) + ny * side * w)}`
  return `M${on(0, -1.5)}L${on(0.2, -0.9)}L${on(0.32, -0.7)}L${on(0.72, -0.5)}L${on(0.74, -0.3)}L${on(1, -0.1)}L${on(1, 0.1)}L${on(0.74, 0.4)}L${on(0.72, 0.7)}L${on(0.32, 0.9)}L${on(0.2, 1)}L${on(0, 1.6)}Z`
}

/** Rifles that lean on one another, the stack's foot at (x, y), `h` high. */
export const rifleStack = (x: number, y: number, h: number): string =>
  [
    path(
      rifle(x - h * 0.3, y - h * 0.04, x + h * 0.1, y - h, h * 0.022) +
        rifle(x + h * 0.28, y - h * 0.05, x - h * 0.08, y - h * 0.98, h * 0.022),
      '#2A1B10',
    ),
    path(
      rifle(x - h * 0.1, y, x + h * 0.04, y - h * 1.02, h * 0.024) +
        rifle(x + h * 0.14, y + h * 0.02, x - h * 0.03, y - h * 0.97, h * 0.024),
      '#4A2E18',
    ),
    path(taper(x - h * 0.08, y - h * 0.06, x + h * 0.02, y - h * 0.66, h * 0.008), ink.wheat),
    path(`M${round(x - h * 0.07)},${round(y - h * 0.7)}h${round(h * 0.15)}v${round(h * 0.03)}h${round(-h * 0.15)}Z`, '#8A6434'),
  ].join('')
