import { onMoscowSheet, moscowSheet as sheet } from '../../../src/manifest/moscowPlan.ts'
import { dice, halftone, ink, mix, path, polygon, round, taper } from '../vector.ts'
import type { PlaceDrawing } from './layers.ts'
import {
  boulevards,
  type Course,
  canal,
  gardenRing,
  greens,
  kitayGorod,
  kremlin,
  lanes,
  moskva,
  outerWall,
  radials,
  railways,
  yauza,
} from './moscowCourses.ts'

type Point = readonly [x: number, y: number]

const ground = '#D9C7A0'
const block = '#D6C294'

/** Old Moscow from above: two rivers, rings, radial streets and blocks, and the red Kremlin in the middle; no names. */
export const moscow = (): PlaceDrawing => ({
  ground: [
    `<rect width="${sheet.width}" height="${sheet.height}" fill="${ground}"/>`,
    halftone([0, 0, sheet.width, sheet.height], 27, (x, y) => 0.16 + 0.12 * Math.sin(x / 190 + y / 130), ink.news),
    `<path d="${curve(outerWall, true)}" fill="${ink.news}" stroke="${ink.smoke}" stroke-width="1.6" stroke-dasharray="9 6"/>`,
    `<path d="${curve(gardenRing, true)}" fill="${ink.paper}"/>`,
    path(blocks(), block),
    woods(),
    streets(),
    line(curve(gardenRing, true), ink.soot, 8.4),
    line(curve(gardenRing, true), ink.white, 5.2),
    tracks(),
    water(yauza, 8),
    water(moskva, 17),
    water(canal, 6),
    avenue(),
    bridges(),
    polygon(kitayGorod.map(at), '#CDBA8E', `stroke="${ink.soot}" stroke-width="2.6" stroke-linejoin="round"`),
    path(alleys(), ink.news),
    fortress(),
  ].join(''),
  light: '',
  far: '',
  mid: '',
  near: '',
})

const at = ([longitude, latitude]: readonly [number, number]): Point => {
  const { x, y } = onMoscowSheet(longitude, latitude)
  return [x, y]
}

