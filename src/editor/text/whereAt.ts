import { bare, type Flow, flowAt, flowLabels, type Line, linesOf } from './lines.ts'

/** One step from the top of a file down to a place: a label, or an entry of a list with its kind and id where it tells them. */
export type Step = { readonly label: string } | { readonly entry: true; readonly kind?: string; readonly id?: string }

/** Where in a scenario a place of a text lies. */
export interface Where {
  readonly steps: readonly Step[]
  /** A label that is being written, a short value, a long text, or a note. */
  readonly part: 'label' | 'value' | 'text' | 'note'
  /** The word at the place, which a completion would replace. */
  readonly from: number
  readonly to: number
  readonly word: string
  /** The labels that stand beside this one already. */
  readonly beside: ReadonlyMap<string, string>
  /** Whether it lies within brackets on a line. */
  readonly isFlow: boolean
}

/** Where an offset lies, also in a text that is broken. Columns decide, as they do for the author. */
export const whereAt = (text: string, offset: number, lines: readonly Line[] = linesOf(text)): Where => {
  const at = Math.max(
    0,
    lines.findLastIndex((line) => line.from <= offset),
  )
  const line = lines[at] as Line
  const note = noteIn(line, text)
  if (note >= 0 && offset > note)
    return { ...wordAt(text, offset, /[\w-]/u), steps: [], part: 'note', beside: new Map(), isFlow: false }
  const owner = line.goesOn === undefined ? undefined : lines[line.goesOn]
  const holder = owner ?? line
  const isFlow = /^[[{]/u.test(holder.value) && offset > holder.valueFrom
  if (owner && !isFlow) {
    const steps = stepsTo(lines, line.goesOn ?? at, owner.column)
    return { ...wordAt(text, offset, /[^\s()[\]]/u), steps, part: 'text', beside: new Map(), isFlow: false }
  }
  if (isFlow) {
    const stack = flowAt(text, holder.valueFrom, offset)
    if (stack.length > 0) return inFlow(text, offset, stack, stepsTo(lines, owner ? (line.goesOn ?? at) : at, holder.column))
  }
  const isLabel = line.label === undefined || offset <= line.from + line.column + line.label.length
  const column = line.isQuiet ? offset - line.from : line.column
  const beside = labelsBeside(lines, at, column)
  if (isLabel) {
    // A list of plain words has values and no labels: the schema decides which of the two it is.
    const word = wordAt(text, offset, /[\w-]/u)
    return { ...word, steps: stepsAbove(lines, at, column), part: 'label', beside, isFlow: false }
  }
  return {
    ...valueAt(text, line.valueFrom, offset, line.to),
    steps: stepsTo(lines, at, column),
    part: 'value',
    beside,
    isFlow: false,
  }
}

const noteIn = (line: Line, text: string): number => {
  if (line.goesOn !== undefined) return -1
  const whole = text.slice(line.from, line.to)
  const found = /(?:^|\s)#/u.exec(whole.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, (quote) => 'x'.repeat(quote.length)))
  return found ? line.from + found.index + found[0].length - 1 : -1
}

const inFlow = (text: string, offset: number, stack: readonly Flow[], above: readonly Step[]): Where => {
  const steps: Step[] = [...above]
  for (const [depth, flow] of stack.entries()) {
    const isLast = depth === stack.length - 1
    const entry = { entry: true, ...kindAndId(flow.labels) } as const
    if (flow.sign === '[') steps.push(entry)
    if (flow.sign === '{' && flow.label !== undefined) steps.push({ label: flow.label })
    if (!isLast) continue
    const part = flow.sign === '{' && flow.label === undefined ? 'label' : 'value'
    const end = /^[^,\]}\n]*/u.exec(text.slice(offset))?.[0].length ?? 0
    const word = part === 'label' ? wordAt(text, offset, /[\w-]/u) : valueAt(text, flow.from, offset, offset + end)
    return { ...word, steps, part, beside: flow.labels, isFlow: true }
  }
  return { ...wordAt(text, offset, /[\w-]/u), steps, part: 'value', beside: new Map(), isFlow: true }
}

