import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import type { Screen } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Changes } from '../parts/changes.tsx'
import { ContentNotes } from '../parts/documents.tsx'
import { Echoes } from '../parts/echoes.tsx'
import { Narrative } from '../parts/narrative.tsx'
import { Inline } from '../text.tsx'
import { Forward } from './forward.tsx'
import { Shifts } from './vote.tsx'

/** Something nobody controls: the odds and what moved them, then the telegram. */
export const Chance = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element | null => {
  const chance = screen.chance
  if (!chance) return null
  return (
    <div class="ballot chance">
      <div class="situation">
        <h1>{chance.drawn ? chance.resultLabel : screen.title}</h1>
        {chance.drawn ? (
          <div class="telegram">
            <p class="telegram-head">{t('chance.telegram')}</p>
            <Narrative text={screen.text} full={screen.fullText} />
          </div>
        ) : (
          <>
            <ContentNotes notes={screen.contentNotes} />
            <Narrative text={screen.text} full={screen.fullText} />
            <Echoes echoes={screen.echoes} />
          </>
        )}
        {chance.drawn && (
          <>
            <h2>{t('outcome.moved')}</h2>
            <Changes changes={screen.changes} />
          </>
        )}
      </div>
      <div class="count">
        <p class="question">
          <Inline text={chance.question} />
        </p>
        <p class="odds">{t('chance.odds', { odds: chance.odds })}</p>
        <svg class="odds-bar" viewBox="0 0 100 5" preserveAspectRatio="none" aria-hidden="true">
          <rect class="seg-off" width="100" height="5" />
          <rect class="seg-for" width={chance.odds} height="5" />
        </svg>
        <p class="quiet">{t('chance.nobody')}</p>
        <h2>{t('chance.moved')}</h2>
        <Shifts base={t('chance.base', { base: chance.base })} shifts={chance.shifts} />
      </div>
      <Forward session={session} words={chance.drawn ? t('read.toRecord') : t('chance.draw')} />
    </div>
  )
}
