import { settingsStore } from '../../session/index.ts'
import { dress } from '../../ui/dress.ts'

const drawer = (): Storage | undefined => {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** Text size, contrast and the pace of reading aloud are those of the game on this device. */
export const pageSettings = settingsStore(drawer())
pageSettings.subscribe(dress)
