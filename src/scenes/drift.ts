import type Phaser from 'phaser'
import type { Layer } from '../manifest/index.ts'
import { depthOf } from './crowd.ts'

const driftMs = 7000

/** Where nothing can be pointed with, the sheets slide once past each other, the nearest by 8 pixels, and come to rest. */
export const drift = (
  scene: Phaser.Scene,
  sheets: readonly { readonly image: Phaser.GameObjects.Image; readonly layer: Layer }[],
  done: () => void,
): void => {
  if (!globalThis.matchMedia?.('(hover: none)').matches) return
  for (const { image, layer } of sheets) {
    if (depthOf[layer] === 0) continue
    const x = { from: image.x + depthOf[layer] / 2, to: image.x }
    scene.tweens.add({ targets: image, x, duration: driftMs, ease: 'Sine.easeInOut', onComplete: done })
  }
}
