import type Phaser from 'phaser'
import type { VoteView } from '../view/index.ts'
import type { Hall } from './hemicycle.ts'

const sweepMs = 2400

/** Shows a vote in its hall, and after the count lets the hands go up from left to right. `done` is called when nothing more will move. */
export const runCount = (scene: Phaser.Scene, hall: Hall, vote: VoteView, moving: boolean, done: () => void): void => {
  const finish = () => {
    hall.show(vote, 1)
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
    onUpdate: () => hall.show(vote, hand.part),
    onComplete: finish,
  })
}
