import type Phaser from 'phaser'
import type { PictureView } from '../view/index.ts'
import { inks } from './inks.ts'

type Weather = Exclude<PictureView['cue']['weather'], 'none'>

const flakes = 70
/** Long thin banks, as a cutter would lay them. */
const banks = 8

/** The weather that moves over a picture. In the carriage snow is drawn in the windows; none falls on the table. */
export const weatherOf = ({ art, cue }: Pick<PictureView, 'art' | 'cue'>): PictureView['cue']['weather'] =>
  art === 'carriage' && cue.weather === 'snow' ? 'none' : cue.weather

/** Snow, rain, smoke or fog over the picture. Without motion it hangs still. */
export const startWeather = (scene: Phaser.Scene, weather: Weather, moving: boolean): void => {
  const { width, height } = scene.scale
  const spread = (at: number) => (at * 0.754877666) % 1
  if (weather === 'fog' || weather === 'smoke') {
    for (let at = 0; at < banks; at += 1) {
      const bank = scene.add.ellipse(
        width * spread(at + 1),
        height * (0.22 + 0.09 * at),
        width * (0.34 + 0.12 * (at % 3)),
        height * (0.045 + 0.02 * (at % 4)),
        weather === 'fog' ? inks.paper : inks.field,
        0.2,
      )
      if (moving)
        scene.tweens.add({
          targets: bank,
          x: bank.x + width * 0.12 * (at % 2 ? -1 : 1),
          duration: 9000 + at * 1300,
          yoyo: true,
          repeat: -1,
          ease: 'Sine.easeInOut',
        })
    }
    return
  }
  for (let at = 0; at < flakes; at += 1) {
    const x = width * spread(at + 3)
    const y = height * ((at * 0.569840296) % 1)
    const drop =
      weather === 'snow'
        ? scene.add.circle(x, y, 1.2 + (at % 3), inks.paper, 0.9)
        : scene.add.rectangle(x, y, 1.5, 13, inks.field, 0.7).setAngle(12)
    if (!moving) continue
    const fall = (weather === 'snow' ? 5200 : 900) + (at % 7) * 320
    scene.tweens.add({
      targets: drop,
      y: { from: -10, to: height + 10 },
      x: { from: x, to: x + (weather === 'snow' ? 26 * ((at % 5) - 2) : -60) },
      duration: fall,
      delay: -fall * (y / height),
      repeat: -1,
    })
  }
}
