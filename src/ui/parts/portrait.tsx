import type { JSX } from 'preact'
import { portraitOf } from '../../manifest/index.ts'

/** A face from the manifest; nothing where none is drawn. The name stands beside it in words, so the picture itself is silent. */
export const Portrait = ({ who, size }: { who: string; size: 'large' | 'small' }): JSX.Element | null => {
  const url = portraitOf(who)
  return url === undefined ? null : <img class={`portrait portrait-${size}`} src={url} alt="" width="164" height="196" />
}
