import { type Diagnostic, positionOf, type Span } from '../diagnostics/diagnostic.ts'
import type { Edit, Fix } from '../diagnostics/fix.ts'
import { diagnose } from '../diagnostics/report.ts'

type Place = { readonly from: number; readonly to: number }

/**
 * A label that stands in one entry a second time. `first` and `second` reach from the label to the end of its value. Where
 * it is the label that the entry begins with, the next entry has lost its dash, and the dash can be put in; else only the
 * author knows which of the two to keep.
 */
export const repeatedLabel = (text: string, at: Span, name: string, first: Place, second: Place, isNext: boolean): Diagnostic => {
  const [line, again] = [positionOf(text, first.from).line, positionOf(text, second.from).line]
  if (isNext) return diagnose('missing-dash', at, { name, line }, dashBefore(text, first.from, second.from))
  const keep = (kept: number, cut: Edit | undefined): readonly Fix[] => (cut ? [{ ...cut, label: `Keep line ${kept}` }] : [])
  const choices = [...keep(line, lineOf(text, second)), ...keep(again, lineOf(text, first))]
  return diagnose('duplicate-label', at, { name, line }, undefined, choices)
}

/** The dash of the second entry, under that of the first. Only where the label stands alone at the beginning of its line. */
const dashBefore = (text: string, first: number, second: number): Edit | undefined => {
  const start = text.lastIndexOf('\n', second - 1) + 1
  const above = text.slice(text.lastIndexOf('\n', first - 1) + 1, first)
  const [, spaces] = /^( *)- +$/u.exec(above) ?? []
  if (spaces === undefined || text.slice(start, second).trim() !== '') return undefined
  return { from: start, to: second, text: above }
}

/** The lines of a label and its value, taken out; undefined where something else stands on them. */
const lineOf = (text: string, { from, to }: Place): Edit | undefined => {
  const start = text.lastIndexOf('\n', from - 1) + 1
  const next = text.indexOf('\n', Math.max(from, to - 1))
  const end = next < 0 ? text.length : next + 1
  if (text.slice(start, from).trim() !== '' || !/^\s*(?:#.*)?\s*$/u.test(text.slice(to, Math.max(to, end)))) return undefined
  return { from: start, to: end, text: '' }
}
