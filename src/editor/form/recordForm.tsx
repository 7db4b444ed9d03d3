import type { JSX } from 'preact'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { useDesk } from './desk.ts'
import { insertItem, removeItem } from './editList.ts'
import { claimFields, recordFields } from './fields.ts'
import { Choice, EditButton, FormField } from './formField.tsx'
import { below, itemsAt } from './inTree.ts'
import { sourcesToChoose } from './names.ts'
import { useNewest } from './newest.ts'
import type { Path } from './readPiece.ts'

const claimOrder = ['text', 'status', 'sources'] as const

/** What the record says of the step: a headline, a summary, and claims with their sources and how firm they are. */
export const RecordForm = (): JSX.Element | null => {
  const desk = useDesk()
  const claims = itemsAt(desk.tree, ['record', 'claims'])
  const { box, expect } = useNewest<HTMLElement>(claims.length, ':scope > .v-group')
  if (!below(desk.tree, ['record'])) return null
  const path: Path = ['record', 'claims']
  const fresh = { text: tEditor('form.newClaim'), status: 'unverified', sources: [] }
  return (
    <section ref={box} class="v-block">
      <h2>{tEditor('form.record')}</h2>
      {recordFields.map((field) => (
        <FormField key={field.label} field={field} at={['record']} owner="record" />
      ))}
      {claims.map((claim, place) => (
        <fieldset key={claim.span.from} class="v-group">
          <legend>{tEditor('form.claim', { number: place + 1 })}</legend>
          {claimFields.map((field) => (
            <FormField key={field.label} field={field} at={[...path, place]} owner="claims" />
          ))}
          <Sources at={[...path, place]} order={claimOrder} />
          <EditButton
            says={tEditor('form.removeWholeClaim')}
            name={tEditor('form.removeClaim', { number: place + 1 })}
            edit={() => desk.change((text, root) => removeItem(text, [...root, ...path], place))}
          />
        </fieldset>
      ))}
      <EditButton
        says={tEditor('form.addClaim')}
        edit={() => expect(desk.change((text, root) => insertItem(text, [...root, ...path], fresh, ['headline', 'summary'])))}
      />
    </section>
  )
}

/** The sources of a claim, each with a button to take it off, and a list to add one. */
const Sources = ({ at, order }: { readonly at: Path; readonly order: readonly string[] }): JSX.Element => {
  const desk = useDesk()
  const path = [...at, 'sources']
  const found = below(desk.tree, path)
  const ids = itemsAt(desk.tree, path).flatMap((item) => (item.kind === 'text' ? [item.text] : []))
  const all = sourcesToChoose(desk.scenario)
  const left = all.filter(({ value }) => !ids.includes(value))
  return (
    <div class="v-sources">
      <ul>
        {ids.map((id, place) => (
          <li key={id}>
            {all.find(({ value }) => value === id)?.says ?? id}
            <EditButton
              says={tEditor('form.remove')}
              name={tEditor('form.removeSource', { name: id })}
              edit={() => desk.change((text, root) => removeItem(text, [...root, ...path], place))}
            />
          </li>
        ))}
      </ul>
      {left.length > 0 && (found === undefined || found.kind === 'list') && (
        <Choice
          name={tEditor('form.addSource')}
          words={[{ value: '', says: tEditor('form.chooseSource') }, ...left]}
          value=""
          put={(id) => desk.change((text, root) => insertItem(text, [...root, ...path], id, order))}
        />
      )}
    </div>
  )
}
