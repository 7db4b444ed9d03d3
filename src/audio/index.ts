import { Howl, Howler } from 'howler'
import { type SoundKey, soundFiles, sounds } from '../manifest/index.ts'
import type { Session, SettingsStore } from '../session/index.ts'
import type { Screen } from '../view/index.ts'
import { soundsFor } from './soundsFor.ts'

const fadeMs = 900
const captionMs = 2600
const loopVolume = 0.55

/**
 * Plays what belongs to each screen. Nothing sounds before the player has touched the page; a sound that cannot be loaded
 * stays silent. `caption` is told what is heard, and undefined when it is over.
 */
export const mountAudio = (
  session: Session,
  settings: SettingsStore,
  caption: (key: SoundKey | undefined) => void,
): { destroy(): void } => {
  const loaded = new Map<SoundKey, Howl>()
  let loop: SoundKey | undefined
  let before: Screen | undefined
  let touched = navigator.userActivation?.hasBeenActive ?? false
  let timer: ReturnType<typeof setTimeout> | undefined
  const howl = (key: SoundKey): Howl => {
    const known = loaded.get(key)
    if (known) return known
    const made = new Howl({ src: [...soundFiles(key)], loop: sounds[key] === 'loop', volume: sounds[key] === 'loop' ? 0 : 1 })
    loaded.set(key, made)
    return made
  }
  const tell = (key: SoundKey) => {
    caption(key)
    clearTimeout(timer)
    timer = setTimeout(() => caption(undefined), captionMs)
  }
  const setLoop = (key: SoundKey | undefined): void => {
    if (key === loop) return
    const old = loop && loaded.get(loop)
    if (old) {
      old.fade(old.volume(), 0, fadeMs)
      old.once('fade', () => old.stop())
    }
    loop = key
    if (key === undefined) return
    const fresh = howl(key)
    fresh.off('fade')
    if (!fresh.playing()) fresh.play()
    fresh.fade(fresh.volume(), loopVolume, fadeMs)
    if (!settings.current.muted) tell(key)
  }
  const sound = (screen: Screen): void => {
    const wanted = soundsFor(before, screen)
    before = screen
    if (!touched) return
    setLoop(wanted.loop)
    for (const cue of wanted.cues) {
      howl(cue).play()
      if (!settings.current.muted) tell(cue)
    }
  }
  const touch = (): void => {
    touched = true
    setLoop(soundsFor(before, session.state.screen).loop)
  }
  document.addEventListener('pointerdown', touch, { once: true })
  document.addEventListener('keydown', touch, { once: true })
  const stopSettings = settings.subscribe(({ volume, muted }) => {
    Howler.volume(volume)
    Howler.mute(muted)
  })
  const stopSession = session.subscribe(({ screen }) => sound(screen))
  return {
    destroy: () => {
      stopSession()
      stopSettings()
      clearTimeout(timer)
      document.removeEventListener('pointerdown', touch)
      document.removeEventListener('keydown', touch)
      for (const each of loaded.values()) each.unload()
    },
  }
}
