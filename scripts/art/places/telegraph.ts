import { figure } from '../people.ts'
import { dice, ink, mix, path, range, rays, round, taper } from '../vector.ts'
import { crowdRow, type Head, person } from './crowd.ts'
import { groupOf } from './group.ts'
import { boards, lettering, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/**
 * The telegraph office in the Myasnitskaya: a counter from wall to wall, apparatus of brass with paper tape that falls in coils,
 * a clock, wires that run together under the ceiling, lamps.
 */
export const telegraph = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const wall = '#3A4750'
const oak = '#7A4A1E'
const oakDark = '#4A2A10'
const brass = '#D9A441'
const brassDark = '#8A5C1C'
const group = groupOf(['soldier', 'sailor', 'soldier', 'sailor', 'worker'], { sway: 6 })
const wearing: readonly Head[] = ['soldier', 'sailor', 'cap', 'soldier', 'papakha', 'sailor']

/** Where an apparatus stands on the counter, left to right. */
const desks = [112, 338, 524, 858, 1034, 1254] as const
const counterTop = 272

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="${wall}"/>`,
    path('M0,0H1366V46H0Z', '#232D33'),
    path('M0,46H1366V56H0Z', brassDark),
    path('M0,206H1366V300H0Z', oakDark),
    path('M0,200H1366V210H0Z', oak),
    path(
      range(23)
        .map((i) => `M${8 + i * 60},218h46v60h-46Z`)
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
    wires(),
    clock(683, 200, 44),
    path('M0,330H1366V480H0Z', '#2A2018'),
    boards(683, 240, -500, 1866, height + 30, 21, '#38291C', 5),
    counter(),
    pile(683, 268),
    ...desks.map((x, i) => apparatus(x, counterTop + 6, i)),
    ...desks.map((x, i) => tape(x, i)),
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

const rows = [92, 136, 180] as const
const cups = [504, 534, 564, 594, 772, 802, 832, 862] as const

/** The board on which all lines come together: porcelain in rows round the clock. */
const board = (): string => {
  const cup = (x: number, y: number) =>
    path(`M${x - 6},${y}h12l-2,-8q4,-4 0,-9h-8q-4,5 0,9Z`, ink.white) + path(`M${x + 1},${y}h5l-2,-8q4,-4 0,-9h-3Z`, '#B5AF9E')
  return [
    path('M470,58H896V250H470Z', oakDark),
    path('M480,68H886V244H480Z', '#5A3415'),
    path('M470,52H896V62H470Z', oak),
    path(rows.map((y) => `M488,${y}H612V${y + 5}H488ZM754,${y}H878V${y + 5}H754Z`).join(''), brassDark),
    ...rows.flatMap((y) => cups.map((x) => cup(x, y))),
  ].join('')
}

/** Three wires from every apparatus to the board, and from the board up and out. */
const wires = (): string => {
  const down = desks.flatMap((x, i) => {
    const near = cups[i < 3 ? i : i + 2] ?? 683
    return rows.map((y, k) => taper(x + 4 + k * 9, 238, near + (i < 3 ? k * 6 : -k * 6), y + 2, 1.7, i < 3 ? 10 : -10))
  })
  const up = cups.flatMap((x, i) => [0, 1].map((k) => taper(x, 78, mix(120, 1246, (i + k * 0.5) / 7.5), -14, 1.8)))
  return path(up.join(''), brassDark) + path(down.join(''), brass)
}

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

/** Oak panels, a brass rail along the foot, the top with its edge of light. */
const counter = (): string =>
  [
    path('M-10,262H1376V284H-10Z', '#A8703A'),
    path('M-10,262H1376V265H-10Z', ink.wheatLight),
    path('M-10,284H1376V296H-10Z', oak),
    path('M-10,292H1376V404H-10Z', oakDark),
    path(
      range(12)
        .map((i) => `M${6 + i * 116},304h100v86h-100Z`)
        .join(''),
      oak,
    ),
    path(
      range(12)
        .map((i) => `M${14 + i * 116},312h84v70h-84Z`)
        .join(''),
      '#5E3716',
    ),
    path(
      range(12)
        .map((i) => `M${14 + i * 116},312h84l-5,5h-74v65l-5,0Z`)
        .join(''),
      '#3A200C',
    ),
    path('M-10,404H1376V414H-10Z', '#1B120B'),
    path('M-10,420H1376V424H-10Z', brass),
    path(
      range(6)
        .map((i) => `M${112 + i * 228},404h6v36h-6Z`)
        .join(''),
      brassDark,
    ),
    path('M556,298H810V332H556Z', ink.soot),
    path('M556,298H810V301H556ZM556,329H810V332H556Z', brass),
    lettering('ТЕЛЕГРАФЪ', 683, 315, 226, 20, ink.wheatLight),
  ].join('')

/** A Morse writer: a box of brass with its reel of tape above and the key before it; every other one has a keyboard, as Baudot's has. */
export const apparatus = (x: number, y: number, i: number): string => {
  const keyboard = i % 2 === 1
  const reel = [
    `<circle cx="-30" cy="-66" r="27" fill="${brassDark}"/><circle cx="-30" cy="-66" r="24" fill="${ink.paper}"/><circle cx="-30" cy="-66" r="17" fill="${ink.news}"/><circle cx="-30" cy="-66" r="16" fill="${ink.paper}"/><circle cx="-30" cy="-66" r="9" fill="${brass}"/><circle cx="-30" cy="-66" r="3.4" fill="${ink.soot}"/>`,
    path('M-33,-40h6v40h-6Z', brassDark),
  ]
  const works = [
    path('M-14,-46H44V-6H-14Z', brass),
    path('M28,-46H44V-6H28Z', brassDark),
    path('M-14,-46H44V-42H-14Z', ink.wheatLight),
    `<circle cx="6" cy="-26" r="11" fill="${brassDark}"/><circle cx="6" cy="-26" r="8" fill="${ink.wheatLight}"/><circle cx="30" cy="-20" r="6" fill="${brassDark}"/>`,
    path(
      range(4)
        .map((k) =>
          taper(
            6 + 10 * Math.cos((k * Math.PI) / 4),
            -26 + 10 * Math.sin((k * Math.PI) / 4),
            6 - 10 * Math.cos((k * Math.PI) / 4),
            -26 - 10 * Math.sin((k * Math.PI) / 4),
            1.6,
          ),
        )
        .join(''),
      brassDark,
    ),
    path('M48,-50h6v44h-6ZM46,-52h10v5h-10Z', ink.soot),
    `<circle cx="20" cy="-54" r="7" fill="${brass}"/><circle cx="36" cy="-54" r="5" fill="${brassDark}"/>`,
  ]
  const keys = keyboard
    ? path('M60,-6L66,-22H104L110,-6Z', ink.soot) +
      path(
        range(5)
          .map((k) => `M${68 + k * 7.4},-20h5l1,11h-6Z`)
          .join(''),
        ink.white,
      )
    : path('M62,-6H102V-1H62ZM70,-12h7v8h-7ZM66,-15L100,-19L100,-15L66,-11Z', brass) +
      `<circle cx="99" cy="-22" r="5.4" fill="${ink.soot}"/>`
  return `<g transform="translate(${x - 20} ${y})">${[path('M-60,0L-52,-8H108L116,0V5H-60Z', '#22140A'), path('M-52,-8H108L110,-6H-54Z', '#7A5A38'), ...reel, ...works, keys].join('')}</g>`
}

/** Tape: from the reel over the works, along the counter, over its edge, and in coils on the floor. */
const tape = (x: number, i: number): string => {
  const out = x + 34
  const drop = 300 + (i % 3) * 26
  const strip = (d: string, w: number, tone: string = ink.paper) =>
    `<path d="${d}" fill="none" stroke="${tone}" stroke-width="${w}" stroke-linejoin="round"/>`
  const side = i % 2 ? 1 : -1
  const loops = `M${out},232C${out + 26},226 ${out + 30},262 ${out + 18},272C${out + 4},282 ${out - 8},262 ${out + 8},258C${out + 30},252 ${out + 46},276 ${out + 40},${drop - 14}C${out + 34},${drop + 20} ${out + 10 * side + 20},${drop + 20} ${out + 16},${drop}C${out + 10},${drop - 16} ${out + 40},${drop - 14} ${out + 36},${drop + 30}C${out + 32},${drop + 70} ${out + 4},${drop + 70} ${out + 2},440`
  const coils = range(7).map((k) => {
    const [rx, ry] = [16 + ((k * 7 + i * 5) % 13), 6 + ((k * 5 + i) % 5)]
    const [cx, cy] = [out + ((k * 23 + i * 11) % 60) - 26, 444 - k * 2.6]
    return `M${cx - rx},${cy}a${rx},${ry} 0 1 1 ${rx * 2},0a${rx},${ry} 0 1 1 -${rx * 2},0`
  })
  const dots = range(9)
    .map((k) => `M${round(out + 9 + k * 3.4)},${round(237 + k * k * 0.2)}h${k % 3 ? 1.4 : 3}`)
    .join('')
  return [
    strip(`M${x - 26},215C${x - 10},204 ${x},214 ${out - 6},228L${out},232`, 4.2),
    strip(loops, 5, '#BFAE8A'),
    strip(loops, 3.8),
    strip(coils.join(''), 4.4, '#BFAE8A'),
    strip(coils.join(''), 3),
    strip(dots, 1.4, ink.soot),
  ].join('')
}

/** What has been sent and received: a heap of tape on the counter. */
const pile = (x: number, y: number): string => {
  const roll = dice(12)
  const turns = range(26).map(() => {
    const [rx, ry] = [9 + roll() * 14, 4 + roll() * 8]
    const across = (roll() - 0.5) * 84
    const cy = y - 4 - (1 - Math.abs(across) / 48) * roll() * 20
    return `M${round(x + across - rx)},${round(cy)}a${round(rx)},${round(ry)} ${Math.round(roll() * 40 - 20)} 1 1 ${round(rx * 2)},0a${round(rx)},${round(ry)} 0 1 1 -${round(rx * 2)},0`
  })
  const strip = (d: string, w: number, tone: string) => `<path d="${d}" fill="none" stroke="${tone}" stroke-width="${w}"/>`
  return turns.map((d, i) => strip(d, 4.6, '#A8966F') + strip(d, 3.2, i % 3 ? ink.paper : ink.white)).join('')
}

/** Lamps on long cords, white enamel, and what they throw on the counter. */
const light = (): string => {
  const lamp = (x: number) =>
    [
      path(`M${x - 46},190L${x - 150},300H${x + 150}L${x + 46},190Z`, ink.wheatLight, 'opacity=".17"'),
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
  far:
    (
      [
        [24, 'bare', false],
        [212, 'elder', false],
        [445, 'bare', true],
        [600, 'kerchief', false],
        [766, 'bare', true],
        [938, 'bowler', false],
        [1154, 'bare', true],
        [1346, 'beard', true],
      ] as const
    )
      .map(([x, head, flip]) =>
        person(x, 264 - 54, 54, head, '#171310', { rim: ink.wheat, flip, from: x < 683 ? 'right' : 'left' }),
      )
      .join('') +
    figure(264, 424, 158, { kind: 'soldier', fill: '#171310', rim: ink.wheat, flip: true }) +
    figure(1104, 424, 158, { kind: 'soldier', fill: '#171310', rim: ink.wheat }),
  mid:
    group({ from: 160, to: 260, y: 448, size: 176, step: 64, fill: '#120F0D', seed: 4 }) +
    group({ from: 1160, to: 1290, y: 448, size: 176, step: 64, fill: '#120F0D', seed: 7 }),
  near: crowdRow({
    from: -20,
    to: 1400,
    y: 436,
    size: 132,
    step: 112,
    fill: [ink.soot],
    seed: 27,
    heads: wearing,
    rim: ink.wheat,
    bow: -70,
    free: (x) => x > 520 && x < 850,
  }),
})
