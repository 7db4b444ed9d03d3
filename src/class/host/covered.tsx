import type { ComponentChildren } from 'preact'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'

/** Answers of groups: nothing is on the page before the teacher shows them. */
export const Covered = ({ children = null }: { readonly children?: ComponentChildren }): ComponentChildren => {
  const { play, send } = useHere()
  if (play.isShown) return children
  return (
    <button type="button" class="dark-button wall-cover" onClick={() => send({ type: 'hide' })}>
      {tClass('host.show')}
    </button>
  )
}
