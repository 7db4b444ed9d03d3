import { cell, type Store } from '../../session/index.ts'
import type { KeepingAsked, KeepingNews } from './edition.ts'

/** Whether this device can open and run the class page with the network off. */
export interface Readiness {
  /** `off`: nobody asked yet, as in the dev server. `unable`: this browser keeps no pages at this address. */
  readonly step: 'off' | 'unable' | 'fetching' | 'ready' | 'failed'
  readonly kept: number
  readonly of: number
  /** The file that could not be fetched. */
  readonly file: string
  /** Another edition has come and waits until all pages of this one are closed. */
  readonly isNewer: boolean
}

/** Lets the browser keep the class page, and knows how far that is. */
export interface Keeper extends Store<Readiness> {
  /** Begins, or tries again. Nothing is thrown: what goes wrong is told by the state. */
  keep(): Promise<void>
}

const script = 'class-worker.js'

/** `workers` is undefined in a browser, or at an address, that has no service workers. */
export const openKeeper = (workers: ServiceWorkerContainer | undefined): Keeper => {
  const state = cell<Readiness>({ step: 'off', kept: 0, of: 0, file: '', isNewer: false })
  const change = (part: Partial<Readiness>) => state.set({ ...state.current, ...part })
  let registration: ServiceWorkerRegistration | undefined
  const look = () => registration?.active?.postMessage('look' satisfies KeepingAsked)

  workers?.addEventListener('message', ({ data, source }: MessageEvent<KeepingNews>) => {
    // While another edition comes in, this page goes on with the one that it has.
    const active = registration?.active
    if (active && source !== active) return
    if ('failed' in data) return change({ step: 'failed', file: data.failed })
    // It counts from the moment on in which the worker answers for this page.
    change({ ...data, step: active && data.kept === data.of ? 'ready' : 'fetching' })
  })

  const follow = (worker: ServiceWorker, isFirst: boolean) =>
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed' && !isFirst) change({ isNewer: true })
      if (worker.state === 'activated') look()
      if (worker.state === 'redundant' && isFirst && state.current.step === 'fetching')
        change({ step: 'failed', file: state.current.file || script })
    })

  return {
    get current() {
      return state.current
    },
    subscribe: state.subscribe,
    keep: async () => {
      if (!workers) return change({ step: 'unable' })
      change({ step: 'fetching', file: '' })
      workers.startMessages()
      try {
        const found = await workers.register(script, { scope: './class', updateViaCache: 'none' })
        const isKnown = registration === found
        registration = found
        if (found.waiting) change({ isNewer: true })
        if (found.installing) follow(found.installing, !found.active)
        if (!isKnown) found.addEventListener('updatefound', () => found.installing && follow(found.installing, !found.active))
        look()
      } catch (cause) {
        // What is missing on the way is a TypeError; anything else is a browser that does not want to.
        change(cause instanceof TypeError ? { step: 'failed', file: script } : { step: 'unable' })
      }
    },
  }
}
