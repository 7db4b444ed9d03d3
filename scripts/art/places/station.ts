import type { Kind } from '../people.ts'
import { ink, mix, path, rays, round, taper } from '../vector.ts'
import { crowdRow, type Head, person } from './crowd.ts'
import { groupOf } from './group.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/** A railway terminus: an iron roof, a locomotive with its lamp lit, wagons full of soldiers, a clock, a diagonal of smoke. */
export const station = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const vanish = { x: 683, y: 232 }
const kinds: readonly Kind[] = ['soldier', 'peasant', 'woman', 'soldier', 'gent', 'peasant', 'worker', 'woman']
const group = groupOf(kinds, { pose: (i) => (i % 4 === 0 ? 'walk' : 'stand') })
const wearing: readonly Head[] = ['soldier', 'papakha', 'shawl', 'cap', 'beard', 'flaps', 'bowler', 'sailor', 'felt', 'soldier']

const ground = (): string => {
  const ribs = [270, 340, 430, 545, 690, 870]
    .map(
      (r, i) =>
        `<path d="M${683 - r},480V${236 + i * 4}A${r},${round(r * 0.74)} 0 0,1 ${683 + r},${236 + i * 4}V480" fill="none" stroke="${ink.soot}" stroke-width="${4 + i * 1.6}"/>`,
    )
    .join('')
  const struts = path(
    Array.from({ length: 13 }, (_, i) => {
      const a = Math.PI * (1 + (i + 0.5) / 13)
      const at = (r: number): [number, number] => [683 + r * Math.cos(a), 236 + r * 0.74 * Math.sin(a)]
      return taper(...at(262), ...at(960), 3)
    }).join(''),
    ink.soot,
  )
  return [
    `<rect width="${width}" height="${height}" fill="#C9B68F"/>`,
    path('M0,0H1366V300H0Z', ink.news),
    // The open end of the hall, with the yard's evening behind.
    path('M413,330V236A270,200 0 0,1 953,236V330Z', '#E9B65A'),
    rays(683, 250, 110, 262, 34, 6, ink.wheatLight, 5),
    path(
      'M413,290L470,282V262h34v14h30v-30l8,-20l8,20v40l40,-6V300H413ZM953,290L900,280V250h-26v24h-30v-18h-40v30l-60,4V300H953Z',
      ink.bronze,
      'opacity=".75"',
    ),
    struts,
    ribs,
    path('M0,480V330L413,298H953L1366,330V480Z', '#4B4038'),
    path('M390,480L640,300H726L976,480Z', '#231A14'),
    path(
      Array.from(
        { length: 6 },
        (_, i) =>
          `M${round(mix(610, 420, i / 5))},${332 + i * 26}H${round(mix(756, 946, i / 5))}v${4 + i * 2}H${round(mix(610, 420, i / 5))}Z`,
      ).join(''),
      '#4B3826',
    ),
    path(taper(498, 480, 652, 310, 4) + taper(868, 480, 714, 310, 4), ink.fieldLight),
    wagons(1),
    `<g transform="translate(1366 0) scale(-1 1)">${wagons(4)}</g>`,
    clock(946, 172),
    shade([0, 0, 420, 300], 'left', ink.bronze),
    engine(),
  ].join('')
}

