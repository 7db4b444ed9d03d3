import type { Pack } from '../../classroom/index.ts'

/** The parts of a pack, each printed in its own number of copies. */
export const parts = ['teacher', 'group', 'slip', 'card', 'record', 'student'] as const

export type PartName = (typeof parts)[number]

/** How many pages a part takes, as far as its papers tell: exact, or about so many. Undefined where only printing shows it. */
export const pagesOf = (pack: Pack, part: PartName): { readonly count: number; readonly isExact: boolean } | undefined => {
  switch (part) {
    case 'teacher':
      return undefined
    case 'group':
      return { count: 3 + pack.sheets.length, isExact: true }
    case 'slip':
      return { count: Math.ceil(pack.slips.length / 2), isExact: false }
    case 'card':
      return { count: Math.ceil(pack.cards.length / 8), isExact: false }
    case 'record':
      return { count: pack.sheets.length, isExact: false }
    case 'student':
      return { count: 1, isExact: true }
  }
}
