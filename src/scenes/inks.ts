/** Inks of the style guide as numbers, for the canvas. */
export const inks = {
  soot: 0x1a1613,
  /** Open ground round the plan of Moscow. */
  open: 0xd9c7a0,
  paper: 0xf3e7ce,
  white: 0xfbf5e6,
  wheat: 0xe5a52c,
  bronze: 0x7b4a05,
  red: 0xc3271b,
  redDeep: 0x9e1b12,
  field: 0xa9b3b4,
  fieldDeep: 0x4b5c68,
  steelDeep: 0x22323d,
  coral: 0xf0705f,
  news: 0xe3d2af,
} as const
