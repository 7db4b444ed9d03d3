import { ink, path, range } from '../vector.ts'
import { gold, onion, tiers } from './churches.ts'
import { brick, merlons, wallTower } from './kremlinParts.ts'

/** The palace, the cathedrals and the belfry above the wall, snow still in the hollows of the slope. */
export const kremlinHill = (): string => {
  const foot = 268
  const towers = [
    [2, 0.9],
    [196, 0.74],
    [340, 0.8],
    [456, 0.74],
    [640, 0.84],
    [736, 0.7],
  ] as const
  const hill = [
    path(`M-20,${foot}Q40,222 150,206T480,204T780,232V${foot}Z`, '#8C8A5C'),
    path(
      'M40,232Q110,220 190,228Q120,240 40,232ZM260,222Q330,214 400,222Q330,232 260,222ZM440,230Q520,222 600,236Q520,242 440,230Z',
      ink.white,
    ),
    // The great palace, long and pale under a green roof.
    path('M92,214V172H330V214Z', '#E8D6A0'),
    path('M296,214V172H330V214Z', '#C4AE78'),
    path('M86,172L100,158H322L336,172ZM190,158V148H232V158Z', '#5C7F6A'),
    path('M86,171H336V176H86ZM92,192H330V195H92Z', ink.white),
    path(
      range(16)
        .map((i) => `M${101 + i * 14},189v-9q3,-4 6,0v9ZM${101 + i * 14},208v-9q3,-4 6,0v9Z`)
        .join(''),
      '#4C5A5A',
    ),
    ...[
      [372, 0.56],
      [388, 0.5],
      [404, 0.8],
      [422, 0.5],
      [438, 0.56],
    ].map(([x = 0, s = 0]) => onion(x, 184, s, gold)),
    path('M360,216V182H450V216Z', ink.white),
    path('M426,216V182H450V216Z', '#CBB98F'),
    path('M374,206v-14q3,-4 6,0v14ZM402,206v-14q3,-4 6,0v14Z', ink.night),
    ...[
      [488, 0.48],
      [504, 0.68],
      [520, 0.48],
    ].map(([x = 0, s = 0]) => onion(x, 196, s, gold)),
    path('M478,222V194H532V222Z', ink.white),
    path('M516,222V194H532V222Z', '#CBB98F'),
    tiers(574, 232, 0.54),
    path('M584,232V206H624V232Z', ink.white),
    onion(604, 208, 0.5, gold),
    path(merlons([0, 244, 6], [790, 236, 8], 60), brick.light),
    path(`M0,244L790,236V${foot}H0Z`, brick.light),
    path(`M0,257L790,254V${foot}H0Z`, brick.dark, 'opacity=".6"'),
    ...towers.map(([x, s]) => wallTower(x, foot + 1, s, brick)),
    path(`M-50,284V276L-20,${foot}H790V284Z`, '#A89C82'),
    path(`M-24,${foot + 3}L-20,${foot}H790V${foot + 3}Z`, ink.white),
  ].join('')
  return `<g transform="translate(590 0)">${hill}</g>`
}
