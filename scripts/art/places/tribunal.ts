import { figure } from '../people.ts'
import { dice, ink, path, range, taper } from '../vector.ts'
import { person } from './crowd.ts'
import { boards, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { behindTable } from './seated.ts'
import { bench, coat, plank, plankDark, plankLight, rows, sit } from './tribunalBenches.ts'

/**
 * The Revolutionary Tribunal in the winter of 1918: a bare hall, a bench under red cloth, the dock with its guards, an iron stove
 * with its pipe in the nearest wall, benches of which half are empty.
 */
export const tribunal = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const wall = '#B3B9AE'
const wallSide = '#98A099'
const dado = '#7D867F'
const iron = '#2A2E2E'

const back = { left: 286, right: 1080, top: 30, floor: 306 } as const
const windows = [330, 950] as const
const pane = { y: 74, w: 92, h: 148 } as const

const ground = (): string =>
  [
    path('M0,0H1366V480H0Z', '#8A7F68'),
    boards(683, 190, -700, width + 700, height + 60, 23, '#6E644F', 4),
    path(`M0,0H1366L${back.right},${back.top}H${back.left}Z`, '#A4ABA2'),
    path(`M-60,0V480L${back.left},${back.floor}V${back.top}L0,-4Z`, wallSide),
    path(`M1426,0V480L${back.right},${back.floor}V${back.top}L1366,-4Z`, '#A7AEA4'),
    path(`M-60,300V480L${back.left},${back.floor}V228Z`, dado),
    path(`M1426,300V480L${back.right},${back.floor}V228Z`, '#868F86'),
    path(`M${back.left},${back.top}H${back.right}V${back.floor}H${back.left}Z`, wall),
    path(`M${back.left},240H${back.right}V${back.floor}H${back.left}Z`, dado),
    path(`M${back.left},237H${back.right}V241H${back.left}Z`, '#5F6862'),
    path(`M${back.left},${back.top}H${back.right}V${back.top + 7}H${back.left}Z`, ink.white),
    plaster(),
    windows.map(window).join(''),
    cloth(),
    door(),
    dais(),
    dock(),
    stove(),
    rows.map(bench).join(''),
    shade([0, 0, 190, 420], 'left', '#4A524E'),
    shade([1206, 0, 160, 420], 'right', '#4A524E'),
  ].join('')

/** The lighter field where an eagle or a portrait hung. */
const plaster = (): string => path('M584,48H782V158H584Z', '#C2C7BB')

const window = (x: number): string => {
  const { y, w, h } = pane
  return [
    path(`M${x - 12},${y - 12}h${w + 24}v${h + 18}h-${w + 24}Z`, ink.white),
    path(`M${x},${y}h${w}v${h}h-${w}Z`, '#C9D6D8'),
    path(`M${x},${y + h}v-40l22,-8l10,-22h26l12,20l22,4v46Z`, '#93A0A2'),
    path(`M${x},${y + h - 40}l22,-8l10,-22h26l12,20l22,4v5l-24,-3l-12,-20h-22l-10,20l-22,8Z`, ink.white),
    path(`M${x + w / 2 - 3},${y}h6v${h}h-6ZM${x},${y + 46}h${w}v6h-${w}Z`, ink.white),
    path(`M${x - 18},${y + h + 6}h${w + 36}v9h-${w + 36}Z`, ink.white),
    path(`M${x - 18},${y + h + 13}h${w + 36}v3h-${w + 36}Z`, '#7D867F'),
  ].join('')
}

/** What hangs high behind the judges: one red wedge. */
const cloth = (): string =>
  path('M592,50H774L683,118Z', ink.red) + path('M683,50H774L683,118Z', ink.redDeep) + path('M584,44H782V52H584Z', plankDark)

const door = (): string =>
  [
    path('M1146,330V106L1214,84V366Z', plankDark),
    path('M1154,332V116L1206,100V358Z', plank),
    path('M1162,134L1198,124V210L1162,212ZM1162,228L1198,228V334L1162,320Z', plankDark),
  ].join('')

/** A platform of boards; the bench in red down to the floor; a carafe, papers and a bell on it, three high chairs behind. */
const dais = (): string =>
  [
    path('M456,300H910L936,330H430Z', plankLight),
    path('M430,330H936V344H430Z', plankDark),
    [560, 683, 806]
      .map(
        (x) =>
          path(`M${x - 26},300V192q26,-${x === 683 ? 26 : 18} 52,0V300Z`, plankDark) +
          path(`M${x - 19},290V198q19,-16 38,0V290Z`, plank),
      )
      .join(''),
    path('M486,262H880V324H486Z', ink.red),
    path('M476,254H890V266H476Z', ink.redDeep),
    path('M476,254L496,246H870L890,254Z', '#D8432F'),
    path(
      range(14)
        .map((i) => taper(500 + i * 28, 268, 497 + i * 28, 323, 2.2))
        .join(''),
      ink.redDeep,
    ),
    path('M540,252l8,-6h40l-4,6ZM640,253l4,-7h52l6,7ZM770,252l-4,-6h44l8,6Z', ink.white),
    path('M726,251v-16q0,-4 4,-6v-10h8v10q4,2 4,6v16Z', '#C9D6D8'),
    path('M718,251h6v-9h-6ZM746,251h7v-10h-7Z', '#C9D6D8'),
  ].join('')

/** The dock: a fence of turned bars with a bench in it. */
const dock = (): string =>
  [
    path('M930,392L990,330H1150L1120,392Z', '#5F543E'),
    path('M1000,318H1138V326H1000Z', plankDark),
    path('M922,306L986,276H1156L1126,306Z', plankLight),
    path('M922,306H1126V320H922Z', plank),
    path('M1126,306L1156,276V288L1126,320Z', plankDark),
    path('M922,384H1126V398H922ZM1126,384L1156,346V358L1126,398Z', plankDark),
    path(
      range(13)
        .map((i) => `M${928 + i * 16},320h6l2,32l-2,32h-6l-2,-32Z`)
        .join(''),
      plank,
    ),
    path(
      range(3)
        .map((i) => `M${1131 + i * 8},${316 - i * 8}h4v${64 - i * 5}h-4Z`)
        .join(''),
      plankDark,
    ),
    path('M914,296h14v106h-14ZM1118,296h14v106h-14Z', plankDark),
    path('M912,290h18v8h-18ZM1116,290h18v8h-18Z', plankLight),
  ].join('')

/** The stove, its pipe up to a man's reach and by one elbow into the wall beside it. */
const stove = (): string =>
  [
    path('M102,104L124,96V154L102,164Z', '#6A716E') + path('M108,112L118,108V146L108,152Z', ink.soot),
    path('M112,116L196,118Q226,118 226,150V262H204V156Q204,142 190,142L112,144Z', iron),
    path('M112,118L196,120Q222,120 223,150L219,150Q218,125 194,125L112,123ZM204,156H209V262H204Z', '#5A615F'),
    path('M172,115h7v31h-7ZM200,172h30v7h-30ZM200,252h30v8h-30Z', '#4A504E'),
    `<g transform="translate(0 -30)">`,
    path('M170,306Q168,290 190,288H242Q264,290 262,306L270,396H162Z', iron),
    path('M170,306Q168,290 190,288H204Q192,300 190,396H162Z', '#5A615F'),
    path('M160,394H272V404H160ZM170,404h10v24h-10ZM252,404h10v24h-10Z', iron),
    path('M194,330H240V370H194Z', '#14110F'),
    path('M200,352q4,-16 9,-6q5,-18 10,2q6,-12 12,6v12h-31Z', ink.red),
    path('M206,358q4,-8 7,-2q5,-8 9,4v6h-16Z', ink.wheat),
    '</g>',
    // Firewood: a chair that was broken up.
    path('M280,428l62,-14l3,9l-62,14ZM290,414l54,6l-1,9l-54,-6ZM300,404l40,-6l2,8l-40,6Z', plank),
    path('M342,414l3,9l-5,2l-3,-9ZM344,420l-1,9l-4,0l1,-9Z', plankLight),
  ].join('')

/** Winter light: from the windows over floor and benches, and the stove's red on the boards. */
const light = (): string =>
  [
    path('M318,306L410,306L330,420H160ZM560,344L640,344L620,480H470Z', ink.white, 'opacity=".22"'),
    path('M330,74L422,74L640,344L560,344L330,222Z', ink.white, 'opacity=".16"'),
    path('M950,74H1042L1300,400H1180L950,222Z', ink.white, 'opacity=".12"'),
    path('M180,376H254L300,408H140Z', ink.red, 'opacity=".22"'),
  ].join('')

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const roll = dice(3)
  const judges = (['bare', 'cap', 'beard'] as const).map((head, i) =>
    behindTable(560 + i * 123, 248, 64, head, { fill: coat, rim: ink.white, flip: i > 1, arms: i === 1 ? 'folded' : 'apart' }),
  )
  return {
    far: [
      ...judges,
      figure(902, 400, 164, { kind: 'soldier', fill: coat, rim: ink.white }),
      person(984, 244, 62, 'bare', coat, { rim: ink.white, from: 'left', flip: true }),
      person(1058, 242, 64, 'shawl', coat, { rim: ink.white, from: 'left', flip: true }),
      figure(1166, 406, 168, { kind: 'soldier', fill: coat, rim: ink.white, flip: true }),
    ].join(''),
    mid: [
      figure(462, 378, 150, { kind: 'gent', pose: 'raise', fill: coat, rim: ink.white }),
      ...(['flaps', 'shawl', 'papakha'] as const).map((head, i) => sit(0, [346, 408, 580][i] ?? 0, head)),
      ...(['beard', 'soldier'] as const).map((head, i) => sit(0, [790, 862][i] ?? 0, head)),
      bench(rows[0]),
      ...(['papakha', 'kerchief', 'flaps', 'cap'] as const).map((head, i) => sit(1, [300, 474, 556, 940][i] ?? 0, head)),
      bench(rows[1]),
    ].join(''),
    near:
      range(11)
        .map((i) => [60 + i * 124, roll()] as const)
        .filter(([x]) => Math.abs(x - 683) > 150)
        .map(([x, chance], i) =>
          sit(
            2,
            Math.round(x + chance * 30),
            (['flaps', 'shawl', 'papakha', 'soldier', 'kerchief', 'beard'] as const)[i % 6] ?? 'bare',
          ),
        )
        .join('') + bench(rows[2]),
  }
}
