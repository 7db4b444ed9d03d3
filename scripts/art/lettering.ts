import { capitals } from './capitals.ts'
import { round } from './vector.ts'

const gap = 8

/** A word of drawn capitals, `size` high, its upper edge at `y`, beginning at `x` or having its middle there. */
export const word = (
  letters: string,
  x: number,
  y: number,
  size: number,
  fill: string,
  anchor: 'start' | 'middle' = 'start',
): string => {
  let at = 0
  const out = [...letters].map((letter) => {
    const [width, outline] = capitals[letter] ?? [0, '']
    const drawn = outline === '' ? '' : `<path transform="translate(${at} 0)" d="${outline}"/>`
    at += width + gap
    return drawn
  })
  const left = anchor === 'start' ? x : round(x - ((at - gap) * size) / 200)
  return `<g transform="translate(${left} ${y}) scale(${size / 100})" fill="${fill}" fill-rule="evenodd">${out.join('')}</g>`
}

interface Wedge {
  readonly x: number
  readonly y: number
  /** Slopes of its upper and lower edge. */
  readonly up: number
  readonly down: number
}

/** A word whose letters grow inside a wedge from `x0` to `x1`, leaving `margin` of its height free on either side. */
export const wordInWedge = (letters: string, wedge: Wedge, x0: number, x1: number, margin: number, fill: string): string => {
  const total = [...letters].reduce((sum, letter) => sum + (capitals[letter]?.[0] ?? 0) + gap, -gap)
  const growth = Math.log((x1 - wedge.x) / (x0 - wedge.x)) / total
  const place = (u: number, v: number) => {
    const x = wedge.x + (x0 - wedge.x) * Math.exp(growth * u)
    const [top, bottom] = [(x - wedge.x) * wedge.up, (x - wedge.x) * wedge.down]
    return `${round(x)},${round(wedge.y + top + (bottom - top) * (margin + ((1 - 2 * margin) * v) / 100))}`
  }
  let from = 0
  let d = ''
  for (const letter of letters) {
    const [width, outline] = capitals[letter] ?? [0, '']
    let [px, py] = [0, 0]
    for (const [, command = '', rest = ''] of outline.matchAll(/([MHVLZ])([^MHVLZ]*)/gu)) {
      const numbers = rest.split(',').map(Number)
      if (command === 'Z') {
        d += 'Z'
        continue
      }
      if (command === 'H') px = numbers[0] ?? 0
      else if (command === 'V') py = numbers[0] ?? 0
      else [px = 0, py = 0] = numbers
      d += `${command === 'M' ? 'M' : 'L'}${place(from + px, py)}`
    }
    from += width + gap
  }
  return `<path d="${d}" fill="${fill}" fill-rule="evenodd"/>`
}

type Point = readonly [x: number, y: number]

/** A word of drawn capitals, `size` high, its letters standing on a bow from `from` over `bend` to `to`. */
export const wordOnArc = (letters: string, from: Point, bend: Point, to: Point, size: number, fill: string): string => {
  const widths = [...letters].map((letter) => capitals[letter]?.[0] ?? 0)
  const total = widths.reduce((sum, width) => sum + width, 0)
  let before = 0
  const out = [...letters].map((letter, i) => {
    const width = widths[i] ?? 0
    const t = (before + width / 2) / total
    before += width
    const on = (k: 0 | 1) => (1 - t) ** 2 * from[k] + 2 * t * (1 - t) * bend[k] + t ** 2 * to[k]
    const slope = (k: 0 | 1) => (1 - t) * (bend[k] - from[k]) + t * (to[k] - bend[k])
    const angle = (Math.atan2(slope(1), slope(0)) * 180) / Math.PI
    return `<path transform="translate(${round(on(0))} ${round(on(1))}) rotate(${round(angle)}) scale(${size / 100}) translate(${-width / 2} -50)" d="${capitals[letter]?.[1] ?? ''}"/>`
  })
  return `<g fill="${fill}" fill-rule="evenodd">${out.join('')}</g>`
}
