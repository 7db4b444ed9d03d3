import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'

/** Two buttons that bring the moving map nearer or show the whole country. It opens as `first` says. Nothing without the moving picture. */
export const MapZoom = ({ first }: { first: 'whole' | 'near' }): JSX.Element | null => {
  const world = useWorld()
  const { canvas } = useStore(world.settings)
  const zoom = useStore(world.zoom)
  useEffect(() => world.zoom.set(first), [world, first])
  if (!canvas) return null
  return (
    <div class="map-zoom">
      {(['near', 'whole'] as const).map((each) => (
        <button key={each} type="button" aria-pressed={zoom === each} onClick={() => world.zoom.set(each)}>
          {t(`map.${each}`)}
        </button>
      ))}
    </div>
  )
}
