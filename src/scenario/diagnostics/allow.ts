import { Lexer } from 'yaml'
import { catalogue, type DiagnosticCode } from './catalogue.ts'
import type { Diagnostic } from './diagnostic.ts'
import { suggest } from './nearest.ts'
import { diagnose } from './report.ts'

/** A note such as `# allow text-too-long: the decree is quoted whole`, beside a line or alone above it. */
interface Allowance {
  readonly from: number
  readonly to: number
  readonly code: string
  readonly reason: string
  /** Where the line starts that it is meant for, and where it ends. */
  readonly line: readonly [from: number, to: number]
}

/** What only playing a scenario can find; `loadScenario` cannot tell whether a note that allows it is of use. */
export const foundByPlaying: ReadonlySet<string> = new Set<DiagnosticCode>([
  'vote-count',
  'historical-road',
  'historical-shut',
  'gone-speaks',
  'never-holds',
  'option-never-open',
  'ending-never-met',
  'step-never-met',
  'not-found-by-search',
])

/** What only weighing every road finds, which takes longer than a check: the workbench tells it beside the line. */
export const foundByWeighing: ReadonlySet<string> = new Set<DiagnosticCode>([
  'always-best',
  'line-never-read',
  'result-never-falls',
  'meter-range',
])

/**
 * Leaves out the warnings and hints that a note allows with a reason, and tells of notes that give no reason or allow
 * nothing. Only notes whose code is `sought` are judged; with `isWhole` false something may not have been looked at yet, and
 * no note is called useless. An error cannot be allowed.
 */
export const allowed = (
  found: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  sought: (code: string) => boolean,
  isWhole = true,
): readonly Diagnostic[] => {
  const quiet = new Set<Diagnostic>()
  const told: Diagnostic[] = []
  for (const [file, text] of texts)
    for (const each of allowancesIn(text).filter(({ code }) => sought(code))) {
      const span = { file, from: each.from, to: each.to }
      if (each.reason === '') {
        told.push(diagnose('allow-without-reason', span, { name: each.code }))
        continue
      }
      const [from, to] = each.line
      const meant = found.filter((one) => one.file === file && one.code === each.code && one.from >= from && one.from <= to)
      for (const one of meant) if (one.severity !== 'error') quiet.add(one)
      const detail = whyUseless(each.code, meant)
      if (detail !== undefined && isWhole)
        told.push(diagnose('allow-unused', span, { name: each.code, detail }, without(text, each)))
    }
  return [...found.filter((each) => !quiet.has(each)), ...told]
}

const whyUseless = (code: string, meant: readonly Diagnostic[]): string | undefined => {
  if (!Object.hasOwn(catalogue, code)) return `nothing is called so. ${suggest(code, Object.keys(catalogue))}`.replace(/\.$/u, '')
  if (catalogue[code as DiagnosticCode].severity === 'error') return 'an error cannot be allowed'
  return meant.length === 0 ? 'nothing of that kind is told of this line' : undefined
}

const note = /^# *allow +([a-z][a-z-]*)(?: *: *(.*))?$/u

/** The notes of a file that allow something. What stands inside a text is no note. */
const allowancesIn = (text: string): readonly Allowance[] => {
  if (!/# *allow /u.test(text)) return []
  const found: Allowance[] = []
  let at = 0
  for (const token of new Lexer().lex(text)) {
    // Signs of the reader's own, which stand for no character of the file.
    if (token.length === 1 && token < ' ' && !/\s/u.test(token)) continue
    const [, code, reason = ''] = token.startsWith('#') ? (note.exec(token.trimEnd()) ?? []) : []
    if (code !== undefined && (reason !== '' || code.includes('-'))) {
      const from = at
      const to = at + token.trimEnd().length
      found.push({ from, to, code, reason: reason.trim(), line: lineFor(text, from) })
    }
    at += token.length
  }
  return found
}

/** The line that a note is meant for: its own, or where it stands alone the next one that is no note. */
const lineFor = (text: string, note: number): readonly [number, number] => {
  let start = text.lastIndexOf('\n', note - 1) + 1
  let end = endOfLine(text, start)
  while (/^\s*(?:#.*)?$/u.test(text.slice(start, end)) && end < text.length) {
    start = end + 1
    end = endOfLine(text, start)
  }
  return [start, end]
}

const endOfLine = (text: string, from: number): number => {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

/** The edit that takes a note out, with the spaces before it, or with its line where it stands alone. */
const without = (text: string, { from, to }: Allowance) => {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const before = text.slice(start, from)
  if (before.trim() === '') return { from: start, to: Math.min(text.length, endOfLine(text, to) + 1), text: '' }
  return { from: start + before.trimEnd().length, to, text: '' }
}
