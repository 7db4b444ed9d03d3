import { ink, path, range, round, taper } from '../vector.ts'

const iron = '#23282A'
const ironLight = '#4A5654'
const paint = '#2C4A40'

/** A flat press from the side: the board that feeds it, the cylinder over the bed of type, the flywheel, the pile of printed sheets. */
export const machine = (): string =>
  [
    path('M500,420H900L926,436H480Z', '#2B2114', 'opacity=".55"'),
    wheel(836, 318, 96, 9),
    // Frame, bed and feet.
    path('M516,420L532,330H812L830,420H800L784,362H560L546,420Z', iron),
    path('M560,362H784L790,384H554Z', '#15191A'),
    path('M500,306H842V332H500Z', paint),
    path('M500,306H842V311H500Z', ironLight),
    path('M520,294H700V306H520Z', '#8E8672'),
    path(
      range(15)
        .map((i) => `M${524 + i * 11.6},297h8v6h-8Z`)
        .join(''),
      iron,
    ),
    path('M516,322H826V326H516Z', '#C39A4E'),
    // Cheeks that carry the cylinder.
    path('M620,312L636,196H744L764,312Z', iron),
    path('M640,300L652,214H730L744,300Z', paint),
    `<circle cx="690" cy="246" r="60" fill="${iron}"/><circle cx="690" cy="246" r="52" fill="${ironLight}"/><circle cx="690" cy="246" r="44" fill="#2A3032"/>`,
    path(
      range(6)
        .map((i) => taper(690, 246, 690 + 44 * Math.cos(i * 1.047), 246 + 44 * Math.sin(i * 1.047), 3.4))
        .join(''),
      ironLight,
    ),
    `<circle cx="690" cy="246" r="11" fill="#C39A4E"/>`,
    path(taper(646, 214, 672, 194, 3, -6), '#93A09A'),
    // Ink rollers.
    [
      [600, 284, 13],
      [574, 288, 10],
      [780, 288, 12],
    ]
      .map(
        ([x = 0, y = 0, r = 0]) =>
          `<circle cx="${x}" cy="${y}" r="${r}" fill="${ink.soot}"/><circle cx="${x}" cy="${y}" r="${round(r * 0.4)}" fill="#C39A4E"/>`,
      )
      .join(''),
    // The feeding board with its paper, and a sheet that goes in.
    path('M506,180L646,206L642,216L504,190Z', '#7A5026'),
    path('M512,186h8v120h-8Z', iron),
    path('M514,160L632,182V202L514,180Z', ink.white),
    path('M514,166L632,188V190L514,168ZM514,173L632,195V197L514,175Z', '#C9BFA4'),
    path('M514,160L560,150L676,172L632,182Z', ink.news),
    path('M632,186C664,186 690,182 716,200L706,206C686,192 660,196 632,196Z', ink.white),
    // What comes out.
    path('M752,262L880,282V292L752,272Z', '#7A5026'),
    path('M868,290h8v130h-8Z', iron),
    path('M770,248L872,264V280L770,264Z', ink.white),
    path('M770,248L806,238L908,254L872,264Z', ink.news),
    path('M802,244L842,250L826,254L788,248ZM846,251L884,256L868,260L832,254Z', ink.smoke),
    path('M872,264L908,254V270L872,280Z', '#C9BFA4'),
  ].join('')

/** Where the lamp above catches it. */
export const edges = (): string =>
  path(
    [
      taper(500, 307, 640, 307, 2.4),
      taper(742, 307, 842, 307, 2.4),
      taper(640, 196, 742, 196, 3),
      taper(648, 206, 732, 206, 3, -20),
      taper(514, 161, 560, 151, 2.4),
      taper(560, 150, 676, 172, 2.4),
      taper(770, 248, 806, 239, 2.4),
      taper(806, 238, 908, 254, 2.4),
      taper(750, 318, 790, 246, 3, -22),
      taper(640, 300, 651, 216, 2),
    ].join(''),
    ink.wheat,
  )

const wheel = (x: number, y: number, r: number, spokes: number): string =>
  [
    `<circle cx="${x}" cy="${y}" r="${r - 6}" fill="none" stroke="${iron}" stroke-width="13"/><circle cx="${x}" cy="${y}" r="${r - 4}" fill="none" stroke="${ironLight}" stroke-width="3"/>`,
    path(
      range(spokes)
        .map((i) => {
          const a = (i * 2 * Math.PI) / spokes + 0.2
          return taper(x, y, x + (r - 8) * Math.cos(a), y + (r - 8) * Math.sin(a), 5)
        })
        .join(''),
      iron,
    ),
    `<circle cx="${x}" cy="${y}" r="14" fill="${iron}"/><circle cx="${x}" cy="${y}" r="6" fill="#C39A4E"/>`,
  ].join('')
