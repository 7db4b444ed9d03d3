import type Phaser from 'phaser'
import { focusOf, focusShares, sheetsShown, shining } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'
import { middleOver, middleUp, type Span } from './cover.ts'
import { drift } from './drift.ts'
import { playEvent } from './event.ts'
import { hourOf } from './hours.ts'
import { type Sheet, sheetKey, sheetOf, sheetScale } from './sheets.ts'
import type { Laid } from './speaker.ts'
import { startWeather } from './weather.ts'

/**
 * Draws a place with its hour, crowd, weather and event into an empty scene whose sheets are loaded, its middle over what the words
 * leave `free`. `done` is called whenever something that moved has come to rest. Returns the sheets, far to near.
 */
export const drawPlace = (
  scene: Phaser.Scene,
  picture: PictureView,
  free: Span,
  moving: boolean,
  done: () => void,
): readonly Sheet[] => {
  const scale = sheetScale(scene, picture.art)
  const sheet = sheetOf(picture.art)
  const x = middleOver(free, scene.scale, sheet.width * scale)
  const y = middleUp(focusShares[focusOf(picture.art)], scene.scale, sheet.height * scale)
  const laid: Laid = { scale, x, y }
  const sheets = laySheets(scene, picture, laid)
  if (moving) drift(scene, sheets, done)
  playEvent(scene, picture, laid, free, moving, done)
  startWeather(scene, picture, laid, sheets, moving)
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
      return { image: shining.includes(layer) ? image : image.setTint(hourOf(cue)), layer, x }
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
