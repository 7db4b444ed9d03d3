import type { JSX } from 'preact'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { useDesk } from './desk.ts'
import { insertItem, removeItem } from './editList.ts'
import { editValue } from './editValue.ts'
import { Choice, EditButton, Words } from './formField.tsx'
import { itemsAt, textAt } from './inTree.ts'
import { useNewest } from './newest.ts'
import type { Tree } from './readPiece.ts'

/** Who in the room urges what: a person, their words, and the option that they mean. */
export const Advice = (): JSX.Element => {
  const desk = useDesk()
  const items = itemsAt(desk.tree, ['advice'])
  const { box, expect } = useNewest<HTMLElement>(items.length, ':scope > .v-group')
  const people = (desk.scenario?.people ?? []).map(({ id, name }) => ({ value: id, says: name }))
  const ways = itemsAt(desk.tree, ['options']).map((way: Tree) => ({ value: textAt(way, ['id']), says: textAt(way, ['label']) }))
  const [person, way] = [people[0]?.value, ways[0]?.value]
  const put = (place: number, label: string) => (words: string) =>
    desk.change((text, root) => editValue(text, [...root, 'advice', place, label], words))
  return (
    <section ref={box} class="v-block">
      <h2>{tEditor('form.advice')}</h2>
      {items.map((item, place) => (
        <fieldset key={place} class="v-group">
          <legend>{tEditor('form.advice.one', { number: place + 1 })}</legend>
          <Choice name={tEditor('form.advice.who')} words={people} value={textAt(item, ['who'])} put={put(place, 'who')} />
          <Words name={tEditor('form.advice.urges')} form="page" value={textAt(item, ['urges'])} put={put(place, 'urges')} />
          <Choice name={tEditor('form.advice.option')} words={ways} value={textAt(item, ['option'])} put={put(place, 'option')} />
          <EditButton
            says={tEditor('form.remove')}
            name={tEditor('form.advice.removeThis', { number: place + 1 })}
            edit={() => desk.change((text, root) => removeItem(text, [...root, 'advice'], place))}
          />
        </fieldset>
      ))}
      {person !== undefined && way !== undefined && (
        <EditButton
          says={tEditor('form.advice.add')}
          edit={() => {
            const fresh = { who: person, urges: tEditor('form.newAdvice'), option: way, basis: 'reconstructed' }
            const order = ['id', 'kind', 'title', 'situation']
            return expect(desk.change((text, root) => insertItem(text, [...root, 'advice'], fresh, order)))
          }}
        />
      )}
    </section>
  )
}
