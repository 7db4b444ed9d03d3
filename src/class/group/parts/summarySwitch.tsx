import type { JSX } from 'preact'
import { tClass } from '../../../ui/messages/class/index.ts'
import { useHere } from '../here.ts'

/** Hard passages in a sentence or two. */
export const SummarySwitch = (): JSX.Element => {
  const { play, send } = useHere()
  return (
    <div class="summary-switch">
      <label class={`way${play.summaries ? ' way-on' : ''}`}>
        <input
          type="checkbox"
          checked={play.summaries}
          onChange={(event) => send({ type: 'summaries', on: event.currentTarget.checked })}
        />
        <span>{tClass('group.note.summary')}</span>
      </label>
      <p class="quiet">{tClass('group.note.summary.why')}</p>
    </div>
  )
}
