import { round } from './vector.ts'

const stroke = 27

/** Drawn capitals, chamfered, on a cap height of 100: width and outline. */
const capitals: Readonly<Record<string, readonly [width: number, outline: string]>> = {
  L: [56, `M0,0H${stroke}V74H56V100H0Z`],
  E: [57, `M0,0H57V25H${stroke}V37.5H51V61.5H${stroke}V75H57V100H0Z`],
  F: [55, `M0,0H55V25H${stroke}V39H49V64H${stroke}V100H0Z`],
  T: [64, `M0,0H64V26H${32 + stroke / 2}V100H${32 - stroke / 2}V26H0Z`],
  O: [68, `M16,0H52L68,16V84L52,100H16L0,84V16ZM${stroke},27V73L29,75H39L41,73V27L39,25H29Z`],
  C: [66, `M16,0H50L66,16V38H40V27L38,25H29L${stroke},27V73L29,75H38L40,73V62H66V84L50,100H16L0,84V16Z`],
  B: [67, `M0,0H50L64,14V38L55,48.5L67,60V86L53,100H0ZM${stroke},23V38H36L38,36V25L36,23ZM${stroke},60V77H38L40,75V62L38,60Z`],
  R: [68, `M0,0H50L65,15V48L54,58L68,100H40L29,64H${stroke}V100H0ZM${stroke},24V42H36L39,39V27L36,24Z`],
  А: [70, 'M21,0H49L70,100H42L40,82H30L28,100H0ZM32,60H38L35,38Z'],
  В: [67, `M0,0H50L64,14V38L55,48.5L67,60V86L53,100H0ZM${stroke},23V38H36L38,36V25L36,23ZM${stroke},60V77H38L40,75V62L38,60Z`],
  О: [68, `M16,0H52L68,16V84L52,100H16L0,84V16ZM${stroke},27V73L29,75H39L41,73V27L39,25H29Z`],
  Р: [65, `M0,0H50L65,15V52L50,67H${stroke}V100H0ZM${stroke},24V44H36L39,41V27L36,24Z`],
  ' ': [30, ''],
}

const gap = 8

/** A word of drawn capitals, `size` high, its upper left corner at (x, y). */
export const word = (letters: string, x: number, y: number, size: number, fill: string): string => {
  let at = 0
  const out = [...letters].map((letter) => {
    const [width, outline] = capitals[letter] ?? [0, '']
    const drawn = outline === '' ? '' : `<path fill-rule="evenodd" transform="translate(${at} 0)" d="${outline}"/>`
    at += width + gap
    return drawn
  })
  return `<g transform="translate(${x} ${y}) scale(${size / 100})" fill="${fill}">${out.join('')}</g>`
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
