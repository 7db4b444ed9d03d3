import type { PlainTexts } from '../scenario/index.ts'
import type { Wording } from '../view/index.ts'
import type { Settings, SettingsStore } from './types.ts'

export interface WordingStore {
  readonly current: Wording
  /** Calls back at once, then whenever another wording holds. Returns the way out. */
  subscribe(listener: (wording: Wording) => void): () => void
  /** The plain texts were edited. */
  replace(plain: PlainTexts): void
}

/**
 * The wording that the settings ask for. Plain texts are fetched when they are first wanted and kept; until they are there, and
 * where they cannot be had, the standard ones stand. `failed` is told once; asking for the plain level anew tries again.
 */
export const wordingStore = (
  settings: SettingsStore,
  fetchPlain: () => Promise<PlainTexts>,
  failed: () => void,
): WordingStore => {
  let plain: PlainTexts | undefined
  let isAsked = false
  let current: Wording = {}
  const listeners = new Set<(wording: Wording) => void>()
  const tell = () => {
    const { level, flagged } = settings.current
    const fresh: Wording = { plain: level === 'plain' ? plain : undefined, summaries: flagged === 'summary' }
    if (fresh.plain === current.plain && fresh.summaries === (current.summaries ?? false)) return
    current = fresh
    for (const listener of [...listeners]) listener(fresh)
  }
  const keep = (texts: PlainTexts) => {
    plain = texts
    tell()
  }
  settings.subscribe(({ level }: Settings) => {
    const isWanted = level === 'plain' && plain === undefined
    // Before the call: what comes back at once is found asked for.
    const isNew = isWanted && !isAsked
    isAsked = level === 'plain'
    if (isNew) fetchPlain().then((texts) => plain ?? keep(texts), failed)
    tell()
  })
  return {
    get current() {
      return current
    },
    subscribe: (listener) => {
      listeners.add(listener)
      listener(current)
      return () => void listeners.delete(listener)
    },
    replace: keep,
  }
}
