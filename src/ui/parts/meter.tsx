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
          <i key={step} class={step <= meter.value ? 'on' : 'off'} />
        ))}
      </span>
    </button>
  )
}
