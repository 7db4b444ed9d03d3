import { ink, path, range, round } from '../vector.ts'
import { quad } from './barrel.ts'
import { doors, openDoor, plates } from './corridorDoors.ts'
import { corridorPeople } from './corridorPeople.ts'
import { bay, end, endWall, flags, onFloor, onWall, space, vault, wall } from './corridorShell.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { bulb, bulbLight, bundle, glass, rifleStack, samovar } from './props.ts'

/**
 * The long vaulted corridor of Smolny: weak bulbs one behind another, doors with the enamel plates of the girls' school, rifles
 * stacked, newspapers in bundles, tea on a table, and soldiers who sleep on the stone.
 */
export const corridor = (): PlaceDrawing => ({
  ground: ground(),
  day: day(),
  light: '',
  lamp: lamp(),
  ...corridorPeople((depth) => space.y + space.floor * depth),
})

const limeShade = '#6E6A5A'
const doorDark = '#38230F'

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="${limeShade}"/>`,
    vault(),
    wall(-1),
    wall(1),
    flags(),
    endWall('night'),
    doors(),
    plates(),
    pipes(),
    bulbs.map(([x, y, s]) => bulb(x, y, s, round(y - 46 * s))).join(''),
    heaps(),
    table(),
    shade([0, 0, 260, 480], 'left'),
    shade([1106, 0, 260, 480], 'right'),
  ].join('')

/** Wires on porcelain along the right wall, a notice pasted on the left one. */
const pipes = (): string =>
  [
    path(quad(onWall(1, 1.5, 0.1), onWall(1, end, 0.1), onWall(1, end, 0.107), onWall(1, 1.5, 0.107)), ink.soot),
    path(
      range(9)
        .map((i) =>
          quad(
            onWall(1, bay(i) * 1.01, 0.09),
            onWall(1, bay(i) * 0.99, 0.09),
            onWall(1, bay(i) * 0.99, 0.12),
            onWall(1, bay(i) * 1.01, 0.12),
          ),
        )
        .join(''),
      ink.white,
    ),
    path(
      quad(onWall(-1, bay(0.88), 0.36), onWall(-1, bay(1.06), 0.36), onWall(-1, bay(1.06), 0.56), onWall(-1, bay(0.88), 0.56)),
      ink.news,
    ),
    path(
      range(4)
        .map((i) =>
          quad(
            onWall(-1, bay(0.9), 0.39 + i * 0.04),
            onWall(-1, bay(1.03), 0.39 + i * 0.04),
            onWall(-1, bay(1.03), 0.405 + i * 0.04),
            onWall(-1, bay(0.9), 0.405 + i * 0.04),
          ),
        )
        .join(''),
      ink.smoke,
    ),
  ].join('')

/** Where the bulbs hang: left, top and size. */
const bulbs = range(6).map((i): readonly [number, number, number] => {
  const depth = bay(0.5 + i * (i > 2 ? 1.6 : 1.2))
  return [space.x, round(space.y - 206 * depth), round(depth * 13) / 10]
})

/** What stands and lies along the walls: rifles against one another, the evening's papers. */
const heaps = (): string =>
  [
    rifleStack(300, 432, 168),
    rifleStack(472, 336, 86),
    rifleStack(884, 332, 80),
    bundle(166, 446, 84, 48),
    bundle(196, 398, 72, 34),
    bundle(82, 466, 78, 56),
    bundle(812, 318, 34, 20),
  ].join('')

/** A table at the right wall: a samovar, glasses, papers for sale. */
const table = (): string =>
  [
    path('M934,348H1094L1190,414H986Z', '#7A5530'),
    path('M986,414H1190V424H986Z', doorDark),
    path('M986,424h12v50h-12ZM1176,424h12v50h-12ZM936,350h8v60h-8ZM934,348L986,414V424L934,356Z', doorDark),
    path('M960,354h56l10,14h-58Z', ink.white),
    path('M966,352h54l9,12h-56Z', ink.news),
    path('M974,356h34v2h-34ZM978,360h36v1.6h-36Z', ink.soot),
    path('M1112,404h60l-16,-14h-56Z', ink.white),
    path('M1112,400h60l-16,-14h-56Z', ink.news),
    path('M1116,396h40v2h-40ZM1110,391h36v1.6h-36Z', ink.soot),
    samovar(1066, 380),
    glass(1024, 392),
    glass(1048, 402),
    glass(1096, 378),
  ].join('')

const day = (): string =>
  [
    endWall('day'),
    path('M0,0H1366V480H0Z', ink.paper, 'opacity=".12"'),
    path(quad(onFloor(-0.24, end), onFloor(0.24, end), onFloor(0.34, 0.5), onFloor(-0.34, 0.5)), ink.white, 'opacity=".3"'),
  ].join('')

/** The bulbs, each with what it lights of vault and floor; and a door ajar from which light falls on the stone. */
const lamp = (): string => {
  const pools = range(6).map((i) => {
    const depth = bay(0.5 + i * (i > 2 ? 1.6 : 1.2))
    const y = space.y + space.floor * depth
    return `<ellipse cx="683" cy="${round(y)}" rx="${round(330 * depth)}" ry="${round(46 * depth)}" fill="${ink.wheat}" opacity=".3"/>`
  })
  const cones = bulbs.map(([x, y, s]) => {
    const foot = space.y + space.floor * (s / 1.3)
    return path(
      `M${round(x - 14 * s)},${y}H${round(x + 14 * s)}L${round(x + 250 * s)},${round(foot)}H${round(x - 250 * s)}Z`,
      ink.wheatLight,
      'opacity=".09"',
    )
  })
  return [
    path('M0,0H1366V480H0Z', ink.soot, 'opacity=".22"'),
    ...pools,
    ...cones,
    openDoor(),
    ...bulbs.slice(0, 2).map(([x, y, s], i) => bulbLight(x, y, s, i + 2)),
    ...bulbs.slice(2).map(([x, y, s]) => glow(x, y, s)),
  ].join('')
}

/** A bulb too far for rays. */
const glow = (x: number, y: number, s: number): string =>
  `<circle cx="${x}" cy="${y}" r="${round(30 * s)}" fill="${ink.wheatLight}" opacity=".2"/><circle cx="${x}" cy="${round(y + 3 * s)}" r="${round(7 * s)}" fill="${ink.white}"/>`
