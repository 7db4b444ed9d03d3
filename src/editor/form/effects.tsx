import type { JSX } from 'preact'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { isYesOrNo } from './conditionForm.tsx'
import { useDesk } from './desk.ts'
import { insertItem, removeItem } from './editList.ts'
import { editLabel, editValue, together } from './editValue.ts'
import { Choice, EditButton, Words } from './formField.tsx'
import { effectOf, itemsAt } from './inTree.ts'
import { namesToChange } from './names.ts'
import { Conditional } from './needsForm.tsx'
import { useNewest } from './newest.ts'
import type { Path } from './readPiece.ts'

const steps = ['+5', '+4', '+3', '+2', '+1', '-1', '-2', '-3', '-4', '-5'] as const

/** What an option or a result changes, one line each. `at` is the place of what holds the list. */
export const Effects = ({ at, order }: { readonly at: Path; readonly order: readonly string[] }): JSX.Element => {
  const desk = useDesk()
  const path = [...at, 'effects']
  const items = itemsAt(desk.tree, path)
  const names = namesToChange(desk.scenario)
  const first = names[0]
  const { box, expect } = useNewest<HTMLFieldSetElement>(items.length, ':scope > .v-line')
  return (
    <fieldset ref={box} class="v-group">
      <legend>{tEditor('form.effects')}</legend>
      {items.map((item, place) => {
        const effect = effectOf(item)
        if (!effect) return <p key={item.span.from}>{tEditor('form.inText')}</p>
        const own = [...path, place]
        const isFlag = names.find(({ value }) => value === effect.name)?.isFlag ?? isYesOrNo(effect.by)
        const rename = (name: string) => {
          const toFlag = names.find(({ value }) => value === name)?.isFlag ?? false
          return desk.change((text, root) =>
            together(
              text,
              (now) => editLabel(now, [...root, ...own, effect.name], name),
              (now) => editValue(now, [...root, ...own, name], toFlag === isFlag ? effect.by : toFlag ? 'yes' : '+1'),
            ),
          )
        }
        return (
          <div key={`${place} ${effect.name}`} class="v-line">
            <Choice name={tEditor('form.effect.name')} words={names} value={effect.name} put={rename} />
            <Choice
              name={tEditor('form.effect.by')}
              words={isFlag ? ['yes', 'no'] : steps}
              value={effect.by}
              put={(by) => desk.change((text, root) => editValue(text, [...root, ...own, effect.name], by))}
            />
            <Words
              name={tEditor('form.effect.because')}
              form="line"
              value={effect.because}
              put={(words) => desk.change((text, root) => editValue(text, [...root, ...own, 'because'], words))}
            />
            <EditButton
              says={tEditor('form.remove')}
              name={tEditor('form.removeEffect', { number: place + 1 })}
              edit={() => desk.change((text, root) => removeItem(text, [...root, ...path], place))}
            />
            <Conditional
              at={own}
              label="when"
              order={[effect.name, 'when']}
              words={{
                legend: tEditor('form.when'),
                add: tEditor('form.effect.addWhen'),
                remove: tEditor('form.effect.removeWhen'),
              }}
            />
          </div>
        )
      })}
      {first && (
        <EditButton
          says={tEditor('form.addEffect')}
          edit={() => {
            const fresh = { [first.value]: first.isFlag ? 'yes' : '+1', because: tEditor('form.newBecause') }
            return expect(desk.change((text, root) => insertItem(text, [...root, ...path], fresh, order)))
          }}
        />
      )}
    </fieldset>
  )
}
