import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import { encodePathOf, journalOf, meterCausesOf } from '../../view/index.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Changes, signed } from '../parts/changes.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Echoes } from '../parts/echoes.tsx'
import { Inline, Text } from '../text.tsx'

/** All that happened so far, latest first, with the way back to every decision. */
export const JournalPage = ({ session, close }: { session: Session; close: () => void }): JSX.Element => {
  const { speak } = useWorld()
  const { scenario, play } = session.state
  const lines = [...journalOf(scenario, play, speak)].reverse()
  return (
    <Dialog title={t('journal.title')} kind="journal" close={close}>
      {play.journal.choices.length > 0 && <p class="quiet">{t('journal.rewindSure')}</p>}
      <p class="code">{encodePathOf(scenario, play)}</p>
      {lines.length === 0 && <p>{t('journal.empty')}</p>}
      <ol class="journal-lines">
        {lines.map((line) => (
          <li key={line.node}>
            <small>
              {line.date.primary} · {line.part}
            </small>
            <h3>{line.title}</h3>
            {line.result !== '' && (
              <p>
                <b>{line.result}</b>
                {line.match && line.match !== 'same' && <span class="quiet"> ({t(`record.${line.match}`)})</span>}
              </p>
            )}
            <Echoes echoes={line.echoes} />
            {line.changes.length > 0 && <Changes changes={line.changes} />}
            {line.rewind !== undefined && (
              <button
                type="button"
                class="plain-button"
                onClick={() => {
                  close()
                  session.rewind(line.rewind ?? 0)
                }}
              >
                {t('journal.rewind')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

/** Why a meter stands where it stands: the sum, step by step. */
export const CausesPage = ({
  session,
  meter,
  close,
}: {
  session: Session
  meter: string
  close: () => void
}): JSX.Element | null => {
  const { speak } = useWorld()
  const { scenario, play, screen } = session.state
  const causes = meterCausesOf(scenario, play, meter, speak)
  const now = screen.meters.find((each) => each.id === meter)
  if (!causes || !now) return null
  return (
    <Dialog title={t('causes.title', { name: causes.name })} kind="causes" close={close}>
      <Text text={now.explain} />
      <p>
        <b>{t('causes.bad')}:</b> <Inline text={now.bad} />
      </p>
      <ol class="causes">
        <li>
          <b>{causes.start}</b>
          <span>{t('causes.start')}</span>
        </li>
        {causes.steps.map((step, at) => (
          <li key={`${step.node}${at}`}>
            <b>{signed(step.by)}</b>
            <span>
              <Inline text={step.because} />
              <small>
                {step.date.primary}, {step.title}
                {step.choice !== '' && `: ${step.choice}`}
              </small>
            </span>
          </li>
        ))}
        <li class="sum">
          <b>{causes.value}</b>
          <span>{causes.steps.length === 0 ? t('causes.none') : t('causes.now', { value: causes.value, word: now.word })}</span>
        </li>
      </ol>
    </Dialog>
  )
}
