import { dice, ink, mix, path, range, round } from '../vector.ts'

/** A house in a row, from the near end to the far one. Depths run along the street; the row's near end is 0. */
export interface House {
  readonly depth: readonly [from: number, to: number]
  /** Its cornice, as high as it would be at the near end. */
  readonly top: number
  readonly bays: number
  readonly floors: number
  readonly wall: string
  readonly roof: string
  /** Its ground floor is a shop. */
  readonly shop?: true
  /** Share of its windows that are lit. */
  readonly lit?: number
}

interface Row {
  readonly vanish: { readonly x: number; readonly y: number }
  /** Where the row begins, its foot there, and how far it is to double one's distance. */
  readonly from: number
  readonly base: number
  readonly focus: number
  readonly trim: string
  readonly seed: number
}

type Corner = readonly [x: number, y: number]

/** Where a point of the street front lies on the sheet: `deep` along the street, `y` as high as it would be at its near end. */
export const onFront = ({ vanish, from, focus }: Row, deep: number, y: number): Corner => {
  const k = focus / (focus + deep)
  return [round(vanish.x + (from - vanish.x) * k), round(vanish.y + (y - vanish.y) * k)]
}

/** A street front of plastered houses that runs to the vanishing point, and apart from it the windows that are lit. */
export const houseRow = (row: Row, houses: readonly House[]): { readonly walls: string; readonly lit: string } => {
  const roll = dice(row.seed)
  const quad = (d0: number, d1: number, y0: number, y1: number, inset = 0) =>
    `M${[onFront(row, d0, y1), onFront(row, d0 + inset, y0), onFront(row, d1 - inset, y0), onFront(row, d1, y1)].join('L')}Z`
  let [walls, light] = ['', '']
  for (const { depth, top, bays, floors, wall, roof, shop, lit = 0.2 } of [...houses].reverse()) {
    const [d0, d1] = depth
    const [high, long] = [row.base - top, d1 - d0]
    let [frames, glass, bars] = ['', '', '']
    for (const floor of range(floors))
      for (const bay of range(bays)) {
        const ground = floor === floors - 1
        const [a, b] = shop && ground ? [0.12, 0.88] : [0.3, 0.7]
        const [w0, w1] = [d0 + (long * (bay + a)) / bays, d0 + (long * (bay + b)) / bays]
        const storey = (high * 0.86) / floors
        const y0 = top + high * 0.07 + storey * (floor + (shop && ground ? 0.3 : 0.24))
        const y1 = top + high * 0.07 + storey * (floor + (shop && ground ? 1.04 : 0.82))
        frames += quad(w0 - long * 0.012, w1 + long * 0.012, y0 - high * 0.022, y1 + high * 0.022)
        if (roll() < lit && !(shop && ground)) light += quad(w0, w1, y0, y1)
        else glass += quad(w0, w1, y0, y1)
        // Far off the glazing bars are too thin to be seen.
        if (d0 > row.focus) continue
        const middle = (w0 + w1) / 2
        bars += quad(middle - long * 0.003, middle + long * 0.003, y0, y1)
        bars += quad(w0, w1, mix(y0, y1, 0.36), mix(y0, y1, 0.4))
      }
    const chimneys = [0.25, 0.7].map((t) => quad(d0 + long * t, d0 + long * (t + 0.08), top - high * 0.25, top - high * 0.1))
    walls += [
      path(chimneys.join(''), '#8E6A4C'),
      path(quad(d0, d1, top - high * 0.17, top, long * 0.03), roof),
      path(quad(d0, d1, top, row.base), wall),
      path(quad(d0, d0 + long * 0.02, top, row.base) + quad(d1 - long * 0.03, d1, top, row.base), row.trim),
      path(quad(d0, d1, top - high * 0.02, top + high * 0.035), row.trim),
      path(quad(d0, d1, top + high * 0.035, top + high * 0.055), ink.soot, 'opacity=".3"'),
      path(quad(d0, d1, row.base - high * 0.07, row.base), ink.soot, 'opacity=".4"'),
      path(frames, row.trim),
      path(glass, '#2A3A42'),
      path(bars, row.trim),
    ].join('')
  }
  return { walls, lit: path(light, ink.wheatLight) }
}
