import type { JSX } from 'preact'
import { places, sheetsShown } from '../../manifest/index.ts'

const cue = { light: 'day', weather: 'none', crowd: 'half', event: 'none' } as const

/** The drawing of a place by day, half full of people; nothing where no drawing is called so. */
export const ArtPicture = ({ art }: { readonly art: string }): JSX.Element | null =>
  isDrawing(art) ? (
    <figure class="v-picture">
      {sheetsShown({ art, cue }).map(([layer, url]) => (
        <img key={`${art}/${layer}`} src={url} alt="" />
      ))}
      <figcaption class="v-hint">{places[art].alt}</figcaption>
    </figure>
  ) : null

const isDrawing = (art: string): art is keyof typeof places => Object.hasOwn(places, art)
