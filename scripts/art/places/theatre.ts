import { figure } from '../people.ts'
import { ink, path, rays, round, taper } from '../vector.ts'
import { crowdRow, delegates, type Head, person } from './crowd.ts'
import { chandelier, papers, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { behindTable } from './seated.ts'

/** An imperial theatre full of delegates: a red curtain drawn back, gilt boxes on both sides, a long table on the stage. */
export const theatre = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const velvet = '#5C120D'
const shadow = '#2A0806'

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#3B0D09"/>`,
    path('M0,0H1366L1010,70H356Z', shadow),
    path('M360,0Q683,70 1006,0Z', ink.news),
    path(Array.from({ length: 13 }, (_, i) => taper(683, 50, 372 + i * 52, -10, 4)).join(''), ink.bronze),
    // The stage: back cloth, boards, and the opening's gilt frame.
    path('M392,84H974V278H392Z', '#7A2A16'),
    path('M440,120H926V250H440Z', '#B4552A'),
    rays(683, 240, 40, 330, 40, 5, '#D9823A', 8),
    path('M392,250H974V282H392Z', '#4A2410'),
    path('M376,66H990V94H376Z', ink.wheat),
    path('M376,72H990V78H376ZM376,88H990V91H376Z', ink.bronze),
    path('M376,94H398V282H376ZM968,94H990V282H968Z', ink.wheat),
    path('M382,94h4v188h-4ZM974,94h4v188h-4Z', ink.bronze),
    curtain(),
    boxes(1),
    `<g transform="translate(1366 0) scale(-1 1)">${boxes(2)}</g>`,
    path('M0,480V330L376,280H990L1366,330V480Z', '#2B0F0A'),
    path('M376,276H990V286H376Z', ink.bronze),
    Array.from({ length: 21 }, (_, i) => path(`M${392 + i * 28},276q8,-14 16,0Z`, ink.wheatLight)).join(''),
    shade([0, 0, 360, 330], 'left'),
    shade([1040, 0, 326, 330], 'right'),
  ].join('')

const curtain = (): string => {
  const swag = (x: number) =>
    path(`M${x},94H${x + 97}Q${x + 90},132 ${x + 48},134Q${x + 6},132 ${x},94Z`, ink.red) +
    path(
      taper(x + 20, 98, x + 46, 130, 4, 5) + taper(x + 48, 96, x + 50, 132, 4) + taper(x + 78, 98, x + 52, 130, 4, -5),
      ink.redDeep,
    ) +
    path(
      `M${x},94Q${x + 6},132 ${x + 48},134Q${x + 90},132 ${x + 97},94L${x + 97},102Q${x + 88},140 ${x + 48},142Q${x + 8},140 ${x},102Z`,
      ink.wheat,
    )
  const side = [
    path('M398,94H478C476,150 462,190 432,206C440,232 434,258 424,282H398Z', ink.red),
    path(
      taper(414, 96, 410, 280, 6) +
        taper(434, 96, 424, 200, 6, -4) +
        taper(456, 96, 436, 196, 6, -8) +
        taper(420, 208, 416, 282, 4),
      ink.redDeep,
    ),
    path('M398,198Q420,212 440,204L436,214Q418,222 398,208Z', ink.wheat),
  ].join('')
  return `${side}<g transform="translate(1366 0) scale(-1 1)">${side}</g>${[398, 495, 593, 690, 788, 886].map(swag).join('')}`
}

