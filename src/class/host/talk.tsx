import type { JSX } from 'preact'
import { useRef } from 'preact/hooks'
import type { ClassTalk } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'

/** Puts down what the class says, beside what came from its groups. */
export const useTalk = (): ((part: Partial<ClassTalk>) => void) => {
  const { play, send } = useHere()
  return (part) => send({ type: 'file', file: { ...play.file, talk: { ...play.file.talk, ...part } } })
}

/** Words that were called out: typed one by one, each taken off again by a press. */
export const CalledOut = (of: {
  readonly label: string
  readonly words: readonly string[]
  readonly set: (words: readonly string[]) => void
}): JSX.Element => {
  const field = useRef<HTMLInputElement>(null)
  return (
    <form
      class="called-out"
      onSubmit={(event) => {
        event.preventDefault()
        const word = field.current?.value.trim() ?? ''
        if (word !== '') of.set([...of.words, word.slice(0, 80)].slice(-40))
        if (field.current) field.current.value = ''
      }}
    >
      <label>
        {of.label} <input ref={field} type="text" maxLength={80} autocomplete="off" />
      </label>
      <button type="submit" class="plain-button">
        {tClass('host.talk.add')}
      </button>
      {of.words.length > 0 && (
        <button type="button" class="plain-button" onClick={() => of.set(of.words.slice(0, -1))}>
          {tClass('host.talk.undo')}
        </button>
      )}
    </form>
  )
}

/** Hands counted for one thing. */
export const HandField = (of: {
  readonly label: string
  readonly count: number | undefined
  readonly set: (count: number) => void
}): JSX.Element => (
  <input
    type="number"
    class="hand-field"
    inputMode="numeric"
    min="0"
    max="200"
    aria-label={of.label}
    value={of.count ?? ''}
    onInput={({ currentTarget }) => of.set(Math.max(0, Math.min(200, Math.trunc(currentTarget.valueAsNumber) || 0)))}
  />
)
