import { ink, path, range, round, taper } from '../vector.ts'

const brass = '#D9A441'
const brassDark = '#8A5C1C'
const wood = '#6B3A1A'
const woodDark = '#3A1E0C'

/** A cog of brass with its axle. */
const cog = (x: number, y: number, r: number): string =>
  [
    `<circle cx="${x}" cy="${y}" r="${r}" fill="none" stroke="${brassDark}" stroke-width="3" stroke-dasharray="2.2 1.8"/><circle cx="${x}" cy="${y}" r="${r - 1}" fill="${ink.wheatLight}"/>`,
    path(
      [0, 1, 2]
        .map((k) => taper(x - r * Math.cos(k), y - r * Math.sin(k), x + r * Math.cos(k), y + r * Math.sin(k), 1.4))
        .join(''),
      brassDark,
    ),
    `<circle cx="${x}" cy="${y}" r="2" fill="${ink.soot}"/>`,
  ].join('')

/** A board on feet, with the drawer in which a Morse writer keeps its tape. */
const board = (from: number, to: number): string =>
  path(`M${from},-14H${to}V0H${from}Z`, wood) +
  path(`M${from - 4},-17H${to + 4}V-12H${from - 4}Z`, '#96592A') +
  path(`M${from + 4},0H${from + 14}V4H${from + 4}ZM${to - 14},0H${to - 4}V4H${to - 14}Z`, woodDark)

/** A drum of paper tape that lies flat on its pin. */
const drum = (x: number, y: number, r: number): string =>
  [
    path(`M${x - 2},${y}h4v14h-4Z`, brassDark),
    `<ellipse cx="${x}" cy="${y}" rx="${r}" ry="${round(r * 0.3)}" fill="#BFAE8A"/>`,
    path(`M${x - r},${y - 9}h${2 * r}v9h-${2 * r}Z`, '#D8CBAA'),
    `<ellipse cx="${x}" cy="${y - 9}" rx="${r}" ry="${round(r * 0.3)}" fill="${ink.white}"/><ellipse cx="${x}" cy="${y - 9}" rx="${round(r * 0.62)}" ry="${round(r * 0.18)}" fill="none" stroke="#BFAE8A" stroke-width="1"/><ellipse cx="${x}" cy="${y - 9}" rx="${round(r * 0.3)}" ry="${round(r * 0.1)}" fill="${brassDark}"/>`,
    path(`M${x - 2},${y - 18}h4v9h-4Z`, brass),
  ].join('')

/** A Morse writer: two coils, clockwork behind glass with its winding key, a drum of tape, and the key under the clerk's hand. */
const morse = (): string =>
  [
    board(-76, 34),
    path('M-68,-17v-26h12v26ZM-52,-17v-26h12v26Z', '#8E3B1C'),
    path(
      'M-68,-22h12v1.6h-12ZM-68,-28h12v1.6h-12ZM-68,-34h12v1.6h-12ZM-52,-22h12v1.6h-12ZM-52,-28h12v1.6h-12ZM-52,-34h12v1.6h-12Z',
      '#5A2210',
    ),
    path('M-70,-46h16v4h-16ZM-54,-46h16v4h-16Z', ink.soot),
    path('M-72,-52L-22,-56V-53L-72,-49Z', brass),
    path('M-32,-60H26V-17H-32Z', brassDark) + path('M-32,-60H26V-55H-32Z', ink.wheatLight),
    path('M-28,-52H22V-20H-28Z', ink.soot),
    cog(-13, -34, 11) + cog(9, -38, 8) + cog(7, -25, 5),
    path('M-36,-17h66v-5h-66ZM-34,-60h4v43h-4ZM24,-60h4v43h-4Z', brass),
    drum(-4, -64, 25),
    // The winding key, its two wings.
    path('M28,-40h10v4h-10Z', brass) +
      path('M36,-38C34,-50 46,-52 46,-44C46,-40 42,-38 40,-38C42,-38 46,-36 46,-32C46,-24 34,-26 36,-38Z', brass),
    key(52),
  ].join('')

const key = (x: number): string =>
  [
    path(`M${x},-6H${x + 62}V0H${x}Z`, wood) + path(`M${x},-7H${x + 62}V-4H${x}Z`, '#96592A'),
    path(`M${x + 8},-7v-7h8v7ZM${x + 24},-7v-11h7v11Z`, brass),
    path(`M${x + 4},-15L${x + 52},-20V-16L${x + 4},-11Z`, brass) + path(`M${x + 42},-16h4v9h-4Z`, brassDark),
    path(`M${x + 47},-20v-4h6v4ZM${x + 42},-29q8,-4 16,0l-2,5h-12Z`, ink.soot),
  ].join('')

/** A Hughes printer: keys like a piano's, a type wheel on a brass frame over them, a drum of tape. */
const hughes = (): string => {
  const white = range(14).map((i) => `M${-66 + i * 9.4},-26h8.2v13h-8.2Z`)
  const black = range(13)
    .filter((i) => i % 7 !== 2 && i % 7 !== 6)
    .map((i) => `M${round(-60 + i * 9.4)},-26h5.4v7h-5.4Z`)
  return [
    path('M-74,-30H74V0H-74Z', wood) + path('M-78,-33H78V-28H-78Z', '#96592A') + path('M-74,-12H74V-8H-74Z', woodDark),
    path('M-68,-28H68V-12H-68Z', woodDark),
    path(white.join(''), ink.white) + path(black.join(''), ink.soot),
    path('M-44,-70H-38V-33H-44ZM30,-70H36V-33H30ZM-48,-36H42V-31H-48Z', brass),
    path('M-44,-70H36V-65H-44Z', ink.wheatLight) + path('M-38,-52H30V-48H-38Z', brassDark),
    `<circle cx="-18" cy="-52" r="15" fill="none" stroke="${brass}" stroke-width="4"/><circle cx="-18" cy="-52" r="3" fill="${brass}"/>`,
    path(
      [0, 1, 2]
        .map((k) => taper(-18 - 14 * Math.cos(k), -52 - 14 * Math.sin(k), -18 + 14 * Math.cos(k), -52 + 14 * Math.sin(k), 2))
        .join(''),
      brass,
    ),
    cog(12, -50, 10),
    drum(56, -46, 17),
  ].join('')
}

/** Telegraph apparatus that stands at (x, y), some 150 units wide: by turns a Morse writer with its key and a Hughes printer. */
export const apparatus = (x: number, y: number, i: number, s = 1): string =>
  `<g transform="translate(${x} ${y})${s === 1 ? '' : ` scale(${s})`}">${i % 2 ? hughes() : morse()}</g>`
