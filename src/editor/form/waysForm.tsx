import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { isYes } from './conditionForm.tsx'
import { useDesk } from './desk.ts'
import { insertItem, moveItem, removeItem, removeLabel } from './editList.ts'
import { editValue, together } from './editValue.ts'
import { Effects } from './effects.tsx'
import {
  type Field,
  optionFields,
  optionOrder,
  plausibilityFields,
  plausibilityOrder,
  resultFields,
  resultOrder,
  taskFields,
} from './fields.ts'
import { EditButton, FormField, Refused } from './formField.tsx'
import type { Fresh } from './fresh.ts'
import { freshOption } from './freshEntry.ts'
import { below, itemsAt, textAt } from './inTree.ts'
import { Needs } from './needsForm.tsx'
import { useNewest } from './newest.ts'
import type { Tree } from './readPiece.ts'

/** The options of a turning point or the tasks of an agenda, in their order; each can be moved and taken out. */
export const Ways = ({ list }: { readonly list: 'options' | 'tasks' }): JSX.Element => {
  const desk = useDesk()
  const items = itemsAt(desk.tree, [list])
  const fields: readonly Field[] = list === 'options' ? optionFields : taskFields
  const { box, expect } = useNewest<HTMLElement>(items.length, ':scope > .v-card')
  const leanings = items.map((item) => textAt(item, ['leaning']))
  const total = leanings.reduce((all, each) => all + Number(each), 0)
  const sum = `${leanings.join(' + ')} = ${total}`
  const add = () => expect(desk.change((text, root) => insertItem(text, [...root, list], freshWay(list, items, desk.tree))))
  return (
    <section ref={box} class="v-block">
      <h2>{tEditor(`form.${list}`)}</h2>
      {items.map((item, place) => {
        const label = textAt(item, ['label'])
        const move = (by: -1 | 1) => desk.change((text, root) => moveItem(text, [...root, list], place, by))
        return (
          <Card key={textAt(item, ['id']) || place} item={item} name={label || tEditor('form.nameless')}>
            {list === 'options' && <Historical items={items} place={place} />}
            <div class="v-row">
              <EditButton
                says={tEditor('form.up')}
                name={tEditor('form.upThis', { label })}
                isShut={place === 0}
                edit={() => move(-1)}
              />
              <EditButton
                says={tEditor('form.down')}
                name={tEditor('form.downThis', { label })}
                isShut={place === items.length - 1}
                edit={() => move(1)}
              />
              <EditButton
                says={tEditor('form.remove')}
                name={tEditor('form.removeThis', { label })}
                edit={() => desk.change((text, root) => removeItem(text, [...root, list], place))}
              />
            </div>
            {fields.map((field) => (
              <FormField key={field.label} field={field} at={[list, place]} order={optionOrder} owner={list} />
            ))}
            <Needs at={[list, place]} />
            <Effects at={[list, place]} order={optionOrder} />
            {below(item, ['plausibility']) && (
              <fieldset class="v-group">
                <legend>{tEditor('form.plausibility')}</legend>
                {plausibilityFields.map((field) => (
                  <FormField key={field.label} field={field} at={[list, place, 'plausibility']} order={plausibilityOrder} />
                ))}
              </fieldset>
            )}
          </Card>
        )
      })}
      {list === 'options' && <p class={total === 100 ? 'v-quiet' : 'v-refused'}>{tEditor('form.leanings', { sum })}</p>}
      <EditButton says={tEditor(list === 'options' ? 'form.addOption' : 'form.addTask')} edit={add} />
    </section>
  )
}

interface CardProps {
  readonly item: Tree
  readonly name: string
  readonly children: ComponentChildren
}

/** An option or a task, folded until the cursor comes into its lines. */
const Card = ({ item, name, children }: CardProps): JSX.Element => {
  const { cursor = -1 } = useDesk()
  const card = useRef<HTMLDetailsElement>(null)
  // The outline leads to the dash, which stands two signs before the entry.
  const isHere = item.span.from - 2 <= cursor && cursor < item.span.to - 2
  useEffect(() => {
    if (!isHere || !card.current) return
    card.current.open = true
    if (!card.current.contains(document.activeElement)) card.current.scrollIntoView({ block: 'nearest' })
  }, [isHere])
  return (
    <details ref={card} class="v-card">
      <summary>
        <b>{name}</b>
        {isYes(textAt(item, ['historical'])) && <small class="v-mark">{tEditor('form.historical')}</small>}
      </summary>
      {children}
    </details>
  )
}

/** Whether this option is what was really done; one of them is, so that choosing it takes the mark from another. */
const Historical = ({ items, place }: { readonly items: readonly Tree[]; readonly place: number }): JSX.Element => {
  const desk = useDesk()
  const old = items.findIndex((each) => isYes(textAt(each, ['historical'])))
  const [refused, setRefused] = useState('')
  const choose = () =>
    desk.change((text, root) =>
      together(text, ...(old < 0 ? [] : [(now: string) => removeLabel(now, [...root, 'options', old, 'historical'])]), (now) =>
        editValue(now, [...root, 'options', place, 'historical'], 'yes', optionOrder),
      ),
    )
  return (
    <>
      <label class="v-check">
        <input type="radio" name="historical" checked={old === place} onChange={() => setRefused(choose())} />
        {tEditor('form.historical.choose')}
      </label>
      <Refused words={refused} />
    </>
  )
}

/** What comes of a vote or a chance: two results, each with words and effects. */
export const Results = ({ labels }: { readonly labels: readonly string[] }): JSX.Element => (
  <section class="v-block">
    <h2>{tEditor('form.results')}</h2>
    {labels.map((label) => (
      <details key={label} class="v-card">
        <summary>
          <b>{tEditor(`form.result.${label}` as 'form.result.carried')}</b>
        </summary>
        {resultFields.map((field) => (
          <FormField key={field.label} field={field} at={[label]} order={resultOrder} owner={label} />
        ))}
        <Effects at={[label]} order={resultOrder} />
      </details>
    ))}
  </section>
)

/** A new option or task that can be played as it stands: it leads on as the last one does, and nobody leaned to it. */
const freshWay = (list: 'options' | 'tasks', items: readonly Tree[], node: Tree): Fresh => {
  const ids = new Set(items.map((item) => textAt(item, ['id'])))
  const number = [...Array(items.length + 2).keys()].map((each) => each + 1).find((each) => !ids.has(`new-${each}`))
  const [id, label] = [`new-${number}`, tEditor('form.new.label')]
  if (list === 'tasks')
    return {
      id,
      label,
      detail: tEditor('form.new.detail'),
      'leads-to': tEditor('form.new.leadsTo'),
      effects: [],
      outcome: tEditor('form.new.outcome'),
      basis: 'reconstructed',
    }
  const last = items.at(-1)
  const next = last && !below(node, ['next']) ? textAt(last, ['next']) : ''
  return freshOption(id, label, '0', next === '' ? {} : { next })
}
