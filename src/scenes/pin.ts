import { geoConicConformal } from 'd3-geo'
import { projection } from '../manifest/index.ts'

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
