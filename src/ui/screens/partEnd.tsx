import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import { debriefOf, type Screen } from '../../view/index.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Code, Questions, Sources, TwoRoads } from './debrief.tsx'

/** Between two parts: the road so far beside history's, what is carried on, and what to talk about. */
export const PartEnd = (props: {
  screen: Screen
  session: Session
  finished: NonNullable<Screen['finished']>
  on: () => void
}): JSX.Element => {
  const { screen, session, finished, on } = props
  const world = useWorld()
  const { scenario, play, wording } = session.state
  const debrief = debriefOf(scenario, play, world.speak, finished.id, wording)
  return (
    <div class="ending part-end">
      <header class="ending-head">
        <p class="kicker">{t('partEnd.kicker')}</p>
        <h1>{finished.title}</h1>
        <p class="narrative">{t('partEnd.lead', { part: screen.part.title })}</p>
      </header>
      <TwoRoads debrief={debrief} part={finished.id} rewind={(choices) => session.rewind(choices)} />
      <div class="ending-body">
        <section>
          <h2>{t('partEnd.carried')}</h2>
          {debrief.carried.length === 0 ? (
            <p>{t('partEnd.nothing')}</p>
          ) : (
            <ul class="carried">
              {debrief.carried.map((says) => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          )}
        </section>
        <Questions debrief={debrief} />
        <Sources debrief={debrief} />
        <Code debrief={debrief} />
      </div>
      <div class="act">
        <button type="button" class="plain-button" onClick={() => globalThis.print()}>
          {t('end.print')}
        </button>
        <button type="button" class="main-button" onClick={on}>
          {t('partEnd.on', { part: screen.part.title })}
        </button>
      </div>
    </div>
  )
}
