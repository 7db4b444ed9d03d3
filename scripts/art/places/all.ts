import { moscowSheet } from '../../../src/manifest/moscowPlan.ts'
import { projection } from '../../../src/manifest/projection.ts'
import type { Drawing } from '../drawing.ts'
import { carriage } from './carriage.ts'
import { cell } from './cell.ts'
import { committeeRoom } from './committeeRoom.ts'
import { congressHall } from './congressHall.ts'
import { corridor } from './corridor.ts'
import { drawingRoom } from './drawingRoom.ts'
import { forest } from './forest.ts'
import { kievStreet } from './kievStreet.ts'
import { kremlin } from './kremlin.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { lubyanka } from './lubyanka.ts'
import { mansion } from './mansion.ts'
import { map } from './map.ts'
import { mariinsky } from './mariinsky.ts'
import { metropol } from './metropol.ts'
import { moscow } from './moscow.ts'
import { moscowStreet } from './moscowStreet.ts'
import { palaceInSnow } from './palaceInSnow.ts'
import { partyFlat } from './partyFlat.ts'
import { peasantsHall } from './peasantsHall.ts'
import { pokrovskyGate } from './pokrovskyGate.ts'
import { printingRoom } from './printingRoom.ts'
import { railwayOffice } from './railwayOffice.ts'
import { riverIce } from './riverIce.ts'
import { safeFlat } from './safeFlat.ts'
import { station } from './station.ts'
import { street } from './street.ts'
import { tauride } from './tauride.ts'
import { telegraph } from './telegraph.ts'
import { theatre } from './theatre.ts'
import { tribunal } from './tribunal.ts'
import { village } from './village.ts'
import { volga } from './volga.ts'

const places: Readonly<Record<string, () => PlaceDrawing>> = {
  'congress-hall': congressHall,
  'committee-room': committeeRoom,
  metropol,
  'party-flat': partyFlat,
  corridor,
  'safe-flat': safeFlat,
  'printing-room': printingRoom,
  'railway-office': railwayOffice,
  tribunal,
  mariinsky,
  'peasants-hall': peasantsHall,
  theatre,
  street,
  station,
  village,
  forest,
  mansion,
  telegraph,
  carriage,
  tauride,
  lubyanka,
  volga,
  cell,
  'drawing-room': drawingRoom,
  map,
  moscow,
  'moscow-street': moscowStreet,
  'pokrovsky-gate': pokrovskyGate,
  'kiev-street': kievStreet,
  kremlin,
  'palace-in-snow': palaceInSnow,
  'river-ice': riverIce,
}

/** Heights of the sheets that are higher than a place's, because a picture is cut from them. */
const heights: Readonly<Record<string, number>> = { map: projection.height, moscow: moscowSheet.height }

const order = ['ground', 'light', 'far', 'mid', 'near', 'snow', 'fire', 'day', 'lamp'] as const

const sheet = (content: string, high = height): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${high}" width="${width}" height="${high}" preserveAspectRatio="xMidYMid slice">${content}</svg>`

/** Every place, a sheet for each of its layers. */
export const drawPlaces = (): readonly Drawing[] =>
  Object.entries(places).flatMap(([id, draw]) => {
    const drawing = draw()
    const high = heights[id] ?? height
    return order.flatMap((name) => {
      const content = drawing[name]
      return content ? [{ path: `places/${id}/${name}.svg`, svg: sheet(content, high) }] : []
    })
  })
