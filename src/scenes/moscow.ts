import type Phaser from 'phaser'
import type { PictureView } from '../view/index.ts'
import { hours } from './hours.ts'
import { inks } from './inks.ts'
import { drawClock } from './moscowClock.ts'
import { type PlanCover, planFrame } from './moscowFrame.ts'
import { diamond, type Plan, type PlanName, type PlanSpot, type Point, planOf, type Side } from './moscowLayout.ts'
import { spreadOf } from './moscowSpread.ts'
import type { Wedge } from './moscowWedge.ts'
import { sheetKey, sheetScale } from './sheets.ts'
import type { Laid } from './speaker.ts'

/** A side's ink, the darker one for its lines, and the ink of letters on it. */
const sides: Readonly<
  Record<Side, { readonly ink: number; readonly deep: number; readonly tag: string; readonly words: string }>
> = {
  own: { ink: inks.wheat, deep: inks.bronze, tag: '#E5A52C', words: '#1A1613' },
  government: { ink: inks.red, deep: inks.redDeep, tag: '#9E1B12', words: '#F3E7CE' },
  'central-powers': { ink: inks.fieldDeep, deep: inks.fieldDeep, tag: '#4B5C68', words: '#F3E7CE' },
  others: { ink: inks.white, deep: inks.soot, tag: '#FBF5E6', words: '#1A1613' },
}

/** Puts on the plan of Moscow what lies there at this hour of this play: who holds what, who marches, and the clock. */
export const drawMoscow = (scene: Phaser.Scene, { map, cue }: PictureView, covers: readonly PlanCover[]): void => {
  const frame = planFrame(scene.scale, covers)
  laySheet(scene, cue.light, frame.laid)
  if (!map) return
  const plan = planOf(map, frame)
  const pen = scene.add.graphics()
  drawGround(pen, plan, frame.laid.scale)
  for (const { points, side } of plan.routes) drawRoute(pen, points, sides[side].ink)
  for (const wedge of plan.wedges) drawWedge(pen, wedge)
  for (const spot of plan.spots) drawSpot(pen, spot)
  for (const name of plan.names) drawLeader(pen, name)
  for (const name of plan.names) drawName(scene, name)
  drawClock(scene, map, frame.clock)
}

/** The sheet, in the light of the hour, on ground that goes on where it ends. */
const laySheet = (scene: Phaser.Scene, light: PictureView['cue']['light'], { x, y, scale }: Laid): void => {
  const tint = hours[light]
  const most = sheetScale(scene, 'moscow')
  const { width, height } = scene.scale
  scene.add.rectangle(width / 2, height / 2, width, height, darkened(inks.open, tint))
  if (scene.textures.exists(sheetKey('moscow', 'ground', most)))
    scene.add
      .image(x, y, sheetKey('moscow', 'ground', most))
      .setScale(scale / most)
      .setTint(tint)
}

/** A colour as a tint leaves it: each of its three parts is multiplied. */
const darkened = (colour: number, tint: number): number =>
  [16, 8, 0].reduce((sum, shift) => sum + (Math.round((((colour >> shift) & 255) * ((tint >> shift) & 255)) / 255) << shift), 0)

const drawGround = (pen: Phaser.GameObjects.Graphics, plan: Plan, scale: number): void => {
  for (const { x, y, r, side } of spreadOf(plan, scale)) pen.fillStyle(sides[side].ink, 0.8).fillCircle(x, y, r)
  for (const { side, points } of plan.zones) {
    pen.lineStyle(2.4, sides[side].deep, 1)
    dashes(pen, [...points, ...points.slice(0, 1)], 7, 5)
  }
}

/** A way that people take: broken strokes, and a head where they go. */
const drawRoute = (pen: Phaser.GameObjects.Graphics, points: readonly Point[], ink: number): void => {
  pen.lineStyle(8, inks.soot, 1)
  dashes(pen, points, 13, 6)
  pen.lineStyle(4.4, ink, 1)
  dashes(pen, points, 13, 6)
  const [from, to] = [points.at(-2), points.at(-1)]
  if (from && to) head(pen, from, to, 17, ink)
}

const drawWedge = (pen: Phaser.GameObjects.Graphics, { side, base, low, tip, foot, aim }: Wedge): void => {
  const { ink, deep } = sides[side]
  if (aim) {
    pen.lineStyle(8, inks.soot, 1)
    dashes(pen, [tip, aim], 13, 6)
    pen.lineStyle(4.4, ink, 1)
    dashes(pen, [tip, aim], 13, 6)
    head(pen, tip, aim, 16, ink)
  }
  pen.fillStyle(inks.paper, 1).fillTriangle(base[0].x, base[0].y, base[1].x, base[1].y, tip.x, tip.y)
  pen.fillStyle(ink, 1)
  pen.fillPoints([base[0], base[1], low[1], low[0]] as Phaser.Math.Vector2[], true)
  hatch(pen, low, tip, foot, ink)
  pen.lineStyle(2.2, inks.soot, 1).strokeTriangle(base[0].x, base[0].y, base[1].x, base[1].y, tip.x, tip.y)
  pen.lineStyle(1.6, deep, 1).lineBetween(low[0].x, low[0].y, low[1].x, low[1].y)
}

