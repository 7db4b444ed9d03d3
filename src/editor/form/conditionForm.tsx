import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { type Group, type GroupIs, groupOf, type Line } from './condition.ts'
import { type Asked, addGroup, addLine, removePart, renameLine, turnGroup } from './conditionEdits.ts'
import { useDesk } from './desk.ts'
import { editValue } from './editValue.ts'
import { Choice, Refused, Words } from './formField.tsx'
import type { Fresh } from './fresh.ts'
import { below } from './inTree.ts'
import { type NameToChange, namesToChange } from './names.ts'
import { type Path, wordsOf } from './readPiece.ts'

const bounds = ['at least', 'at most'].flatMap((bound) => Array.from({ length: 11 }, (_, value) => `${bound} ${value}`))
const ways: readonly GroupIs[] = ['all', 'any', 'none', 'not']

/** What is asked of a meter or flag at first. */
export const firstAsked = ({ value, isFlag }: NameToChange): Asked => ({ name: value, asks: isFlag ? 'yes' : 'at least 3' })

/** The condition at a path, which is a `needs:` or a `when:`: its lines and groups, each of which can be changed, added and taken out. */
export const ConditionForm = ({ at, legend }: { readonly at: Path; readonly legend: string }): JSX.Element => {
  const desk = useDesk()
  const tree = below(desk.tree, at)
  const group = tree && groupOf(wordsOf(tree) as Fresh, at)
  return (
    <fieldset class="v-group">
      <legend>{legend}</legend>
      {group ? <GroupForm group={group} isOuter /> : <p>{tEditor('form.inText')}</p>}
    </fieldset>
  )
}

/** The parts of a group, and how they stand together. */
const GroupForm = ({ group, isOuter = false }: { readonly group: Group; readonly isOuter?: boolean }): JSX.Element => {
  const desk = useDesk()
  const [refused, setRefused] = useState('')
  const names = namesToChange(desk.scenario)
  const isTaken = ({ value }: NameToChange) => group.taken?.includes(value) ?? false
  const free = names.filter((each) => !isTaken(each))
  const [first] = free
  // Within a group of its own any name may stand; what is not asked yet comes first.
  const pair = [...free, ...names.filter(isTaken)].slice(0, 2).map(firstAsked)
  const isSimple = isOuter && group.is === 'all' && group.parts.length === 1
  const isAny = group.is === 'any' || group.is === 'none'
  return (
    <>
      {!isSimple && (
        <Choice
          name={tEditor('form.condition.is')}
          words={ways.map((is) => ({ value: is, says: tEditor(`form.condition.${is}`) }))}
          value={group.is}
          put={(is) => desk.change((text, root) => turnGroup(text, root, group, is as GroupIs))}
        />
      )}
      {group.parts.map((part) =>
        part.kind === 'line' ? (
          <LineForm key={part.own.join()} line={part} taken={group.taken ?? []} say={setRefused} />
        ) : (
          <fieldset key={part.own.join()} class="v-group">
            <legend>{tEditor('form.condition.group')}</legend>
            <GroupForm group={part} />
            <button
              type="button"
              class="v-button"
              onClick={() => setRefused(desk.change((text, root) => removePart(text, root, part.own)))}
            >
              {tEditor('form.condition.removeGroup')}
            </button>
          </fieldset>
        ),
      )}
      {group.otherwise !== undefined && (
        <Words
          name={tEditor('form.need.otherwise')}
          form="line"
          value={group.otherwise}
          put={(words) => desk.change((text, root) => editValue(text, [...root, ...group.at, 'otherwise'], words))}
        />
      )}
      <div class="v-row">
        {first && (
          <button
            type="button"
            class="v-button"
            onClick={() => setRefused(desk.change((text, root) => addLine(text, root, group, firstAsked(first))))}
          >
            {tEditor(isAny ? 'form.condition.addOr' : 'form.condition.addAnd')}
          </button>
        )}
        {pair.length === 2 && !group.taken?.includes('any') && (
          <button
            type="button"
            class="v-button"
            onClick={() => setRefused(desk.change((text, root) => addGroup(text, root, group, pair)))}
          >
            {tEditor(isAny ? 'form.condition.addAll' : 'form.condition.addAny')}
          </button>
        )}
      </div>
      <Refused words={refused} />
    </>
  )
}

interface LineProps {
  readonly line: Line
  /** Names that stand in the same group: none may stand twice. */
  readonly taken: readonly string[]
  readonly say: (refused: string) => void
}

const LineForm = ({ line, taken, say }: LineProps): JSX.Element => {
  const desk = useDesk()
  const names = namesToChange(desk.scenario)
  const isFlag = names.find(({ value }) => value === line.name)?.isFlag ?? isYesOrNo(line.asks)
  const rename = (name: string) => {
    const to = names.find(({ value }) => value === name)
    if (!to) return ''
    const asked = to.isFlag === isYesOrNo(line.asks) ? { name, asks: line.asks } : firstAsked(to)
    return desk.change((text, root) => renameLine(text, root, line, asked))
  }
  const says = names.find(({ value }) => value === line.name)?.says ?? line.name
  return (
    <div class="v-line v-line-asks">
      <Choice
        name={tEditor('form.need.name')}
        words={names.filter(({ value }) => value === line.name || !taken.includes(value))}
        value={line.name}
        put={rename}
      />
      <Choice
        name={tEditor('form.need.asks')}
        words={isFlag ? ['yes', 'no'] : bounds}
        value={line.asks}
        put={(asks) => desk.change((text, root) => editValue(text, [...root, ...line.map, line.name], asks))}
      />
      {line.otherwise !== undefined && (
        <Words
          name={tEditor('form.need.otherwise')}
          form="line"
          value={line.otherwise}
          put={(words) => desk.change((text, root) => editValue(text, [...root, ...line.map, 'otherwise'], words))}
        />
      )}
      <button
        type="button"
        class="v-button"
        aria-label={tEditor('form.removeThis', { label: `${says}, ${line.asks}` })}
        onClick={() => say(desk.change((text, root) => removePart(text, root, line.own)))}
      >
        {tEditor('form.remove')}
      </button>
    </div>
  )
}

/** Whether words are taken for yes or no, however they are written. */
export const isYesOrNo = (asks: string): boolean => /^(?:yes|no|true|false)$/iu.test(asks)

/** Whether words are taken for yes. */
export const isYes = (words: string): boolean => /^(?:yes|true)$/iu.test(words)
