import { catalogueOf, type KeyOf } from '../catalogue.ts'
import { group } from './group.ts'
import { host } from './host.ts'
import { notice } from './notice.ts'
import { offline } from './offline.ts'
import { pack } from './pack.ts'
import { prepare } from './prepare.ts'
import { rehearsal } from './rehearsal.ts'
import { report } from './report.ts'
import { script } from './script.ts'

/** The words of the class page, which the game does not carry. */
export const classWords = {
  ...prepare,
  ...group,
  ...host,
  ...pack,
  ...report,
  ...notice,
  ...rehearsal,
  ...script,
  ...offline,
} as const

export type ClassKey = KeyOf<typeof classWords>

/** The words of a message of the class page. */
export const tClass = catalogueOf(classWords)
