import { ink, path, range, round } from '../vector.ts'

/** Inks of brick: in the light, in the shade, and of the joints. */
export interface Brick {
  readonly light: string
  readonly dark: string
  readonly trim: string
  readonly roof: readonly [string, string]
}

export const brick: Brick = { light: '#B4604A', dark: '#84402F', trim: ink.paper, roof: ['#4E6B57', '#34503F'] }

/** Battlements like swallows' tails on a straight wall top from one point to another; `size` is their height at either end. */
export const merlons = (
  from: readonly [x: number, y: number, size: number],
  to: readonly [x: number, y: number, size: number],
  count: number,
): string =>
  range(count)
    .map((i) => {
      // Each lies between two places whose distance shrinks as the battlements do.
      const place = (n: number) => {
        const t = n / count
        const u = (t * from[2]) / (t * from[2] + (1 - t) * to[2])
        const v = from[2] > to[2] ? 1 - ((1 - t) * to[2]) / ((1 - t) * to[2] + t * from[2]) : u
        const share = from[2] === to[2] ? t : v
        return [0, 1, 2].map((k) => (from[k] ?? 0) + ((to[k] ?? 0) - (from[k] ?? 0)) * share) as [number, number, number]
      }
      const [x0, y0, h] = place(i + 0.08)
      const [x1, y1] = place(i + 0.8)
      const m = (x0 + x1) / 2
      return `M${round(x0)},${round(y0 + 1)}V${round(y0 - h)}L${round(m)},${round((y0 + y1) / 2 - h * 0.62)}L${round(x1)},${round(y1 - h)}V${round(y1 + 1)}Z`
    })
    .join('')

/** The tsars' eagle with its two heads under a crown, still on the spire in 1918; 41 units tall, its foot at 0,0. */
const wing =
  'M0,-2L5,0L3,-9L5,-15L8,-9L10,-15L13.5,-10L14,-17L18,-13L17,-20L22,-18L18,-26L23,-34L13,-29L6,-22L3.4,-24L4,-28L6,-29L11,-28.6L7,-33.4L3,-34.6L1,-31L0,-27Z'
const crown = 'M-3,-36H3L4,-41L1.4,-38.6L0,-42L-1.4,-38.6L-4,-41Z'
const eagle = (x: number, y: number): string =>
  [1, -1].map((side) => path(wing, ink.soot, `transform="translate(${x} ${y}) scale(${side} 1)"`)).join('') +
  path(crown, ink.soot, `transform="translate(${x} ${y})"`)

/** A gate tower in tiers under a tent roof with a clock and an eagle: 275 units tall and 96 broad, its foot at 0,0. */
export const gateTower = (x: number, y: number, s: number, { light, dark, trim, roof }: Brick): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-48,0V-112H48V0Z', light),
    path('M16,0V-112H48V0Z', dark),
    path('M-26,0V-40Q-26,-64 0,-66Q26,-64 26,-40V0Z', trim),
    path('M-20,0V-40Q-20,-58 0,-60Q20,-58 20,-40V0Z', ink.night),
    path('M-30,-78H-12V-98H-30ZM-9,-74H9V-98H-9ZM12,-78H30V-98H12Z', trim),
    path('M-27,-80H-15V-94H-27ZM-6,-77H6V-95H-6ZM15,-80H27V-94H15Z', dark),
    path('M-52,-112H52V-104H-52Z', trim),
    path(merlons([-52, -112, 10], [52, -112, 10], 8), light),
    ...[-48, 40].map((at) => path(`M${at},-112V-134h8V-112ZM${at - 1},-134L${at + 4},-148L${at + 9},-134Z`, trim)),
    path('M-32,-112V-152H32V-112Z', light),
    path('M11,-112V-152H32V-112Z', dark),
    path('M-36,-154H36V-148H-36ZM-34,-124H34V-120H-34Z', trim),
    ...[-30, 24].map((at) => path(`M${at},-154V-168h6V-154ZM${at - 1},-168L${at + 3},-178L${at + 7},-168Z`, trim)),
    `<circle cy="-136" r="13" fill="${ink.soot}"/><circle cy="-136" r="10" fill="${ink.news}"/>`,
    path('M-.8,-136V-144H.8V-136ZM0,-136.8L6,-133L5.4,-131.8L-.6,-135Z', ink.soot),
    path('M-22,-154V-176H22V-154Z', light),
    path('M8,-154V-176H22V-154Z', dark),
    path('M-15,-156v-13q4,-5 8,0v13ZM-4,-156v-13q4,-5 8,0v13ZM7,-156v-13q4,-5 8,0v13Z', ink.night),
    path('M-25,-178H25V-174H-25Z', trim),
    path('M-23,-178L-4,-228H4L23,-178Z', roof[0]),
    path('M7,-178L1,-228H4L23,-178Z', roof[1]),
    path('M-12,-190h4v9h-4ZM8,-190h4v9h-4ZM-2,-206h4v8h-4Z', trim),
    path('M-1,-226h2v-10h-2Z', ink.soot),
    eagle(0, -233),
    path('M-50,-4H50V0H-50Z', dark),
  ].join('')}</g>`

/** On a tower that stands near: a band over its foot, courses of brick, loopholes in white frames, ribs of its roof. */
const courses = (dark: string, trim: string): string =>
  [
    path('M-28.6,-17H28.6V-14.6H-28.6Z', trim, 'opacity=".8"'),
    path(
      range(14)
        .map((i) => `M${-26 + ((i * 11) % 30)},${-8 - i * 4.2}h${5 + ((i * 5) % 6)}v.8h-6Z`)
        .join(''),
      dark,
    ),
    path('M-5,-28V-44H5V-28ZM-22,-48h7v-11h-7ZM13,-48h7v-11h-7Z', trim, 'opacity=".75"'),
    path('M-20,-50h3v-7h-3ZM15,-50h3v-7h-3Z', '#18242C'),
  ].join('')

/** A tower of the wall without a gate: 150 units tall and 56 broad, its foot at 0,0. */
export const wallTower = (x: number, y: number, s: number, { light, dark, trim, roof }: Brick): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-32,0L-28,-16V-70H28V-16L32,0ZM-18,-70V-96H18V-70Z', light),
    path('M10,0L9,-16V-70H28V-16L32,0ZM6,-70V-96H18V-70Z', dark),
    s > 1.2 ? courses(dark, trim) : '',
    path('M-31,-72H31V-66H-31ZM-20,-98H20V-94H-20Z', trim),
    path(merlons([-31, -72, 8], [31, -72, 8], 6), light),
    path('M-17,-98L-1.6,-140H1.6L17,-98Z', roof[0]),
    path('M5,-98L.6,-140H1.6L17,-98Z', roof[1]),
    path('M-12,-74v-14q4,-5 8,0v14ZM4,-74v-14q4,-5 8,0v14ZM-3,-30v-12h6v12Z', ink.night),
    path('M-.7,-138h1.4v-12h-1.4ZM.7,-150l9,2.6l-9,2.6Z', ink.soot),
  ].join('')}</g>`
