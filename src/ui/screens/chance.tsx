import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import type { Screen } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Changes } from '../parts/changes.tsx'
import { ContentNotes } from '../parts/documents.tsx'
import { Echoes } from '../parts/echoes.tsx'
import { Narrative } from '../parts/narrative.tsx'
import { Why } from '../parts/why.tsx'
import { Inline } from '../text.tsx'
import { Forward } from './forward.tsx'
import { Shifts } from './vote.tsx'

/** Something nobody controls: the odds and what moved them, then the telegram. */
export const Chance = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element | null => {
  const chance = screen.chance
  if (!chance) return null
  return (
    <div class={`ballot chance${chance.drawn ? ' drawn' : ''}`}>
      <div class="situation">
        {chance.drawn ? (
          <>
            <Tape words={chance.resultLabel} />
            <Telegram screen={screen} />
          </>
        ) : (
          <>
            <h1>{screen.title}</h1>
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
        <p class="odds">
          {t('chance.odds', { odds: chance.odds })}{' '}
          {chance.shifts.length > 0 && <Why of={{ kind: 'odds' }} about={t('why.about.odds')} />}
        </p>
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

/** The result on a paper tape, as it runs out of the machine. */
const Tape = ({ words }: { words: string }): JSX.Element => (
  <div class="ticker">
    <div class="ticker-run">
      <h1>
        <span>{words}</span>
      </h1>
    </div>
    <svg viewBox="0 0 92 92" aria-hidden="true">
      <path class="machine" d="M0 14H70L92 40V92H0Z" />
      <path class="machine-slot" d="M0 26H6V70H0Z" />
      <g class="wheel">
        <circle cx="48" cy="54" r="24" />
        <path d="M48 30V78M24 54H72M31 37L65 71M65 37L31 71" />
      </g>
    </svg>
  </div>
)

/** The same news in full, as strips of tape pasted on a form. */
const Telegram = ({ screen }: { screen: Screen }): JSX.Element => (
  <div class="telegram">
    <p class="telegram-head">
      <b>{t('chance.telegram')}</b>{' '}
      <span lang="ru" aria-hidden="true">
        {t('chance.telegramNative')}
      </span>
      <small>
        {screen.place.name}, {screen.date.primary}
      </small>
    </p>
    <p class="postmark" aria-hidden="true">
      {screen.date.short.primary}
    </p>
    <Narrative text={screen.text} full={screen.fullText} />
  </div>
)
