import { back, figure, hand, row } from '../people.ts'
import { dice, ink, path, polygon, taper } from '../vector.ts'
import { boards, cloth, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/** The great meeting hall of the Law School: tall windows with snow behind, a gallery, sheepskins and greatcoats side by side. */
export const peasantsHall = (): PlaceDrawing => {
  const window = (x: number, y: number, w: number, h: number) =>
    path(`M${x},${y + h}V${y + w / 2}A${w / 2},${w / 2} 0 0,1 ${x + w},${y + w / 2}V${y + h}Z`, ink.fieldLight) +
    path(`M${x},${y + h}V${y + h * 0.72}Q${x + w / 2},${y + h * 0.62} ${x + w},${y + h * 0.74}V${y + h}Z`, ink.white) +
    path(`M${x + w / 2 - 3},${y}h6v${h}h-6ZM${x},${y + h * 0.45}h${w}v5h-${w}ZM${x},${y + h * 0.72}h${w}v5h-${w}Z`, ink.soot)
  const ground = [
    `<rect width="${width}" height="${height}" fill="#6B4A22"/>`,
    polygon(
      [
        [0, 0],
        [width, 0],
        [1010, 92],
        [356, 92],
      ],
      '#3A2A18',
    ),
    boards(683, 40, -200, width + 200, -30, 15, '#57401F', 7),
    polygon(
      [
        [356, 92],
        [1010, 92],
        [1010, 300],
        [356, 300],
      ],
      '#A57A3A',
    ),
    polygon(
      [
        [0, 0],
        [356, 92],
        [356, 300],
        [0, 470],
      ],
      '#7E5726',
    ),
    polygon(
      [
        [width, 0],
        [1010, 92],
        [1010, 300],
        [width, 470],
      ],
      '#5F4120',
    ),
    window(410, 112, 92, 150),
    window(864, 112, 92, 150),
    polygon(
      [
        [40, 84],
        [150, 104],
        [150, 300],
        [40, 350],
      ],
      ink.fieldLight,
    ),
    polygon(
      [
        [40, 290],
        [150, 262],
        [150, 300],
        [40, 350],
      ],
      ink.white,
    ),
    polygon(
      [
        [206, 116],
        [290, 130],
        [290, 274],
        [206, 292],
      ],
      ink.fieldLight,
    ),
    path('M92,92h6v250h-6ZM40,200L150,196V201L40,206ZM245,122h5v165h-5ZM206,200L290,200V204L206,204Z', ink.soot),
    polygon(
      [
        [0, 96],
        [356, 134],
        [356, 150],
        [0, 120],
      ],
      ink.soot,
      'opacity=".55"',
    ),
    polygon(
      [
        [1010, 150],
        [width, 120],
        [width, 176],
        [1010, 184],
      ],
      ink.soot,
    ),
    path(Array.from({ length: 22 }, (_, i) => `M${1016 + i * 17},${183 - i * 2.6}h4v${30 + i * 1.2}h-4Z`).join(''), '#C79A5B'),
    polygon(
      [
        [1010, 212],
        [width, 214],
        [width, 226],
        [1010, 218],
      ],
      '#C79A5B',
    ),
    polygon(
      [
        [0, height],
        [356, 294],
        [1010, 294],
        [width, height],
      ],
      '#2F2215',
    ),
    cloth(530, 112, 306, 46, 'ЗЕМЛЯ И ВОЛЯ', ink.rye),
    path(taper(683, 182, 683, 178, 160), ink.bronze),
  ].join('')
  const roll = dice(8)
  const platform = [
    polygon(
      [
        [500, 262],
        [866, 262],
        [890, 312],
        [476, 312],
      ],
      ink.ryeDeep,
    ),
    polygon(
      [
        [500, 262],
        [866, 262],
        [869, 272],
        [497, 272],
      ],
      ink.wheat,
    ),
    ...Array.from({ length: 10 }, (_, i) =>
      i === 5 ? '' : back(522 + i * 36, 250 + roll() * 5, 29, [1, 0, 4, 2, 0][i % 5] ?? 0, ink.soot),
    ),
    papers(510, 830, 264, 4, 6, 2),
    figure(700, 270, 98, { kind: 'woman', pose: 'raise', fill: ink.soot }),
  ].join('')
  return {
    ground: ground + shade([930, 0, 436, 260], 'right'),
    light:
      polygon(
        [
          [410, 112],
          [502, 112],
          [700, height],
          [300, height],
        ],
        ink.white,
        'opacity=".12"',
      ) +
      polygon(
        [
          [864, 112],
          [956, 112],
          [1090, height],
          [760, height],
        ],
        ink.white,
        'opacity=".12"',
      ) +
      polygon(
        [
          [150, 104],
          [290, 130],
          [520, height],
          [180, height],
        ],
        ink.white,
        'opacity=".1"',
      ),
    far:
      platform +
      row({ from: 380, to: 1010, y: 318, size: 32, step: 29, fill: '#4A3420', seed: 14 }) +
      row({ from: 300, to: 1090, y: 342, size: 42, step: 38, fill: '#3A2818', seed: 2, rim: '#C79A5B' }),
    mid:
      row({ from: 40, to: 1350, y: 378, size: 60, step: 53, fill: '#2A1D12', seed: 31, rim: '#C79A5B', gaps: 0.05 }) +
      [
        [430, 336, 8],
        [560, 342, -9],
        [920, 336, 6],
      ]
        .map(([x = 0, y = 0, t = 0]) => hand(x, y, t, '#2A1D12'))
        .join(''),
    near: row({ from: -30, to: 1420, y: 440, size: 98, step: 86, fill: ink.soot, seed: 12, rim: ink.wheat }),
  }
}
