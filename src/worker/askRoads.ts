import type { RoadsRow } from '../analysis/index.ts'
import type { Journal } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'

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

/** The part of a Worker that is used here. */
export type Asking = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

/**
 * Has the roads not taken looked for beside the page, which never waits. The worker's script is fetched now, not before. Returns the
 * way out: after it nothing is told any more and the work has stopped. A browser without workers, or a script that does not come, is told
 * as failed.
 */
export const askRoads = (asked: RoadsAsked, listener: RoadsListener, create: () => Asking): (() => void) => {
  let worker: Asking | undefined
  const leave = () => {
    worker?.terminate()
    if (worker) worker.onmessage = worker.onerror = worker.onmessageerror = null
    worker = undefined
  }
  const fail = () => {
    leave()
    listener.failed()
  }
  try {
    worker = create()
    worker.onerror = worker.onmessageerror = fail
    worker.onmessage = ({ data }: MessageEvent<RoadsAnswer>) => {
      if (data !== 'done') return listener.row(data.row)
      leave()
      listener.done()
    }
    worker.postMessage(asked)
  } catch {
    fail()
  }
  return leave
}
