/** Inks of the style guide as numbers, for the canvas. */
export const inks = {
  soot: 0x1a1613,
  paper: 0xf3e7ce,
  wheat: 0xe5a52c,
  redDeep: 0x9e1b12,
  field: 0xa9b3b4,
  fieldDeep: 0x4b5c68,
  steelDeep: 0x22323d,
  red: 0xc3271b,
  coral: 0xf0705f,
  bronze: 0x7b4a05,
  news: 0xe3d2af,
} as const
