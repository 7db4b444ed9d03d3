import { back, figure, row } from '../people.ts'
import { dice, ink, path, polygon, round, taper } from '../vector.ts'
import { chandelier, papers } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/** An imperial theatre full of delegates: red velvet tiers, boxes with small lamps, a long table on the stage. */
export const theatre = (): PlaceDrawing => {
  const tier = (y: number, h: number, half: number, fill: string) => {
    const curve = (dy: number) => `M${683 - half},${y + dy}Q683,${y + 96 + dy} ${683 + half},${y + dy}`
    return `${path(`${curve(0)}V${y + h}Q683,${y + 96 + h} ${683 - half},${y + h}Z`, fill)}<path d="${curve(0)}" fill="none" stroke="${ink.wheat}" stroke-width="6"/><path d="${curve(h)}" fill="none" stroke="${ink.bronze}" stroke-width="4"/>`
  }
  const roll = dice(4)
  const boxes = (y: number, half: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const t = (i + 0.5) / count
      const x = 683 - half + 2 * half * t
      const dip = 192 * t * (1 - t)
      const head = y + dip - 6
      const people = [-14, 2, 17]
        .map((dx) => back(x + dx + roll() * 4, head - 4 + roll() * 4, 20, Math.floor(roll() * 4), '#1F120E'))
        .join('')
      return `${path(`M${round(x - 30)},${round(head - 44)}q30,-18 60,0v48h-60Z`, '#3B0D09')}${people}${path(`M${round(x + 33)},${round(head - 50)}h5v56h-5Z`, ink.wheat)}<circle cx="${round(x + 35)}" cy="${round(head - 18)}" r="6" fill="${ink.white}"/>`
    }).join('')
  const ground = [
    `<rect width="${width}" height="${height}" fill="#4A0F0B"/>`,
    polygon(
      [
        [0, 0],
        [width, 0],
        [width, 60],
        [0, 60],
      ],
      '#2A0806',
    ),
    path('M300,0Q683,84 1066,0Z', ink.news),
    path(Array.from({ length: 15 }, (_, i) => taper(683, 60, 300 + i * 55, -10, 4)).join(''), ink.bronze),
    boxes(74, 720, 17),
    tier(84, 34, 760, ink.redDeep),
    boxes(172, 700, 15),
    tier(184, 40, 740, ink.red),
    path('M-20,0C60,60 120,200 90,480L-20,480Z', ink.redDeep),
    path('M1386,0C1306,60 1246,200 1276,480L1386,480Z', ink.redDeep),
    path(
      [20, 44, 66].map((x) => taper(x - 20, 0, x, 480, 7, 16)).join('') +
        [1346, 1322, 1300].map((x) => taper(x + 20, 0, x, 480, 7, -16)).join(''),
      '#6E120C',
    ),
    path('M0,480V352Q683,432 1366,352V480Z', '#2B0F0A'),
  ].join('')
  const table = [
    polygon(
      [
        [420, 330],
        [946, 330],
        [980, 384],
        [386, 384],
      ],
      ink.rye,
    ),
    polygon(
      [
        [420, 330],
        [946, 330],
        [949, 340],
        [417, 340],
      ],
      ink.wheat,
    ),
    ...Array.from({ length: 12 }, (_, i) =>
      i === 6 ? '' : back(446 + i * 43, 314 + roll() * 5, 34, [0, 0, 2, 0][i % 4] ?? 0, ink.soot),
    ),
    papers(430, 900, 332, 6, 8, 6),
    figure(706, 338, 108, { kind: 'gent', pose: 'raise' }),
  ].join('')
  return {
    ground,
    light: `${chandelier(683, 76, 1.5)}${polygon(
      [
        [683, 60],
        [330, 400],
        [1036, 400],
      ],
      ink.wheatLight,
      'opacity=".12"',
    )}`,
    far: table,
    mid: row({ from: 30, to: 1350, y: 394, size: 54, step: 48, fill: '#2A1512', seed: 41, rim: '#B0572C', gaps: 0.05 }),
    near: row({ from: -30, to: 1420, y: 446, size: 94, step: 84, fill: ink.soot, seed: 18, rim: ink.wheat }),
  }
}
