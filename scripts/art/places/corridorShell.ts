import { ink, mix, path, range, taper } from '../vector.ts'
import { barrel, quad } from './barrel.ts'

/** The corridor as it was built: its bays in depth, vault, walls, floor, the wall at its end. */
export const space = { x: 683, y: 214, half: 600, spring: -150, rise: 150, floor: 262 }
export const { onVault, onWall, onFloor } = barrel(space)

/** Depth of the bay that begins `i` bays behind the picture's plane. */
export const bay = (i: number): number => 1 / (0.92 + 0.62 * i)
export const bays = 10
export const end = bay(bays)

const lime = '#8C8672'
const limeShade = '#6E6A5A'
const oil = '#4C4A36'
const oilDark = '#38371F'

/** Cross vaults: every bay is darker towards its middle, and an arch stands out between two of them. */
export const vault = (): string => {
  const at = range(13).map((i) => i / 12)
  const band = (from: number, to: number) =>
    quad(...at.map((t) => onVault(t, from)), ...[...at].reverse().map((t) => onVault(t, to)))
  const groin = (i: number) => {
    const [near, far] = [bay(i) * 0.96, bay(i + 1)]
    const crown = (near + far) / 2
    return [
      quad(
        onVault(0.04, near),
        onVault(0.28, mix(near, crown, 0.5)),
        onVault(0.5, crown),
        onVault(0.28, mix(far, crown, 0.5)),
        onVault(0.04, far),
      ),
      quad(
        onVault(0.96, near),
        onVault(0.72, mix(near, crown, 0.5)),
        onVault(0.5, crown),
        onVault(0.72, mix(far, crown, 0.5)),
        onVault(0.96, far),
      ),
    ].join('')
  }
  return [
    path(band(1.5, end), lime),
    path(range(bays).map(groin).join(''), limeShade),
    path(
      range(bays + 1)
        .map((i) => band(bay(i) * 1.035, bay(i) * 0.97))
        .join(''),
      '#A39C84',
    ),
    path(
      range(bays + 1)
        .map((i) => band(bay(i) * 0.97, bay(i) * 0.955))
        .join(''),
      oilDark,
    ),
  ].join('')
}

/** The piers between the doors, from a level of the wall down to the floor. */
const piers = (side: -1 | 1, level: number, fill: string): string =>
  path(
    range(bays + 1)
      .map((i) => {
        const [near, far] = [bay(i) * 1.035, bay(i) * 0.97]
        return quad(onWall(side, near, level), onWall(side, far, level), onWall(side, far, 1), onWall(side, near, 1))
      })
      .join(''),
    fill,
  )

/** Whitewash above, oil paint as high as a man, a pier between two doors. */
export const wall = (side: -1 | 1): string =>
  [
    path(
      quad(onWall(side, 1.5, 0), onWall(side, end, 0), onWall(side, end, 1), onWall(side, 1.5, 1)),
      side === 1 ? lime : '#7A7562',
    ),
    path(
      quad(onWall(side, 1.5, 0.5), onWall(side, end, 0.5), onWall(side, end, 1), onWall(side, 1.5, 1)),
      side === 1 ? oil : '#403F2C',
    ),
    path(quad(onWall(side, 1.5, 0.49), onWall(side, end, 0.49), onWall(side, end, 0.505), onWall(side, 1.5, 0.505)), ink.soot),
    piers(side, 0, side === 1 ? '#A39C84' : '#8C8672'),
    piers(side, 0.5, side === 1 ? '#5C5941' : '#4C4A36'),
  ].join('')

/** Stone flags, worn pale in the middle. */
export const flags = (): string => {
  const [l, r] = [onFloor(-1, end), onFloor(1, end)]
  const rows = range(bays * 2).map((i) => bay(i / 2))
  return [
    path(`M${l}L${r}L${onFloor(1, 1.5)}L${onFloor(-1, 1.5)}Z`, '#4E4838'),
    path(quad(onFloor(-0.3, end), onFloor(0.3, end), onFloor(0.3, 1.5), onFloor(-0.3, 1.5)), '#665E49'),
    path(rows.map((d) => quad(onFloor(-1, d), onFloor(1, d), onFloor(1, d * 0.985), onFloor(-1, d * 0.985))).join(''), '#332E23'),
    path(
      [-0.66, -0.3, 0, 0.3, 0.66].map((across) => taper(...onFloor(across, end), ...onFloor(across, 1.5), 3)).join(''),
      '#332E23',
    ),
  ].join('')
}

const endWindow = { x: 664, y: 190, w: 38, h: 40 } as const

/** The wall at the corridor's end and its window at this hour. */
export const endWall = (hour: 'night' | 'day'): string => {
  const { x, y, w, h } = endWindow
  return [
    path(
      quad(...range(13).map((i) => onVault(i / 12, end)), onFloor(1, end), onFloor(-1, end)),
      hour === 'day' ? '#8C8672' : limeShade,
    ),
    path(
      `M${x - 4},${y + h + 4}V${y - 6}C${x - 4},${y - 26} ${x + w + 4},${y - 26} ${x + w + 4},${y - 6}V${y + h + 4}Z`,
      ink.paper,
    ),
    path(
      `M${x},${y + h}V${y - 4}C${x},${y - 20} ${x + w},${y - 20} ${x + w},${y - 4}V${y + h}Z`,
      hour === 'day' ? '#C7D3CC' : ink.night,
    ),
    path(
      `M${x + w / 2 - 1.4},${y - 16}h2.8V${y + h}h-2.8ZM${x},${y + 2}h${w}v2.4h-${w}ZM${x},${y + 22}h${w}v2h-${w}Z`,
      ink.paper,
    ),
  ].join('')
}
