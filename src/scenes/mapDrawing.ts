import type Phaser from 'phaser'
import { inks } from './inks.ts'
import { type Arrow, type Flag, hatchOfZone, type MapShapes, type ScaleBar, scaleLetters } from './mapItems.ts'
import { flagHigh, letters, type PlacedName, wayOfPin } from './mapLayout.ts'
import type { MapFrame, Point } from './mapSheet.ts'
import type { Laid } from './speaker.ts'
import { dashesOf, type Piece } from './strokes.ts'

/** Strokes and flags of the map, each drawn from what the layout says and nothing else. */

type Pen = Phaser.GameObjects.Graphics
type Side = MapShapes['zones'][number]['side']

const grounds: Readonly<Record<Side, { readonly old: number; readonly fresh: number; readonly rule: number }>> = {
  'central-powers': { old: inks.fieldDeep, fresh: inks.field, rule: inks.steelDeep },
  government: { old: inks.red, fresh: inks.red, rule: inks.redDeep },
  own: { old: inks.wheat, fresh: inks.wheat, rule: inks.bronze },
  others: { old: inks.news, fresh: inks.news, rule: inks.bronze },
}

/** Ground that is held: flat ink, ruled; lighter where it is newly won. */
export const drawZones = (pen: Pen, zones: MapShapes['zones'], laid: Laid): void => {
  for (const zone of zones) {
    const { old, fresh, rule } = grounds[zone.side]
    pen
      .fillStyle(zone.fresh ? fresh : old, 0.82)
      .fillPoints(zone.shape.map(({ x, y }) => ({ x, y })) as Phaser.Math.Vector2[], true)
    stroke(pen, hatchOfZone(zone, laid), 2, rule, 0.75)
  }
}

/** The treaty line solid coral on soot, a front dashed wheat on soot, a railway dashed paper on soot. */
export const drawLines = (pen: Pen, lines: MapShapes['lines'], scale: number): void => {
  const size = Math.min(1.3, Math.max(0.6, scale))
  for (const { kind, line } of lines) {
    pen.lineStyle(8 * size, inks.soot, 1).strokePoints(line.map(({ x, y }) => ({ x, y })) as Phaser.Math.Vector2[], false)
    for (const { x, y } of line) pen.fillStyle(inks.soot, 1).fillCircle(x, y, 4 * size)
    if (kind === 'treaty') {
      pen.lineStyle(4.5 * size, inks.coral, 1).strokePoints(line.map(({ x, y }) => ({ x, y })) as Phaser.Math.Vector2[], false)
      for (const { x, y } of line) pen.fillStyle(inks.coral, 1).fillCircle(x, y, 2.25 * size)
    } else
      stroke(
        pen,
        dashesOf(line, kind === 'front' ? 13 * size : 8 * size, 8 * size),
        4.5 * size,
        kind === 'front' ? inks.wheat : inks.paper,
        1,
      )
  }
}

const stroke = (pen: Pen, pieces: readonly Piece[], wide: number, ink: number, alpha: number): void => {
  pen.lineStyle(wide, ink, alpha)
  for (const [a, b] of pieces) pen.lineBetween(a.x, a.y, b.x, b.y)
}

/** A way that was marched: a wedge with its head, paper on soot. */
export const drawArrow = (pen: Pen, { from, to }: Arrow): void => {
  const way = Math.sign(to.x - from.x)
  const neck = to.x - way * 20
  const shape = (grow: number): Point[] => [
    { x: from.x - way * grow * 2, y: from.y },
    { x: neck, y: from.y - 5 - grow },
    { x: neck, y: from.y - 11 - grow },
    { x: to.x + way * grow * 1.6, y: to.y },
    { x: neck, y: from.y + 11 + grow },
    { x: neck, y: from.y + 5 + grow },
  ]
  pen.fillStyle(inks.soot, 1).fillPoints(shape(2) as Phaser.Math.Vector2[], true)
  pen.fillStyle(inks.paper, 1).fillPoints(shape(0) as Phaser.Math.Vector2[], true)
}

const cloths: Readonly<Record<Side, { readonly cloth: number; readonly words: string }>> = {
  own: { cloth: inks.wheat, words: '#1A1613' },
  government: { cloth: inks.redDeep, words: '#F3E7CE' },
  'central-powers': { cloth: inks.fieldDeep, words: '#F3E7CE' },
  others: { cloth: inks.paper, words: '#1A1613' },
}

/** A flag on its pole, with the number that the legend has. */
export const drawFlag = (
  scene: Phaser.Scene,
  pen: Pen,
  { x, y, width, height, point, side, number }: Flag,
): Phaser.GameObjects.Text => {
  const { cloth, words } = cloths[side]
  const way = x < point.x ? -1 : 1
  const cut = (grow: number): Point[] => [
    { x: point.x - way * grow, y: y - grow },
    { x: point.x + way * (width + grow * 2.4), y: y + height / 2 },
    { x: point.x - way * grow, y: y + height + grow },
  ]
  pen.lineStyle(3, inks.soot, 1).lineBetween(point.x, point.y, point.x, y)
  pen.fillStyle(inks.soot, 1).fillPoints(cut(2.2) as Phaser.Math.Vector2[], true)
  pen.fillStyle(cloth, 1).fillPoints(cut(0) as Phaser.Math.Vector2[], true)
  drawSign(pen, point, side, cloth)
  return scene.add
    .text(point.x + way * (width * 0.33), y + height / 2, String(number), {
      fontFamily: 'Oswald, sans-serif',
      fontSize: '13px',
      color: words,
    })
    .setOrigin(0.5, 0.5)
}

