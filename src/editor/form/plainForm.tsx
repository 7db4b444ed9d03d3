import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Project, Workbench } from '../workbench.ts'
import { DeskContext, fileChange } from './desk.ts'
import { editValue } from './editValue.ts'
import { FormField, Words } from './formField.tsx'
import { below, textAt } from './inTree.ts'
import { readPiece } from './readPiece.ts'

/** The file that holds a step's plain words, if one does. */
export const plainFileOf = ({ files }: Project, id: string): string | undefined =>
  [...files].find(([path, text]) => /(?:^|\/)plain\//u.test(path) && new RegExp(`^ +${id}: *(?:#.*)?\\r?$`, 'mu').test(text))?.[0]

interface Props {
  readonly bench: Workbench
  readonly id: string
  /** The labels of the step's own words that can be told plainly. */
  readonly labels: readonly string[]
}

const plainOrder = ['situation', 'text', 'outcomes', 'record'] as const

/** The plain words of a step, which lie in a file of their own. */
export const PlainForm = ({ bench, id, labels }: Props): JSX.Element | null => {
  const project = bench.project.current
  const file = plainFileOf(project, id)
  const text = file === undefined ? '' : (project.files.get(file) ?? '')
  const tree = useMemo(() => readPiece(text)?.tree, [text])
  const at = ['nodes', id]
  if (file === undefined || !tree || !below(tree, at)) return null
  const change = fileChange(bench, file)
  const outcomes = below(tree, [...at, 'outcomes'])
  return (
    <DeskContext.Provider value={{ tree, change }}>
      <section class="v-block">
        <h2>{tEditor('form.plain')}</h2>
        <p class="v-quiet">{tEditor('form.plain.where', { file })}</p>
        {labels.map((label) => (
          <FormField key={label} field={{ label, form: 'page' }} at={at} order={plainOrder} owner="plain" />
        ))}
        {outcomes?.kind === 'map' &&
          outcomes.entries.map(({ key }) => (
            <Words
              key={key}
              name={tEditor('form.plain.outcome', { name: key })}
              form="page"
              value={textAt(tree, [...at, 'outcomes', key])}
              put={(words) => change((whole, root) => editValue(whole, [...root, ...at, 'outcomes', key], words))}
            />
          ))}
      </section>
    </DeskContext.Provider>
  )
}
