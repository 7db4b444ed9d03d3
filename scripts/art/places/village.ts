import { figure, type Kind } from '../people.ts'
import { dice, halftone, ink, mix, path, rays, round, taper } from '../vector.ts'
import { crowdRow, peasants } from './crowd.ts'
import { groupOf } from './group.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/** A village in Tambov province: log houses, a church, a well, a plough, rye; the assembly meets in the open. */
export const village = (): PlaceDrawing => ({ ground: ground(), light: '', ...people() })

const straw = '#C79A5B'
const kinds: readonly Kind[] = ['peasant', 'woman', 'peasant', 'soldier', 'peasant', 'woman']
const group = groupOf(kinds, { pose: (i) => (i % 9 === 4 ? 'raise' : 'stand'), dark: 0.35 })

const izba = (x: number, y: number, s: number, lit: boolean): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-70,0V-62L0,-112L70,-62V0Z', '#6B4319'),
    path('M30,0V-90L70,-62V0Z', '#54330F'),
    path(Array.from({ length: 6 }, (_, i) => `M-74,${-8 - i * 10}h148v3h-148Z`).join(''), '#4A2C0F'),
    path('M-90,-52L0,-124L90,-52L78,-46L0,-106L-78,-46Z', straw),
    path('M0,-124L90,-52L78,-46L0,-106Z', '#A57A3A'),
    path(taper(-60, -72, -8, -112, 2.4) + taper(-40, -84, -4, -110, 2), '#8A6434'),
    path('M38,-100v-26h14v36Z', '#E3D2AF'),
    path('M-46,-46h28v30h-28ZM18,-46h28v30h-28Z', lit ? ink.wheatLight : ink.night),
    path(
      'M-52,-52h40v5h-40ZM12,-52h40v5h-40ZM-52,-16h40v4h-40ZM12,-16h40v4h-40ZM-34,-46h4v30h-4ZM30,-46h4v30h-4ZM-42,-60l10,-7l10,7ZM22,-60l10,-7l10,7Z',
      ink.white,
    ),
  ].join('')}</g>`

const church = (x: number, y: number, s: number): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-60,0V-66h46V-112h28V-66h46V0Z', ink.white),
    path('M20,-66h40V0H20ZM4,-112h10v46H4Z', '#CBB98F'),
    path('M-18,-112C-32,-136 -4,-142 0,-164C4,-142 32,-136 18,-112Z', ink.rye),
    path('M4,-112C18,-132 4,-142 0,-164C4,-142 32,-136 18,-112Z', ink.ryeDeep),
    path('M-2,-162h4v-24h-4ZM-9,-178h18v4h-18Z', ink.bronze),
    path('M-60,-66C-66,-82 -46,-86 -40,-100C-34,-86 -14,-82 -20,-66Z', ink.rye),
    path('M-41.4,-98h2.8v-14h-2.8ZM-46,-108h12v2.8h-12Z', ink.bronze),
    path('M-8,0v-26q8,-12 16,0V0ZM-46,-30v-16q6,-8 12,0v16ZM-4,-82v-14q4,-6 8,0v14Z', ink.soot),
  ].join('')}</g>`

const well = (): string =>
  path(
    'M498,300h7v-84h-7ZM496,222L610,170L613,176L499,229ZM608,172h3v66h-3ZM600,238h19v17h-19ZM574,286h70v22h-70ZM580,276h58v6h-58Z',
    '#2A1A0C',
  ) + path('M574,292h70v3h-70ZM574,300h70v3h-70Z', straw)

const plough = (x: number, y: number): string =>
  `<g transform="translate(${x} ${y})">${
    path('M-60,-34L-52,-40L6,-8L20,-30L26,-27L14,2L40,14L34,22L-2,4Z', '#2A1A0C') +
    path('M8,2L44,18L30,28L-2,10Z', ink.fieldLight)
  }</g>`

