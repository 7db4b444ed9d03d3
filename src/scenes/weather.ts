import type Phaser from 'phaser'
import type { Layer } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'
import { banksIn, outline } from './banks.ts'
import { type Area, dropsAt, fallMs, weatherSeen } from './fall.ts'
import { inks } from './inks.ts'
import type { Sheet } from './sheets.ts'
import { type Laid, onHost } from './speaker.ts'

/** Sheets that a room's windows are drawn on. */
const withPanes: readonly Layer[] = ['ground', 'day']

/** Sheets whose people and trees stand before what drifts. */
const standing: readonly Layer[] = ['far', 'mid', 'near']

/**
 * Snow and rain: over the picture out of doors, and behind the window panes of a room, right under the sheet that comes next to
 * the one the panes are drawn on. Smoke and fog: in banks, behind the nearest people. Without motion it hangs still.
 */
export const startWeather = (
  scene: Phaser.Scene,
  picture: PictureView,
  laid: Laid,
  sheets: readonly Sheet[],
  moving: boolean,
): void => {
  const { weather } = picture.cue
  const seen = weatherSeen(picture)
  if (seen.length === 0) return
  if (weather === 'fog' || weather === 'smoke') {
    layBanks(scene, weather === 'fog' ? inks.paper : inks.field, nearest(sheets), moving)
    return
  }
  const air = scene.add.graphics()
  const before = sheets.find(({ layer }) => !withPanes.includes(layer))?.image
  if (seen !== 'everywhere' && before) scene.children.moveBelow(air, before)
  const areas = seen === 'everywhere' ? [{ x: 0, y: 0, ...sizeOf(scene) }] : seen.map((pane) => paneOnHost(pane, laid))
  const size = seen === 'everywhere' ? 1 : 0.7
  const draw = (ms: number) => {
    air.clear()
    for (const area of areas)
      if (weather === 'snow') drawSnow(air, area, ms, size)
      else drawRain(air, area, ms, size)
  }
  draw(0)
  if (!moving) return
  const clock = { ms: 0 }
  scene.tweens.add({ targets: clock, ms: fallMs, duration: fallMs, repeat: -1, onUpdate: () => draw(clock.ms) })
}

const sizeOf = ({ scale }: Phaser.Scene): Pick<Area, 'width' | 'height'> => ({ width: scale.width, height: scale.height })

const paneOnHost = ([x, y, width, height]: readonly [number, number, number, number], laid: Laid): Area => ({
  ...onHost({ x, y }, laid),
  width: width * laid.scale,
  height: height * laid.scale,
})

const drawSnow = (air: Phaser.GameObjects.Graphics, area: Area, ms: number, size: number): void => {
  air.fillStyle(inks.paper, 0.9)
  for (const { x, y, near } of dropsAt(area, ms, 6400, 0.18)) air.fillCircle(x, y, size * (1.1 + 2.1 * near))
}

/** Strokes that lean with the wind; within panes they end at the frame. */
const drawRain = (air: Phaser.GameObjects.Graphics, area: Area, ms: number, size: number): void => {
  air.lineStyle(1.5, inks.field, 0.7)
  for (const { x, y, near } of dropsAt(area, ms, 1500, -0.2)) {
    const long = size * (9 + 8 * near)
    air.lineBetween(x, y, Math.max(area.x, x - long * 0.2), Math.min(area.y + area.height, y + long))
  }
}

const nearest = (sheets: readonly Sheet[]): Phaser.GameObjects.Image | undefined =>
  sheets.filter(({ layer }) => standing.includes(layer)).at(-1)?.image

const layBanks = (scene: Phaser.Scene, ink: number, before: Phaser.GameObjects.Image | undefined, moving: boolean): void => {
  banksIn(scene.scale).forEach((bank, at) => {
    const drawn = scene.add.graphics({ x: bank.x, y: bank.y }).fillStyle(ink, 0.42)
    drawn.fillPoints(outline(bank) as Phaser.Math.Vector2[], true)
    if (before) scene.children.moveBelow(drawn, before)
    if (!moving) return
    scene.tweens.add({
      targets: drawn,
      x: bank.x + scene.scale.width * 0.12 * (at % 2 ? -1 : 1),
      duration: 9000 + at * 1300,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    })
  })
}
