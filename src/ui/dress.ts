import type { Settings } from '../session/index.ts'

/** Text size, motion and contrast stand on the root, so that style sheets alone follow them. */
export const dress = (settings: Settings): void => {
  const root = document.documentElement
  root.dataset.text = String(settings.textSize)
  root.dataset.motion = settings.motion
  root.dataset.contrast = settings.contrast
}
