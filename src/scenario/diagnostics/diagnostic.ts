import type { DiagnosticCode, Severity } from './catalogue.ts'
import { correctedLines, type Fix } from './fix.ts'

/** A stretch of a file, in UTF-16 offsets: `from` up to but not including `to`. */
export interface Span {
  readonly file: string
  readonly from: number
  readonly to: number
}

/** One mistake: what is wrong, where, and how to mend it, in a teacher's words. */
export interface Diagnostic extends Span {
  readonly code: DiagnosticCode
  readonly severity: Severity
  readonly message: string
  readonly hint: string
  /** Only where it is certain what was meant. */
  readonly fix?: Fix
  /** Where two or more ways are possible, and the author has to choose. */
  readonly choices?: readonly Fix[]
}

/** Line and column of an offset, both counted from 1. */
export const positionOf = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  const starts = startsOf(text)
  let [line, behind] = [0, starts.length]
  while (behind - line > 1) {
    const middle = (line + behind) >> 1
    if ((starts[middle] ?? 0) <= offset) line = middle
    else behind = middle
  }
  return { line: line + 1, column: Math.min(offset, text.length) - (starts[line] ?? 0) + 1 }
}

/** Where the lines of a text begin. Of the last text they are remembered: many diagnostics ask for the same. */
const startsOf = (text: string): readonly number[] => {
  if (text !== last.text) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    last = { text, starts }
  }
  return last.starts
}

let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] }

/** A diagnostic with its place counted out: the shape of `scenario check --json`. */
export interface PrintedDiagnostic {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly severity: Severity
  readonly code: DiagnosticCode
  readonly message: string
  readonly hint: string
  /** The line as it stands, with a Tab and odd spaces drawn so that they can be seen. */
  readonly shown: string
  /** How the line should read: one reading where it is certain, else one for each choice. */
  readonly corrected: readonly Correction[]
}

interface Correction {
  readonly label: string
  readonly at: number
  readonly line: string
}

/** Counts out line and column in the file's text; `texts` maps a file's path to what it holds. */
export const printable = (diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): PrintedDiagnostic => {
  const { file, severity, code, message, hint, fix, choices = [], from } = diagnostic
  const text = texts.get(file) ?? ''
  const start = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', start)
  const corrected = (fix ? [fix] : choices).map((each) => ({
    label: each.label,
    at: positionOf(text, each.from).line,
    line: correctedLines(text, each),
  }))
  const shown = visible(text.slice(start, next < 0 ? text.length : next).trimEnd())
  return { file, ...positionOf(text, from), severity, code, message, hint, shown, corrected }
}

const visible = (line: string): string =>
  line
    .replaceAll('\t', '⇥')
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/gu, '␣')
    .replace(/[\u200b\ufeff]/gu, '¦')

/** How many characters of a line are shown. */
const widest = 110

/** The lines that `scenario check` prints for a diagnostic: place, message, hint, the line with a mark, the corrected line. */
export const printDiagnostic = ({
  file,
  line,
  column,
  severity,
  code,
  message,
  hint,
  shown,
  corrected,
}: PrintedDiagnostic): string => {
  const number = String(line)
  // Of a long line the piece round the mark.
  const cut = column > widest ? column - widest / 2 : 0
  const piece = shown.slice(cut, cut + widest)
  return [
    `${file}:${line}:${column} ${severity} ${code}`,
    `  ${message}`,
    ...(hint === '' ? [] : [`  hint: ${hint}`]),
    ...(piece.trim() === ''
      ? []
      : [`    ${number} | ${piece}`, `    ${' '.repeat(number.length)} | ${' '.repeat(column - 1 - cut)}^`]),
    ...corrected.flatMap(({ label, at, line }) => [`  ${label}${line === '' ? '' : ':'}`, ...numbered(at, line)]),
  ].join('\n')
}

const numbered = (at: number, lines: string): readonly string[] =>
  lines === '' ? [] : lines.split('\n').map((line, index) => `    ${at + index} | ${line.slice(0, widest)}`)
