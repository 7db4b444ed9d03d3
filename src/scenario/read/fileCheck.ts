import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/report.ts'
import { tabColumn } from './tabColumn.ts'

// The core is checked without DOM and Node types; every place that runs it has this decoder.
declare const TextDecoder: new (
  label: string,
  options: { fatal: boolean; ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string }

/** A file as it came: bytes, or text where the editor already has it. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array | string
}

const mostBytes = 2_000_000

/** The first check, on the file itself: is it text, is it of a sane size, does it hold what word processors leave behind. */
export const readText = (file: SourceFile): { readonly text: string; readonly diagnostics: readonly Diagnostic[] } => {
  const whole = { file: file.path, from: 0, to: 0 }
  if (file.bytes.length > mostBytes) return { text: '', diagnostics: [diagnose('too-large', whole)] }
  const decoded = typeof file.bytes === 'string' ? file.bytes : decode(file.bytes)
  if (typeof decoded !== 'string') {
    const { text = '', ...words } = decoded
    const at = Math.max(0, text.indexOf('\ufffd'))
    return { text, diagnostics: [diagnose('not-text', { file: file.path, from: at, to: at + 1 }, words)] }
  }
  // Line ends of old Macs become ours; the offsets stay.
  const text = (decoded.startsWith('\ufeff') ? decoded.slice(1) : decoded).replace(/\r(?!\n)/gu, '\n')
  if (text.startsWith('{\\rtf')) return { text, diagnostics: [diagnose('not-text', whole, richText)] }
  const bad = strangeSign(text)
  if (bad >= 0) return { text, diagnostics: [diagnose('not-text', { file: file.path, from: bad, to: bad + 1 }, strange)] }
  return { text, diagnostics: oddities(file.path, text) }
}

/** What a file holds, with the mark at its beginning and its own line ends; undefined where it is no text in UTF-8. */
export const wholeText = ({ bytes }: SourceFile): string | undefined => {
  const text = typeof bytes === 'string' ? bytes : decode(bytes)
  return typeof text === 'string' ? text : undefined
}

/** What a file is, as far as its bytes tell, and what to do about it. */
type Kind = {
  readonly found: string
  readonly remedy: string
}

const richText: Kind = {
  found: 'it is a word processor file (rich text)',
  remedy: 'The word processor has that under “Save as”: plain text (.txt).',
}
const strange: Kind = {
  found: 'a sign stands here that no text holds',
  remedy: 'Delete what stands here and type it again: such signs come with text copied from a PDF.',
}

const decode = (bytes: Uint8Array): string | (Kind & { readonly text?: string }) => {
  const starts = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff))
    return {
      found: 'it is saved as UTF-16, which Windows calls Unicode',
      remedy: 'The editor that saved it has that under “Save as”.',
    }
  if (starts(0x50, 0x4b, 3, 4))
    return {
      found: 'it is a Word document or an archive',
      remedy: 'Word has that under “Save as”: plain text (.txt). An archive is unpacked first.',
    }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes)
    const broken = text.match(/\ufffd/gu)?.length ?? 0
    const sound = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
    if (sound > broken) return { found: 'what stands here is in another encoding than the rest', remedy: 'Type it again.', text }
    return {
      found: `from this letter on it looks like ${encodingOf(bytes)}`,
      remedy: 'First open it with that encoding, and see that the words are right.',
      text,
    }
  }
}

/** The likeliest old encoding: Cyrillic words are rows of signs beyond ASCII, mostly small letters; in western words they stand alone. */
const encodingOf = (bytes: Uint8Array): string => {
  const isLetter = (at: number) => (bytes[at] ?? 0) >= 0xc0
  let [letters, inRows, small] = [0, 0, 0]
  for (const at of bytes.keys()) {
    if (!isLetter(at)) continue
    letters += 1
    if (isLetter(at - 1) || isLetter(at + 1)) inRows += 1
    if ((bytes[at] ?? 0) >= 0xe0) small += 1
  }
  if (inRows * 2 < letters || letters === 0) return 'Windows Western (1252)'
  return small * 2 >= letters ? 'Windows Cyrillic (1251)' : 'KOI8-R, an older Cyrillic encoding'
}

/** Where the first sign stands that no text file holds: control signs, halves of signs, and those that turn letters round. -1 where there is none. */
const strangeSign = (text: string): number => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (
      code < 32 ? code !== 9 && code !== 10 && code !== 13 : code === 127 || code === 0x202d || code === 0x202e || code >= 0xfffe
    )
      return at
    if (code >= 0xd800 && code <= 0xdfff) {
      const after = text.charCodeAt(at + 1)
      if (code >= 0xdc00 || !(after >= 0xdc00 && after <= 0xdfff)) return at
      at += 1
    }
  }
  return -1
}

/** Tabs before text and spaces that are none: the first of them in a file. */
const oddities = (file: string, text: string): readonly Diagnostic[] => {
  const tab = /^( *)(\t[\t ]*)\S/mu.exec(text)
  if (tab) {
    const [all, spaces = ''] = tab
    const from = tab.index + spaces.length
    const to = tab.index + all.length - 1
    const end = text.indexOf('\n', to)
    const [line, after] = end < 0 ? [text.slice(to), ''] : [text.slice(to, end), text.slice(end + 1, end + 20_000)]
    const column = tabColumn(text.slice(Math.max(0, tab.index - 20_000), tab.index), line, after)
    const fix = column === undefined ? undefined : { from: tab.index, to, text: ' '.repeat(column) }
    return [diagnose('tab', { file, from, to }, {}, fix)]
  }
  const space = oddSpace.exec(text)
  if (!space) return []
  const from = space.index + space[0].length - 1
  const run = /^[ \u00a0\u2000-\u200b\u202f\u3000]+/u.exec(text.slice(from, from + 400))?.[0] ?? ' '
  const to = from + run.length
  // One of them has no width at all.
  const fix = { from, to, text: ' '.repeat(run.replaceAll('\u200b', '').length) }
  return [diagnose('odd-space', { file, from, to }, { count: run.replaceAll(' ', '').length }, fix)]
}

/** At the beginning of a line, or behind a dash or a label. Inside a text they do no harm. */
const oddSpace = /^ *(?:(?:- +)*(?:-|[A-Za-z_][\w-]*:))?[\u00a0\u2000-\u200b\u202f\u3000]/mu
