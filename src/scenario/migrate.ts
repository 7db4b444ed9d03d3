import type { Diagnostic } from './diagnostics/diagnostic.ts'
import type { Edit } from './diagnostics/fix.ts'
import { diagnose } from './diagnostics/report.ts'
import { formatEntry, formatFault, formatNow, formatOf, olderLabels } from './format.ts'
import { mainOf } from './load.ts'
import { readText, type SourceFile } from './read/fileCheck.ts'
import { readTree, type Tree } from './read/tree.ts'

export interface Migration {
  /** What to change, by file, from the top down; empty where the scenario is in this format already. The main file comes last. */
  readonly edits: ReadonlyMap<string, readonly Edit[]>
  /** Why nothing can be changed: the files cannot be read, or their format is newer or not said. */
  readonly diagnostics: readonly Diagnostic[]
  /** What each file held; offsets count in these. */
  readonly texts: ReadonlyMap<string, string>
}

/** The changes that bring a scenario of an older format up to this one: the characters that are different, and no others. */
export const migrationOf = (files: readonly SourceFile[]): Migration => {
  const texts = new Map<string, string>()
  const trees = new Map<string, Tree>()
  const diagnostics: Diagnostic[] = []
  for (const file of files) {
    const { text, diagnostics: odd } = readText(file)
    texts.set(file.path, text)
    const read = odd.length === 0 ? readTree(file.path, text) : { diagnostics: odd }
    diagnostics.push(...read.diagnostics.filter((each) => each.severity === 'error'))
    if ('tree' in read && read.tree) trees.set(file.path, read.tree)
  }
  const refused = (...found: readonly Diagnostic[]): Migration => ({ edits: new Map(), diagnostics: found, texts })
  const main = mainOf(files)
  if (main === undefined) return refused(diagnose('no-scenario', { file: files[0]?.path ?? '', from: 0, to: 0 }))
  if (diagnostics.length > 0) return refused(...diagnostics)
  const tree = trees.get(main)
  const said = tree && formatEntry(tree)
  if (!tree || !said)
    return refused(diagnose('missing-label', { file: main, from: 0, to: 1 }, { where: 'The scenario', name: 'format' }))
  const format = formatOf(tree)
  if (format === formatNow) return refused()
  const fault = formatFault(tree)
  if (format === undefined || fault?.code !== 'older-format')
    return refused(fault ?? diagnose('not-number', said.value.span, { value: textOf(said.value), least: 1, most: formatNow }))
  const edits = new Map([...trees].map(([path, each]) => [path, renamings(each)] as const).filter(([, each]) => each.length > 0))
  const { from, to } = said.value.span
  const own = [...(edits.get(main) ?? []), { from, to, text: String(formatNow) }].sort((a, b) => a.from - b.from)
  edits.delete(main)
  return { edits: edits.set(main, own), diagnostics: [], texts }
}

const renamings = (tree: Tree): readonly Edit[] =>
  [...olderLabels(tree)].map(([{ keySpan }, text]) => ({ from: keySpan.from, to: keySpan.to, text }))

const textOf = (tree: Tree): string => (tree.kind === 'text' ? tree.text : '')
