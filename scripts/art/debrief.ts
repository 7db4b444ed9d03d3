import { ear } from './rye.ts'
import { dice, halftone, ink, mix, path, range, rays, round, taper } from './vector.ts'

const [w, h] = [1366, 320]
const sun = { x: 683, y: 236, r: 176 }

/** The head of the debrief: the sun low over a field of rye, a village on the edge of it. */
export const field = (): string =>
  [
    `<rect width="${w}" height="${h}" fill="${ink.paper}"/>`,
    rays(sun.x, sun.y, sun.r + 14, 900, 64, 7, ink.wheat, 5),
    halftone([0, 0, w, 280], 13, (x, y) => halo(x, y), ink.wheat),
    `<clipPath id="s"><circle cx="${sun.x}" cy="${sun.y}" r="${sun.r}"/></clipPath><circle cx="${sun.x}" cy="${sun.y}" r="${sun.r}" fill="${ink.wheat}"/>`,
    `<g clip-path="url(#s)">${halftone([sun.x - sun.r, 170, 2 * sun.r, 100], 11, (_, y) => ((y - 160) / 90) * 0.6, '#B87C14')}</g>`,
    path('M0,236L1366,210L1366,320L0,320Z', ink.rye),
    village(),
    path(
      range(34)
        .map((i) => taper(sun.x + (i - 16.5) * 22, 222, sun.x + (i - 16.5) * 96, 330, 6))
        .join(''),
      ink.ryeDeep,
    ),
    `<defs>${sorts.map(([lean, nod, fill, vein], i) => `<g id="r${i}">${ear({ x: 0, y: 0, lean, nod, length: 100, share: 0.5, grains: 6, grain: 12, awn: 16, stalk: 1.2, fill, vein })}</g>`).join('')}</defs>`,
    ...rows(),
  ].join('')

const halo = (x: number, y: number): number => {
  const away = Math.hypot(x - sun.x, y - sun.y) - sun.r
  return away < 9 ? 0 : Math.max(0, 1 - away / 260) * 0.52
}

/** Lean, nod and inks of the sorts of ear that the field repeats. */
const sorts: readonly (readonly [lean: number, nod: number, fill: string, vein: string])[] = [
  [-6, -26, ink.wheat, ink.bronze],
  [4, 30, ink.wheat, ink.bronze],
  [8, 14, ink.bronze, ink.wheat],
  [-4, 34, ink.soot, ink.wheat],
  [-9, -18, ink.wheatLight, ink.bronze],
]

const rows = (): readonly string[] => {
  const roll = dice(11)
  return range(4).flatMap((row) => {
    const t = row / 3
    const [y, size, step] = [mix(272, 392, t), mix(0.42, 1.5, t), mix(17, 46, t)]
    return range(Math.ceil(w / step) + 1).map((i) => {
      const sort = Math.floor(roll() * (row < 2 ? 3 : sorts.length))
      const scale = Math.round(size * (0.86 + roll() * 0.28) * 100) / 100
      return `<use href="#r${sort}" transform="translate(${Math.round(i * step + (roll() - 0.5) * step * 0.7)} ${Math.round(y - i * step * 0.012)}) scale(${scale})"/>`
    })
  })
}

/** Roofs, a church and a well sweep, small against the light. */
const village = (): string => {
  const roof = (x: number, y: number, size: number) =>
    `M${x},${y}V${y - size * 0.5}L${x + size * 0.6},${y - size}L${round(x + size * 1.2)},${y - size * 0.5}V${y}Z`
  const huts = [
    [150, 236, 22],
    [186, 237, 28],
    [232, 236, 20],
    [286, 235, 26],
    [1050, 219, 24],
    [1092, 219, 30],
    [1140, 218, 22],
    [1186, 217, 26],
  ] as const
  const church = 'M328,236V206H338V190H334L346,178L358,190H354V206H374V236ZM345,178V160H347V178ZM341,166H351V168H341Z'
  const well = 'M1014,220L1018,190L1020,190L1020,220ZM992,176L1040,200L1039,202L991,178Z'
  return path(huts.map(([x, y, size]) => roof(x, y, size)).join('') + church + well, ink.soot)
}
