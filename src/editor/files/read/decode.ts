/** How a file was written, where it was not written in UTF-8. */
export type Encoding = 'UTF-16' | 'Windows Cyrillic' | 'KOI8-R' | 'DOS Cyrillic' | 'Windows Western'

export interface Decoded {
  /** With line ends of one sign and without a mark at the beginning. */
  readonly text: string
  readonly encoding?: Encoding
  /** Whether its lines ended as on Windows. */
  readonly isWindows: boolean
}

/** The text of a file in whatever encoding it was saved; undefined where it is no text at all. */
export const decode = (bytes: Uint8Array): Decoded | undefined => {
  const read = decodeAs(bytes)
  if (!read || read.text.includes('\0')) return undefined
  const isWindows = read.text.includes('\r\n')
  return { ...read, text: read.text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n'), isWindows }
}

const decodeAs = (bytes: Uint8Array): Omit<Decoded, 'isWindows'> | undefined => {
  const wide = wideOf(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: 'UTF-16' }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    const narrow = narrowOf(bytes)
    return narrow && { text: new TextDecoder(narrow[0]).decode(bytes), encoding: narrow[1] }
  }
}

/** UTF-16 by its mark, or by the empty half of each Latin letter. */
const wideOf = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 4000)
  const empty = [0, 0]
  for (const [at, byte] of start.entries()) if (byte === 0) empty[at % 2] = (empty[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = empty
  const many = start.length / 5
  if (odd > many && even < odd / 10) return 'utf-16le'
  if (even > many && odd < even / 10) return 'utf-16be'
  return undefined
}

/** One byte a letter: Cyrillic letters stand side by side, accented Latin ones alone among plain ones. */
const narrowOf = (bytes: Uint8Array): readonly [string, Encoding] | undefined => {
  let high = 0
  let beside = 0
  let controls = 0
  const rows = new Array<number>(16).fill(0)
  for (const [at, byte] of bytes.entries()) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1
    if (byte < 0x80) continue
    high += 1
    rows[byte >> 4] = (rows[byte >> 4] ?? 0) + 1
    if ((bytes[at - 1] ?? 0) >= 0x80) beside += 1
  }
  // Sounds, films and programs.
  if (controls > bytes.length / 200 || high > bytes.length * 0.95) return undefined
  if (beside < high / 2) return ['windows-1252', 'Windows Western']
  const row = (...signs: number[]) => signs.reduce((sum, sign) => sum + (rows[sign] ?? 0), 0)
  if (row(8, 9, 10) > high / 2) return ['ibm866', 'DOS Cyrillic']
  return row(14, 15) >= row(12, 13) ? ['windows-1251', 'Windows Cyrillic'] : ['koi8-r', 'KOI8-R']
}
