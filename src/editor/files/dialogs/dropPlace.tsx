import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { tEditor } from '../../../ui/messages/editor/index.ts'
import type { Desk } from '../desk.ts'
import { pickDropped } from '../disk/pick.ts'
import { openPicked } from '../openings.ts'

/** Opens what is dropped anywhere on the page. Before the text pane hears of it: that would write the file into the text. */
export const DropPlace = ({ desk }: { readonly desk: Desk }): JSX.Element | null => {
  const [isOver, hover] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.stopPropagation()
      hover(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) hover(false)
    }
    const drop = (event: DragEvent) => {
      const items = [...(event.dataTransfer?.items ?? [])].filter((item) => item.kind === 'file')
      hover(false)
      if (items.length === 0) return
      event.preventDefault()
      event.stopPropagation()
      void openPicked(desk, pickDropped(items))
    }
    globalThis.addEventListener('dragover', over, true)
    globalThis.addEventListener('dragleave', leave, true)
    globalThis.addEventListener('drop', drop, true)
    return () => {
      globalThis.removeEventListener('dragover', over, true)
      globalThis.removeEventListener('dragleave', leave, true)
      globalThis.removeEventListener('drop', drop, true)
    }
  }, [desk])
  return isOver ? <p class="files-drop">{tEditor('files.drop')}</p> : null
}
