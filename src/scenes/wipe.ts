import Phaser from 'phaser'
import { inks } from './inks.ts'

const wipeMs = 600

/** The old picture is cut away on a diagonal; `done` is called when the new one is free. */
export const wipe = (scene: Phaser.Scene, done: () => void): void => {
  const { width, height } = scene.scale
  const blade = scene.add.graphics().setDepth(10)
  const edge = { x: -height }
  scene.tweens.add({
    targets: edge,
    x: width + height,
    duration: wipeMs,
    ease: 'Cubic.easeOut',
    onUpdate: () => {
      blade.clear().fillStyle(inks.soot, 1)
      blade.fillPoints(
        [
          new Phaser.Math.Vector2(edge.x, 0),
          new Phaser.Math.Vector2(width + height, 0),
          new Phaser.Math.Vector2(width + height, height),
          new Phaser.Math.Vector2(edge.x - height * 0.34, height),
        ],
        true,
      )
    },
    onComplete: () => {
      blade.destroy()
      done()
    },
  })
}
