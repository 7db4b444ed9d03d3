import type { Slot } from './classShelf.ts'

/**
 * Takes the class for this tab: any other that has it hears so, and `gone` is called when another takes it from this one. Two that
 * go on with one class would write over each other. Returns the way out.
 */
export const takeClass = (slot: Slot, gone: () => void): (() => void) => {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`left-of-october/class-tab/${slot}`)
  channel?.addEventListener('message', gone)
  channel?.postMessage('taken')
  return () => channel?.close()
}
