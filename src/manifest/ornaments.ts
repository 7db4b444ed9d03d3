import { drawn } from './asset.ts'
import { imageUrl } from './files.ts'

const ornament = (name: string, alt: string) => drawn(`images/ornaments/${name}.svg`, alt, 'ornaments.ts')

/** Small drawings of the interface. Whatever a mark means also stands beside it in words. */
export const ornaments = {
  mark: drawn('images/mark.svg', 'The mark of the game: an ear of rye before a gold sun over furrows', 'ornaments.ts'),
  earFull: ornament('ear-full', 'An ear with full grains: one step of plausibility'),
  earEmpty: ornament('ear-empty', 'The dashed outline of an ear: a step of plausibility that is missing'),
  grain: ornament('grain', 'Specks of print on a tile of 256 that repeats'),
  divider: ornament('divider', 'A rule with two ears lying against a grain'),
  debrief: ornament('debrief', 'A low sun over a field of rye, a village on its edge'),
  coin: ornament('coin', 'A coin with an ear: one bit'),
  firm: ornament('firm', 'A solid square with a tick'),
  probable: ornament('probable', 'A disc, three quarters of it filled'),
  disputed: ornament('disputed', 'Two wedges, point to point'),
  unverified: ornament('unverified', 'A question mark in a dashed ring'),
  same: ornament('same', 'Two arrows side by side on a disc: the same road'),
  departed: ornament('departed', 'A fork on a lozenge: another road'),
  closed: ornament('closed', 'An arrow behind a barrier on a square: a road no longer open'),
} as const

/** The address of a small drawing. */
export const ornamentUrl = (key: keyof typeof ornaments): string => imageUrl(ornaments[key].file.replace('images/', '')) ?? ''
