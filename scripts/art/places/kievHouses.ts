import { ink, path, range, round } from '../vector.ts'

/** Where the pavement lies at a place of the street. */
type Slope = (x: number) => number

export interface StreetHouse {
  readonly x: number
  readonly w: number
  readonly foot: Slope
  readonly top: number
  readonly floors: number
  readonly bays: number
  readonly wall: string
  readonly dark: string
  readonly roof: string
  /** A corner turret with a pointed cap. */
  readonly spire?: true
}

/** A window of a house, by its floor from above and its bay from the left, `grow` units larger all round. */
export const windowOf = ({ x, w, foot, top, floors, bays }: StreetHouse, floor: number, bay: number, grow = 0): string => {
  const storey = (foot(x + w) + 2 - top - 14) / floors
  const [wx, wy] = [x + ((bay + 0.5) * w) / bays - 6 - grow, top + 14 + storey * floor + storey * 0.16 - grow]
  const [ww, wh] = [12 + grow * 2, storey * 0.62 + grow * 2]
  return `M${round(wx)},${round(wy + wh)}v${round(5 - wh)}q${ww / 2},-9 ${ww},0v${round(wh - 5)}Z`
}

/** A brick house that stands straight on a slope, its gable towards us. */
export const streetHouse = (house: StreetHouse): string => {
  const { x, w, foot, top, floors, bays, wall, dark, roof, spire } = house
  const low = foot(x) + 2
  const high = foot(x + w) + 2
  const storey = (high - top - 14) / floors
  const windows = (grow: number) =>
    range(floors)
      .flatMap((floor) => range(bays).map((bay) => windowOf(house, floor, bay, grow)))
      .join('')
  return [
    path(`M${x},${low}V${top}H${x + w}V${high}Z`, wall),
    path(`M${x + w - 12},${high + 2}V${top}H${x + w}V${high}Z`, dark),
    path(
      `M${x - 4},${top}L${x + 8},${top - 18}H${x + w * 0.34}L${x + w / 2},${top - 34}L${x + w * 0.66},${top - 18}H${x + w - 8}L${x + w + 4},${top}Z`,
      roof,
    ),
    path(
      `M${round(x + w * 0.34)},${top}V${top - 14}L${round(x + w / 2)},${top - 28}L${round(x + w * 0.66)},${top - 14}V${top}Z`,
      wall,
    ),
    path(`M${x - 4},${top - 2}H${x + w + 4}V${top + 5}H${x - 4}Z`, ink.paper),
    path(`M${x},${top + 5}H${x + w}V${top + 8}H${x}Z`, dark),
    path(
      range(floors - 1)
        .map((floor) => `M${x},${round(top + 12 + storey * (floor + 1))}h${w}v3h-${w}Z`)
        .join(''),
      ink.paper,
    ),
    path(windows(2.4), ink.paper),
    path(windows(0), '#33454C'),
    path(
      range(2)
        .map((i) => {
          const [bx, by] = [round(x + w * (0.125 + i * 0.5)), round(top + 14 + storey * 0.84)]
          return `M${bx},${by}h${round(w * 0.25)}v3h-${round(w * 0.25)}ZM${bx},${by - 9}h${round(w * 0.25)}v1.6h-${round(w * 0.25)}Z`
        })
        .join(''),
      ink.soot,
    ),
    spire
      ? path(`M${x + w - 22},${top + 4}V${top - 34}H${x + w + 4}V${top + 4}Z`, wall) +
        path(`M${x + w - 5},${top + 4}V${top - 34}H${x + w + 4}V${top + 4}Z`, dark) +
        path(`M${x + w - 27},${top - 34}L${x + w - 9},${top - 78}L${x + w + 9},${top - 34}Z`, '#5C7F6A') +
        path(`M${x + w - 6},${top - 34}L${x + w - 9},${top - 78}L${x + w + 9},${top - 34}Z`, '#3D5E4D') +
        path(`M${x + w - 16},${top - 8}v-14q5,-7 10,0v14Z`, '#33454C')
      : '',
  ].join('')
}

