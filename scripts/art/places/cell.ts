import { dice, halftone, ink, mix, path, polygon, range, round, taper } from '../vector.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

/**
 * A cell in an old guardhouse, nobody in it: a vault, a barred window high up with a gilt dome behind, a shaft of light that falls
 * on a table with paper and ink, a plank bed, an iron-bound door.
 */
export const cell = (): PlaceDrawing => ({ ground: ground(), light: light(), far: '', mid: '', near: '' })

const lime = '#6F756D'
const limeLight = '#8E9184'
const limeDark = '#474E4A'
const brick = '#7B4936'
const wood = '#6B4620'
const woodDark = '#33210F'
const iron = '#14110F'

/** Four bars leave five gaps. */
const bars = [567, 586, 605, 624] as const
const opening = { left: 548, right: 642, top: 112, bottom: 212 } as const

const ground = (): string =>
  [
    `<rect width="${width}" height="${height}" fill="#262B2A"/>`,
    vault(),
    // Side walls: the left one in the dark, the right one in the light of the window.
    path('M0,40Q180,120 322,236V376L0,480Z', limeDark),
    path('M1366,40Q1186,120 1044,236V376L1366,480Z', '#7C8076'),
    path('M322,376V236Q400,66 683,62Q966,66 1044,236V376Z', lime),
    plaster(),
    window(),
    floor(),
    tally(),
    shawl(),
    shelf(),
    bulb(),
    bed(),
    door(),
    table(),
    stool(),
    halftone([0, 0, 430, 470], 11, (x, y) => 0.9 - x / 460 - Math.abs(y - 250) / 900, ink.soot, 'opacity=".4"'),
    halftone([322, 60, 230, 150], 10, (x, y) => 0.8 - (x - 322) / 300 - (y - 60) / 260, ink.soot, 'opacity=".3"'),
    halftone([1150, 0, 216, 480], 11, (x) => (x - 1150) / 260, ink.soot, 'opacity=".34"'),
  ].join('')

/** Two ribs of the vault run from the corners to the crown. */
const vault = (): string =>
  [
    path('M0,0H1366V40Q1186,120 1044,236Q966,66 683,62Q400,66 322,236Q180,120 0,40Z', '#343A38'),
    path('M683,62Q400,66 322,236Q180,120 0,40V-20H683Z', '#2B302F'),
    path('M322,236Q400,66 683,62Q966,66 1044,236L1052,232Q976,54 683,50Q390,54 314,232Z', limeDark),
    path('M683,62Q966,66 1044,236L1052,232Q976,54 683,50Z', limeLight),
    path('M314,232Q180,112 -10,26V40Q180,124 322,240Z', '#3D4441'),
    path('M1052,232Q1186,112 1376,26V44Q1186,124 1044,240Z', limeLight),
    path(taper(683, 50, 683, -20, 5) + taper(560, 56, 470, -30, 4) + taper(806, 56, 896, -30, 4), '#232827'),
  ].join('')

/** Where the whitewash has come off, old brick shows. */
const plaster = (): string => {
  const roll = dice(17)
  const course = (x: number, y: number, count: number, lean: number) =>
    range(count)
      .map((i) => {
        const w = 22 + roll() * 6
        const at = x + i * 27 + lean * roll() * 8
        return `M${round(at)},${y}h${round(w)}v9h-${round(w)}Z`
      })
      .join('')
  const patch = (x: number, y: number, rows: readonly (readonly [number, number])[]) =>
    rows.map(([shift, count], i) => course(x + shift, y + i * 12, count, 1)).join('')
  return [
    path('M742,150L838,142L872,160L858,190L800,204L752,190Z', '#57403A'),
    path(
      patch(752, 150, [
        [6, 3],
        [0, 4],
        [10, 3],
        [4, 3],
      ]),
      brick,
    ),
    path('M930,300L1010,290L1044,300V372L960,366Z', '#57403A'),
    path(
      patch(946, 302, [
        [10, 3],
        [0, 3],
        [8, 3],
        [14, 2],
        [22, 2],
      ]),
      brick,
    ),
    path('M346,200L400,190L420,206L404,226L350,224Z', '#3F3230'),
    path(
      patch(352, 198, [
        [4, 2],
        [0, 2],
      ]),
      '#5C382B',
    ),
    path(taper(700, 80, 730, 150, 3, 6) + taper(900, 120, 940, 210, 2.4, -5) + taper(470, 110, 450, 180, 2.4, 4), limeDark),
    path(taper(860, 214, 1000, 232, 3, 4) + taper(660, 300, 780, 310, 3, -3), limeLight),
  ].join('')
}

