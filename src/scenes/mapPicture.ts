import type Phaser from 'phaser'
import { sheetsShown } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'
import { drawArrow, drawFlag, drawLines, drawName, drawScale, drawSides, drawZones } from './mapDrawing.ts'
import { mapShapes, scaleBar } from './mapItems.ts'
import { mapNames } from './mapLayout.ts'
import { laidBetween, type MapFrame, type MapZoom, mapLaid } from './mapSheet.ts'
import { sheetKey, sheetScale } from './sheets.ts'
import type { Laid } from './speaker.ts'

const moveMs = 600

/** A map that is shown; it can be looked at from nearer or farther. */
export interface MapPicture {
  /** Moves there, at once where nothing may move. Names stand only while the map does. */
  look(zoom: MapZoom): void
}

interface Wanted {
  readonly picture: PictureView
  readonly frame: MapFrame
  readonly zoom: MapZoom
  /** It is opened, and not laid anew. */
  readonly isNew: boolean
  readonly moving: () => boolean
  /** Called whenever it has come to rest. */
  readonly done: () => void
}

/**
 * Draws a map with what lies on it: land, the zones, the water over them, the lines, the names. A new one opens with the
 * whole country and moves to what is meant.
 */
export const drawMap = (scene: Phaser.Scene, { picture, frame, zoom, isNew, moving, done }: Wanted): MapPicture => {
  const { map, pin } = picture
  const laidAt = (wanted: MapZoom) => mapLaid(frame, pin, map, wanted)
  const textures = sheetScale(scene, 'map')
  const sheets = sheetsShown(picture)
    .filter(([layer]) => scene.textures.exists(sheetKey('map', layer, textures)))
    .map(([layer]) => scene.add.image(0, 0, sheetKey('map', layer, textures)).setDepth(layer === 'ground' ? 0 : 2))
  const [zones, lines, signs] = [1, 3, 4].map((depth) => scene.add.graphics().setDepth(depth))
  drawSides(scene.add.graphics().setDepth(6), frame, scene.scale)
  let move: Phaser.Tweens.Tween | undefined
  let texts: readonly Phaser.GameObjects.Text[] = []
  let laid = laidAt(isNew && moving() ? 'whole' : zoom)

  const lay = (next: Laid): void => {
    laid = next
    for (const sheet of sheets) sheet.setPosition(laid.x, laid.y).setScale(laid.scale / textures)
    if (!map || !zones || !lines) return
    const shapes = mapShapes(map, frame, laid)
    drawZones(zones.clear(), shapes.zones, laid)
    drawLines(lines.clear(), shapes.lines, laid.scale)
  }
  const hideNames = (): void => {
    for (const text of texts) text.destroy()
    texts = []
    signs?.clear()
  }
  const showNames = (): void => {
    hideNames()
    if (!signs) return
    const shapes = map && mapShapes(map, frame, laid)
    for (const arrow of shapes?.arrows ?? []) drawArrow(signs, arrow)
    const names = mapNames(frame, laid, pin, map).map((name) => drawName(scene, signs, name))
    const flags = (shapes?.flags ?? []).map((flag) => drawFlag(scene, signs, flag))
    const scaled = map ? drawScale(scene, signs, scaleBar(map.note, frame, laid)) : []
    texts = [...names, ...flags, ...scaled]
    for (const text of texts) text.setDepth(5)
  }
  const look = (wanted: MapZoom): void => {
    const [from, to] = [laid, laidAt(wanted)]
    move?.stop()
    if (!moving() || (from.scale === to.scale && from.x === to.x && from.y === to.y)) {
      lay(to)
      showNames()
      done()
      return
    }
    hideNames()
    const way = { share: 0 }
    move = scene.tweens.add({
      targets: way,
      share: 1,
      duration: moveMs,
      ease: 'Cubic.easeInOut',
      onUpdate: () => lay(laidBetween(from, to, way.share)),
      onComplete: () => {
        lay(to)
        showNames()
        done()
      },
    })
  }
  lay(laid)
  look(zoom)
  return { look }
}
