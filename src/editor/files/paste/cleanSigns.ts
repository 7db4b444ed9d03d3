/** What a cleaner did, by kind, and how often. */
export type Cleaned = Readonly<Partial<Record<CleanedKind, number>>>
export type CleanedKind = 'spaces' | 'hidden' | 'tabs' | 'breaks' | 'quotes' | 'dashes' | 'bullets' | 'wrapped' | 'paragraphs'

/** Counts what is replaced, by kind. */
export const tally = () => {
  const counts: Partial<Record<CleanedKind, number>> = {}
  const add = (kind: CleanedKind, count = 1): void => {
    if (count > 0) counts[kind] = (counts[kind] ?? 0) + count
  }
  const replace = (text: string, kind: CleanedKind, sign: RegExp, by: string | ((found: string) => string)): string =>
    text.replace(sign, (found) => {
      const fresh = typeof by === 'string' ? by : by(found)
      add(kind)
      return fresh
    })
  return { counts, add, replace }
}
export type Tally = ReturnType<typeof tally>

/** Lines that begin with a small label and a colon: text of a scenario, not prose. */
const labelled = /^[\s\u00a0]*(?:[-–—•][\s\u00a0]*)?[“”„"]?[a-z][a-z-]*[“”"]?:(?:[\s\u00a0]|$)/gmu

/** Whether a pasted text is written as a scenario is: it begins with a label, or holds several. One may stand in any prose. */
export const isScenarioText = (text: string): boolean => {
  const found = [...text.matchAll(labelled)]
  return found.length > 1 || found.some(({ index }) => text.slice(0, index).trim() === '')
}

/**
 * Takes out of a pasted text what word processors and web pages put in and a scenario cannot bear. Curly quotes, dashes and spaces
 * inside a sentence are the author's own and stay, save that special spaces become ordinary ones.
 */
export const cleanSigns = (
  pasted: string,
  { counts, add, replace }: Tally = tally(),
): { readonly text: string; readonly cleaned: Cleaned } => {
  const isScenario = isScenarioText(pasted)
  let text = pasted.replace(/\r\n?/gu, '\n')
  text = replace(text, 'breaks', /[\v\f\u0085\u2028\u2029]/gu, '\n')
  // Soft hyphens, joiners, marks of direction, marks of byte order.
  text = replace(text, 'hidden', /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '')
  text = replace(text, 'spaces', /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
  text = replace(text, 'dashes', /\u2011/gu, '-')
  const lines = text.split('\n').map((line) => {
    const bulleted = bullet(line, isScenario)
    if (bulleted !== line) add('bullets')
    const spaced = replace(bulleted, 'tabs', /\t/gu, (_) => (/^\s*\t/u.test(bulleted) ? '  ' : ' '))
    if (!isScenario) return spaced.trimEnd()
    const dashed = spaced.replace(/^( *)[–—] *(?=[a-z][\w-]*:(?: |$))/u, '$1- ')
    if (dashed !== spaced) add('dashes')
    return straightLine(dashed, add)
  })
  return { text: lines.join('\n'), cleaned: counts }
}

/** A bullet of a word processor becomes the dash of a list. In prose, where nothing can be nested, it moves to the left edge. */
const bullet = (line: string, isScenario: boolean): string => {
  const [all, indent = ''] = /^(\s*)(?:[•◦▪▫‣⁃●○■□\uf0b7\uf0a7\u25aa][ \t]*|(?:[o§·]|\d{1,2}[.)])\t\s*)/u.exec(line) ?? []
  if (all === undefined) return line
  return `${isScenario ? indent.replaceAll('\t', '  ') : ''}- ${line.slice(all.length).trimStart()}`
}

/** Curly quotes around a label, around a whole value, or in a list in brackets; never those within a text. */
const straightLine = (line: string, add: Tally['add']): string => {
  const [, start = '', , label = '', , colon = '', value = ''] =
    /^( *(?:- +)*)([“”„‘’"]?)([A-Za-z_][\w-]*)([“”‘’"]?)( *: *)(.*)$/u.exec(line) ?? []
  if (label !== '') {
    const isQuoted = /^ *(?:- +)*[“”„‘’]/u.test(line) || /[“”‘’] *:/u.test(line.slice(0, line.length - value.length))
    if (isQuoted) add('quotes', 2)
    return (isQuoted ? `${start}${label}${colon}` : line.slice(0, line.length - value.length)) + straightValue(value, add)
  }
  const [, dash = '', item = ''] = /^( *(?:- +)+)(.*)$/u.exec(line) ?? []
  return dash === '' ? line : dash + straightValue(item, add)
}

const straightValue = (value: string, add: Tally['add']): string => {
  if (/^[[{]/u.test(value)) {
    add('quotes', value.match(/[“”„]/gu)?.length ?? 0)
    return value.replace(/[“”„]/gu, '"')
  }
  const [, , inside, rest = ''] =
    /^([“”„"])(.*)[“”"](\s*|\s+#.*)$/u.exec(value) ?? /^([‘’])(.*)[’‘](\s*|\s+#.*)$/u.exec(value) ?? []
  if (inside === undefined || /^".*"\s*(?:#.*)?$/u.test(value)) return value
  // Two sayings, one at either end: they belong to the sentence.
  if (/[“”].*[“”]/u.test(inside)) return value
  add('quotes', 2)
  return `${quoted(inside)}${rest}`
}

/** A text as a value between straight quotes. */
export const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
