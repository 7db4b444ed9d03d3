import type { ScriptLine } from './script.ts'
import { bareText } from './words.ts'

const width = 78

/** A script as plain text, in lines of at most 78 letters where words allow it. Links and emphasis are their words. */
export const scriptAsText = (lines: readonly ScriptLine[]): string =>
  joined(lines, (line) => {
    const text = bareText(line.text).replace(/\s+/gu, ' ').trim()
    if (line.kind === 'item') return wrapped(text, line.depth === 0 ? '- ' : '    - ')
    if (line.kind === 'text') return wrapped(text, '')
    if (line.level === 1) return `${text.toUpperCase()}\n${'='.repeat(Math.min(width, text.length))}`
    return line.level === 2
      ? `\n${text}\n${'-'.repeat(Math.min(width, text.length))}`
      : line.level === 3
        ? `\n${text.toUpperCase()}`
        : text
  })

/** The same as Markdown. Nothing in the texts counts as a mark of Markdown or HTML, except emphasis. */
export const scriptAsMarkdown = (lines: readonly ScriptLine[]): string =>
  joined(lines, (line) => {
    const words = line.text
      .replace(/\[([^[\]]{0,400})\]\([^()\s]{0,80}\)/gu, '$1')
      .replace(/\s+/gu, ' ')
      .trim()
    const text = words.replace(/[\\`_[\]<>|#]/gu, '\\$&').replace(/^([-+=~]|\d+[.)])/u, '\\$1')
    if (line.kind === 'item') return `${line.depth === 0 ? '' : '  '}- ${text}`
    return line.kind === 'text' ? text : `${'#'.repeat(line.level)} ${text}`
  })

/** Lines with an empty one between them, except between items. */
const joined = (lines: readonly ScriptLine[], print: (line: ScriptLine) => string): string =>
  `${lines
    .map((line, at) => `${at === 0 ? '' : line.kind === 'item' && lines[at - 1]?.kind === 'item' ? '\n' : '\n\n'}${print(line)}`)
    .join('')}\n`

const wrapped = (text: string, mark: string): string => {
  const lines: string[] = []
  let line = mark
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.trim() !== mark.trim()) {
      lines.push(line.trimEnd())
      line = ' '.repeat(mark.length)
    }
    line += `${word} `
  }
  return [...lines, line.trimEnd()].join('\n')
}
