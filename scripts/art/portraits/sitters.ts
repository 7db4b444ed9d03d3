import type { Features } from './features.ts'
import { bolsheviks } from './sitters/bolsheviks.ts'
import { leftSrs } from './sitters/leftSrs.ts'
import { leftSrsInArms } from './sitters/leftSrsInArms.ts'
import { otherParties } from './sitters/otherParties.ts'
import { types } from './sitters/types.ts'

/** Everybody whose look is known here: those whose photographs are widely printed, or whom a witness describes, and the types. */
export const sitters: Readonly<Record<string, Features>> = {
  ...leftSrs,
  ...leftSrsInArms,
  ...bolsheviks,
  ...otherParties,
  ...types,
}
