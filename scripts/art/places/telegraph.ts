import { figure } from '../people.ts'
import { dice, ink, path, range, rays, round, taper } from '../vector.ts'
import { apparatus } from './apparatus.ts'
import { crowdRow, type Head } from './crowd.ts'
import { groupOf } from './group.ts'
import { boards, lettering, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { behindTable } from './seated.ts'

/**
 * The telegraph office in the Myasnitskaya: a counter from wall to wall, waist-high, apparatus of brass on it and a little of its
 * paper tape, a clock among the lines' porcelain, lamps.
 */
export const telegraph = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const wall = '#3A4750'
const oak = '#7A4A1E'
const oakDark = '#4A2A10'
const brass = '#D9A441'
const brassDark = '#8A5C1C'
const group = groupOf(['soldier', 'sailor', 'soldier', 'sailor', 'worker'], { sway: 6 })
const wearing: readonly Head[] = ['soldier', 'sailor', 'cap', 'soldier', 'papakha', 'sailor']

/** Where an apparatus stands on the counter, left to right, and those that are sending. */
const desks = [100, 296, 492, 846, 1036, 1248] as const
const sending: readonly number[] = [492, 1036]
const counterTop = 326

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="${wall}"/>`,
    path('M0,0H1366V46H0Z', '#232D33'),
    path('M0,46H1366V56H0Z', brassDark),
    path('M0,400H1366V480H0Z', '#2A2018'),
    boards(683, 240, -500, 1866, height + 30, 21, '#38291C', 5),
    path('M0,206H1366V340H0Z', oakDark),
    path('M0,200H1366V210H0Z', oak),
    path(
      range(23)
        .map((i) => `M${8 + i * 60},218h46v100h-46Z`)
        .join(''),
      '#5A3415',
    ),
    window(210),
    window(1030),
    pigeonholes(-10),
    pigeonholes(1246),
    shade([0, 56, 230, 144], 'left'),
    shade([1136, 56, 230, 144], 'right'),
    board(),
    clock(683, 172, 44),
    counter(),
    ...desks.map((x, i) => apparatus(x, counterTop + 4, i)),
    ...sending.map(tape),
  ].join('')

/** An arched window with the poles of the line outside. */
const window = (x: number): string => {
  const pole = (px: number, top: number, s: number) =>
    path(
      `M${px - 2 * s},200V${top}h${4 * s}V200ZM${px - 16 * s},${top + 8}h${32 * s}v${3 * s}h-${32 * s}ZM${px - 12 * s},${top + 20}h${24 * s}v${3 * s}h-${24 * s}Z`,
      ink.soot,
    ) + [-14, -6, 6, 14].map((dx) => path(`M${round(px + dx * s - 1.6)},${top + 8}v-5h3.4v5Z`, ink.paper)).join('')
  return [
    path(`M${x - 10},200V108A73,73 0 0,1 ${x + 136},108V200Z`, ink.news),
    path(`M${x},200V108A63,63 0 0,1 ${x + 126},108V200Z`, '#5F7F90'),
    path(`M${x},200V164l18,-6v-14h20v10l22,-4v-18l8,-16l8,16v18h20v-10h14v18l16,4V200Z`, '#2F4450'),
    pole(x + 94, 84, 1),
    path(
      taper(x, 96, x + 94, 92, 1.2, 8) + taper(x, 112, x + 94, 104, 1.2, 8) + taper(x + 94, 92, x + 126, 88, 1.2, 3),
      ink.soot,
    ),
    path(`M${x + 60},46h6v154h-6ZM${x},128h126v5h-126Z`, ink.news),
    path(`M${x - 16},198h158v8h-158Z`, ink.paper),
  ].join('')
}

/** A rack of forms by the side wall. */
const pigeonholes = (x: number): string => {
  const roll = dice(Math.abs(x) + 3)
  const holes = range(5).flatMap((row) =>
    range(4).map((column) => {
      const [hx, hy] = [x + 10 + column * 29, 76 + row * 25]
      const full = roll() > 0.3
      return (
        path(`M${hx},${hy}h24v20h-24Z`, '#22140A') +
        (full
          ? path(
              `M${hx + 3},${hy + 20}v-${round(5 + roll() * 11)}l17,-2v${round(8 + roll() * 6)}Z`,
              roll() > 0.5 ? ink.paper : ink.news,
            )
          : '')
      )
    }),
  )
  return path(`M${x},66h130v136h-130Z`, oak) + path(`M${x + 118},66h12v136h-12Z`, oakDark) + holes.join('')
}

const rows = [96, 146, 196] as const
const cups = [504, 534, 564, 594, 772, 802, 832, 862] as const

/** The board on which all lines come together: porcelain in rows round the clock. */
const board = (): string => {
  const cup = (x: number, y: number) =>
    path(`M${x - 6},${y}h12l-2,-8q4,-4 0,-9h-8q-4,5 0,9Z`, ink.white) + path(`M${x + 1},${y}h5l-2,-8q4,-4 0,-9h-3Z`, '#B5AF9E')
  return [
    path('M470,58H896V236H470Z', oakDark),
    path('M480,68H886V228H480Z', '#5A3415'),
    lines(),
    path('M470,52H896V62H470Z', oak),
    path(rows.map((y) => `M488,${y}H612V${y + 5}H488ZM754,${y}H878V${y + 5}H754Z`).join(''), brassDark),
    ...rows.flatMap((y) => cups.map((x) => cup(x, y))),
  ].join('')
}

/** One wire down each row of porcelain, from under the ceiling. */
const lines = (): string => path(cups.map((x) => `M${x - 1},56h2v132h-2Z`).join(''), brassDark)

const clock = (x: number, y: number, r: number): string => {
  const marks = range(12).map((i) => {
    const [c, s] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)]
    const from = i % 3 === 0 ? 0.66 : 0.74
    return taper(x + r * from * c, y + r * from * s, x + r * 0.86 * c, y + r * 0.86 * s, i % 3 === 0 ? 3 : 2)
  })
  // Ten minutes to midnight.
  const hand = (turn: number, long: number, w: number) => {
    const [c, s] = [Math.sin((turn * Math.PI) / 180), -Math.cos((turn * Math.PI) / 180)]
    return taper(x - c * r * 0.2, y - s * r * 0.2, x + c * r * long, y + s * r * long, w)
  }
  return [
    path(`M${x - r * 0.8},${y - r * 1.1}L${x},${y - r * 1.75}L${x + r * 0.8},${y - r * 1.1}Z`, oak),
    `<circle cx="${x}" cy="${y}" r="${r + 6}" fill="${ink.soot}"/><circle cx="${x}" cy="${y}" r="${r + 2}" fill="${brass}"/><circle cx="${x}" cy="${y}" r="${r - 3}" fill="${ink.white}"/>`,
    path(marks.join('') + hand(355, 0.46, 4.4) + hand(300, 0.72, 3.2), ink.soot),
    `<circle cx="${x}" cy="${y}" r="4" fill="${ink.soot}"/>`,
  ].join('')
}

/** Oak panels as high as a man's waist, a brass rail along the foot, the top with its edge of light. */
const counter = (): string =>
  [
    path('M-10,318H1376V336H-10Z', '#A8703A'),
    path('M-10,318H1376V321H-10Z', ink.wheatLight),
    path('M-10,336H1376V346H-10Z', oak),
    path('M-10,344H1376V432H-10Z', oakDark),
    path(
      range(12)
        .map((i) => `M${6 + i * 116},352h100v68h-100Z`)
        .join(''),
      oak,
    ),
    path(
      range(12)
        .map((i) => `M${14 + i * 116},360h84v52h-84Z`)
        .join(''),
      '#5E3716',
    ),
    path(
      range(12)
        .map((i) => `M${14 + i * 116},360h84l-5,5h-74v47l-5,0Z`)
        .join(''),
      '#3A200C',
    ),
    path('M-10,430H1376V440H-10Z', '#1B120B'),
    path('M-10,446H1376V450H-10Z', brass),
    path(
      range(6)
        .map((i) => `M${112 + i * 228},432h6v26h-6Z`)
        .join(''),
      brassDark,
    ),
    path('M590,348H776V382H590Z', ink.soot),
    path('M590,348H776V351H590ZM590,379H776V382H590Z', brass),
    lettering('ТЕЛЕГРАФЪ', 683, 365, 166, 20, ink.wheatLight),
  ].join('')

/** Tape that runs from the writer over the counter's edge and hangs in one curl. */
const tape = (x: number): string => {
  const run = `M${x + 14},${counterTop - 56}C${x + 44},${counterTop - 58} ${x + 34},${counterTop + 2} ${x + 58},${counterTop + 4}C${x + 74},${counterTop + 6} ${x + 70},${counterTop + 30} ${x + 66},${counterTop + 46}C${x + 62},${counterTop + 62} ${x + 80},${counterTop + 66} ${x + 82},${counterTop + 54}C${x + 82},${counterTop + 44} ${x + 66},${counterTop + 48} ${x + 66},${counterTop + 84}`
  const strip = (w: number, tone: string) =>
    `<path d="${run}" fill="none" stroke="${tone}" stroke-width="${w}" stroke-linejoin="round"/>`
  return strip(3.8, '#8A7A55') + strip(2.6, ink.paper)
}

/** Lamps on long cords, white enamel, and what they throw on the counter. */
const light = (): string => {
  const lamp = (x: number) =>
    [
      path(`M${x - 46},190L${x - 120},318H${x + 120}L${x + 46},190Z`, ink.wheatLight, 'opacity=".15"'),
      rays(x, 186, 20, 92, 22, 2.6, 'rgba(237,186,85,.34)', 5),
      path(`M${x - 1.4},0h2.8v158h-2.8Z`, ink.soot),
      path(`M${x - 7},152h14v12h-14Z`, brass),
      path(`M${x - 12},162h24l34,22h-92Z`, '#2F7A58'),
      path(`M${x + 2},162h10l34,22h-30Z`, ink.rye),
      path(`M${x - 46},184h92v4h-92Z`, ink.paper),
      `<ellipse cx="${x}" cy="190" rx="20" ry="6" fill="${ink.white}"/>`,
    ].join('')
  return [lamp(436), lamp(930), lamp(176), lamp(1190)].join('')
}

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  // Clerks behind the counter, guards before it.
  far:
    (
      [
        [18, 'bare', false],
        [198, 'elder', false],
        [396, 'bare', true],
        [640, 'kerchief', false],
        [734, 'bare', true],
        [934, 'bowler', false],
        [1142, 'bare', true],
        [1352, 'beard', true],
      ] as const
    )
      .map(([x, head, flip]) => behindTable(x, 320, 66, head, { fill: '#171310', flip, arms: flip ? 'folded' : 'apart' }))
      .join('') +
    figure(262, 446, 196, { kind: 'soldier', fill: '#171310', rim: ink.wheat, flip: true }) +
    figure(1112, 446, 196, { kind: 'soldier', fill: '#171310', rim: ink.wheat }),
  mid:
    group({ from: 150, to: 240, y: 470, size: 214, step: 78, fill: '#120F0D', seed: 4 }) +
    group({ from: 1190, to: 1310, y: 470, size: 214, step: 78, fill: '#120F0D', seed: 7 }),
  near: crowdRow({
    from: -20,
    to: 1400,
    y: 424,
    size: 142,
    step: 122,
    fill: [ink.soot],
    seed: 27,
    heads: wearing,
    rim: ink.wheat,
    bow: -60,
    free: (x) => x > 470 && x < 890,
  }),
})
