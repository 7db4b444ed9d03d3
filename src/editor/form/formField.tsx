import type { JSX, TargetedEvent } from 'preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { labels } from '../../scenario/schema/labels.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { isUnwritten } from '../checking/unwritten.ts'
import { ArtPicture } from './artPicture.tsx'
import { useDesk } from './desk.ts'
import { editValue } from './editValue.ts'
import type { Field } from './fields.ts'
import { below, textAt } from './inTree.ts'
import { namedIn } from './names.ts'
import type { Path } from './readPiece.ts'

/** Milliseconds of rest after which what is being typed goes into the text. */
const pause = 700

interface FieldProps {
  readonly field: Field
  /** Where the group stands that holds the label. */
  readonly at: Path
  readonly order?: readonly string[]
  /** Whose label it is, where labels of one name say different things. */
  readonly owner?: string
}

/** One value of the entry: a change of it goes into the text and touches nothing else there. */
export const FormField = ({ field, at, order = [], owner = '' }: FieldProps): JSX.Element => {
  const desk = useDesk()
  const path = [...at, field.label]
  const value = textAt(desk.tree, path)
  const put = (words: string): string => desk.change((text, root) => editValue(text, [...root, ...path], words, order))
  // What a title is needs no hint in a form.
  const hint = /title$/u.test(field.label) ? '' : (labels[`${owner}.${field.label}`] ?? labels[field.label] ?? '')
  const name = fieldName(field.label)
  const { form } = field
  if (typeof form === 'object') return <Choice name={name} hint={hint} words={form} value={value} put={put} />
  if (form === 'place' || form === 'faction' || form === 'art')
    return (
      <>
        <Choice name={name} words={namedIn(desk.scenario, form)} value={value} put={put} />
        {form === 'art' && <ArtPicture art={value} />}
      </>
    )
  return <Words name={name} hint={hint} form={form} value={value} put={put} isMissing={!below(desk.tree, path)} />
}

/** What a label is called in the form. */
export const fieldName = (label: string): string => tEditor(`form.label.${label}` as 'form.label.title')

interface WordsProps {
  readonly name: string
  readonly hint?: string
  readonly form: 'line' | 'page' | 'number'
  readonly value: string
  readonly isMissing?: boolean
  /** Puts words into the text; gives the words of a refusal, or none. */
  readonly put: (words: string) => string
}

/** A box for words. They go into the text after a short rest, and when the box is left; while one types, the box is not touched. */
export const Words = ({ name, hint = '', form, value, isMissing = false, put }: WordsProps): JSX.Element => {
  const [draft, setDraft] = useState(value)
  const [refused, setRefused] = useState('')
  const isTyping = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const id = useId()
  useEffect(() => {
    if (!isTyping.current) setDraft(value)
  }, [value])
  useEffect(() => () => clearTimeout(timer.current), [])
  const commit = (words: string) => {
    clearTimeout(timer.current)
    if (words !== value && !(words === '' && isMissing)) setRefused(put(words))
  }
  const box = {
    id,
    value: draft,
    'aria-describedby': hint === '' ? undefined : `${id}-hint`,
    onFocus: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      isTyping.current = true
      // What only says what belongs there is written over by the first sign typed.
      if (isUnwritten(draft)) event.currentTarget.select()
    },
    onBlur: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      isTyping.current = false
      commit(event.currentTarget.value)
    },
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const words = event.currentTarget.value
      setDraft(words)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => commit(words), pause)
    },
  }
  return (
    <div class={`v-field v-field-${form}`}>
      <label for={id}>{name}</label>
      {form === 'page' ? (
        <textarea {...box} rows={Math.min(12, Math.max(2, Math.ceil(draft.length / 58) + draft.split('\n').length - 1))} />
      ) : (
        <input {...box} inputMode={form === 'number' ? 'numeric' : undefined} />
      )}
      <Notes id={id} hint={hint} refused={refused} />
    </div>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly hint?: string
  readonly words: readonly (string | { readonly value: string; readonly says: string })[]
  readonly value: string
  readonly put: (words: string) => string
}

/** One of a few words. What stands in the text and is none of them is shown all the same. */
export const Choice = ({ name, hint = '', words, value, put }: ChoiceProps): JSX.Element => {
  const [refused, setRefused] = useState('')
  const id = useId()
  const all = words.map((each) => (typeof each === 'string' ? { value: each, says: each } : each))
  const shown = all.some((each) => each.value === value) ? all : [{ value, says: value }, ...all]
  return (
    <div class="v-field v-field-choice">
      <label for={id}>{name}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={(event) => setRefused(put(event.currentTarget.value))}
      >
        {shown.map((each) => (
          <option key={each.value} value={each.value}>
            {each.says}
          </option>
        ))}
      </select>
      <Notes id={id} hint={hint} refused={refused} />
    </div>
  )
}

/** What stands under a field: how to fill it, and why an edit of it was refused. */
const Notes = ({ id, hint, refused }: { readonly id: string; readonly hint: string; readonly refused: string }): JSX.Element => (
  <>
    {hint !== '' && (
      <small id={`${id}-hint`} class="v-hint">
        {hint}
      </small>
    )}
    <Refused words={refused} />
  </>
)

interface EditButtonProps {
  /** What stands on it. */
  readonly says: string
  /** What it is called where that alone does not tell what it is about. */
  readonly name?: string
  readonly isShut?: boolean
  /** Makes the edit; gives the words of a refusal, or none. */
  readonly edit: () => string
}

/** A button that makes an edit, and tells why where it was refused. */
export const EditButton = ({ says, name, isShut = false, edit }: EditButtonProps): JSX.Element => {
  const [refused, setRefused] = useState('')
  return (
    <>
      <button type="button" class="v-button" disabled={isShut} aria-label={name} onClick={() => setRefused(edit())}>
        {says}
      </button>
      <Refused words={refused} />
    </>
  )
}

/** Why an edit was refused; nothing where it was not. */
export const Refused = ({ words }: { readonly words: string }): JSX.Element | null =>
  words === '' ? null : (
    <p class="v-refused" role="alert">
      {words}
    </p>
  )
