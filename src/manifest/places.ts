import type { Asset } from './asset.ts'
import { drawn } from './asset.ts'
import { imageUrl } from './files.ts'

export interface PlaceArt extends Asset {
  /** Far to near. */
  readonly layers: readonly Layer[]
  readonly sky: Sky
  /** Those of the crowd's sheets that are there whoever comes: trees in a forest, what lies nearest on a map. */
  readonly lasting: readonly Layer[]
}

/** Where the sky is seen, and with it the weather: all over the picture out of doors, within only through these panes. */
export type Sky = 'open' | readonly Pane[]

/** A piece of window in the sheet's own units: left, top, width, height. */
export type Pane = readonly [x: number, y: number, width: number, height: number]

/**
 * A sheet of a place's drawing, far to near; `snow` lies in the ground's place when snow falls, `fire` burns in the dark or the
 * cold; `day` is what daylight adds to a room, and out of doors the ground while the sun is up; `lamp` a room's lamps when they are lit.
 */
export type Layer = 'snow' | 'ground' | 'day' | 'light' | 'lamp' | 'fire' | 'far' | 'mid' | 'near'

const all: readonly Layer[] = ['ground', 'light', 'far', 'mid', 'near']

/** A room that is lit by its windows or by its lamps. */
const byHour: readonly Layer[] = ['ground', 'day', 'lamp', 'far', 'mid', 'near']

const place = (
  id: string,
  alt: string,
  script: string,
  sky: Sky,
  layers: readonly Layer[] = all,
  lasting: readonly Layer[] = [],
): PlaceArt => ({
  ...drawn(`images/places/${id}/ground.svg`, alt, `places/${script}`),
  sky,
  layers,
  lasting,
})

/** The two halves of a window that is parted by a bar six units wide. */
const halves = (x: number, y: number, width: number, height: number): readonly Pane[] => [
  [x, y, width / 2 - 3, height],
  [x + width / 2 + 3, y, width / 2 - 3, height],
]

