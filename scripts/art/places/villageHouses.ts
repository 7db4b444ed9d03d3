import { ink, path, taper } from '../vector.ts'

/** What a village in Tambov province is made of: log houses, a church, a well, a plough, a sledge. */

const straw = '#C79A5B'
/** Where the log houses stand, how large they are, and whether somebody has lit a lamp. */
export const houses = [
  [372, 290, 0.62, true],
  [1000, 294, 0.72, true],
  [262, 304, 0.84, false],
  [1136, 306, 0.9, false],
  [110, 324, 1.12, true],
  [1290, 322, 1.05, true],
] as const

/** Thatch, its dark side, the strokes on it. */
export const thatch = [straw, '#A57A3A', '#8A6434'] as const
export const underSnow = [ink.white, '#C9CDC8', '#DEDFD8'] as const

const panes = 'M-46,-46h28v30h-28ZM18,-46h28v30h-28Z'
const bars = 'M-34,-46h4v30h-4ZM30,-46h4v30h-4Z'

export const izba = (x: number, y: number, s: number, [roof, dark, stroke]: readonly [string, string, string]): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-70,0V-62L0,-112L70,-62V0Z', '#6B4319'),
    path('M30,0V-90L70,-62V0Z', '#54330F'),
    path(Array.from({ length: 6 }, (_, i) => `M-74,${-8 - i * 10}h148v3h-148Z`).join(''), '#4A2C0F'),
    path('M-90,-52L0,-124L90,-52L78,-46L0,-106L-78,-46Z', roof),
    path('M0,-124L90,-52L78,-46L0,-106Z', dark),
    path(taper(-60, -72, -8, -112, 2.4) + taper(-40, -84, -4, -110, 2), stroke),
    path('M38,-100v-26h14v36Z', '#E3D2AF'),
    path(panes, ink.night),
    path(
      `M-52,-52h40v5h-40ZM12,-52h40v5h-40ZM-52,-16h40v4h-40ZM12,-16h40v4h-40ZM-42,-60l10,-7l10,7ZM22,-60l10,-7l10,7Z${bars}`,
      ink.white,
    ),
  ].join('')}</g>`

/** Windows that are lit. */
export const litWindows = (): string =>
  houses
    .filter(([, , , lit]) => lit)
    .map(
      ([x, y, s]) => `<g transform="translate(${x} ${y}) scale(${s})">${path(panes, ink.wheatLight)}${path(bars, ink.white)}</g>`,
    )
    .join('')

export const church = (x: number, y: number, s: number, snows: boolean): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-60,0V-66h46V-112h28V-66h46V0Z', ink.white),
    path('M20,-66h40V0H20ZM4,-112h10v46H4Z', '#CBB98F'),
    path('M-18,-112C-32,-136 -4,-142 0,-164C4,-142 32,-136 18,-112Z', ink.rye),
    path('M4,-112C18,-132 4,-142 0,-164C4,-142 32,-136 18,-112Z', ink.ryeDeep),
    path('M-2,-162h4v-24h-4ZM-9,-178h18v4h-18Z', ink.bronze),
    path('M-60,-66C-66,-82 -46,-86 -40,-100C-34,-86 -14,-82 -20,-66Z', ink.rye),
    path('M-41.4,-98h2.8v-14h-2.8ZM-46,-108h12v2.8h-12Z', ink.bronze),
    path('M-8,0v-26q8,-12 16,0V0ZM-46,-30v-16q6,-8 12,0v16ZM-4,-82v-14q4,-6 8,0v14Z', ink.soot),
    snows
      ? path(
          'M-64,-66H-14V-60H-64ZM14,-66H64V-60H14ZM-17,-116H17V-110H-17ZM-19,-124Q-10,-148 0,-162Q-4,-140 -13,-122ZM-47,-74Q-46,-84 -40,-98Q-42,-84 -45,-74Z',
          ink.white,
        )
      : '',
  ].join('')}</g>`

export const well = (): string =>
  path(
    'M498,300h7v-84h-7ZM496,222L610,170L613,176L499,229ZM608,172h3v66h-3ZM600,238h19v17h-19ZM574,286h70v22h-70ZM580,276h58v6h-58Z',
    '#2A1A0C',
  ) + path('M574,292h70v3h-70ZM574,300h70v3h-70Z', straw)

export const plough = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${
    path('M-60,-34L-52,-40L6,-8L20,-30L26,-27L14,2L40,14L34,22L-2,4Z', '#2A1A0C') +
    path('M8,2L44,18L30,28L-2,10Z', ink.fieldLight)
  }</g>`

/** A low sledge with straw on it, its shafts on the snow. */
export const peasantSledge = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${[
    path('M-70,8H66L58,14H-60Z', '#C6CBC5'),
    path('M-64,-12Q-40,-40 0,-36T54,-10Z', straw),
    path(taper(-46, -22, -8, -32, 2, 4) + taper(-20, -20, 30, -26, 2, 4) + taper(-58, -14, -80, -20, 2), '#A57A3A'),
    path(
      'M-72,-12H60V-6H-72ZM-78,6H56Q70,4 72,-14L76,-14Q76,8 58,10H-78ZM-60,-8h5v16h-5ZM-10,-8h5v16h-5ZM40,-8h5v16h-5Z',
      '#3A2410',
    ),
    path('M64,-10L130,12L128,15L62,-5Z', '#3A2410'),
  ].join('')}</g>`
