import { ink, path, range } from '../vector.ts'
import type { GroundName } from './features.ts'
import { wedge } from './pen.ts'

/** What stands behind a head: whose power, whose people. Never the same for two parties. */
export const ground = (name: GroundName): string => grounds[name]()

const sheet = (fill: string) => `<rect width="400" height="480" fill="${fill}"/>`
const disc = (fill: string) => `<circle cx="150" cy="190" r="170" fill="${fill}"/>`
const slope = 'M0,420L400,330L400,480L0,480Z'

/** Dots within an outline. */
const dots = (fill: string, outline: string) =>
  `<pattern id="d" width="13" height="13" patternUnits="userSpaceOnUse" patternTransform="rotate(24)"><circle cx="6.5" cy="6.5" r="3.4" fill="${fill}"/></pattern><path d="${outline}" fill="url(#d)"/>`

const furrows = (fill: string) =>
  path(
    range(6)
      .map((i) => wedge([-60 + i * 85, 480, 120 + i * 50, 410, 260 + i * 28, 352, 6]))
      .join(''),
    fill,
    'opacity=".6"',
  )

/** Rays as broad blades out of one point. */
const blades = (cx: number, cy: number, count: number, fill: string) =>
  path(
    range(count)
      .map((i) => {
        const a = Math.PI + ((i + 0.5) * Math.PI) / count
        const end = (turn: number) => `${Math.round(cx + 540 * Math.cos(a + turn))},${Math.round(cy + 540 * Math.sin(a + turn))}`
        return `M${cx},${cy}L${end(-0.085)}L${end(0.085)}Z`
      })
      .join(''),
    fill,
  )

const grounds: Readonly<Record<GroundName, () => string>> = {
  // The wheat: a gold sun over ploughed land.
  leftSr: () => sheet(ink.rye) + disc(ink.wheat) + path(slope, ink.ryeDeep) + furrows(ink.wheat),
  // The same land under a paler sky.
  sr: () => sheet(ink.news) + blades(200, 340, 9, '#C3BC94') + path(slope, ink.rye) + furrows(ink.news),
  // The wedge: paper cut by red, halftone, soot.
  bolshevik: () =>
    sheet(ink.red) +
    path('M0,150L0,40L200,190L0,330Z', ink.paper) +
    dots(ink.redDeep, 'M400,0L400,360L290,300L250,0Z') +
    path('M0,432L400,352L400,480L0,480Z', ink.soot),
  menshevik: () =>
    sheet('#8A5A18') +
    path('M0,0L260,0L60,480L0,480Z', '#A8752B') +
    dots('#6B430C', 'M400,0L400,300L320,300L280,0Z') +
    path(slope, '#3B2409'),
  railway: () =>
    sheet(ink.field) +
    path('M0,96L400,60L400,84L0,122ZM0,150L400,120L400,126L0,157Z', ink.fieldLight) +
    path('M0,432L400,360L400,480L0,480Z', ink.steelDeep) +
    path(
      range(7)
        .map((i) => wedge([-40 + i * 80, 480, 60 + i * 70, 430, 150 + i * 55, 396, 9]))
        .join(''),
      ink.wheat,
      'opacity=".5"',
    ),
  village: () =>
    sheet(ink.wheat) +
    path('M0,190L400,60L400,240L0,360Z', ink.news) +
    path('M0,360L400,250L400,480L0,480Z', ink.rye) +
    furrows(ink.wheat),
  fleet: () =>
    sheet(ink.steel) +
    path('M0,0L130,0L0,150Z', ink.red) +
    path(
      range(4)
        .map((row) =>
          range(5)
            .map((i) =>
              wedge([
                -30 + i * 100 + (row % 2) * 50,
                90 + row * 64,
                20 + i * 100 + (row % 2) * 50,
                66 + row * 64,
                76 + i * 100 + (row % 2) * 50,
                88 + row * 64,
                7,
              ]),
            )
            .join(''),
        )
        .join(''),
      ink.steelDeep,
    ) +
    path('M0,400L400,320L400,480L0,480Z', ink.night),
  army: () => sheet('#C9B891') + blades(200, 360, 9, '#B9A677') + path('M0,430L400,360L400,480L0,480Z', '#4B4A33'),
  rifles: () =>
    sheet('#C9B891') +
    path('M36,44L240,44L36,330Z', ink.red) +
    path('M340,480L346,110L350,60L354,110L360,480Z', '#6B4319') +
    path('M346,120L350,56L354,120Z', ink.fieldLight) +
    path('M0,430L400,360L400,480L0,480Z', '#4B4A33'),
  works: () =>
    sheet(ink.redDeep) +
    path('M0,0L400,0L400,90L0,200Z', ink.red) +
    path(
      'M310,360L316,80L346,80L352,360ZM0,360L0,230L50,180L50,230L100,180L100,230L150,180L150,360Z',
      ink.soot,
      'opacity=".75"',
    ) +
    path('M0,420L400,340L400,480L0,480Z', ink.soot),
  others: () =>
    sheet(ink.field) +
    path(
      range(22)
        .map((i) => `M${i * 36},40L${i * 36 + 7},40L${i * 36 - 393},440L${i * 36 - 400},440Z`)
        .join(''),
      '#5B6D78',
    ) +
    path(slope, ink.steelDeep),
}