/** The word round an offset, of signs that belong to one. */
const wordAt = (text: string, offset: number, sign: RegExp): Pick<Where, 'from' | 'to' | 'word'> => {
  let from = offset
  while (from > 0 && sign.test(text[from - 1] ?? '')) from -= 1
  let to = offset
  while (to < text.length && sign.test(text[to] ?? '')) to += 1
  return { from, to, word: text.slice(from, to) }
}

const valueAt = (text: string, start: number, offset: number, end: number): Pick<Where, 'from' | 'to' | 'word'> => {
  let from = Math.min(start, offset)
  while (from < offset && text[from] === ' ') from += 1
  const rest = text.slice(from, Math.max(end, offset))
  const word = rest.replace(/\s+#.*$/u, '').trimEnd()
  return { from, to: from + word.length, word }
}

/** The steps to the value of a line's label. */
const stepsTo = (lines: readonly Line[], at: number, column: number): readonly Step[] => {
  const label = lines[at]?.label
  const above = stepsAbove(lines, at, column)
  return label === undefined ? above : [...above, { label }]
}

/** The steps to the group or list in which something at a column of a line stands. */
const stepsAbove = (lines: readonly Line[], at: number, column: number): readonly Step[] => {
  const steps: Step[] = []
  let edge = column
  const enter = (line: Line, position: number): void => {
    // A dash left of the edge opens an entry; the label that holds the list stands on a line above.
    for (const dash of line.dashes.toReversed()) {
      if (dash >= edge) continue
      steps.unshift({ entry: true, ...kindAndId(labelsBeside(lines, position, edge)) })
      edge = dash
    }
  }
  for (let here = at; here >= 0; here -= 1) {
    const line = lines[here] as Line
    if (line.goesOn !== undefined || (line.isQuiet && here !== at)) continue
    if (here !== at && line.label !== undefined && line.column < edge + (isListBelow(lines, here, edge) ? 1 : 0)) {
      steps.unshift({ label: line.label })
      edge = line.column
    }
    if (here === at || line.column <= edge) enter(line, here)
    if (edge === 0 && steps[0] && 'label' in steps[0]) break
  }
  return steps
}

/** A list may stand as far left as the label that holds it. */
const isListBelow = (lines: readonly Line[], at: number, edge: number): boolean => {
  const line = lines[at] as Line
  if (line.column !== edge || line.value !== '') return false
  let next = at + 1
  while (lines[next]?.isQuiet) next += 1
  return lines[next]?.dashes[0] === edge
}

/** The labels, with their values, that stand in the same group as a line, at a column. */
const labelsBeside = (lines: readonly Line[], at: number, column: number): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const isFirst = (line: Line) => line.dashes.length > 0 && line.column === column
  const take = (line: Line): boolean => {
    if (line.isQuiet || line.goesOn !== undefined) return true
    if (line.column < column || line.dashes.some((dash) => dash < column) !== isFirst(line)) return false
    if (line.column === column && line.label !== undefined) found.set(line.label, bare(line.value))
    return true
  }
  const own = lines[at]
  if (own && own.column === column && own.dashes.length > 0 && own.label === undefined && own.value.startsWith('{'))
    return flowLabels(own.value)
  for (let here = at; here >= 0; here -= 1) {
    const line = lines[here] as Line
    if (here !== at && !take(line)) break
    if (here === at && line.label !== undefined && line.column === column) found.set(line.label, bare(line.value))
    if (isFirst(line)) break
  }
  for (let here = at + 1; here < lines.length; here += 1) {
    const line = lines[here] as Line
    if (isFirst(line) || !take(line)) break
  }
  return found
}

const kindAndId = (labels: ReadonlyMap<string, string>): { readonly kind?: string; readonly id?: string } => {
  const [kind, id] = [labels.get('kind'), labels.get('id')]
  return { ...(kind === undefined ? {} : { kind }), ...(id === undefined ? {} : { id }) }
}
