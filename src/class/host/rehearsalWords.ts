import type { RehearsalWords } from '../../classroom/index.ts'
import { type ClassKey, tClass } from '../../ui/messages/class/index.ts'

/** What made-up groups write. */
export const rehearsalWords: RehearsalWords = (of, at) => tClass(`rehearsal.${of}.${at}` as ClassKey)
