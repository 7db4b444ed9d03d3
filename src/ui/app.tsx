import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Game } from './game.tsx'
import { useStore, useWorld } from './hooks.ts'
import { type MessageKey, t } from './messages/index.ts'
import { CodexPage, ExplainPage } from './pages/codex.tsx'
import { SavesPage } from './pages/saves.tsx'
import { SettingsPage } from './pages/settings.tsx'
import { Keep } from './parts/keep.tsx'
import type { Page } from './parts/pageName.ts'
import { Title } from './screens/title.tsx'
import { ExplainContext } from './text.tsx'

/** Title or game, and the pages over either. */
export const App = (): JSX.Element => {
  const world = useWorld()
  const session = useStore(world.session)
  const [page, open] = useState<Page | undefined>(undefined)
  const [reference, explain] = useState<string | undefined>(undefined)
  const close = () => open(undefined)
  return (
    <ExplainContext.Provider value={explain}>
      {session ? <Game session={session} open={open} /> : <Title open={open} />}
      {page === 'codex' && <CodexPage close={close} />}
      {page === 'settings' && <SettingsPage close={close} />}
      {page === 'saves' && <SavesPage close={close} />}
      {reference !== undefined && <ExplainPage reference={reference} close={() => explain(undefined)} />}
      <Notices />
    </ExplainContext.Provider>
  )
}

/** Notices that the game is not kept: what keeps it stands beside them. */
const ofKeeping: readonly MessageKey[] = ['notice.noStorage', 'notice.notSaved']

const Notices = (): JSX.Element => {
  const world = useWorld()
  const notices = useStore(world.notices)
  const session = useStore(world.session)
  return (
    <div class={notices.length > 0 ? 'notices' : ''}>
      <div role="status">
        {notices.map((notice) => (
          <p key={notice.key} class="notice">
            {t(notice.key, notice.values)}
          </p>
        ))}
      </div>
      {session && notices.some((notice) => ofKeeping.includes(notice.key)) && <Keep session={session} />}
      {notices.length > 0 && (
        <button type="button" class="plain-button" onClick={world.actions.dismiss}>
          {t('app.close')}
        </button>
      )}
    </div>
  )
}
