import fc from 'fast-check'

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** One slip of a hand that types a code. */
export const slips = fc.record({
  where: fc.nat(200),
  other: fc.nat(31),
  how: fc.constantFrom('wrong', 'swap', 'lose', 'double'),
})

/** A code, without its dashes, as that slip leaves it; the same where two equal signs change places. */
export const slipped = (
  code: string,
  { where, other, how }: typeof slips extends fc.Arbitrary<infer Slip> ? Slip : never,
): string => {
  const at = where % code.length
  return {
    wrong: code.slice(0, at) + signs[other] + code.slice(at + 1),
    swap: code.slice(0, at) + (code[at + 1] ?? '') + code[at] + code.slice(at + 2),
    lose: code.slice(0, at) + code.slice(at + 1),
    double: code.slice(0, at) + code[at] + code.slice(at),
  }[how]
}

/** A code as somebody types it who minds neither case, spaces, dashes nor lookalikes. */
export const sloppy = (code: string): string =>
  ` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `
