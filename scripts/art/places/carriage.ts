import { dice, halftone, ink, mix, path, range, rays, round, taper } from '../vector.ts'
import { mahoganyLight, table } from './carriageTable.ts'
import { type Head, person } from './crowd.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { behindTable, onChair } from './seated.ts'

/**
 * A saloon carriage in winter: windows with round corners and snow behind them, nets for luggage, a long table with maps. The
 * Russian side sits on the left, the German on the right, each in its own ink; empty, it is the train to Moscow.
 */
export const carriage = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const mahogany = '#6A2F1B'

const mahoganyDark = '#45190D'

const brass = '#D9A441'

const german = '#27333B'

/** The windows: left edge and breadth. */
const panes = [
  [-62, 196],
  [190, 196],
  [442, 212],
  [712, 212],
  [980, 196],
  [1232, 196],
] as const

const paneTop = 159

const paneBottom = 248

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="${mahogany}"/>`,
    roof(),
    landscape(),
    ...panes.map(([x, w]) => pane(x, w)),
    piers(),
    nets(),
    path('M0,262H1366V340H0Z', mahoganyDark),
    path('M0,258H1366V265H0Z', mahoganyLight),
    path(
      range(14)
        .map((i) => `M${8 + i * 98},274h82v58h-82Z`)
        .join(''),
      mahogany,
    ),
    path('M0,332H1366V480H0Z', '#2A1710'),
    carpet(),
    seats(),
    table(),
    shade([0, 262, 260, 218], 'left'),
    shade([1106, 262, 260, 218], 'right'),
  ].join('')

/** The bent roof with its ribs, and the lantern with small windows along the middle of it. */
const roof = (): string => {
  const skylights = range(12).map(
    (i) => `M${24 + i * 112},42a8,8 0 0 1 8,-8h70a8,8 0 0 1 8,8v14a8,8 0 0 1 -8,8h-70a8,8 0 0 1 -8,-8Z`,
  )
  return [
    path('M0,0H1366V116Q683,94 0,116Z', ink.news),
    path(
      range(15)
        .map((i) => taper(-20 + i * 100, 116, 30 + i * 93, 70, 4))
        .join(''),
      '#BFA981',
    ),
    path('M0,0H1366V78Q683,66 0,78Z', mahogany),
    path('M0,0H1366V18Q683,8 0,18Z', mahoganyDark),
    path('M0,72Q683,60 1366,72V78Q683,66 0,78Z', brass),
    path(skylights.join(''), '#A9B8BC'),
    path(skylights.join(''), 'none', `stroke="${mahoganyLight}" stroke-width="4"`),
    path('M0,112Q683,90 1366,112V126Q683,106 0,126Z', mahoganyLight),
    path('M0,122Q683,102 1366,122V128Q683,108 0,128Z', brass),
  ].join('')
}

/** One winter plain behind all windows: burned walls, a fortress, wire with tin plates, the poles of the line. */
const landscape = (): string => {
  const roll = dice(21)
  const chimney = (x: number, y: number, tall: number) => path(`M${x},${y}v-${tall}h9v${tall}Z`, '#5C5550')
  const ruin = (x: number, y: number, w: number) =>
    path(`M${x},${y}v-24l8,-7v9l14,-12v16l${w - 40},-4l6,-16l8,4v34Z`, '#5C5550') +
    path(`M${x + 10},${y - 6}v-10h7v10ZM${x + 26},${y - 6}v-10h7v10Z`, '#B9C4C4') +
    path(`M${x - 2},${y - 24}l10,-8v3l-8,8ZM${x + 22},${y - 27}l${w - 40},-4v3l-${w - 40},4Z`, ink.white)
  const pole = (x: number) =>
    path(`M${x},262V160h5V262ZM${x - 16},176h37v4h-37ZM${x - 12},187h29v4h-29Z`, '#2C2723') +
    path([-14, -5, 7, 16].map((dx) => `M${x + dx},176v-6h4v6Z`).join(''), ink.white)
  const stakes = range(16).map((i) => -30 + i * 96)
  const wire = stakes.flatMap((x) => [taper(x, 226, x + 96, 228, 1.1, 5), taper(x, 236, x + 96, 238, 1.1, 5)])
  const plates = stakes.filter((_, i) => i % 2 === 0).map((x) => `M${x + 42},230l13,-1v9l-13,1Z`)
  const snow = range(56).map(() => {
    const [x, y, r] = [roll() * width, mix(paneTop, paneBottom, roll()), 1 + roll() * 1.6]
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}"/>`
  })
  return [
    path('M0,150H1366V262H0Z', '#A9B8BC'),
    path('M0,150H1366V174Q900,186 500,176T0,180Z', '#8FA2A9'),
    halftone([0, 158, 1366, 36], 10, (_, y) => 0.5 - (y - 158) / 80, '#7B9099', 'opacity=".6"'),
    path('M0,206Q220,196 460,204T940,200T1366,206V262H0Z', '#D5DAD6'),
    // The citadel with its gate, and what is left of the town.
    path('M742,206V182H762V174H784V182H838V168H856V160H876V168H894V182H924V206Z', '#8A5A4A'),
    path('M856,168H894V206H856Z', '#6E4438'),
    path('M866,206v-16q9,-10 18,0v16Z', ink.night),
    path('M740,182h22v-3h-22ZM760,174h26v-3h-26ZM836,168h20v-3h-20ZM854,160h24v-3h-24ZM894,182h32v-3h-32Z', ink.white),
    ruin(216, 208, 60),
    chimney(290, 206, 30),
    ruin(478, 206, 58),
    chimney(552, 204, 34),
    chimney(572, 204, 24),
    ruin(1010, 206, 66),
    chimney(1090, 206, 30),
    ruin(1268, 208, 56),
    ruin(14, 208, 50),
    path('M0,222Q200,208 420,218T860,214T1366,222V262H0Z', ink.white),
    path(
      taper(200, 226, 380, 222, 2) + taper(460, 222, 640, 226, 2) + taper(740, 222, 900, 226, 2) + taper(990, 224, 1160, 220, 2),
      '#B9C7C9',
    ),
    path(stakes.map((x) => `M${x - 2},252v-32h4v32Z`).join('') + wire.join(''), '#2C2723'),
    path(plates.join(''), ink.field),
    pole(86),
    pole(338),
    pole(600),
    pole(1108),
    path(
      [178]
        .flatMap((y) => [
          taper(-10, y, 338, y, 1.2, 9),
          taper(338, y, 600, y, 1.2, 8),
          taper(600, y, 1108, y, 1.2, 11),
          taper(1108, y, 1400, y, 1.2, 8),
        ])
        .join(''),
      '#2C2723',
    ),
    `<g fill="${ink.white}">${snow.join('')}</g>`,
  ].join('')
}

