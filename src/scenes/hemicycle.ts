import type Phaser from 'phaser'
import type { VoteView } from '../view/index.ts'
import { inks } from './inks.ts'
import { type Seat, seatsOf } from './seats.ts'

/**
 * Draws a vote as a hall of seats. A hand for the motion is a full disc, one against a disc with a bar, an abstention a
 * ring with a point, one still waiting a ring. `shown` from 0 to 1 is how far the count has come; beyond it hands wait.
 */
export const drawHemicycle = (
  graphics: Phaser.GameObjects.Graphics,
  vote: VoteView,
  width: number,
  height: number,
  shown: number,
): number => {
  graphics.clear()
  graphics.fillStyle(inks.soot, 1).fillRect(0, 0, width, height)
  drawRays(graphics, width, height)
  const seats = seatsOf(vote, width, height * 0.97)
  for (const seat of seats) drawSeat(graphics, seat, seat.turn <= shown)
  if (shown > 0 && shown < 1) drawSweep(graphics, width, height, shown)
  return seats.length
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
  const colour = inks[seat.ink]
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

const drawSweep = (graphics: Phaser.GameObjects.Graphics, width: number, height: number, shown: number): void => {
  const angle = Math.PI * (1 - shown)
  const reach = Math.hypot(width / 2, height)
  graphics
    .lineStyle(3, inks.paper, 1)
    .lineBetween(
      width / 2 + reach * 0.2 * Math.cos(angle),
      height - reach * 0.2 * Math.sin(angle),
      width / 2 + reach * Math.cos(angle),
      height - reach * Math.sin(angle),
    )
}
