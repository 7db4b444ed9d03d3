import type { Values } from '../engine/index.ts'
import { holds } from '../engine/index.ts'
import type { Ending, Text } from '../scenario/index.ts'

/** What became of each person on this road: of several lines for one person the first that holds. */
export const fatesOf = (ending: Ending, values: Values): readonly { readonly who: string; readonly text: Text }[] => {
  const told = new Set<string>()
  return ending.fates.filter((fate) => {
    if (told.has(fate.who) || (fate.when && !holds(fate.when, values))) return false
    told.add(fate.who)
    return true
  })
}