const ground = (): string => {
  const furrows = Array.from({ length: 34 }, (_, i) => taper(740, 276, mix(-900, 2260, i / 33), 500, 12, 10))
  return [
    `<rect width="${width}" height="${height}" fill="${ink.wheatLight}"/>`,
    rays(683, 258, 130, 900, 38, 12, ink.wheat, 6),
    halftone([0, 0, 1366, 170], 13, (_, y) => 0.62 - y / 260, ink.bronze, 'opacity=".28"'),
    `<circle cx="683" cy="250" r="114" fill="${ink.paper}"/>`,
    path(taper(500, 196, 700, 190, 2.4) + taper(640, 214, 872, 208, 2.4) + taper(540, 232, 690, 229, 2), ink.wheat),
    path('M0,252Q200,216 420,248T860,244T1366,232V480H0Z', '#3D6B45'),
    path(taper(20, 250, 300, 236, 2.4) + taper(960, 240, 1320, 236, 2.4) + taper(420, 256, 620, 258, 2), '#5A8A54'),
    path('M0,280Q320,252 760,276T1366,268V480H0Z', ink.rye),
    path(furrows.filter((_, i) => i % 2 === 0).join(''), ink.ryeDeep),
    path(furrows.filter((_, i) => i % 6 === 1).join(''), ink.wheat),
    church(868, 284, 0.94),
    izba(372, 290, 0.62, true),
    izba(1000, 294, 0.72, true),
    izba(262, 304, 0.84, false),
    izba(1136, 306, 0.9, false),
    izba(110, 324, 1.12, true),
    izba(1290, 322, 1.05, true),
    well(),
    path(
      'M186,318V286h3v32ZM216,322V288h3v34ZM246,326V290h3v36ZM180,296L256,300V304L180,300ZM180,308L256,313V317L180,312Z',
      '#4A2C0F',
    ),
    plough(940, 338),
  ].join('')
}

/** Rye that closes the picture below and climbs at both sides, in one cut outline and ears of six grains. */
const rye = (): string => {
  const roll = dice(9)
  let [ears, back] = ['', '']
  for (let i = 0; i < 78; i += 1) {
    const x = i * 18 + roll() * 9 - 10
    const off = Math.abs(x - 683) / 683
    const top = 440 - 230 * Math.max(0, off - 0.42) + roll() * 24
    const lean = (x < 683 ? 4 : -4) + roll() * 4
    const grains = Array.from({ length: 5 }, (_, k) => {
      const [gx, gy] = [round(x + lean * (1 - k / 5)), round(top + k * 9)]
      return `M${gx},${gy}l7,-9l1,-8l-8,9l-8,-9l1,8Z`
    }).join('')
    const ear = grains + taper(x + lean, top - 24, x, 488, 1.7)
    if (i % 3 === 0) back += ear
    else ears += ear
  }
  return (
    path('M0,480V336L120,364L300,428L683,464L1066,428L1246,364L1366,336V480Z', ink.bronze) +
    path(back, '#B9823A', 'transform="translate(7 -16)"') +
    path(ears, ink.wheat)
  )
}

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far:
    group({ from: 560, to: 830, y: 318, size: 52, step: 17, fill: '#2B3226', seed: 5 }) +
    path('M664,330h44l8,14h-60Z', '#4A2C0F') +
    figure(686, 332, 84, { kind: 'peasant', pose: 'raise', rim: ink.wheat }),
  mid:
    group({ from: 452, to: 640, y: 350, size: 94, step: 40, fill: '#1C1A14', seed: 3 }) +
    group({ from: 748, to: 850, y: 350, size: 92, step: 38, fill: '#1C1A14', seed: 6 }),
  near:
    crowdRow({
      from: 380,
      to: 1000,
      y: 396,
      size: 78,
      step: 64,
      fill: ['#14110C'],
      seed: 15,
      heads: peasants,
      rim: ink.wheat,
      bow: -40,
      free: (x) => x > 640 && x < 740,
    }) + rye(),
})
