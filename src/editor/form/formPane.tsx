import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import type { NodeKind } from '../../scenario/index.ts'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Workbench } from '../workbench.ts'
import { DeskContext, entryChange, useDesk } from './desk.ts'
import { Effects } from './effects.tsx'
import { type EntryPlace, entriesIn, entryAt, idOf, pieceOf } from './entries.ts'
import { entryFields, entryOrder, plausibilityFields, plausibilityOrder, resultOrder, stepFields, stepWays } from './fields.ts'
import { FormField } from './formField.tsx'
import { below, textAt } from './inTree.ts'
import { PlainForm } from './plainForm.tsx'
import { readPiece } from './readPiece.ts'
import { RecordForm } from './recordForm.tsx'
import { Results, Ways } from './waysForm.tsx'
import { Whens } from './whenForm.tsx'

/** The entry under the cursor as a form: each change goes into the text, as one step, and touches nothing else there. */
export const FormPane = ({ bench }: { readonly bench: Workbench }): JSX.Element => {
  const project = useStore(bench.project)
  const file = useStore(bench.file)
  const cursor = useStore(bench.cursor)
  const text = project.files.get(file) ?? ''
  const entry = useMemo(() => entryAt(text, cursor), [text, cursor])
  return (
    <section class="v-pane v-form" aria-label={tEditor('form.name')}>
      <EntryChoice bench={bench} file={file} text={text} here={entry} />
      {entry ? (
        <EntryForm bench={bench} file={file} text={text} entry={entry} />
      ) : (
        <p class="v-note">{tEditor('form.noEntry')}</p>
      )}
    </section>
  )
}

interface EntryProps {
  readonly bench: Workbench
  readonly file: string
  readonly text: string
  readonly entry: EntryPlace
}

const EntryForm = ({ bench, file, text, entry }: EntryProps): JSX.Element => {
  const story = useStore(bench.lastGood)
  const piece = pieceOf(text, entry).text
  const read = useMemo(() => readPiece(piece), [piece])
  const tree = read && below(read.tree, [entry.list, 0])
  if (!tree) return <Unreadable bench={bench} file={file} entry={entry} />
  const id = textAt(tree, ['id'])
  const change = entryChange(bench, file, entry, id)
  return (
    <DeskContext.Provider value={{ tree, change, ...(story ? { scenario: story.scenario } : {}) }}>
      <div key={`${file} ${entry.list} ${id}`} class="v-entry">
        {entry.list === 'nodes' ? (
          <StepForm bench={bench} id={id} />
        ) : (
          entryFields[entry.list].map((field) => (
            <FormField key={field.label} field={field} at={[]} order={entryOrder} owner={entry.list} />
          ))
        )}
      </div>
    </DeskContext.Provider>
  )
}

const StepForm = ({ bench, id }: { readonly bench: Workbench; readonly id: string }): JSX.Element => {
  const { tree } = useDesk()
  const kind = textAt(tree, ['kind']) as NodeKind
  if (!(kind in stepFields)) return <p class="v-note">{tEditor('form.noKind')}</p>
  const { list, results } = stepWays[kind]
  return (
    <>
      {stepFields[kind].map((field) => (
        <FormField key={field.label} field={field} at={[]} owner="nodes" />
      ))}
      {list && <Ways list={list} />}
      {results.length > 0 && <Results labels={results} />}
      {kind === 'interlude' && <Effects at={[]} order={resultOrder} />}
      {kind === 'ending' && below(tree, ['plausibility']) && (
        <fieldset class="v-group">
          <legend>{tEditor('form.plausibility')}</legend>
          {plausibilityFields.map((field) => (
            <FormField key={field.label} field={field} at={['plausibility']} order={plausibilityOrder} />
          ))}
        </fieldset>
      )}
      <Whens />
      <RecordForm />
      <PlainForm bench={bench} id={id} labels={plainLabels.filter((each) => below(tree, [each]))} />
    </>
  )
}

const plainLabels = ['situation', 'text', 'record'] as const

/** What keeps the entry from being read, where the checker said so. */
const Unreadable = ({ bench, file, entry }: Omit<EntryProps, 'text'>): JSX.Element => {
  const { diagnostics } = useStore(bench.reading)
  const mistake = diagnostics.find((each) => each.file === file && each.from >= entry.from && each.from <= entry.to + 1)
  return (
    <div class="v-note">
      <p>{tEditor('form.unreadable')}</p>
      {mistake && (
        <>
          <p>{mistake.message}</p>
          <button type="button" class="v-button" onClick={() => bench.show(mistake, true)}>
            {tEditor('graph.go')}
          </button>
        </>
      )}
    </div>
  )
}

interface ChoiceProps extends Omit<EntryProps, 'entry'> {
  readonly here?: EntryPlace
}

/** Goes to another entry of the file without a look at the text. */
const EntryChoice = ({ bench, file, text, here }: ChoiceProps): JSX.Element => {
  const entries = useMemo(() => entriesIn(text), [text])
  return (
    <label class="v-field">
      {tEditor('form.entry')}
      <select
        value={here ? String(entries.findIndex(({ from }) => from === here.from)) : ''}
        onChange={(event) => {
          const entry = entries[Number(event.currentTarget.value)]
          if (entry && event.currentTarget.value !== '') bench.show({ file, from: entry.from, to: entry.from })
        }}
      >
        {!here && <option value="">{tEditor('form.choose')}</option>}
        {entries.map((entry, at) => (
          <option key={entry.from} value={String(at)}>
            {tEditor(`form.entry.${entry.list}`)}: {idOf(text, entry)}
          </option>
        ))}
      </select>
    </label>
  )
}
