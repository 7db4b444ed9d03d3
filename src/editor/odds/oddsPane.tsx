import type { JSX } from 'preact'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { goToNode } from '../nodePlaces.ts'
import type { Workbench } from '../workbench.ts'
import { DecisionList } from './decisionList.tsx'
import { EndingTable, MeterTable } from './endingTable.tsx'
import { findingLines } from './findingWords.ts'
import { OddsQuestionForm } from './oddsQuestion.tsx'
import { type OddsState, oddsOf } from './watch.ts'

/** How the story on the bench ends, and what in it matters: looked for while the author writes. */
export const OddsPane = ({ bench }: { readonly bench: Workbench }): JSX.Element => {
  const watch = oddsOf(bench)
  const state = useStore(watch)
  const { odds, scenario } = state
  const go = (id: string) => void goToNode(bench, id)
  return (
    <section class="v-pane" aria-label={tEditor('odds.name')}>
      <OddsQuestionForm state={state} ask={watch.ask} />
      <Doing state={state} stop={watch.stop} again={() => watch.ask({})} />
      {odds && scenario && (
        <>
          <EndingTable scenario={scenario} odds={odds} go={go} />
          <Findings lines={findingLines(scenario, odds, state.isLast)} isFromStart={state.from === ''} go={go} />
          <DecisionList scenario={scenario} odds={odds} go={go} />
          {state.from === '' && <MeterTable scenario={scenario} odds={odds} />}
        </>
      )}
    </section>
  )
}

const Doing = ({ state, stop, again }: { state: OddsState; stop: () => void; again: () => void }): JSX.Element => {
  const { doing, progress } = state
  const isBusy = doing === 'weighing' || doing === 'waiting'
  return (
    <div class="v-doing">
      <p role="status">{doingWords(state)}</p>
      {doing === 'weighing' && progress && (
        <progress max={progress.of} value={progress.done} aria-label={tEditor(`odds.${progress.doing}`)} />
      )}
      {isBusy && (
        <button type="button" class="v-button" onClick={stop}>
          {tEditor('odds.stop')}
        </button>
      )}
      {(doing === 'stopped' || doing === 'failed') && (
        <button type="button" class="v-button" onClick={again}>
          {tEditor('odds.again')}
        </button>
      )}
    </div>
  )
}

const doingWords = ({ doing, odds, milliseconds, isLast }: OddsState): string => {
  if (doing === 'none') return tEditor('views.noStory')
  if (doing === 'failed') return tEditor('odds.failed')
  const seconds = (milliseconds / 1000).toFixed(milliseconds < 1000 ? 2 : 1)
  const sure = !odds
    ? ''
    : odds.sample
      ? tEditor('odds.estimated', {
          plays: odds.sample.plays.toLocaleString('en'),
          points: (odds.sample.within * 100).toFixed(1),
          seconds,
        })
      : tEditor('odds.exact', { count: odds.states, states: odds.states.toLocaleString('en'), seconds })
  const now =
    doing === 'done' ? '' : doing === 'weighing' && !isLast && odds ? tEditor('odds.doing.more') : tEditor(`odds.doing.${doing}`)
  return [sure, now].filter((each) => each !== '').join(' ')
}

interface FindingsProps {
  readonly lines: ReturnType<typeof findingLines>
  readonly isFromStart: boolean
  readonly go: (id: string) => void
}

const Findings = ({ lines, isFromStart, go }: FindingsProps): JSX.Element => (
  <section class="v-block">
    <h2>{tEditor('odds.toLookAt')}</h2>
    {lines.length === 0 ? (
      <p>{tEditor('odds.nothing')}</p>
    ) : (
      <ul class="v-findings">
        {lines.map(({ words, node }) => (
          <li key={words}>
            <span>{words}</span>
            {node !== undefined && (
              <button type="button" class="v-button" aria-label={`${tEditor('graph.go')}: ${words}`} onClick={() => go(node)}>
                {tEditor('graph.go')}
              </button>
            )}
          </li>
        ))}
      </ul>
    )}
    {isFromStart && lines.length > 0 && <p class="v-quiet">{tEditor('odds.beside')}</p>}
  </section>
)
