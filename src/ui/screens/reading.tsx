import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import type { Screen } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Changes } from '../parts/changes.tsx'
import { ContentNotes, Documents } from '../parts/documents.tsx'
import { Echoes } from '../parts/echoes.tsx'
import { Narrative } from '../parts/narrative.tsx'
import { Room } from '../parts/voices.tsx'
import { Forward } from './forward.tsx'

/** News that arrives. */
export const Interlude = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element => (
  <div class="reading">
    <article class="sheet" data-covers="side">
      <p class="kicker">{screen.part.title}</p>
      <h1>{screen.title}</h1>
      <ContentNotes notes={screen.contentNotes} />
      <Narrative text={screen.text} full={screen.fullText} />
      <Echoes echoes={screen.echoes} />
      {screen.changes.length > 0 && <Changes changes={screen.changes} />}
      <Documents documents={screen.documents} />
    </article>
    <Forward session={session} />
  </div>
)

/** What followed from a decision, and what it moved. */
export const Outcome = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element => (
  <div class="outcome">
    <article class="outcome-text">
      {screen.chosen?.picks.length ? (
        <>
          <p class="kicker">{t('outcome.sent')}</p>
          {screen.chosen.picks.map((pick) => (
            <section key={pick.label}>
              <h1>{pick.label}</h1>
              <Narrative text={pick.outcome} full={pick.fullText} />
            </section>
          ))}
        </>
      ) : (
        <>
          <p class="kicker">{t('outcome.decided')}</p>
          <h1>{screen.chosen?.label}</h1>
          <Narrative text={screen.text} full={screen.fullText} />
          <Room advice={screen.advice} />
        </>
      )}
    </article>
    <section class="outcome-moved">
      <h2>{t('outcome.moved')}</h2>
      <Changes changes={screen.changes} />
    </section>
    <Forward session={session} words={t('read.toRecord')} />
  </div>
)
