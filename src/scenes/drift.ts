import type Phaser from 'phaser'
import type { Layer } from '../manifest/index.ts'
import type { Sheet } from './sheets.ts'

const driftMs = 7000

/** How near a sheet is: how far it moves with the pointer, in pixels. */
const depthOf: Readonly<Record<Layer, number>> = {
  snow: 0,
  ground: 0,
  day: 0,
  light: 0,
  lamp: 0,
  fire: 0,
  far: 4,
  mid: 9,
  near: 16,
}

/** Where nothing can be pointed with, the sheets slide once past each other, the nearest by 8 pixels, and come to rest. */
export const drift = (scene: Phaser.Scene, sheets: readonly Sheet[], done: () => void): void => {
  if (!globalThis.matchMedia?.('(hover: none)').matches) return
  for (const { image, layer } of sheets) {
    if (depthOf[layer] === 0) continue
    const x = { from: image.x + depthOf[layer] / 2, to: image.x }
    scene.tweens.add({ targets: image, x, duration: driftMs, ease: 'Sine.easeInOut', onComplete: done })
  }
}

/** Sets the sheets apart for a pointer at `share`, from -0.5 at the left edge to 0.5 at the right: near ones move more than far ones. */
export const lean = (sheets: readonly Sheet[], share: number): void => {
  for (const { image, layer, x } of sheets) if (depthOf[layer] > 0) image.x = x - share * depthOf[layer]
}