/** The shape of a side: a circle, a triangle, a square, for all others a diamond. */
const drawSign = (pen: Pen, { x, y }: Point, side: Side, ink: number): void => {
  const corners: Readonly<Record<Exclude<Side, 'own'>, readonly (readonly [number, number])[]>> = {
    government: [
      [0, -1.2],
      [1.1, 0.9],
      [-1.1, 0.9],
    ],
    'central-powers': [
      [-0.9, -0.9],
      [0.9, -0.9],
      [0.9, 0.9],
      [-0.9, 0.9],
    ],
    others: [
      [0, -1.2],
      [1.2, 0],
      [0, 1.2],
      [-1.2, 0],
    ],
  }
  for (const [size, colour] of [
    [8, inks.soot],
    [5, ink],
  ] as const) {
    pen.fillStyle(colour, 1)
    if (side === 'own') pen.fillCircle(x, y, size)
    else pen.fillPoints(corners[side].map(([a, b]) => ({ x: x + a * size, y: y + b * size })) as Phaser.Math.Vector2[], true)
  }
}

const styles = {
  mark: { fontFamily: '"Golos Text", sans-serif', fontStyle: 'bold', color: '#1A1613' },
  town: { fontFamily: '"Golos Text", sans-serif', fontStyle: 'normal', color: '#1A1613' },
  sea: { fontFamily: 'Literata, serif', fontStyle: 'italic', color: '#A9B3B4' },
  land: { fontFamily: 'Oswald, sans-serif', fontStyle: 'bold', color: '#7B4A05' },
} as const

/** A name, and the point of a town. */
export const drawName = (scene: Phaser.Scene, pen: Pen, name: PlacedName): Phaser.GameObjects.Text => {
  const { kind, lines, x, y, width, height, point, isOnDark } = name
  if (kind === 'pin') return drawPin(scene, pen, name)
  const { size, spacing } = letters[kind]
  if (point && kind === 'town')
    pen.fillStyle(inks.soot, 1).fillCircle(point.x, point.y, 5).fillStyle(inks.paper, 1).fillCircle(point.x, point.y, 2.7)
  const side = sideOf(name)
  const text = scene.add.text(x + width * side, y + height / 2, [...lines], {
    ...styles[kind],
    ...(isOnDark ? { color: '#F3E7CE' } : {}),
    fontSize: `${size}px`,
    letterSpacing: spacing,
    lineSpacing: -4,
    align: side === 1 ? 'right' : side === 0 ? 'left' : 'center',
  })
  text.setOrigin(side, 0.5)
  return kind === 'sea' ? text : text.setStroke(isOnDark ? '#22323D' : '#F3E7CE', 4)
}

const drawPin = (scene: Phaser.Scene, pen: Pen, pin: PlacedName): Phaser.GameObjects.Text => {
  const { lines, point, x, y, width, height } = pin
  const side = sideOf(pin)
  if (point) {
    const way = wayOfPin(pin)
    pen
      .fillStyle(inks.redDeep, 1)
      .fillTriangle(point.x, point.y, point.x + way * 30, point.y - flagHigh, point.x + way * 58, point.y - flagHigh + 16)
    pen.fillStyle(inks.soot, 1).fillCircle(point.x, point.y, 8.5).fillStyle(inks.wheat, 1).fillCircle(point.x, point.y, 5.5)
  }
  return scene.add
    .text(x + width * side, y + height / 2, [...lines], {
      fontFamily: 'Oswald, sans-serif',
      fontSize: `${letters.pin.size}px`,
      color: '#F3E7CE',
      backgroundColor: '#1A1613',
      padding: { x: 10, y: 4 },
    })
    .setOrigin(side, 0.5)
}

/** A name beside its point begins at it, for its room is estimated: 0 to the right of it, 1 to the left. Others keep to the middle. */
const sideOf = ({ point, x, width }: PlacedName): number => (!point ? 0.5 : x > point.x ? 0 : x + width < point.x ? 1 : 0.5)

/** The scale bar, with how exact the map is under it. */
export const drawScale = (
  scene: Phaser.Scene,
  pen: Pen,
  { x, y, kilometres, long, note }: ScaleBar,
): readonly Phaser.GameObjects.Text[] => {
  const words = (left: number, top: number, lines: readonly string[]) =>
    scene.add
      .text(left, top, [...lines], { fontFamily: '"Golos Text", sans-serif', fontSize: `${scaleLetters}px`, color: '#1A1613' })
      .setStroke('#F3E7CE', 4)
  pen.fillStyle(inks.paper, 1).fillRect(x - 2, y + 2, long + 4, 11)
  pen
    .fillStyle(inks.soot, 1)
    .fillRect(x, y + 8, long, 3)
    .fillRect(x, y + 3, 2.5, 8)
    .fillRect(x + long - 2.5, y + 3, 2.5, 8)
  return [words(x + long + 8, y, [`${kilometres} km`]), words(x, y + 17, note)]
}

/** What lies beside the map where words cover a side of the picture: soot, with a slanting edge. */
export const drawSides = (pen: Pen, { free }: MapFrame, host: { readonly width: number; readonly height: number }): void => {
  const slant = host.height * slope
  pen.fillStyle(inks.soot, 1)
  const fill = (points: Point[]) => pen.fillPoints(points as Phaser.Math.Vector2[], true)
  if (free.x > 0)
    fill([
      { x: 0, y: 0 },
      { x: free.x, y: 0 },
      { x: free.x - slant, y: host.height },
      { x: 0, y: host.height },
    ])
  const right = free.x + free.width
  if (right < host.width)
    fill([
      { x: host.width, y: 0 },
      { x: right + slant, y: 0 },
      { x: right, y: host.height },
      { x: host.width, y: host.height },
    ])
}

/** Of furniture: the tangent of 4.5 degrees. */
const slope = 0.0787
