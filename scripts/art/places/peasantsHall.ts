import { figure, hand } from '../people.ts'
import { ink, path, taper } from '../vector.ts'
import { crowdRow, peasants, person } from './crowd.ts'
import { boards, cloth, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { behindTable } from './seated.ts'

/** The great meeting hall of the Law School: tall windows with roofs behind, a gallery, sheepskins and greatcoats side by side. */
export const peasantsHall = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const gold = '#C79A5B'

const window = (x: number, y: number, w: number, h: number): string =>
  path(`M${x},${y + h}V${y + w / 2}A${w / 2},${w / 2} 0 0,1 ${x + w},${y + w / 2}V${y + h}Z`, ink.fieldLight) +
  path(`M${x},${y + h}V${y + h * 0.74}Q${x + w / 2},${y + h * 0.62} ${x + w},${y + h * 0.76}V${y + h}Z`, ink.field) +
  path(`M${x + w / 2 - 3},${y}h6v${h}h-6ZM${x},${y + h * 0.45}h${w}v5h-${w}ZM${x},${y + h * 0.72}h${w}v5h-${w}Z`, ink.soot)

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#6B4A22"/>`,
    path('M0,0H1366L1000,84H366Z', '#3A2A18'),
    boards(683, 36, -200, width + 200, -30, 15, '#57401F', 7),
    path('M366,84H1000V270H366Z', '#A57A3A'),
    path('M366,84H1000V94H366Z', '#D9B878'),
    path('M0,0L366,84V270L0,430Z', '#7E5726'),
    path('M1366,0L1000,84V270L1366,430Z', '#5F4120'),
    window(404, 108, 92, 132),
    window(870, 108, 92, 132),
    path('M30,84L140,106V286L30,330ZM196,118L284,134V258L196,276Z', ink.fieldLight),
    path('M30,272L140,248V286L30,330ZM196,240L284,228V258L196,276Z', ink.field),
    path('M82,92h6v226h-6ZM30,190L140,188V193L30,196ZM237,124h5v146h-5ZM196,192L284,190V194L196,197Z', ink.soot),
    gallery(),
    path('M0,480L366,266H1000L1366,480Z', '#2F2215'),
    boards(683, 240, -500, width + 500, height + 40, 19, '#3D2D1B', 5),
    cloth(553, 128, 260, 32, 'ЗЕМЛЯ И ВОЛЯ', ink.rye),
    path('M546,124H820V129H546Z', ink.bronze),
    shade([930, 0, 436, 260], 'right'),
  ].join('')

/** A gallery along the right wall with people leaning over its rail. */
const gallery = (): string =>
  [
    path('M1000,142L1366,108V172L1000,184Z', ink.soot),
    (['cap', 'shawl', 'papakha', 'beard', 'kerchief', 'soldier', 'tall', 'bare', 'elder'] as const)
      .map((head, i) =>
        person(1018 + i * 40, 178 - i * 1.4, 24 + i * 1.8, head, '#3B2A19', { rim: gold, from: 'left', flip: i % 2 === 0 }),
      )
      .join(''),
    path('M1000,190L1366,178V190L1000,197Z', gold),
    path(Array.from({ length: 24 }, (_, i) => `M${1004 + i * 16},${194 - i * 0.5}h4v${24 + i * 0.9}h-4Z`).join(''), gold),
    path('M1000,216L1366,226V240L1000,224Z', '#8A6434'),
  ].join('')

/** Daylight: a slanting shaft from each window. */
const light = (): string =>
  [
    path('M404,108H496L760,480H330Z', ink.white, 'opacity=".13"'),
    path('M870,108H962L1150,480H760Z', ink.white, 'opacity=".13"'),
    path('M140,106L284,134L700,480H250Z', ink.white, 'opacity=".13"'),
    path(
      taper(300, 160, 640, 420, 2.4) + taper(250, 150, 540, 400, 3) + taper(496, 150, 700, 420, 2.4),
      ink.white,
      'opacity=".35"',
    ),
  ].join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const platform = [
    path('M500,242H866L890,284H476Z', ink.ryeDeep),
    path('M500,242H866L869,251H497Z', ink.wheat),
    ...(['elder', 'beard', 'soldier', 'shawl', 'bare', 'papakha', 'cap', 'kerchief', 'beard'] as const).map((head, i) =>
      behindTable(522 + i * 35 + (i > 4 ? 50 : 0), 243, 30, head, { flip: i > 4, arms: i % 3 === 1 ? 'apart' : 'folded' }),
    ),
    papers(510, 830, 245, 4, 6, 2),
    figure(706, 252, 74, { kind: 'woman', pose: 'raise', fill: ink.soot }),
  ].join('')
  const hands = [
    [392, 292, 8],
    [566, 288, -9],
    [940, 290, 6],
  ]
    .map(([x = 0, y = 0, turn = 0]) => hand(x, y, turn, '#2A1D12'))
    .join('')
  return {
    far:
      platform +
      crowdRow({
        from: 380,
        to: 1000,
        y: 288,
        size: 29,
        step: 24,
        fill: ['#6B4C2C', '#4F4A3E', '#5A3F24'],
        seed: 14,
        heads: peasants,
      }) +
      crowdRow({
        from: 290,
        to: 1090,
        y: 306,
        size: 40,
        step: 33,
        fill: ['#5C3F22', '#3F3B33', '#46301B'],
        seed: 2,
        heads: peasants,
        rim: gold,
        light: 'left',
        bow: 16,
      }),
    mid:
      hands +
      crowdRow({
        from: 110,
        to: 1270,
        y: 330,
        size: 60,
        step: 47,
        fill: ['#3A2815', '#2E2B26', '#2A1D12'],
        seed: 31,
        heads: peasants,
        rim: gold,
        light: 'left',
        bow: 14,
      }),
    near:
      crowdRow({
        from: -30,
        to: 1400,
        y: 366,
        size: 92,
        step: 76,
        fill: [ink.soot],
        seed: 13,
        heads: peasants,
        rim: ink.wheat,
        light: 'left',
        bow: -28,
      }) +
      path('M0,414H1366V480H0Z', ink.soot) +
      crowdRow({
        from: -20,
        to: 1420,
        y: 464,
        size: 138,
        step: 118,
        fill: ['#120F0D'],
        seed: 71,
        heads: peasants,
        rim: ink.wheat,
        light: 'left',
      }),
  }
}
