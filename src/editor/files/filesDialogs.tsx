import type { JSX } from 'preact'
import type { Workbench } from '../workbench.ts'
import type { Desk } from './desk.ts'
import { CompareDialog } from './dialogs/compare.tsx'
import { DraftsDialog } from './dialogs/drafts.tsx'
import { DropPlace } from './dialogs/dropPlace.tsx'
import { HelpDialog } from './dialogs/help.tsx'
import { ChangedDialog, LoseDialog, PlayedDialog, RefusedDialog } from './dialogs/questions.tsx'
import { SaveDialog } from './dialogs/save.tsx'
import { ShareDialog } from './dialogs/share.tsx'
import { StartDialog } from './dialogs/start.tsx'
import { useAsked, useDesk } from './useDesk.ts'

/** What is asked over the page: how to begin, where to save, which draft, what to do with what cannot be opened. */
export const FilesDialogs = ({ bench }: { readonly bench: Workbench }): JSX.Element | null => {
  const desk = useDesk(bench)
  return desk ? (
    <>
      <Question desk={desk} />
      <DropPlace desk={desk} />
    </>
  ) : null
}

const Question = ({ desk }: { readonly desk: Desk }): JSX.Element | null => {
  const asked = useAsked(desk)
  const close = () => desk.asked.set(undefined)
  switch (asked?.kind) {
    case undefined:
      return null
    case 'start':
      return <StartDialog key="start" desk={desk} close={close} />
    case 'save':
      return <SaveDialog key="save" desk={desk} close={close} />
    case 'drafts':
      return <DraftsDialog key="drafts" desk={desk} close={close} />
    case 'share':
      return <ShareDialog key="share" desk={desk} close={close} />
    case 'compare':
      return <CompareDialog key="compare" desk={desk} other={asked.other} close={close} />
    case 'refused':
      return <RefusedDialog key="refused" desk={desk} refusal={asked.refusal} picked={asked.picked} close={close} />
    case 'changed':
      return <ChangedDialog key="changed" desk={desk} names={asked.names} close={close} />
    case 'lose':
      return <LoseDialog key="lose" desk={desk} goOn={asked.goOn} close={close} />
    case 'help':
      return <HelpDialog key="help" close={close} />
    case 'played':
      return <PlayedDialog key="played" close={close} />
  }
}
