import type { JSX } from 'preact'
import type { PathLine, Split } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'

/** A narrow page gets a narrow picture, so that its numbers stay large. */
const wideOf = (page: number): number => (page < 700 ? 480 : 1800)
const rowHeight = 34
const numberHeight = 22
const margin = { left: 40, right: 40, top: 46, bottom: 44 } as const

/** How far a point lies below the record: its bits, and where none are known one step. */
const depthOf = (point: PathLine['points'][number]): number =>
  !point || point.match === 'same' || point.match === 'no record' ? 0 : Math.min(4, Math.max(1, point.bits ?? 1))

/**
 * The record as a straight line, and every road leaving it and sometimes coming back: the farther below, the less the party leaned to it.
 * Numbers, dashes and rings tell the lines apart, not colour. The table beside it says the same in words.
 */
export const PathPicture = ({
  lines,
  splits,
  wide = wideOf(globalThis.innerWidth),
}: {
  readonly lines: readonly PathLine[]
  readonly splits: readonly Split[]
  readonly wide?: number
}): JSX.Element => {
  const x = (at: number) => margin.left + ((wide - margin.left - margin.right) * (at + 0.5)) / Math.max(1, splits.length)
  // Lines that run together are set side by side, so that each can be followed.
  const y = (line: number, depth: number) =>
    margin.top + depth * rowHeight * 1.6 + (line + 1) * Math.min(12, 90 / Math.max(1, lines.length))
  const drawn = lines.map((line, which) => ({
    line,
    points: line.points.flatMap((point, at) => (point ? [{ x: x(at), y: y(which, depthOf(point)), point }] : [])),
  }))
  const labels = apart(drawn.map(({ points }) => points.at(-1)))
  const deepest = Math.max(rowHeight * 1.6, ...drawn.flatMap(({ points }) => points.map((point) => point.y)), ...labels)
  const height = deepest + 14 + margin.bottom
  return (
    <svg class="paths" viewBox={`0 0 ${wide} ${height}`} role="img" aria-label={tClass('host.paths.label')}>
      <path class="paths-record" d={`M${margin.left / 2},${margin.top}H${wide - margin.right / 2}`} />
      {splits.map((split, at) => (
        <g key={split.node}>
          <path class="paths-tick" d={`M${x(at)},${margin.top - 10}V${height - margin.bottom}`} />
          <text x={x(at)} y={margin.top - 18}>
            {at + 1}
          </text>
        </g>
      ))}
      {drawn.map(({ line, points }, which) => {
        const last = points.at(-1)
        return (
          <g key={line.code} class={`path path-${which % 4}${line.code === '' ? ' path-own' : ''}`}>
            <path d={points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x},${point.y}`).join('')} />
            {points.map((point) => (
              <circle key={point.point.node} cx={point.x} cy={point.y} r={point.point.match === 'same' ? 5 : 8} />
            ))}
            {last && (
              <text x={last.x + 18} y={(labels[which] ?? 0) + 8}>
                {which + 1}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}

/** Heights for the numbers of lines that end at the same decision: none lies on another. 0 where a line has no end. */
const apart = (ends: readonly ({ readonly x: number; readonly y: number } | undefined)[]): readonly number[] => {
  const heights = ends.map((end) => end?.y ?? 0)
  const order = [...ends.keys()].toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0))
  const taken = new Map<number, number>()
  for (const at of order) {
    const end = ends[at]
    if (!end) continue
    const height = Math.max(end.y, (taken.get(end.x) ?? Number.NEGATIVE_INFINITY) + numberHeight)
    heights[at] = height
    taken.set(end.x, height)
  }
  return heights
}