/** Goods wagons along the left platform, running to the vanishing point, soldiers in their doors. */
const wagons = (seed: number): string => {
  const at = (x: number, y: number): [number, number] => {
    const k = (vanish.x - x) / (vanish.x - 40)
    return [x, round(vanish.y + (y - vanish.y) * k)]
  }
  const quad = (x0: number, x1: number, y0: number, y1: number) => `M${at(x0, y0)}L${at(x1, y0)}L${at(x1, y1)}L${at(x0, y1)}Z`
  const wagon = (x0: number, x1: number, fill: string, k: number) => {
    const [d0, d1] = [mix(x0, x1, 0.36), mix(x0, x1, 0.64)]
    const planks = Array.from({ length: 6 }, (_, i) =>
      quad(mix(x0, x1, (i + 0.9) / 7), mix(x0, x1, (i + 0.97) / 7), 150, 330),
    ).join('')
    const men = [0.24, 0.5, 0.77].map((t, i) => {
      const x = mix(d0, d1, t)
      const [, y] = at(x, 254)
      const size = ((vanish.x - x) / (vanish.x - 40)) * 29
      return person(x, y, size, wearing[(i * 2 + k + seed) % wearing.length] ?? 'soldier', '#3F3B2E', {
        rim: ink.wheat,
        from: 'right',
      })
    })
    return [
      path(quad(x0, x1, 140, 336), fill),
      path(planks, ink.soot, 'opacity=".3"'),
      path(quad(d0, d1, 168, 336), ink.night),
      ...men,
      path(quad(d0, d1, 284, 292), '#B98A55'),
      path(quad(x0 - 4, x1 + 4, 128, 144), '#3A2A22'),
      path(quad(x0 - 4, x1 + 4, 122, 130), ink.white),
      path(quad(x0, x1, 336, 350), ink.soot),
    ].join('')
  }
  return wagon(-30, 196, '#8E2A1B', 0) + wagon(206, 336, '#7A2418', 3) + wagon(343, 424, '#6A1F15', 5)
}

const clock = (x: number, y: number): string =>
  [
    path(`M${x - 3},${y - 110}h6v80h-6Z`, ink.soot),
    `<circle cx="${x}" cy="${y}" r="37" fill="${ink.soot}"/><circle cx="${x}" cy="${y}" r="31" fill="${ink.white}"/>`,
    path(
      [
        ...Array.from({ length: 12 }, (_, i) => {
          const a = (i * Math.PI) / 6
          const [c, s] = [Math.cos(a), Math.sin(a)]
          return taper(x + 22 * c, y + 22 * s, x + 29 * c, y + 29 * s, 2)
        }),
        `M${x - 2},${y + 4}L${x},${y - 25}L${x + 3},${y + 4}ZM${x},${y - 3}L${x + 18},${y + 9}L${x - 1},${y + 4}Z`,
      ].join(''),
      ink.soot,
    ),
  ].join('')

const engine = (): string =>
  [
    path('M560,330V214C560,160 806,160 806,214V330Z', '#0F0C0A'),
    path('M664,130h38l6,44h-50Z', ink.soot),
    path('M656,122h54v11h-54Z', ink.soot),
    path('M664,130h9l-4,44h-11Z', ink.wheat),
    `<circle cx="683" cy="240" r="84" fill="${ink.wheat}"/><circle cx="685" cy="240" r="83" fill="${ink.soot}"/><circle cx="683" cy="240" r="70" fill="#37312B"/><circle cx="683" cy="240" r="55" fill="${ink.soot}"/>`,
    path(
      Array.from({ length: 12 }, (_, i) => {
        const a = (i * Math.PI) / 6
        return `M${round(683 + 62 * Math.cos(a) - 3)},${round(240 + 62 * Math.sin(a) - 3)}h6v6h-6Z`
      }).join(''),
      ink.fieldLight,
    ),
    path(taper(640, 214, 640, 268, 3) + taper(655, 196, 650, 284, 2.4), '#5A5148'),
    path('M683,232l34,-14l2,5l-34,15Z', ink.fieldLight),
    path('M556,298L604,286V330H548ZM810,298L762,286V330H818Z', '#241D18'),
    path('M540,316H826V340H540Z', ink.red),
    path('M540,316H826V321H540Z', '#E4644F'),
    path('M560,340H806L836,392H530Z', ink.soot),
    path(Array.from({ length: 9 }, (_, i) => taper(578 + i * 26, 342, 552 + i * 33, 390, 2.6)).join(''), ink.smoke),
    `<circle cx="590" cy="328" r="13" fill="${ink.soot}"/><circle cx="776" cy="328" r="13" fill="${ink.soot}"/><circle cx="590" cy="328" r="8" fill="${ink.wheatLight}"/><circle cx="776" cy="328" r="8" fill="${ink.wheatLight}"/>`,
    path('M640,168q43,-16 86,0v26q-43,-14 -86,0Z', ink.soot),
    `<circle cx="683" cy="192" r="20" fill="${ink.wheat}"/><circle cx="683" cy="192" r="13" fill="${ink.white}"/>`,
  ].join('')