/** A deep splay in the wall; behind the bars sky and a dome of the Kremlin's cathedrals. */
const window = (): string => {
  const { left, right, top, bottom } = opening
  const middle = (left + right) / 2
  return [
    path('M520,248V112Q595,44 670,112V248Z', limeDark),
    path(`M670,248V112Q640,84 595,78V96Q626,100 ${right},${top + 12}V${bottom}Z`, '#B9B49E'),
    path(`M520,248L${left},${bottom}H${right}L670,248Z`, ink.news),
    path(`M520,248V244L${left},${bottom - 3}H${right}L670,244V248L${right},${bottom}H${left}Z`, ink.smoke),
    path(`M${left},${bottom}V${top + 12}Q${middle},${top - 30} ${right},${top + 12}V${bottom}Z`, '#A9C0C2'),
    path(`M${left},${bottom}V168Q590,150 ${right},172V${bottom}Z`, '#C9D3C9'),
    // The dome.
    path(`M584,${bottom}V200H626V${bottom}Z`, ink.white),
    path(`M608,${bottom}V200H626V${bottom}Z`, '#CBB98F'),
    path('M582,201C566,176 594,166 605,144C616,166 644,176 628,201Z', ink.wheat),
    path('M608,201C628,176 612,162 605,144C616,166 644,176 628,201Z', ink.bronze),
    path('M603.8,146h2.4v-26h-2.4ZM597,126h16v2.6h-16ZM600,134l10,3v2.4l-10,-3Z', ink.bronze),
    path(
      bars.map((x) => taper(x, top - 12, x, bottom + 2, 4.4)).join('') +
        bars.map((x) => `M${x - 2.6},${top - 8}h5.2V${bottom + 2}h-5.2Z`).join(''),
      iron,
    ),
    path(`M${left - 2},138H${right + 2}V143H${left - 2}ZM${left - 2},180H${right + 2}V185H${left - 2}Z`, iron),
    path(bars.map((x) => `M${x - 2.6},${top - 8}h1.6V${bottom}h-1.6Z`).join(''), limeLight),
  ].join('')
}

const floor = (): string => {
  const joints = range(17).map((i) => taper(mix(322, 1044, i / 16), 375, mix(-300, 1666, i / 16), 500, 3))
  const across = [396, 426, 462].map((y, i) => {
    const inset = 322 * (1 - (y - 374) / 106) + 4
    return `M${round(inset)},${y}H${round(width - inset)}v${2 + i * 0.8}H${round(inset)}Z`
  })
  return [
    path('M0,480L322,374H1044L1366,480Z', '#3B3D39'),
    path(joints.join('') + across.join(''), '#2A2C29'),
    path('M0,480L322,374H1044L1366,480H1350L1040,381H326L16,480Z', '#232624'),
  ].join('')
}

/** Days, scratched in fives. */
const tally = (): string => {
  const five = (x: number, y: number) =>
    range(4)
      .map((i) => taper(x + i * 6, y, x + i * 6 - 1, y + 17, 1.5))
      .join('') + taper(x - 5, y + 14, x + 24, y + 3, 1.5)
  const days = [
    [440, 240],
    [476, 241],
    [440, 264],
    [476, 265],
  ] as const
  return path(
    days.map(([x, y]) => five(x, y)).join('') + taper(511, 265, 510, 282, 1.5) + taper(517, 265, 516, 282, 1.5),
    ink.news,
  )
}

/** A shawl on a nail. */
const shawl = (): string =>
  [
    path('M712,208q9,-6 16,0q6,34 16,62l10,30q-10,-4 -14,2q-8,-7 -16,1q-8,-8 -16,0q-6,-6 -14,-1l8,-34q8,-30 10,-60Z', '#1A1715'),
    path(taper(716, 216, 706, 294, 2.6, 3) + taper(722, 216, 724, 296, 2) + taper(726, 218, 738, 292, 2.4, -3), '#4A443C'),
    `<circle cx="720" cy="207" r="3" fill="${ink.fieldLight}"/>`,
  ].join('')

