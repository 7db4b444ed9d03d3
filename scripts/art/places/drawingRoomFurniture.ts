import { dice, ink, path, range, taper } from '../vector.ts'

/** What stands in the drawing-room, and the colours that it shares with the walls. */

export const velvetLight = '#8A1C14'

export const gilt = '#D9A441'

export const giltDark = '#8A5C1E'

export const wood = '#4A2012'

export const silk = '#E0C88E'

const silkDark = '#B4924E'

/** Against the wall, behind the table: only its back is seen. */
export const sofa = (): string =>
  [
    path('M588,318V270q-6,-14 6,-18q24,-2 40,-12q28,-14 56,0q18,10 42,12q12,4 6,18V318Z', gilt),
    path('M598,318V270q0,-10 8,-11q24,-2 36,-12q22,-10 42,0q14,10 38,12q6,1 6,11V318Z', silk),
    path(
      range(8)
        .map((i) => `M${608 + i * 15},262h5v56h-5Z`)
        .join(''),
      silkDark,
    ),
    path('M655,238q8,-14 16,0Z', gilt),
  ].join('')

/** A console with a clock under the officer. */
export const console = (): string =>
  [
    path('M1040,262H1118V268H1040Z', ink.white),
    path('M1044,268H1114V276H1044Z', gilt),
    path('M1046,276q10,16 2,44h6q8,-26 4,-44ZM1112,276q-10,16 -2,44h-6q-8,-26 -4,-44Z', giltDark),
    path('M1064,262v-6h28v6ZM1068,256v-18q10,-12 20,0v18Z', giltDark),
    `<circle cx="1078" cy="244" r="7" fill="${ink.white}"/>`,
    path('M1077,239h2v6h-2ZM1078,244h5v1.6h-5Z', ink.soot),
    path('M1046,262q-4,-12 4,-14h2q8,2 4,14ZM1100,262q-4,-12 4,-14h2q8,2 4,14Z', '#26404A'),
  ].join('')

/** An armchair from before: gilt wood, striped silk. */
export const armchair = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${[
    path('M-38,4C-46,-40 -36,-76 -10,-80Q0,-92 10,-80C36,-76 46,-40 38,4Z', gilt),
    path('M10,-80C36,-76 46,-40 38,4H30C36,-38 30,-68 8,-73Z', giltDark),
    path('M-30,0C-36,-38 -28,-68 0,-72C28,-68 36,-38 30,0Z', silk),
    path(
      'M-22,0C-26,-30 -24,-52 -18,-65L-12,-69C-17,-50 -18,-30 -15,0ZM-6,0V-71H0V0ZM10,0C12,-30 12,-50 7,-70L13,-68C20,-50 20,-30 17,0Z',
      silkDark,
    ),
    path('M-42,2H42L48,20H-48Z', silk),
    path('M-28,2H-20L-23,20H-33ZM-6,2H1V20H-7ZM18,2H26L30,20H21Z', silkDark),
    path('M-49,20H49V28H-49Z', gilt),
    path('M-49,25H49V28H-49Z', giltDark),
    path('M-48,28q10,16 1,38h7q9,-18 7,-38ZM48,28q-10,16 -1,38h-7q-9,-18 -7,-38Z', giltDark),
    path(
      'M-38,-34q-18,-2 -18,10q8,10 2,34h7q4,-20 0,-34q0,-3 9,-3ZM38,-34q18,-2 18,10q-8,10 -2,34h-7q-4,-20 0,-34q0,-3 -9,-3Z',
      gilt,
    ),
    path('M-54,-28q4,-6 16,-4v4q-8,-1 -14,3ZM54,-28q-4,-6 -16,-4v4q8,-1 14,3Z', velvetLight),
  ].join('')}</g>`

/** Heavy, its top a slab of white marble with grey veins, on carved and gilded legs. */
export const table = (): string => {
  const roll = dice(31)
  const veins = range(9).map((i) => {
    const [x, y] = [556 + i * 34 + roll() * 12, 287 + roll() * 6]
    return taper(x, y, x + 20 + roll() * 30, y + 10 + roll() * 14, 1.5, roll() * 8 - 4)
  })
  const leg = (x: number, way: number) =>
    path(
      `M${x},336q${way * 20},20 ${way * 6},48q${way * -6},20 ${way * 8},36h${way * -20}q${way * -8},-20 ${way * -4},-38q${way * 2},-26 ${way * -12},-46Z`,
      gilt,
    ) +
    path(
      `M${x},336q${way * 20},20 ${way * 6},48q${way * -6},20 ${way * 8},36h${way * -7}q${way * -12},-18 ${way * -6},-38q${way * 8},-26 ${way * -7},-46Z`,
      giltDark,
    )
  return [
    path('M480,418L560,372H836L930,418Z', ink.soot, 'opacity=".42"'),
    path('M582,334h10v52h-10ZM812,334h10v52h-10Z', giltDark),
    leg(546, -1),
    leg(858, 1),
    path('M572,282H832L886,316H518Z', ink.white),
    path('M572,282H832L834,284H569Z', ink.smoke),
    path(veins.join(''), '#A9B3B4'),
    path('M518,316H886L884,326H520Z', '#D2CDBE'),
    path('M518,322.5H886L884,326H520Z', ink.smoke),
    path('M530,326H874L868,338Q786,332 744,346Q702,356 660,346Q618,332 536,338Z', gilt),
    path(
      'M536,334Q618,328 660,341Q702,351 744,341Q786,328 870,334L868,338Q786,332 744,346Q702,356 660,346Q618,332 536,338Z',
      giltDark,
    ),
    path('M692,328h20l-10,14Z', ink.wheatLight),
  ].join('')
}

/** Leather, with a brass lock, its flap towards us. */
export const portfolio = (): string =>
  [
    path('M672,306l12,-20h62l4,20Z', '#2A160B'),
    path('M672,306h78v5h-78Z', '#150A05'),
    path('M672,306l7,-11h69l2,11Z', '#6B3A1A'),
    path('M684,286h62l0.4,2.4h-64Z', '#8E5A2C'),
    path('M706,298h13l1,8h-15Z', gilt),
    path('M692,284q20,-12 42,0h-4q-17,-7 -34,0Z', '#2A160B'),
  ].join('')

export const sheets = (): string =>
  [
    path('M770,305l4,-16h36l8,16Z', ink.paper),
    path('M779,293h28v1.5h-28ZM778,296.6h32v1.5h-32ZM777,300.2h22v1.5h-22Z', ink.smoke),
    path('M640,312l8,-13h26l-5,13Z', ink.news),
    path('M824,308l-6,-13h20l12,13Z', ink.news),
    path('M832,291v-8h14v8q-7,4 -14,0Z', '#26404A'),
    path(taper(840, 285, 856, 256, 2.4, 3), ink.white),
  ].join('')
