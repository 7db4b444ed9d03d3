import { halftone, ink, mix, path, polygon, range, round, taper } from '../vector.ts'
import { type At, barrel, quad } from './barrel.ts'
import { cloth, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { far, fountain, marble, middle, platform, stand, table, tableLamp } from './metropolFurniture.ts'
import { metropolPeople } from './metropolPeople.ts'
import { palm } from './props.ts'

/**
 * The restaurant of the Hotel Metropol, now a parliament's: a vault of coloured glass, palms in tubs, a marble fountain without
 * water, lamps on tall stands, and the Executive Committee at tables with white cloths before a platform.
 */
export const metropol = (): PlaceDrawing => ({ ground: ground(), light: light(), ...metropolPeople() })

/** How much smaller the end wall is than the picture's plane. */
const end = 0.42
const space = { x: 683, y: 214, half: 740, spring: -76, rise: 176, floor: 236 }
const { onVault, onWall } = barrel(space)
const gold = '#C08A3A'
const wall = '#7C5B35'
const wallDark = '#5B4126'

const [endLeft, endSpring] = onWall(-1, end, 0)
const [endRight, endFloor] = onWall(1, end, 1)

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="${wallDark}"/>`,
    vault(),
    ...([-1, 1] as const).map(sideWall),
    endWall(),
    paving(),
    platform(),
    [palm(300, 336, 196, 4), palm(1066, 336, 196, 9)].join(''),
    fountain(),
    ...far.map(table),
    ...middle.map(table),
    shade([0, 100, 250, 300], 'left'),
    shade([1116, 100, 250, 300], 'right'),
  ].join('')

/** Coloured panes between bronze ribs, and the lunette of the end wall. */
const vault = (): string => {
  const depths = [1.14, 0.84, 0.64, 0.51, end]
  const count = 14
  const fills = ['#8FB7A4', '#5E9385', '#C9CFA2', '#7AA795'] as const
  const panes = fills.map(() => '')
  let ribs = ''
  let jewels = ''
  depths.slice(1).forEach((near, bay) => {
    const before = depths[bay] ?? near
    for (const i of range(count)) {
      const [from, to] = [i / count, (i + 1) / count]
      const at = i === 0 || i === count - 1 ? 1 : (i + bay) % 2 ? 0 : i % 4 === 3 ? 2 : 3
      panes[at] += quad(onVault(from, before), onVault(to, before), onVault(to, near), onVault(from, near))
      if ((i + bay) % 2 === 0) {
        const [a, b] = [mix(from, to, 0.5), mix(before, near, 0.52)]
        jewels += quad(
          onVault(a - 0.014, b),
          onVault(a, mix(before, near, 0.26)),
          onVault(a + 0.014, b),
          onVault(a, mix(before, near, 0.8)),
        )
      }
    }
    const arch = range(count + 1).map((i) => onVault(i / count, near))
    const back = range(count + 1).map((i) => onVault(1 - i / count, near * 1.02))
    ribs += quad(...arch, ...back)
  })
  const long = range(count + 1)
    .map((i) => taper(...onVault(i / count, 1.14), ...onVault(i / count, end), i % 7 === 0 ? 4 : 2.4))
    .join('')
  return panes.map((d, i) => path(d, fills[i] ?? '')).join('') + path(jewels, ink.wheat) + path(long + ribs, '#4A3A22')
}

/** A wall of pilasters, mirrors under arches between them, and a gilt cornice. */
const sideWall = (side: -1 | 1): string => {
  const bays = [1.06, 0.8, 0.62, 0.5, end]
  const mirror = (from: number, to: number) => {
    const [a, b] = [mix(from, to, 0.2), mix(from, to, 0.8)]
    const m = mix(a, b, 0.5)
    return quad(
      onWall(side, a, 0.78),
      onWall(side, a, 0.34),
      onWall(side, mix(a, m, 0.5), 0.22),
      onWall(side, m, 0.19),
      onWall(side, mix(m, b, 0.5), 0.22),
      onWall(side, b, 0.34),
      onWall(side, b, 0.78),
    )
  }
  const pairs = bays.slice(1).map((to, i) => [bays[i] ?? 1, to] as const)
  return [
    path(quad(onWall(side, 1.1, 0), onWall(side, end, 0), onWall(side, end, 1), onWall(side, 1.1, 1)), wall),
    path(quad(onWall(side, 1.1, 0.82), onWall(side, end, 0.82), onWall(side, end, 1), onWall(side, 1.1, 1)), wallDark),
    path(pairs.map(([from, to]) => mirror(from, to)).join(''), '#A9B79C'),
    path(
      pairs
        .map(([from, to]) => {
          const [a, b] = [mix(from, to, 0.3), mix(from, to, 0.5)]
          return quad(onWall(side, a, 0.76), onWall(side, a, 0.4), onWall(side, b, 0.28), onWall(side, b, 0.5))
        })
        .join(''),
      '#CBD2B2',
    ),
    path(
      bays
        .slice(1)
        .map((d) =>
          quad(
            onWall(side, d * 1.035, 0.03),
            onWall(side, d * 0.985, 0.03),
            onWall(side, d * 0.985, 1),
            onWall(side, d * 1.035, 1),
          ),
        )
        .join(''),
      marble,
    ),
    path(
      bays
        .slice(1)
        .map((d) =>
          quad(
            onWall(side, d * 1.05, 0.03),
            onWall(side, d * 0.975, 0.03),
            onWall(side, d * 0.975, 0.09),
            onWall(side, d * 1.05, 0.09),
          ),
        )
        .join('') +
        quad(onWall(side, 1.14, -0.045), onWall(side, end, -0.045), onWall(side, end, 0.03), onWall(side, 1.14, 0.03)),
      gold,
    ),
  ].join('')
}

/** The end wall: a fan of panes over a cornice, two doors with curtains, and a great arch behind the platform. */
const endWall = (): string => {
  const arch = range(15).map((i) => onVault(i / 14, end))
  const middleOf = (share: number, k: number): At => {
    const [x, y] = onVault(share, end)
    return [round(mix(683, x, k)), round(mix(endSpring, y, k))]
  }
  const fan = (k0: number, k1: number, every: number) =>
    range(10)
      .filter((i) => i % 2 === every)
      .map((i) => quad(middleOf(i / 10, k0), middleOf(i / 10, k1), middleOf((i + 1) / 10, k1), middleOf((i + 1) / 10, k0)))
      .join('')
  return [
    polygon(arch, '#4A3A22'),
    path(fan(0.3, 0.6, 0) + fan(0.64, 0.95, 1), '#C9CFA2'),
    path(fan(0.3, 0.6, 1) + fan(0.64, 0.95, 0), '#5E9385'),
    path(quad(...range(11).map((i) => middleOf(i / 10, 0.26))), ink.wheat),
    path(`M${endLeft},${endSpring}H${endRight}V${endFloor}H${endLeft}Z`, '#8A6840'),
    path(`M${endLeft},${endSpring - 4}H${endRight}V${endSpring + 6}H${endLeft}Z`, gold),
    // Curtained doors, and the wall behind whoever speaks.
    [420, 866]
      .map(
        (x) =>
          path(`M${x},${endFloor}V212q40,-22 80,0V${endFloor}Z`, '#3A2415') +
          path(
            `M${x + 3},${endFloor}V214q26,-14 37,-11q-6,60 -37,${endFloor - 214}ZM${x + 77},${endFloor}V214q-26,-14 -37,-11q6,60 37,${endFloor - 214}Z`,
            ink.redDeep,
          ),
      )
      .join(''),
    path(`M540,${endFloor}V204H826V${endFloor}Z`, '#6A4C2C'),
    cloth(570, 134, 226, 26, 'ВСЯ ВЛАСТЬ СОВѢТАМЪ'),
  ].join('')
}

/** Slabs of two stones that run to one point. */
const paving = (): string => {
  const rows = [end, 0.47, 0.54, 0.64, 0.78, 0.98, 1.3]
  const cell = (row: number, column: number): string => {
    const [a, b] = [rows[row] ?? 1, rows[row + 1] ?? 1]
    const x = (k: number, d: number) => round(space.x + k * 124 * d)
    const y = (d: number) => round(space.y + space.floor * d)
    return `M${x(column, a)},${y(a)}H${x(column + 1, a)}L${x(column + 1, b)},${y(b)}H${x(column, b)}Z`
  }
  return [
    path(`M${endLeft},${endFloor}H${endRight}L1700,540H-340Z`, '#A98F63'),
    path(
      range(6)
        .flatMap((row) => range(14).map((i) => [row, i - 7] as const))
        .filter(([row, column]) => (row + column) % 2 === 0)
        .map(([row, column]) => cell(row, column))
        .join(''),
      '#7E6440',
    ),
  ].join('')
}

const light = (): string =>
  [
    halftone(
      [300, 320, 766, 150],
      12,
      (x, y) => 0.6 - Math.abs(x - 683) / 620 - Math.abs(y - 380) / 240,
      ink.wheatLight,
      'opacity=".4"',
    ),
    stand(548, 344, 172),
    stand(828, 344, 172),
    stand(384, 330, 132),
    stand(982, 330, 132),
    stand(96, 380, 250),
    stand(1270, 380, 250),
    ...far.map(({ x, y }) => tableLamp(x + 6, y, 7)),
    ...middle.map(({ x, y }) => tableLamp(x + 16, y + 2, 12)),
  ].join('')
