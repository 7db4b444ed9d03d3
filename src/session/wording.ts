import type { PlainTexts } from '../scenario/index.ts'
import type { Wording } from '../view/index.ts'
import { cell, type Store } from './cell.ts'
import type { Settings, SettingsStore } from './types.ts'

export interface WordingStore extends Store<Wording> {
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
  const wording = cell<Wording>({})
  const tell = () => {
    const { level, flagged } = settings.current
    const fresh: Wording = { plain: level === 'plain' ? plain : undefined, summaries: flagged === 'summary' }
    const { plain: before, summaries = false } = wording.current
    if (fresh.plain !== before || fresh.summaries !== summaries) wording.set(fresh)
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
      return wording.current
    },
    subscribe: wording.subscribe,
    replace: keep,
  }
}
