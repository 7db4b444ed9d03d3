import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import { encodePathOf } from '../../view/index.ts'
import { useGame, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'

/** How to keep a game that the browser does not keep: a file, and the path code as it stands. */
export const Keep = ({ session }: { session: Session }): JSX.Element => {
  const { actions } = useWorld()
  const { scenario, play } = useGame(session)
  return (
    <div class="keep">
      <p>
        {t('end.code')}
        <span class="code">{encodePathOf(scenario, play)}</span>
      </p>
      <button type="button" class="plain-button" onClick={actions.exportFile}>
        {t('saves.export')}
      </button>
    </div>
  )
}
