import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import '../styles/files.css'
import type { Workbench } from '../workbench.ts'
import type { Desk } from './desk.ts'
import { play } from './play.ts'
import { save } from './savings.ts'
import { useDesk, useStanding } from './useDesk.ts'

/** What the scenario is called, where it lies, and what can be done with it as a whole. */
export const FilesBar = ({ bench }: { readonly bench: Workbench }): JSX.Element => {
  const desk = useDesk(bench)
  const { name } = useStore(bench.project)
  return (
    <div class="files-bar">
      <p class="files-name">
        <b>{name}</b> {desk && <Place desk={desk} />}
      </p>
      {desk && <Acts desk={desk} />}
    </div>
  )
}

/** Where the texts lie: in words, and with a mark while they are not on a disk as they are. */
const Place = ({ desk }: { readonly desk: Desk }): JSX.Element => {
  const { place, draft } = useStanding(desk)
  const isOpen = place === 'here' || place === 'changed'
  const key = isOpen && draft === 'refused' ? 'files.place.unkept' : (`files.place.${place}` as const)
  return (
    <span class={`files-place${isOpen ? ' files-open' : ''}`}>
      {isOpen && <span aria-hidden="true">● </span>}
      {tEditor(key)}
    </span>
  )
}

const Acts = ({ desk }: { readonly desk: Desk }): JSX.Element => {
  const [isUnfolded, unfold] = useState(false)
  const menu = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 's'
      if (isSave) {
        event.preventDefault()
        void save(desk)
      } else if (event.key === 'Escape' && isUnfolded) {
        unfold(false)
        menu.current?.focus()
      }
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [desk, isUnfolded])
  const act = (deed: () => void) => () => {
    unfold(false)
    // A dialog gives the focus back to where it was: behind the menu that is the menu's button.
    if (menu.current?.offsetParent) menu.current.focus()
    deed()
  }
  const ask = (kind: 'start' | 'drafts' | 'compare' | 'share' | 'help') => act(() => desk.asked.set({ kind }))
  return (
    <>
      <button
        type="button"
        class="plain-button files-menu"
        ref={menu}
        aria-expanded={isUnfolded}
        aria-controls="files-acts"
        onClick={() => unfold(!isUnfolded)}
      >
        {tEditor('files.menu')}
      </button>
      <nav id="files-acts" class={`files-acts${isUnfolded ? ' unfolded' : ''}`} aria-label={tEditor('files.acts')}>
        <button type="button" class="plain-button" onClick={ask('start')}>
          {tEditor('files.open')}
        </button>
        <button type="button" class="plain-button" onClick={act(() => void save(desk))} aria-keyshortcuts="Control+S Meta+S">
          {tEditor('files.save')}
        </button>
        <button type="button" class="plain-button" onClick={ask('drafts')}>
          {tEditor('files.drafts')}
        </button>
        <button type="button" class="plain-button" onClick={ask('compare')}>
          {tEditor('files.compare')}
        </button>
        <button type="button" class="plain-button" onClick={ask('share')}>
          {tEditor('files.share')}
        </button>
        <button type="button" class="plain-button" onClick={ask('help')}>
          {tEditor('help.open')}
        </button>
        <button type="button" class="plain-button files-play" onClick={act(() => void play(desk))}>
          {tEditor('files.play')}
        </button>
      </nav>
    </>
  )
}
