import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { t } from '../messages/index.ts'

/** A page over the page. The browser keeps focus inside, Escape closes, and focus goes back to where it was. */
export const Dialog = (props: { title: string; kind: string; close: () => void; children: ComponentChildren }): JSX.Element => {
  const ref = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const dialog = ref.current
    if (!dialog?.showModal) return
    const before = document.activeElement
    dialog.showModal()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true })
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the page closes it, as Escape does
    <dialog
      ref={ref}
      class={`dialog dialog-${props.kind}`}
      aria-label={props.title}
      onCancel={(event) => {
        event.preventDefault()
        props.close()
      }}
      onClick={(event) => {
        if (event.target === ref.current) props.close()
      }}
    >
      <div class="dialog-sheet">
        <div class="dialog-head">
          <h2>{props.title}</h2>
          <button type="button" class="plain-button" onClick={props.close}>
            {t('app.close')}
          </button>
        </div>
        <div class="dialog-body">{props.children}</div>
      </div>
    </dialog>
  )
}