export const places = {
  'congress-hall': place(
    'congress-hall',
    'A white hall with columns and chandeliers, a platform under a red cloth',
    'congressHall.ts',
    [428, 528, 776, 876].flatMap((x) => halves(x, 164, 62, 76)),
  ),
  'committee-room': place(
    'committee-room',
    'A long table with a green cloth under a lamp, a samovar and tea glasses, books, a wall map, coats on hooks, night in the window',
    'committeeRoom.ts',
    [...halves(306, 50, 146, 86), ...halves(306, 142, 146, 62)],
  ),
  metropol: place(
    'metropol',
    'A restaurant as a parliament: a vault of coloured glass, palms, a dry fountain, lamps on tall stands, round tables with white cloths, a platform',
    'metropol.ts',
    [],
  ),
  'party-flat': place(
    'party-flat',
    "A merchant's dining room turned into an office: a tiled stove, a mahogany table under a hanging lamp, a red banner with the words Land and Freedom, bundles of newspapers, an icon corner, domes in the window",
    'partyFlat.ts',
    [...halves(884, 66, 164, 54), ...halves(884, 127, 164, 99)],
    byHour,
  ),
  corridor: place(
    'corridor',
    'A long vaulted corridor with weak bulbs, doors with enamel plates, stacked rifles, bundles of newspapers, tea on a table, soldiers asleep on the floor',
    'corridor.ts',
    [
      [665, 194, 17, 17],
      [684, 194, 17, 17],
      [665, 214, 17, 15],
      [684, 214, 17, 15],
    ],
    byHour,
  ),
  'safe-flat': place(
    'safe-flat',
    'A kitchen at night behind drawn curtains: two people at a candle with tall shadows, a samovar, a bed made up, a suitcase',
    'safeFlat.ts',
    [[681, 66, 9, 136]],
  ),
  'printing-room': place(
    'printing-room',
    'A printing room that is an office too: a flat press with a flywheel, cases of type, sheets drying on lines, bundles of newspapers, a red cloth with the party motto, a desk with a telephone',
    'printingRoom.ts',
    [336, 856].flatMap((x) =>
      [0, 1, 2, 3].flatMap((column) => [0, 1, 2, 3].map((row) => [x + column * 43.5 + 2, 76 + row * 42, 39, 38] as const)),
    ),
    byHour,
  ),
  'railway-office': place(
    'railway-office',
    'A railway office: a wall map of the lines, a station clock, a long table, railwaymen in caps with a green band, telegraph apparatus with its tape, signal lamps on a shelf',
    'railwayOffice.ts',
    [],
  ),
  tribunal: place(
    'tribunal',
    'A bare hall in winter light: a bench under red cloth, the dock between two guards, an iron stove, benches half empty',
    'tribunal.ts',
    [330, 950].flatMap((x) => [...halves(x, 74, 92, 46), ...halves(x, 126, 92, 96)]),
  ),
  mariinsky: place(
    'mariinsky',
    'A half-round palace chamber: white columns with gilt, mirrors, rows of crimson armchairs round a tribune, chandeliers; many chairs are empty',
    'mariinsky.ts',
    [],
  ),
  'peasants-hall': place(
    'peasants-hall',
    'A hall with tall windows and a gallery, sheepskins and greatcoats side by side',
    'peasantsHall.ts',
    [
      ...halves(404, 152, 92, 54),
      ...halves(870, 152, 92, 54),
      [30, 104, 50, 160],
      [90, 112, 48, 138],
      [198, 132, 38, 104],
      [244, 138, 38, 96],
    ],
  ),
  theatre: place('theatre', 'A theatre with red tiers and boxes, a long table on its stage', 'theatre.ts', []),
  street: place(
    'street',
    'A Petrograd street with the Admiralty at its end, a tram, a bread queue, in the dark or in snow a fire of planks',
    'street.ts',
    'open',
    ['snow', 'ground', 'light', 'fire', 'far', 'mid', 'near'],
  ),
  station: place('station', 'A railway terminus, a locomotive with its lamp lit, wagons of soldiers', 'station.ts', [
    [450, 150, 108, 108],
    [808, 150, 96, 108],
  ]),
  village: place(
    'village',
    'A village of log houses with a church and a well, rye in front or all of it in snow',
    'village.ts',
    'open',
    ['snow', 'day', ...all],
  ),
  forest: place(
    'forest',
    'An autumn wood: bare birches and firs in the mist, a low sun, an empty road',
    'forest.ts',
    'open',
    ['ground', 'far', 'mid', 'near'],
    ['far', 'mid', 'near'],
  ),
  mansion: place(
    'mansion',
    'The yard of a Moscow mansion: a porch with electric globes, a machine-gun behind sandbags, a motor-car, the Kremlin over the gate',
    'mansion.ts',
    'open',
  ),
  telegraph: place(
    'telegraph',
    'A telegraph office by lamplight: a long counter, brass apparatus with drums of paper tape, a clock, porcelain insulators in rows',
    'telegraph.ts',
    [],
  ),
  carriage: place(
    'carriage',
    'A saloon carriage in winter: snow in the windows, a long table with maps under lamps',
    'carriage.ts',
    [],
  ),
  tauride: place(
    'tauride',
    'An amphitheatre of benches under a glass roof, a tribune before white columns and an empty gilt frame, sailors with rifles in the galleries',
    'tauride.ts',
    [],
  ),
  lubyanka: place(
    'lubyanka',
    'An office with files up to the ceiling, a desk with a green-shaded lamp and a telephone, a sentry in a lit doorway, a plate with the letters VChK',
    'lubyanka.ts',
    [],
  ),
  volga: place(
    'volga',
    'A wooden town with white churches on the high bank of the Volga, a paddle steamer at the landing-stage, a long railway bridge, a field gun on the quay',
    'volga.ts',
    'open',
    ['ground', 'day', 'snow', 'light', 'far', 'mid', 'near'],
  ),
  cell: place(
    'cell',
    'A vaulted cell with nobody in it: a barred window high up with a gilt dome behind, a shaft of light on a table with paper and ink, a plank bed',
    'cell.ts',
    [548, 570, 589, 608, 627].map((x) => [x + 1, 112, 14, 98] as const),
    ['ground', 'light'],
  ),
  'drawing-room': place(
    'drawing-room',
    'A red drawing-room by day: gilt frames, tall windows with curtains, a marble table with a portfolio and papers, a chandelier, a door ajar',
    'drawingRoom.ts',
    [340, 522].flatMap((x) => [...halves(x - 23, 142, 46, 10), ...halves(x - 23, 158, 46, 60)]),
  ),
  map: place('map', 'A map of European Russia', 'map.ts', [], ['ground', 'near'], ['near']),
  moscow: place(
    'moscow',
    'A plan of old Moscow: the bend of the river, the red Kremlin, the green boulevards, the Garden ring, streets like spokes',
    'moscow.ts',
    [],
    ['ground'],
  ),
  'moscow-street': place(
    'moscow-street',
    'A street in Moscow: low plastered houses, empty shop windows, a boulevard with limes, a horse cab, church domes and far off the towers of the Kremlin',
    'moscowStreet.ts',
    'open',
    ['snow', ...all],
  ),
  'pokrovsky-gate': place(
    'pokrovsky-gate',
    'A boulevard in Moscow in the mist: limes, torn-up cobbles and sandbags, field guns dragged by hand, and down a lane the mansion with lit windows',
    'pokrovskyGate.ts',
    'open',
  ),
  'kiev-street': place(
    'kiev-street',
    'A steep street in Kiev: a baroque church on its hill, the Dnieper below, chestnuts, a cab, and a mansion with sentry-boxes that German soldiers guard',
    'kievStreet.ts',
    'open',
  ),
  kremlin: place(
    'kremlin',
    "The Kremlin's brick wall with swallow-tailed battlements and a gate tower that the tsars' eagle still crowns, riflemen and guns before it",
    'kremlin.ts',
    'open',
    ['ground', 'light', 'fire', 'far', 'mid', 'near'],
  ),
  'palace-in-snow': place(
    'palace-in-snow',
    'A long yellow palace with white columns in snow, its gates locked with a chain, a sheet of paper on them, a guard at a fire',
    'palaceInSnow.ts',
    'open',
    ['ground', 'fire', 'far', 'mid', 'near'],
  ),
  'river-ice': place(
    'river-ice',
    'Ice floes on a dark river, the Kremlin with its wall and gilt domes over the far bank, an iron bridge, a house wall with decrees',
    'riverIce.ts',
    'open',
  ),
} as const

/** The drawing of a place: what it shows, and the addresses of its layers, far to near. */
export const placeOf = (
  art: keyof typeof places,
): { readonly alt: string; readonly layers: readonly (readonly [Layer, string])[] } => {
  const entry: PlaceArt = places[art]
  return {
    alt: entry.alt,
    layers: entry.layers.flatMap((layer) => {
      const url = imageUrl(`places/${art}/${layer}.svg`)
      return url === undefined ? [] : [[layer, url] as const]
    }),
  }
}
