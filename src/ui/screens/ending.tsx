import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import { type Debrief, debriefOf, type Screen } from '../../view/index.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Echoes } from '../parts/echoes.tsx'
import { Narrative } from '../parts/narrative.tsx'
import { Portrait } from '../parts/portrait.tsx'
import { Still } from '../parts/still.tsx'
import { Inline, Text } from '../text.tsx'
import { Code, Questions, Sources, TwoRoads } from './debrief.tsx'
import { Roads } from './lateRoads.tsx'
import { Ears } from './record.tsx'

/** The ending and the debrief: where the road ended, how it forked, what moved it, and what to talk about. */
export const Ending = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element | null => {
  const world = useWorld()
  const ending = screen.ending
  if (!ending) return null
  const { scenario, play, wording } = session.state
  const debrief = debriefOf(scenario, play, world.speak, undefined, wording)
  return (
    <div class="ending">
      <header class="ending-head">
        <p class="kicker">{t('end.kicker')}</p>
        <h1>{screen.title}</h1>
        {ending.historical && <p class="kicker">{t('end.historical')}</p>}
        <Narrative text={screen.text} full={screen.fullText} />
        <Echoes echoes={screen.echoes} />
        <div class="ending-picture">
          <Still picture={screen.picture} />
        </div>
      </header>
      <TwoRoads debrief={debrief} rewind={(choices) => session.rewind(choices)} />
      <Roads game={session.state} code={debrief.code} />
      <div class="ending-body">
        <Moved debrief={debrief} />
        <section>
          <h2>{t('end.fates')}</h2>
          <ul class="fates">
            {ending.fates.map((fate) => (
              <li key={fate.who.id}>
                <Portrait who={fate.who.id} size="small" />
                <div>
                  <b>{fate.who.name}</b>
                  <Text text={fate.text} />
                  {fate.reality !== '' && (
                    <p class="quiet">
                      {t('end.reality')}: <Inline text={fate.reality} />
                    </p>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </section>
        <section class="plausible">
          <h2>{t('end.plausible')}</h2>
          <p class="grade">
            {t(`record.grade.${ending.plausibility.grade}`)} <Ears grade={ending.plausibility.grade} />
          </p>
          <Text text={ending.plausibility.argument} />
          <p class="cite">{ending.plausibility.cites.join('; ')}</p>
          <h2>{t('end.invented')}</h2>
          <Text text={ending.invented} />
        </section>
        <Questions debrief={debrief} />
        <Sources debrief={debrief} />
        <Code debrief={debrief} />
      </div>
      <div class="act">
        <button type="button" class="plain-button" onClick={() => globalThis.print()}>
          {t('end.print')}
        </button>
        <button type="button" class="main-button" onClick={world.actions.quit}>
          {t('end.title')}
        </button>
      </div>
    </div>
  )
}

const Moved = ({ debrief }: { debrief: Debrief }): JSX.Element => (
  <section>
    <h2>{t('end.moved')}</h2>
    <ul class="moved">
      {debrief.moved.map((each) => (
        <li key={each.node}>
          <small>{each.title}</small>
          <b>{each.choice}</b>
          {each.because.map((because) => (
            <p key={because}>{because}</p>
          ))}
        </li>
      ))}
    </ul>
  </section>
)
