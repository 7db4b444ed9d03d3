import type { DiagnosticCode, Severity } from './catalogue.ts'

/** A stretch of a file, in UTF-16 offsets: `from` up to but not including `to`. */
export interface Span {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** Replaces the characters from `from` to `to` of the same file by `text`. Only offered where it is certain. */
export interface Fix {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** One mistake: what is wrong, where, and how to mend it, in a teacher's words. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  readonly fix?: Fix
}

/** Line and column of an offset, both counted from 1. */
export const positionOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}

/** A diagnostic with its place counted out: the shape of `scenario check --json`. */
export interface PrintedDiagnostic {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly code: DiagnosticCode
  readonly message: string
  readonly hint: string
}

/** Counts out line and column in the file's text; `texts` maps a file's path to what it holds. */
export const printable = (diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): PrintedDiagnostic => {
  const { file, severity, code, message, hint } = diagnostic
  return { file, ...positionOf(texts.get(file) ?? '', diagnostic.from), severity, code, message, hint }
}

/** The lines that `scenario check` prints for a diagnostic. */
export const printDiagnostic = (each: PrintedDiagnostic): string =>
  [
    `${each.file}:${each.line}:${each.column} ${each.severity} ${each.code}`,
    `  ${each.message}`,
    ...(each.hint === '' ? [] : [`  hint: ${each.hint}`]),
  ].join('\n')
