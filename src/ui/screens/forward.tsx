import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import { t } from '../messages/index.ts'
import { Undo } from './turningPoint.tsx'

/** The button that turns the page, with the way to take the last decision back beside it. */
export const Forward = ({ session, words }: { session: Session; words?: string }): JSX.Element => (
  <div class="act">
    <Undo screen={session.state.screen} session={session} />
    <button type="button" class="main-button" onClick={() => session.send({ type: 'read' })}>
      {words ?? t('read.continue')}
    </button>
  </div>
)
