import type Phaser from 'phaser'
import { hallInk } from '../manifest/index.ts'
import type { VoteView } from '../view/index.ts'
import { inks } from './inks.ts'
import type { Seat } from './seats.ts'
import { hallOf, nameDot, nameSize, tellersOf, wedgeNames } from './wedges.ts'

/**
 * Draws a vote as a hall of seats. A hand for the motion is a full disc, one against a disc with a bar, an abstention a
 * ring with a point, one still waiting a ring. `shown` from 0 to 1 is how far the count has come; beyond it hands wait.
 */
export const drawHemicycle = (graphics: Phaser.GameObjects.Graphics, vote: VoteView, size: Size, shown: number): void => {
  const { width, height } = size
  graphics.clear()
  graphics.fillStyle(inks.soot, 1).fillRect(0, 0, width, height)
  drawRays(graphics, width, height)
  for (const seat of hallOf(vote, size)) drawSeat(graphics, seat, seat.turn <= shown)
  if (shown > 0 && shown < 1) drawTellers(graphics, size, shown)
}

/** Puts the names of the groups round the hall, each with a dot of its colour. */
export const nameWedges = (scene: Phaser.Scene, vote: VoteView, size: Size): void => {
  const dots = scene.add.graphics().setDepth(1)
  for (const { lines, group, x, y } of wedgeNames(vote, hallOf(vote, size), size)) {
    const { ink, shade } = vote.groups[group] ?? { ink: 'paper' as const, shade: 0 }
    dots.fillStyle(hallInk(ink, shade), 1).fillCircle(x + 5, y + nameSize * 0.66, 5)
    scene.add
      .text(x + nameDot, y, [...lines], { fontFamily: '"Golos Text", sans-serif', fontSize: `${nameSize}px`, color: '#F3E7CE' })
      .setDepth(1)
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

const drawRays = (graphics: Phaser.GameObjects.Graphics, width: number, height: number): void => {
  graphics.fillStyle(0x2c241e, 1)
  const reach = Math.hypot(width, height)
  for (let i = 0; i < 24; i += 2) {
    const [a, b] = [(Math.PI * i) / 24, (Math.PI * (i + 1)) / 24]
    graphics.fillTriangle(
      width / 2,
      height,
      width / 2 + reach * Math.cos(a),
      height - reach * Math.sin(a),
      width / 2 + reach * Math.cos(b),
      height - reach * Math.sin(b),
    )
  }
}

const drawSeat = (graphics: Phaser.GameObjects.Graphics, seat: Seat, counted: boolean): void => {
  const colour = hallInk(seat.ink, seat.shade)
  const { x, y, r } = seat
  if (!counted || seat.hand === 'undecided') {
    graphics.lineStyle(Math.max(1, r * 0.34), colour, 1).strokeCircle(x, y, r * 0.82)
    return
  }
  if (seat.hand === 'abstain') {
    graphics.lineStyle(Math.max(1, r * 0.34), colour, 1).strokeCircle(x, y, r * 0.82)
    graphics.fillStyle(inks.paper, 1).fillCircle(x, y, r * 0.3)
    return
  }
  graphics.fillStyle(colour, 1).fillCircle(x, y, r)
  if (seat.hand === 'against') graphics.fillStyle(inks.soot, 1).fillRect(x - r * 0.62, y - r * 0.16, r * 1.24, r * 0.32)
}

/** The tellers' line, dashed, at the place that the count has come to. */
const drawTellers = (graphics: Phaser.GameObjects.Graphics, size: Size, shown: number): void => {
  const [from, to] = tellersOf(shown, size)
  if (!from || !to) return
  const at = (part: number): [number, number] => [from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part]
  const dashes = Math.max(4, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 16))
  graphics.lineStyle(3, inks.paper, 1)
  for (let dash = 0; dash < dashes; dash += 1) graphics.lineBetween(...at(dash / dashes), ...at((dash + 0.6) / dashes))
}
