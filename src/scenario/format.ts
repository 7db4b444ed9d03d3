import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { diagnose } from './diagnostics/report.ts'
import type { Tree } from './read/tree.ts'

/**
 * Version of the format that is read and written.
 * 2: what is made up in an ending stands behind `made-up:`. In 1 it was `invented:`, which at a turning point takes yes or no.
 */
export const formatNow = 2

/** The version that a file says it is written in; undefined where it says none, or no number. */
export const formatOf = (tree: Tree): number | undefined => {
  const said = formatEntry(tree)?.value
  return said?.kind === 'text' && /^\d{1,4}$/u.test(said.text) ? Number(said.text) : undefined
}

/** The line of a file that says its format. */
export const formatEntry = (tree: Tree) =>
  tree.kind === 'map' ? tree.entries.find((entry) => entry.key === 'format') : undefined

/** What is said of a scenario in another format than this program's, before anything else is; undefined for one in its own. */
export const formatFault = (tree: Tree): Diagnostic | undefined => {
  const format = formatOf(tree)
  const span = formatEntry(tree)?.value.span
  if (format === undefined || format === formatNow || !span) return undefined
  if (format > formatNow) return diagnose('newer-format', span, { value: format, most: formatNow })
  return format < 1 ? undefined : diagnose('older-format', span, { value: format, now: formatNow })
}
