import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Session } from '../../session/index.ts'
import { debriefOf, type Screen } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Speaker } from './speaker.tsx'
import { spokenPage, spokenPartEnd } from './spokenPage.ts'

interface ReadAloudProps {
  readonly session: Session
  /** The part that is over, where its debrief stands in place of the screen. */
  readonly finished: Screen['finished']
}

/** Reads the page aloud, and stops. Not there where this device has no voice of its own. Drawn anew with each page, it stops with the page. */
export const ReadAloud = ({ session, finished }: ReadAloudProps): JSX.Element | null => {
  const { aloud, speak } = useWorld()
  const isReady = useStore(aloud.isReady)
  const speaking = useStore(aloud.speaking)
  useEffect(() => () => aloud.stop(), [aloud])
  if (!isReady) return null
  const lines = (): readonly string[] => {
    const { screen, scenario, play, wording } = session.state
    return finished ? spokenPartEnd(screen, debriefOf(scenario, play, speak, finished.id, wording)) : spokenPage(screen)
  }
  return (
    <div class={`read-aloud${speaking ? ' speaking' : ''}`}>
      <button type="button" onClick={() => (speaking ? aloud.stop() : aloud.read(lines()))}>
        <Speaker />
        <span>{t(speaking ? 'read.stop' : 'read.aloud')}</span>
      </button>
    </div>
  )
}
