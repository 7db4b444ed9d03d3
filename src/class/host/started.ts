import { type KeptClass, keepClass, type Slot, slotOf } from './classShelf.ts'

let started: KeptClass | undefined

/** The class that was started on this page, where the device refused to keep it. */
export const startedHere = (slot: Slot): KeptClass | undefined => (started && slotOf(started) === slot ? started : undefined)

/** Starts a class and opens its wall; without storage it lasts as long as the page. */
export const startClass = async (kept: KeptClass): Promise<void> => {
  started = kept
  await keepClass(kept).then(
    () => {
      started = undefined
    },
    () => undefined,
  )
  globalThis.location.hash = slotOf(kept) === 'rehearsal' ? 'rehearsal' : 'host'
}
