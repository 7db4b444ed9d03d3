import { ink, path } from '../vector.ts'

/** A fire of planks, waist-high to a man of 104 units, and its round glow on the ground and in the air; the planks cross at (x, y). */
export const bonfire = (x: number, y: number): string =>
  [
    `<ellipse cx="${x}" cy="${y + 6}" rx="150" ry="30" fill="${ink.wheat}" opacity=".26"/><ellipse cx="${x}" cy="${y + 5}" rx="92" ry="18" fill="${ink.wheat}" opacity=".4"/>`,
    `<circle cx="${x}" cy="${y - 22}" r="74" fill="${ink.wheatLight}" opacity=".16"/><circle cx="${x}" cy="${y - 20}" r="46" fill="${ink.wheatLight}" opacity=".24"/>`,
    path(
      `M${x - 22},${y - 4}C${x - 32},${y - 24} ${x - 16},${y - 30} ${x - 16},${y - 44}C${x - 8},${y - 38} ${x - 7},${y - 32} ${x - 6},${y - 28}C${x - 4},${y - 40} ${x + 4},${y - 48} ${x},${y - 62}C${x + 14},${y - 50} ${x + 14},${y - 36} ${x + 12},${y - 30}C${x + 16},${y - 34} ${x + 18},${y - 38} ${x + 18},${y - 44}C${x + 28},${y - 30} ${x + 32},${y - 16} ${x + 22},${y - 4}Z`,
      ink.red,
    ),
    path(
      `M${x - 12},${y - 4}C${x - 18},${y - 18} ${x - 8},${y - 22} ${x - 9},${y - 30}C${x - 3},${y - 24} ${x - 2},${y - 22} ${x - 1},${y - 18}C${x + 1},${y - 28} ${x + 5},${y - 32} ${x + 3},${y - 40}C${x + 13},${y - 28} ${x + 17},${y - 14} ${x + 12},${y - 4}Z`,
      ink.wheatLight,
    ),
    path(`M${x - 34},${y + 3}L${x + 22},${y - 13}l3,6l-56,17ZM${x + 34},${y + 3}L${x - 24},${y - 12}l-2,6l57,17Z`, ink.soot),
    path(`M${x - 12},${y + 8}L${x - 2},${y - 10}h6L${x - 4},${y + 9}Z`, '#4A2A14'),
  ].join('')
