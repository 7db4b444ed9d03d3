import type { Analysis, Policy, Progress } from '../analysis/index.ts'
import type { PathProblem } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Diagnostic } from '../scenario/load.ts'
import type { Asking } from './askOnce.ts'

/** A story with the files that it was read from: findings are told at their places. */
export interface OddsStory {
  readonly scenario: Scenario
  readonly texts: ReadonlyMap<string, string>
}

export interface OddsAsked {
  /** Left out where it is the one of the question before. */
  readonly story?: OddsStory
  readonly policy: Policy
  /** Where to begin: a path code. The beginning of the story where it is left out; only then is anything found beside the line. */
  readonly from?: string
}

/** Told to a worker that is to be ready for questions about a story: what is run once is run faster later. */
export interface OddsRehearsal {
  readonly story: OddsStory
  readonly rehearse: true
}

/** What a worker says once it has rehearsed, and nothing before that. */
export interface OddsReady {
  readonly kind: 'ready'
}

export type OddsAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** A first answer comes quickly and may be an estimate; the last one is exact where the story's states fit the budget. */
  | { readonly kind: 'odds'; readonly odds: Analysis; readonly isLast: boolean; readonly milliseconds: number }
  | { readonly kind: 'found'; readonly found: readonly Diagnostic[] }
  | { readonly kind: 'refused'; readonly problem: PathProblem }
  | { readonly kind: 'done' }

/** Who waits for the odds: called for each answer, and once where none can come. */
export interface OddsListener {
  answer(answer: OddsAnswer): void
  failed(): void
}

const browserWorker = (): Asking => new Worker(new URL('./oddsWorker.ts', import.meta.url), { type: 'module' })

export interface OddsDesk {
  /** Has the odds looked for; a question that was still open is dropped. */
  ask(asked: OddsAsked & { readonly story: OddsStory }): void
  /** Stops looking, and rehearsing. A worker that has answered stays for the next question. */
  stop(): void
}

/** Stops a worker: nothing that it says is heard any more. */
const end = (worker: Asking): void => {
  worker.terminate()
  worker.onmessage = worker.onerror = worker.onmessageerror = null
}

/**
 * Has stories weighed beside the page, one question at a time: the newest wins. A worker that has answered waits for the next question; one
 * that is still at work is ended with it, and another takes its place: the spare, where that has rehearsed to its end, else a new one.
 */
export const oddsDesk = (listener: OddsListener, create: () => Asking = browserWorker): OddsDesk => {
  let worker: Asking | undefined
  let isBusy = false
  let sent: OddsStory | undefined
  let spare: { readonly worker: Asking; readonly story: OddsStory; readonly isReady: boolean } | undefined
  const dismiss = () => {
    if (spare) end(spare.worker)
    spare = undefined
  }
  const prepare = (story: OddsStory | undefined) => {
    if (spare || !story) return
    try {
      const worker = create()
      spare = { worker, story, isReady: false }
      worker.onerror = worker.onmessageerror = dismiss
      worker.onmessage = () => {
        spare = { worker, story, isReady: true }
      }
      const rehearsal: OddsRehearsal = { story, rehearse: true }
      worker.postMessage(rehearsal)
    } catch {
      // Whether workers can be had is told with the next question.
      dismiss()
    }
  }
  const start = (): Asking => {
    if (!spare?.isReady) return create()
    const ready = spare
    spare = undefined
    sent = ready.story
    return ready.worker
  }
  const leave = () => {
    if (worker) end(worker)
    worker = sent = undefined
    isBusy = false
  }
  const fail = () => {
    leave()
    listener.failed()
  }
  return {
    ask: (asked) => {
      if (isBusy) leave()
      try {
        worker ??= start()
        worker.onerror = worker.onmessageerror = fail
        worker.onmessage = ({ data }: MessageEvent<OddsAnswer>) => {
          if (data.kind === 'done') isBusy = false
          if (data.kind === 'odds') prepare(sent)
          listener.answer(data)
        }
        isBusy = true
        const { story, ...question } = asked
        worker.postMessage(sent === story ? question : asked)
        sent = story
      } catch {
        fail()
      }
    },
    stop: () => {
      if (isBusy) leave()
      dismiss()
    },
  }
}
