/** The part of a Worker that is used here. */
export type Asking = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'>

/** Who waits for a worker: `hear` is called for each thing it says and returns whether that was the last; `failed` once, where none can come. */
export interface Waiting<Said> {
  hear(said: Said): boolean
  failed(): void
}

/**
 * Puts one question to a worker beside the page, which never waits. The worker's script is fetched now, not before. Returns the way out:
 * after it nothing is told any more and the work has stopped. A browser without workers, or a script that does not come, is told as failed.
 */
export const askOnce = <Said>(question: unknown, { hear, failed }: Waiting<Said>, create: () => Asking): (() => void) => {
  let worker: Asking | undefined
  const leave = () => {
    worker?.terminate()
    if (worker) worker.onmessage = worker.onerror = worker.onmessageerror = null
    worker = undefined
  }
  const fail = () => {
    leave()
    failed()
  }
  try {
    worker = create()
    worker.onerror = worker.onmessageerror = fail
    worker.onmessage = ({ data }: MessageEvent<Said>) => {
      if (hear(data)) leave()
    }
    worker.postMessage(question)
  } catch {
    fail()
  }
  return leave
}
