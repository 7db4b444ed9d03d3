import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { mainOf } from '../bench.ts'
import type { Workbench } from '../workbench.ts'
import { addStep } from './addStep.ts'
import { refusalWords } from './desk.ts'
import { insertItem } from './editList.ts'
import { isRefusal } from './editValue.ts'
import { beginningOf, entriesIn, entryWithId, idOf } from './entries.ts'
import { topOrder } from './fields.ts'
import { Refused } from './formField.tsx'
import { freshEntry, type Growing, growing, idFor } from './freshEntry.ts'

/** Adds a source, a person, a place and so on to the story, by its name, and leads to its form. */
export const AddEntry = ({ bench }: { readonly bench: Workbench }): JSX.Element => {
  const [list, setList] = useState<Growing | 'nodes'>('sources')
  const [refused, setRefused] = useState('')
  const box = useRef<HTMLDetailsElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const add = (event: Event) => {
    event.preventDefault()
    const words = name.current?.value.trim() ?? ''
    if (words === '') return name.current?.focus()
    const why = list === 'nodes' ? addStep(bench, words) : addTo(bench, list, words)
    setRefused(why)
    if (why !== '' || !name.current || !box.current) return
    name.current.value = ''
    box.current.open = false
    // What is hidden now must not keep the keyboard.
    box.current.querySelector('summary')?.focus()
  }
  return (
    <details ref={box} class="v-add">
      <summary>
        <b>{tEditor('form.add')}</b>
      </summary>
      <form class="v-row" onSubmit={add}>
        <label class="v-field">
          {tEditor('form.add.what')}
          <select value={list} onChange={(event) => setList(event.currentTarget.value as Growing | 'nodes')}>
            {growing.map((each) => (
              <option key={each} value={each}>
                {tEditor(`form.entry.${each}`)}
              </option>
            ))}
            <option value="nodes">{tEditor('form.add.step')}</option>
          </select>
        </label>
        <label class="v-field">
          {tEditor(`form.add.name.${list}`)}
          <input ref={name} required maxLength={120} />
        </label>
        <button type="submit" class="v-button">
          {tEditor('form.add.do')}
        </button>
      </form>
      <Refused words={refused} />
    </details>
  )
}

/** Puts a new entry into the file that holds its list, or begins the list in the main file. Gives the words of a refusal, or none. */
export const addTo = (bench: Workbench, list: Growing, name: string): string => {
  const { files } = bench.project.current
  const file = [...files.keys()].find((path) => new RegExp(`^${list}:`, 'mu').test(files.get(path) ?? '')) ?? mainOf(files)
  const text = files.get(file) ?? ''
  const entries = [...files.values()].flatMap((each) =>
    entriesIn(each).map((entry) => ({ list: entry.list, id: idOf(each, entry) })),
  )
  const id = idFor(name, new Set(entries.map((each) => each.id)))
  const faction = entries.find((each) => each.list === 'factions')?.id
  const edit = insertItem(text, [list], freshEntry(list, id, name, faction), topOrder)
  if (isRefusal(edit)) return refusalWords(edit)
  bench.edit(file, [edit])
  const now = bench.project.current.files.get(file) ?? ''
  const entry = entryWithId(now, id, list)
  const from = entry ? beginningOf(now, entry) : edit.from
  bench.show({ file, from, to: from })
  bench.tell(tEditor('form.added', { name, id }))
  return ''
}
