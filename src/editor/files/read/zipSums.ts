/** Sums of the files of a zip, as its list at the end gives them, in the order of the list. Fewer where the list breaks off or is of the long kind. */
export const sumsIn = (zip: Uint8Array): readonly number[] => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  let end = zip.length - 22
  while (end >= 0 && view.getUint32(end, true) !== endSign) end -= 1
  const sums: number[] = []
  if (end < 0) return sums
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= end && view.getUint32(at, true) === entrySign) {
    sums.push(view.getUint32(at + 16, true))
    at += 46 + [28, 30, 32].reduce((length, place) => length + view.getUint16(at + place, true), 0)
  }
  return sums
}

const endSign = 0x06054b50
const entrySign = 0x02014b50

/** The sum of a file by which a zip knows whether it is whole: CRC-32, as in ISO 3309. */
export const sumOf = (bytes: Uint8Array): number => {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (steps[(sum ^ byte) & 0xff] ?? 0)
  return (sum ^ 0xffffffff) >>> 0
}

const steps = Array.from({ length: 256 }, (_, byte) => {
  let step = byte
  for (let bit = 0; bit < 8; bit += 1) step = step & 1 ? (step >>> 1) ^ 0xedb88320 : step >>> 1
  return step >>> 0
})
