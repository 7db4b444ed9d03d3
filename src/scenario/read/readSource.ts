import { readText, type SourceFile } from './fileCheck.ts'
import { type Read, readTree } from './tree.ts'

/** What a file holds: its text as it was decoded, and what reading it gave. */
export interface SourceRead extends Read {
  readonly text: string
  /** Told from a piece of the file, without a look at the rest. */
  readonly isQuick?: true
}

/** A way to read a file: the file check, then the YAML reader where that found nothing. */
export type ReadSource = (file: SourceFile) => SourceRead

export const readSource: ReadSource = (file) => {
  const { text, diagnostics } = readText(file)
  return diagnostics.length > 0 ? { text, diagnostics } : { text, ...readTree(file.path, text) }
}
