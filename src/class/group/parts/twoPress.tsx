import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

/** A press that cannot be taken back asks once before it acts. */
export const TwoPress = (of: {
  readonly label: string
  readonly sure: string
  readonly yes: string
  readonly no: string
  readonly act: () => void
}): JSX.Element => {
  const [isAsked, ask] = useState(false)
  return (
    <div class="two-press">
      {isAsked ? (
        <>
          <p role="status">{of.sure}</p>
          <button type="button" class="dark-button" onClick={of.act}>
            {of.yes}
          </button>
          <button type="button" class="plain-button" onClick={() => ask(false)}>
            {of.no}
          </button>
        </>
      ) : (
        <button type="button" class="plain-button" onClick={() => ask(true)}>
          {of.label}
        </button>
      )}
    </div>
  )
}
