import { type JSX, render } from 'preact'
import { App } from './app.tsx'
import { dress } from './dress.ts'
import { WorldContext } from './hooks.ts'
import { type MessageKey, t } from './messages/index.ts'
import { Guard } from './parts/guard.tsx'
import './styles/index.css'
import type { World } from './world.ts'

/** Draws the whole page into a host and keeps it in step with the world. Returns the way out. */
export const mountUi = (host: HTMLElement, world: World): { destroy(): void } => {
  const stop = world.settings.subscribe(dress)
  // Paper cannot be pressed: what is folded is printed open, save the long lists of a debrief, which print as they were left.
  const unfold = () => {
    for (const fold of host.querySelectorAll('main details:not(.ending .more)')) fold.setAttribute('open', '')
  }
  globalThis.addEventListener('beforeprint', unfold)
  render(
    <Guard instead={<Stopped words={t('app.broken')} way={t('app.reload')} go={() => globalThis.location.reload()} />}>
      <WorldContext.Provider value={world}>
        <App />
      </WorldContext.Provider>
    </Guard>,
    host,
  )
  return {
    destroy: () => {
      stop()
      globalThis.removeEventListener('beforeprint', unfold)
      render(null, host)
    },
  }
}

/** What stands on the page before there is a story: that it is opening, or that it could not be fetched, with the way on. */
export const showOpening = (host: HTMLElement, failed?: { words: MessageKey; retry: () => void }): void =>
  render(
    failed ? (
      <Stopped words={t(failed.words)} way={t('app.retry')} go={failed.retry} />
    ) : (
      <main class="opening">
        <p role="status">{t('app.loading')}</p>
        <progress aria-label={t('app.loading')} />
      </main>
    ),
    host,
  )

const Stopped = (of: { readonly words: string; readonly way: string; readonly go: () => void }): JSX.Element => (
  <main class="opening">
    <p role="alert">{of.words}</p>
    <button type="button" class="main-button" onClick={of.go}>
      {of.way}
    </button>
  </main>
)