/** The frame of one window: round corners, frost in them, the strap by which it is let down. */
const pane = (x: number, w: number): string => {
  const rounded = (x0: number, y0: number, x1: number, y1: number, r: number, back = false) =>
    back
      ? `M${x0 + r},${y0}A${r},${r} 0 0,0 ${x0},${y0 + r}V${y1 - r}A${r},${r} 0 0,0 ${x0 + r},${y1}H${x1 - r}A${r},${r} 0 0,0 ${x1},${y1 - r}V${y0 + r}A${r},${r} 0 0,0 ${x1 - r},${y0}Z`
      : `M${x0 + r},${y0}H${x1 - r}A${r},${r} 0 0,1 ${x1},${y0 + r}V${y1 - r}A${r},${r} 0 0,1 ${x1 - r},${y1}H${x0 + r}A${r},${r} 0 0,1 ${x0},${y1 - r}V${y0 + r}A${r},${r} 0 0,1 ${x0 + r},${y0}Z`
  const right = x + w
  return [
    path(
      `M${x},${paneBottom}V${paneBottom - 34}Q${x + 8},${paneBottom - 12} ${x + 40},${paneBottom}ZM${right},${paneBottom}V${paneBottom - 26}Q${right - 10},${paneBottom - 8} ${right - 46},${paneBottom}ZM${right},${paneTop}V${paneTop + 22}Q${right - 6},${paneTop + 6} ${right - 30},${paneTop}Z`,
      ink.white,
      'opacity=".85"',
    ),
    path(
      rounded(x - 9, paneTop - 9, right + 9, paneBottom + 9, 24) + rounded(x, paneTop, right, paneBottom, 18, true),
      mahoganyLight,
    ),
    path(rounded(x - 2, paneTop - 2, right + 2, paneBottom + 2, 19) + rounded(x, paneTop, right, paneBottom, 18, true), brass),
    path(`M${x + w / 2 - 7},${paneBottom + 2}h14v42q-7,8 -14,0Z`, '#2A1710'),
    path([8, 18, 28].map((dy) => `M${x + w / 2 - 2},${paneBottom + dy}h4v4h-4Z`).join(''), brass),
  ].join('')
}

