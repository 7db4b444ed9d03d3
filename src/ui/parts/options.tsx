import type { JSX } from 'preact'
import type { NeedView, OptionView, TaskView } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Inline } from '../text.tsx'

/** What a closed card lacks, in the author's words where there are any. An open card needs nothing more. */
export const Needs = ({ needs }: { needs: readonly NeedView[] }): JSX.Element => (
  <>
    {needs
      .filter((need) => !need.met)
      .map((need) => (
        <span key={need.words} class="need unmet">
          <i aria-hidden="true">{'\u2715'}</i> {need.unmet === '' ? need.words : need.unmet}
        </span>
      ))}
  </>
)

/** The meters that something is known to move, by sign and word. */
export const Touches = ({ touches }: { touches: OptionView['touches'] }): JSX.Element | null =>
  touches.length === 0 ? null : (
    <span class="chips">
      {touches.map((touch) => (
        <span key={touch.meter} class={`chip ${touch.direction}`}>
          <i aria-hidden="true">{(touch.direction === 'up' ? '\u25B2' : '\u25BC').repeat(Math.min(3, touch.steps))}</i>{' '}
          <span aria-hidden="true">{touch.short}</span>
          <span class="hidden">
            {t(touch.direction === 'up' ? 'read.up' : 'read.down', { name: touch.name, count: touch.steps })}
          </span>
        </span>
      ))}
    </span>
  )

interface CardProps {
  readonly option: OptionView
  readonly number: number
  readonly chosen: boolean
  readonly choose: () => void
}

/** An option as a card: a radio button with all that is known about it. A closed one stays readable and says why. */
export const OptionCard = ({ option, number, chosen, choose }: CardProps): JSX.Element => (
  <label class={`card${chosen ? ' chosen' : ''}${option.open ? '' : ' closed'}`}>
    <input type="radio" name="option" value={option.id} checked={chosen} disabled={!option.open} onChange={choose} />
    <span class="card-number" aria-hidden="true">
      {number}
    </span>
    <span class="card-label">{option.label}</span>
    {!option.open && <span class="card-closed">{t('read.closed')}</span>}
    <span class="card-detail">
      <Inline text={option.detail} />
    </span>
    <span class="card-facts">
      {!option.open && (
        <span>
          <b>{t('read.needs')}</b> <Needs needs={option.needs} />
        </span>
      )}
      {option.risk !== '' && (
        <span>
          <b class="risk">{t('read.risk')}</b> <Inline text={option.risk} />
        </span>
      )}
    </span>
    <Touches touches={option.touches} />
  </label>
)

/** A task of an agenda: as an option, but several can be ticked. */
export const TaskCard = (props: {
  task: TaskView
  number: number
  chosen: boolean
  full: boolean
  toggle: () => void
}): JSX.Element => {
  const { task, chosen } = props
  return (
    <label class={`card task${chosen ? ' chosen' : ''}${task.open ? '' : ' closed'}`}>
      <input
        type="checkbox"
        name="task"
        value={task.id}
        checked={chosen}
        disabled={!task.open || (props.full && !chosen)}
        onChange={props.toggle}
      />
      <span class="card-number" aria-hidden="true">
        {props.number}
      </span>
      <span class="card-label">{task.label}</span>
      {!task.open && <span class="card-closed">{t('read.closed')}</span>}
      <span class="card-detail">
        <Inline text={task.detail} />
      </span>
      <span class="card-facts">
        <span>
          <b>{t('agenda.leads')}</b> <Inline text={task.leadsTo} />
        </span>
        {!task.open && (
          <span>
            <b>{t('read.needs')}</b> <Needs needs={task.needs} />
          </span>
        )}
      </span>
      <Touches touches={task.touches} />
    </label>
  )
}
