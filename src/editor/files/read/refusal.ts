/** Why something cannot be opened. Each kind has its words: `files.refused.KIND`. */
export type RefusalKind =
  | 'empty'
  | 'nothing'
  | 'blank'
  | 'no-main'
  | 'two'
  | 'twice'
  | 'part'
  | 'prose'
  | 'large'
  | 'large-all'
  | 'many'
  | 'broken-zip'
  | 'locked-zip'
  | 'strange-zip'
  | 'bomb'
  | 'outside'
  | 'word'
  | 'office'
  | 'pdf'
  | 'picture'
  | 'web-page'
  | 'json'
  | 'binary'
  | 'newer'
  | 'unread'

export interface Refusal {
  readonly refusal: RefusalKind
  readonly values: Readonly<Record<string, string | number>>
  /** Where several scenarios were given: their folders, of which one can be chosen. */
  readonly folders?: readonly string[]
}

export const refuse = (refusal: RefusalKind, values: Refusal['values'] = {}): Refusal => ({ refusal, values })

export const isRefusal = (value: object): value is Refusal => 'refusal' in value