/** The mansion with its columns behind a railing, on a terrace that the slope runs past. */
export const mansionOnSlope = (x0: number, x1: number, foot: Slope): string => {
  const base = round(foot(x1) - 4)
  const [middle, top] = [(x0 + x1) / 2, base - 104]
  const panes = (from: number, count: number, y: number, h: number) =>
    range(count)
      .map((i) => `M${round(from + i * 27)},${y + h}v${5 - h}q6,-8 12,0v${h - 5}Z`)
      .join('')
  const [left, right] = [x0 + 12, middle + 46]
  const upper = panes(left, 3, top + 18, 26) + panes(right, 3, top + 18, 26)
  const lower = panes(left, 3, top + 62, 26) + panes(right, 3, top + 62, 26)
  return [
    path(`M${x0},${foot(x0) + 2}V${base}H${x1}V${foot(x1) + 2}Z`, '#B3A684'),
    path(`M${x0},${base}V${top}H${x1}V${base}Z`, '#F0E2BC'),
    path(`M${x1 - 14},${base}V${top}H${x1}V${base}Z`, '#CDBC8E'),
    path(`M${x0 - 5},${top}L${x0 + 8},${top - 16}H${x1 - 8}L${x1 + 5},${top}Z`, '#5C7F6A'),
    path(`M${x0 - 5},${top - 2}H${x1 + 5}V${top + 6}H${x0 - 5}ZM${x0},${top + 50}H${x1}V${top + 54}H${x0}Z`, ink.white),
    path(upper + lower, '#33454C'),
    // The portico.
    path(`M${middle - 40},${base}V${top + 2}H${middle + 40}V${base}Z`, '#D8C99C'),
    path(`M${middle - 46},${top + 2}L${middle},${top - 30}L${middle + 46},${top + 2}Z`, ink.white),
    path(`M${middle - 34},${top - 1}L${middle},${top - 24}L${middle + 34},${top - 1}Z`, '#D8C99C'),
    path(`M${middle - 11},${base}v-40q11,-12 22,0v40Z`, '#3A2A1A'),
    path(
      range(6)
        .map((i) => `M${round(middle - 42 + i * 15.4)},${base}l1.4,${-100}h5.6l1.4,100Z`)
        .join(''),
      ink.white,
    ),
    path(`M${middle - 46},${base}H${middle + 46}V${base + 5}H${middle - 46}Z`, ink.paper),
    railing(x0, x1, middle, base, foot),
  ].join('')
}

/** The railing on its plinth and two posts, the way to the porch between them open. */
const railing = (x0: number, x1: number, middle: number, base: number, foot: Slope): string => {
  const bars = (from: number, to: number) =>
    range(Math.floor((to - from) / 7))
      .map((i) => `M${round(from + i * 7)},${base + 12}V${base - 22}l1,-4l1,4V${base + 12}Z`)
      .join('')
  const post = (x: number) =>
    path(`M${x},${round(foot(x) + 2)}V${base - 30}h12V${round(foot(x + 12) + 2)}Z`, ink.paper) +
    path(`M${x - 3},${base - 30}h18l-4,-7h-10Z`, ink.white)
  return [
    path(bars(x0, middle - 26) + bars(middle + 28, x1), ink.soot),
    path(`M${x0},${base - 16}H${middle - 26}v2H${x0}ZM${middle + 28},${base - 16}H${x1}v2H${middle + 28}Z`, ink.soot),
    path(
      `M${middle - 14},${round(foot(middle - 14) + 2)}V${base + 6}H${middle + 16}V${round(foot(middle + 16) + 2)}Z`,
      '#D3C8A8',
    ),
    post(middle - 28),
    post(middle + 16),
  ].join('')
}

/** A sentry-box with slanting stripes, `tall` units high. */
export const sentryBox = (x: number, y: number, tall: number): string => {
  const stripes = range(6).map((i) => `M-17,${-4 - i * 14}L17,${-38 - i * 14}V${-31 - i * 14}L-17,${3 - i * 14}Z`)
  const clip = `sentry-${x}`
  return `<g transform="translate(${x} ${y}) scale(${tall / 100})"><clipPath id="${clip}"><path d="M-17,0V-80H17V0Z"/></clipPath>${[
    path('M-17,0V-80H17V0Z', ink.white),
    `<g clip-path="url(#${clip})">${path(stripes.join(''), ink.field)}</g>`,
    path('M-9,0V-58Q0,-70 9,-58V0Z', ink.soot),
    path('M-23,-78L0,-104L23,-78Z', ink.field),
    path('M4,-78L0,-104L23,-78Z', '#35444E'),
  ].join('')}</g>`
}

