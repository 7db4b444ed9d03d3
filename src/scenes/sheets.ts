import type Phaser from 'phaser'
import { type Layer, moscowSheet, placeOf, projection, sheetsShown } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'
import { coverScale } from './cover.ts'
import { mapScaleMost } from './mapSheet.ts'
import { planScaleMost } from './moscowFrame.ts'

type Art = PictureView['art']

/** A sheet as it lies in the picture. */
export interface Sheet {
  readonly image: Phaser.GameObjects.Image
  readonly layer: Layer
  /** Where its middle lies when it does not lean. */
  readonly x: number
}

/** Size of a place's sheets, as scripts/art draws them. */
export const sheetOf = (art: Art): { readonly width: number; readonly height: number } =>
  art === 'map' ? projection : art === 'moscow' ? moscowSheet : { width: 1366, height: 480 }

/**
 * By how much the sheets are enlarged: they cover the picture and a little more, so that they may lean without a gap. The map
 * does not lean; it is drawn as large as it is looked at from near.
 */
export const sheetScale = (scene: Phaser.Scene, art: Art): number => {
  if (art === 'map') return mapScaleMost(scene.scale)
  return art === 'moscow' ? planScaleMost(scene.scale) : coverScale(scene.scale, sheetOf(art)) * 1.05
}

/** Name of a sheet at a size, among the scene's textures. */
export const sheetKey = (art: Art, layer: Layer, scale: number): string => `place/${art}/${layer}/${scale.toFixed(2)}`

/** Draws the sheets that a picture shows from their vectors at the size they are shown in. False when all were there already. */
export const loadSheets = (scene: Phaser.Scene, picture: PictureView, done: () => void): boolean => {
  const { art } = picture
  const scale = sheetScale(scene, art)
  const sheet = sheetOf(art)
  const layers = sheetsShown(picture)
  if (layers.every(([layer]) => scene.textures.exists(sheetKey(art, layer, scale)))) return false
  for (const [layer, url] of layers)
    scene.load.svg(sheetKey(art, layer, scale), url, {
      width: Math.round(sheet.width * scale),
      height: Math.round(sheet.height * scale),
    })
  scene.load.once('complete', done)
  scene.load.start()
  return true
}

/** Lets go of the sheets of other places and sizes, once nothing shows them: each is redrawn from its vectors in a moment. */
export const releaseSheets = (scene: Phaser.Scene, art: Art): void => {
  const scale = sheetScale(scene, art)
  const kept = placeOf(art).layers.map(([layer]) => sheetKey(art, layer, scale))
  for (const name of scene.textures.getTextureKeys())
    if (name.startsWith('place/') && !kept.includes(name)) scene.textures.remove(name)
}