/** What stands between the windows: panels, a curtain drawn to each side, a lamp on its bracket. */
const piers = (): string => {
  const between = range(panes.length - 1).map((i) => {
    const [a, w] = panes[i] ?? [0, 0]
    const [b] = panes[i + 1] ?? [0, 0]
    return [a + w + 9, b - 9] as const
  })
  const wallParts = between.map(([from, to]) => {
    const middle = (from + to) / 2
    return [
      path(`M${from},150H${to}V262H${from}Z`, mahogany),
      path(`M${middle},150H${to}V262H${middle}Z`, '#57241A'),
      path(`M${from + 4},206H${to - 4}V252H${from + 4}Z`, mahoganyDark),
    ].join('')
  })
  const cloth = panes.flatMap(([x, w]) => [drape(x - 12, 1), drape(x + w + 12, -1)])
  return [path('M0,122H1366V155H0Z', mahogany), ...wallParts, path('M0,252H1366V262H0Z', mahogany), ...cloth].join('')
}

/** A green curtain, gathered by a cord. */
const drape = (x: number, side: 1 | -1): string => {
  const at = (dx: number, y: number) => `${round(x + side * dx)},${y}`
  return [
    path(`M${at(-10, 152)}L${at(38, 152)}Q${at(30, 186)} ${at(4, 206)}Q${at(13, 230)} ${at(8, 258)}L${at(-12, 258)}Z`, '#2F6149'),
    path(`M${at(-10, 152)}L${at(4, 152)}Q${at(2, 188)} ${at(-6, 206)}Q${at(0, 230)} ${at(-3, 258)}L${at(-12, 258)}Z`, ink.rye),
    path(
      taper(x + side * 18, 156, x + side * 1, 200, 2.6, side * -5) +
        taper(x + side * 30, 154, x + side * 4, 199, 2, side * -7) +
        taper(x + side * 3, 214, x + side * 4, 254, 2),
      ink.ryeDeep,
    ),
    path(`M${at(-12, 200)}Q${at(-2, 210)} ${at(7, 200)}L${at(8, 209)}Q${at(-2, 219)} ${at(-12, 209)}Z`, brass),
  ].join('')
}

/** Nets over the windows on brass arms, with what people travel with. */
const nets = (): string => {
  const mesh = range(72).map(
    (i) => taper(i * 19.4 - 10, 108, i * 19.4 + 12, 84, 1) + taper(i * 19.4 + 12, 108, i * 19.4 - 10, 84, 1),
  )
  const arms = range(8).map((i) => `M${38 + i * 186},80h6v26l-12,6v-6l6,-4Z`)
  return `<g transform="translate(0 38)">${[
    path(
      'M214,84h64v-22h-64ZM232,62v-7h26v7h-4v-3h-18v3ZM520,84q6,-22 34,-20q30,-2 34,20ZM806,84h78v-18h-78ZM1010,84q2,-20 24,-20t26,20ZM1080,84h50v-26h-50Z',
      '#3A2416',
    ),
    path('M214,72h64v3h-64ZM806,74h78v3h-78ZM1080,70h50v3h-50Z', brass),
    path(mesh.join(''), ink.news, 'opacity=".75"'),
    path('M0,82H1366V86H0ZM0,106H1366V110H0Z', brass),
    path(arms.join(''), brass),
  ].join('')}</g>`
}

const carpet = (): string =>
  path('M0,480L120,372H1246L1366,480Z', '#5E1A14') +
  path('M30,480L144,378H1222L1336,480H1310L1210,386H156L56,480Z', brass, 'opacity=".5"')

