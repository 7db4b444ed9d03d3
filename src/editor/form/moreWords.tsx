import type { JSX } from 'preact'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { useDesk } from './desk.ts'
import { editValue } from './editValue.ts'
import { Words } from './formField.tsx'
import { textAt } from './inTree.ts'
import type { Path, Tree } from './readPiece.ts'

/** Lists whose words stand in no other part of the form, and the label that holds them; none where the line itself is words. */
const lists = {
  echoes: 'text',
  questions: '',
  fates: 'text',
  sides: 'holds',
  documents: 'text',
  'content-notes': '',
} as const
type List = keyof typeof lists

/** What else players read of a step: echoes of earlier choices, questions for the talk, what became of people, what each side holds. */
export const MoreWords = (): JSX.Element | null => {
  const desk = useDesk()
  const found = wordsIn(desk.tree, [])
  if (found.length === 0) return null
  return (
    <section class="v-block">
      <h2>{tEditor('form.more')}</h2>
      {found.map(({ list, at, words, who }) => (
        <Words
          key={at.join()}
          name={tEditor(`form.more.${list}`, { number: Number(at.findLast((each) => typeof each === 'number')) + 1, who })}
          form="page"
          value={words}
          put={(put) => desk.change((text, root) => editValue(text, [...root, ...at], put))}
        />
      ))}
    </section>
  )
}

interface Found {
  readonly list: List
  readonly at: Path
  readonly words: string
  /** Whom it is about, as the file names them. */
  readonly who: string
}

const wordsIn = (tree: Tree, at: Path): readonly Found[] => {
  if (tree.kind === 'list') return tree.items.flatMap((item, place) => wordsIn(item, [...at, place]))
  if (tree.kind !== 'map') return []
  return tree.entries.flatMap(({ key, value }) => {
    if (!isList(key) || value.kind !== 'list') return wordsIn(value, [...at, key])
    const label = lists[key]
    return value.items.flatMap((item, place): readonly Found[] => {
      const path = [...at, key, place, ...(label === '' ? [] : [label])]
      const words = label === '' ? (item.kind === 'text' ? item.text : '') : textAt(item, [label])
      return words === '' ? [] : [{ list: key, at: path, words, who: textAt(item, ['who']) || textAt(item, ['title']) }]
    })
  })
}

const isList = (key: string): key is List => Object.hasOwn(lists, key)
