import Phaser from 'phaser'
import { cell, type Session, type SettingsStore, type Store } from '../session/index.ts'
import { coversOf } from './covers.ts'
import type { MapZoom } from './mapSheet.ts'
import { PictureScene } from './pictureScene.ts'

/**
 * Puts the moving picture into a host. It subscribes to the session and draws; all state lives outside, so that it may be
 * destroyed and made anew at any time. `fail` is called when the WebGL context is lost; the still picture beneath stays. `zoom` says
 * from how near a map is looked at.
 */
export const mountScenes = (
  host: HTMLElement,
  session: Session,
  settings: SettingsStore,
  fail: () => void,
  zoom: Store<MapZoom> = cell<MapZoom>('near'),
): { destroy(): void } => {
  const moving = (): boolean => {
    const { motion } = settings.current
    return motion === 'full' || (motion === 'system' && !globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches)
  }
  let timer: ReturnType<typeof setTimeout> | undefined
  const settled = (idle: boolean): void => {
    clearTimeout(timer)
    if (!idle) game.loop.wake(true)
    // A few frames more, so that what was drawn last is really shown.
    else timer = setTimeout(() => game.loop.sleep(), 400)
  }
  const scene = new PictureScene({ moving, settled, zoom: () => zoom.current, covers: () => coversOf(host) })
  const game = new Phaser.Game({
    type: Phaser.WEBGL,
    parent: host,
    transparent: true,
    banner: false,
    disableContextMenu: false,
    scale: { mode: Phaser.Scale.RESIZE, width: host.clientWidth, height: host.clientHeight },
    // Sound is src/audio's alone: an audio context of Phaser's own would only be opened and closed with every game.
    audio: { noAudio: true },
    input: { keyboard: false, mouse: { preventDefaultWheel: false }, touch: { capture: false } },
    render: { antialias: true, powerPreference: 'low-power' },
    scene,
  })
  const stop = session.subscribe(({ screen }) => {
    if (screen.stage === 'record' || screen.stage === 'ended') return
    settled(false)
    // The words are laid out by then: a map keeps clear of them.
    requestAnimationFrame(() => scene.show(screen))
  })
  const stopZoom = zoom.subscribe(() => scene.look())
  // A legend that is folded uncovers the map under it. The event does not rise, so it is caught on its way down.
  const relay = () => scene.relay()
  document.addEventListener('toggle', relay, true)
  // Phaser looks at its frame's size only while the loop runs, and mostly it sleeps.
  const frame = new ResizeObserver(() => {
    if (host.clientHeight === 0 || !game.scale.getParentBounds()) return
    settled(false)
    game.scale.refresh()
  })
  let gone = false
  const destroy = (): void => {
    if (gone) return
    gone = true
    clearTimeout(timer)
    stop()
    stopZoom()
    document.removeEventListener('toggle', relay, true)
    frame.disconnect()
    game.loop.wake(true)
    game.destroy(true)
    // Phaser leaves these behind, and with them what it was.
    globalThis.onblur = null
    globalThis.onfocus = null
  }
  game.events.once('ready', () => {
    if (gone) return
    frame.observe(host)
    game.canvas.addEventListener('webglcontextlost', () => {
      destroy()
      fail()
    })
  })
  return { destroy }
}
