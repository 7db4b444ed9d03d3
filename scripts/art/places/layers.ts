/** Size of every place's drawing; its subject stands in the middle 60 %, so that a phone may crop the sides. */
export const width = 1366
export const height = 480

/**
 * A place as layers, far to near. `far`, `mid` and `near` hold the crowd; `light` what shines; `snow` is the ground in snow, `fire`
 * burns in the dark or the cold; `day` is what daylight adds to a room, and out of doors the ground while
 * the sun is up; `lamp` a room's lamps when they are lit.
 */
export interface PlaceDrawing {
  readonly ground: string
  readonly snow?: string
  readonly day?: string
  readonly light: string
  readonly lamp?: string
  readonly fire?: string
  readonly far: string
  readonly mid: string
  readonly near: string
}
