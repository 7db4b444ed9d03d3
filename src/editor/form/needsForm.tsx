import type { JSX } from 'preact'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { useDesk } from './desk.ts'
import { insertGroup, removeLabel } from './editList.ts'
import { editLabel, editValue, together } from './editValue.ts'
import { optionOrder } from './fields.ts'
import { Choice, Words } from './formField.tsx'
import { namesToChange } from './names.ts'
import { below, type NeedLine, needOf } from './needs.ts'
import type { Path } from './readPiece.ts'

const bounds = ['at least', 'at most'].flatMap((bound) => Array.from({ length: 11 }, (_, value) => `${bound} ${value}`))

/** What an option asks before it is open. */
export const Needs = ({ at }: { readonly at: Path }): JSX.Element | null => {
  const desk = useDesk()
  const path = [...at, 'needs']
  const tree = below(desk.tree, path)
  const names = namesToChange(desk.scenario)
  const first = names[0]
  const put = (name: string, words: string) => desk.change((text, root) => editValue(text, [...root, ...path, name], words))
  if (!tree) {
    if (!first) return null
    const fresh = { [first.value]: first.isFlag ? 'yes' : 'at least 3', otherwise: tEditor('form.newOtherwise') }
    return (
      <button
        type="button"
        class="v-button"
        onClick={() => desk.change((text, root) => insertGroup(text, [...root, ...path], fresh, optionOrder))}
      >
        {tEditor('form.addNeed')}
      </button>
    )
  }
  const need = needOf(tree)
  const rename = ({ name, asks }: NeedLine, to: string) => {
    const isFlag = names.find(({ value }) => value === to)?.isFlag ?? false
    const fits = isFlag === /^(?:yes|no|true|false)$/iu.test(asks)
    return desk.change((text, root) =>
      together(
        text,
        (now) => editLabel(now, [...root, ...path, name], to),
        (now) => editValue(now, [...root, ...path, to], fits ? asks : isFlag ? 'yes' : 'at least 3'),
      ),
    )
  }
  return (
    <fieldset class="v-group">
      <legend>{tEditor('form.needs')}</legend>
      {need.kind === 'rich' ? (
        <p>{tEditor('form.needs.rich')}</p>
      ) : (
        <>
          {need.lines.map((line) => {
            const isFlag = names.find(({ value }) => value === line.name)?.isFlag ?? /^(?:yes|no)$/u.test(line.asks)
            return (
              <div key={line.name} class="v-line">
                <Choice name={tEditor('form.need.name')} words={names} value={line.name} put={(to) => rename(line, to)} />
                <Choice
                  name={tEditor('form.need.asks')}
                  words={isFlag ? ['yes', 'no'] : bounds}
                  value={line.asks}
                  put={(to) => put(line.name, to)}
                />
              </div>
            )
          })}
          <Words
            name={tEditor('form.need.otherwise')}
            form="line"
            value={need.otherwise}
            isMissing={need.otherwise === ''}
            put={(words) => put('otherwise', words)}
          />
        </>
      )}
      <button type="button" class="v-button" onClick={() => desk.change((text, root) => removeLabel(text, [...root, ...path]))}>
        {tEditor('form.removeNeed')}
      </button>
    </fieldset>
  )
}
