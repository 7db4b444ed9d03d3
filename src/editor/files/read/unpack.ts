import { Unzip, UnzipInflate, unzipSync } from 'fflate'
import { type Entry, isLitter, isWritten, leadsOut, mostBytes, mostFileBytes, mostFiles, nameOf, withStrokes } from './entry.ts'
import { zipKind } from './fileKind.ts'
import { type Refusal, refuse } from './refusal.ts'
import { sumOf, sumsIn } from './zipSums.ts'

interface Listed {
  readonly name: string
  readonly size: number
  readonly originalSize: number
  readonly compression: number
}

/**
 * The files of a zip that a scenario could be written in; of the others only the names, with no bytes. Never unpacks more than a scenario
 * may hold, whatever the zip says of itself.
 */
export const unpack = (zip: Entry): readonly Entry[] | Refusal => {
  const name = nameOf(zip.path)
  if (zip.bytes.length < zip.size) return refuse('large-all', { name })
  const list = listOf(zip.bytes)
  if (!list) return refuse('broken-zip', { name })
  const names = list.map((each) => withStrokes(each.name))
  const kind = zipKind(names)
  if (kind !== 'zip') return refuse(kind, { name })
  const outside = names.find(leadsOut)
  if (outside !== undefined) return refuse('outside', { name, path: outside })
  const files = list.filter((each) => !/[\\/]$/u.test(each.name) && !isLitter(withStrokes(each.name)))
  const wanted = files.filter((each) => isWritten(each.name))
  if (wanted.length > mostFiles) return refuse('many', { name, count: wanted.length, most: mostFiles })
  if (wanted.some(isSwollen) || wanted.reduce((sum, each) => sum + each.originalSize, 0) > mostBytes)
    return refuse('bomb', { name })
  if (wanted.some((each) => each.compression !== 0 && each.compression !== 8)) return refuse('strange-zip', { name })
  // Bit 0 of the first file's flags.
  if (((zip.bytes[6] ?? 0) & 1) === 1) return refuse('locked-zip', { name })
  const small = wanted.filter((each) => each.originalSize <= mostFileBytes)
  const held = inflated(zip.bytes, new Set(small.map((each) => each.name)))
  if (typeof held === 'string') return refuse(held, { name })
  const sums = sumsIn(zip.bytes)
  const isDamaged = ({ name: file }: Listed) => {
    const bytes = held.get(file)
    const sum = sums[list.findIndex((each) => each.name === file)]
    return bytes !== undefined && sum !== undefined && sum !== sumOf(bytes)
  }
  if (small.some(isDamaged)) return refuse('broken-zip', { name })
  return files.map((each) => ({
    path: withStrokes(each.name),
    bytes: held.get(each.name) ?? new Uint8Array(),
    size: each.originalSize,
  }))
}

/** What the zip says lies in it, unless it is damaged. */
const listOf = (bytes: Uint8Array): readonly Listed[] | undefined => {
  const list: Listed[] = []
  try {
    unzipSync(bytes, {
      filter: (each) => {
        list.push(each)
        return false
      },
    })
    return list
  } catch {
    return undefined
  }
}

/** Packed a hundred times smaller and still large: no text is. */
const isSwollen = ({ size, originalSize }: Listed): boolean => originalSize > mostFileBytes && originalSize > size * 100

/** Bytes that are read at a time: one such bite can become sixteen million. */
const bite = 16_384

class TooMuch extends Error {}

const inflated = (bytes: Uint8Array, wanted: ReadonlySet<string>): ReadonlyMap<string, Uint8Array> | 'broken-zip' | 'bomb' => {
  const held = new Map<string, Uint8Array[]>()
  const whole = new Map<string, Uint8Array>()
  let total = 0
  const stream = new Unzip((file) => {
    if (!wanted.has(file.name) || held.has(file.name)) return
    const chunks: Uint8Array[] = []
    held.set(file.name, chunks)
    let length = 0
    file.ondata = (fault, chunk, isLast) => {
      if (fault) throw fault
      length += chunk.length
      total += chunk.length
      // The zip said less of this file.
      if (length > mostFileBytes || total > mostBytes) throw new TooMuch()
      chunks.push(chunk)
      if (isLast) whole.set(file.name, joined(chunks, length))
    }
    file.start()
  })
  stream.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += bite) stream.push(bytes.subarray(at, at + bite), at + bite >= bytes.length)
  } catch (fault) {
    return fault instanceof TooMuch ? 'bomb' : 'broken-zip'
  }
  return whole.size === wanted.size ? whole : 'broken-zip'
}

const joined = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
