import { type Diagnostic, type Edit, type Fix, positionOf } from '../../scenario/load.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { linesOf } from '../text/lines.ts'
import type { Workbench } from '../workbench.ts'

/** Whether a diagnostic still speaks of what stands in its file: its places count in the text that was read. */
const isOfNow = (bench: Workbench, { file }: Diagnostic): boolean =>
  bench.project.current.files.get(file) === bench.reading.current.project.files.get(file)

const change = (bench: Workbench, diagnostic: Diagnostic, edit: Edit, words: string): void => {
  const isNow = isOfNow(bench, diagnostic)
  if (isNow) bench.edit(diagnostic.file, [edit])
  bench.tell(isNow ? words : tEditor('text.mend.again'))
}

/** Makes a fix and tells what was done. */
export const mendOne = (bench: Workbench, diagnostic: Diagnostic, fix: Fix): void =>
  change(bench, diagnostic, fix, tEditor('text.mend.one', { label: fix.label }))

/** Writes a note above the line that allows what a warning says, with the teacher's reason. */
export const allowOne = (bench: Workbench, diagnostic: Diagnostic, reason: string): void => {
  const text = bench.reading.current.project.files.get(diagnostic.file) ?? ''
  change(bench, diagnostic, allowance(text, diagnostic, reason), tEditor('text.allow.done'))
}

/** The note `# allow CODE: reason`, alone on a line above the one it is meant for. A long text keeps its lines: the note stands above its label. */
export const allowance = (text: string, { from, code }: Diagnostic, reason: string): Edit => {
  const lines = linesOf(text)
  const line = lines.findLast((each) => each.from <= from)
  const owner = line?.goesOn === undefined ? line : lines[line.goesOn]
  const at = owner?.from ?? 0
  const indent = /^ */u.exec(text.slice(at))?.[0] ?? ''
  return { from: at, to: at, text: `${indent}# allow ${code}: ${reason.replace(/\s+/gu, ' ').trim()}\n` }
}

/** The diagnostics on the line of a place, those first that can be mended for certain. */
export const diagnosticsAt = (
  diagnostics: readonly Diagnostic[],
  file: string,
  text: string,
  offset: number,
): readonly Diagnostic[] => {
  const { line } = positionOf(text, offset)
  return diagnostics
    .filter((each) => each.file === file && positionOf(text, each.from).line === line)
    .toSorted((a, b) => Number(b.fix !== undefined) - Number(a.fix !== undefined))
}

/** Diagnostics with the worst first, each kind in the order of the files. */
export const bySeverity = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] => {
  const rank = { error: 0, warning: 1, hint: 2 }
  return diagnostics.toSorted((a, b) => rank[a.severity] - rank[b.severity])
}
