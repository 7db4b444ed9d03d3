/** Digits and capitals without I, L, O and U, which look or sound like others. Order as in Crockford's base 32. */
export const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const groupLength = 4

/** A code as it was typed, in the signs of a code: case, spaces, dashes and lookalikes do not matter. */
export const cleanSigns = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[\s\-–—.]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/gu, '1')

/** The first sign of a cleaned code that no code has. */
export const wrongSign = (clean: string): string | undefined => [...clean].find((sign) => !signs.includes(sign))

export const toSigns = (number: bigint): string => {
  let text = ''
  for (let rest = number; rest > 0n || text === ''; rest /= 32n) text = (signs[Number(rest % 32n)] ?? '0') + text
  return text
}

export const fromSigns = (text: string): bigint => [...text].reduce((sum, sign) => sum * 32n + BigInt(signs.indexOf(sign)), 0n)

/** Groups of four with dashes between them. */
export const inGroups = (text: string): string => text.match(new RegExp(`.{1,${groupLength}}`, 'gu'))?.join('-') ?? text
