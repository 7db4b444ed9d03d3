import type Phaser from 'phaser'
import { type Layer, sheetsShown, shining } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'
import { drift } from './drift.ts'
import { playEvent } from './event.ts'
import { type Sheet, sheetKey, sheetScale } from './sheets.ts'
import type { Laid } from './speaker.ts'
import { startWeather } from './weather.ts'

/** The hour as a colour that everything is multiplied with, save what shines: black stays black, and lamps stay lit. */
export const hours: Readonly<Record<PictureView['cue']['light'], number>> = {
  day: 0xffffff,
  lamp: 0xf4e8d6,
  dusk: 0xe0ac8a,
  night: 0x8096b0,
  dawn: 0xffdcae,
}

/** Sheets that a room's windows are drawn on. */
const withPanes: readonly Layer[] = ['ground', 'day']

/**
 * Draws a place with its hour, crowd, weather and event into an empty scene whose sheets are loaded. `done` is called
 * whenever something that moved has come to rest. Returns the sheets, far to near.
 */
export const drawPlace = (scene: Phaser.Scene, picture: PictureView, moving: boolean, done: () => void): readonly Sheet[] => {
  const scale = sheetScale(scene, picture.art)
  const laid: Laid = { scale, x: scene.scale.width / 2, y: scene.scale.height / 2 }
  const sheets = laySheets(scene, picture, laid)
  if (moving) drift(scene, sheets, done)
  playEvent(scene, picture, laid, moving, done)
  startWeather(scene, picture, laid, sheets.find(({ layer }) => !withPanes.includes(layer))?.image, moving)
  if (moving && picture.cue.light !== 'day')
    for (const { image, layer } of sheets) if (shining.includes(layer)) flicker(scene, image, done)
  return sheets
}

/** A sheet that could not be fetched is left out. */
const laySheets = (scene: Phaser.Scene, { art, cue }: PictureView, { scale, x, y }: Laid): readonly Sheet[] =>
  sheetsShown({ art, cue })
    .filter(([layer]) => scene.textures.exists(sheetKey(art, layer, scale)))
    .map(([layer]) => {
      const image = scene.add.image(x, y, sheetKey(art, layer, scale))
      return { image: shining.includes(layer) ? image : image.setTint(hours[cue.light]), layer }
    })

/** Lamps and windows falter a little, three times, and burn on. */
const flicker = (scene: Phaser.Scene, light: Phaser.GameObjects.Image, done: () => void): void => {
  scene.tweens.add({
    targets: light,
    alpha: 0.82,
    duration: 420,
    yoyo: true,
    repeat: 2,
    ease: 'Sine.easeInOut',
    onComplete: done,
  })
}
