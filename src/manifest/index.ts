/** The face of the manifest: what lies in assets/, by key. */
export { picture, pictures } from './pictures.ts'
export { type PlaceArt, placeOf, places } from './places.ts'
export { portraitOf, portraits } from './portraits.ts'