/** An electric bulb on its wire, out. */
const bulb = (): string =>
  [
    path('M782,0h2.4v104h-2.4Z', iron),
    path('M777,100h12v14h-12Z', '#C39A4E'),
    path('M778,114h10q8,8 6,17q-3,10 -11,10q-8,0 -11,-10q-2,-9 6,-17Z', '#B9C4BE'),
    path('M785,114h3q8,8 6,17q-3,10 -11,10q8,-10 2,-27Z', '#7F8C88'),
    path(taper(777, 122, 776, 132, 1.6), ink.white),
  ].join('')

/** A board with books and a jug. */
const shelf = (): string =>
  [
    path('M892,252h8v-36h-8ZM902,252h10v-40h-10ZM914,252h7v-34h-7Z', '#6B2A1C'),
    path('M902,252h10v-40h-10Z', ink.rye),
    path('M924,252l9,-34l7,2l-9,34Z', '#8A6434'),
    path('M958,252q-10,-14 -2,-26l2,-10h14l2,10q8,12 -2,26ZM974,222q10,2 6,16q-2,5 -6,5v-3q5,-8 0,-14Z', '#A9B3B4'),
    path('M967,252q8,-12 2,-26l-1,-10h4l2,10q8,12 -2,26Z', ink.field),
    path('M882,252H992V259H882Z', wood),
    path('M896,259h6l-4,14h-2ZM972,259h6v14h-2Z', woodDark),
  ].join('')

/** Planks on trestles, a straw sack, a grey blanket folded at its foot. */
const bed = (): string =>
  [
    path('M316,410L352,318H664L650,404Z', iron, 'opacity=".45"'),
    path('M352,338h9v62h-9ZM640,338h9v58h-9ZM300,344h10v76h-10ZM590,344h10v72h-10Z', woodDark),
    path('M346,314H662L618,346H286Z', '#8A5C2B'),
    path('M286,346H618V356H286Z', woodDark),
    path('M618,346L662,314V324L618,356Z', wood),
    path(taper(336, 322, 652, 322, 1.8) + taper(322, 331, 640, 331, 1.8) + taper(306, 339, 628, 339, 2), woodDark),
    // Straw sack and pillow at the left, the blanket at the right.
    path('M352,313q150,-14 238,0l-34,26q-140,8 -238,2Z', '#B9A070'),
    path('M318,341q140,8 238,-2l34,-26l2,5l-36,28q-120,8 -240,2Z', '#8A754C'),
    path('M356,311q-4,-14 12,-15l54,2q12,4 6,15l-18,14q-34,5 -68,0q-6,-6 14,-16Z', ink.white),
    path('M342,327q34,5 68,0l18,-14q6,-11 -6,-15q10,8 0,16l-18,12q-30,4 -62,1Z', '#B9B49E'),
    path('M520,302L604,300L572,334L484,336Z', '#5A6468'),
    path('M484,336L572,334L604,300V310L574,346L484,347Z', '#3A4448'),
    path(taper(494, 330, 572, 328, 2) + taper(508, 316, 588, 314, 2), '#8E9A9C'),
  ].join('')

/** A door of oak with iron straps and a small hatch, in the right wall. */
const door = (): string =>
  [
    path('M1098,420V214Q1150,148 1216,166V458Z', '#4A4F4A'),
    path('M1108,416V222Q1154,164 1206,180V448Z', woodDark),
    path('M1114,412V226Q1154,174 1200,188V442Z', wood),
    path(taper(1136, 200, 1136, 420, 2.4) + taper(1158, 188, 1158, 428, 2.4) + taper(1180, 184, 1180, 436, 2.4), woodDark),
    path('M1110,250L1202,232V244L1110,261ZM1110,378L1202,390V402L1110,389Z', iron),
    path('M1142,268L1174,263V298L1142,300Z', iron),
    path('M1147,273L1169,269.6V293.6L1147,295Z', '#A9743A'),
    path('M1153,272h2.4v23h-2.4ZM1161,271h2.4v23h-2.4Z', iron),
    path('M1120,318l12,-1v20l-12,0Z', iron),
    `<circle cx="1126" cy="326" r="2.4" fill="${ink.wheat}"/>`,
  ].join('')

