import type { JSX } from 'preact'
import { tClass } from '../../../ui/messages/class/index.ts'
import { useHere } from '../here.ts'

/** The bar that leads on, with the way back where there is one. */
export const Foot = (of: {
  readonly words: string
  readonly go?: () => void
  readonly hasBack?: boolean
  readonly backWords?: string
  readonly isShut?: boolean
}): JSX.Element => {
  const { send } = useHere()
  return (
    <>
      {of.hasBack && (
        <button type="button" class="plain-button" onClick={() => send({ type: 'back' })}>
          {of.backWords ?? tClass('group.back')}
        </button>
      )}
      <button type="button" class="main-button" disabled={of.isShut} onClick={of.go ?? (() => send({ type: 'next' }))}>
        {of.words}
      </button>
    </>
  )
}
