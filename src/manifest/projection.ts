/** How the map lies on its sheet of 1366 x 480: shared by the drawing and by the pins that are put on it. */
export const projection = { parallels: [46, 60], meridian: 37, latitude: 54.2, scale: 1240, width: 1366, height: 480 } as const
