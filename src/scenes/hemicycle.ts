import type Phaser from 'phaser'
import { hallInk } from '../manifest/index.ts'
import type { VoteView } from '../view/index.ts'
import { bakeMarks, frameOf, markOf, marksKey, marksScale } from './hallMarks.ts'
import { inks } from './inks.ts'
import type { Seat } from './seats.ts'
import { hallOf, nameDot, nameSize, tellersOf, wedgeNames } from './wedges.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** A hall that has been put up. */
export interface Hall {
  /** Shows a vote of the same hall, counted as far as `part` from 0 to 1; beyond it hands wait. */
  show(vote: VoteView, part: number): void
}

/**
 * Puts up a vote as a hall of seats, with the names of its groups. The seats are stamped on one texture, each when its hand is
 * counted: a frame of the count costs a few stamps, however many sit there.
 */
export const openHall = (scene: Phaser.Scene, vote: VoteView, { width, height }: Size): Hall => {
  const size = { width, height }
  drawRays(scene.add.graphics(), width, height)
  bakeMarks(scene, vote, hallOf(vote, size)[0]?.r ?? 1)
  const floor = scene.add.renderTexture(0, 0, width, height).setOrigin(0)
  const tellers = scene.add.graphics()
  nameWedges(scene, vote, size)
  let shown: VoteView | undefined
  let seats: readonly Seat[] = []
  let counted = 0
  const stamp = (seat: Seat, isCounted: boolean) =>
    floor.stamp(marksKey, frameOf(seat.group, markOf(seat, isCounted)), seat.x, seat.y, { scale: 1 / marksScale })
  return {
    show: (fresh, part) => {
      if (shown !== fresh) {
        shown = fresh
        seats = hallOf(fresh, size)
        counted = 0
        floor.clear()
        for (const seat of seats) stamp(seat, false)
      }
      for (let seat = seats[counted]; seat && seat.turn <= part; seat = seats[counted]) {
        if (seat.hand !== 'undecided') stamp(seat, true)
        counted += 1
      }
      floor.render()
      tellers.clear()
      if (part > 0 && part < 1) drawTellers(tellers, size, part)
    },
  }
}

/** Puts the names of the groups round the hall, each with a dot of its colour. */
const nameWedges = (scene: Phaser.Scene, vote: VoteView, size: Size): void => {
  const dots = scene.add.graphics().setDepth(1)
  for (const { lines, group, x, y } of wedgeNames(vote, hallOf(vote, size), size)) {
    const { ink, shade } = vote.groups[group] ?? { ink: 'paper' as const, shade: 0 }
    dots.fillStyle(hallInk(ink, shade), 1).fillCircle(x + 5, y + nameSize * 0.66, 5)
    scene.add
      .text(x + nameDot, y, [...lines], { fontFamily: '"Golos Text", sans-serif', fontSize: `${nameSize}px`, color: '#F3E7CE' })
      .setDepth(1)
  }
}

const drawRays = (graphics: Phaser.GameObjects.Graphics, width: number, height: number): void => {
  graphics.fillStyle(inks.soot, 1).fillRect(0, 0, width, height)
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

/** The tellers' line, dashed, at the place that the count has come to. */
const drawTellers = (graphics: Phaser.GameObjects.Graphics, size: Size, part: number): void => {
  const [from, to] = tellersOf(part, size)
  if (!from || !to) return
  const at = (share: number): [number, number] => [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share]
  const dashes = Math.max(4, Math.round(Math.hypot(to.x - from.x, to.y - from.y) / 16))
  graphics.lineStyle(3, inks.paper, 1)
  for (let dash = 0; dash < dashes; dash += 1) graphics.lineBetween(...at(dash / dashes), ...at((dash + 0.6) / dashes))
}
