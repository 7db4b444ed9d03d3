export type Severity = 'error' | 'warning' | 'hint'

/** One kind of mistake in words. `message`, `hint` and `fix` may hold `{name}`, filled in when it is reported. */
export interface Entry {
  readonly severity: Severity
  /** What is wrong. */
  readonly message: string
  /** Why, and what to do. */
  readonly hint: string
  /** The mistake and its cure, as they stand in a file. */
  readonly before: string
  readonly after: string
  /** What the offered edit does, for a button or a list; only where an edit can be certain. */
  readonly fix?: string
}

const entryOf =
  (severity: Severity) =>
  (message: string, hint: string, before: string, after: string, fix?: string): Entry => ({
    severity,
    message,
    hint,
    before,
    after,
    ...(fix === undefined ? {} : { fix }),
  })

export const error = entryOf('error')
export const warning = entryOf('warning')
export const hint = entryOf('hint')
