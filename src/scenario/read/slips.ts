import type { DiagnosticCode } from '../diagnostics/catalogue.ts'
import type { Edit, Fix } from '../diagnostics/fix.ts'
import { flowSlip } from './flowSlips.ts'
import { levelsOf } from './levels.ts'

/** A slip of the pen on one line, found without the YAML reader. */
export interface Slip {
  readonly code: DiagnosticCode
  readonly from: number
  readonly to: number
  readonly words: Readonly<Record<string, string | number>>
  readonly fix?: Edit
  readonly choices?: readonly Fix[]
  /** The YAML reader says nothing about it, and loses text. Other slips matter only where it gave up. */
  readonly isSilent: boolean
}

const entry = /^( *)((?:- +)*)([A-Za-z_][\w-]*):(?:( +)(.*))?$/u

/**
 * Walks the lines of a file as an author sees them: labels, dashes, texts. Finds what the YAML reader swallows, and the cause
 * behind most of what makes it give up, in the order of the file. It knows enough of YAML to leave the text inside
 * quotes, brackets and `>` blocks alone, and no more.
 */
export const slipsOf = (file: string): readonly Slip[] => {
  const slips: Slip[] = []
  const levels = levelsOf()
  let block: { readonly indent: number; readonly name: string; readonly line: number; inside: number } | undefined
  let open: Open | undefined
  let number = 0
  let from = 0
  let isFirst = true
  const lines = file.split('\n')
  for (const whole of lines) {
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    const start = from
    from += whole.length + 1
    number += 1
    if (line.trim() === '') continue
    const indent = indentOf(line)
    const add = (slip: Omit<Slip, 'isSilent'>, isSilent = false) => void slips.push({ ...slip, isSilent })
    if (block) {
      if (indent > block.indent) {
        block.inside ||= indent
        continue
      }
      const isDivider = /^(?:---|\.\.\.) *$/u.test(line) && indentOf(lines[number] ?? '') <= block.indent
      if (!isDivider && !/^ *(?:#|[-—–] |[A-Za-z_][\w-]*:(?: |$))/u.test(line)) {
        const spaces = ' '.repeat((block.inside || block.indent + 2) - indent)
        const at = start + indent
        add({
          code: 'text-too-far-left',
          from: at,
          to: at + 1,
          words: { name: block.name, line: block.line },
          fix: { from: at, to: at, text: spaces },
        })
        continue
      }
      block = undefined
    }
    if (open) {
      if (indent > open.indent || !(entry.test(line) || /^ *- /u.test(line))) {
        if (open.rest.length < mostOpen) open.rest += ` ${line.trim()}`
        open.to = start + line.trimEnd().length
        if (open.rest.length < mostOpen && endOf(open.rest) >= 0) open = undefined
        continue
      }
      if (open.rest.length < mostOpen) add(unclosed(open))
      open = undefined
    }
    if (/^ *#/u.test(line)) continue
    if (/^(?:---|\.\.\.) *$/u.test(line)) {
      if (!isFirst)
        add({ code: 'divider', from: start, to: start + 3, words: {}, fix: { from: start, to: start, text: '# ' } }, true)
      continue
    }
    isFirst = false
    const parts = entry.exec(line)
    if (!parts) {
      const slip = brokenEntry(line, start, indent)
      if (slip) add(slip)
      else if (/^ *- *$/u.test(line)) levels.item(indent, start)
      const [, dash = '', item = ''] = /^ *((?:- +)+)(\S.*)$/u.exec(line) ?? []
      if (slip || item === '') continue
      levels.item(indent, start, true)
      const at = start + indent + dash.length
      if (isBlockStart(item)) block = { indent: indent + dash.trimEnd().length - 1, name: 'the entry', line: number, inside: 0 }
      else if (/^["'[{]/u.test(item) && endOf(item) < 0) open = openAt(at, indent, item)
      // Behind a dash the reader takes a text with a colon for a group of labels.
      else for (const each of valueSlips(item, at)) add(each, each.isSilent || each.code === 'colon-in-text')
      continue
    }
    const [, , dashes = '', name = '', gap = '', value = ''] = parts
    const slip = levels.entry({ indent, dashes, name, value, start, ahead: aheadOf(lines, number) })
    if (slip) add(slip)
    if (value === '' || value.startsWith('#')) continue
    const at = start + indent + dashes.length + name.length + 1 + gap.length
    if (isBlockStart(value)) block = { indent: indent + dashes.length, name, line: number, inside: 0 }
    else if (/^["'[{]/u.test(value) && endOf(value) < 0) open = openAt(at, indent + dashes.length, value)
    else for (const each of valueSlips(value, at)) add(each, each.isSilent)
  }
  if (open && open.rest.length < mostOpen) slips.push({ ...unclosed(open), isSilent: false })
  return slips
}

const indentOf = (line: string): number => line.length - line.trimStart().length

/** After how many spaces the next line begins, if it is one with a label and no dash. Blank lines and notes are passed over. */
const aheadOf = (lines: readonly string[], from: number): number | undefined => {
  const line = lines.slice(from, from + 20).find((each) => !/^\s*(?:#.*)?$/u.test(each)) ?? ''
  return entry.test(line.trimEnd()) && !/^ *-/u.test(line) ? line.length - line.trimStart().length : undefined
}

const isBlockStart = (value: string): boolean => /^[>|][+-]?\d?[+-]?\s*(?:#.*)?$/u.test(value)

/** Letters of an open quote or bracket that are looked through for its end, over and over, line by line. */
const mostOpen = 4000

/** A quote or bracket that is open: where it stands, and where the last line of its text ends. */
interface Open {
  readonly from: number
  readonly indent: number
  readonly sign: string
  rest: string
  to: number
}

const openAt = (from: number, indent: number, value: string): Open => {
  const to = from + value.trimEnd().length
  return { from, indent, sign: value[0] ?? '', rest: value.slice(0, mostOpen), to }
}

const unclosed = ({ from, to, sign, rest }: Open): Omit<Slip, 'isSilent'> => {
  const isQuote = sign === '"' || sign === "'"
  const close = isQuote ? sign : sign === '[' ? ']' : '}'
  // Of several brackets any one may be the one that lacks its end.
  const isCertain = !rest.includes(' #') && (isQuote || !/[[\]{}"]/u.test(rest.slice(1)))
  const fix = { from: to, to, text: sign === '{' ? ' }' : close }
  return {
    code: isQuote ? 'unclosed-quote' : 'unclosed-bracket',
    from,
    to: from + 1,
    words: { sign, close },
    ...(isCertain ? { fix } : {}),
  }
}

/** Where a value that begins with a quote or a bracket ends; -1 where it does not. */
export const endOf = (value: string): number => {
  let depth = 0
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at]
    if (sign === '"' || sign === "'") {
      // In braces a quote counts only where a value begins: elsewhere it is an apostrophe.
      if (depth > 0 && !/[[{,:]\s*$/u.test(value.slice(Math.max(0, at - 8), at))) continue
      at = closing(value, at)
      if (at < 0) return -1
      if (depth === 0) return at
    } else if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') {
      depth -= 1
      if (depth === 0) return at
    }
  }
  return -1
}

const closing = (value: string, open: number): number => {
  const mark = value[open]
  for (let at = open + 1; at < value.length; at += 1) {
    if (mark === '"' && value[at] === '\\') at += 1
    else if (value[at] === mark) {
      if (mark === "'" && value[at + 1] === "'") at += 1
      else return at
    }
  }
  return -1
}

/** A line that would be an entry but for one sign. */
const brokenEntry = (line: string, start: number, indent: number): Omit<Slip, 'isSilent'> | undefined => {
  const at = start + indent
  const [, long = ''] = /^ *([—–] *)\S/u.exec(line) ?? []
  if (long)
    return {
      code: 'long-dash',
      from: at,
      to: at + 1,
      words: { sign: long[0] ?? '' },
      fix: { from: at, to: at + long.length, text: '- ' },
    }
  if (/^ *-[A-Za-z][\w-]*:(?: |$)/u.test(line))
    return {
      code: 'space-after-dash',
      from: at,
      to: at + 1,
      words: {},
      fix: { from: at + 1, to: at + 1, text: ' ' },
    }
  const [, before = '', name = ''] = /^( *(?:- +)*)([a-z][a-z-]*):[^\s:/]/u.exec(line) ?? []
  if (!name) return undefined
  const colon = start + before.length + name.length
  return {
    code: 'space-after-colon',
    from: colon,
    to: colon + 1,
    words: { name },
    fix: { from: colon + 1, to: colon + 1, text: ' ' },
  }
}

/** What is wrong in a value that stands whole on the line of its label. */
const valueSlips = (written: string, at: number): readonly Slip[] => {
  const value = written.trimEnd()
  const whole = { from: at, to: at + value.length }
  const fixWith = (text: string) => ({ words: { sign: value[0] ?? '' }, fix: { ...whole, text } })
  const sign = value[0] ?? ''
  if (/["'[{]/u.test(sign)) {
    const end = endOf(value)
    const after = value.slice(end + 1)
    if (after === '' || /^\s+#/u.test(after)) return flowSlip(value, at)
    const here = { from: at + end + 1 + (after.length - after.trimStart().length), to: at + value.length, isSilent: false }
    if (sign === "'" && /^[\p{L}]/u.test(after))
      return [{ code: 'apostrophe', ...here, from: at + end, ...fixWith(quoted(value.slice(1, -1))) }]
    if (sign === '"' || sign === "'") {
      const bare = sign === '"' ? `'${value.replaceAll("'", "''")}'` : quoted(value)
      return [{ code: 'text-after-quote', ...here, ...fixWith(bare) }]
    }
    return [{ code: 'special-start', from: at, to: at + 1, ...fixWith(quoted(value)), isSilent: false }]
  }
  const isCurly = /^[“„”].*[“”]$|^‘.*’$/u.test(value)
  if (isCurly) return [{ code: 'curly-quotes', from: at, to: at + 1, ...fixWith(quoted(value.slice(1, -1))), isSilent: true }]
  if (/^[*&][\w-]+$/u.test(value)) return []
  if (/^(?:[*&%@`!>|]|[-?] )/u.test(value))
    return [{ code: 'special-start', from: at, to: at + 1, ...fixWith(quoted(value)), isSilent: sign === '!' }]
  const colon = value.search(/:(?: |$)/u)
  const note = value.search(/ #\S/u)
  if (note >= 0 && (colon < 0 || note < colon)) return [numberSign(value, at, note)]
  if (colon < 0 || / #/u.test(value.slice(0, colon))) return []
  return [{ code: 'colon-in-text', from: at + colon, to: at + colon + 1, ...fixWith(quoted(value)), isSilent: false }]
}

/** A note that is stuck to its sign may be part of the text: only the author can tell. */
const numberSign = (value: string, at: number, note: number): Slip => {
  const sign = at + note + 1
  return {
    code: 'number-sign',
    from: sign,
    to: at + value.length,
    words: { seen: short(value.slice(0, note).trimEnd()) },
    choices: [
      { from: at, to: at + value.length, text: quoted(value), label: 'It belongs to the text: put it in quotes' },
      { from: sign + 1, to: sign + 1, text: ' ', label: 'It is a note: keep it' },
    ],
    isSilent: true,
  }
}

export const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
export const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}...` : text)
