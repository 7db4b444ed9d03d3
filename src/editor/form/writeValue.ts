/** How words can be written down in a scenario's file, in the manner of those that they replace. */

export type Manner = 'plain' | 'single' | 'double' | 'folded' | 'literal'

export const mannerOf = (source: string): Manner => {
  switch (source[0]) {
    case '"':
      return 'double'
    case "'":
      return 'single'
    case '>':
      return 'folded'
    case '|':
      return 'literal'
    default:
      return 'plain'
  }
}

/** The words as the reader gives them back: no space around them, paragraphs parted by one empty line; only a `|` text keeps single breaks. */
export const asRead = (value: string, manner: Manner): string => {
  const text = value.replace(/\r\n?/gu, '\n').trim()
  return manner === 'literal' ? text.replace(/\n{2,}/gu, '\n\n') : text.replace(/\n+/gu, '\n\n')
}

/** What stood there before, and how far in it stands. */
export interface Before {
  /** The value as it is written, with its quotes or its `>` line; empty where there was none. */
  readonly source: string
  readonly isFlow: boolean
  /** Spaces before the label or dash. */
  readonly column: number
}

/** Ways to write some words, the most like what stood there first. Not every one need be readable: whoever uses one reads it back. */
export const waysToWrite = (value: string, before: Before): readonly { readonly manner: Manner; readonly text: string }[] => {
  const own = mannerOf(before.source)
  const order: readonly Manner[] = [own, ...(before.isFlow ? [] : (['folded'] as const)), 'double']
  return [...new Set(order)].flatMap((manner) => {
    const text = written(asRead(value, manner), manner, before)
    return text === undefined ? [] : [{ manner, text }]
  })
}

/** Words on one line: plain where they may stand so, in quotes otherwise. */
export const onOneLine = (value: string, isFlow: boolean): string => (isPlain(value, isFlow) ? value : quoted(value))

const written = (value: string, manner: Manner, before: Before): string | undefined => {
  switch (manner) {
    case 'plain':
      return isPlain(value, before.isFlow) ? value : undefined
    case 'single':
      return /[\n\t]/u.test(value) ? undefined : `'${value.replaceAll("'", "''")}'`
    case 'double':
      return quoted(value)
    case 'folded':
      return value === '' || (mannerOf(before.source) !== 'folded' && !value.includes('\n')) ? undefined : folded(value, before)
    case 'literal':
      return value === '' ? undefined : literal(value, before)
  }
}

/** Signs that are not seen, and would be lost or taken for others in a file. */
const unseen = /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff\ufff0-\uffff]/gu

/** Words in double quotes. */
export const quoted = (value: string): string =>
  JSON.stringify(value).replace(unseen, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const isPlain = (value: string, isFlow: boolean): boolean =>
  value !== '' &&
  !/[\n\t\r]/u.test(value) &&
  !/^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|^(?:---|\.\.\.)|^=|^<</u.test(value) &&
  !/: |:$| #/u.test(value) &&
  !(isFlow && /[,[\]{}]|^[-?:]|:(?=\S)/u.test(value))

const folded = (value: string, before: Before): string => {
  const { header, indent, breaks, paragraphs, width } = blockOf(before, '>')
  const pad = ' '.repeat(indent)
  const lines = value.split('\n\n').map((each) => paragraphs.get(each) ?? wrapped(each, width - indent).map((line) => pad + line))
  return [header, lines.map((each) => each.join('\n')).join('\n'.repeat(breaks))].join('\n')
}

const literal = (value: string, before: Before): string => {
  const { header, indent } = blockOf(before, '|')
  return [header, ...value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent) + line))].join('\n')
}

/** How a `>` or `|` text was laid out: its first line, its own indentation, and its paragraphs as they stood. */
const blockOf = ({ source, column }: Before, sign: string) => {
  if (source[0] !== '>' && source[0] !== '|')
    return { header: sign, indent: column + 2, breaks: 2, paragraphs: new Map<string, readonly string[]>(), width: widest }
  const [header = sign, ...body] = source.replace(/\r\n/gu, '\n').split('\n')
  const first = body.find((line) => line.trim() !== '') ?? ''
  const indent = first === '' ? column + 2 : first.length - first.trimStart().length
  const paragraphs = new Map<string, readonly string[]>()
  let open: string[] = []
  for (const line of [...body, '']) {
    if (line.trim() !== '') open.push(line)
    else if (open.length > 0) {
      paragraphs.set(open.map((each) => each.trim()).join(' '), open)
      open = []
    }
  }
  const longest = Math.max(0, ...body.map((line) => line.length))
  const breaks = 1 + (/\S\n((?: *\n)+)/u.exec(body.join('\n'))?.[1]?.split('\n').length ?? 2) - 1
  return { header, indent, breaks, paragraphs, width: body.length > 1 && longest > 60 ? Math.min(longest, widest) : widest }
}

const widest = 120

/** Lines of a paragraph, broken only where a single space stands between words. */
const wrapped = (text: string, width: number): readonly string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/(?<=[^ ]) (?=[^ ])/u)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
