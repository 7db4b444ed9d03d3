import { type DBSchema, openDB } from 'idb'
import type { Save, SaveShelf, SlotId } from './types.ts'

interface Shelf extends DBSchema {
  saves: { key: SlotId; value: Save }
}

/**
 * Opens the shelf of saves in IndexedDB. Where the browser refuses storage (private windows, full disks, old
 * browsers) a shelf in memory takes its place and `persistent` is false: the game plays on, and says so.
 */
export const openShelf = async (scenario: string): Promise<SaveShelf> => {
  try {
    const db = await openDB<Shelf>(`left-of-october/${scenario}`, 1, {
      upgrade: (fresh) => void fresh.createObjectStore('saves'),
    })
    void globalThis.navigator?.storage?.persist?.().catch(() => false)
    return {
      persistent: true,
      list: async () => {
        const [slots, saves] = await Promise.all([db.getAllKeys('saves'), db.getAll('saves')])
        return slots.flatMap((slot, at) => {
          const save = saves[at]
          return save ? [{ slot, save }] : []
        })
      },
      read: (slot) => db.get('saves', slot),
      // `relaxed` would answer before the disk has it; a choice counts as kept only when it is.
      write: async (slot, save) => {
        const change = db.transaction('saves', 'readwrite', { durability: 'strict' })
        await Promise.all([change.store.put(save, slot), change.done])
      },
      remove: (slot) => db.delete('saves', slot),
    }
  } catch {
    return memoryShelf()
  }
}

/** A shelf that lasts as long as the page. */
export const memoryShelf = (): SaveShelf => {
  const saves = new Map<SlotId, Save>()
  return {
    persistent: false,
    list: async () => [...saves].map(([slot, save]) => ({ slot, save })),
    read: async (slot) => saves.get(slot),
    write: async (slot, save) => void saves.set(slot, save),
    remove: async (slot) => void saves.delete(slot),
  }
}
