import type { Asset } from './asset.ts'
import { drawn } from './asset.ts'
import { imageUrl } from './files.ts'

export interface PlaceArt extends Asset {
  readonly layers: readonly Layer[]
}

/** A sheet of a place's drawing, far to near. */
export type Layer = 'ground' | 'light' | 'far' | 'mid' | 'near'

const all: readonly Layer[] = ['ground', 'light', 'far', 'mid', 'near']

const place = (id: string, alt: string, script: string, layers: readonly Layer[] = all): PlaceArt => ({
  ...drawn(`images/places/${id}/still.svg`, alt, `places/${script}`),
  layers,
})

export const places = {
  'congress-hall': place(
    'congress-hall',
    'A white hall with columns and chandeliers, a platform under a red cloth',
    'congressHall.ts',
  ),
  'committee-room': place(
    'committee-room',
    'A long table under a lamp, papers and tea glasses, coats on hooks, night in the window',
    'committeeRoom.ts',
  ),
  'peasants-hall': place(
    'peasants-hall',
    'A hall with tall windows and a gallery, sheepskins and greatcoats side by side',
    'peasantsHall.ts',
  ),
  theatre: place('theatre', 'A theatre with red tiers and boxes, a long table on its stage', 'theatre.ts'),
  street: place('street', 'A Petrograd street in snow, tram wires, a bread queue, a fire of planks', 'street.ts'),
  station: place('station', 'A railway terminus, a locomotive with its lamp lit, wagons of soldiers', 'station.ts'),
  village: place('village', 'A village of log houses with a church and a well, rye in front', 'village.ts', [
    'ground',
    'far',
    'mid',
    'near',
  ]),
  forest: place('forest', 'An autumn wood: bare birches and firs in the mist, a low sun, an empty road', 'forest.ts', [
    'ground',
    'far',
    'mid',
    'near',
  ]),
  mansion: place(
    'mansion',
    'The yard of a Moscow mansion: a porch with electric globes, a machine-gun behind sandbags, a motor-car, the Kremlin over the gate',
    'mansion.ts',
  ),
  telegraph: place(
    'telegraph',
    'A telegraph office by lamplight: a long counter, brass apparatus, paper tape in coils, a clock, wires that run up',
    'telegraph.ts',
  ),
  carriage: place(
    'carriage',
    'A saloon carriage in winter: snow in the windows, a long table with maps under lamps',
    'carriage.ts',
  ),
  map: place('map', 'A map of European Russia', 'map.ts', ['ground']),
} as const

/** The drawing of a place: its still, and the addresses of its layers. */
export const placeOf = (
  art: keyof typeof places,
): { readonly still: string; readonly alt: string; readonly layers: readonly (readonly [Layer, string])[] } => {
  const entry: PlaceArt = places[art]
  return {
    alt: entry.alt,
    still: imageUrl(`places/${art}/still.svg`) ?? '',
    layers: entry.layers.flatMap((layer) => {
      const url = imageUrl(`places/${art}/${layer}.svg`)
      return url === undefined ? [] : [[layer, url] as const]
    }),
  }
}
