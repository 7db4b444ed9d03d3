import { catalogue, type DiagnosticCode, type Entry } from './catalogue.ts'
import type { Diagnostic, Span } from './diagnostic.ts'
import type { Edit, Fix } from './fix.ts'

/** A diagnostic of a code at a place, with the blanks of its words filled in. `edit` is what mends it for certain. */
export const diagnose = (
  code: DiagnosticCode,
  span: Span,
  words: Readonly<Record<string, string | number>> = {},
  edit?: Edit,
  choices: readonly Fix[] = [],
): Diagnostic => {
  const entry: Entry = catalogue[code]
  const fill = (text: string) => text.replace(/\{(\w+)\}/gu, (_, name: string) => short(String(words[name] ?? ''))).trim()
  const { file, from, to } = span
  return {
    file,
    from,
    to,
    code,
    severity: entry.severity,
    message: fill(entry.message),
    hint: fill(entry.hint),
    ...(edit ? { fix: { ...edit, label: fill(entry.fix ?? 'Mend it') } } : {}),
    ...(choices.length > 0 ? { choices } : {}),
  }
}

/** What stood in the file may be a page long; a message is not. */
const short = (word: string): string => (word.length > 200 ? `${word.slice(0, 197)}...` : word)
