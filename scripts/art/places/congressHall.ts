import { figure, hand } from '../people.ts'
import { ink, path, rays } from '../vector.ts'
import { crowdRow, delegates } from './crowd.ts'
import { boards, chandelier, cloth, column, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { behindTable } from './seated.ts'

/** The assembly hall of the Smolny Institute: white columns, chandeliers, a platform under a red cloth, a lit door. */
export const congressHall = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const ground = (): string => {
  const windows = [428, 528, 776, 876].map(
    (x) =>
      path(`M${x},246V166C${x},138 ${x + 62},138 ${x + 62},166V246Z`, ink.night) +
      path(`M${x + 29},146h4v100h-4ZM${x},184h62v3h-62ZM${x},216h62v3h-62Z`, '#5B7280'),
  )
  const columns = [
    [380, 152, 280, 22],
    [306, 146, 302, 32],
    [204, 136, 338, 46],
    [58, 104, 400, 74],
  ] as const
  return [
    `<rect width="${width}" height="${height}" fill="${ink.steelDeep}"/>`,
    path('M0,0H1366L966,112H400Z', ink.steel),
    boards(683, 66, -300, width + 300, -40, 19, ink.steelDeep, 5),
    path('M400,112H966V266H400Z', '#4C6576'),
    ...windows,
    path('M400,112H966V124H400Z', ink.news),
    path('M0,480L400,262H966L1366,480Z', ink.earth),
    boards(683, 236, -500, width + 500, height + 40, 23, '#3E2F22', 6),
    path('M0,36L396,116V130L0,74Z', ink.paper),
    path('M1366,36L970,116V130L1366,74Z', ink.paper),
    path('M0,66L396,126V130L0,74ZM1366,66L970,126V130L1366,74Z', ink.smoke),
    shade([0, 0, 420, 340], 'left'),
    // The right side lacks its second column: there stands the door.
    ...columns.flatMap(([x, top, bottom, w], at) => [
      column(x, top, bottom, w),
      at === 1 ? '' : column(width - x, top, bottom, w),
    ]),
    cloth(583, 128, 200, 30, 'ВСЯ ВЛАСТЬ СОВѢТАМЪ'),
  ].join('')
}

/** A door to the lit corridor; people stand in it. */
const door = (): string =>
  [
    path('M1000,160L1098,146V356L1000,322Z', '#B07A2C'),
    path('M1000,160L1098,146V156L1000,169Z', ink.bronze),
    path('M986,158L1000,156V326L986,322ZM1098,140L1114,138V366L1098,360Z', ink.news),
    path('M980,148L1120,126V140L980,160Z', ink.news),
    figure(1028, 334, 112, { kind: 'soldier', fill: '#2A1D12' }),
    figure(1066, 348, 120, { kind: 'sailor', fill: '#20160E' }),
  ].join('')

/** Chandeliers with cut rays, the light that falls on the platform, and what little the door throws on the floor. */
const light = (): string =>
  [
    door(),
    path('M1000,322L1098,356Q960,420 760,430Q820,380 1000,322Z', ink.wheat, 'opacity=".22"'),
    path('M655,104H711L836,262Q683,280 530,262Z', ink.wheatLight, 'opacity=".2"'),
    `<ellipse cx="683" cy="206" rx="112" ry="66" fill="${ink.wheatLight}" opacity=".2"/>`,
    rays(683, 72, 70, 250, 40, 3, 'rgba(237,186,85,.5)', 4),
    rays(494, 158, 44, 120, 24, 2.2, 'rgba(237,186,85,.4)', 9),
    rays(872, 158, 44, 120, 24, 2.2, 'rgba(237,186,85,.4)', 7),
    chandelier(494, 154, 0.62),
    chandelier(872, 154, 0.62),
    chandelier(683, 70, 1.3),
    chandelier(254, 158, 1),
    chandelier(1160, 158, 1),
  ].join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const presidium = [
    path('M540,236H826L846,276H520Z', ink.redDeep),
    path('M540,236H826L829,244H537Z', ink.red),
    ...(['bare', 'cap', 'elder', 'bare', 'soldier', 'bare', 'sailor', 'beard'] as const).map((head, i) =>
      behindTable(552 + i * 29 + (i > 3 ? 58 : 0), 238, 28, head, { flip: i > 3, arms: i % 3 === 1 ? 'apart' : 'folded' }),
    ),
    figure(683, 254, 78, { kind: 'gent', pose: 'raise', rim: ink.wheatLight }),
    path('M660,214H706L701,262H665Z', '#5B3A1C'),
    path('M656,208h54v7h-54Z', '#8A5C2B'),
  ].join('')
  const bayonets = [
    [118, -8],
    [262, 5],
    [432, -4],
    [934, 6],
    [1132, 5],
    [1268, -6],
  ]
    .map(([x = 0, turn = 0]) =>
      path('M-3,150L3,150L2,20L.6,-46L-.6,-46L-2,20Z', ink.soot, `transform="translate(${x} 292) rotate(${turn})"`),
    )
    .join('')
  const hands = [
    [352, 286, -10],
    [570, 290, 9],
    [806, 284, -6],
  ]
    .map(([x = 0, y = 0, turn = 0]) => hand(x, y, turn, '#2C2018'))
    .join('')
  return {
    far:
      presidium +
      crowdRow({ from: 410, to: 966, y: 284, size: 27, step: 22, fill: ['#6A4C38', '#5A4030'], seed: 3, heads: delegates }) +
      crowdRow({
        from: 320,
        to: 1040,
        y: 302,
        size: 38,
        step: 30,
        fill: ['#4A3424', '#3E2C1E'],
        seed: 9,
        heads: delegates,
        rim: '#B0803C',
        bow: 16,
      }),
    mid:
      hands +
      crowdRow({
        from: 150,
        to: 1220,
        y: 328,
        size: 56,
        step: 44,
        fill: ['#2C2018', '#33241A'],
        seed: 21,
        heads: delegates,
        rim: ink.bronze,
        bow: 14,
      }),
    near:
      bayonets +
      crowdRow({
        from: -30,
        to: 1400,
        y: 362,
        size: 88,
        step: 72,
        fill: [ink.soot],
        seed: 34,
        heads: delegates,
        rim: ink.wheat,
        bow: -26,
      }) +
      path('M0,410H1366V480H0Z', ink.soot) +
      crowdRow({
        from: -20,
        to: 1420,
        y: 462,
        size: 136,
        step: 116,
        fill: ['#120F0D'],
        seed: 52,
        heads: delegates,
        rim: ink.wheat,
      }),
  }
}
