import type { Session } from './session/index.ts'
import type { Supply } from './supply.ts'
import type { MessageKey, World } from './ui/index.ts'

interface Ears {
  readonly settings: World['settings']
  readonly aloud: World['aloud']
  caption(key: MessageKey | undefined): void
  notify(key: MessageKey): void
}

/** The sound of one game after another: it comes late, may fail to come, and falls silent with its game. */
export const soundOf = (supply: Supply, { settings, aloud, caption, notify }: Ears) => {
  let silence = (): void => undefined
  const begin = (running: Session): void => {
    silence()
    let stopped = false
    let stop = (): void => undefined
    silence = () => {
      stopped = true
      stop()
    }
    supply
      .sound?.()
      .then(
        ({ mountAudio }) => {
          if (!stopped)
            stop = mountAudio(running, settings, aloud.speaking, (key) => caption(key && (`sound.${key}` as MessageKey))).destroy
        },
        () => notify('notice.soundNotLoaded'),
      )
      .catch(() => notify('notice.noSound'))
  }
  return {
    begin,
    end: () => {
      silence()
      // It holds the game that it silenced.
      silence = () => undefined
    },
  }
}
