/** What the gallery is asked for in its address: one place with one cue, a hall, or, with nothing asked, everything. */
import { places } from '../manifest/index.ts'
import type { PictureView, Screen, VoteView } from '../view/index.ts'

export type Art = PictureView['art']
export type Cue = PictureView['cue']

/** Every word that a cue may hold, the plainest first. */
export const words = {
  light: ['lamp', 'day', 'dusk', 'night', 'dawn'],
  weather: ['none', 'snow', 'rain', 'fog', 'smoke'],
  crowd: ['half', 'empty', 'thin', 'full'],
  event: ['none', 'speech', 'walk-out', 'hands', 'march', 'quarrel'],
} as const satisfies { readonly [Part in keyof Cue]: readonly Cue[Part][] }

export const arts = Object.keys(places) as Art[]

const pick = <Word extends string>(query: URLSearchParams, name: string, known: readonly Word[]): Word =>
  known.find((word) => word === query.get(name)) ?? (known[0] as Word)

export const cueOf = (query: URLSearchParams): Cue => ({
  light: pick<Cue['light']>(query, 'light', words.light),
  weather: pick<Cue['weather']>(query, 'weather', words.weather),
  crowd: pick<Cue['crowd']>(query, 'crowd', words.crowd),
  event: pick<Cue['event']>(query, 'event', words.event),
})

/** A screen that shows a place, as far as the scenes look at it. */
export const placeScreen = (query: URLSearchParams, art: Art = pick(query, 'art', arts)): Screen => {
  const [longitude, latitude, name = ''] = (query.get('pin') ?? '30.31,59.94,Petrograd').split(',')
  const pin = { latitude: Number(latitude), longitude: Number(longitude), name }
  const picture = { art, place: art, cue: cueOf(query), spirit: 0.6, alt: '', people: [], pin }
  return { kind: 'interlude', node: art, stage: 'reading', picture } as unknown as Screen
}

/** A screen that shows a vote in a hall with that many seats, before the count or after it. */
export const hallScreen = (seats: number, counted: boolean): Screen =>
  ({
    ...placeScreen(new URLSearchParams(), 'theatre'),
    kind: 'vote',
    node: `hall-${seats}`,
    vote: hallOf(seats, counted),
  }) as Screen

/** Four groups as a congress may have them: most vote as one, one of them splits, some abstain. */
const hallOf = (seats: number, counted: boolean): VoteView => {
  const [mine, others, few] = [0.3, 0.08, 0.03].map((share) => Math.round(seats * share)) as [number, number, number]
  const most = seats - mine - others - few
  const hands = (of: Partial<Record<'for' | 'against' | 'abstain', number>>, all: number) =>
    counted ? { for: 0, against: 0, abstain: 0, undecided: 0, ...of } : { for: 0, against: 0, abstain: 0, undecided: all }
  const half = Math.floor(mine / 2)
  const groups: VoteView['groups'] = [
    { faction: 'own', label: 'Left SRs', ink: 'wheat', shade: 0, ...hands({ for: half, against: mine - half }, mine) },
    { faction: 'few', label: 'Maximalists', ink: 'wheat', shade: 1, ...hands({ abstain: few }, few) },
    { faction: 'others', label: 'Mensheviks and others', ink: 'paper', shade: 0, ...hands({ against: others }, others) },
    { faction: 'most', label: 'Bolsheviks', ink: 'red', shade: 0, ...hands({ for: most }, most) },
  ]
  return { groups, seats, counted } as unknown as VoteView
}
