import type { PictureView } from '../view/index.ts'

type Cue = PictureView['cue']

/** The hour as a colour that everything is multiplied with, save what shines: black stays black, and lamps stay lit. */
export const hours: Readonly<Record<Cue['light'], number>> = {
  day: 0xffffff,
  lamp: 0xf4e8d6,
  dusk: 0xe0ac8a,
  night: 0x8096b0,
  dawn: 0xffdcae,
}

const dawnUnderSnow = 0xe2dfe0

/** The colour of a picture's hour. Under clouds that snow a dawn has no gold: it would turn the snow to sand. */
export const hourOf = ({ light, weather }: Pick<Cue, 'light' | 'weather'>): number =>
  light === 'dawn' && weather === 'snow' ? dawnUnderSnow : hours[light]
