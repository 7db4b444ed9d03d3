import type { Change } from '../scenario/diff/change.ts'
import { type Asking, askOnce } from './askOnce.ts'

type Files = ReadonlyMap<string, string>

/** The texts of two versions of a scenario, by path. */
export interface CompareAsked {
  readonly before: Files
  readonly after: Files
}

export type CompareAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'changes'; readonly changes: readonly Change[] }
  /** One of the two has a mistake that keeps it from being played. */
  | { readonly kind: 'broken' }

/** Who waits for the comparison: called for each answer, and once where none can come. */
export interface CompareListener {
  answer(answer: CompareAnswer): void
  failed(): void
}

const browserWorker = (): Asking => new Worker(new URL('./compareWorker.ts', import.meta.url), { type: 'module' })

/** Has two versions compared beside the page. Returns the way out, which stops it. */
export const askCompare = (asked: CompareAsked, listener: CompareListener, create: () => Asking = browserWorker): (() => void) =>
  askOnce<CompareAnswer>(
    asked,
    {
      hear: (said) => {
        listener.answer(said)
        return said.kind !== 'progress'
      },
      failed: () => listener.failed(),
    },
    create,
  )
