import { catalogueOf, type KeyOf } from './catalogue.ts'
import { en } from './en/index.ts'

export type { Values } from './catalogue.ts'

export type MessageKey = KeyOf<typeof en>

/** The words of a message of the game. */
export const t = catalogueOf(en)

/** Locale for dates, numbers and lists. */
export const locale = 'en-GB'
