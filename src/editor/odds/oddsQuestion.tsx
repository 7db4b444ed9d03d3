import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Policy } from '../../analysis/index.ts'
import type { PathProblem } from '../../engine/index.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { OddsQuestion, OddsState } from './watch.ts'

interface Props {
  readonly state: OddsState
  readonly ask: (question: Partial<OddsQuestion>) => void
}

const policies: readonly Policy[] = ['uniform', 'leaning']

/** How players are taken to choose, and from where on. */
export const OddsQuestionForm = ({ state, ask }: Props): JSX.Element => {
  const [code, setCode] = useState(state.from)
  return (
    <form
      class="v-row"
      onSubmit={(event) => {
        event.preventDefault()
        ask({ from: code.trim() })
      }}
    >
      <label class="v-field">
        {tEditor('odds.policy')}
        <select value={state.policy} onChange={(event) => ask({ policy: event.currentTarget.value as Policy })}>
          {policies.map((each) => (
            <option key={each} value={each}>
              {tEditor(`odds.policy.${each}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="v-field">
        {tEditor('odds.from')}
        <input
          value={code}
          placeholder={tEditor('odds.from.start')}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="v-button">
        {tEditor('odds.ask')}
      </button>
      {state.from !== '' && (
        <button
          type="button"
          class="v-button"
          onClick={() => {
            setCode('')
            ask({ from: '' })
          }}
        >
          {tEditor('odds.fromStart')}
        </button>
      )}
      {state.problem && (
        <p class="v-refused" role="alert">
          {problemWords(state.problem)}
        </p>
      )}
    </form>
  )
}

const problemWords = (problem: PathProblem): string =>
  problem.problem === 'sign' ? tEditor('odds.code.sign', { sign: problem.sign }) : tEditor(`odds.code.${problem.problem}`)
