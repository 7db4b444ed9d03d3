import type { NumberAsked, Otherwise, PageAsked } from '../analysis/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { type Asking, askOnce } from './askOnce.ts'

export interface OtherwiseAsked {
  readonly scenario: Scenario
  readonly page: PageAsked
  readonly number: NumberAsked
}

/** Who waits for the answer: called once, either way. */
export interface OtherwiseListener {
  found(otherwise: Otherwise): void
  failed(): void
}

/** Has the single different choices that would have changed a number looked for beside the page. Returns the way out, which stops it. */
export const askOtherwise = (asked: OtherwiseAsked, listener: OtherwiseListener, create: () => Asking): (() => void) =>
  askOnce<Otherwise | undefined>(
    asked,
    {
      hear: (said) => {
        if (said) listener.found(said)
        else listener.failed()
        return true
      },
      failed: () => listener.failed(),
    },
    create,
  )