const table = (): string =>
  [
    path('M770,330h12v92h-12ZM986,330h12v92h-12ZM812,326h8v66h-8ZM944,326h8v66h-8Z', woodDark),
    path('M766,318H1002L1006,342H762Z', woodDark),
    path('M796,290H974L1014,318H752Z', '#A9743A'),
    path('M752,318H1014V325H752Z', wood),
    path(taper(784, 299, 986, 299, 1.8) + taper(768, 308, 1000, 308, 2), wood),
    // Sheets written and blank, an inkwell with a pen in it, a mug, bread.
    path('M842,310l12,-15h46l-4,15Z', ink.white),
    path('M904,311l2,-15h40l10,15Z', ink.white),
    path('M790,306l14,-11h34l-10,11Z', ink.news),
    path('M856,299h34v1.5h-34ZM854,302.4h36v1.5h-36ZM852,305.8h26v1.5h-26ZM806,298h24v1.3h-24ZM802,301h24v1.3h-24Z', ink.smoke),
    path('M900,296v-13q0,-4 4,-4h10q4,0 4,4v13Z', '#22323D'),
    path('M904,279v-5h10v5Z', '#22323D'),
    path('M903,293v-9h3v9Z', ink.fieldLight),
    path('M909,275L930,236L933,238L912,277Z', '#B4552A'),
    path('M909,275L907,281L912,277Z', ink.fieldLight),
    path('M966,304v-20h22v20q-11,5 -22,0ZM988,287q10,1 8,8q-2,5 -8,5v-3q5,-3 0,-7Z', ink.fieldLight),
    path('M979,306v-22h9v20q-4,2 -9,2Z', ink.field),
    path('M966,284h22v2.4h-22Z', ink.white),
    path('M800,291q-2,-13 16,-13q18,1 17,13Z', '#6B4620'),
    path('M800,291q-2,-13 16,-13q-10,4 -9,13Z', '#A97A42'),
  ].join('')

const stool = (): string =>
  [
    path('M842,372h9l-6,62h-9ZM904,372h9l6,60h-9ZM860,372h7v42h-7ZM890,372h7v42h-7Z', woodDark),
    path('M836,362H918L926,374H828Z', '#8A5C2B'),
    path('M828,374H926V380H828Z', woodDark),
  ].join('')

/** The shaft, cut by the bars, its edge sharp; the table top and the sheets in it; its lattice on the floor. */
const light = (): string => {
  const { left, right, top, bottom } = opening
  const gaps = [left, ...bars].map((x, i) => [i === 0 ? x : x + 3, (bars[i] ?? right + 3) - 3] as const)
  // The light goes down to the right and towards us: what is so much lower lies so much further.
  const thrown = (x: number, y: number): [number, number] => {
    const [u, v] = [(x - left) / (right - left), (y - top) / (bottom - top)]
    return [mix(1000, 850, v) + u * mix(150, 190, v), mix(396, 470, v)]
  }
  const panes = gaps.flatMap(([a, b]) =>
    [
      [top + 2, 137],
      [144, 179],
      [186, bottom],
    ].map(([y0 = 0, y1 = 0]) => polygon([thrown(a, y0), thrown(b, y0), thrown(b, y1), thrown(a, y1)], ink.paper)),
  )
  const shaft = gaps
    .map(([a, b]) => polygon([[a, 116], [b, 116], thrown(b, top), thrown(b, bottom), thrown(a, bottom), [a, bottom]], ink.paper))
    .join('')
  return [
    `<g opacity=".075">${shaft}</g>`,
    polygon([[left, bottom], [left, 118], [right, 118], thrown(right, top), thrown(left, bottom)], ink.paper, 'opacity=".16"'),
    `<g opacity=".62">${panes.join('')}</g>`,
    path('M820,290H974L1014,318H806Z', ink.paper, 'opacity=".45"'),
    path('M842,310l12,-15h46l-4,15ZM904,311l2,-15h40l10,15Z', ink.white, 'opacity=".75"'),
    path(
      taper(640, 130, 1060, 390, 3.2) +
        taper(620, 150, 900, 330, 2.4) +
        taper(560, 214, 800, 400, 3) +
        taper(590, 190, 760, 312, 2.2),
      ink.white,
      'opacity=".6"',
    ),
  ].join('')
}
