import { figure, type Kind } from '../people.ts'
import { dice, halftone, ink, path, range, round, taper } from '../vector.ts'
import { guard } from './armed.ts'
import { fiveDomes, tent } from './churches.ts'
import { fieldGun, gunner, loader } from './fieldGun.ts'
import { groupOf } from './group.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { type Foliage, leafyTree } from './limes.ts'

/**
 * The boulevard at Pokrovsky Gate in the mist, 7 July 1918: limes, torn-up cobbles, and down the lane the mansion with its lit
 * windows. The guns and those who drag them by hand come with the crowd.
 */
export const pokrovskyGate = (): PlaceDrawing => ({ ground: ground(), light: light(), ...people() })

const mist = ['#DCD8C6', '#CBCABA', '#B2B6A9', '#8F988F', '#6A756F'] as const

const kinds: readonly Kind[] = ['soldier', 'soldier', 'worker', 'soldier']
const group = groupOf(kinds, { sway: 6, dark: 0.5 })

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="${mist[0]}"/>`,
    path('M0,0H1366V60Q900,110 500,70T0,110Z', '#C3CBC6'),
    halftone([0, 0, 800, 110], 15, (_, y) => 0.56 - y / 210, '#A6B3B1', 'opacity=".7"'),
    `<circle cx="1120" cy="148" r="46" fill="${ink.paper}"/>`,
    farTown(),
    boulevardFar(),
    lane(),
    corner(),
    paving(),
    boulevardNear(),
    barricade(),
    shade([1150, 370, 216, 110], 'right', ink.soot, 'opacity=".26"'),
  ].join('')

/** What the mist leaves of the town: roofs, a church, a tent-roofed belfry. */
const farTown = (): string =>
  [
    `<g opacity=".42">${fiveDomes(640, 268, 1.1, ['#A9B3AB', '#97A29B'], ['#C7B47C', '#B09C66'])}${tent(716, 268, 0.94, ['#A9B3AB', '#97A29B'], ['#C7B47C', '#B09C66'])}</g>`,
    path('M420,280V232L446,218H520L540,232V250H590V280ZM740,280V240L756,226H800L820,240V280Z', mist[1]),
    path('M0,262Q300,250 640,262T1366,258V300H0Z', mist[1]),
    path(taper(380, 248, 700, 244, 5) + taper(560, 228, 860, 226, 4) + taper(760, 264, 1060, 262, 5), mist[0]),
  ].join('')

const foggy = (crown: Foliage['crown'], trunk: Foliage['trunk']): Foliage => ({ crown, trunk })
const pale = foggy(['#A7B1A3', '#B2BBAB', '#BCC4B3', '#9AA698'], ['#8F968C', '#838B82'])
const grey = foggy(['#748577', '#84947F', '#95A38B', '#64766B'], ['#5C5A4E', '#4C4B42'])
const dark = foggy(['#33543F', '#466A4C', '#5F825A', '#264434'], ['#3A2E22', '#241C15'])

const boulevardFar = (): string =>
  [
    leafyTree({ x: 512, base: 284, tall: 108, w: 70, seed: 4 }, pale, 4),
    leafyTree({ x: 452, base: 288, tall: 134, w: 86, seed: 9 }, pale, 4),
    leafyTree({ x: 566, base: 282, tall: 92, w: 58, seed: 6 }, pale, 4),
    leafyTree({ x: 374, base: 296, tall: 180, w: 116, seed: 13 }, grey, 5),
  ].join('')

const boulevardNear = (): string => {
  const posts = range(9).map((i) => {
    const k = 1 / (1 + 0.26 * i)
    return [round(560 - 620 * k), round(284 + 96 * k), round(44 * k)] as const
  })
  const [first, last] = [posts[0] ?? [0, 0, 0], posts[8] ?? [0, 0, 0]]
  const rail = (share: number, thick: number) =>
    `M${first[0]},${round(first[1] - first[2] * share)}L${last[0]},${round(last[1] - last[2] * share)}v${thick * 0.5}L${first[0]},${round(first[1] - first[2] * share + thick)}Z`
  return [
    leafyTree({ x: 262, base: 318, tall: 264, w: 170, seed: 17 }, grey, 6),
    leafyTree({ x: 78, base: 366, tall: 420, w: 290, seed: 23 }, dark, 9),
    path(rail(1, 3.4) + rail(0.45, 2.6), '#3A3A32'),
    path(posts.map(([x, y, h]) => `M${x},${y}V${round(y - h - 5)}h${round(1.6 + h / 18)}V${y}Z`).join(''), '#3A3A32'),
  ].join('')
}

/** The lane to the mansion: its long ochre front at the end, a wall with a gate before it. */
const lane = (): string => {
  const [wall, side] = ['#DDBB80', '#C4A066']
  const panes = (x0: number, count: number, y: number, h: number) =>
    range(count)
      .map((i) => `M${x0 + i * 23},${y + h}v${-h + 4}q5,-6 10,0v${h - 4}Z`)
      .join('')
  return [
    path('M846,300V204H1062V300Z', wall),
    path('M918,300V192H988V300Z', '#E6C88F'),
    path('M988,204H996V300H988Z', side),
    path('M840,204L850,190H912V204ZM988,204V190H1056L1068,204Z', '#8C8F84'),
    path('M912,194L953,172L994,194Z', '#F0E2C0'),
    path('M920,191L953,174L986,191Z', '#D8C69E'),
    path('M842,202H1066V207H842ZM912,190H994V195H912ZM846,250H1062V254H846Z', '#F0E2C0'),
    path(
      panes(856, 3, 214, 28) +
        panes(926, 3, 214, 28) +
        panes(1000, 3, 214, 28) +
        panes(856, 3, 262, 24) +
        panes(1000, 3, 262, 24),
      '#5C6664',
    ),
    // The door under its canopy on two posts, three steps before it.
    path('M934,300V262H972V300Z', '#F0E2C0'),
    path('M939,300V270Q953,260 967,270V300Z', '#4A3826'),
    path('M952,266h2v34h-2ZM942,274h8v10h-8ZM956,274h8v10h-8Z', '#2C2016'),
    path('M916,256L926,248H980L990,256V261H916Z', '#4C5450'),
    path('M920,261h4v40h-4ZM982,261h4v40h-4Z', '#4C5450'),
    path('M930,300H976V304H930ZM924,304H982V309H924ZM918,309H988V315H918Z', '#E6D7B2'),
    path('M930,303H976V304H930ZM924,308H982V309H924Z', '#A99C80'),
    // The wall of its yard, its gate open.
    path('M838,318V286H904V318ZM1002,318V286H1078V318Z', '#CFAE74'),
    path('M836,286H906V290H836ZM1000,286H1080V290H1000Z', '#F0E2C0'),
    path('M900,322V276H911V322ZM995,322V276H1006V322Z', '#E6D7B2'),
    path('M898,276L905.5,269L913,276ZM993,276L1000.5,269L1008,276Z', '#8C8F84'),
  ].join('')
}

/** Two houses that stand at the corners of the lane. */
const corner = (): string => {
  const windows = (x0: number, count: number, step: number, y: number, w: number, h: number) =>
    range(count)
      .map((i) => `M${x0 + i * step},${y}h${w}v${h}h-${w}Z`)
      .join('')
  return [
    path('M704,316V214H826L846,226V318Z', '#C9A89A'),
    path('M820,214L846,226V318H820Z', '#AE8C80'),
    path('M698,214L714,194H812L850,226H820Z', '#87907F'),
    path('M700,213H822V218H700Z', ink.paper),
    path(windows(714, 4, 27, 230, 13, 24) + windows(714, 4, 27, 272, 13, 24), '#5C6664'),
    path(windows(712, 4, 27, 255, 17, 3) + windows(712, 4, 27, 297, 17, 3), ink.paper),
    path('M1092,330V150L1130,120H1366V372Z', '#9A9C86'),
    path('M1092,330V150L1124,152V334Z', '#7F8371'),
    path('M1084,152L1124,108H1366V124H1132L1098,156Z', '#5F6A60'),
    path('M1124,150H1366V158H1124Z', ink.news),
    path(windows(1146, 5, 46, 176, 24, 44) + windows(1146, 5, 46, 256, 24, 44), '#3C4A4C'),
    path(windows(1142, 5, 46, 222, 32, 5) + windows(1142, 5, 46, 302, 32, 5) + windows(1142, 5, 46, 170, 32, 5), ink.news),
    path('M1124,352L1366,390V372L1124,334Z', ink.soot, 'opacity=".4"'),
  ].join('')
}

/** Cobbles, a wet gleam, and the ruts that iron tyres cut. */
const paving = (): string => {
  const roll = dice(6)
  let stones = ''
  for (const row of range(9)) {
    const y = 322 + row * row * 1.5 + row * 5
    const step = 24 + row * 9
    for (let x = 240 - row * 40 + (row % 2) * 14; x < 1250; x += step * (0.7 + roll() * 0.5))
      if (roll() > 0.66) stones += taper(x, y + roll() * 3, x + step * 0.6, y + roll() * 3, 1 + row * 0.3, -1.6 - row * 0.4)
  }
  return [
    path('M0,296Q400,280 700,300L860,312H1060L1366,372V480H0Z', '#B7AB8F'),
    path('M0,318L420,288H600L300,480H0Z', '#9AA28C'),
    path('M240,480L560,292L620,296L420,480Z', '#C9BFA2'),
    path('M420,480L880,318H1030L1180,480Z', '#A99C80', 'opacity=".7"'),
    path(stones, '#8F8368'),
    path(taper(300, 440, 900, 324, 3, 12) + taper(420, 470, 940, 324, 3, 12), '#8F8368'),
    path(taper(520, 330, 860, 326, 6) + taper(300, 352, 620, 346, 6), '#CFC8B2'),
  ].join('')
}

/** A round cobble: its top in the light, its foot in the dark. */
const cobble = (x: number, y: number, r: number, i: number): string => {
  const [lit, dark] = [
    ['#A29C8A', '#5E5A4E'],
    ['#8E8978', '#4E4B42'],
    ['#B5AE9A', '#6A665A'],
  ][i % 3] as [string, string]
  const h = r * 0.82
  return (
    path(
      `M${round(x - r)},${round(y)}a${round(r)},${round(h)} 0 0 1 ${round(2 * r)},0q${round(-r)},${round(r * 0.5)} ${round(-2 * r)},0Z`,
      dark,
    ) +
    path(
      `M${round(x - r)},${round(y - 1)}a${round(r)},${round(h)} 0 0 1 ${round(1.7 * r)},${round(-h * 0.5)}q${round(-r * 0.9)},${round(r * 0.5)} ${round(-1.7 * r)},${round(h * 0.5)}Z`,
      lit,
    )
  )
}

/** A wall of sandbags, and a heap of cobbles torn out of the roadway beside the bare sand they lay in. */
const barricade = (): string => {
  const roll = dice(12)
  const bag = (x: number, y: number, i: number) =>
    path(`M${x},${y}q-5,-9 3,-14h26q8,5 3,14q-4,3 -8,2h-18q-4,0 -6,-2Z`, ['#D6C498', '#C6B284', '#E0D0A6'][i % 3] ?? '') +
    path(taper(x + 2, y + 1, x + 30, y + 1, 2, 1), '#5A4A2C')
  const bags = [
    [776, 350],
    [808, 352],
    [840, 353],
    [792, 338],
    [824, 339],
    [808, 326],
    [1066, 358],
    [1098, 361],
    [1082, 346],
  ] as const
  const rowsUp = [9, 7, 5, 3]
  return [
    path('M884,374L930,362H1056L1044,378L990,384Z', '#8A6F45'),
    path(taper(900, 374, 1036, 370, 2) + taper(930, 380, 1010, 379, 2), '#6B5434'),
    ...bags.map(([x, y], i) => bag(x, y, i)),
    path('M934,366Q946,330 986,326Q1030,330 1046,366Z', '#4E4B42'),
    ...[...rowsUp]
      .reverse()
      .flatMap((count, up) =>
        range(count).map((i) =>
          cobble(990 + (i - (count - 1) / 2) * 13 + (roll() - 0.5) * 4, 334 + up * 10 + roll() * 3, 7 + roll() * 2, i + up),
        ),
      ),
    ...(
      [
        [904, 378],
        [922, 384],
        [1062, 380],
        [880, 370],
      ] as const
    ).map(([x, y], i) => cobble(x, y, 6, i)),
  ].join('')
}

/** In the mansion nobody has slept. */
const light = (): string => {
  const pane = (x: number, y: number, h: number) => `M${x},${y + h}v${-h + 4}q5,-6 10,0v${h - 4}Z`
  return [
    path(
      [
        pane(879, 214, 28),
        pane(926, 214, 28),
        pane(949, 214, 28),
        pane(972, 214, 28),
        pane(1023, 214, 28),
        pane(856, 262, 24),
        pane(1046, 262, 24),
      ].join(''),
      ink.wheatLight,
    ),
    `<circle cx="905.5" cy="264" r="8" fill="${ink.wheatLight}" opacity=".4"/><circle cx="1000.5" cy="264" r="8" fill="${ink.wheatLight}" opacity=".4"/><circle cx="905.5" cy="264" r="4" fill="${ink.white}"/><circle cx="1000.5" cy="264" r="4" fill="${ink.white}"/>`,
  ].join('')
}

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const coats = ['#7C847C', '#4A4A42', '#24201B']
  return {
    // Riflemen who come out of the mist in a line.
    far: [
      group({ from: 300, to: 500, y: 310, size: 54, step: 21, fill: coats[0] ?? '', seed: 5 }),
      guard(1096, 348, 70, 'soldier', { fill: '#4E5049' }),
    ].join(''),
    mid: [
      fieldGun(766, 330, 0.4),
      gunner(698, 331, 50, '#4E5049'),
      gunner(730, 333, 50, '#4E5049'),
      // One lifts the trail, one leans into the wheel, one stands ready with a shell.
      fieldGun(512, 402, 0.9),
      gunner(346, 408, 112, coats[2] ?? '', ink.wheat),
      gunner(454, 412, 114, coats[2] ?? '', ink.wheat),
      loader(404, 388, 112, coats[2] ?? ''),
      guard(1130, 366, 96, 'soldier', { fill: coats[2] ?? '', rim: ink.wheat, close: true }),
      guard(1196, 372, 98, 'soldier', { fill: coats[2] ?? '', rim: ink.wheat, close: true, flip: true }),
    ].join(''),
    near: [
      guard(40, 480, 190, 'soldier', { rim: ink.wheat, close: true }),
      guard(150, 490, 186, 'soldier', { rim: ink.wheat, close: true, flip: true }),
      guard(250, 500, 180, 'soldier', { rim: ink.wheat, close: true }),
      guard(1130, 500, 182, 'soldier', { rim: ink.wheat, close: true }),
      figure(1232, 486, 190, { kind: 'soldier', rim: ink.wheat }),
      guard(1330, 480, 192, 'soldier', { rim: ink.wheat, close: true, flip: true }),
    ].join(''),
  }
}
