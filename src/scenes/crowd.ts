import { type Layer, places } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'

/** How near a sheet is: how far it moves with the pointer, in pixels. */
export const depthOf: Readonly<Record<Layer, number>> = { snow: 0, ground: 0, light: 0, far: 4, mid: 9, near: 16 }

const crowds: Readonly<Record<PictureView['cue']['crowd'], readonly Layer[]>> = {
  empty: [],
  thin: ['far'],
  half: ['far', 'mid'],
  full: ['far', 'mid', 'near'],
}

/** Which sheets a picture shows: the place itself, in snow where it falls and is drawn, and as much of the crowd as is there. In the village the nearest sheet is rye. */
export const layersShown = (picture: Pick<PictureView, 'art' | 'cue'>): readonly Layer[] => [
  picture.cue.weather === 'snow' && (places[picture.art].layers as readonly Layer[]).includes('snow') ? 'snow' : 'ground',
  'light',
  ...crowds[picture.cue.crowd],
  ...(picture.art === 'village' && picture.cue.crowd !== 'full' ? (['near'] as const) : []),
]
