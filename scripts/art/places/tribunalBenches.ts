import { ink, path, polygon, range, round } from '../vector.ts'
import { type Head, person } from './crowd.ts'

/** Of floor, dock and benches: wood in half light, in shadow, in light. */
export const [plank, plankDark, plankLight] = ['#7A6446', '#4E3E28', '#97805C']

/** A row for the public from behind, with a way in its middle: back rest, seat, legs. */
export const bench = ({ y, high, gap, left, right }: Row): string =>
  ([-1, 1] as const)
    .map((side) => {
      const [a, b] = [683 + side * gap, 683 + side * (side === 1 ? right : left)]
      const strip = (from: number, to: number, fill: string) =>
        polygon(
          [
            [a, y + high * from],
            [b, y + high * from],
            [b, y + high * to],
            [a, y + high * to],
          ],
          fill,
        )
      const posts = range(4).map(
        (i) =>
          `M${a + ((b - a) * i) / 3 - (i ? 8 * side : 0)},${round(y - high * 0.06)}h${side * 8}v${round(high * 1.4)}h${-side * 8}Z`,
      )
      return [
        path(posts.join(''), plankDark),
        strip(0, 0.34, plankLight),
        strip(0.34, 0.42, plankDark),
        strip(0.6, 0.76, plank),
        strip(0.76, 0.82, plankDark),
      ].join('')
    })
    .join('')

interface Row {
  readonly y: number
  readonly high: number
  readonly gap: number
  readonly left: number
  readonly right: number
}

/** From the bar to the door. */
export const rows = [
  { y: 352, high: 36, gap: 60, left: 376, right: 212 },
  { y: 396, high: 50, gap: 84, left: 600, right: 620 },
  { y: 446, high: 70, gap: 112, left: 720, right: 720 },
] as const satisfies readonly Row[]

/** Of everybody here. */
export const coat = '#1C1A18'

/** Whoever sits in a row: the back behind the rest, hips on the seat, calves and boots under it. The bench is laid over them. */
export const sit = (row: 0 | 1 | 2, x: number, head: Head): string => {
  const size = [50, 70, 104][row] ?? 50
  const { y, high } = rows[row]
  const fill = row === 2 ? ink.soot : coat
  const [seat, foot, hip] = [y + high * 0.8, y + high * 1.34, size * 0.5]
  const boot = (side: 1 | -1) =>
    `M${round(x + side * size * 0.06)},${seat - 2}h${round(side * size * 0.22)}L${round(x + side * size * 0.26)},${foot - 3}l${round(side * size * 0.08)},3H${round(x + side * size * 0.06)}Z`
  return [
    path(`M${x - hip},${y - 4}H${x + hip}L${round(x + hip * 1.06)},${seat}H${round(x - hip * 1.06)}Z${boot(1)}${boot(-1)}`, fill),
    person(x, y + 2 - size * 0.8, size, head, fill, {
      rim: row === 0 ? ink.white : ink.wheat,
      from: 'left',
      flip: x > 683,
    }),
  ].join('')
}
