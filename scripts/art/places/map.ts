import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoConicConformal, geoGraticule, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { projection as shape } from '../../../src/manifest/projection.ts'
import { halftone, ink, path } from '../vector.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

const cities: readonly (readonly [longitude: number, latitude: number])[] = [
  [30.34, 59.94],
  [37.62, 55.75],
  [24.95, 60.17],
  [24.1, 56.95],
  [27.56, 53.9],
  [30.52, 50.45],
  [36.23, 49.99],
  [49.12, 55.79],
  [41.43, 52.72],
  [46.03, 51.53],
  [44, 56.33],
  [30.73, 46.48],
]

/** European Russia: coasts of Natural Earth at 1:50 million, no modern borders. */
export const map = (): PlaceDrawing => {
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
  const dots = cities
    .flatMap((city) => {
      const at = projection([...city])
      return at ? [`<circle cx="${Math.round(at[0])}" cy="${Math.round(at[1])}" r="4.5" fill="${ink.soot}"/>`] : []
    })
    .join('')
  const ruled = Array.from({ length: 60 }, (_, i) => `M0,${i * 8 + 4}h${width}v1h-${width}Z`).join('')
  return {
    ground: [
      `<rect width="${width}" height="${height}" fill="${ink.steelDeep}"/>`,
      path(ruled, ink.steel, 'opacity=".6"'),
      path(land, ink.soot, 'transform="translate(4 5)"'),
      `<path d="${land}" fill="${ink.paper}" stroke="${ink.soot}" stroke-width="2.5" stroke-linejoin="round"/>`,
      `<path d="${net}" fill="none" stroke="${ink.bronze}" stroke-width=".7" opacity=".5"/>`,
      halftone([700, 200, 520, 240], 13, (x, y) => Math.max(0, 0.5 - Math.hypot(x - 980, (y - 360) * 1.4) / 560), ink.wheat),
      dots,
    ].join(''),
    light: '',
    far: '',
    mid: '',
    near: '',
  }
}
