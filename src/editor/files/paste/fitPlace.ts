import { quoted, type Tally } from './cleanSigns.ts'

/** Where a text is pasted: the line on both sides of the cursor, and the last line above that is not empty. */
export interface PastePlace {
  readonly before: string
  readonly after: string
  readonly above: string
}

const labelAlone = /^( *(?:- +)*)[A-Za-z_][\w-]*: *$/u

/** Fits prose into the place where it is pasted: between quotes, behind a label, or as paragraphs of a long text. */
export const fitPlace = (prose: string, place: PastePlace, { add }: Tally): string => {
  const text = prose.replace(/^\n+|\s+$/gu, '')
  const mark = openQuote(place.before)
  if (mark !== undefined) {
    const line = text.replace(/\s*\n+\s*/gu, ' ')
    const fitted = mark === '"' ? line.replaceAll('\\', '\\\\').replaceAll('"', '\\"') : line.replaceAll("'", "''")
    if (fitted !== text) add('wrapped')
    return fitted
  }
  const [, start] = labelAlone.exec(place.before) ?? []
  if (start !== undefined && place.after.trim() === '') return behindLabel(text, start.length, place.before.endsWith(' '), add)
  if (!text.includes('\n')) return prose
  const indent = place.before.trim() === '' ? indentBelow(place) : (/^ */u.exec(place.before)?.[0].length ?? 0)
  const first = place.before.trim() === '' ? ' '.repeat(Math.max(0, indent - place.before.length)) : ''
  return first + paragraphs(text, indent, add)
}

/** A value of one line, in quotes where it could be misread; a longer one as paragraphs below its label. */
const behindLabel = (text: string, column: number, isSpaced: boolean, add: Tally['add']): string => {
  const space = isSpaced ? '' : ' '
  if (text.includes('\n')) return `${space}>\n${' '.repeat(column + 2)}${paragraphs(text, column + 2, add)}`
  const isRisky = /^[-?] |^[[\]{}>|*&!%#`@,"'“”„‘]|: |:$| #/u.test(text)
  if (!isRisky) return space + text
  add('wrapped')
  const [, inside] = /^[“”„"](.*)[“”"]$/u.exec(text) ?? []
  return space + quoted(inside !== undefined && !/[“”„"]/u.test(inside) ? inside : text)
}

/** Each line of a word processor is a paragraph; lines of a web page or PDF that end at the same width are one. */
const paragraphs = (text: string, indent: number, add: Tally['add']): string => {
  const lines = text.split('\n').map((line) => line.trim())
  const isHard = lines.some((line) => line === '') || Math.max(...lines.map((line) => line.length)) <= 100
  const isList = lines.some((line) => line.startsWith('- '))
  const kept =
    isHard && !isList ? lines : lines.filter((line) => line !== '').flatMap((line, at) => (at === 0 ? [line] : ['', line]))
  add('paragraphs')
  return kept.map((line, at) => (at === 0 || line === '' ? line : ' '.repeat(indent) + line)).join('\n')
}

/** How far in a text stands that is begun on an empty line. */
const indentBelow = ({ before, above }: PastePlace): number => {
  const own = before.length
  const outer = /^ *(?:- +)*/u.exec(above)?.[0].length ?? 0
  return Math.max(own, /[>|][+-]?\s*$/u.test(above) ? outer + 2 : outer)
}

/** The quote that is open at the end of a line's beginning; none where the last one is closed. */
const openQuote = (before: string): '"' | "'" | undefined => {
  const value = /^ *(?:- +)*(?:[A-Za-z_][\w-]*: +)?(["'])(.*)$/u.exec(before)
  if (!value) return undefined
  const [, mark, rest = ''] = value
  const inside = mark === '"' ? rest.replace(/\\./gu, '') : rest.replaceAll("''", '')
  return inside.includes(mark ?? '"') ? undefined : (mark as '"' | "'")
}
