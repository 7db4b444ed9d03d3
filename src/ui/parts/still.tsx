import type { JSX } from 'preact'
import { focusOf, sheetsShown, shining } from '../../manifest/index.ts'
import type { PictureView } from '../../view/index.ts'

/** The place at rest: the same sheets as the moving picture's, one over the other, in the light of the hour. */
export const Still = ({ picture }: { picture: Pick<PictureView, 'art' | 'cue'> }): JSX.Element => (
  <div class={`still light-${picture.cue.light} focus-${focusOf(picture.art)}`}>
    {sheetsShown(picture).map(([layer, url]) => (
      <img key={`${picture.art}/${layer}`} class={shining.includes(layer) ? 'shining' : ''} src={url} alt="" />
    ))}
  </div>
)
