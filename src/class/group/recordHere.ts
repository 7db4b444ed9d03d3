import { recordOf } from '../../classroom/index.ts'
import type { RecordView } from '../../view/index.ts'
import { type Here, screenHere } from './here.ts'

/** The record of a sealed decision, or nothing where it may not be read yet. */
export const recordHere = (here: Here, node: string): RecordView | undefined => {
  const at = recordOf(here.course.scenario, here.play, here.standing, node)
  return at && screenHere(here, at).record
}
