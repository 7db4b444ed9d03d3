/** All that the class page is made of in one build: what a device keeps so that the page runs without network. */
export interface Edition {
  /** Names the build: another content is another id. */
  readonly id: string
  /** The page itself, as a path of `files`. */
  readonly page: string
  /** Paths beside the worker's script, each with its hash as the `integrity` of a request. */
  readonly files: Readonly<Record<string, string>>
}

/** What the worker tells the pages: how far it is, or the first file that could not be fetched. */
export type KeepingNews = { readonly kept: number; readonly of: number } | { readonly failed: string }

/** What a page asks the worker: is everything here? What is missing is fetched again. */
export type KeepingAsked = 'look'
