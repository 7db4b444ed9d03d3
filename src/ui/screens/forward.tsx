import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Session } from '../../session/index.ts'
import { t } from '../messages/index.ts'
import { Undo } from './turningPoint.tsx'

/** The button that turns the page, with the way to take the last decision back beside it. Enter turns it from anywhere in the text. */
export const Forward = ({ session, words }: { session: Session; words?: string }): JSX.Element => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const inText = event.target === document.body || (event.target as Element | null)?.id === 'main'
      if (event.key === 'Enter' && inText && !event.repeat) session.send({ type: 'read' })
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [session])
  return (
    <div class="act">
      <Undo screen={session.state.screen} session={session} />
      <button type="button" class="main-button" onClick={() => session.send({ type: 'read' })}>
        {words ?? t('read.continue')}
      </button>
    </div>
  )
}
