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
  tauride: place(
    'tauride',
    'An amphitheatre of benches under a glass roof, a tribune before white columns and an empty gilt frame, sailors with rifles in the galleries',
    'tauride.ts',
  ),
  lubyanka: place(
    'lubyanka',
    'An office with files up to the ceiling, a desk with a green-shaded lamp and a telephone, a sentry in a lit doorway, a plate with the letters VChK',
    'lubyanka.ts',
  ),
  volga: place(
    'volga',
    'A wooden town with white churches on the high bank of the Volga, a paddle steamer at the landing-stage, a long railway bridge, a field gun on the quay',
    'volga.ts',
  ),
  cell: place(
    'cell',
    'A vaulted cell with nobody in it: a barred window high up with a gilt dome behind, a shaft of light on a table with paper and ink, a plank bed',
    'cell.ts',
    ['ground', 'light'],
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
