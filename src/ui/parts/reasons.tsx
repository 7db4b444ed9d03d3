import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { Screen } from '../../view/index.ts'
import { plainText } from '../text.tsx'
import { signed } from './changes.tsx'

/** How long the plates hang before they are cut away. */
const hangMs = 4500

/**
 * Why the meters moved, on small plates under them for a moment. For the eye alone: the page says the same for good, the live
 * region tells it, and pressing a meter explains it at any time.
 */
export const Reasons = ({ screen }: { screen: Screen }): JSX.Element | null => {
  const [isOver, end] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => end(true), hangMs)
    return () => clearTimeout(timer)
  }, [])
  const steps = screen.changes.filter((change) => change.kind === 'meter')
  if (isOver || steps.length === 0) return null
  return (
    <ul class="reasons" aria-hidden="true">
      {steps.map((step, at) => (
        <li key={`${step.name}${at}`} class={step.by > 0 ? 'up' : 'down'}>
          <b>
            {screen.meters.find((meter) => meter.id === step.meter)?.short ?? step.name} {signed(step.by)}
          </b>{' '}
          {plainText(step.because)}
        </li>
      ))}
    </ul>
  )
}
