import type { JSX } from 'preact'
import { tClass } from '../../../ui/messages/class/index.ts'
import { pointOf, takenIn, useHere } from '../here.ts'

/** The decisions that are behind the group, with what it chose and why. Nothing of the record. */
export const OwnRoad = (): JSX.Element => {
  const here = useHere()
  const { turns } = here.standing
  if (turns.every((turn) => !turn.entry)) return <p>{tClass('group.front.empty')}</p>
  return (
    <ol class="own-road">
      {turns.map((turn) => (
        <li key={turn.node}>
          <p class="quiet">{pointOf(here, turn.node).title}</p>
          {turn.entry ? (
            <>
              <h3>{takenIn(here, turn)?.label}</h3>
              {turn.borrowed && <p class="quiet">{tClass('group.road.borrowed')}</p>}
              <p class="typed">{turn.entry.reason}</p>
            </>
          ) : (
            <p>{tClass('group.road.skipped')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** Which of the decisions mattered most. */
export const MatteredMost = ({ when }: { readonly when: 'before' | 'after' }): JSX.Element => {
  const here = useHere()
  const { debrief } = here.play
  const now = when === 'before' ? debrief.matteredBefore : debrief.matteredAfter
  return (
    <fieldset class="ways ways-tall">
      <legend class="hidden">{tClass('group.mattered')}</legend>
      {here.standing.turns.map(({ node }) => (
        <label key={node} class={`way${now === node ? ' way-on' : ''}`}>
          <input
            type="radio"
            name={`mattered-${when}`}
            checked={now === node}
            onChange={() => here.send({ type: 'mattered', when, node })}
          />
          <span>{pointOf(here, node).title}</span>
        </label>
      ))}
    </fieldset>
  )
}
