import { ink, path, range } from '../vector.ts'
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
    path('M152,340C150,358 148,376 140,392C170,418 236,422 278,394C268,376 266,356 266,336C240,366 180,368 152,340Z', light),
    path('M222,362C246,356 258,348 266,336C266,356 268,376 278,394C260,408 240,414 220,415C226,396 226,378 222,362Z', shadow),
    path('M152,334C182,368 238,366 266,330L268,352C242,388 176,390 150,356Z', '#FBF7EC'),
    path('M224,357C244,352 258,344 266,330L268,352C256,366 242,374 226,377Z', '#CDBF9F'),
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

/** A teacher's cardigan, open over a plain blouse. */
export const cardigan = ({ features: { cloth = ['#4B5A4C', '#232C25', '#8C9C8A'] } }: Pen): string => {
  const [light, shadow, cut] = cloth
  const ribs = range(7).map((i): Stroke => [60 + i * 15, 480, 66 + i * 13, 448, 74 + i * 11, 412 - i * 3, 1.6])
  const buttons = [438, 462].map((y) => `<circle cx="197" cy="${y}" r="4.5" fill="${cut}"/>`)
  return [
    cloak([light, shadow, shadow]),
    path(ribs.map(gouge).join(''), cut, 'opacity=".5"'),
    path('M156,362L200,446L256,362L246,350L160,350Z', '#FBF7EC'),
    path('M206,440L256,362L240,372L206,404Z', '#CFC3A6'),
    path('M152,346L142,374L180,408L206,386Q170,374 152,346Z', '#FFFDF6'),
    path('M262,344L272,372L234,408L206,386Q244,372 262,344Z', '#DCD0B4'),
    path('M146,372L190,448L190,480L206,480L206,440L160,372L152,364Z', cut),
    path('M268,370L214,446L212,480L206,480L206,440L256,366L264,362Z', light),
    ...buttons,
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
