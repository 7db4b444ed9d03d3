import { back } from '../people.ts'
import { ink, path, polygon, rays, taper } from '../vector.ts'
import { boards, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/** A room by lamplight: a green shade over a long table, tea glasses, papers, coats on hooks, night in the window. */
export const committeeRoom = (): PlaceDrawing => {
  const glass = (x: number, y: number) =>
    path(`M${x - 8},${y - 22}h16l-2,22h-12Z`, ink.wheatLight) +
    path(`M${x - 9},${y - 12}h18l-2,14h-14Z`, ink.fieldLight) +
    path(`M${x + 8},${y - 9}q10,3 0,9v-3q4,-2 0,-4Z`, ink.fieldLight)
  const coat = (x: number) =>
    path(`M${x},96q22,-10 40,2l12,150q-30,18 -66,2Z`, '#15110E') +
    path(taper(x + 8, 120, x + 4, 240, 3), '#4A3A2A') +
    path(`M${x + 14},84h10v18h-10Z`, ink.bronze)
  const ground = [
    `<rect width="${width}" height="${height}" fill="#24302A"/>`,
    polygon(
      [
        [0, 0],
        [width, 0],
        [width, 300],
        [0, 300],
      ],
      '#2B3A31',
    ),
    path(Array.from({ length: 34 }, (_, i) => `M${i * 42},0h2v300h-2Z`).join(''), '#24302A'),
    polygon(
      [
        [0, 262],
        [width, 262],
        [width, 276],
        [0, 276],
      ],
      '#15110E',
    ),
    polygon(
      [
        [150, 46],
        [330, 46],
        [330, 236],
        [150, 236],
      ],
      '#6B4A22',
    ),
    polygon(
      [
        [162, 58],
        [318, 58],
        [318, 226],
        [162, 226],
      ],
      ink.night,
    ),
    path('M162,226V190l22,-12v-22l18,-10l16,12v14l30,-10v-34l10,-16l10,16v30l24,10l26,-8V226Z', '#0F171C'),
    path('M236,58h8v168h-8ZM162,138h156v7h-156Z', '#6B4A22'),
    `<circle cx="206" cy="92" r="3" fill="${ink.white}"/><circle cx="286" cy="104" r="2.4" fill="${ink.white}"/><circle cx="268" cy="78" r="2" fill="${ink.white}"/>`,
    polygon(
      [
        [1016, 82],
        [1240, 82],
        [1240, 90],
        [1016, 90],
      ],
      '#6B4A22',
    ),
    coat(1026),
    coat(1096),
    coat(1166),
    polygon(
      [
        [520, 60],
        [840, 60],
        [840, 196],
        [520, 196],
      ],
      '#3A4A3E',
    ),
    path('M534,74h292v108h-292Z', ink.news),
    path('M560,170C590,120 610,150 640,112C662,90 690,130 726,104C752,92 776,120 804,96L806,168Z', '#C9B387'),
    path(taper(566, 96, 700, 160, 3, 20) + taper(700, 160, 806, 120, 3, -14), ink.steel),
  ].join('')
  const table = [
    polygon(
      [
        [300, 356],
        [1066, 356],
        [1240, height],
        [126, height],
      ],
      ink.rye,
    ),
    polygon(
      [
        [300, 356],
        [1066, 356],
        [1072, 368],
        [294, 368],
      ],
      ink.wheat,
      'opacity=".7"',
    ),
    boards(683, 300, 120, 1246, height + 10, 9, ink.ryeDeep, 3),
    papers(400, 940, 372, 70, 16, 11),
    glass(470, 396),
    glass(880, 404),
    glass(604, 376),
    path('M760,372h60l8,24h-70Z', ink.soot),
    path('M774,360h34v14h-34Z', ink.soot),
  ].join('')
  return {
    ground: ground + shade([1000, 0, 366, 300], 'right'),
    light: `${rays(683, 214, 70, 520, 40, 7, 'rgba(229,165,44,.22)', 5)}${polygon(
      [
        [683, 150],
        [320, 372],
        [1046, 372],
      ],
      ink.wheatLight,
      'opacity=".3"',
    )}${path('M681,0h4v150h-4Z', ink.soot)}${path('M683,140C720,142 752,172 762,206H604C614,172 646,142 683,140Z', '#2F7A58')}${path('M604,206h158v9h-158Z', ink.wheat)}<ellipse cx="683" cy="218" rx="40" ry="9" fill="${ink.white}"/>`,
    far: `${[392, 506, 850, 968].map((x, i) => back(x, 300 + (i % 2) * 6, 62, i === 1 ? 2 : 0, '#14120F', ink.wheat)).join('')}${table}`,
    mid: [330, 1030].map((x, i) => back(x, 330, 104, i === 0 ? 0 : 2, '#11100D', ink.wheat)).join(''),
    near: [160, 560, 830, 1200].map((x, i) => back(x, 404, 150, [2, 0, 4, 1][i] ?? 0, ink.soot, ink.wheat)).join(''),
  }
}