/** A baroque church of five domes on its terrace, white and sea-green with gilding: 220 units tall, its foot at 0,0. */
export const andrewsChurch = (x: number, y: number, s: number): string => {
  const [sea, seaDark, roof, roofDark] = ['#7FB0AE', '#5A8C8E', '#3F7A5E', '#2A5A46']
  const turret = (at: number) =>
    [
      path(`M${at - 7},-26V-132H${at + 7}V-26Z`, ink.white),
      path(`M${at + 2},-26V-132H${at + 7}V-26Z`, '#CFC8AE'),
      path(`M${at - 2.6},-34V-92H${at + 0.6}V-34Z`, sea),
      path(`M${at - 10},-96H${at + 10}V-91H${at - 10}ZM${at - 10},-134H${at + 10}V-130H${at - 10}Z`, ink.wheat),
      path(`M${at - 3},-104v-14q3,-5 6,0v14Z`, ink.night),
      path(
        `M${at - 8},-134C${at - 13},-146 ${at - 3},-150 ${at - 2.4},-156H${at + 2.4}C${at + 3},-150 ${at + 13},-146 ${at + 8},-134Z`,
        roof,
      ),
      path(
        `M${at + 2},-134C${at + 7},-146 ${at + 1},-150 ${at + 1},-156H${at + 2.4}C${at + 3},-150 ${at + 13},-146 ${at + 8},-134Z`,
        roofDark,
      ),
      path(
        `M${at - 3},-156C${at - 5},-162 ${at - 1},-164 ${at},-168C${at + 1},-164 ${at + 5},-162 ${at + 3},-156ZM${at - 0.8},-168h1.6v-10h-1.6ZM${at - 3.4},-175h6.8v1.6h-6.8Z`,
        ink.wheat,
      ),
    ].join('')
  return `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-84,8V-20H84V8Z', '#E2D6B4'),
    path('M40,8V-20H84V8Z', '#BBAF8C'),
    path('M-88,-20H88V-26H-88Z', ink.paper),
    turret(-34),
    turret(34),
    path('M-30,-26V-100H30V-26Z', sea),
    path('M12,-26V-100H30V-26Z', seaDark),
    path('M-30,-26V-98H-25V-26ZM-20,-26V-98H-15V-26ZM15,-26V-98H20V-26ZM25,-26V-98H30V-26Z', ink.white),
    path('M-36,-100Q-18,-106 0,-120Q18,-106 36,-100V-94H-36Z', ink.white),
    path('M-14,-99Q-6,-102 0,-110Q6,-102 14,-99Z', ink.wheat),
    path('M-8,-26V-50Q0,-62 8,-50V-26Z', ink.soot),
    path('M-7,-66V-82Q0,-92 7,-82V-66Z', ink.night),
    turret(-50),
    turret(50),
    path('M-22,-108V-136H22V-108Z', ink.white),
    path('M8,-108V-136H22V-108Z', '#CFC8AE'),
    path('M-15,-110v-16q4,-6 8,0v16ZM-4,-110v-16q4,-6 8,0v16ZM8,-110v-16q4,-6 7,0v16Z', ink.night),
    path('M-26,-140H26V-134H-26Z', ink.wheat),
    path('M-24,-140C-36,-160 -12,-170 -7,-182H7C12,-170 36,-160 24,-140Z', roof),
    path('M6,-140C18,-160 4,-170 3,-182H7C12,-170 36,-160 24,-140Z', roofDark),
    path('M-13,-141C-19,-158 -6,-168 -3.4,-182L-1.6,-182C-3,-168 -12,-158 -8,-141Z', ink.wheat),
    path('M-6,-182V-194H6V-182Z', ink.white),
    path('M-7,-194C-12,-202 -2,-206 0,-212C2,-206 12,-202 7,-194ZM-1,-212h2v-16h-2ZM-5,-223h10v2.4h-10Z', ink.wheat),
  ].join('')}</g>`
}
