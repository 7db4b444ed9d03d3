/** The face of the manifest: what lies in assets/, by key. */
export { type Focus, focusOf, focusShares } from './focus.ts'
export { type HallInk, hallInk } from './hallInks.ts'
export { layersShown, sheetsShown, shining } from './layersShown.ts'
export { lands, type MapName, nearestTown, seas, towns } from './mapNames.ts'
export { moscowPlaces, moscowRings, moscowWaters } from './moscowNames.ts'
export { moscowSheet, onMoscowSheet } from './moscowPlan.ts'
export { ornaments, ornamentUrl } from './ornaments.ts'
export { type Figure, figures, figureUrl, picture, pictures } from './pictures.ts'
export { type Layer, type Pane, type PlaceArt, placeOf, places } from './places.ts'
export { portraitFile, portraitOf, portraits } from './portraits.ts'
export { projection } from './projection.ts'
export {
  type CueKey,
  loopLeadSeconds,
  type PlaceSound,
  type ScoreLayer,
  type SoundKey,
  scoreSeconds,
  sounds,
} from './soundList.ts'
export { soundFiles } from './sounds.ts'
