import type { Diagnostic as Mark } from '@codemirror/lint'
import { type Diagnostic, type Fix, printable } from '../../scenario/load.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'

/** The diagnostics of a file as marks in its text, each with what it says and what mends it. Of an end that is past the text the text's end. */
export const marksOf = (
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  mend: (diagnostic: Diagnostic, fix: Fix) => void,
  allow: (diagnostic: Diagnostic) => void,
): readonly Mark[] =>
  diagnostics.map((each) => {
    const length = texts.get(each.file)?.length ?? 0
    const from = Math.min(each.from, length)
    const fixes = [...(each.fix ? [each.fix] : []), ...(each.choices ?? [])]
    const mending = fixes.map((fix) => ({ name: fix.label, apply: () => mend(each, fix) }))
    const allowing = each.severity === 'error' ? [] : [{ name: tEditor('text.allow'), apply: () => allow(each) }]
    return {
      from,
      to: Math.max(from, Math.min(each.to, length)),
      severity: each.severity,
      source: each.code,
      message: `${each.message} ${each.hint}`.trim(),
      renderMessage: () => words(each, texts),
      actions: [...mending, ...allowing],
    }
  })

const words = (diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): Node => {
  const told = document.createElement('div')
  const add = (tag: string, text: string, name = ''): void => {
    const element = document.createElement(tag)
    element.textContent = text
    element.className = name
    told.append(element)
  }
  add('b', diagnostic.message)
  if (diagnostic.hint !== '') add('div', diagnostic.hint)
  for (const { line } of printable(diagnostic, texts).corrected.slice(0, 3)) if (line !== '') add('span', line, 'bt-corrected')
  add('div', diagnostic.code, 'bt-code')
  return told
}
