import { back, figure, hand, row } from '../people.ts'
import { dice, ink, path, polygon, taper } from '../vector.ts'
import { boards, chandelier, cloth, column, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/** The assembly hall of the Smolny Institute: white columns, chandeliers, a platform under a red cloth. */
export const congressHall = (): PlaceDrawing => {
  const [left, right, top, bottom, vx] = [410, 956, 120, 300, 683]
  const windows = Array.from({ length: 5 }, (_, i) => {
    const x = left + 32 + i * 104
    return (
      path(
        `M${x},${bottom - 24}V${top + 70}C${x},${top + 40} ${x + 62},${top + 40} ${x + 62},${top + 70}V${bottom - 24}Z`,
        ink.night,
      ) +
      path(`M${x + 29},${top + 50}h4v${bottom - top - 74}h-4ZM${x},${top + 92}h62v3h-62ZM${x},${top + 128}h62v3h-62Z`, '#5B7280')
    )
  }).join('')
  const columns = [
    [394, 150, 312, 26],
    [318, 142, 332, 36],
    [214, 128, 364, 52],
    [62, 104, 420, 78],
  ] as const
  const ground = [
    `<rect width="${width}" height="${height}" fill="${ink.steelDeep}"/>`,
    polygon(
      [
        [0, 0],
        [width, 0],
        [right, top],
        [left, top],
      ],
      ink.steel,
    ),
    boards(vx, top - 60, -300, width + 300, -40, 19, ink.steelDeep, 5),
    polygon(
      [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ],
      '#4C6576',
    ),
    windows,
    polygon(
      [
        [left, top],
        [right, top],
        [right, top + 14],
        [left, top + 14],
      ],
      ink.news,
    ),
    polygon(
      [
        [0, height],
        [left, bottom - 6],
        [right, bottom - 6],
        [width, height],
      ],
      ink.earth,
    ),
    boards(vx, bottom - 20, -500, width + 500, height + 40, 23, '#3E2F22', 6),
    ...columns.flatMap(([x, t, b, w]) => [column(x, t, b, w), column(width - x, t, b, w)]),
    polygon(
      [
        [0, 40],
        [left - 6, top - 4],
        [left - 6, top + 12],
        [0, 70],
      ],
      ink.paper,
    ),
    polygon(
      [
        [width, 40],
        [right + 6, top - 4],
        [right + 6, top + 12],
        [width, 70],
      ],
      ink.paper,
    ),
    polygon(
      [
        [1096, 150],
        [1186, 138],
        [1186, 392],
        [1096, 346],
      ],
      ink.wheatLight,
    ),
    polygon(
      [
        [1096, 150],
        [1116, 147],
        [1116, 356],
        [1096, 346],
      ],
      ink.white,
      'opacity=".5"',
    ),
    polygon(
      [
        [1084, 146],
        [1096, 144],
        [1096, 350],
        [1084, 346],
      ],
      ink.white,
    ),
    polygon(
      [
        [1186, 134],
        [1200, 132],
        [1200, 402],
        [1186, 394],
      ],
      ink.white,
    ),
    cloth(572, top + 22, 222, 40, 'ВСЯ ВЛАСТЬ СОВѢТАМЪ'),
  ].join('')
  const roll = dice(5)
  const presidium = [
    polygon(
      [
        [536, 262],
        [830, 262],
        [850, 312],
        [516, 312],
      ],
      ink.redDeep,
    ),
    polygon(
      [
        [536, 262],
        [830, 262],
        [833, 271],
        [533, 271],
      ],
      ink.red,
    ),
    ...Array.from({ length: 9 }, (_, i) =>
      i === 4 ? '' : back(556 + i * 32, 250 + roll() * 4, 27, i % 3 === 0 ? 2 : 0, ink.soot),
    ),
    figure(683, 272, 92, { kind: 'gent', pose: 'raise' }),
    path('M660,238L706,238L701,276L665,276Z', '#5B3A1C'),
    path('M656,232h54v7h-54Z', '#8A5C2B'),
  ].join('')
  const light = [
    ...[
      [520, 130, 0.9],
      [846, 130, 0.9],
      [683, 96, 1.4],
    ].map(([x = 0, y = 0, s = 1]) =>
      polygon(
        [
          [x, y],
          [x - 190 * s, 340],
          [x + 190 * s, 340],
        ],
        ink.wheatLight,
        'opacity=".1"',
      ),
    ),
    polygon(
      [
        [1096, 346],
        [1186, 392],
        [1020, height],
        [780, height],
      ],
      ink.wheat,
      'opacity=".45"',
    ),
    chandelier(520, 112, 0.8),
    chandelier(846, 112, 0.8),
    chandelier(683, 74, 1.3),
    chandelier(170, 70, 1.4),
    chandelier(1196, 70, 1.4),
  ].join('')
  const far =
    presidium +
    row({ from: 400, to: 1000, y: 318, size: 30, step: 27, fill: '#5A4030', seed: 3 }) +
    row({ from: 330, to: 1060, y: 340, size: 38, step: 34, fill: '#43301F', seed: 9, rim: '#8A6A3C' })
  const mid =
    row({ from: 60, to: 1330, y: 374, size: 56, step: 49, fill: '#2C2018', seed: 21, rim: ink.bronze, gaps: 0.06 }) +
    [
      [330, 330, -10],
      [620, 338, 9],
      [806, 330, -6],
    ]
      .map(([x = 0, y = 0, turn = 0]) => hand(x, y, turn, '#2C2018'))
      .join('')
  const bayonets = [
    [128, -8],
    [232, 5],
    [452, -4],
    [540, 7],
    [748, -6],
    [1010, 5],
    [1290, -6],
  ]
    .map(([x = 0, turn = 0]) =>
      path('M-3,150L3,150L2,20L.6,-46L-.6,-46L-2,20Z', ink.soot, `transform="translate(${x} 350) rotate(${turn})"`),
    )
    .join('')
  const near =
    bayonets +
    row({ from: -40, to: 1420, y: 438, size: 92, step: 82, fill: ink.soot, seed: 33, rim: ink.wheat }) +
    path(taper(0, 476, width, 470, 6), ink.soot)
  return { ground: ground + shade([0, 0, 420, 300], 'left'), light, far, mid, near }
}
