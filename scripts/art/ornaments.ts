import { field } from './debrief.ts'
import type { Drawing } from './drawing.ts'
import { ear } from './rye.ts'
import { dice, ink, path, polygon, range, taper } from './vector.ts'

/** The small drawings: logo, rating, marks, badges, divider, grain. */
export const drawOrnaments = (): readonly Drawing[] => [
  { path: 'mark.svg', svg: sheet(100, 100, mark(7)) },
  { path: 'favicon.svg', svg: sheet(100, 100, mark(5)) },
  ...Object.entries(ornaments).map(([name, { width, height, draw }]) => ({
    path: `ornaments/${name}.svg`,
    svg: sheet(width, height, draw()),
  })),
]

const sheet = (w: number, h: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}">${content}</svg>`

/** Sun, one ear, furrows, in a ring of soot; fewer grains where it is shown small. */
const mark = (grains: number): string => {
  const small = grains < 6
  const furrows = range(small ? 5 : 7).map((i) => {
    const x = (i - (small ? 2 : 3)) * (small ? 26 : 20)
    return taper(50 + x * 0.2, 62, 50 + x * 1.5, 106, small ? 4 : 3)
  })
  return [
    `<circle cx="50" cy="50" r="50" fill="${ink.soot}"/><clipPath id="m"><circle cx="50" cy="50" r="44"/></clipPath><g clip-path="url(#m)">`,
    `<path d="M0,0H100V100H0Z" fill="${ink.paper}"/>`,
    path(
      range(24)
        .map((i) =>
          taper(
            50 + 30 * Math.sin((i * Math.PI) / 12),
            46 - 30 * Math.cos((i * Math.PI) / 12),
            50 + 62 * Math.sin((i * Math.PI) / 12),
            46 - 62 * Math.cos((i * Math.PI) / 12),
            3,
          ),
        )
        .join(''),
      ink.wheat,
    ),
    `<circle cx="50" cy="46" r="30" fill="${ink.wheat}"/>`,
    path('M0,70L100,56V100H0Z', ink.rye),
    path(furrows.join(''), ink.wheat),
    '</g>',
    ear({
      x: 50,
      y: 88,
      lean: 0,
      length: 72,
      share: 0.72,
      grains,
      grain: small ? 15 : 12,
      awn: small ? 6 : 10,
      stalk: small ? 2.4 : 1.6,
      fill: ink.soot,
      vein: ink.wheat,
    }),
  ].join('')
}

/** One ear of the plausibility rating. Full and empty differ in shape as well as in ink: grains against an outline. */
const rating = (full: boolean): string => {
  const grain = (side: number, y: number) =>
    `M14,${y}C${14 + side * 1},${y - 7} ${14 + side * 9},${y - 6} ${14 + side * 11},${y - 13}C${14 + side * 13},${y - 5} ${14 + side * 8},${y + 2} 14,${y}Z`
  const grains = [34, 26, 18].flatMap((y) => [grain(-1, y), grain(1, y)]).join('')
  const tip = 'M14,14C8,10 9,5 14,0C19,5 20,10 14,14Z'
  return full
    ? `<path d="M13,34H15V44H13Z" fill="${ink.soot}"/>` +
        path(grains + tip, ink.wheat, `stroke="${ink.soot}" stroke-width="1.4" stroke-linejoin="round"`)
    : `<path d="M14,44V12" stroke="${ink.bronze}" stroke-width="1.4" stroke-dasharray="3 2.4"/>` +
        path(grains + tip, 'none', `stroke="${ink.bronze}" stroke-width="1.2" stroke-dasharray="2.6 2"`)
}

/** Light and dark specks on a tile that repeats without a seam. */
const grain = (): string => {
  const roll = dice(17)
  const specks = (count: number, size: number, fill: string, strength: number) => {
    const places = range(count).map(() => `M${4 + Math.floor(roll() * 248)} ${4 + Math.floor(roll() * 248)}h0`)
    return `<path d="${places.join('')}" stroke="${fill}" stroke-width="${size}" opacity="${strength}"/>`
  }
  return `<g fill="none" stroke-linecap="round">${specks(150, 1.2, ink.white, 0.2)}${specks(150, 1.2, ink.soot, 0.22)}${specks(36, 1.9, ink.soot, 0.2)}</g>`
}

const line = (d: string, width: number, fill: string = ink.soot) =>
  `<path d="${d}" fill="none" stroke="${fill}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"/>`

