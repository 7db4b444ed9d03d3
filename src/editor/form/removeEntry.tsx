import type { JSX, TargetedEvent } from 'preact'
import { useState } from 'preact/hooks'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Workbench } from '../workbench.ts'
import { fileChange } from './desk.ts'
import { removeItem } from './editList.ts'
import { type EntryPlace, entriesIn, idOf } from './entries.ts'
import { Refused } from './formField.tsx'

interface Props {
  readonly bench: Workbench
  readonly file: string
  readonly entry: EntryPlace
}

/** Takes a person, a source and so on out of its list, with its lines. Where it is still named the checker says so. */
export const RemoveEntry = ({ bench, file, entry }: Props): JSX.Element => {
  const [refused, setRefused] = useState('')
  const remove = (event: TargetedEvent<HTMLButtonElement>) => {
    // The button goes with the entry: the keyboard stays in the pane.
    event.currentTarget.closest<HTMLElement>('[role="tabpanel"]')?.focus()
    const text = bench.project.current.files.get(file) ?? ''
    const place = entriesIn(text)
      .filter(({ list }) => list === entry.list)
      .findIndex(({ from }) => from === entry.from)
    const why = fileChange(bench, file)((now) => removeItem(now, [entry.list], place))
    setRefused(why)
    if (why === '') bench.tell(tEditor('form.removedEntry', { name: idOf(text, entry) }))
  }
  return (
    <>
      <button type="button" class="v-button" onClick={remove}>
        {tEditor('form.removeEntry')}
      </button>
      <Refused words={refused} />
    </>
  )
}
