import type { JSX } from 'preact'
import type { DocumentView } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Text } from '../text.tsx'

/** What a source says that bears on the decision, folded until it is wanted. */
export const Documents = ({ documents }: { documents: readonly DocumentView[] }): JSX.Element | null =>
  documents.length === 0 ? null : (
    <section class="documents" aria-label={t('read.documents')}>
      {documents.map((document) => (
        <details key={document.title}>
          <summary>
            {t('read.documents')}: {document.title}
          </summary>
          <Text text={document.text} />
          <p class="cite">{document.cite}</p>
        </details>
      ))}
    </section>
  )

/** What a page mentions that some readers would rather know before. */
export const ContentNotes = ({ notes }: { notes: readonly string[] }): JSX.Element | null =>
  notes.length === 0 ? null : <p class="notes">{t('read.notes', { notes: notes.join(' ') })}</p>
