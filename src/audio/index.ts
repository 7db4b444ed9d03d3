import type { SoundKey } from '../manifest/index.ts'
import type { Session, Settings, SettingsStore, Store } from '../session/index.ts'
import type { Screen } from '../view/index.ts'
import type { Loudness } from './loudness.ts'
import { Mixer } from './mixer.ts'
import { captionsFor, loopLevels, opensSound, type Sounding, soundingFor } from './soundingFor.ts'

const captionMs = 2600

/** What a caption tells: a sound, or that all sound was switched off or on. */
export type Caption = SoundKey | 'off' | 'on'

/**
 * Plays what belongs to each screen. Nothing sounds or is fetched before the first decision is shown and the player has touched the
 * page; a sound that cannot be loaded stays silent. While `speaking` holds, all of it is ducked. `caption` is told what is heard, and
 * undefined when it is over.
 */
export const mountAudio = (
  session: Session,
  settings: SettingsStore,
  speaking: Store<boolean>,
  caption: (key: Caption | undefined) => void,
): { destroy(): void } => {
  const loudness = (): Loudness => loudnessOf(settings.current, speaking.current)
  const mixer = new Mixer(loudness())
  const captions = captionLine(caption)
  let before: Screen | undefined
  let heard: Sounding | undefined
  let isOpen = false
  let isTouched = navigator.userActivation?.hasBeenActive ?? false
  const sound = (screen: Screen): void => {
    const now = soundingFor(before, screen)
    before = screen
    isOpen ||= opensSound(screen)
    if (!isOpen || !isTouched) return
    mixer.lay(loopLevels(now))
    for (const cue of now.cues) mixer.strike(cue)
    if (!settings.current.muted) captions(captionsFor(heard, now))
    heard = now
  }
  const touch = (): void => {
    if (isTouched) return
    isTouched = true
    sound(session.state.screen)
  }
  const press = (event: KeyboardEvent): void => {
    if (!isMuteKey(event) || !settings.current.keys) return
    settings.change({ muted: !settings.current.muted })
    captions([settings.current.muted ? 'off' : 'on'])
  }
  document.addEventListener('pointerdown', touch)
  document.addEventListener('keydown', touch)
  document.addEventListener('keydown', press)
  const follow = () => mixer.set(loudness())
  const stops = [settings.subscribe(follow), speaking.subscribe(follow), session.subscribe(({ screen }) => sound(screen))]
  return {
    destroy: () => {
      for (const stop of stops) stop()
      captions([])
      document.removeEventListener('pointerdown', touch)
      document.removeEventListener('keydown', touch)
      document.removeEventListener('keydown', press)
      mixer.destroy()
    },
  }
}

const loudnessOf = ({ music, volume, muted }: Settings, ducked: boolean): Loudness => ({ music, volume, muted, ducked })

/** M alone, where nobody types. */
const isMuteKey = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'm' &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.repeat) &&
  !(event.target instanceof HTMLInputElement && !['radio', 'checkbox', 'range'].includes(event.target.type))

/** Shows captions one after another, each for its while; a new list takes the place of the old one. */
const captionLine = (show: (key: Caption | undefined) => void): ((keys: readonly Caption[]) => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tell = ([first, ...rest]: readonly Caption[]): void => {
    clearTimeout(timer)
    show(first)
    if (first !== undefined) timer = setTimeout(() => tell(rest), captionMs)
  }
  return tell
}
