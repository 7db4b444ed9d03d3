import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import { encodePathOf, journalOf } from '../../view/index.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Changes } from '../parts/changes.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Echoes } from '../parts/echoes.tsx'

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
