import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { RoadsRow } from '../../analysis/index.ts'
import type { GameState } from '../../session/index.ts'
import type { RoadsDecision, RoadsView } from '../../view/index.ts'
// Not by the face, which the first page loads: this comes with the section.
import { roadsOf } from '../../view/roadsOf.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Decision, Outcomes } from '../parts/roadsDecision.tsx'
import { inHundred, Letter } from '../parts/roadsStrip.tsx'

type State = 'looking' | 'stopped' | 'found' | 'failed'

/**
 * Where each decision left the endings, and where the other options would have. It is looked for beside the page and fills from the end;
 * the rest of the debrief waits for none of it. Made anew for another road.
 */
export const Looking = ({ game }: { game: GameState }): JSX.Element => {
  const world = useWorld()
  const { scenario, play } = game
  const { journal } = play
  const [rows, setRows] = useState<readonly RoadsRow[]>([])
  const [state, setState] = useState<State>('looking')
  useEffect(() => {
    if (state !== 'looking') return undefined
    const until = rows.at(-1)?.at ?? journal.choices.length
    return world.roads(
      { scenario, journal, until },
      {
        row: (row) => setRows((before) => [...before, row]),
        done: () => setState('found'),
        failed: () => setState('failed'),
      },
    )
  }, [state])
  const view = roadsOf(scenario, play, rows, world.speak)
  return (
    <>
      <Progress state={state} done={rows.length} of={journal.choices.length} set={setState} />
      {state === 'found' && <Most most={view.most} />}
      {rows.length > 0 && <Key view={view} />}
      {rows.length > 0 && <Parts decisions={view.decisions} />}
    </>
  )
}

interface ProgressProps {
  readonly state: State
  readonly done: number
  readonly of: number
  readonly set: (state: State) => void
}

/** How far it is, with the way to stop it and to go on. Only the beginning and the end are spoken. */
const Progress = ({ state, done, of, set }: ProgressProps): JSX.Element => (
  <div class="roads-progress">
    <p role="status">{state === 'found' ? t('roads.found', { count: of }) : t(`roads.state.${state}`)}</p>
    {(state === 'looking' || state === 'stopped') && (
      <>
        <progress max={of} value={done} aria-label={t('roads.progress')} />
        <span>{t('roads.done', { done, count: of })}</span>
        <button type="button" class="plain-button" onClick={() => set(state === 'looking' ? 'stopped' : 'looking')}>
          {t(state === 'looking' ? 'roads.stop' : 'roads.goOn')}
        </button>
      </>
    )}
  </div>
)

/** The decision that mattered most, in one sentence, with its picture. */
const Most = ({ most }: Pick<RoadsView, 'most'>): JSX.Element => {
  if (!most) return <p>{t('roads.noMost')}</p>
  const { decision, ending, before, after } = most
  const words = { date: decision.date.primary, choice: decision.yours, ending: ending.title }
  return (
    <div class="roads-most">
      <h3>
        <span class="kicker">{t('roads.most')}</span>
        {decision.title}
      </h3>
      <p class="narrative">
        {t('roads.mostSays', { ...words, before: inHundred(before, decision), after: inHundred(after, decision) })}
      </p>
      <Outcomes decision={decision} />
    </div>
  )
}

/** Which letter is which ending. */
const Key = ({ view }: { view: RoadsView }): JSX.Element => (
  <div>
    <h3>{t('roads.key')}</h3>
    <ul class="roads-key">
      {view.endings.map((ending) => (
        <li key={ending.id}>
          <Letter ending={ending} /> {ending.title}
          {ending.own && <b> ({t('roads.yourEnding')})</b>}
        </li>
      ))}
    </ul>
  </div>
)

/** The decisions, folded by part of the story. */
const Parts = ({ decisions }: { decisions: readonly RoadsDecision[] }): JSX.Element => {
  const parts = [...new Map(decisions.map(({ part }) => [part.id, part])).values()]
  return (
    <>
      {parts.map((part) => {
        const here = decisions.filter((decision) => decision.part.id === part.id)
        return (
          <details key={part.id} class="more roads-part">
            <summary>
              <h3>{part.title}</h3> {t('roads.decisions', { count: here.length })}
            </summary>
            <ol>
              {here.map((decision) => (
                <li key={decision.at}>
                  <Decision decision={decision} />
                </li>
              ))}
            </ol>
          </details>
        )
      })}
    </>
  )
}
