import { wordInWedge } from '../lettering.ts'
import { ink, mix, path, range, round, taper } from '../vector.ts'
import { barrel, quad } from './barrel.ts'
import { corridorPeople } from './corridorPeople.ts'
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

const space = { x: 683, y: 214, half: 600, spring: -150, rise: 150, floor: 262 }
const { onVault, onWall, onFloor } = barrel(space)

/** Depth of the bay that begins `i` bays behind the picture's plane. */
const bay = (i: number): number => 1 / (0.92 + 0.62 * i)
const bays = 10
const end = bay(bays)

const lime = '#8C8672'
const limeShade = '#6E6A5A'
const oil = '#4C4A36'
const oilDark = '#38371F'
const door = '#5A3C20'
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

/** Cross vaults: every bay is darker towards its middle, and an arch stands out between two of them. */
const vault = (): string => {
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

/** Whitewash above, oil paint as high as a man, a pier between two doors. */
const wall = (side: -1 | 1): string =>
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
    path(
      range(bays + 1)
        .map((i) =>
          quad(
            onWall(side, bay(i) * 1.035, 0),
            onWall(side, bay(i) * 0.97, 0),
            onWall(side, bay(i) * 0.97, 1),
            onWall(side, bay(i) * 1.035, 1),
          ),
        )
        .join(''),
      side === 1 ? '#A39C84' : '#8C8672',
    ),
    path(
      range(bays + 1)
        .map((i) =>
          quad(
            onWall(side, bay(i) * 1.035, 0.5),
            onWall(side, bay(i) * 0.97, 0.5),
            onWall(side, bay(i) * 0.97, 1),
            onWall(side, bay(i) * 1.035, 1),
          ),
        )
        .join(''),
      side === 1 ? '#5C5941' : '#4C4A36',
    ),
  ].join('')

/** Stone flags, worn pale in the middle. */
const flags = (): string => {
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

const endWall = (hour: 'night' | 'day'): string => {
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

interface Doorway {
  readonly side: -1 | 1
  readonly bay: number
  readonly words?: string
}

const doorways: readonly Doorway[] = [
  { side: 1, bay: 0.12, words: 'УЧИТЕЛЬСКАЯ' },
  { side: -1, bay: 0.12, words: 'IV КЛАССЪ' },
  { side: 1, bay: 1.14 },
  { side: -1, bay: 1.14, words: 'VI КЛАССЪ' },
  { side: 1, bay: 2.14 },
  { side: -1, bay: 2.14 },
  { side: 1, bay: 3.14 },
  { side: -1, bay: 3.14 },
  { side: 1, bay: 5.14 },
  { side: -1, bay: 5.14 },
]

/** Both edges of a doorway in depth. */
const jambs = ({ bay: at }: Doorway): readonly [number, number] => [bay(at + 0.1), bay(at + 0.62)]

const doors = (): string =>
  doorways
    .map((each) => {
      const { side } = each
      const [near, far] = jambs(each)
      const leaf = (from: number, to: number, top: number, foot: number) => {
        const [a, b] = [1 / mix(1 / near, 1 / far, from), 1 / mix(1 / near, 1 / far, to)]
        return quad(onWall(side, a, top), onWall(side, b, top), onWall(side, b, foot), onWall(side, a, foot))
      }
      return [
        path(leaf(-0.1, 1.1, 0.3, 1), '#2A2016'),
        path(leaf(-0.02, 1.02, 0.32, 1), door),
        path(
          leaf(0.1, 0.42, 0.37, 0.62) +
            leaf(0.58, 0.9, 0.37, 0.62) +
            leaf(0.1, 0.42, 0.68, 0.94) +
            leaf(0.58, 0.9, 0.68, 0.94) +
            leaf(0.48, 0.52, 0.32, 1),
          doorDark,
        ),
        path(leaf(0.53, 0.57, 0.63, 0.67), '#C39A4E'),
      ].join('')
    })
    .join('')

/** Enamel plates over the doors; those that are near can be read. */
const plates = (): string =>
  doorways
    .map((each) => {
      const { side, words } = each
      const [near, far] = jambs(each)
      const [a, b] = [1 / mix(1 / near, 1 / far, -0.04), 1 / mix(1 / near, 1 / far, 1.04)]
      const slope = (level: number) => side * (mix(space.spring, space.floor, level) / space.half)
      const at = (depth: number) => space.x + side * space.half * depth
      const [x0, x1] = side === 1 ? [at(b), at(a)] : [at(a), at(b)]
      const inset = (x1 - x0) * 0.06
      return [
        path(quad(onWall(side, a, 0.175), onWall(side, b, 0.175), onWall(side, b, 0.275), onWall(side, a, 0.275)), '#24384A'),
        path(
          quad(
            onWall(side, a * 0.994, 0.184),
            onWall(side, b * 1.006, 0.184),
            onWall(side, b * 1.006, 0.266),
            onWall(side, a * 0.994, 0.266),
          ),
          ink.white,
        ),
        words === undefined
          ? path(
              quad(
                onWall(side, a * 0.96, 0.21),
                onWall(side, b * 1.04, 0.21),
                onWall(side, b * 1.04, 0.24),
                onWall(side, a * 0.96, 0.24),
              ),
              '#24384A',
            )
          : wordInWedge(
              words,
              { x: space.x, y: space.y, up: slope(0.184), down: slope(0.266) },
              x0 + inset,
              x1 - inset,
              0.2,
              '#24384A',
            ),
      ].join('')
    })
    .join('')

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

const openDoor = (): string => {
  const [near, far] = jambs({ side: -1, bay: 2.14 })
  const [[ax, ay], [bx, by]] = [onWall(-1, near, 1), onWall(-1, far, 1)]
  return [
    path(quad(onWall(-1, near, 0.32), onWall(-1, far, 0.32), onWall(-1, far, 1), onWall(-1, near, 1)), ink.wheatLight),
    path(
      quad(
        onWall(-1, near * 0.985, 0.32),
        onWall(-1, far * 1.04, 0.32),
        onWall(-1, far * 1.04, 0.98),
        onWall(-1, near * 0.985, 0.99),
      ),
      ink.white,
    ),
    path(
      `M${ax},${ay}L${bx},${by}Q${bx + 100},${by + 4} ${bx + 190},${by + 22}Q${bx + 216},${by + 40} ${bx + 170},${by + 46}Q${ax + 90},${ay + 34} ${ax},${ay}Z`,
      ink.wheatLight,
      'opacity=".4"',
    ),
  ].join('')
}
