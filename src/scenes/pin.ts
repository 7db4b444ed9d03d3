import type Phaser from 'phaser'
import type { PictureView } from '../view/index.ts'
import { inks } from './inks.ts'
import { flagHigh, letters, mapNames, type PlacedName } from './mapLayout.ts'
import type { Laid } from './speaker.ts'

/** Puts the names on the map and a flag at the place that is meant; no flag where that lies off the sheet. */
export const drawMapNames = (scene: Phaser.Scene, pin: PictureView['pin'], laid: Laid): void => {
  for (const name of mapNames(scene.scale, laid, pin)) {
    if (name.kind === 'pin') drawPin(scene, name)
    else drawName(scene, name)
  }
}

const styles = {
  town: { fontFamily: '"Golos Text", sans-serif', fontStyle: 'normal', color: '#1A1613' },
  sea: { fontFamily: 'Literata, serif', fontStyle: 'italic', color: '#A9B3B4' },
  land: { fontFamily: 'Oswald, sans-serif', fontStyle: 'bold', color: '#7B4A05' },
} as const

const drawName = (scene: Phaser.Scene, { kind, words, x, y, width, height, point }: PlacedName): void => {
  if (kind === 'pin') return
  const { size, spacing } = letters[kind]
  if (point) scene.add.circle(point.x, point.y, 4, inks.paper).setStrokeStyle(2.5, inks.soot)
  // A town's name begins at its point; the others stand in the middle of their room.
  const side = !point ? 0.5 : x > point.x ? 0 : x + width < point.x ? 1 : 0.5
  const text = scene.add.text(x + width * side, y + height / 2, words, {
    ...styles[kind],
    fontSize: `${size}px`,
    letterSpacing: spacing,
  })
  text.setOrigin(side, 0.5)
  if (kind !== 'sea') text.setStroke('#F3E7CE', 4)
}

const drawPin = (scene: Phaser.Scene, { words, point, x, y, height }: PlacedName): void => {
  if (!point) return
  scene.add.triangle(point.x, point.y, 0, 0, 30, -flagHigh, 58, -flagHigh + 16, inks.redDeep).setOrigin(0, 0)
  scene.add.circle(point.x, point.y, 7, inks.wheat).setStrokeStyle(3, inks.soot)
  scene.add
    .text(x, y + height / 2, words, {
      fontFamily: 'Oswald, sans-serif',
      fontSize: `${letters.pin.size}px`,
      color: '#F3E7CE',
      backgroundColor: '#1A1613',
      padding: { x: 10, y: 4 },
    })
    .setOrigin(0, 0.5)
}
