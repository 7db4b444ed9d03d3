import { hasWebGl } from './scenes/webGl.ts'
import type { Session, Store } from './session/index.ts'
import type { Supply } from './supply.ts'
import type { MessageKey, World } from './ui/index.ts'

/** Brings the moving picture, late and free to fail: the still one stands beneath it. */
export const stageIn = (
  host: HTMLElement,
  session: Store<Session | undefined>,
  settings: World['settings'],
  notify: (key: MessageKey) => void,
  zoom: World['zoom'],
  { scenes }: Supply,
): (() => void) => {
  let gone = false
  let leave = (): void => undefined
  const running = session.current
  if (!scenes) return leave
  const failed = () => notify('notice.noPictures')
  if (!hasWebGl()) {
    failed()
    return leave
  }
  scenes()
    .then(
      ({ mountScenes }) => {
        if (!gone && running) leave = mountScenes(host, running, settings, failed, zoom).destroy
      },
      () => notify('notice.picturesNotLoaded'),
    )
    .catch(failed)
  return () => {
    gone = true
    leave()
  }
}
