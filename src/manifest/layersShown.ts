import type { ArtId, SceneCue } from '../scenario/index.ts'
import { type Layer, type PlaceArt, placeOf, places } from './places.ts'

const crowds: Readonly<Record<SceneCue['crowd'], readonly Layer[]>> = {
  empty: [],
  thin: ['far'],
  half: ['far', 'mid'],
  full: ['far', 'mid', 'near'],
}

/** Hours at which people light a fire in the street. Whenever snow falls they do as well. */
const fireHours: readonly SceneCue['light'][] = ['dusk', 'night', 'lamp']

/** Hours at which a room needs no lamp. */
const dayHours: readonly SceneCue['light'][] = ['day', 'dawn']

/** Hours at which a low sun still stands over a place out of doors. */
const sunHours: readonly SceneCue['light'][] = ['day', 'dawn', 'dusk']

/** The sheet that everything else lies on. Out of doors the daylight is a whole sheet in the ground's place, and so is the snow. */
const baseOf = (isOpen: boolean, layers: readonly Layer[], { light, weather }: SceneCue): Layer =>
  weather === 'snow' && layers.includes('snow')
    ? 'snow'
    : isOpen && sunHours.includes(light) && layers.includes('day')
      ? 'day'
      : 'ground'

interface Shown {
  readonly art: ArtId
  readonly cue: SceneCue
}

/**
 * Which sheets a picture shows, far to near: the place itself, in snow where it falls and is drawn, by day or at night, a room by day or by its lamps, a fire
 * in the dark or the cold where one is drawn, as much of the crowd as is there, and what stands there whoever comes. The still and the moving picture
 * both follow it.
 */
export const layersShown = ({ art, cue }: Shown): readonly Layer[] => {
  const { layers, lasting, sky }: PlaceArt = places[art]
  const isOpen = sky === 'open'
  const burns = cue.weather === 'snow' || fireHours.includes(cue.light)
  const shown: readonly Layer[] = [
    baseOf(isOpen, layers, cue),
    'light',
    ...(isOpen ? [] : ([dayHours.includes(cue.light) ? 'day' : 'lamp'] as const)),
    ...(burns ? (['fire'] as const) : []),
    ...crowds[cue.crowd],
    ...lasting,
  ]
  return layers.filter((layer) => shown.includes(layer))
}

/** The sheets that a picture shows, far to near, each with its address. */
export const sheetsShown = (picture: Shown): readonly (readonly [Layer, string])[] => {
  const shown = layersShown(picture)
  return placeOf(picture.art).layers.filter(([layer]) => shown.includes(layer))
}

/** Sheets that no hour darkens. */
export const shining: readonly Layer[] = ['light', 'lamp', 'fire']
