import type { PictureView } from '../view/index.ts'

/** How a sheet lies on the host: its scale, and where its middle is. */
export interface Laid {
  readonly scale: number
  readonly x: number
  readonly y: number
  /** The sheet's middle in its own units, where it is not that of a place's. */
  readonly middle?: Point
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Middle of a place's sheet, in its own units. */
const middle: Point = { x: 683, y: 240 }

const speakers: Readonly<Partial<Record<PictureView['art'], Point>>> = {
  'congress-hall': { x: 683, y: 184 },
  'peasants-hall': { x: 706, y: 184 },
  metropol: { x: 683, y: 200 },
  mariinsky: { x: 683, y: 241 },
  theatre: { x: 683, y: 166 },
  mansion: { x: 863, y: 210 },
  tauride: { x: 683, y: 203 },
  village: { x: 686, y: 255 },
}

/** Where the head of the one who speaks is drawn, in the sheet's own units; undefined where nobody stands up. */
export const speakerOf = (art: PictureView['art']): Point | undefined => speakers[art]

/** A place on a sheet as a place on the host. */
export const onHost = (at: Point, laid: Laid): Point => ({
  x: laid.x + (at.x - (laid.middle ?? middle).x) * laid.scale,
  y: laid.y + (at.y - (laid.middle ?? middle).y) * laid.scale,
})
