import { ink, mix, path, range } from '../vector.ts'
import { gouge, type Pen, type Stroke } from './pen.ts'
import { type Cloth, cloak } from './shoulders.ts'

/** A cloth and its cuts, laid over what is worn under it. */
const fold = (outline: string, fill: string, strokes: readonly Stroke[], cut: string) =>
  path(outline, fill) + path(strokes.map(gouge).join(''), cut)

const smallCollar =
  path('M150,352L146,378Q176,402 206,402L206,380Q172,376 150,352Z', '#FBF7EC') +
  path('M264,350L270,376Q240,402 206,402L206,380Q242,374 264,350Z', '#CDBF9F')

/** A plain dress closed to the throat, a narrow white collar at the top of it. */
export const plain = ({ features: { cloth = ['#1C1916', '#0A0807', '#55493A'], accent = ink.wheat } }: Pen): string => {
  const [light, shadow, cut] = cloth
  return [
    cloak(cloth),
    path('M151,350C150,364 148,378 140,392C170,418 236,422 278,394C270,380 268,364 267,346C240,376 180,378 151,350Z', light),
    path('M222,362C246,356 258,348 266,336C266,356 268,376 278,394C260,408 240,414 220,415C226,396 226,378 222,362Z', shadow),
    path('M150,346C180,380 240,378 268,342L269,358C242,394 176,396 149,364Z', '#FBF7EC'),
    path('M224,369C244,364 260,356 268,342L269,358C256,372 242,380 226,383Z', '#CDBF9F'),
    path('M196,384L206,376L216,384L206,396Z', accent),
    path(
      gouge([206, 402, 204, 440, 206, 480, 1.6]) +
        gouge([168, 414, 156, 446, 156, 480, 1.8]) +
        gouge([242, 414, 254, 446, 254, 480, 1.8]),
      cut,
    ),
  ].join('')
}

/** A woollen shawl crossed on the breast, a small collar above it. */
export const shawl = ({ features: { cloth = ['#38302A', '#191411', '#7C6C5C'], accent = '#8C8474' } }: Pen): string => {
  const [light, shadow] = cloth
  return [
    cloak(cloth),
    smallCollar,
    path('M206,402L186,480L230,480Z', shadow),
    fold(
      'M262,360C300,380 352,394 386,480L206,480C198,452 214,424 262,360Z',
      '#5A5346',
      [
        [286, 392, 256, 420, 222, 470, 2.4],
        [312, 402, 284, 428, 256, 474, 2.4],
        [342, 420, 318, 440, 296, 476, 2.4],
      ],
      accent,
    ),
    fold(
      'M150,362C112,382 50,394 16,480L250,480C246,456 196,424 150,362Z',
      accent,
      [
        [128, 386, 164, 424, 224, 462, 2.6],
        [102, 398, 138, 432, 196, 472, 2.6],
        [72, 412, 104, 444, 150, 478, 2.6],
        [46, 440, 66, 456, 90, 478, 2.4],
      ],
      '#D2C8B2',
    ),
    path('M150,362C196,424 246,456 250,480L240,480C226,458 180,426 142,368Z', light),
  ].join('')
}

/** A teacher's knitted cardigan over a white blouse, its collar turned down and tied with a ribbon. */
export const cardigan = ({ features: { cloth = ['#8A4B22', '#4E2610', '#D29A5C'], accent = ink.rye } }: Pen): string => {
  const [light, shadow, cut] = cloth
  const ribs = range(9).map((i): Stroke => [44 + i * 13, 480, 58 + i * 11, 446, 74 + i * 9, 414 - i * 3.4, 1.5])
  const far = range(6).map((i): Stroke => [366 - i * 13, 480, 354 - i * 11, 448, 340 - i * 9, 418 - i * 3.4, 1.4])
  const welt = (from: readonly [number, number], to: readonly [number, number], step: readonly [number, number]) =>
    range(9).map((i): Stroke => {
      const [x, y] = [mix(from[0], to[0], i / 8), mix(from[1], to[1], i / 8)]
      return [x, y, x + step[0] / 2, y + step[1] / 2, x + step[0], y + step[1], 1.3]
    })
  return [
    cloak([light, shadow, shadow]),
    path([...ribs, ...far].map(gouge).join(''), cut, 'opacity=".55"'),
    path('M152,356L206,440L262,356L248,344L164,346Z', '#FBF7EC'),
    path('M206,440L262,356L240,372L206,400Z', '#CFC3A6'),
    // The band that the buttons sit on.
    path('M140,366L120,384L186,480H206V446L154,360Z', light),
    path('M272,362L292,380L226,480H206V446L258,358Z', shadow),
    path('M140,366L120,384L186,480H191L127,384L143,369ZM272,362L292,380L226,480H221L286,381L269,365Z', ink.soot, 'opacity=".4"'),
    path(
      [...welt([128, 386], [186, 470], [14, -11]), ...welt([285, 384], [226, 470], [-14, -11])].map(gouge).join(''),
      cut,
      'opacity=".6"',
    ),
    path('M150,344L134,376L176,406L206,384Q172,372 150,344Z', '#FFFDF6'),
    path('M264,340L278,372L236,404L206,384Q244,370 264,340Z', '#DCD0B4'),
    path('M150,344L134,376L176,406L178,402L139,375L152,347Z', '#8F8166', 'opacity=".7"'),
    path('M206,388L190,380L178,394L198,404L188,428L200,422L206,430L213,420L226,426L214,404L234,392L220,380Z', accent),
    path('M200,388h12v12h-12Z', ink.soot, 'opacity=".5"'),
  ].join('')
}

/** A Cossack coat: no collar, cartridge loops on the breast, a stand-up shirt under it. */
export const cherkeska = ({ features: { cloth = ['#4A4438', '#24201A', '#8C8069'] } }: Pen): string => {
  const [light, shadow] = cloth
  const loops = range(5).map((i) => [
    `M${92 + i * 15},${436 - i * 3}l11,-3l3,44l-11,3Z`,
    `M${258 + i * 15},${424 + i * 3}l11,3l-3,44l-11,-3Z`,
  ])
  return [
    cloak(cloth),
    path('M150,344L138,388L206,452L278,386L268,340Q206,388 150,344Z', '#2C3A36'),
    path('M232,368L268,340L278,386L206,452L210,420Z', '#141C1A'),
    path('M204,384L209,384L208,446L204,446Z', '#7C8C80'),
    path('M138,386L206,452L206,470L126,392Z', light),
    path('M278,384L206,452L206,470L290,390Z', shadow),
    path(loops.map(([near]) => near).join(''), '#D8C9A4'),
    path(loops.map(([, far]) => far).join(''), '#A2936C'),
  ].join('')
}

/** A knitted scarf round the neck, one end hanging. */
export const scarf = ([light, shadow, cut]: Cloth): string =>
  [
    path('M232,384L272,378L286,480L242,480Z', shadow),
    path('M236,420L278,414L279,424L238,430ZM239,446L281,440L282,450L240,456Z', cut),
    path('M142,348C160,376 244,380 274,344L286,378C250,414 166,412 134,380Z', light),
    path('M232,374C252,368 264,358 274,344L286,378C272,392 254,400 234,404Z', shadow),
    path(
      [
        [146, 360, 168, 386, 214, 388, 2],
        [142, 374, 166, 398, 212, 400, 2],
        [226, 388, 254, 382, 274, 362, 1.8],
      ]
        .map((stroke) => gouge(stroke as unknown as Stroke))
        .join(''),
      cut,
    ),
  ].join('')
