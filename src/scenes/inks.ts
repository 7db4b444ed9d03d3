/** Inks of the style guide as numbers, for the canvas. */
export const inks = {
  soot: 0x1a1613,
  paper: 0xf3e7ce,
  wheat: 0xe5a52c,
  redDeep: 0x9e1b12,
  field: 0xa9b3b4,
} as const
