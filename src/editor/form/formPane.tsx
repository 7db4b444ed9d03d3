import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { NodeKind } from '../../scenario/index.ts'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { allEntries, nameOf, outlineOf } from '../outline/outline.ts'
import type { Workbench } from '../workbench.ts'
import { AddEntry } from './addEntry.tsx'
import { Advice } from './advice.tsx'
import { Authors } from './authors.tsx'
import { DeskContext, entryChange, useDesk } from './desk.ts'
import { Effects } from './effects.tsx'
import { beginningOf, type EntryPlace, entriesIn, entryAt, idOf, pieceOf, rootOf } from './entries.ts'
import { entryFields, entryOrder, plausibilityFields, plausibilityOrder, resultOrder, stepFields, stepWays } from './fields.ts'
import { FormField } from './formField.tsx'
import { growing } from './freshEntry.ts'
import { below, textAt } from './inTree.ts'
import { MoreWords } from './moreWords.tsx'
import { PlainForm } from './plainForm.tsx'
import { readPiece } from './readPiece.ts'
import { RecordForm } from './recordForm.tsx'
import { RemoveEntry } from './removeEntry.tsx'
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
      <AddEntry bench={bench} />
      {entry ? (
        <EntryForm bench={bench} file={file} text={text} entry={entry} cursor={cursor} />
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

const EntryForm = ({ bench, file, text, entry, cursor }: EntryProps & { readonly cursor: number }): JSX.Element => {
  const story = useStore(bench.lastGood)
  const { text: piece, offset } = pieceOf(text, entry)
  const read = useMemo(() => readPiece(piece), [piece])
  const tree = read && below(read.tree, rootOf(entry))
  if (!tree) return <Unreadable bench={bench} file={file} entry={entry} />
  const id = textAt(tree, ['id'])
  const change = entryChange(bench, file, entry, id)
  // A label that stands further down, behind the lists, is not one to add to the head.
  const isBelow = (label: string) => entry.isHead && new RegExp(`^${label}:`, 'mu').test(text.slice(entry.to))
  return (
    <DeskContext.Provider value={{ tree, change, cursor: cursor - offset, ...(story ? { scenario: story.scenario } : {}) }}>
      <EntrySheet key={`${file} ${entry.list} ${id}`}>
        {entry.list === 'nodes' ? (
          <StepForm bench={bench} id={id} />
        ) : (
          entryFields[entry.list]
            .filter(({ label }) => !isBelow(label))
            .map((field) => <FormField key={field.label} field={field} at={[]} order={entryOrder} owner={entry.list} />)
        )}
        {entry.list === 'story' && <Authors />}
        {growing.some((each) => each === entry.list) && <RemoveEntry bench={bench} file={file} entry={entry} />}
      </EntrySheet>
    </DeskContext.Provider>
  )
}

/** The fields of one entry: another entry begins at the top of the pane. */
const EntrySheet = ({ children }: { readonly children: ComponentChildren }): JSX.Element => {
  const sheet = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const pane = sheet.current?.closest('.pane')
    if (pane) pane.scrollTop = 0
  }, [])
  return (
    <div ref={sheet} class="v-entry">
      {children}
    </div>
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
      {kind === 'turning point' && <Advice />}
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
      <MoreWords />
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
  const project = useStore(bench.project)
  const entries = useMemo(() => entriesIn(text), [text])
  const names = useMemo(
    () => new Map(allEntries(outlineOf(project.files)).map((each) => [`${each.file} ${each.from}`, nameOf(each)])),
    [project.files],
  )
  const nameAt = (entry: EntryPlace): string =>
    names.get(`${file} ${entry.isHead ? entry.from : beginningOf(text, entry)}`) || idOf(text, entry)
  return (
    <label class="v-field">
      {tEditor('form.entry')}
      <select
        value={here ? String(entries.findIndex(({ from }) => from === here.from)) : ''}
        onChange={(event) => {
          const entry = entries[Number(event.currentTarget.value)]
          if (!entry || event.currentTarget.value === '') return
          const from = beginningOf(text, entry)
          bench.show({ file, from, to: from })
        }}
      >
        {!here && <option value="">{tEditor('form.choose')}</option>}
        {entries.map((entry, at) => (
          <option key={entry.from} value={String(at)}>
            {entry.list === 'story' ? tEditor('form.entry.story') : `${tEditor(`form.entry.${entry.list}`)}: ${nameAt(entry)}`}
          </option>
        ))}
      </select>
    </label>
  )
}
