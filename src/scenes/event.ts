import type Phaser from 'phaser'
import type { Figure } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'
import type { Span } from './cover.ts'
import { inks } from './inks.ts'
import { type Laid, onHost, speakerOf } from './speaker.ts'

const leaving: readonly Figure[] = ['gent', 'woman', 'gent', 'soldier', 'gent', 'woman', 'gent']
const marching: readonly Figure[] = ['worker', 'sailor', 'flag', 'soldier', 'peasant', 'woman', 'worker', 'flag', 'soldier']

/** What happens in the picture besides the place, where no words lie: people leave, march past, raise their hands. Without motion they simply stand there. */
export const playEvent = (
  scene: Phaser.Scene,
  picture: PictureView,
  laid: Laid,
  free: Span,
  moving: boolean,
  done: () => void,
): void => {
  const { event } = picture.cue
  const mouth = speakerOf(picture.art)
  if (event === 'speech' && mouth) speak(scene, onHost(mouth, laid), laid.scale, moving, done)
  if (event === 'walk-out') walk(scene, leaving, free, { from: 0.5, to: 0.8, size: 0.46 }, moving, done)
  if (event === 'march') walk(scene, marching, free, { from: 0.05, to: 0.42, size: 0.5 }, moving, done)
  if (event === 'hands' || event === 'quarrel') raise(scene, event === 'hands' ? 11 : 6, free, moving, done)
}

/** Height to measure people by: on a narrow screen less than the picture's, so that they do not hide it. */
const measure = ({ width, height }: { readonly width: number; readonly height: number }): number => Math.min(height, width * 0.45)

/** The voice: cut strokes that go out from the speaker to both sides, three times, and stay. */
const speak = (
  scene: Phaser.Scene,
  at: { readonly x: number; readonly y: number },
  scale: number,
  moving: boolean,
  done: () => void,
): void => {
  const voice = scene.add.graphics({ x: at.x, y: at.y }).setScale(scale)
  voice.fillStyle(inks.wheat, 0.9)
  for (const side of [-1, 1])
    for (const rise of [-0.5, -0.12, 0.26]) {
      const [c, s] = [side * Math.cos(rise), Math.sin(rise)]
      const far = rise === -0.12 ? 66 : 54
      voice.fillTriangle(22 * c, 22 * s, far * c - 3.4 * s, far * s + 3.4 * c, far * c + 3.4 * s, far * s - 3.4 * c)
    }
  if (!moving) return
  voice.setScale(scale * 0.5)
  scene.tweens.add({ targets: voice, scale, duration: 460, repeat: 2, repeatDelay: 240, ease: 'Cubic.easeOut', onComplete: done })
}

interface Way {
  readonly from: number
  readonly to: number
  /** Height of a figure, as a share of the measure. */
  readonly size: number
}

const walk = (scene: Phaser.Scene, people: readonly Figure[], free: Span, way: Way, moving: boolean, done: () => void): void => {
  const { height } = scene.scale
  people.forEach((figure, at) => {
    const size = measure(scene.scale) * way.size * (0.92 + 0.05 * (at % 3))
    const end = free.x + free.width * way.to + (at - people.length / 2) * size * 0.36
    const start = moving ? end - free.width * (way.to - way.from) : end
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

const raise = (scene: Phaser.Scene, count: number, free: Span, moving: boolean, done: () => void): void => {
  const { height } = scene.scale
  for (let at = 0; at < count; at += 1) {
    // Spread by the golden ratio: never in a row, the same every time.
    const share = (at * 0.618 + 0.13) % 1
    const size = measure(scene.scale) * (0.3 + 0.06 * (at % 3))
    const end = height * (1.02 - 0.04 * (at % 3))
    const image = scene.add
      .image(free.x + free.width * (0.06 + 0.88 * share), moving ? height + size : end, 'figure/hand')
      .setOrigin(0.5, 0.7)
    image.setDisplaySize(size * 0.7, size).setAngle(((at * 37) % 21) - 10)
    if (moving)
      scene.tweens.add({ targets: image, y: end, delay: 60 * at, duration: 420, ease: 'Back.easeOut', onComplete: done })
  }
}
