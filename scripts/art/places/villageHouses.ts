import { dice, ink, path, round, taper } from '../vector.ts'
import { horse } from './cab.ts'

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
    // The chimney stands behind the roof's edge.
    path('M28,-80v-42h15v42Z', '#E3D2AF'),
    path('M36,-80v-42h7v42ZM25,-126h21v6h-21Z', '#A8916A'),
    path('M-70,0V-62L0,-112L70,-62V0Z', '#6B4319'),
    path('M30,0V-90L70,-62V0Z', '#54330F'),
    path(Array.from({ length: 6 }, (_, i) => `M-74,${-8 - i * 10}h148v3h-148Z`).join(''), '#4A2C0F'),
    path('M-90,-52L0,-124L90,-52L78,-46L0,-106L-78,-46Z', roof),
    path('M0,-124L90,-52L78,-46L0,-106Z', dark),
    path(taper(-60, -72, -8, -112, 2.4) + taper(-40, -84, -4, -110, 2), stroke),
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

/** A well: a crib of logs, and over it the sweep, weighted with stones at its low end, the bucket on its pole; the crib's foot at (x, y). */
export const well = (x: number, y: number, snows = false): string =>
  `<g transform="translate(${x} ${y})">${[
    path('M-66,2L-64,-110L-72,-122L-68,-125L-60,-114L-53,-125L-49,-122L-57,-110L-56,2Z', '#3A2410'),
    path('M-136,-72L-134,-64L6,-163L4,-167Z', '#2A1A0C'),
    path('M-148,-62q-2,-12 8,-13q8,-3 12,4q8,0 8,8q0,10 -10,9q-14,3 -18,-8Z', '#7A7468'),
    path('M-136,-54q8,4 16,-2q2,-6 0,-10q2,14 -16,12Z', ink.soot),
    path(taper(4, -166, 2, -58, 1.5), '#2A1A0C'),
    `<path d="M-9,-52Q2,-68 13,-52" fill="none" stroke="#2A1A0C" stroke-width="1.8"/>`,
    path('M-11,-53H15L11,-30H-7Z', '#C79A5B'),
    path('M4,-53H15L11,-30H4Z', '#9A7038'),
    path('M-11,-48H15V-45H-10.6ZM-9,-37H13V-34H-8.6Z', '#4A4A44'),
    path('M-30,-30L-20,-38H34L26,-30Z', ink.soot),
    path('M-34,0V-31H30V0Z', '#8A5C2B'),
    path('M12,0V-31H30V0Z', '#6B4319'),
    path('M-38,-24H34V-21.6H-38ZM-38,-16H34V-13.6H-38ZM-38,-8H34V-5.6H-38Z', '#4A2C0F'),
    [-31, 27]
      .map((at) => [-27, -19, -11, -3].map((up) => `<circle cx="${at}" cy="${up}" r="3.6" fill="${straw}"/>`).join(''))
      .join(''),
    snows ? path('M-38,-30H34V-36Q0,-42 -38,-36ZM-147,-66q4,-14 22,-10q6,2 8,10q-14,-6 -30,0Z', ink.white) : '',
  ].join('')}</g>`

/** An iron plough: two handles, the beam, the share in the ground, its wheel before it. */
export const plough = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${[
    path('M-76,8Q-20,-4 74,6L70,12H-70Z', ink.ryeDeep),
    `<path d="M-10,-16C-30,-22 -44,-46 -74,-54M0,-16C-16,-22 -28,-40 -58,-48" fill="none" stroke="#3A2410" stroke-width="5" stroke-linecap="round"/>`,
    path('M-76,-58l12,2l-1,6l-12,-2ZM-60,-52l12,2l-1,6l-12,-2Z', straw),
    path('M-18,-22L66,-38L67,-32L-16,-13Z', '#2A1A0C'),
    path('M-16,-20L4,-22Q8,-8 44,4L34,9H-14Q-22,-6 -16,-20Z', ink.fieldLight),
    path('M-16,-20Q-8,0 10,9H-14Q-22,-6 -16,-20Z', '#6E7F86'),
    path('M26,-32l5,-1l3,36l-5,-2Z', '#4A5A62'),
    `<circle cx="64" cy="-8" r="14" fill="none" stroke="#8A5C2B" stroke-width="3.6"/>`,
    path('M62,-36h4v28h-4ZM50,-10H78V-7H50ZM62.4,-22h3v28h-3Z', '#8A5C2B'),
  ].join('')}</g>`

/** A horse before a low sledge with a load of hay and a fork in it. */
export const peasantSledge = (x: number, y: number): string => {
  const roll = dice(4)
  const stalks = Array.from({ length: 46 }, () => {
    const [at, up] = [16 + roll() * 112, roll()]
    const top = -12 - up * 46 * Math.sin((Math.PI * (at - 6)) / 134)
    return taper(at, top, at + (roll() - 0.5) * 22, top - 8 + roll() * 14, 1)
  }).join('')
  const ragged = Array.from({ length: 12 }, (_, i) => {
    const at = 14 + i * 10
    const top = -16 - 46 * Math.sin((Math.PI * (at - 6)) / 134)
    return `M${round(at - 6)},${round(top + 8)}L${round(at + (roll() - 0.5) * 16)},${round(top - 12)}L${round(at + 6)},${round(top + 8)}Z`
  }).join('')
  return `<g transform="translate(${x} ${y})">${[
    path('M-62,2H146L138,7H-54Z', '#B9C2BC'),
    path('M92,-40L112,-96L114,-95L96,-38ZM107,-94l2,-18h2l-1,16l4,1l4,-14l2,.6l-5,20Z', '#3A2410'),
    path(`M8,-8Q10,-42 40,-54Q72,-70 104,-54Q134,-40 136,-8Z${ragged}`, '#D9B25F'),
    path('M70,-8Q110,-14 128,-34Q136,-24 136,-8Z', '#A8803A'),
    path(stalks, '#8A6428'),
    path('M0,-10H142V-5H0ZM14,-6h5v10h-5ZM66,-6h5v10h-5ZM120,-6h5v10h-5ZM-8,-22Q-14,4 6,6H148V2H8Q-4,0 -3,-20Z', '#3A2410'),
    `<g transform="translate(-46 2) scale(.74)">${horse('#5E4632', '#38281A')}</g>`,
  ].join('')}</g>`
}
