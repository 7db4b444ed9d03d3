import type Phaser from 'phaser'
import type { Figure } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'

const leaving: readonly Figure[] = ['gent', 'woman', 'gent', 'soldier', 'gent', 'woman', 'gent']
const marching: readonly Figure[] = ['worker', 'sailor', 'flag', 'soldier', 'peasant', 'woman', 'worker', 'flag', 'soldier']

/** What happens in the picture besides the place: people leave, march past, raise their hands. Without motion they simply stand there. */
export const playEvent = (scene: Phaser.Scene, picture: PictureView, moving: boolean, done: () => void): void => {
  const { event } = picture.cue
  if (event === 'walk-out') walk(scene, leaving, { from: 0.5, to: 0.8, size: 0.46 }, moving, done)
  if (event === 'march') walk(scene, marching, { from: 0.05, to: 0.42, size: 0.5 }, moving, done)
  if (event === 'hands' || event === 'quarrel') raise(scene, event === 'hands' ? 11 : 6, moving, done)
}

interface Way {
  readonly from: number
  readonly to: number
  /** Height of a figure, in heights of the picture. */
  readonly size: number
}

const walk = (scene: Phaser.Scene, people: readonly Figure[], way: Way, moving: boolean, done: () => void): void => {
  const { width, height } = scene.scale
  people.forEach((figure, at) => {
    const size = height * way.size * (0.92 + 0.05 * (at % 3))
    const end = width * way.to + (at - people.length / 2) * size * 0.36
    const start = moving ? end - width * (way.to - way.from) : end
    const image = scene.add.image(start, height * (0.985 - 0.03 * (at % 2)), `figure/${figure}`).setOrigin(0.5, 1)
    image.setDisplaySize(size * 0.7, size)
    if (!moving) return
    scene.tweens.add({ targets: image, x: end, duration: 2600 + at * 60, ease: 'Sine.easeOut', onComplete: done })
    scene.tweens.add({
      targets: image,
      y: image.y - size * 0.03,
      duration: 190 + at * 6,
      yoyo: true,
      repeat: 6,
      onComplete: done,
    })
  })
}

const raise = (scene: Phaser.Scene, count: number, moving: boolean, done: () => void): void => {
  const { width, height } = scene.scale
  for (let at = 0; at < count; at += 1) {
    // Spread by the golden ratio: never in a row, the same every time.
    const share = (at * 0.618 + 0.13) % 1
    const size = height * (0.3 + 0.06 * (at % 3))
    const end = height * (1.02 - 0.04 * (at % 3))
    const image = scene.add.image(width * (0.06 + 0.88 * share), moving ? height + size : end, 'figure/hand').setOrigin(0.5, 0.7)
    image.setDisplaySize(size * 0.7, size).setAngle(((at * 37) % 21) - 10)
    if (moving)
      scene.tweens.add({ targets: image, y: end, delay: 60 * at, duration: 420, ease: 'Back.easeOut', onComplete: done })
  }
}
