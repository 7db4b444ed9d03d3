import type Phaser from 'phaser'
import type { VoteView } from '../view/index.ts'
import { drawHemicycle } from './hemicycle.ts'

const sweepMs = 2400

/** Draws the hall, and after the count lets the hands go up from left to right. `done` is called when nothing more will move. */
export const drawCount = (
  scene: Phaser.Scene,
  graphics: Phaser.GameObjects.Graphics,
  vote: VoteView,
  moving: boolean,
  done: () => void,
): void => {
  const size = { width: scene.scale.width, height: scene.scale.height }
  const finish = () => {
    drawHemicycle(graphics, vote, size, 1)
    done()
  }
  if (!vote.counted || !moving) {
    finish()
    return
  }
  const hand = { part: 0 }
  scene.tweens.add({
    targets: hand,
    part: 1,
    duration: sweepMs,
    onUpdate: () => drawHemicycle(graphics, vote, size, hand.part),
    onComplete: finish,
  })
}
