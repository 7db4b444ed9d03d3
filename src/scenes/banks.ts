/** A bank of mist or smoke: its middle and its size, in the host's units. */
export interface Bank {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Point {
  readonly x: number
  readonly y: number
}

const count = 8

/** Where banks lie in a picture: long and thin, spread over its width, from the roofs down to the ground people stand on. */
export const banksIn = ({ width, height }: { readonly width: number; readonly height: number }): readonly Bank[] =>
  Array.from({ length: count }, (_, at) => ({
    x: width * (((at + 1) * 0.754877666) % 1),
    y: height * (0.26 + 0.07 * at),
    width: width * (0.3 + 0.1 * (at % 3)),
    height: height * (0.016 + 0.006 * (at % 3)),
  }))

/** A strip as a cutter leaves it: a point at either end, cut from above on one side and from below on the other. */
const strip: readonly (readonly [number, number])[] = [
  [-0.5, 0.1],
  [-0.3, -0.34],
  [0.2, -0.5],
  [0.5, -0.14],
  [0.28, 0.4],
  [-0.16, 0.5],
]

/** A bank's outline round its middle. */
export const outline = ({ width, height }: Bank): readonly Point[] => strip.map(([x, y]) => ({ x: x * width, y: y * height }))
