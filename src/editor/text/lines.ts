/** A line of a scenario file as an author sees it. Broken files have lines too, which is why this does not ask the YAML reader. */
export interface Line {
  readonly from: number
  readonly to: number
  /** Column of each dash before the label, from 0. */
  readonly dashes: readonly number[]
  /** Column at which label or text begins. */
  readonly column: number
  readonly label?: string
  /** Where the value begins; the end of the line where there is none yet. */
  readonly valueFrom: number
  readonly value: string
  /** Blank, or a note and nothing else. */
  readonly isQuiet: boolean
  /** Position, among the lines, of the one whose long text or brackets go on here. */
  readonly goesOn?: number
}

const form = /^((?: *- +)*(?: *-(?= *$))?)( *)(?:([A-Za-z_][\w-]*):(?=\s|$)( *))?(.*)$/u

/** The lines of a text, in order. Of the last text they are remembered: outline, completion and hover ask for the same. */
export const linesOf = (text: string): readonly Line[] => {
  if (text !== last.text) last = { text, lines: readLines(text) }
  return last.lines
}

let last: { readonly text: string; readonly lines: readonly Line[] } = { text: '', lines: [] }

const readLines = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let from = 0
  let open: { readonly at: number; readonly column: number; readonly isFlow: boolean } | undefined
  for (const whole of text.split('\n')) {
    const indent = whole.search(/\S/u)
    const ends = open && indent >= 0 && indent <= open.column && !(open.isFlow && /[\]}]/u.test(whole[indent] ?? ''))
    if (ends) open = undefined
    if (open) {
      lines.push(further(whole, from, indent, open.at))
      const start = lines[open.at]?.valueFrom ?? 0
      if (open.isFlow && flowAt(text, start, from + whole.length).length === 0) open = undefined
    } else {
      const line = lineAt(whole, from)
      lines.push(line)
      if (isOpen(line)) open = { at: lines.length - 1, column: floorOf(line), isFlow: /^[[{]/u.test(line.value) }
    }
    from += whole.length + 1
  }
  return lines
}

/** A line on which the text or the brackets of one above go on. */
const further = (whole: string, from: number, indent: number, goesOn: number): Line => {
  const column = Math.max(0, indent)
  return {
    from,
    to: from + whole.length,
    dashes: [],
    column,
    valueFrom: from + column,
    value: whole.trim(),
    isQuiet: indent < 0,
    goesOn,
  }
}

const lineAt = (whole: string, from: number): Line => {
  const [, head = '', gap = '', label, space = '', value = ''] = form.exec(whole) ?? []
  const dashes = head.includes('-') ? [...head.matchAll(/-/gu)].map((match) => match.index) : none
  const column = head.length + gap.length
  const valueFrom = from + column + (label === undefined ? 0 : label.length + 1 + space.length)
  const isQuiet =
    value.startsWith('#') && label === undefined ? true : head.trim() === '' && label === undefined && value.trim() === ''
  return { from, to: from + whole.length, dashes, column, ...(label === undefined ? {} : { label }), valueFrom, value, isQuiet }
}

const none: readonly number[] = []

/** The column that what goes on must stand right of: the label's, or the last dash's where there is no label. */
const floorOf = (line: Line): number => (line.label === undefined ? (line.dashes.at(-1) ?? 0) : line.column)

const isOpen = ({ value, isQuiet, valueFrom }: Line): boolean =>
  !isQuiet &&
  (/^[>|][+-]?\d?[+-]?\s*(?:#.*)?$/u.test(value) ||
    (/^[[{]/u.test(value) && flowAt(value, 0, value.length).length > 0 && valueFrom >= 0))

/** One open bracket: the labels before the place, and the value that is being written. */
export interface Flow {
  readonly sign: '{' | '['
  readonly labels: Map<string, string>
  label?: string
  /** Where the label or value being written begins. */
  from: number
}

/** The brackets open at a place, outermost first; empty where all are closed. */
export const flowAt = (text: string, from: number, until: number): readonly Flow[] => {
  const stack: Flow[] = []
  const close = (at: number): void => {
    const top = stack.at(-1)
    if (top?.label !== undefined) top.labels.set(top.label, bare(text.slice(top.from, at)))
  }
  for (let at = from; at < until; at += 1) {
    const sign = text[at]
    const top = stack.at(-1)
    if ((sign === '"' || sign === "'") && /[[{,:\s]/u.test(text[at - 1] ?? '[')) {
      const end = endOfQuote(text, at, until)
      if (end < 0) break
      at = end
    } else if (sign === '{' || sign === '[') stack.push({ sign, labels: new Map(), from: at + 1 })
    else if (sign === '}' || sign === ']') {
      close(at)
      stack.pop()
      if (stack.length === 0) return stack
    } else if (top && sign === ',') {
      close(at)
      delete top.label
      top.from = at + 1
    } else if (top && sign === ':' && /\s/u.test(text[at + 1] ?? ' ') && top.sign === '{' && top.label === undefined) {
      top.label = bare(text.slice(top.from, at))
      top.from = at + 1
    }
  }
  return stack
}

const endOfQuote = (text: string, from: number, until: number): number => {
  const sign = text[from]
  for (let at = from + 1; at < until; at += 1) {
    if (sign === '"' && text[at] === '\\') at += 1
    else if (text[at] === sign) return at
  }
  return -1
}

/** The labels of a `{ ... }` that stands on one line, with their values. */
export const flowLabels = (value: string): ReadonlyMap<string, string> => {
  const end = value.lastIndexOf('}')
  const [outer] = flowAt(value, 0, end < 0 ? value.length : end)
  if (!outer) return new Map()
  if (outer.label !== undefined) outer.labels.set(outer.label, bare(value.slice(outer.from, end < 0 ? value.length : end)))
  return outer.labels
}

/** A value without the quotes round it and the note behind it. */
export const bare = (value: string): string => {
  const text = value.trim()
  const [, double] = /^"((?:[^"\\]|\\.)*)"/u.exec(text) ?? []
  if (double !== undefined) return double.replace(/\\(.)/gu, '$1')
  const [, single] = /^'((?:[^']|'')*)'/u.exec(text) ?? []
  if (single !== undefined) return single.replaceAll("''", "'")
  return text.replace(/(?:^|\s)#.*$/u, '').trim()
}
