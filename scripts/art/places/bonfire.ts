import { ink, path, taper } from '../vector.ts'

/** A fire of planks and the light that it throws on the ground before it; the planks cross at (x, y). */
export const bonfire = (x: number, y: number): string =>
  [
    path(`M${x - 70},${y + 4}H${x + 70}L${x + 300},${y + 60}L${x - 190},${y + 54}Z`, ink.wheat, 'opacity=".5"'),
    path(
      [-62, -38, -14, 12, 36, 60].map((a, i) => taper(x + a * 0.3, y - 40, x + a * 2, y - 96 - (i % 2) * 22, 2)).join(''),
      ink.wheatLight,
      'opacity=".8"',
    ),
    path(`M${x - 40},${y}l70,-12l4,8l-70,14ZM${x + 40},${y}l-72,-14l4,-7l72,14Z`, ink.soot),
    path(
      `M${x - 28},${y - 6}C${x - 40},${y - 44} ${x - 8},${y - 46} ${x - 6},${y - 86}C${x + 20},${y - 60} ${x + 40},${y - 40} ${x + 27},${y - 6}Z`,
      ink.red,
    ),
    path(
      `M${x - 15},${y - 6}C${x - 20},${y - 28} ${x},${y - 34} ${x + 2},${y - 56}C${x + 15},${y - 36} ${x + 20},${y - 22} ${x + 13},${y - 6}Z`,
      ink.wheatLight,
    ),
  ].join('')
