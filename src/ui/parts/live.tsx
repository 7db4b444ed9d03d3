import type { JSX } from 'preact'
import type { Screen } from '../../view/index.ts'
import { type MessageKey, t } from '../messages/index.ts'
import { plainText } from '../text.tsx'
import { signed } from './changes.tsx'

/** What a screen reader is told when the page turns: made from the state, never read off the page. */
export const announcement = (screen: Screen): string => {
  const head = screen.record ? t('record.title') : (screen.chosen?.label ?? screen.vote?.resultLabel ?? '')
  const moved = screen.changes.flatMap((change) =>
    change.kind === 'meter' ? [t('live.changed', { name: change.name, by: signed(change.by), to: change.to })] : [],
  )
  const match = screen.record?.match ? t(`record.${screen.record.match}` as MessageKey) : ''
  const first = plainText(screen.text).split(/(?<=[.?])\s/u)[0] ?? ''
  return [screen.title, screen.date.primary, head, match, first, ...moved]
    .filter((part) => part !== '')
    .join('. ')
    .replaceAll('..', '.')
}

export const Live = ({ screen }: { screen: Screen }): JSX.Element => (
  <p class="hidden" role="status" aria-live="polite">
    {announcement(screen)}
  </p>
)
