import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoConicConformal, geoGraticule, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { projection as shape } from '../../../src/manifest/projection.ts'
import { dice, halftone, ink, mix, path, round, taper } from '../vector.ts'
import type { PlaceDrawing } from './layers.ts'

type Line = readonly (readonly [longitude: number, latitude: number])[]

/** Courses from map readings, a bend every hundred kilometres: Volga, Dnieper, Don, Western Dvina, Kama, Oka, Vistula, Dniester, Ural. */
export const rivers: readonly Line[] = [
  [
    [32.5, 57.1],
    [34.3, 56.3],
    [35.9, 56.86],
    [37.3, 56.75],
    [38.3, 57.6],
    [38.85, 58.05],
    [39.87, 57.63],
    [40.9, 57.77],
    [42.2, 57.4],
    [43.1, 56.7],
    [44, 56.33],
    [46, 56.15],
    [47.5, 56.1],
    [49, 55.75],
    [49.2, 55.2],
    [48.4, 54.32],
    [49.4, 53.5],
    [50.1, 53.2],
    [48.7, 53.15],
    [48.2, 52.5],
    [46.5, 51.7],
    [46, 51.2],
    [45.8, 50.3],
    [45.2, 49.5],
    [44.6, 48.7],
    [45.6, 48.3],
    [46.9, 47.3],
    [48, 46.35],
    [48.3, 45.8],
  ],
  [
    [33, 55.2],
    [31.5, 54.7],
    [30.35, 54.4],
    [30.34, 53.9],
    [30.2, 52.9],
    [30.6, 51.6],
    [30.55, 50.45],
    [31.8, 49.6],
    [33.4, 49],
    [35, 48.46],
    [35.1, 47.8],
    [33.4, 47.3],
    [32.6, 46.6],
  ],
  [
    [38.6, 54],
    [39.1, 52.6],
    [39.2, 51.6],
    [40.2, 50.3],
    [42.2, 49.7],
    [43.6, 48.7],
    [42.2, 47.8],
    [40.8, 47.5],
    [39.6, 47.15],
  ],
  [
    [31.2, 55.9],
    [30.2, 55.2],
    [28.8, 55.48],
    [26.5, 55.88],
    [25.1, 56.6],
    [24.1, 56.95],
  ],
  [
    [58, 59.5],
    [56.4, 58.6],
    [56.25, 58],
    [55.3, 57.2],
    [54, 56.2],
    [52.2, 55.7],
    [50.3, 55.4],
    [49.1, 55.4],
  ],
  [
    [36.2, 53],
    [36.3, 54.5],
    [38.5, 55.1],
    [40, 54.9],
    [41.7, 55.5],
    [44, 56.33],
  ],
  [
    [19, 49.9],
    [20, 50.06],
    [21.6, 50.6],
    [21.9, 51.4],
    [21.1, 52.2],
    [19.6, 52.5],
    [18.7, 53],
    [18.8, 54.2],
  ],
  [
    [24, 49.3],
    [26.4, 48.6],
    [28.3, 48.1],
    [29.6, 46.9],
    [30.4, 46.3],
  ],
  [
    [59.5, 53.5],
    [58.6, 51.2],
    [55.1, 51.75],
    [51.4, 51.2],
    [51.6, 49],
    [51.8, 47.1],
  ],
]

/** The ridge of the Urals, south to north. */
const ridge: Line = [
  [58.2, 51.8],
  [58.6, 53.2],
  [58.9, 54.4],
  [59.4, 55.6],
  [59.2, 57],
  [59.2, 58.4],
  [59.4, 60],
  [59.6, 61.6],
  [60, 63.2],
]

/**
 * European Russia: coasts of Natural Earth at 1:50 million, great rivers and the Urals; no borders, no names. The ground is land
 * everywhere, and the near sheet is the water that lies over it: what is put between them stays on land.
 */
export const map = (): PlaceDrawing => {
  const { width, height } = shape
  const file = createRequire(import.meta.url).resolve('world-atlas/land-50m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>
  const projection = geoConicConformal()
    .parallels([...shape.parallels])
    .rotate([-shape.meridian, 0])
    .center([0, shape.latitude])
    .scale(shape.scale)
    .translate([width / 2, height / 2])
    .clipExtent([
      [-4, -4],
      [width + 4, height + 4],
    ])
  const draw = geoPath(projection).digits(1)
  const land = draw(feature(world, world.objects.land)) ?? ''
  const net = draw(geoGraticule().step([5, 5])()) ?? ''
  const streams = rivers
    .map((river, i) => {
      const d = smooth(river.flatMap((place) => [projection([...place]) ?? []]))
      return `<path d="${d}" fill="none" stroke="${ink.steel}" stroke-width="${i === 0 ? 3.4 : 2.2}" stroke-linecap="round"/>`
    })
    .join('')
  const ruled = Array.from({ length: 60 }, (_, i) => `M0,${i * 8 + 4}h${width}v1h-${width}Z`).join('')
  const box = `M0,0h${width}v${height}h-${width}Z`
  return {
    ground: [
      `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
      `<path d="${net}" fill="none" stroke="${ink.bronze}" stroke-width=".7" opacity=".5"/>`,
      // The black earth, where the grain comes from.
      halftone([480, 420, 560, 250], 13, (x, y) => Math.max(0, 0.42 - Math.hypot((x - 760) * 0.62, y - 540) / 520), ink.wheat),
    ].join(''),
    light: '',
    far: '',
    mid: '',
    near: [
      `<defs><path id="l" d="${land}"/><path id="w" d="${box}${land}" clip-rule="evenodd"/><clipPath id="c"><use href="#w"/></clipPath></defs>`,
      `<use href="#w" fill="${ink.steelDeep}" fill-rule="evenodd"/>`,
      `<g clip-path="url(#c)">${path(ruled, ink.steel, 'opacity=".6"')}<use href="#l" fill="${ink.soot}" transform="translate(4 5)"/></g>`,
      `<use href="#l" fill="none" stroke="${ink.soot}" stroke-width="2.5" stroke-linejoin="round"/>`,
      streams,
      path(hills(ridge.flatMap((place) => [projection([...place]) ?? []])), ink.bronze, 'opacity=".75"'),
    ].join(''),
  }
}

/** A curve through the middles of a line's pieces. */
const smooth = (points: readonly (readonly number[])[]): string => {
  const at = ([x = 0, y = 0]: readonly number[]) => `${round(x)},${round(y)}`
  const pieces = points.slice(1, -1).map((point, i) => {
    const next = points[i + 2] ?? point
    const end = i === points.length - 3 ? next : [mix(point[0] ?? 0, next[0] ?? 0, 0.5), mix(point[1] ?? 0, next[1] ?? 0, 0.5)]
    return `Q${at(point)} ${at(end)}`
  })
  return `M${at(points[0] ?? [])}${pieces.join('')}`
}

/** Cut strokes down both sides of a ridge. */
const hills = (line: readonly (readonly number[])[]): string => {
  const roll = dice(7)
  return line
    .slice(1)
    .flatMap(([x1 = 0, y1 = 0], i) => {
      const [x0 = 0, y0 = 0] = line[i] ?? []
      return [0, 0.25, 0.5, 0.75].map((t) => {
        const [x, y] = [mix(x0, x1, t) + 10 * (roll() - 0.5), mix(y0, y1, t)]
        const long = 12 + 8 * roll()
        return taper(x, y - 6, x - long, y + 8, 2.2) + taper(x, y - 6, x + long * 0.7, y + 8, 3)
      })
    })
    .join('')
}
