/**
 * How the plan of Moscow lies on its sheet: Mercator, 88 units a kilometre, the Kremlin a little left of and below the middle.
 * Shared by the drawing and by what is put on it. The sheet is higher than that of other places, so that a picture can be cut
 * from it.
 */
export const moscowSheet = { width: 1366, height: 800, longitude: 37.6235, latitude: 55.7545, unitsAKilometre: 88 } as const

const earthKilometres = 6371
const radians = Math.PI / 180

/** Mercator's height of a latitude, in earth radii. */
const rise = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2))

const unitsARadian = moscowSheet.unitsAKilometre * earthKilometres * Math.cos(moscowSheet.latitude * radians)

/** Where a place lies on the plan, in the sheet's own units; beyond the sheet's edges for a place that is off it. */
export const onMoscowSheet = (longitude: number, latitude: number): { readonly x: number; readonly y: number } => ({
  x: moscowSheet.width / 2 + (longitude - moscowSheet.longitude) * radians * unitsARadian,
  y: moscowSheet.height / 2 - (rise(latitude) - rise(moscowSheet.latitude)) * unitsARadian,
})
