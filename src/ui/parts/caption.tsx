import type { JSX } from 'preact'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'

/** What is heard now, in words, for those who want it. */
export const Caption = (): JSX.Element | null => {
  const world = useWorld()
  const caption = useStore(world.caption)
  const { captions } = useStore(world.settings)
  return captions && caption ? (
    <span class="caption" role="status" aria-live="off">
      {t(caption)}
    </span>
  ) : null
}
