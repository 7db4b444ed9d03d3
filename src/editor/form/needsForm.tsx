import type { JSX } from 'preact'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { ConditionForm, firstAsked } from './conditionForm.tsx'
import { useDesk } from './desk.ts'
import { insertGroup, removeLabel } from './editList.ts'
import { optionOrder } from './fields.ts'
import { EditButton } from './formField.tsx'
import { below } from './inTree.ts'
import { namesToChange } from './names.ts'
import type { Path } from './readPiece.ts'

/** What an option asks before it is open. */
export const Needs = ({ at }: { readonly at: Path }): JSX.Element | null => (
  <Conditional
    at={at}
    label="needs"
    order={optionOrder}
    otherwise={tEditor('form.newOtherwise')}
    words={{ legend: tEditor('form.needs'), add: tEditor('form.addNeed'), remove: tEditor('form.removeNeed') }}
  />
)

interface Props {
  /** What hangs on the condition, and the label under which that stands. */
  readonly at: Path
  readonly label: 'needs' | 'when'
  readonly order: readonly string[]
  /** What players read where a new condition does not hold; left out where nobody reads it. */
  readonly otherwise?: string
  readonly words: { readonly legend: string; readonly add: string; readonly remove: string }
}

/** A condition that can be there or not: begun with its first line, and taken out whole. */
export const Conditional = ({ at, label, order, otherwise, words }: Props): JSX.Element | null => {
  const desk = useDesk()
  const path = [...at, label]
  const [first] = namesToChange(desk.scenario)
  if (!below(desk.tree, path)) {
    if (!first) return null
    const { name, asks } = firstAsked(first)
    const fresh = { [name]: asks, ...(otherwise === undefined ? {} : { otherwise }) }
    return (
      <EditButton
        says={words.add}
        edit={() => desk.change((text, root) => insertGroup(text, [...root, ...path], fresh, order))}
      />
    )
  }
  return (
    <div class="v-condition">
      <ConditionForm at={path} legend={words.legend} />
      <EditButton says={words.remove} edit={() => desk.change((text, root) => removeLabel(text, [...root, ...path]))} />
    </div>
  )
}
