import type Phaser from 'phaser'
import type { MapView } from '../view/index.ts'
import { inks } from './inks.ts'
import type { PlanFrame } from './moscowFrame.ts'

const dayMinutes = 24 * 60
/** A little under a whole turn, so that a span of more than a day is still seen to begin somewhere. */
const wholeTurn = 2 * Math.PI - 0.06

/** The angle of an hour, "17:30", on a dial of 24 hours: noon at the top, midnight at the bottom, clockwise; in radians from the right. */
export const angleOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number)
  return ((hours * 60 + minutes - dayMinutes / 4) / dayMinutes) * 2 * Math.PI - Math.PI
}

/** The arc of the time since something, on that dial: from its hour on to now, as angles; undefined where nothing is counted from. */
export const spanOf = ({ clock, since }: Pick<MapView, 'clock' | 'since'>): readonly [from: number, to: number] | undefined => {
  if (clock === '' || !since || since.minutes <= 0) return undefined
  const to = angleOf(clock)
  return [to - Math.min(wholeTurn, (since.minutes / dayMinutes) * 2 * Math.PI), to]
}

/** Draws the dial: a ring that fills from the shot on, a hand for now, and the hour in its middle. Nothing where no hour is known. */
export const drawClock = (scene: Phaser.Scene, map: MapView, { x, y, r }: PlanFrame['clock']): void => {
  if (map.clock === '') return
  const dial = scene.add.graphics()
  dial.fillStyle(inks.soot, 1).fillCircle(x, y, r)
  dial.fillStyle(inks.paper, 1).fillCircle(x, y, r * 0.92)
  const ring = { inner: r * 0.7, outer: r * 0.92 }
  const span = spanOf(map)
  if (span) drawSpan(dial, { x, y }, ring, span)
  for (let hour = 0; hour < 24; hour += 1) {
    const a = angleOf(`${hour}:00`)
    const inner = r * (hour % 6 === 0 ? 0.6 : 0.65)
    dial.lineStyle(hour % 6 === 0 ? r * 0.04 : r * 0.018, inks.soot, 1)
    dial.lineBetween(x + inner * Math.cos(a), y + inner * Math.sin(a), x + ring.inner * Math.cos(a), y + ring.inner * Math.sin(a))
  }
  const now = angleOf(map.clock)
  dial.lineStyle(r * 0.05, inks.redDeep, 1)
  dial.lineBetween(x, y, x + r * 0.9 * Math.cos(now), y + r * 0.9 * Math.sin(now))
  dial.fillStyle(inks.redDeep, 1).fillCircle(x, y, Math.max(19, r * 0.34))
  label(scene, map.clock, x, y, Math.max(12, r * 0.25), '#F3E7CE')
  if (r >= 60) for (const hour of [6, 12, 18, 24]) labelHour(scene, hour, { x, y }, r)
}

const drawSpan = (
  dial: Phaser.GameObjects.Graphics,
  { x, y }: { readonly x: number; readonly y: number },
  ring: { readonly inner: number; readonly outer: number },
  [from, to]: readonly [number, number],
): void => {
  const middle = (ring.inner + ring.outer) / 2
  dial.lineStyle(ring.outer - ring.inner, inks.wheat, 1)
  dial.beginPath().arc(x, y, middle, from, to, false, 0.01).strokePath()
  // Hatched as a wedge's doubtful part is not: with cut strokes that lean with the time.
  dial.lineStyle(1.6, inks.bronze, 0.8)
  for (let a = from + 0.08; a < to; a += 0.12) {
    const b = Math.min(to, a + 0.07)
    dial.lineBetween(
      x + ring.inner * Math.cos(a),
      y + ring.inner * Math.sin(a),
      x + ring.outer * Math.cos(b),
      y + ring.outer * Math.sin(b),
    )
  }
  dial.lineStyle(2, inks.soot, 1).strokeCircle(x, y, ring.inner)
  dial.lineStyle(3, inks.soot, 1)
  dial.lineBetween(
    x + ring.inner * Math.cos(from),
    y + ring.inner * Math.sin(from),
    x + ring.outer * Math.cos(from),
    y + ring.outer * Math.sin(from),
  )
}

const labelHour = (scene: Phaser.Scene, hour: number, { x, y }: { readonly x: number; readonly y: number }, r: number): void => {
  const a = angleOf(`${hour}:00`)
  label(scene, String(hour), x + r * 0.49 * Math.cos(a), y + r * 0.47 * Math.sin(a), r * 0.15, '#1A1613')
}

const label = (scene: Phaser.Scene, words: string, x: number, y: number, size: number, color: string): void => {
  scene.add
    .text(x, y, words, { fontFamily: 'Oswald, sans-serif', fontStyle: 'bold', fontSize: `${Math.round(size)}px`, color })
    .setOrigin(0.5, 0.52)
}
