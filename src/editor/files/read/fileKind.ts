import type { RefusalKind } from './refusal.ts'

/** What a file is, by what it holds; its name may say anything. */
export type FileKind =
  | 'text'
  | 'zip'
  | Extract<RefusalKind, 'word' | 'office' | 'pdf' | 'picture' | 'web-page' | 'json' | 'blank'>

const signs: readonly (readonly [FileKind, readonly number[], number?])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['office', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x57, 0x45, 0x42, 0x50], 8],
  // Pictures of telephones: HEIC and AVIF.
  ['picture', [0x66, 0x74, 0x79, 0x70], 4],
]

export const fileKind = (bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'blank'
  const known = signs.find(([, sign, from = 0]) => sign.every((byte, at) => bytes[from + at] === byte))
  if (known) return known[0]
  const start = String.fromCharCode(...bytes.subarray(0, 400)).replace(/^\u00ef\u00bb\u00bf/u, '')
  if (start.startsWith('{\\rtf')) return 'word'
  if (/^\s*<(?:!doctype html|html|head|body)\b/iu.test(start)) return 'web-page'
  if (/^\s*<(?:svg|\?xml[^>]*>\s*(?:<!--[^>]*>\s*)?<svg)\b/iu.test(start)) return 'picture'
  if (/^\s*[{[]\s*"/u.test(start)) return 'json'
  if (/^\s*$/u.test(start) && bytes.length < 400) return 'blank'
  return 'text'
}

/** What a zip is by what lies in it: word processors and their kin pack their files so. */
export const zipKind = (names: readonly string[]): 'zip' | 'word' | 'office' => {
  const has = (sign: RegExp) => names.some((name) => sign.test(name))
  if (has(/^word\//u)) return 'word'
  if (has(/^(?:xl|ppt)\//u)) return 'office'
  if (has(/^content\.xml$/u) && has(/^mimetype$/u)) return 'word'
  if (has(/^Index\/Document\.iwa$/u) || has(/^Index\.zip$/u)) return 'word'
  return 'zip'
}
