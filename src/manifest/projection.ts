/**
 * How the map lies on its sheet, from Berlin to beyond the Urals and from the White Sea to the Caucasus: shared by the drawing
 * and by what is put on it. The sheet is higher than that of other places, so that a picture can be cut from it round its pin.
 */
export const projection = { parallels: [46, 60], meridian: 39, latitude: 54.4, scale: 2350, width: 1366, height: 800 } as const