/** A badge of 24 x 24 that says by its shape how sure a claim is. */
const badges = {
  firm: () => path('M2,2H22V22H2Z', ink.rye) + line('M7,12.5L10.8,16.5L17.5,7.5', 3, ink.paper),
  probable: () =>
    `<circle cx="12" cy="12" r="9.6" fill="${ink.paper}" stroke="${ink.soot}" stroke-width="2"/>${path('M12,12V2.4A9.6,9.6 0 1,1 2.4,12Z', ink.soot)}`,
  disputed: () =>
    polygon(
      [
        [1, 3],
        [11, 12],
        [1, 21],
      ],
      ink.soot,
    ) +
    polygon(
      [
        [23, 3],
        [13, 12],
        [23, 21],
      ],
      ink.field,
    ),
  unverified: () =>
    `<circle cx="12" cy="12" r="9.6" fill="none" stroke="${ink.soot}" stroke-width="2" stroke-dasharray="3.6 2.4"/>${line('M9,9.6C9,5.8 15,5.8 15,9.4C15,12 12,11.8 12,14.2', 2)}<circle cx="12" cy="17.6" r="1.3" fill="${ink.soot}"/>`,
}

/** Marks of 32 x 32: the same road, another road, a road that is no longer open. */
const roads = {
  same: () =>
    `<circle cx="16" cy="16" r="15" fill="${ink.wheat}"/>` +
    line('M12,25L12,7M20,25L20,7', 3.4) +
    path('M12,2.5L16.4,9H7.6ZM20,2.5L24.4,9H15.6Z', ink.soot),
  departed: () =>
    polygon(
      [
        [16, 0.5],
        [31.5, 16],
        [16, 31.5],
        [0.5, 16],
      ],
      ink.rye,
    ) +
    line('M16,27V19L9.5,12.5', 3, ink.paper) +
    line('M16,19L22.5,12.5', 3, ink.wheat) +
    path('M5.8,9L13,9.6L7,15.6Z', ink.paper) +
    path('M26.2,9L19,9.6L25,15.6Z', ink.wheat),
  closed: () =>
    path('M2,2H30V30H2Z', ink.soot) +
    line('M16,27V21', 3.4, ink.fieldLight) +
    line('M16,12V6', 3.4, ink.fieldLight) +
    path('M16,2.6L20.6,9.4H11.4Z', ink.fieldLight) +
    path('M5,12.6H27V19.4H5Z', ink.paper) +
    path('M7,19.4L11,12.6H15L11,19.4ZM17,19.4L21,12.6H25L21,19.4Z', ink.soot),
}

interface Ornament {
  readonly width: number
  readonly height: number
  readonly draw: () => string
}

const sized = (size: number, drawings: Readonly<Record<string, () => string>>): Record<string, Ornament> =>
  Object.fromEntries(Object.entries(drawings).map(([name, draw]) => [name, { width: size, height: size, draw }]))

const coin = (): string =>
  [
    `<circle cx="24" cy="24" r="23" fill="${ink.soot}"/><circle cx="24" cy="24" r="20.5" fill="${ink.wheat}"/>`,
    `<circle cx="24" cy="24" r="18.4" fill="none" stroke="${ink.bronze}" stroke-width="1.4" stroke-dasharray="1.4 2.2"/>`,
    ear({
      x: 24,
      y: 40,
      lean: 0,
      length: 29,
      share: 0.74,
      grains: 5,
      grain: 6.4,
      awn: 3,
      stalk: 0.9,
      fill: ink.soot,
      vein: ink.wheat,
    }),
    path('M10,14C13,9 18,6.4 23,6.2C17,8.2 13,11 10,14Z', ink.white, 'opacity=".7"'),
  ].join('')

/** A rule that swells to the middle, with two ears lying against a grain. */
const divider = (): string =>
  [
    path(`${taper(0, 16, 250, 16, 1.8)}${taper(390, 16, 640, 16, 1.8)}M320,8L328,16L320,24L312,16Z`, ink.soot),
    ear({ x: 308, y: 16, lean: -90, length: 66, share: 0.7, grains: 5, grain: 10, awn: 8, stalk: 0.8, fill: ink.soot }),
    ear({ x: 332, y: 16, lean: 90, length: 66, share: 0.7, grains: 5, grain: 10, awn: 8, stalk: 0.8, fill: ink.soot }),
  ].join('')

const ornaments: Readonly<Record<string, Ornament>> = {
  'ear-full': { width: 28, height: 44, draw: () => rating(true) },
  'ear-empty': { width: 28, height: 44, draw: () => rating(false) },
  grain: { width: 256, height: 256, draw: grain },
  divider: { width: 640, height: 32, draw: divider },
  debrief: { width: 1366, height: 320, draw: field },
  coin: { width: 48, height: 48, draw: coin },
  ...sized(24, badges),
  ...sized(32, roads),
}