/** Strokes across the part of a wedge that not every source tells of. */
const hatch = (pen: Phaser.GameObjects.Graphics, low: Wedge['low'], tip: Point, foot: Point, ink: number): void => {
  const long = Math.hypot(tip.x - (low[0].x + low[1].x) / 2, tip.y - (low[0].y + low[1].y) / 2)
  if (long < 3) return
  const way = Math.hypot(tip.x - foot.x, tip.y - foot.y) || 1
  const [dx, dy] = [(tip.x - foot.x) / way, (tip.y - foot.y) / way]
  pen.lineStyle(2.4, ink, 1)
  for (let at = 0; at < long; at += 5) {
    const [part, next] = [at / long, Math.min(1, (at + 4) / long)]
    const side = (end: Point, share: number): Point => ({
      x: end.x + (tip.x - end.x) * share + dx * 0.1,
      y: end.y + (tip.y - end.y) * share + dy * 0.1,
    })
    const [a, b] = [side(low[0], part), side(low[1], next)]
    pen.lineBetween(a.x, a.y, b.x, b.y)
  }
}

const drawSpot = (pen: Phaser.GameObjects.Graphics, { x, y, side, fresh, beyond }: PlanSpot): void => {
  const { ink } = sides[side]
  if (beyond !== undefined) {
    const [dx, dy] = [Math.cos(beyond), Math.sin(beyond)]
    head(pen, { x: x - dx * 20, y: y - dy * 20 }, { x: x + dx * 9, y: y + dy * 9 }, 20, ink)
    return
  }
  const square = (r: number) => [
    { x, y: y - r },
    { x: x + r, y },
    { x, y: y + r },
    { x: x - r, y },
  ]
  const put = (r: number, colour: number) => pen.fillStyle(colour, 1).fillPoints(square(r) as Phaser.Math.Vector2[], true)
  if (fresh) put(diamond + 7, inks.soot)
  if (fresh) put(diamond + 4.4, inks.white)
  put(diamond + 1, inks.soot)
  put(diamond - 2, ink)
}

/** A triangle whose tip is at `to`, coming from `from`. */
const head = (pen: Phaser.GameObjects.Graphics, from: Point, to: Point, size: number, ink: number): void => {
  const way = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [dx, dy] = [(to.x - from.x) / way, (to.y - from.y) / way]
  const [bx, by] = [to.x - dx * size, to.y - dy * size]
  const corners = [
    to.x,
    to.y,
    bx - dy * size * 0.55,
    by + dx * size * 0.55,
    bx + dy * size * 0.55,
    by - dx * size * 0.55,
  ] as const
  pen.fillStyle(ink, 1).fillTriangle(...corners)
  pen.lineStyle(2, inks.soot, 1).strokeTriangle(...corners)
}

const dashes = (pen: Phaser.GameObjects.Graphics, points: readonly Point[], long: number, gap: number): void => {
  points.slice(1).forEach((to, i) => {
    const from = points[i] ?? to
    const way = Math.hypot(to.x - from.x, to.y - from.y)
    for (let at = 0; at < way; at += long + gap) {
      const [a, b] = [at / way, Math.min(1, (at + long) / way)]
      pen.lineBetween(
        from.x + (to.x - from.x) * a,
        from.y + (to.y - from.y) * a,
        from.x + (to.x - from.x) * b,
        from.y + (to.y - from.y) * b,
      )
    }
  })
}

/** A stroke from a name to what it names. */
const drawLeader = (pen: Phaser.GameObjects.Graphics, { x, y, width, height, leader }: PlanName): void => {
  if (!leader) return
  const near = { x: Math.max(x, Math.min(x + width, leader.x)), y: Math.max(y, Math.min(y + height, leader.y)) }
  const way = Math.hypot(near.x - leader.x, near.y - leader.y)
  const from = { x: leader.x + ((near.x - leader.x) * diamond) / way, y: leader.y + ((near.y - leader.y) * diamond) / way }
  pen.lineStyle(4, inks.paper, 1).lineBetween(from.x, from.y, near.x, near.y)
  pen.lineStyle(2, inks.soot, 1).lineBetween(from.x, from.y, near.x, near.y)
}

const drawName = (scene: Phaser.Scene, { kind, words, side, size, x, y, width, height }: PlanName): void => {
  const { tag, words: color } = sides[side]
  const still = kind === 'water' || kind === 'ring'
  const text = scene.add
    .text(x + width / 2, y + height / 2, words, {
      fontFamily: still ? 'Literata, serif' : '"Golos Text", sans-serif',
      fontStyle: still ? 'italic' : '600',
      fontSize: `${size}px`,
      color: kind === 'water' ? '#22343D' : kind === 'place' ? color : '#1A1613',
      ...(kind === 'place' ? { backgroundColor: tag, padding: { x: 5, y: 2 } } : {}),
    })
    .setOrigin(0.5, 0.5)
  if (kind !== 'place') text.setStroke('#F3E7CE', 4)
  else scene.add.rectangle(x + width / 2, y + height / 2, text.width, text.height).setStrokeStyle(1.6, inks.soot)
}
