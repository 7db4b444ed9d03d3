import type { JSX } from 'preact'
import type { MeterView } from '../../view/index.ts'
import { t } from '../messages/index.ts'

const steps = Array.from({ length: 10 }, (_, at) => at + 1)

/** A meter: name, word, number and ten segments. Pressing it tells what moved it. */
export const Meter = ({ meter, open }: { meter: MeterView; open: () => void }): JSX.Element => {
  const moved = meter.moved === 0 ? '' : meter.moved > 0 ? ' meter-up' : ' meter-down'
  return (
    <button type="button" class={`meter ink-${meter.ink}${moved}`} onClick={open}>
      <span class="meter-name">{meter.name}</span>
      <span class="meter-short">{meter.short}</span>
      <span class="meter-word">{meter.word}</span>
      <span class="meter-value">{meter.value}</span>
      <span class="hidden">{t('bar.meter')}</span>
      <span class="meter-bar" aria-hidden="true">
        {steps.map((step) => (
          <i key={step} class={`${step <= meter.value ? 'on' : 'off'}${tick(meter, step)}`} />
        ))}
      </span>
    </button>
  )
}

/**
 * How a segment gets where it stands: those that this page moved come or go one after the other, the one next to where the
 * meter stood first. The style sheet moves them; without motion they simply stand.
 */
const tick = ({ value, moved }: MeterView, step: number): string => {
  if (step > value - moved && step <= value) return ` comes tick-${step - (value - moved)}`
  if (step > value && step <= value - moved) return ` goes tick-${value - moved - step + 1}`
  return ''
}
