import type { RoadsRow } from '../analysis/index.ts'
import type { Journal } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { type Asking, askOnce } from './askOnce.ts'

export interface RoadsAsked {
  readonly scenario: Scenario
  readonly journal: Journal
  /** Only decisions before this one, counted from 0. */
  readonly until: number
}

export type RoadsAnswer = { readonly row: RoadsRow } | 'done'

/** Who waits for the roads: called for each row, last decision first, and then once for the end or the failure. */
export interface RoadsListener {
  row(row: RoadsRow): void
  done(): void
  failed(): void
}

/** Has the roads not taken looked for beside the page. Returns the way out, which stops it. */
export const askRoads = (asked: RoadsAsked, listener: RoadsListener, create: () => Asking): (() => void) =>
  askOnce<RoadsAnswer>(
    asked,
    {
      hear: (said) => {
        if (said === 'done') listener.done()
        else listener.row(said.row)
        return said === 'done'
      },
      failed: () => listener.failed(),
    },
    create,
  )
