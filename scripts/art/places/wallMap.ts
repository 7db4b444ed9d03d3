import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { geoConicConformal, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { ink, path, round } from '../vector.ts'
import { lettering } from './hall.ts'
import { rivers } from './map.ts'

/** Corners of what the map shows, and the two capitals; degrees east and north. */
const shown = [
  [21, 66],
  [62, 66],
  [56, 45],
  [26, 45],
] as const
const capitals = [
  [30.3, 59.9],
  [37.6, 55.75],
] as const

/** A wall map of European Russia on rollers: seas, rivers, the capitals in red; its left upper corner at (x, y). */
export const wallMap = (x: number, y: number, w: number, h: number): string => {
  const file = createRequire(import.meta.url).resolve('world-atlas/land-110m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ land: GeometryCollection }>
  const [left, top, right, foot] = [x + 8, y + 30, x + w - 8, y + h - 8]
  const projection = geoConicConformal()
    .parallels([48, 62])
    .rotate([-42, 0])
    .fitExtent(
      [
        [left, top],
        [right, foot],
      ],
      { type: 'MultiPoint', coordinates: shown.map((corner) => [...corner]) },
    )
    .clipExtent([
      [left, top],
      [right, foot],
    ])
  const land = geoPath(projection).digits(0)(feature(world, world.objects.land)) ?? ''
  const inside = ([px, py]: readonly number[]) => Number(px) > left && Number(px) < right && Number(py) > top && Number(py) < foot
  const streams = rivers
    .map((river) =>
      river
        .map((place) => projection([...place]) ?? [0, 0])
        .filter(inside)
        .map((point) => point.map(Math.round).join(','))
        .join('L'),
    )
    .filter((points) => points.includes('L'))
    .map((points) => `M${points}`)
    .join('')
  const dots = capitals.map((place) => projection([...place]) ?? [0, 0])
  return [
    path(`M${x},${y}h${w}v${h}h-${w}Z`, ink.news),
    path(`M${left},${top}H${right}V${foot}H${left}Z`, '#7FA3A6'),
    path(land, '#EBD9A4'),
    `<path d="${land}" fill="none" stroke="#8A6B42" stroke-width="1.4"/>`,
    `<path d="${streams}" fill="none" stroke="${ink.steel}" stroke-width="1.8"/>`,
    dots.map(([cx = 0, cy = 0]) => `<circle cx="${round(cx)}" cy="${round(cy)}" r="4.4" fill="${ink.red}"/>`).join(''),
    lettering('ЕВРОПЕЙСКАЯ РОССІЯ', x + w / 2, y + 16, w - 34, 13, ink.soot),
    path(`M${x - 8},${y - 5}h${w + 16}v7h-${w + 16}ZM${x - 8},${y + h - 2}h${w + 16}v7h-${w + 16}Z`, '#4A2A10'),
  ].join('')
}
