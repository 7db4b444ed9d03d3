import { wordInWedge } from '../lettering.ts'
import { ink, mix, path } from '../vector.ts'
import { quad } from './barrel.ts'
import { bay, onWall, space } from './corridorShell.ts'

const door = '#5A3C20'
const doorDark = '#38230F'

interface Doorway {
  readonly side: -1 | 1
  readonly bay: number
  readonly words?: string
}

const doorways: readonly Doorway[] = [
  { side: 1, bay: 0.12, words: 'УЧИТЕЛЬСКАЯ' },
  { side: -1, bay: 0.12, words: 'IV КЛАССЪ' },
  { side: 1, bay: 1.14 },
  { side: -1, bay: 1.14, words: 'VI КЛАССЪ' },
  { side: 1, bay: 2.14 },
  { side: -1, bay: 2.14 },
  { side: 1, bay: 3.14 },
  { side: -1, bay: 3.14 },
  { side: 1, bay: 5.14 },
  { side: -1, bay: 5.14 },
]

/** Both edges of a doorway in depth. */
const jambs = ({ bay: at }: Doorway): readonly [number, number] => [bay(at + 0.1), bay(at + 0.62)]

/** Two leaves in a dark frame, for every doorway. */
export const doors = (): string =>
  doorways
    .map((each) => {
      const { side } = each
      const [near, far] = jambs(each)
      const leaf = (from: number, to: number, top: number, foot: number) => {
        const [a, b] = [1 / mix(1 / near, 1 / far, from), 1 / mix(1 / near, 1 / far, to)]
        return quad(onWall(side, a, top), onWall(side, b, top), onWall(side, b, foot), onWall(side, a, foot))
      }
      return [
        path(leaf(-0.1, 1.1, 0.3, 1), '#2A2016'),
        path(leaf(-0.02, 1.02, 0.32, 1), door),
        path(
          leaf(0.1, 0.42, 0.37, 0.62) +
            leaf(0.58, 0.9, 0.37, 0.62) +
            leaf(0.1, 0.42, 0.68, 0.94) +
            leaf(0.58, 0.9, 0.68, 0.94) +
            leaf(0.48, 0.52, 0.32, 1),
          doorDark,
        ),
        path(leaf(0.53, 0.57, 0.63, 0.67), '#C39A4E'),
      ].join('')
    })
    .join('')

/** Enamel plates over the doors; those that are near can be read. */
export const plates = (): string =>
  doorways
    .map((each) => {
      const { side, words } = each
      const [near, far] = jambs(each)
      const [a, b] = [1 / mix(1 / near, 1 / far, -0.04), 1 / mix(1 / near, 1 / far, 1.04)]
      const slope = (level: number) => side * (mix(space.spring, space.floor, level) / space.half)
      const at = (depth: number) => space.x + side * space.half * depth
      const [x0, x1] = side === 1 ? [at(b), at(a)] : [at(a), at(b)]
      const inset = (x1 - x0) * 0.06
      return [
        path(quad(onWall(side, a, 0.175), onWall(side, b, 0.175), onWall(side, b, 0.275), onWall(side, a, 0.275)), '#24384A'),
        path(
          quad(
            onWall(side, a * 0.994, 0.184),
            onWall(side, b * 1.006, 0.184),
            onWall(side, b * 1.006, 0.266),
            onWall(side, a * 0.994, 0.266),
          ),
          ink.white,
        ),
        words === undefined
          ? path(
              quad(
                onWall(side, a * 0.96, 0.21),
                onWall(side, b * 1.04, 0.21),
                onWall(side, b * 1.04, 0.24),
                onWall(side, a * 0.96, 0.24),
              ),
              '#24384A',
            )
          : wordInWedge(
              words,
              { x: space.x, y: space.y, up: slope(0.184), down: slope(0.266) },
              x0 + inset,
              x1 - inset,
              0.2,
              '#24384A',
            ),
      ].join('')
    })
    .join('')

/** The light of a door ajar, on the stone before it. */
export const openDoor = (): string => {
  const [near, far] = jambs({ side: -1, bay: 2.14 })
  const [[ax, ay], [bx, by]] = [onWall(-1, near, 1), onWall(-1, far, 1)]
  return [
    path(quad(onWall(-1, near, 0.32), onWall(-1, far, 0.32), onWall(-1, far, 1), onWall(-1, near, 1)), ink.wheatLight),
    path(
      quad(
        onWall(-1, near * 0.985, 0.32),
        onWall(-1, far * 1.04, 0.32),
        onWall(-1, far * 1.04, 0.98),
        onWall(-1, near * 0.985, 0.99),
      ),
      ink.white,
    ),
    path(
      `M${ax},${ay}L${bx},${by}Q${bx + 100},${by + 4} ${bx + 190},${by + 22}Q${bx + 216},${by + 40} ${bx + 170},${by + 46}Q${ax + 90},${ay + 34} ${ax},${ay}Z`,
      ink.wheatLight,
      'opacity=".4"',
    ),
  ].join('')
}