/** Smoke in cut billows that rise on one diagonal, and what the lamp throws before it. */
const light = (): string => {
  const puff = (x: number, y: number, r: number, fill: string) =>
    `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>${path(taper(x - r * 0.7, y + r * 0.5, x + r * 0.5, y + r * 0.75, r * 0.09, -r * 0.16), ink.smoke)}`
  const plume = [
    [690, 112, 20],
    [716, 98, 30],
    [756, 82, 40],
    [806, 58, 54],
    [874, 34, 66],
    [960, 6, 80],
  ] as const
  return [
    plume.map(([x, y, r]) => puff(x + 6, y + 8, r, '#B9AC93')).join(''),
    plume.map(([x, y, r]) => puff(x, y, r, ink.white)).join(''),
    steam(540, -1) + steam(826, 1),
    path('M683,192L420,480H950Z', ink.wheatLight, 'opacity=".24"'),
    rays(683, 192, 26, 96, 20, 3, ink.wheatLight, 11),
  ].join('')
}

/** Steam let out at a cylinder: it creeps along the platform, flat below, away from the engine. */
const steam = (x: number, away: 1 | -1): string => {
  const at = (dx: number, y: number) => `${x + away * dx},${y}`
  return [
    path(
      `M${at(0, 344)}C${at(8, 330)} ${at(26, 330)} ${at(30, 342)}C${at(40, 332)} ${at(58, 336)} ${at(58, 348)}C${at(70, 342)} ${at(86, 348)} ${at(84, 358)}C${at(100, 358)} ${at(112, 364)} ${at(126, 372)}Q${at(60, 378)} ${at(-4, 372)}Z`,
      ink.white,
      'opacity=".8"',
    ),
    path(
      taper(x + away * 10, 364, x + away * 54, 366, 2.4, away * 3) +
        taper(x + away * 40, 356, x + away * 76, 360, 2, away * 3) +
        taper(x + away * 8, 350, x + away * 26, 350, 1.8, away * 3),
      '#B9AC93',
    ),
  ].join('')
}

const luggage = (): string =>
  path('M446,336h34v-18h-34ZM456,318v-5h14v5ZM902,338q16,-30 34,-2q2,10 -4,12h-28q-6,-4 -2,-10Z', '#5A3F24') +
  path('M446,326h34v3h-34ZM912,318q6,-8 12,0Z', ink.wheat)

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far:
    group({ from: 400, to: 530, y: 336, size: 70, step: 22, fill: '#2E2620', seed: 2 }) +
    group({ from: 846, to: 980, y: 336, size: 70, step: 22, fill: '#2E2620', seed: 7 }),
  mid:
    luggage() +
    group({ from: 260, to: 440, y: 356, size: 108, step: 40, fill: '#1F1915', seed: 5 }) +
    group({ from: 930, to: 1130, y: 356, size: 108, step: 40, fill: '#1F1915', seed: 9 }),
  near:
    group({ from: -20, to: 250, y: 470, size: 200, step: 82, fill: ink.soot, seed: 4 }) +
    group({ from: 1120, to: 1400, y: 472, size: 200, step: 82, fill: ink.soot, seed: 1 }) +
    crowdRow({
      from: 240,
      to: 1140,
      y: 462,
      size: 120,
      step: 98,
      fill: ['#120F0D'],
      seed: 17,
      heads: wearing,
      rim: ink.wheat,
      bow: -30,
      free: (x) => x > 560 && x < 800,
    }),
})
