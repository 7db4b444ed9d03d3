import type Phaser from 'phaser'
import { hallInk } from '../manifest/index.ts'
import type { VoteView } from '../view/index.ts'
import { inks } from './inks.ts'
import type { Seat } from './seats.ts'

/** Name of the texture that holds the marks, and how much larger than in the hall they are drawn, for sharp edges. */
export const marksKey = 'hall/marks'
export const marksScale = 2

/** What can be seen on a seat. */
type Mark = 'waiting' | 'for' | 'against' | 'abstain'
const marks: readonly Mark[] = ['waiting', 'for', 'against', 'abstain']

/** The mark of a seat: a ring while its hand waits. */
export const markOf = ({ hand }: Pick<Seat, 'hand'>, counted: boolean): Mark =>
  !counted || hand === 'undecided' ? 'waiting' : hand

/** The frame that shows a group's mark. */
export const frameOf = (group: number, mark: Mark): string => `${group}/${mark}`

/** Draws every mark of every group once, for seats of radius `r`; the hall is then stamped of them. */
export const bakeMarks = (scene: Phaser.Scene, vote: Pick<VoteView, 'groups'>, r: number): void => {
  if (scene.textures.exists(marksKey)) scene.textures.remove(marksKey)
  const radius = r * marksScale
  const cell = Math.ceil(radius * 2.2) + 4
  const sheet = scene.textures.createCanvas(marksKey, cell * marks.length, cell * Math.max(1, vote.groups.length))
  if (!sheet) return
  vote.groups.forEach(({ ink, shade }, row) => {
    marks.forEach((mark, column) => {
      drawMark(sheet.context, mark, (column + 0.5) * cell, (row + 0.5) * cell, radius, css(hallInk(ink, shade)))
      sheet.add(frameOf(row, mark), 0, column * cell, row * cell, cell, cell)
    })
  })
  sheet.refresh()
}

const css = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`

/** A hand for the motion is a full disc, one against a disc with a bar, an abstention a ring with a point, one still waiting a ring. */
const drawMark = (ink: CanvasRenderingContext2D, mark: Mark, x: number, y: number, r: number, colour: string): void => {
  const disc = (radius: number, fill: string) => {
    ink.beginPath()
    ink.arc(x, y, radius, 0, 2 * Math.PI)
    ink.fillStyle = fill
    ink.fill()
  }
  if (mark === 'for' || mark === 'against') disc(r, colour)
  else {
    // The ring lies on a dark disc, so that a mark covers whatever stood there before it.
    disc(r, css(inks.soot))
    ink.beginPath()
    ink.arc(x, y, r * 0.82, 0, 2 * Math.PI)
    ink.lineWidth = Math.max(marksScale, r * 0.34)
    ink.strokeStyle = colour
    ink.stroke()
  }
  if (mark === 'abstain') disc(r * 0.3, css(inks.paper))
  ink.fillStyle = css(inks.soot)
  if (mark === 'against') ink.fillRect(x - r * 0.62, y - r * 0.16, r * 1.24, r * 0.32)
}
