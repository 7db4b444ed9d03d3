import type { JSX } from 'preact'
import { portraitOf } from '../../manifest/index.ts'
import type { Mood } from '../../scenario/index.ts'

interface PortraitProps {
  readonly who: string
  readonly size: 'large' | 'small' | 'framed'
  readonly mood?: Mood
}

/** A face from the manifest, or the outline of somebody where none is drawn. The name stands beside it in words, so the picture itself is silent. */
export const Portrait = ({ who, size, mood }: PortraitProps): JSX.Element | null => {
  const url = portraitOf(who, mood)
  return url === undefined ? null : <img class={`portrait portrait-${size}`} src={url} alt="" width="164" height="196" />
}
