import { type Layer, places } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'

/** How near a sheet is: how far it moves with the pointer, in pixels. */
export const depthOf: Readonly<Record<Layer, number>> = { snow: 0, ground: 0, light: 0, fire: 0, far: 4, mid: 9, near: 16 }

const crowds: Readonly<Record<PictureView['cue']['crowd'], readonly Layer[]>> = {
  empty: [],
  thin: ['far'],
  half: ['far', 'mid'],
  full: ['far', 'mid', 'near'],
}

/** Sheets that are there whoever comes: in the forest, where nobody ever is, all three are trees. */
const lasting: Readonly<Partial<Record<PictureView['art'], readonly Layer[]>>> = {
  forest: ['far', 'mid', 'near'],
}

/** Hours at which people light a fire in the street. Whenever snow falls they do as well. */
const fireHours: readonly PictureView['cue']['light'][] = ['dusk', 'night', 'lamp']

/**
 * Which sheets a picture shows: the place itself, in snow where it falls and is drawn, a fire in the dark or the cold where one is
 * drawn, and as much of the crowd as is there.
 */
export const layersShown = ({ art, cue }: Pick<PictureView, 'art' | 'cue'>): readonly Layer[] => [
  cue.weather === 'snow' && drawn(art, 'snow') ? 'snow' : 'ground',
  'light',
  ...((cue.weather === 'snow' || fireHours.includes(cue.light)) && drawn(art, 'fire') ? (['fire'] as const) : []),
  ...new Set([...crowds[cue.crowd], ...(lasting[art] ?? [])]),
]

const drawn = (art: PictureView['art'], layer: Layer): boolean => (places[art].layers as readonly Layer[]).includes(layer)
