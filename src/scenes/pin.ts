import { geoConicConformal } from 'd3-geo'
import type Phaser from 'phaser'
import { projection } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'
import { inks } from './inks.ts'
import { type Laid, onHost } from './speaker.ts'

/** Where a place lies on the map's sheet, in the sheet's own units; undefined off the sheet. */
export const onSheet = (longitude: number, latitude: number): { readonly x: number; readonly y: number } | undefined => {
  const project = geoConicConformal()
    .parallels([...projection.parallels])
    .rotate([-projection.meridian, 0])
    .center([0, projection.latitude])
    .scale(projection.scale)
    .translate([projection.width / 2, projection.height / 2])
  const at = project([longitude, latitude])
  if (!at) return undefined
  const [x, y] = at
  return x < 0 || y < 0 || x > projection.width || y > projection.height ? undefined : { x, y }
}

/** Puts a flag with its name on the map; nothing where the place lies off it. */
export const drawPin = (scene: Phaser.Scene, pin: PictureView['pin'], laid: Laid): void => {
  const at = onSheet(pin.longitude, pin.latitude)
  if (!at) return
  const { x, y } = onHost(at, laid)
  scene.add.triangle(x, y, 0, 0, 44, -92, 84, -70, inks.redDeep).setOrigin(0, 0)
  scene.add.circle(x, y, 7, inks.wheat).setStrokeStyle(3, inks.soot)
  scene.add
    .text(x + 70, y - 84, pin.name, {
      fontFamily: 'Oswald, sans-serif',
      fontSize: '22px',
      color: '#F3E7CE',
      backgroundColor: '#1A1613',
      padding: { x: 10, y: 4 },
    })
    .setOrigin(0, 0.5)
}
