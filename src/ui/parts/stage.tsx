import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { PictureView } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { Still } from './still.tsx'

/**
 * The picture of the place: a still drawing at once, and the moving one over it when it is ready and wanted. `away` puts
 * it out of sight without taking it down, since a canvas is slow to set up. The plate names place and hour.
 */
export const Stage = ({ picture, away, plate }: { picture: PictureView; away: boolean; plate: string }): JSX.Element => {
  const world = useWorld()
  const { canvas } = useStore(world.settings)
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => (canvas && host.current ? world.stage(host.current) : undefined), [canvas, world])
  return (
    <section
      class={`stage art-${picture.art} light-${picture.cue.light}${away ? ' away' : ''}`}
      aria-label={picture.alt}
      aria-hidden={away}
    >
      <Still picture={picture} />
      <div class="stage-canvas" ref={host} aria-hidden="true" />
      <p class="stage-plate" aria-hidden="true" data-covers>
        {plate}
      </p>
    </section>
  )
}
