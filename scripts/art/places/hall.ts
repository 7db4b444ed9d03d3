import { capitals } from '../capitals.ts'
import { word } from '../lettering.ts'
import { dice, halftone, ink, mix, path, polygon, round, taper } from '../vector.ts'

/** A fluted column with a leafy capital. */
export const column = (x: number, top: number, bottom: number, w: number): string => {
  const shaft = (from: number, to: number, fill: string) =>
    path(
      `M${round(x + w * from)},${top}L${round(x + w * to)},${top}L${round(x + w * (to + 0.1))},${bottom}L${round(x + w * (from + 0.05))},${bottom}Z`,
      fill,
    )
  const [cap, high] = [w * 0.8, w * 0.62]
  const flutes = [-0.34, -0.16, 0.02].map((at) => taper(x + w * at, top + 8, x + w * at * 1.12, bottom - 6, w * 0.04)).join('')
  const leaves = [-2, -1, 0, 1, 2]
    .map(
      (k) =>
        `M${round(x + k * w * 0.22)},${top - 2}l${round(-w * 0.13)},${round(-high * 0.7)}l${round(w * 0.2)},${round(-high * 0.2)}l${round(w * 0.06)},${round(high * 0.5)}Z`,
    )
    .join('')
  return [
    shaft(-0.5, 0.5, ink.paper),
    shaft(0.06, 0.5, '#D9C7A0'),
    shaft(0.32, 0.5, ink.smoke),
    path(flutes, ink.smoke),
    polygon(
      [
        [x - w * 0.54, top],
        [x - cap, top - high],
        [x + cap, top - high],
        [x + w * 0.54, top],
      ],
      ink.white,
    ),
    path(leaves, '#D9C7A0'),
    polygon(
      [
        [x - cap * 1.06, top - high - w * 0.16],
        [x + cap * 1.06, top - high - w * 0.16],
        [x + cap * 1.06, top - high],
        [x - cap * 1.06, top - high],
      ],
      ink.news,
    ),
  ].join('')
}

/** A chandelier: a stem of turned balls, two rounds of curved arms with candles, strings of crystal, and a ring of light. */
export const chandelier = (x: number, y: number, s: number): string => {
  const line = (d: string, wide: number, fill: string) =>
    `<path d="${d}" fill="none" stroke="${fill}" stroke-width="${wide}" stroke-linecap="round"/>`
  const both = (d: (side: 1 | -1) => string) => d(-1) + d(1)
  const arm = (reach: number, from: number, to: number) =>
    both((k) => `M0,${from}C${k * reach * 0.4},${from + 14} ${k * reach},${from + 12} ${k * reach},${to}`)
  const candle = (at: number, top: number) =>
    both((k) => `M${k * at - 1.8},${top}h3.6v-11h-3.6ZM${k * at},${top - 12}q-4,-5 0,-11q4,6 0,11Z`)
  const cup = (at: number, top: number) => both((k) => `M${k * at - 5},${top}h10l-3,5h-4Z`)
  const drops = both((k) =>
    [
      [48, 8],
      [34, 20],
      [18, 25],
    ]
      .map(([at = 0, top = 0]) => `M${k * at},${top}l3,6l-3,7l-3,-7Z`)
      .join(''),
  )
  const strings = both((k) => `M${k * 4},-50Q${k * 12},-14 ${k * 48},-2M${k * 4},-50Q${k * 6},-20 ${k * 26},-18`)
  return [
    `<g transform="translate(${x} ${y}) scale(${s})"><circle r="80" cy="-8" fill="${ink.wheatLight}" opacity=".14"/><circle r="52" cy="-8" fill="${ink.wheatLight}" opacity=".2"/>`,
    path('M-1,-300h2v240h-2Z', ink.soot),
    line(strings, 1.4, ink.white),
    line(arm(48, 8, -2) + arm(30, 10, 2), 3.4, ink.wheat),
    line(arm(22, -24, -26), 2.6, ink.wheat),
    path(
      'M-5,-60h10l3,7h-16ZM-3,-54h6v20h-6ZM-7,-34q7,-8 14,0l-4,8h-6ZM-3,-28h6v26h-6ZM-9,6q9,-16 18,0l-5,12h-8ZM-3,18h6l-3,16Z',
      ink.wheatLight,
    ),
    path(cup(48, -4) + cup(30, 0) + cup(22, -30), ink.wheat),
    path(candle(48, -4) + candle(30, 0) + candle(22, -30) + drops, ink.white),
    '</g>',
  ].join('')
}

/** Words in drawn capitals that fill a box round their middle as far as its width or height allows. */
export const lettering = (words: string, x: number, y: number, w: number, h: number, fill: string): string => {
  const length = [...words].reduce((sum, letter) => sum + (capitals[letter]?.[0] ?? 0) + 8, -8)
  const size = round(Math.min(h, (100 * w) / length))
  return word(words, x, round(y - size / 2), size, fill, 'middle')
}

/** Cloth with words: a banner hung between two points. */
export const cloth = (x: number, y: number, w: number, h: number, words: string, fill: string = ink.red): string =>
  `${path(`M${x},${y}L${x + w},${y}L${x + w},${y + h}L${x + w / 2},${y + h + 9}L${x},${y + h}Z`, fill)}${lettering(words, x + w / 2, y + h * 0.54, w * 0.9, h * 0.6, ink.white)}`

/** Rays of a floor or a ceiling that run to one point. */
export const boards = (vx: number, vy: number, from: number, to: number, y: number, count: number, fill: string, w = 3): string =>
  path(Array.from({ length: count }, (_, i) => taper(vx, vy, mix(from, to, i / (count - 1)), y, w)).join(''), fill)

/** Printer's dots that darken a corner. */
export const shade = (
  area: readonly [number, number, number, number],
  towards: 'left' | 'right' | 'down',
  fill: string = ink.soot,
  rest = 'opacity=".35"',
): string => {
  const [x, y, w, h] = area
  const share = (px: number, py: number) =>
    (towards === 'left' ? 1 - (px - x) / w : towards === 'right' ? (px - x) / w : (py - y) / h) * 0.8
  return halftone(area, 11, share, fill, rest)
}

/** Papers strewn over a table. */
export const papers = (from: number, to: number, y: number, spread: number, count: number, seed: number): string => {
  const roll = dice(seed)
  return Array.from({ length: count }, () => {
    const x = mix(from, to, roll())
    const top = y + roll() * spread
    const lines = [4, 8, 12]
      .map((dy) => `M${round(x + 4)},${round(top + dy * 0.7)}h${round(16 + roll() * 14)}v1h-${round(16)}Z`)
      .join('')
    return `<g transform="rotate(${round(roll() * 16 - 8)} ${round(x)} ${round(top)})">${path(`M${round(x)},${round(top)}h42l-5,15h-46Z`, roll() > 0.3 ? ink.white : ink.news)}${path(lines, ink.smoke)}</g>`
  }).join('')
}
