import type { YAMLError } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/report.ts'
import type { Slip } from './slips.ts'

/**
 * The cause behind a fault of the YAML reader, in words for somebody who never heard of YAML: the first slip up to the line
 * where the reader gave up, which often is well below the mistake. Where there is none, the line itself.
 */
export const explainLine = (file: string, text: string, fault: YAMLError, slips: readonly Slip[]): Diagnostic => {
  const at = Math.min(fault.pos[0], text.length)
  // The reader may blame a line for the one that follows it.
  const next = text.indexOf('\n', at)
  const end = next < 0 ? -1 : text.indexOf('\n', next + 1)
  const slip = slips.find((each) => each.code !== 'number-sign' && (end < 0 || each.from <= end))
  if (slip) return ofSlip(file, slip)
  const line = text.lastIndexOf('\n', at - 1) + 1
  const from = line + (/\S/u.exec(text.slice(line, line + 2000))?.index ?? 0)
  const span = { file, from: Math.min(from, Math.max(0, text.length - 1)), to: Math.max(from + 1, at) }
  if (/alias|anchor/iu.test(fault.message)) return diagnose('alias', span)
  if (indentFaults.has(fault.code)) return diagnose('indentation', span, { detail: '' })
  const [sign] = fault.pos
  // What stands behind a backslash is taken for a sign of its own, such as \\n for a new line.
  if (fault.code === 'BAD_DQ_ESCAPE' && text[sign] === '\\')
    return diagnose('backslash', { file, from: sign, to: sign + 1 }, {}, { from: sign, to: sign, text: '\\' })
  return diagnose('unreadable', span)
}

/** A slip as a diagnostic. */
export const ofSlip = (file: string, { code, from, to, words, fix, choices }: Slip): Diagnostic =>
  diagnose(code, { file, from, to }, words, fix, choices)

const indentFaults = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'BLOCK_IN_FLOW',
  'UNEXPECTED_TOKEN',
  'MULTILINE_IMPLICIT_KEY',
  'IMPOSSIBLE',
])