/** Three tiers of boxes along the left wall, running towards the stage. */
const boxes = (seed: number): string => {
  const heads: readonly Head[] = ['bowler', 'soldier', 'shawl', 'cap', 'bare', 'sailor', 'papakha', 'beard']
  const tier = (far: number, near: number, k: number) => {
    const at = (t: number) => ({ x: 376 - 400 * t ** 1.25, y: far + (near - far) * t ** 1.25, s: 0.5 + 0.75 * t })
    const niches = [0.14, 0.33, 0.54, 0.77].map((t, i) => {
      const { x, y, s } = at(t)
      const w = 62 * s
      return [
        path(
          `M${round(x - w / 2)},${round(y)}V${round(y - 38 * s)}Q${round(x)},${round(y - 72 * s)} ${round(x + w / 2)},${round(y - 38 * s)}V${round(y)}Z`,
          '#1B0604',
        ),
        ...[-0.26, 0.02, 0.28].map((dx, j) =>
          person(x + dx * w, y - 13 * s, 21 * s, heads[(i * 3 + j + k * 2 + seed) % heads.length] ?? 'bare', '#6B3A26', {
            flip: (i + j) % 2 === 0,
          }),
        ),
      ].join('')
    })
    const posts = [0.02, 0.235, 0.43, 0.65, 0.89].map((t) => {
      const { x, y, s } = at(t)
      return `${path(`M${round(x - 3 * s)},${round(y - 66 * s)}h${round(6 * s)}v${round(70 * s)}h${round(-6 * s)}Z`, ink.wheat)}<circle cx="${round(x)}" cy="${round(y - 40 * s)}" r="${round(6 * s)}" fill="${ink.white}"/>`
    })
    const [a, b] = [at(0), at(1)]
    const rail = (up: number, down: number, fill: string) =>
      path(
        `M${a.x},${round(a.y + up * a.s)}L${b.x},${round(b.y + up * b.s)}V${round(b.y + down * b.s)}L${a.x},${round(a.y + down * a.s)}Z`,
        fill,
      )
    return [
      ...niches,
      ...posts,
      rail(-2, 26, k === 1 ? ink.red : ink.redDeep),
      rail(-4, 1, ink.wheat),
      rail(23, 27, ink.bronze),
    ].join('')
  }
  return [path('M0,0L376,66V282L0,330Z', velvet), tier(118, 74, 0), tier(182, 176, 1), tier(246, 284, 2)].join('')
}

const light = (): string =>
  [
    path('M600,94H766L960,276H406Z', ink.wheatLight, 'opacity=".22"'),
    path('M392,282H974L1180,480H186Z', ink.wheatLight, 'opacity=".12"'),
    path(
      taper(648, 98, 520, 262, 3) + taper(720, 98, 850, 262, 3) + taper(683, 98, 684, 200, 2.4),
      ink.wheatLight,
      'opacity=".5"',
    ),
    chandelier(683, 34, 1.2),
  ].join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const table = [
    figure(683, 250, 92, { kind: 'gent', pose: 'raise', rim: ink.wheat }),
    path('M440,238H926L946,276H420Z', ink.rye),
    path('M440,238H926L930,247H436Z', ink.wheat),
    ...(['bare', 'bowler', 'elder', 'bare', 'cap', 'soldier', 'bare', 'beard', 'shawl', 'bare'] as const).map((head, i) =>
      behindTable(466 + i * 38 + (i > 4 ? 92 : 0), 239, 33, head, { flip: i > 4, arms: i % 3 === 1 ? 'apart' : 'folded' }),
    ),
    papers(452, 880, 241, 5, 8, 6),
  ].join('')
  return {
    far:
      table +
      crowdRow({
        from: 330,
        to: 1040,
        y: 304,
        size: 36,
        step: 29,
        fill: ['#5A2418', '#4A1E15'],
        seed: 4,
        heads: delegates,
        rim: '#D9823A',
        bow: 22,
      }),
    mid: crowdRow({
      from: 150,
      to: 1230,
      y: 330,
      size: 56,
      step: 45,
      fill: ['#2A1512', '#331A14'],
      seed: 41,
      heads: delegates,
      rim: '#B0572C',
      bow: 14,
    }),
    near:
      crowdRow({
        from: -30,
        to: 1400,
        y: 366,
        size: 90,
        step: 75,
        fill: [ink.soot],
        seed: 18,
        heads: delegates,
        rim: ink.wheat,
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
        seed: 29,
        heads: delegates,
        rim: ink.wheat,
      }),
  }
}
