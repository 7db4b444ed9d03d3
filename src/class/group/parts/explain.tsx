import type { JSX } from 'preact'
import { speak } from '../../../ui/messages/speak.ts'
import { Entry } from '../../../ui/pages/codex.tsx'
import { Dialog } from '../../../ui/parts/dialog.tsx'
import { Portrait } from '../../../ui/parts/portrait.tsx'
import { codexOf } from '../../../view/index.ts'
import { useHere } from '../here.ts'

/** A person, party, place, term or source explained in place. What became of people stays in the dark. */
export const Explain = ({ reference, close }: { readonly reference: string; readonly close: () => void }): JSX.Element | null => {
  const { course, standing } = useHere()
  const entry = codexOf(course.scenario, standing.stand.own, speak).find((each) => each.ref === reference)
  if (!entry) return null
  return (
    <Dialog title={entry.name} kind="explain" close={close}>
      {entry.kind === 'person' && <Portrait who={entry.id} size="large" />}
      {entry.line !== '' && <p class="quiet">{entry.line}</p>}
      <Entry entry={entry} />
    </Dialog>
  )
}
