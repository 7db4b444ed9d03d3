import { openGroupShelf } from './group/groupShelf.ts'
import { keptClass } from './host/classShelf.ts'

/** Deletes what has lain on this device over its time: a class, a rehearsal, and the work of groups save the one at this address. */
export const forgetOld = async (now: number, isGroup: boolean): Promise<void> => {
  await Promise.allSettled([keptClass(now), keptClass(now, 'rehearsal'), ...(isGroup ? [] : [openGroupShelf('', now)])])
}
