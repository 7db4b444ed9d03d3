import type { YAMLError } from 'yaml'
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/report.ts'

interface Line {
  readonly from: number
  readonly text: string
}

/**
 * The cause behind a fault that the YAML reader found, in words for somebody who never heard of YAML. It looks at the line
 * of the fault and at the lines just above it, because the reader often gives up after the mistake.
 */
export const explainLine = (file: string, text: string, at: number, fault: YAMLError): Diagnostic => {
  const lines = linesNear(text, at)
  // An open quote swallows lines until something else breaks: the cause may stand far above.
  if (/quote/iu.test(fault.message)) {
    const open = linesNear(text, at, 400)
      .map((line) => unclosedQuote(file, line))
      .find((found) => found !== undefined)
    if (open) return open
  }
  for (const look of [unclosedQuote, missingSpaces, textAfterQuote, colonInText]) {
    for (const line of lines) {
      const found = look(file, line)
      if (found) return found
    }
  }
  const here = lines[0]
  const start = here ? here.from + (/\S/u.exec(here.text)?.index ?? 0) : at
  const span: Span = { file, from: start, to: Math.max(start + 1, at) }
  if (/alias/iu.test(fault.message)) return diagnose('alias', span)
  if (indentFaults.has(fault.code)) return diagnose('indentation', span, { detail: neighbour(lines) })
  return diagnose('unreadable', span, { detail: fault.message.split('\n')[0]?.slice(0, 120) ?? '' })
}

const indentFaults = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'BLOCK_IN_FLOW',
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
  'IMPOSSIBLE',
])

/** The line of the fault first, then non-empty lines above it, nearest first, `most` in all. */
const linesNear = (text: string, at: number, most = 6): readonly Line[] => {
  const lines: Line[] = []
  let end = text.indexOf('\n', at)
  if (end < 0) end = text.length
  while (end >= 0 && lines.length < most) {
    const from = text.lastIndexOf('\n', end - 1) + 1
    const line = text.slice(from, end)
    if (line.trim() !== '' || lines.length === 0) lines.push({ from, text: line })
    if (from === 0) break
    end = from - 1
  }
  return lines
}

const span = (file: string, line: Line, at: number, length: number): Span => ({
  file,
  from: line.from + at,
  to: line.from + at + length,
})

const missingSpaces = (file: string, line: Line): Diagnostic | undefined => {
  const dash = /^( *)-([A-Za-z][\w-]*:)/u.exec(line.text)
  if (dash) {
    const at = dash[1]?.length ?? 0
    return diagnose(
      'space-after-dash',
      span(file, line, at, 1),
      { fixed: `- ${dash[2]}` },
      { from: line.from + at + 1, to: line.from + at + 1, text: ' ' },
    )
  }
  const colon = /^( *(?:- )?)([a-z][a-z-]*):([^\s:/].*)$/u.exec(line.text)
  if (!colon) return undefined
  const at = (colon[1]?.length ?? 0) + (colon[2]?.length ?? 0) + 1
  const place = line.from + at
  return diagnose(
    'space-after-colon',
    span(file, line, at, 1),
    { name: colon[2] ?? '', fixed: `${colon[2]}: ${short(colon[3] ?? '')}` },
    { from: place, to: place, text: ' ' },
  )
}

const labelled = /^( *(?:- )?(?:\{ *)?[a-z][a-z-]*: +)(.*)$/u

const unclosedQuote = (file: string, line: Line): Diagnostic | undefined => {
  const parts = labelled.exec(line.text)
  const value = parts?.[2] ?? ''
  const mark = value[0]
  if (!parts || (mark !== '"' && mark !== "'")) return undefined
  const inner = mark === '"' ? value.slice(1).replaceAll('\\"', '') : value.slice(1).replaceAll("''", '')
  return inner.includes(mark) ? undefined : diagnose('unclosed-quote', span(file, line, parts[1]?.length ?? 0, 1))
}

const textAfterQuote = (file: string, line: Line): Diagnostic | undefined => {
  const parts = labelled.exec(line.text)
  const value = (parts?.[2] ?? '').trimEnd()
  const closed = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[^\s,}\]#:]| +[^\s#])/u.exec(value)
  if (!parts || !closed) return undefined
  const at = (parts[1]?.length ?? 0) + closed[0].length
  return diagnose('text-after-quote', span(file, line, at, Math.max(1, value.length - closed[0].length)), {
    fixed: short(`'${value.replaceAll("'", "''")}'`),
  })
}

const colonInText = (file: string, line: Line): Diagnostic | undefined => {
  const parts = labelled.exec(line.text)
  const value = (parts?.[2] ?? '').trimEnd()
  const colon = value.search(/: /u)
  if (!parts || colon < 0 || /^["'[{|>]/u.test(value)) return undefined
  const from = line.from + (parts[1]?.length ?? 0)
  const fixed = `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  return diagnose(
    'colon-in-text',
    { file, from: from + colon, to: from + colon + 1 },
    { fixed: short(fixed) },
    { from, to: from + value.length, text: fixed },
  )
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text)

const neighbour = (lines: readonly Line[]): string => {
  const above = lines[1]
  if (!above) return ''
  const spaces = /\S/u.exec(above.text)?.index ?? 0
  return `The line above begins after ${spaces} spaces.`
}
