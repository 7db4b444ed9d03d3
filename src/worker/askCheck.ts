import type { PlainTexts, Scenario } from '../scenario/index.ts'
import type { Diagnostic } from '../scenario/load.ts'
import type { Asking } from './askOnce.ts'

/** What the page asks: to read the files as they now stand, of which only the changed are sent, or to mend all that is certain. */
export type CheckAsked =
  | {
      readonly kind: 'check'
      readonly number: number
      readonly paths: readonly string[]
      readonly changed: readonly (readonly [path: string, text: string])[]
    }
  | { readonly kind: 'mend'; readonly number: number }

/** A scenario as it can be played. */
export interface CheckedStory {
  readonly scenario: Scenario
  readonly plain: PlainTexts
}

/** A file whose certain mistakes were mended, whole. */
export interface MendedFile {
  readonly path: string
  readonly text: string
}

/** What comes back: first the diagnostics, perhaps twice; then what can be played, without a story where it is the one of before. */
export type CheckAnswer =
  | { readonly kind: 'diagnostics'; readonly number: number; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'story'; readonly number: number; readonly story?: CheckedStory }
  | { readonly kind: 'mended'; readonly number: number; readonly changed: readonly MendedFile[]; readonly count: number }

export type Files = ReadonlyMap<string, string>

export interface CheckListener {
  diagnostics(files: Files, diagnostics: readonly Diagnostic[]): void
  story(files: Files, story: CheckedStory): void
  mended(files: Files, changed: readonly MendedFile[], count: number): void
  failed(): void
}

export interface Checker {
  /** Has the files read as they stand now. Of several questions in quick succession the last is answered. */
  check(files: Files): void
  /** Has all certain mistakes of the files last given mended; the answer comes to `mended`. */
  mend(): void
}

const browserWorker = (): Asking => new Worker(new URL('./checkWorker.ts', import.meta.url), { type: 'module' })

/** Milliseconds without a change after which the next one is taken for a deed by itself, and not for one key of many. */
const calm = 250

/**
 * Reads scenarios beside the page. A change after a rest is asked about at once; in quick succession a question waits `wait`
 * milliseconds for a newer one. A worker that fails is told as failed, and the next question starts another.
 */
export const startChecker = (listener: CheckListener, create: () => Asking = browserWorker, wait = 80): Checker => {
  let worker: Asking | undefined
  let sent: Files = new Map()
  let asked: Files = sent
  let number = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let resting: ReturnType<typeof setTimeout> | undefined
  const fail = () => {
    worker?.terminate()
    worker = undefined
    sent = new Map()
    listener.failed()
  }
  const hear = ({ data }: MessageEvent<CheckAnswer>): void => {
    if (data.number !== number) return
    if (data.kind === 'diagnostics') listener.diagnostics(sent, data.diagnostics)
    else if (data.kind === 'mended') listener.mended(sent, data.changed, data.count)
    else if (data.story) listener.story(sent, data.story)
  }
  const post = (question: CheckAsked): void => {
    try {
      if (!worker) {
        worker = create()
        worker.onerror = worker.onmessageerror = fail
        worker.onmessage = hear
      }
      worker.postMessage(question)
    } catch {
      fail()
    }
  }
  const send = (): void => {
    clearTimeout(timer)
    timer = undefined
    number += 1
    const changed = [...asked].filter(([path, text]) => sent.get(path) !== text)
    sent = asked
    post({ kind: 'check', number, paths: [...asked.keys()], changed })
  }
  return {
    check: (files) => {
      asked = files
      clearTimeout(timer)
      timer = setTimeout(send, resting === undefined ? 0 : wait)
      clearTimeout(resting)
      resting = setTimeout(() => {
        resting = undefined
      }, calm)
    },
    mend: () => {
      if (timer !== undefined || !worker) send()
      post({ kind: 'mend', number })
    },
  }
}
