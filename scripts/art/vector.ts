/** Inks of the style guide and the few strokes that everything is drawn with. All of it is deterministic. */
export const ink = {
  soot: '#1A1613',
  paper: '#F3E7CE',
  news: '#E3D2AF',
  white: '#FBF5E6',
  wheat: '#E5A52C',
  wheatLight: '#EDBA55',
  bronze: '#7B4A05',
  rye: '#1E4A37',
  ryeDeep: '#143226',
  red: '#C3271B',
  redDeep: '#9E1B12',
  field: '#4B5C68',
  fieldLight: '#A9B3B4',
  steel: '#3E5565',
  steelDeep: '#22323D',
  night: '#18242C',
  smoke: '#7A7468',
  earth: '#2B2119',
} as const

export const round = (n: number): number => Math.round(n * 10) / 10
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t

export const path = (d: string, fill: string, rest = ''): string =>
  `<path d="${d}" fill="${fill}"${rest === '' ? '' : ` ${rest}`}/>`
export const polygon = (points: readonly (readonly [number, number])[], fill: string, rest = ''): string =>
  path(`M${points.map(([x, y]) => `${round(x)},${round(y)}`).join('L')}Z`, fill, rest)

/** Every part of a drawing as its own path: overlaps then never cancel each other. */
export const parts = (d: string, fill: string, rest = ''): string =>
  `<g fill="${fill}" ${rest}>${d
    .split(/(?=M)/u)
    .map((part) => `<path d="${part.trim()}"/>`)
    .join('')}</g>`

/** A woodcut stroke from one point to another: thin, thick in the middle, thin; `bow` bends it. */
export const taper = (x1: number, y1: number, x2: number, y2: number, width: number, bow = 0): string => {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const [nx, ny] = [-(y2 - y1) / length, (x2 - x1) / length]
  const [mx, my] = [(x1 + x2) / 2 + nx * bow, (y1 + y2) / 2 + ny * bow]
  const at = (x: number, y: number) => `${round(x)},${round(y)}`
  return `M${at(x1, y1)}Q${at(mx + nx * width, my + ny * width)} ${at(x2, y2)}Q${at(mx - nx * width, my - ny * width)} ${at(x1, y1)}Z`
}

/** Numbers from 0 up to 1, the same for the same seed. */
export const dice = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state * 9301 + 49297) % 233280
    return state / 233280
  }
}

/**
 * Halftone dots over an area, growing with `shade` (0 to 1 by place). A dot is a stroke of no length with a round end: an eighth
 * of the bytes of a circle drawn as a path. Dots of one size share a path.
 */
export const halftone = (
  area: readonly [x: number, y: number, w: number, h: number],
  cell: number,
  shade: (x: number, y: number) => number,
  fill: string,
  rest = '',
): string => {
  const [x0, y0, w, h] = area
  const angle = (24 * Math.PI) / 180
  const [ca, sa] = [Math.cos(angle), Math.sin(angle)]
  const reach = Math.hypot(w, h) / 2 + cell
  const bySize = new Map<number, [number, number][]>()
  for (let u = -reach; u < reach; u += cell)
    for (let v = -reach; v < reach; v += cell) {
      const x = x0 + w / 2 + u * ca - v * sa
      const y = y0 + h / 2 + u * sa + v * ca
      if (x < x0 || y < y0 || x > x0 + w || y > y0 + h) continue
      const size = Math.round(Math.min(1, shade(x, y)) * cell * 1.32)
      if (size < 1) continue
      bySize.set(size, [...(bySize.get(size) ?? []), [Math.round(x), Math.round(y)]])
    }
  const sizes = [...bySize].sort(([a], [b]) => a - b)
  const dots = sizes.map(([size, places]) => `<path d="${stipple(places)}" stroke-width="${size}"/>`).join('')
  return `<g fill="none" stroke="${fill}" stroke-linecap="round"${rest === '' ? '' : ` ${rest}`}>${dots}</g>`
}

const stipple = (places: readonly (readonly [number, number])[]): string => {
  let [px, py] = [0, 0]
  return places
    .map(([x, y], i) => {
      const [dx, dy] = [x - px, y - py]
      ;[px, py] = [x, y]
      return `${i === 0 ? 'M' : 'm'}${dx}${dy < 0 ? '' : ' '}${dy}h0`
    })
    .join('')
}

/** Tapered rays round a point. */
export const rays = (
  cx: number,
  cy: number,
  from: number,
  to: number,
  count: number,
  width: number,
  fill: string,
  seed = 3,
): string => {
  const roll = dice(seed)
  let d = ''
  for (let i = 0; i < count; i += 1) {
    const a = (2 * Math.PI * (i + 0.5)) / count
    const [near, far] = [from * (1 + 0.06 * roll()), to * (1 - 0.12 * roll())]
    d += taper(
      cx + near * Math.cos(a),
      cy + near * Math.sin(a),
      cx + far * Math.cos(a),
      cy + far * Math.sin(a),
      width * (0.7 + 0.6 * roll()),
    )
  }
  return path(d, fill)
}

/** 0, 1, 2 … below `count`. */
export const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i)
