import { halftone, ink, path, rays, taper } from '../vector.ts'
import { person } from './crowd.ts'
import { boards, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { glass, samovar } from './props.ts'

const wood = '#6B4A22'
const dark = '#15110E'

/** A room by lamplight: a green shade over a long table, tea glasses, papers, coats on hooks, night in the window. */
export const committeeRoom = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#2B3A31"/>`,
    path(Array.from({ length: 34 }, (_, i) => `M${i * 42},0h2v300h-2Z`).join(''), '#24302A'),
    path('M0,286H1366V480H0Z', '#1C251F'),
    path('M0,252H1366V264H0Z', dark),
    window(),
    path('M520,56H846V212H520Z', '#3A4A3E'),
    path('M532,68H834V200H532Z', '#CDB98C'),
    path('M558,186C588,138 608,168 640,130C662,108 690,148 726,122C752,110 790,138 818,104L820,186Z', '#B59C6C'),
    path(taper(560, 110, 690, 176, 3, 20) + taper(690, 176, 824, 132, 3, -14), ink.steel),
    path('M930,108H1260V117H930Z', wood),
    [950, 1022, 1094, 1172].map((x, i) => coat(x, i)).join(''),
    path('M70,150h90v112h-90ZM78,158h74v40h-74ZM78,206h74v50h-74Z', dark, 'fill-rule="evenodd"'),
    path('M78,158h74v40h-74ZM78,206h74v50h-74Z', '#4A3318'),
    path(Array.from({ length: 12 }, (_, i) => `M${81 + i * 6},${162 + (i % 3) * 4}h4.4V198h-4.4Z`).join(''), '#8A5C2B'),
    shade([960, 0, 406, 330], 'right'),
    shade([0, 0, 260, 330], 'left'),
  ].join('')

/** Night over roofs; what falls from the sky is put behind the panes by the scene. */
const window = (): string =>
  [
    path('M296,40H462V246H296Z', wood),
    path('M306,50H452V236H306Z', ink.night),
    path('M306,236V202l20,-10v-20l16,-9l15,11v12l26,-8v-32l9,-30l9,30v30l22,8l29,-6V236Z', '#0D151A'),
    path('M376,50h7v186h-7ZM306,136H452v6H306Z', wood),
    path('M284,240H474V252H284Z', '#8A5C2B'),
  ].join('')

const coat = (x: number, i: number): string =>
  path(`M${x},124q24,-12 44,2l${10 + (i % 2) * 6},148q-32,18 -${68 + (i % 2) * 6},2Z`, i % 2 ? '#1D1813' : dark) +
  path(taper(x + 8, 146, x + 2, 268, 3) + taper(x + 30, 150, x + 36, 270, 2.4), '#5A4630') +
  path(i === 1 ? `M${x - 2},112q24,-26 48,0l-3,14q-22,-8 -42,0Z` : `M${x + 16},106h10v20h-10Z`, i === 1 ? '#0F0C0A' : ink.bronze)

/** What the lamp lights: the air under it in cut rays, and a pool on the cloth. */
const light = (): string =>
  [
    rays(683, 182, 80, 520, 44, 6, 'rgba(229,165,44,.2)', 5),
    path('M610,182H756L1010,300H356Z', ink.wheatLight, 'opacity=".3"'),
    path('M681,0h4v124h-4Z', ink.soot),
    path('M683,116C722,118 756,148 768,180H598C610,148 644,118 683,116Z', '#2F7A58'),
    path('M683,116C722,118 756,148 768,180H716C714,150 704,126 683,116Z', ink.rye),
    path('M598,180H768V189H598Z', ink.wheat),
    `<ellipse cx="683" cy="191" rx="42" ry="8" fill="${ink.white}"/>`,
  ].join('')

const table = (): string =>
  [
    path('M340,266H1026L1240,480H126Z', ink.rye),
    boards(683, 210, 60, 1306, height + 10, 9, ink.ryeDeep, 3),
    path('M470,266H896L1010,372H356Z', '#33715A'),
    halftone([330, 300, 706, 110], 9, (x, y) => 0.75 - Math.abs(x - 683) / 520 - (y - 300) / 190, ink.wheat, 'opacity=".5"'),
    path('M340,266H1026L1032,275H334Z', ink.wheat),
    papers(480, 880, 278, 26, 9, 11),
    papers(420, 940, 316, 90, 12, 5),
    [
      [530, 292],
      [846, 296],
      [436, 330],
      [930, 336],
      [600, 330],
    ]
      .map(([x = 0, y = 0]) => glass(x, y))
      .join(''),
    samovar(762, 300),
    path('M640,300h52l7,20h-64ZM650,290h32v12h-32Z', ink.soot),
  ].join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far:
    (
      [
        [408, 'elder', true],
        [486, 'bare', false],
        [566, 'cap', false],
        [806, 'beard', true],
        [884, 'shawl', false],
        [962, 'bowler', true],
      ] as const
    )
      .map(([x, head, flip], i) =>
        person(x, 244 + (i % 3) * 3, 62, head, '#14120F', { rim: ink.wheat, flip, from: x < 683 ? 'right' : 'left' }),
      )
      .join('') + table(),
  mid:
    person(300, 292, 104, 'beard', '#11100D', { rim: ink.wheat, from: 'right' }) +
    person(1070, 288, 104, 'soldier', '#11100D', { rim: ink.wheat, from: 'left' }),
  near: (
    [
      [132, 330, 140, 'shawl'],
      [440, 404, 150, 'bare'],
      [906, 400, 156, 'sailor'],
      [1240, 326, 146, 'cap'],
    ] as const
  )
    .map(([x, y, size, head]) =>
      person(x, y, size, head, ink.soot, { rim: ink.wheat, from: x < 683 ? 'right' : 'left', flip: x > 683 }),
    )
    .join(''),
})
