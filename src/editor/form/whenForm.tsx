import type { JSX } from 'preact'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { ConditionForm } from './conditionForm.tsx'
import { useDesk } from './desk.ts'
import { textAt } from './inTree.ts'
import type { Path, Tree } from './readPiece.ts'

/** The lists whose entries may hang on a condition; what an option or a result changes has its own place in the form. */
const lists = ['echoes', 'advice', 'shifts', 'fates', 'gone', 'next'] as const

/** Lines of an entry that hold under a condition only: what is remembered, advised, counted, told of people, and where the story goes on. */
export const Whens = (): JSX.Element | null => {
  const desk = useDesk()
  const found = whensIn(desk.tree, [])
  if (found.length === 0) return null
  return (
    <section class="v-block">
      <h2>{tEditor('form.whens')}</h2>
      {found.map(({ list, at, says }) => (
        <details key={at.join()} class="v-card">
          <summary>
            {tEditor(`form.when.${list}`)}: <b>{says || tEditor('form.nameless')}</b>
          </summary>
          <ConditionForm at={[...at, 'when']} legend={tEditor('form.when')} />
        </details>
      ))}
    </section>
  )
}

interface When {
  readonly list: (typeof lists)[number]
  readonly at: Path
  /** What hangs on it, in the words of the file. */
  readonly says: string
}

/** Every line with a `when:` below a path, in the order of the file. */
export const whensIn = (tree: Tree, at: Path): readonly When[] => {
  if (tree.kind === 'list') return tree.items.flatMap((item, place) => whensIn(item, [...at, place]))
  if (tree.kind !== 'map') return []
  return tree.entries.flatMap(({ key, value }) => {
    const list = lists.find((each) => each === key)
    if (!list || value.kind !== 'list') return key === 'effects' ? [] : whensIn(value, [...at, key])
    return value.items.flatMap((item, place) => {
      const isConditional = item.kind === 'map' && item.entries.some((entry) => entry.key === 'when')
      const says = ['text', 'urges', 'because', 'go'].map((label) => textAt(item, [label])).find((each) => each !== '') ?? ''
      return isConditional ? [{ list, at: [...at, key, place], says }] : []
    })
  })
}
