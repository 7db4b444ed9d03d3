/**
 * For those who draw: one place with any cue, in the dev server only. `gallery.html?art=street&light=night&weather=snow&crowd=full&event=march`,
 * with `still` for the drawing under the canvas, `motion=reduced` for a picture at rest, `height=223` for a band as low as the game's,
 * `pin=23.65,52.08,Brest-Litovsk` for another place on the map, and `next=village` for another place after two seconds.
 */
import { places, sheetsShown } from './manifest/index.ts'
import { mountScenes } from './scenes/game.ts'
import type { GameState, Session, Settings, SettingsStore } from './session/index.ts'
import type { PictureView, Screen } from './view/index.ts'

type Cue = PictureView['cue']
const query = new URLSearchParams(globalThis.location.search)

const pick = <Word extends string>(name: string, words: readonly Word[]): Word =>
  words.find((word) => word === query.get(name)) ?? (words[0] as Word)

const arts = Object.keys(places) as PictureView['art'][]
const cue: Cue = {
  light: pick<Cue['light']>('light', ['lamp', 'day', 'dusk', 'night', 'dawn']),
  weather: pick<Cue['weather']>('weather', ['none', 'snow', 'rain', 'fog', 'smoke']),
  crowd: pick<Cue['crowd']>('crowd', ['half', 'empty', 'thin', 'full']),
  event: pick<Cue['event']>('event', ['none', 'speech', 'walk-out', 'hands', 'march', 'quarrel']),
}

const [longitude, latitude, name = ''] = (query.get('pin') ?? '30.31,59.94,Petrograd').split(',')

const screenOf = (art: PictureView['art']): Screen =>
  ({
    kind: 'interlude',
    node: art,
    stage: 'reading',
    picture: {
      art,
      place: art,
      cue,
      spirit: 0.6,
      alt: '',
      people: [],
      pin: { latitude: Number(latitude), longitude: Number(longitude), name },
    },
  }) as unknown as Screen

const art = pick('art', arts)
const host = document.querySelector<HTMLElement>('#stage')
const [still, canvas] = [...(host?.children ?? [])]
const height = Number(query.get('height'))
if (host && height > 0) host.style.height = `${height}px`
for (const [, url] of sheetsShown({ art, cue })) still?.append(Object.assign(new Image(), { src: url }))

const session = {
  subscribe: (listener: (state: GameState) => void) => {
    const show = (each: PictureView['art']) => listener({ screen: screenOf(each) } as GameState)
    show(art)
    if (query.has('next')) setTimeout(() => show(pick('next', arts)), 2000)
    return () => undefined
  },
} as unknown as Session

const settings: SettingsStore = {
  current: { motion: query.get('motion') === 'reduced' ? 'reduced' : 'full' } as Settings,
  subscribe: () => () => undefined,
  change: () => undefined,
}

if (canvas instanceof HTMLElement && !query.has('still'))
  mountScenes(canvas, session, settings, () => console.warn('No picture: the drawing beneath stays.'))
