import type { JSX } from 'preact'
import type { PathLine, Split } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'

/** A narrow page gets a narrow picture, so that its numbers stay large. */
const wideOf = (page: number): number => (page < 700 ? 480 : 1800)
const rowHeight = 34
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
}: {
  readonly lines: readonly PathLine[]
  readonly splits: readonly Split[]
}): JSX.Element => {
  const wide = wideOf(globalThis.innerWidth)
  const x = (at: number) => margin.left + ((wide - margin.left - margin.right) * (at + 0.5)) / Math.max(1, splits.length)
  // Lines that run together are set side by side, so that each can be followed.
  const y = (line: number, depth: number) =>
    margin.top + depth * rowHeight * 1.6 + (line + 1) * Math.min(12, 90 / Math.max(1, lines.length))
  const height = margin.top + 4 * rowHeight * 1.6 + 120 + margin.bottom
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
      {lines.map((line, which) => {
        const points = line.points.flatMap((point, at) => (point ? [{ x: x(at), y: y(which, depthOf(point)), point }] : []))
        const last = points.at(-1)
        return (
          <g key={line.code} class={`path path-${which % 4}${line.code === '' ? ' path-own' : ''}`}>
            <path d={points.map((point, at) => `${at === 0 ? 'M' : 'L'}${point.x},${point.y}`).join('')} />
            {points.map((point) => (
              <circle key={point.point.node} cx={point.x} cy={point.y} r={point.point.match === 'same' ? 5 : 8} />
            ))}
            {last && (
              <text x={last.x + 16} y={last.y + 6}>
                {which + 1}
              </text>
            )}
          </g>
        )
      })}
    </svg>
  )
}