/** Backs of upholstered benches along the windows. */
const seats = (): string => {
  const bench = (x: number, w: number) =>
    path(`M${x},330V268Q${x + 4},256 ${x + 18},256H${x + w - 18}Q${x + w - 4},256 ${x + w},268V330Z`, '#2F6149') +
    path(
      `M${x},330V268Q${x + 4},256 ${x + 18},256H${x + w - 18}Q${x + w - 4},256 ${x + w},268Q${x + w - 8},262 ${x + w - 22},262H${x + 22}Q${x + 8},262 ${x},268Z`,
      '#5A8A6C',
    ) +
    path(
      range(Math.floor(w / 34))
        .map((i) => `M${x + 24 + i * 34},288l4,4l-4,4l-4,-4Z`)
        .join(''),
      ink.ryeDeep,
    )
  return [bench(-20, 150), bench(1236, 150)].join('')
}

/** Two lamps with pleated shades on the table, one globe under the roof. */
const light = (): string => {
  const lamp = (x: number, y: number) =>
    [
      path(`M${x - 30},${y - 30}L${x - 112},${y + 44}H${x + 112}L${x + 30},${y - 30}Z`, ink.wheatLight, 'opacity=".24"'),
      rays(x, y - 44, 34, 96, 18, 2.4, 'rgba(237,186,85,.42)', 9),
      path(`M${x - 3},${y - 34}h6v30h-6ZM${x - 14},${y - 6}h28v6h-28Z`, brass),
      path(`M${x - 16},${y - 66}h32l16,36h-64Z`, ink.wheat),
      path(`M${x + 4},${y - 66}h12l16,36h-22Z`, '#B97F22'),
      path(`M${x - 32},${y - 31}h64v4h-64Z`, ink.white),
    ].join('')
  const globe = (x: number) =>
    `${path(`M${x - 1.6},58h3.2v30h-3.2ZM${x - 9},84h18v7h-18Z`, ink.soot)}<circle cx="${x}" cy="104" r="28" fill="${ink.wheatLight}" opacity=".3"/><circle cx="${x}" cy="104" r="14" fill="${ink.white}"/>`
  return [globe(412), globe(683), globe(954), lamp(412, 312), lamp(954, 312)].join('')
}

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const row = (
    list: readonly (readonly [number, Head, boolean])[],
    y: number,
    size: number,
    fill: string,
    rim: string,
    from: 'left' | 'right',
  ) => list.map(([x, head, flip]) => person(x, y, size, head, fill, { rim, flip, from })).join('')
  const across = (list: readonly (readonly [number, Head])[], fill: string, rim: string) =>
    list
      .map(([x, head], i) => behindTable(x, 281, 64, head, { fill, rim, flip: x > 683, arms: i % 2 === 0 ? 'folded' : 'apart' }))
      .join('')
  const [ours, theirs] = [
    { fill: '#15100D', chair: '#5A2A16' },
    { fill: '#202A31', rim: ink.fieldLight, chair: '#5A2A16', flip: true },
  ]
  return {
    far:
      across(
        [
          [262, 'beard'],
          [344, 'pinned'],
          [478, 'soldier'],
          [560, 'bare'],
        ],
        '#1B1410',
        ink.wheat,
      ) +
      across(
        [
          [806, 'spiked'],
          [888, 'bare'],
          [1022, 'peaked'],
          [1104, 'spiked'],
        ],
        german,
        ink.fieldLight,
      ),
    // At either end of the table one sits, and another stands behind him.
    mid: [
      person(66, 276, 92, 'sailor', ours.fill, { rim: ink.wheat, from: 'right' }),
      onChair(136, 470, 208, 'cap', ours),
      person(1300, 276, 92, 'spiked', theirs.fill, { rim: ink.fieldLight, flip: true, from: 'left' }),
      onChair(1230, 470, 208, 'peaked', theirs),
    ].join(''),
    near:
      row(
        [
          [20, 'papakha', false],
          [300, 'cap', false],
          [470, 'elder', false],
        ],
        396,
        150,
        ink.soot,
        ink.wheat,
        'right',
      ) +
      row(
        [
          [900, 'spiked', true],
          [1082, 'peaked', true],
          [1346, 'spiked', true],
        ],
        396,
        150,
        '#1A2228',
        ink.fieldLight,
        'left',
      ),
  }
}
