import { type PlaceSound, places } from '../manifest/index.ts'
import type { Screen } from '../view/index.ts'

type Art = Screen['picture']['art']

/** What lies under each drawing. */
const lines = {
  'congress-hall': 'hall',
  'peasants-hall': 'hall',
  theatre: 'hall',
  mariinsky: 'hall',
  tauride: 'hall',
  tribunal: 'hall',
  corridor: 'corridor',
  metropol: 'hotel',
  'committee-room': 'room',
  'party-flat': 'room',
  'safe-flat': 'room',
  'drawing-room': 'room',
  lubyanka: 'room',
  'printing-room': 'press',
  'railway-office': 'keys',
  telegraph: 'keys',
  carriage: 'train',
  station: 'station',
  street: 'street',
  'moscow-street': 'street',
  'kiev-street': 'street',
  'pokrovsky-gate': 'street',
  kremlin: 'street',
  mansion: 'street',
  'palace-in-snow': 'wind',
  'river-ice': 'wind',
  volga: 'river',
  village: 'village',
  forest: 'forest',
  cell: 'cell',
  // A map lies on a table.
  map: 'room',
  moscow: 'room',
} as const satisfies Readonly<Record<string, PlaceSound>>

/** A drawing without a line above makes this line an error that names it; until it has one it sounds by its kind, see `placeSound`. */
const table: [Exclude<Art, keyof typeof lines>] extends [never]
  ? Readonly<Record<Art, PlaceSound>>
  : { readonly 'this drawing needs a line in src/audio/ambience.ts': Exclude<Art, keyof typeof lines> } = lines

/** The loop of a drawing; one without a line of its own sounds like a street where the sky is seen, like a room where it is not. */
const placeSound = (art: Art): PlaceSound => table[art] ?? (isOpen(art) ? 'street' : 'room')

const isOpen = (art: Art): boolean => places[art]?.sky === 'open'
const hasWindow = (art: Art): boolean => (places[art]?.sky.length ?? 0) > 0

/** Loops that people make: as loud as there are people. */
const byCrowd: readonly PlaceSound[] = ['hall', 'hotel', 'corridor']
const crowdLevel = { empty: 0.12, thin: 0.35, half: 0.7, full: 1 } as const

/** How loud the loops of a screen are, 0 to 1; those that are not named are silent. */
export type Ambience = Readonly<Partial<Record<PlaceSound, number>>>

/**
 * The loop of the place, and that of the weather over it: loud out of doors, faint behind panes, none in a hall without windows. At night
 * a place is quieter. Under the record and at the end there is silence.
 */
export const ambienceFor = ({ stage, picture: { art, cue } }: Pick<Screen, 'stage' | 'picture'>): Ambience => {
  if (stage === 'record' || stage === 'ended') return {}
  const place = placeSound(art)
  const people = byCrowd.includes(place) ? crowdLevel[cue.crowd] : 1
  const hour = cue.light === 'night' ? 0.75 : 1
  const own = { [place]: people * hour }
  const weather = weatherSound(cue.weather)
  if (weather === undefined || weather === place || art === 'map') return own
  const through = isOpen(art) ? 0.7 : hasWindow(art) ? 0.2 : 0
  return through === 0 ? own : { ...own, [weather]: through }
}

const weatherSound = (weather: Screen['picture']['cue']['weather']): PlaceSound | undefined =>
  weather === 'rain' ? 'rain' : weather === 'snow' ? 'wind' : undefined