const line = (d: string, colour: string, width: number, rest = ''): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${rest}/>`

/** A curve through the middles of a course's pieces: it begins and ends at the course's ends, or closes on itself. */
const curve = (course: Course, closed = false): string => {
  const points = course.map(at)
  const put = ([x, y]: Point) => `${round(x)},${round(y)}`
  const middle = (a: Point, b: Point): Point => [mix(a[0], b[0], 0.5), mix(a[1], b[1], 0.5)]
  const [first = [0, 0], last = [0, 0]] = [points[0], points.at(-1)]
  if (!closed) {
    const pieces = points.slice(1, -1).map((point, i) => {
      const next = points[i + 2] ?? point
      return `Q${put(point)} ${put(i === points.length - 3 ? next : middle(point, next))}`
    })
    return `M${put(first)}${points.length === 2 ? `L${put(last)}` : pieces.join('')}`
  }
  const pieces = points.map((point, i) => `Q${put(point)} ${put(middle(point, points[i + 1] ?? first))}`)
  return `M${put(middle(last, first))}${pieces.join('')}Z`
}

/** Points every few units along a course. */
const along = (course: Course, step: number): readonly Point[] => {
  const points = course.map(at)
  return points.slice(1).flatMap((to, i) => {
    const from = points[i] ?? to
    const count = Math.max(1, Math.round(Math.hypot(to[0] - from[0], to[1] - from[1]) / step))
    return Array.from({ length: count }, (_, n): Point => [mix(from[0], to[0], n / count), mix(from[1], to[1], n / count)])
  })
}

const streets = (): string => {
  const ways = [...radials, ...lanes].map((course) => curve(course)).join('')
  return line(ways, ink.soot, 4.6) + line(ways, ink.white, 3)
}

/** The boulevards: a double row of trees between walls of shade. */
const avenue = (): string => {
  const way = curve(boulevards)
  return line(way, ink.soot, 11) + line(way, ink.rye, 8) + line(way, ink.fieldLight, 1.8, ' stroke-dasharray="1.8 4.2"')
}

const water = (course: Course, width: number): string => {
  const way = curve(course)
  const ripples = along(course, 15)
    .slice(1)
    .map(([x, y], i) => {
      const side = (((i * 7) % 5) - 2) * width * 0.13
      return taper(x - width * 0.3, y + side, x + width * 0.3, y + side, 0.9, i % 2 === 0 ? 1.6 : -1.6)
    })
    .join('')
  return line(way, ink.soot, width + 3.4) + line(way, ink.steel, width) + (width > 7 ? path(ripples, ink.fieldLight) : '')
}

const tracks = (): string => {
  const way = railways.map((course) => curve(course)).join('')
  return line(way, ink.soot, 4) + line(way, ink.paper, 1.8, ' stroke-dasharray="7 6"')
}

/** Bridges of 1918 over the Moskva and the Yauza: where, and which way they lead. */
const bridges = (): string =>
  (
    [
      [37.577, 55.7468, 20],
      [37.5985, 55.7343, -40],
      [37.6122, 55.7476, -48],
      [37.6255, 55.7485, 85],
      [37.6372, 55.7474, 80],
      [37.65, 55.7345, 30],
      [37.6535, 55.7303, 20],
      [37.658, 55.7525, 60],
    ] as const
  )
    .map(([longitude, latitude, angle]) => {
      const [x, y] = at([longitude, latitude])
      return `<path d="M-13,-3.4H13V3.4H-13Z" fill="${ink.white}" stroke="${ink.soot}" stroke-width="1.5" transform="translate(${round(x)} ${round(y)}) rotate(${angle})"/>`
    })
    .join('')

/** Houses stand along the rings and rays, close within the Garden ring, thinner and thinner outside. */
const blocks = (): string => {
  const roll = dice(11)
  const [cx, cy] = at([37.6185, 55.7525])
  const kept = [...radials, ...lanes, boulevards, gardenRing, moskva, canal, yauza, ...railways].flatMap((each) => along(each, 7))
  let d = ''
  for (let r = 78; r < 520; r += 13 + r / 60) {
    const count = Math.round((2 * Math.PI * r) / (14 + r / 18))
    for (let i = 0; i < count; i += 1) {
      const a = (2 * Math.PI * (i + 0.5 * roll())) / count
      const [x, y] = [cx + r * Math.cos(a), cy + r * 0.94 * Math.sin(a)]
      const thin = r < 225 ? 0.04 : (r - 110) / 400
      const [wide, deep] = [7 + 5 * roll(), 6 + 3 * roll()]
      if (roll() < thin || kept.some(([px, py]) => Math.hypot(px - x, py - y) < 10)) continue
      const [tx, ty, nx, ny] = [-Math.sin(a) * wide, Math.cos(a) * wide, Math.cos(a) * deep, Math.sin(a) * deep]
      d += `M${whole(x - tx / 2)},${whole(y - ty / 2)}l${whole(tx)},${whole(ty)} ${whole(nx)},${whole(ny)} ${whole(-tx)},${whole(-ty)}Z`
    }
  }
  return d
}

const whole = (n: number): number => Math.round(n)

/** Trading rows of Kitay-gorod, and the square before the Kremlin's wall left empty. */
const alleys = (): string => {
  const [x, y] = at([37.6275, 55.754])
  return [-20, -6, 8, 22].map((shift) => taper(x - 15, y + shift - 4, x + 30, y + shift + 1, 1.7)).join('')
}

const woods = (): string => {
  const roll = dice(5)
  const trees = greens.flatMap(([longitude, latitude, radius]) => {
    const [x, y] = at([longitude, latitude])
    const reach = radius * sheet.unitsAKilometre
    return Array.from({ length: Math.round(reach * 0.75) }, (): Point => {
      const [a, r] = [2 * Math.PI * roll(), reach * Math.sqrt(roll())]
      return [whole(x + r * Math.cos(a)), whole(y + r * Math.sin(a))]
    })
  })
  const d = trees.map(([x, y]) => `M${x - 4},${y}l4-9 4,9Z`).join('')
  return path(d, ink.rye, 'opacity=".75"')
}

/** The Kremlin: a red triangle with its towers, and five domes. */
const fortress = (): string => {
  const walls = kremlin.map(at)
  const towers = [0, 2, 3, 4, 5, 6, 8]
    .flatMap((n) => walls.slice(n, n + 1))
    .map(([x, y]) => `M${round(x - 4)},${round(y + 5)}v-8l4-9 4,9v8Z`)
    .join('')
  const [x, y] = at([37.6176, 55.7507])
  const domes = [-10, -5, 0, 5, 10].map((shift, i) => `M${round(x + shift)},${round(y - (i % 2 === 0 ? 0 : 4))}h0`).join('')
  return [
    polygon(walls, ink.red, `stroke="${ink.soot}" stroke-width="4" stroke-linejoin="round"`),
    path(taper(walls[0]?.[0] ?? 0, (walls[0]?.[1] ?? 0) - 4, walls[6]?.[0] ?? 0, (walls[6]?.[1] ?? 0) + 8, 5), ink.redDeep),
    path(towers, ink.redDeep, `stroke="${ink.soot}" stroke-width="1.6" stroke-linejoin="round"`),
    line(domes, ink.wheat, 5.4, ' stroke-linecap="round"'),
  ].join('')
}
