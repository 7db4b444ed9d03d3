const junk = [
  '\t',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ': ',
  '- ',
  '\n',
  '#',
  '&a ',
  '*a',
  '!!',
  '|',
  '>',
  '\u0000',
  '\ufeff',
  '__proto__: x\n',
  'constructor: { a: 1 }\n',
  '%',
  '@',
  '---\n',
  '? ',
  '<<: *a\n',
  '\u2028',
  '💥',
]
const encoder = new TextEncoder()

/** A file after one to four blows of the kinds that files suffer: a wrong byte, a lost end, pieces gone, doubled or strange. */
export const damaged = (sound: Uint8Array, roll: () => number): Uint8Array => {
  const at = (length: number) => Math.floor(roll() * length)
  let bytes = new Uint8Array(sound)
  for (let blow = 0; blow <= at(4); blow += 1) {
    const here = at(bytes.length)
    switch (at(6)) {
      case 0:
        bytes[here] = at(256)
        break
      case 1:
        bytes = bytes.slice(0, here)
        break
      case 2:
        bytes = new Uint8Array([...bytes.slice(0, here), ...bytes.slice(here + at(60))])
        break
      case 3:
        bytes = new Uint8Array([...bytes.slice(0, here), ...encoder.encode(junk[at(junk.length)]), ...bytes.slice(here)])
        break
      case 4:
        bytes = new Uint8Array([...bytes.slice(0, here), ...bytes.slice(here, here + at(400)), ...bytes.slice(here)])
        break
      default:
        bytes = new Uint8Array([...bytes.slice(0, here), ...Array.from({ length: at(40) }, () => at(256)), ...bytes.slice(here)])
    }
  }
  return bytes
}
