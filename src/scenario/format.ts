import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { diagnose } from './diagnostics/report.ts'
import type { Tree, TreeEntry } from './read/tree.ts'

/**
 * Version of the format that is written; older ones are read as well.
 * 2: what is made up in an ending stands behind `made-up:`. In 1 it was `invented:`, which at a turning point takes yes or no.
 */
export const formatNow = 2

/** The version that a file says it is written in; undefined where it says none, or no number. */
export const formatOf = (tree: Tree): number | undefined => {
  const said = formatEntry(tree)?.value
  return said?.kind === 'text' && /^\d{1,4}$/u.test(said.text) ? Number(said.text) : undefined
}

/** The line of a file that says its format. */
export const formatEntry = (tree: Tree): TreeEntry | undefined =>
  tree.kind === 'map' ? tree.entries.find((entry) => entry.key === 'format') : undefined

/** What is said of a scenario in another format than this program's: an error where it is newer, a hint where it is older. */
export const formatFault = (tree: Tree): Diagnostic | undefined => {
  const format = formatOf(tree)
  const span = formatEntry(tree)?.value.span
  if (format === undefined || format === formatNow || !span) return undefined
  if (format > formatNow) return diagnose('newer-format', span, { value: format, most: formatNow })
  return format < 1 ? undefined : diagnose('older-format', span, { value: format, now: formatNow })
}

/** The labels of an older format below a value, with the names that they have now. */
export const olderLabels = (tree: Tree): ReadonlyMap<TreeEntry, string> => {
  const found = new Map<TreeEntry, string>()
  const walk = (each: Tree): void => {
    if (each.kind === 'list') each.items.forEach(walk)
    if (each.kind !== 'map') return
    const isOlder = isEnding(each) && !each.entries.some((entry) => entry.key === 'made-up')
    for (const entry of each.entries) {
      if (isOlder && entry.key === 'invented') found.set(entry, 'made-up')
      walk(entry.value)
    }
  }
  walk(tree)
  return found
}

const isEnding = (tree: Extract<Tree, { kind: 'map' }>): boolean =>
  tree.entries.some(({ key, value }) => key === 'kind' && value.kind === 'text' && value.text === 'ending')

/** A file of an older format as this one would have it. Every place in it is still the place in the file. */
export const inFormatNow = (tree: Tree): Tree => {
  const renamed = olderLabels(tree)
  const format = formatEntry(tree)
  const walk = (each: Tree): Tree => {
    if (each.kind === 'text') return each
    if (each.kind === 'list') return { ...each, items: each.items.map(walk) }
    const entries = each.entries.map((entry) => ({
      ...entry,
      key: renamed.get(entry) ?? entry.key,
      value: entry === format && entry.value.kind === 'text' ? { ...entry.value, text: String(formatNow) } : walk(entry.value),
    }))
    return { ...each, entries }
  }
  return walk(tree)
}
