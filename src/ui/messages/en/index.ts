import { beside } from './beside.ts'
import { play } from './play.ts'
import { record } from './record.ts'
import { spoken } from './spoken.ts'
import { title } from './title.ts'

/** Every word of the game in English. A translation is a copy of this folder. `_one` and `_other` are plural forms. */
export const en = { ...title, ...play, ...record, ...beside, ...spoken } as const
