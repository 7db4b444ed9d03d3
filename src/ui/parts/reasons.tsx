import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Screen } from '../../view/index.ts'
import { plainText } from '../text.tsx'
import { signed } from './changes.tsx'

/** How long the plates hang before they are cut away: all at once, or each in its turn where there is room for one. */
const hangMs = 4500
const turnMs = 2600

/**
 * Why the meters moved, on small plates under them for a moment. For the eye alone: the page says the same for good, the live
 * region tells it, and pressing a meter explains it at any time.
 */
export const Reasons = ({ screen }: { screen: Screen }): JSX.Element | null => {
  const [turn, take] = useState(0)
  const isNarrow = globalThis.matchMedia?.('(max-width: 48rem)').matches ?? false
  const all = screen.changes.filter((change) => change.kind === 'meter')
  const steps = isNarrow ? all.slice(turn, turn + 1) : turn === 0 ? all : []
  const isOver = steps.length === 0
  useEffect(() => {
    if (isOver) return
    const timer = setTimeout(() => take(turn + 1), isNarrow ? turnMs : hangMs)
    return () => clearTimeout(timer)
  }, [turn, isOver, isNarrow])
  if (isOver) return null
  return (
    <ul class="reasons" aria-hidden="true">
      {steps.map((step, at) => (
        <li key={`${step.name}${turn + at}`} class={step.by > 0 ? 'up' : 'down'}>
          <b>
            {screen.meters.find((meter) => meter.id === step.meter)?.short ?? step.name} {signed(step.by)}
          </b>{' '}
          {plainText(step.because)}
        </li>
      ))}
    </ul>
  )
}
