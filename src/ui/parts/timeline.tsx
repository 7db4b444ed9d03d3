import type { JSX } from 'preact'
import type { TimelinePoint } from '../../view/index.ts'
import { t } from '../messages/index.ts'

const step = 100
const [middle, above, below, height] = [50, 22, 78, 100]

/** Decisions in one row, as many as a wide page shows without scrolling. */
const inRow = 8

interface RoadProps {
  readonly points: readonly TimelinePoint[]
  readonly rewind: (choices: number) => void
}

/** Two roads that fork where the decisions differ, with the same facts as a list of which every line leads back to its decision. */
export const Timeline = ({ points, rewind }: RoadProps): JSX.Element => (
  <>
    {Array.from({ length: Math.ceil(points.length / inRow) }, (_, row) => points.slice(row * inRow, (row + 1) * inRow)).map(
      (stretch) => (
        <Row key={stretch[0]?.node} points={stretch} rewind={rewind} />
      ),
    )}
  </>
)

const Row = (props: RoadProps): JSX.Element => {
  const { points } = props
  const width = Math.max(1, points.length) * step
  const x = (at: number) => at * step + step / 2
  const road = (fork: number) => {
    const corners = points.flatMap((point, at) => {
      const y = point.match === 'same' ? middle : fork
      return [`${x(at) - 18},${y}`, `${x(at) + 18},${y}`]
    })
    return [`0,${middle}`, ...corners, `${width},${points.at(-1)?.match === 'same' ? middle : fork}`].join(' ')
  }
  return (
    <div class="timeline" style={{ '--points': points.length }}>
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        <polyline class="road road-history" points={road(below)} />
        <polyline class="road road-yours-edge" points={road(above)} />
        <polyline class="road road-yours" points={road(above)} />
        {points.map((point, at) => (
          <circle
            key={point.node}
            class={`stop stop-${point.match}`}
            cx={x(at)}
            cy={point.match === 'same' ? middle : above}
            r="7"
          />
        ))}
      </svg>
      <ol>
        {points.map((point) => (
          <li key={point.node} class={point.match}>
            <small>{point.date.primary}</small>
            <b>{point.title}</b>
            <span class="yours">
              {t('end.yours')}: {point.yours}
            </span>
            {point.match !== 'same' && (
              <span class="historys">
                {t('end.historys')}: {point.historys}
              </span>
            )}
            <button type="button" class="link" onClick={() => props.rewind(point.rewind)}>
              {t('end.other')}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
