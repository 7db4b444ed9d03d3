import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { approve, waitingIn } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Dialog } from '../../ui/parts/dialog.tsx'
import { useHere } from './here.ts'
import { shownOn, TrayLists } from './trayLists.tsx'
import { openTrayWindow } from './trayWindow.ts'

/** What groups wrote, for the teacher's eyes: each goes to the wall by a press of its own, or all of one list together. */
export const Tray = ({ close }: { readonly close: () => void }): JSX.Element => {
  const { course, play, send } = useHere()
  const [isOpen, open] = useState(false)
  const { file, phase } = play
  return (
    <Dialog title={tClass('host.tray')} kind="tray" close={close}>
      {isOpen ? (
        <TrayLists
          {...{ course, file, phase }}
          pass={(words, isOn) => send({ type: 'file', file: approve(file, words, isOn) })}
        />
      ) : (
        <OnTheWall open={() => open(true)} close={close} />
      )}
    </Dialog>
  )
}

/** The tray lies over the wall, so a projector shows it, too: nothing is drawn before the teacher has seen to that. */
const OnTheWall = ({ open, close }: { readonly open: () => void; readonly close: () => void }): JSX.Element => {
  const { file } = useHere().play
  return (
    <div class="tray">
      <p role="status">{tClass('host.tray.waiting', { count: waitingIn(file).length })}</p>
      <p class="wall-aside">{tClass('host.tray.screen')}</p>
      <p>{tClass('host.tray.ways')}</p>
      <div class="tray-row">
        <button type="button" class="dark-button" onClick={open}>
          {tClass('host.tray.open')}
        </button>
        <button type="button" class="plain-button" onClick={close}>
          {tClass('host.tray.later')}
        </button>
      </div>
      <p>{tClass('host.tray.second')}</p>
      <div class="tray-row">
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            openTrayWindow(file.code)
            close()
          }}
        >
          {tClass('host.tray.window')}
        </button>
      </div>
    </div>
  )
}

/** How many words of groups still wait for this page, and which key shows them. Says nothing of what they are. */
export const Waiting = (): JSX.Element | null => {
  const { play } = useHere()
  const count = waitingIn(play.file).filter(({ kind }) => shownOn[play.phase]?.includes(kind)).length
  return count === 0 ? null : <p class="cite">{tClass('host.tray.note', { count })}</p>
}
