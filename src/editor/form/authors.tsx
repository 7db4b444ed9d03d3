import type { JSX } from 'preact'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { useDesk } from './desk.ts'
import { editValue } from './editValue.ts'
import { Words } from './formField.tsx'
import { itemsAt } from './inTree.ts'

/** Who wrote the scenario, a line for each. */
export const Authors = (): JSX.Element => {
  const desk = useDesk()
  return (
    <>
      {itemsAt(desk.tree, ['authors']).map((item, place) => (
        <Words
          key={place}
          name={tEditor('form.author', { number: place + 1 })}
          form="line"
          value={item.kind === 'text' ? item.text : ''}
          put={(words) => desk.change((text, root) => editValue(text, [...root, 'authors', place], words))}
        />
      ))}
    </>
  )
}
